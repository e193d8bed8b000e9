import type { Condition, Vocabulary } from '../condition/condition.js'
import type { Citation, Label } from '../terms.js'

/** What is counted (计量单位): matters, matters counted at each visit, visits of groups, visitors, items. */
export type CountUnit = '件' | '件次' | '批次' | '人次' | '条'

/** Which cases a figure is about. */
export type Selector = Condition

/** What every indicator states. */
export interface IndicatorBase {
  /** Its key in the rulebook. */
  readonly id: string
  readonly label: Label
  /** Groups several public definitions of one rate, e.g. `resolution`. */
  readonly rate: string
  readonly unit: CountUnit
  /** How it is counted, in words. */
  readonly definition: Label
  readonly basis?: Citation
}

/** A rate (率): how many of its base are counted. With `totalsOnly` both figures come from the caller. */
export type Indicator = IndicatorBase &
  (
    | {
        /** The base. */
        readonly of: Selector
        /** Those of the base that count; cases outside the base never do. */
        readonly counted: Selector
      }
    | { readonly totalsOnly: true }
  )

/** A plain number (件数): how many cases, or, with `totalsOnly`, a figure that the caller gives. */
export type CountRule = {
  readonly id: string
  readonly label: Label
  readonly unit: CountUnit
  readonly basis?: Citation
} & ({ readonly of: Selector } | { readonly totalsOnly: true })

/** An exact decimal from 0 to 100, at most two places: `85`, `99.5`. */
export type Percent = string

/**
 * What a target asks: `rate` at least a percentage (以上 includes it), `none` that something has not
 * happened at all.
 */
export type Goal =
  | { readonly kind: 'rate'; readonly indicator: string; readonly atLeast: Percent }
  | { readonly kind: 'none'; readonly count: string }

/** A target of a plan (工作目标). */
export interface Target {
  /** Its key in the rulebook, e.g. `A-2`. */
  readonly id: string
  readonly label: Label
  readonly goal: Goal
  readonly basis: Citation
}

/** The slice of a rulebook that targets need. */
export interface TargetRules extends Vocabulary {
  readonly id: string
  readonly indicators: Readonly<Record<string, Indicator>>
  readonly counts: Readonly<Record<string, CountRule>>
  readonly targets: Readonly<Record<string, Target>>
}
