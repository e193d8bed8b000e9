import type { MomentInput } from '../date/moment.js'
import type { LimitState } from '../deadline/assess-deadline.js'
import type { DeadlineRequest } from '../deadline/deadline.js'
import type { OfficeHours } from '../deadline/office-hours.js'
import type { LimitReference } from '../procedure/procedure.js'
import type { ContactState } from '../procedure/procedure-status.js'
import type { TrackRequest } from '../procedure/read-tracking.js'
import type { RuleError } from '../rule-error.js'
import type { CaseRecord } from '../selector/case-record.js'
import type { NotMeasurable, TargetStatus } from '../target/evaluation.js'
import type { TargetFacts } from '../target/facts.js'
import type { Tally } from '../target/tally.js'
import type { EventName, IsoDate, Label } from '../terms.js'

/** What every worked example states. */
export interface ExampleBase {
  /** Its own in its list. */
  readonly id: string
  /** What it shows. */
  readonly label: Label
  /** Where the expected answer comes from: a clause, or a count by hand written out. */
  readonly source: string
}

/** Expects that there is no answer, and for which reason. */
export interface ExpectedRefusal {
  /** The tag of the error, e.g. `NotInForce`. */
  readonly refused: RuleError['_tag']
}

/** What a limit is given in an example: the request without the limit; moments are written as text. */
export interface DeadlineGiven
  extends Pick<
    DeadlineRequest,
    'from' | 'fields' | 'forecast' | 'officeHours' | 'closesAtOfficeEnd' | 'reading' | 'pauses' | 'extension'
  > {
  /**
   * The limits on the same act, by name: of each the version in force on the day of the event that starts it. Without
   * `family` it is one of the rulebook's own.
   */
  readonly alsoBoundBy?: readonly LimitReference[] | undefined
}

/** What a limit is expected to answer; at least one member. */
export interface ExpectedDeadline {
  readonly dueOn?: IsoDate
  /** As `computeDeadline` writes it, e.g. `2024-01-22T10:00:00+08:00`. */
  readonly dueAt?: string
  readonly certainty?: 'official' | 'forecast'
  /** The id of the limit that binds, where several do. */
  readonly binds?: string
}

/** A worked example of a limit (期限算例). */
export interface DeadlineExample extends ExampleBase {
  readonly kind: 'deadline'
  /** A key of the rulebook's `limits`. */
  readonly limit: string
  readonly given: DeadlineGiven
  readonly expected: ExpectedDeadline | ExpectedRefusal
}

/** What a target is given in an example: figures, or the cases that they are counted from. */
export type TargetGiven = { readonly facts?: TargetFacts | undefined } & (
  | { readonly tally: Partial<Tally> }
  | {
      readonly cases: readonly CaseRecord[]
      readonly asOf: MomentInput
      readonly officeHours?: OfficeHours | undefined
      readonly closesAtOfficeEnd?: boolean | undefined
    }
)

/** What a target is expected to answer; at least one member, and `null` where the answer has none. */
export interface ExpectedTarget {
  readonly status?: TargetStatus
  readonly because?: NotMeasurable | null
  readonly counted?: number | null
  readonly of?: number | null
  readonly shortfall?: number | null
  readonly slack?: number | null
}

/** A worked example of a target (目标算例). */
export interface TargetExample extends ExampleBase {
  readonly kind: 'target'
  /** A key of the rulebook's `targets`. */
  readonly target: string
  readonly given: TargetGiven
  readonly expected: ExpectedTarget | ExpectedRefusal
}

/** What a procedure is given in an example: the request without the books and the procedure. */
export type ProcedureGiven = Omit<TrackRequest, 'books' | 'procedure' | 'calendar'>

/** How a stage is expected to stand; `null` where it has no such thing. */
export interface ExpectedStage {
  readonly state?: LimitState | 'paused' | null
  /** The last day of the limit that binds first. */
  readonly dueOn?: IsoDate | null
  /** The day by which it is to be expected, where it has not happened. */
  readonly projectedOn?: IsoDate | null
}

/** What a procedure is expected to answer; at least one member. */
export interface ExpectedProcedure {
  /** By the event of the stage. */
  readonly stages?: Readonly<Record<EventName, ExpectedStage>>
  /** `null` where no limit of the office was broken. */
  readonly firstBreach?: {
    readonly stage?: EventName
    readonly family?: string
    readonly limit?: string
    readonly dueOn?: IsoDate
  } | null
  /** By the event of the contact. */
  readonly contacts?: Readonly<Record<EventName, ContactState>>
}

/** A worked example of a procedure (流程算例). */
export interface ProcedureExample extends ExampleBase {
  readonly kind: 'procedure'
  /** A key of the rulebook's `procedures`. */
  readonly procedure: string
  readonly given: ProcedureGiven
  readonly expected: ExpectedProcedure | ExpectedRefusal
}

/** A worked example of a rulebook's rule (算例): what is given, and what is expected. Plain JSON. */
export type Example = DeadlineExample | TargetExample | ProcedureExample
