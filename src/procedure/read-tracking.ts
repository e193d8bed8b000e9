import { isLeft, right } from 'fp-ts/lib/Either.js'
import { chinaCalendar, isCalendar, notACalendar, type WorkingCalendar } from '../calendar/working-calendar.js'
import { hasHappened } from '../condition/as-of.js'
import type { CaseFields, Vocabulary } from '../condition/condition.js'
import { type Moment, type MomentInput, readMoment } from '../date/moment.js'
import type { Extension, Pause } from '../deadline/deadline.js'
import type { OfficeHours } from '../deadline/office-hours.js'
import type { EventMoments } from '../deadline/start.js'
import { isRecord, show } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit, type RuleError, ruleError } from '../rule-error.js'
import type { EventName } from '../terms.js'
import { faultOfProcedure } from './check-procedure.js'
import { faultOfBooks, type LimitBook, versionsOf } from './limit-in-force.js'
import { faultOfOptions, faultOfReadings, type NamedLimit } from './limit-options.js'
import type { LimitReference, Procedure, Stage } from './procedure.js'
import { type EventLabels, type LoggedEvent, readEventList } from './read-log.js'
import { readFields, readLabels } from './read-vocabulary.js'

/** What is read of a rulebook to track a procedure: its limits, and the events and fields that it knows. */
export interface ProcedureBook extends LimitBook, Vocabulary {}

/** What `trackProcedure` is asked. */
export interface TrackRequest {
  /**
   * The rulebooks that have the procedure's limits, in all their versions; the first is of the family that the procedure
   * belongs to. The events, fields and values that they name are the only ones there are; of two that name one, the
   * first defines it.
   */
  readonly books: readonly ProcedureBook[]
  readonly procedure: Procedure
  /** What happened and when, each event once, in any order. */
  readonly events: readonly LoggedEvent[]
  /**
   * The moment to tell of: later events are ignored. A whole day means its last millisecond. All else, such as
   * extensions and pauses, is taken as it is now.
   */
  readonly asOf: MomentInput
  /** What is known of the case, for limits that govern some matters only. */
  readonly fields?: CaseFields | undefined
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
   * Whether limits in days end when the office closes on their last day.
   *
   * @defaultValue `false`
   */
  readonly closesAtOfficeEnd?: boolean | undefined
  /**
   * By the id of a limit, or by family and id (`national/handling`) where several families have it: the ids of the
   * other readings to follow.
   */
  readonly readings?: Readonly<Record<string, string | readonly string[]>> | undefined
  /** Likewise: the longer time that was granted. */
  readonly extensions?: Readonly<Record<string, Extension>> | undefined
  /** Likewise: the times that are not counted. */
  readonly pauses?: Readonly<Record<string, readonly Pause[]>> | undefined
}

/** A stage with all that it names looked up. */
export interface ReadStage {
  readonly event: EventName
  /** What it cannot come before, where anything is. */
  readonly after: EventName | undefined
  readonly limits: readonly NamedLimit[]
}

/** A request to track a procedure, read. */
export interface Tracking {
  readonly request: TrackRequest
  readonly asOf: Moment
  readonly calendar: WorkingCalendar
  readonly labels: EventLabels
  /** What has happened by `asOf`, and what has not. */
  readonly log: EventMoments
  readonly ignored: EventMoments
  readonly stages: readonly ReadStage[]
}

/** Reads a request: whatever it names must be there, and whatever it gives must be of use. */
export function readTracking(request: TrackRequest): Result<Tracking> {
  if (!isRecord(request)) {
    return refuse(misfit('InvalidArgument', 'request', request, '{ books, procedure, events, asOf }'))
  }
  const { books, procedure, calendar = chinaCalendar } = request
  const unfit = faultOfBooks(books)
  if (unfit !== undefined) return refuse(unfit)
  const labels = readLabels(books)
  if (isLeft(labels)) return labels
  const fields = readFields(books, request.fields)
  if (isLeft(fields)) return fields
  const fault = isCalendar(calendar) ? faultOfProcedure(procedure, labels.right) : notACalendar(calendar, 'calendar')
  if (fault !== undefined) return refuse(fault)
  const stages = readStages(books, procedure.stages)
  if (isLeft(stages)) return stages
  const named = stages.right.flatMap(({ limits }) => limits)
  const { readings, extensions, pauses } = request
  const useless = faultOfOptions({ readings, extensions, pauses }, named) ?? faultOfReadings(readings, named)
  if (useless !== undefined) return refuse(useless)
  const happened = readHappened(request, labels.right)
  if (isLeft(happened)) return happened
  return right({ request, calendar, labels: labels.right, stages: stages.right, ...happened.right })
}

/** Reads the list of events as it is at the moment to tell of. */
function readHappened(request: TrackRequest, labels: EventLabels): Result<Pick<Tracking, 'asOf' | 'log' | 'ignored'>> {
  const asOf = readMoment(request.asOf, 'asOf')
  if (isLeft(asOf)) return asOf
  const events = readEventList(request.events, labels)
  if (isLeft(events)) return events
  const [log, ignored] = splitLog(events.right, asOf.right)
  return right({ asOf: asOf.right, log, ignored })
}

function readStages(books: readonly LimitBook[], stages: readonly Stage[]): Result<readonly ReadStage[]> {
  const read: ReadStage[] = []
  for (const [index, { event, after, limits }] of stages.entries()) {
    const named = readLimits(books, limits, `procedure.stages[${index}].limits`)
    if (isLeft(named)) return named
    read.push({ event, after: after ?? stages[index - 1]?.event, limits: named.right })
  }
  return right(read)
}

function readLimits(
  books: readonly LimitBook[],
  limits: readonly LimitReference[],
  path: string,
): Result<readonly NamedLimit[]> {
  const [{ family: home }] = books as readonly [LimitBook]
  const named: NamedLimit[] = []
  for (const [index, reference] of limits.entries()) {
    const { family = home, limit } = reference
    const place = `${path}[${index}]`
    const versions = versionsOf(books, { family, limit }, { family: `${place}.family`, limit: `${place}.limit` })
    if (isLeft(versions)) return reference.family === undefined ? refuse(atHome(versions.left, home)) : versions
    named.push({ family, limit, versions: versions.right })
  }
  return right(named)
}

/** The refusal of a limit whose family is left out: that it is looked for in the first book's is easily overlooked. */
function atHome(error: RuleError, home: string): RuleError {
  if (error._tag !== 'InvalidArgument') return error
  const { zh, en } = error.expected
  return ruleError({
    ...error,
    expected: {
      zh: `${zh}（未写 family 时指第一个规则集的 family ${show(home)}；引用其他 family 的期限须写明 family）`,
      en: `${en}, the limits of ${show(home)}, which is the first book's family; a reference to another names its family`,
    },
  })
}

/** What has happened by a moment, and what has not. */
function splitLog(events: EventMoments, asOf: Moment): readonly [EventMoments, EventMoments] {
  const all = [...events]
  return [
    new Map(all.filter(([, moment]) => hasHappened(moment, asOf))),
    new Map(all.filter(([, moment]) => !hasHappened(moment, asOf))),
  ]
}
