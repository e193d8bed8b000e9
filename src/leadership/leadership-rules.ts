import type { Condition, Vocabulary } from '../condition/condition.js'
import type { Citation, IsoDate, Label, Reading } from '../terms.js'

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
  /**
   * How many cases each leader takes on at least (每名领导至少牵头); whole, 1 or more (included). Left out where the text
   * asks for no number.
   */
  readonly casesPerLeader?: number
  /** Which cases count towards `casesPerLeader`; left out where every case that a leader has taken on does. */
  readonly countedCases?: Condition
  /**
   * What two leads at one time are: a fault of `exactlyOne`, one lead, the first that is listed (with a warning), or
   * leads all of them.
   *
   * @defaultValue `fault`
   */
  readonly severalLeads?: 'fault' | 'firstListed' | 'all'
  /** Of what rank the lead has to be; left out where any will do. */
  readonly rank?: LeadRank
  /** The cases it governs; left out where it governs all. */
  readonly appliesTo?: Condition
  /** How its text is understood, and how else it may be. */
  readonly reading?: Reading<LeadershipChange>
  readonly basis: Citation
}

/** The rank that a lead must have at least (包案领导级别). */
export interface LeadRank {
  readonly label: Label
  /** One of `order` (included). */
  readonly atLeast: string
  /** Ranks by opaque names, the lowest first. */
  readonly order: readonly string[]
  /** The cases that need it; left out where all that the rule governs do. */
  readonly when?: Condition
  readonly basis: Citation
}

/** What another reading may change of a rule on leads. */
export type LeadershipChange = Partial<Pick<LeadershipRule, 'casesPerLeader' | 'countedCases' | 'severalLeads'>>

/** The slice of a rulebook that 包案 needs. */
export interface LeadershipRules extends Vocabulary {
  readonly id: string
  /** The days of the plan, over which the cases of a leader are counted. */
  readonly effective?: { readonly from: IsoDate; readonly to?: IsoDate | undefined } | undefined
  readonly leadership: Readonly<Record<string, LeadershipRule>>
}
