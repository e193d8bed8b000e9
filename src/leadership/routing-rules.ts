import type { Condition, Vocabulary } from '../condition/condition.js'
import type { LimitReference } from '../procedure/procedure.js'
import type { Citation, Label, Reading } from '../terms.js'

/** A unit, or several in their order, that a step may name: the facts of a matter say which (涉及单位). */
export interface Party {
  /** Its key, under which the facts give the unit or units, e.g. `listed`. */
  readonly key: string
  readonly label: Label
}

/** Something that has to be done with a matter (处理方式). */
export interface RoutedAct {
  readonly key: string
  readonly label: Label
}

/** What a step decides: who leads, or what is to be done. */
export type RoutingOutcome =
  | {
      /** Party that leads (牵头单位); of several units the first, and the rest support it. */
      readonly lead: string
      /** Parties that support it (配合单位), but for the unit that leads. */
      readonly support?: readonly string[]
    }
  | {
      /** All of them, in their order. */
      readonly acts: readonly RoutedAct[]
    }

/**
 * One step of a routing rule.
 *
 * It applies where its condition certainly holds, and where the facts give the party that would lead.
 */
export interface RoutingStep {
  /** Tells it from the other steps of its rule. */
  readonly id: string
  readonly label: Label
  /** Left out where nothing but the party is asked for, and always in a last step that takes what is left. */
  readonly when?: Condition
  readonly then: RoutingOutcome
  /** The limit that what it decides has to keep, e.g. that of an answer for a date that is promised (承诺时限). */
  readonly within?: LimitReference
  readonly basis: Citation
}

/** How it is decided who handles a matter or what is done with it (分流、确定责任单位). */
export interface RoutingRule {
  /** Its key in the rulebook. */
  readonly id: string
  readonly label: Label
  /** All the parties that its steps name. */
  readonly parties: readonly Party[]
  /** The first that applies decides, and is named. */
  readonly steps: readonly RoutingStep[]
  /** How its text is understood, and how else it may be. */
  readonly reading?: Reading<RoutingChange>
  readonly basis: Citation
}

/** What another reading may change of a routing rule. */
export type RoutingChange = Partial<Pick<RoutingRule, 'steps'>>

/** The slice of a rulebook that routing needs. */
export interface RoutingRules<Id extends string = string> extends Vocabulary {
  readonly id: string
  readonly routing: Readonly<Record<Id, RoutingRule>>
}
