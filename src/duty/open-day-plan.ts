import type { Condition, Vocabulary } from '../condition/condition.js'
import type { DeadlineRules } from '../deadline/time-limit.js'
import type { Citation, IsoDate, Label } from '../terms.js'
import type { OpenDayRule } from './open-day-rule.js'

/** A checklist as far as open days read it. */
export interface OpenDayChecklist {
  readonly label: Label
  readonly items: readonly {
    readonly key: string
    readonly label: Label
    readonly when?: Condition
    readonly of?: number
  }[]
  readonly strength?: 'must' | 'should'
  readonly basis: Citation
}

/** The slice of a rulebook that open days need. */
export interface OpenDayRules extends DeadlineRules, Vocabulary {
  readonly id: string
  readonly openDays: Readonly<Record<string, OpenDayRule>>
  readonly checklists: Readonly<Record<string, OpenDayChecklist>>
}

/** One thing that has to be there. */
export interface OpenDayItem {
  readonly key: string
  readonly label: Label
  /** How many references the evidence for it takes. */
  readonly of: number
}

/** What has to be there at one step of an open day. */
export interface OpenDayAsks {
  /** Its key among the rulebook's checklists. */
  readonly checklist: string
  /** What is asked for. */
  readonly items: readonly OpenDayItem[]
  /** Items of which the given fields do not say whether they are asked for. */
  readonly undecided?: readonly OpenDayItem[]
  /** Where it should be so only as a rule (原则上). */
  readonly strength?: 'should'
  readonly basis: Citation
}

/** One thing to do before, on or after an open day. */
export interface OpenDayStep {
  /**
   * `screening`, `announcement`, `attendance`, `report`, `publication`, `archive`; of an answer the id of its limit, e.g.
   * `own.answer`.
   */
  readonly what: string
  readonly label: Label
  /** Id of the limit that sets the day. */
  readonly limit?: string
  /**
   * Where it is owed for each case of the day, as an answer is: what was done in one case says nothing of another.
   */
  readonly perCase?: true
  /** The day of the event that it follows, and that a limit is counted on from: it is not done before that. */
  readonly startedOn?: IsoDate
  /**
   * Events that start the limit and were not given, taken to happen on the open day, and fields that decide whether it
   * applies, by their names in the rulebook.
   */
  readonly assumed?: readonly { readonly key: string; readonly label: Label }[]
  /** The first day of a span; to act before it is early, and no breach. */
  readonly opensOn?: IsoDate
  /** The last day (included); left out where the text sets none. */
  readonly dueOn?: IsoDate
  /** Of a span: its last working day, or its first day where it has none. */
  readonly actBy?: IsoDate
  /** `forecast` where the day may still move, since a notice is still to come. */
  readonly certainty: 'official' | 'forecast'
  /** Of a forecast: the first and the last day (both included) that it may turn out to be. */
  readonly window?: { readonly earliest: IsoDate; readonly latest: IsoDate }
  readonly asks?: OpenDayAsks
  /** Where it should be done only as a rule (原则上). */
  readonly strength?: 'should'
  readonly basis: Citation
}

/** What has to be done for one open day, and by when. Plain JSON. */
export interface OpenDayPlan {
  readonly rulebook: string
  /** Its key among the rulebook's open days. */
  readonly openDay: string
  readonly label: Label
  readonly on: IsoDate
  readonly steps: readonly OpenDayStep[]
  /** Id of the calendar it was counted on. */
  readonly calendar: string
  /** The last day of that calendar that is published (included): steps that rest on a later one are `forecast`. */
  readonly publishedThrough: IsoDate
  readonly basis: Citation
}
