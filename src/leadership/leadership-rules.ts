import type { Condition, Vocabulary } from '../condition/condition.js'
import type { Citation, Label } from '../terms.js'

/** One of the five things that a case under a leader must have (五个一之一). */
export interface One {
  /** `leader` is counted from the file's leads, any other key from its evidence. */
  readonly key: string
  readonly label: Label
  /** `sameLeadToEnd`: the lead does not change (一包到底). */
  readonly must: 'exactlyOne' | 'atLeastOne' | 'sameLeadToEnd'
}

/** What the lead must do in person (亲自). */
export interface PersonalAct {
  readonly key: string
  readonly label: Label
}

/** `subcontracted` 转包, the case is passed on; `proxied` 代包, another acts for the lead; `nominal` 挂名包案, the lead does nothing. */
export type ForbiddenLead = 'subcontracted' | 'proxied' | 'nominal'

/** How a document asks leaders to take cases on (领导包案). The five differ from document to document. */
export interface LeadershipRule {
  /** Its key in the rulebook. */
  readonly id: string
  readonly label: Label
  /** The five, or none where the document does not spell them out. */
  readonly ones: readonly One[]
  readonly personalActs: readonly PersonalAct[]
  readonly forbids: readonly ForbiddenLead[]
  /** The cases it governs; left out where it governs all. */
  readonly appliesTo?: Condition
  readonly basis: Citation
}

/** The slice of a rulebook that 包案 needs. */
export interface LeadershipRules extends Vocabulary {
  readonly id: string
  readonly leadership: Readonly<Record<string, LeadershipRule>>
}
