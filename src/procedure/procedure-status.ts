import type { LimitState, TimeSpan } from '../deadline/assess-deadline.js'
import type { Deadline } from '../deadline/deadline.js'
import type { RuleError } from '../rule-error.js'
import type { Citation, EventName, IsoDate, Label } from '../terms.js'
import type { Procedure } from './procedure.js'

/** An event of a case, as a log has it. In a {@link ProcedureStatus} `at` is a date, or an instant in Beijing time. */
export interface StatedEvent {
  readonly event: EventName
  readonly at: string
}

/** One limit on a stage, counted. */
export interface StageLimit {
  /** The family of rulebooks it is from. */
  readonly family: string
  readonly deadline: Deadline
  /** `notStarted` also of a limit that is projected. */
  readonly state: LimitState
  /** `forecast` where its end, or how long it has passed, rests on days that no notice arranges yet. */
  readonly certainty: 'official' | 'forecast'
  /** Set where the event that starts it has not happened: it is counted from when that is to be expected at the latest. */
  readonly projected?: true
  /** When it was met. */
  readonly doneAt?: string
  /** Until its end, where it runs. */
  readonly remaining?: TimeSpan
  /** Since its end, where it was met late or is overdue. */
  readonly lateBy?: TimeSpan
  /** Where it runs: the first instant at which it is overdue if nothing happens. */
  readonly nextChangeAt?: string
}

/** Where one stage stands. */
export interface StageStatus {
  readonly event: EventName
  readonly label: Label
  /**
   * Of the limits that have started the worst, in this order: `overdue`, `late`, `paused`, `running`, `inTime`;
   * `notStarted` where all are projected. Left out where none has a date.
   */
  readonly state?: LimitState | 'paused'
  /** When its event happened. */
  readonly doneAt?: string
  /** Where it has not happened: the day by which it is to be expected at the latest, if it is. */
  readonly projectedOn?: IsoDate
  /** Every limit that binds it and has a date, earliest first: the first one binds before the others. */
  readonly limits: readonly StageLimit[]
  /** Every other limit, and why it does not bind or has no date now: another procedure, not in force, paused, no start, no time of day. */
  readonly leftOut: readonly { readonly family: string; readonly limit: string; readonly error: RuleError }[]
}

/**
 * Whether a contact was made: `misplaced` where it was certainly made before or after its time (before, too, where what it comes
 * after has not happened, and no stage that comes after that has), `missed` where it was not
 * made and its time is over, `owed` while its time runs.
 */
export type ContactState = 'made' | 'misplaced' | 'missed' | 'owed' | 'notYetOwed'

/** Where one contact stands. */
export interface ContactStatus {
  readonly event: EventName
  readonly label: Label
  readonly state: ContactState
  readonly doneAt?: string
  readonly basis: Citation
}

/** A limit of the office that was not kept. */
export interface Breach {
  readonly stage: EventName
  readonly family: string
  readonly limit: string
  readonly dueOn: IsoDate
  readonly dueAt: string
  readonly lateBy: TimeSpan
  /** `forecast` where a day was read that no notice arranges yet: a notice may still undo the breach. */
  readonly certainty: 'official' | 'forecast'
  /** Fields and events of which nothing is known, and that were assumed to be as the limit asks. */
  readonly assumed?: readonly string[]
  readonly basis: Citation
}

/** Where a matter stands in its procedure (办理进度). Plain JSON. */
export interface ProcedureStatus {
  readonly procedure: Procedure
  /** The moment it is told of, a date or an instant in Beijing time. */
  readonly asOf: string
  readonly stages: readonly StageStatus[]
  readonly contacts: readonly ContactStatus[]
  /** The events after `asOf`, of which no notice was taken but for limits counted back from them. */
  readonly ignored: readonly StatedEvent[]
  /** Of the limits that the office had to keep and did not, the one that ran out first. */
  readonly firstBreach?: Breach
  /** The next instant at which the state of a limit changes, or an event that was ignored will have happened. */
  readonly nextChangeAt?: string
  /** Id of the calendar it was counted on. */
  readonly calendar: string
}
