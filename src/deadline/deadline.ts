import type { WorkingCalendar } from '../calendar/working-calendar.js'
import type { CaseFields } from '../condition/condition.js'
import type { MomentInput } from '../date/moment.js'
import { isRecord, isText } from '../plain.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { Citation, EventName, IsoDate, Length } from '../terms.js'
import type { OfficeHours } from './office-hours.js'
import type { TimeLimit } from './time-limit.js'

/** What happened to a case and when (办理记录). */
export type EventLog = Readonly<Partial<Record<EventName, MomentInput>>>

/** A longer time, granted within the rule (延长办理期限). */
export interface Extension {
  /** In the limit's own unit, at most the rule's maximum. */
  readonly length: Length
  /** The day of approval, from the start to the unextended due date (both included). */
  readonly approvedOn: IsoDate
}

/** A time in which the clock of a limit stands still (中止). */
export interface Pause {
  /** One of the reasons that the limit names under `pausedBy`. */
  readonly reason: string
  /** Of a limit in days the first day that is not counted; of one in hours the instant at which the clock stops. */
  readonly from: MomentInput
  /** The last day that is not counted, or the instant at which the clock runs on; left out while that is not known. */
  readonly to?: MomentInput | undefined
}

/** What `computeDeadline` is asked. */
export interface DeadlineRequest {
  readonly limit: TimeLimit
  /** The moment of the event that starts the limit, or the case's events by name. */
  readonly from: MomentInput | EventLog
  /**
   * What is known of the case, for limits that govern some matters only. A limit knows no vocabulary: a
   * value written wrongly is another value, and the answer may be `OtherProcedure`.
   */
  readonly fields?: CaseFields | undefined
  /** Limits on the same act, such as the statutory one: the earliest date binds. */
  readonly alsoBoundBy?: readonly TimeLimit[] | undefined
  /**
   * The calendar to count on.
   *
   * @defaultValue {@link chinaCalendar}
   */
  readonly calendar?: WorkingCalendar | undefined
  /**
   * Whether days that no notice arranges yet are forecast; with `false` they are refused.
   *
   * @defaultValue `true`
   */
  readonly forecast?: boolean | undefined
  /** Needed by limits in hours on the office clock, and by `closesAtOfficeEnd`. */
  readonly officeHours?: OfficeHours | undefined
  /**
   * Whether a limit in days ends when the office closes on its last day, as for what is done at the counter, and not
   * with the day. A day on which the office is closed has no such end, and keeps its 24:00.
   *
   * @defaultValue `false`
   * @see 民法典 第二百零三条第二款
   */
  readonly closesAtOfficeEnd?: boolean | undefined
  /** Ids of the other readings to follow, one or several that do not contradict each other. Applies to `limit` alone. */
  readonly reading?: string | readonly string[] | undefined
  /** Times not counted. Applies to `limit` alone. */
  readonly pauses?: readonly Pause[] | undefined
  /** Applies to `limit` alone. */
  readonly extension?: Extension | undefined
}

/** A pause in plain form: each end a date, or an instant in Beijing time. */
export interface RecordedPause {
  readonly reason: string
  readonly from: string
  readonly to?: string
}

/** The rest of a request in plain, normalised form, as a deadline keeps it: with its limit and reading enough to compute it again. */
export interface RecordedRequest {
  readonly from: string | Readonly<Record<EventName, string>>
  readonly fields?: CaseFields
  readonly alsoBoundBy?: readonly TimeLimit[]
  readonly forecast?: boolean
  readonly officeHours?: OfficeHours
  readonly closesAtOfficeEnd?: boolean
  readonly pauses?: readonly RecordedPause[]
  readonly extension?: Extension
}

/** A date by which something is owed (到期日), with all it follows from. Plain JSON. */
export interface Deadline {
  /** The limit that was asked for. */
  readonly limit: TimeLimit
  /** Ids of the readings that were followed instead of the limit's own. */
  readonly reading?: readonly string[]
  /** The day of the event that `limit` is counted from, itself not counted. */
  readonly startedOn: IsoDate
  /** The instant of that event, where one was given. */
  readonly startedAt?: string
  /** The last day. */
  readonly dueOn: IsoDate
  /**
   * The end: of a limit in days the beginning of the day after `dueOn`, by which instant it is too late; of a limit in
   * hours, or one that closes with the office, the exact instant on `dueOn`, in time when reached.
   */
  readonly dueAt: string
  /** `official`: every day that was read is published; `forecast`: `dueOn` is what is usual. */
  readonly certainty: 'official' | 'forecast'
  /**
   * Of a forecast: the first and the last day (both included) that `dueOn` may turn out to be, over the
   * admissible arrangements of the holidays on the way.
   */
  readonly window?: { readonly earliest: IsoDate; readonly latest: IsoDate }
  /** Every limit that was weighed, earliest first; the first one binds. */
  readonly bounds?: readonly {
    readonly limit: string
    /** The day of the event that this one is counted from. */
    readonly startedOn: IsoDate
    readonly dueOn: IsoDate
    readonly basis: Citation
  }[]
  /** Fields and events of which nothing is known, and that were assumed to be as the limits ask. */
  readonly assumed?: readonly string[]
  /** Where the binding limit is written. */
  readonly basis: Citation
  /** Id of the calendar it was counted on. */
  readonly calendar: string
  readonly request: RecordedRequest
}

/** Whether a value may be a deadline, as far as reading it goes. */
export function isDeadline(value: unknown): value is Deadline {
  return isRecord(value) && isRecord(value.request) && [value.dueOn, value.dueAt, value.calendar].every(isText)
}

/** The refusal of a value that is no deadline. */
export function notADeadline(value: unknown): RuleErrorFacts {
  return misfit('InvalidArgument', 'deadline', value, {
    zh: 'computeDeadline 的结果',
    en: 'what computeDeadline answered',
  })
}
