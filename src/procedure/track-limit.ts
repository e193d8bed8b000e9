import { type Either, isLeft, left, right } from 'fp-ts/lib/Either.js'
import { lastInstantOf, type Moment, writeMoment } from '../date/moment.js'
import { type Assessment, assessDeadline } from '../deadline/assess-deadline.js'
import { computeDeadline } from '../deadline/compute-deadline.js'
import { isBack } from '../deadline/count.js'
import type { Deadline } from '../deadline/deadline.js'
import { type Places, replaced } from '../deadline/places.js'
import { type EventMoments, recordLog } from '../deadline/start.js'
import type { TimeLimit } from '../deadline/time-limit.js'
import { type Result, refuse } from '../result.js'
import type { RuleError } from '../rule-error.js'
import type { EventName } from '../terms.js'
import { findStart, meetingOf, type Start } from './find-start.js'
import { keyOf, type NamedLimit, saidOf } from './limit-options.js'
import type { StageLimit } from './procedure-status.js'
import { faultOfOrder } from './read-log.js'
import type { ReadStage, Tracking, TrackRequest } from './read-tracking.js'

/** A limit on a stage: with its date, or left out and why. */
export type TrackedLimit = Either<RuleError, StageLimit>

/** The errors for which a limit is left out of its stage, and where they stand; all others refuse the whole. */
type Reasons = Readonly<Partial<Record<RuleError['_tag'], RegExp>>>

/** It does not bind, or its end is not known: of hours that begin or end on a whole day, nobody can tell it. */
const LEAVING_OUT: Reasons = {
  OtherProcedure: /^/,
  NotInForce: /^/,
  ClockPaused: /^/,
  MissingEvent: /^/,
  InvalidMoment: /^(?:from|options\.doneAt)/,
}

/** Its dates are only expected, and may turn out otherwise; what is malformed stays so. */
const LEAVING_OUT_PROJECTED: Reasons = {
  DateOutOfRange: /^from/,
  CalendarNotPublished: /^from/,
  EventsOutOfOrder: /^extension/,
  ExtensionTooLate: /^extension/,
}

/** Counts one limit on a stage; `expected` are the moments by which events before it are to be expected. */
export function trackLimit(
  named: NamedLimit,
  stage: ReadStage,
  tracking: Tracking,
  expected: EventMoments,
): Result<TrackedLimit> {
  const start = findStart(named, stage, tracking, expected)
  if (isLeft(start)) return leaveOutOrRefuse(start.left, false, {})
  const { limit, read, projected } = start.right
  const meeting = [stage.event, ...(limit.metBy ?? [])]
  const fault = projected || isBack(limit) ? undefined : faultOfMeeting(read.from, meeting, tracking.log)
  if (fault !== undefined) return refuse(fault)
  const done = meetingOf(limit, stage, tracking.log)
  const places = placesOf(named, tracking.request, read.from, done)
  const deadline = computeDeadline(requestOf(start.right, named, tracking))
  if (isLeft(deadline)) return leaveOutOrRefuse(deadline.left, projected, places)
  if (projected) return right(right(stateProjected(named, deadline.right)))
  const doneAt = done === undefined ? undefined : writeMoment(tracking.log.get(done) as Moment)
  const { asOf, calendar } = tracking
  const assessed = assessDeadline(deadline.right, { asOf: writeMoment(asOf), doneAt, calendar })
  if (isLeft(assessed)) return leaveOutOrRefuse(assessed.left, false, places)
  return right(right(stateLimit(named, deadline.right, assessed.right, doneAt)))
}

function leaveOutOrRefuse(error: RuleError, projected: boolean, places: Places): Result<TrackedLimit> {
  const { _tag, path } = error
  const where = LEAVING_OUT[_tag] ?? (projected ? LEAVING_OUT_PROJECTED[_tag] : undefined)
  const told = replaced(error, places)
  return where?.test(path) ? right(left(told)) : left(told)
}

/** Nothing meets a limit before it starts. */
function faultOfMeeting(start: EventName, meeting: readonly EventName[], log: EventMoments) {
  for (const event of meeting) {
    const fault = faultOfOrder(start, event, log)
    if (fault !== undefined) return fault
  }
  return undefined
}

function requestOf({ limit, read, at, projected }: Start, named: NamedLimit, { request, log }: Tracking) {
  const { fields, calendar, forecast, officeHours, closesAtOfficeEnd, readings, extensions, pauses } = request
  const from = new Map(log).set(read.from, projected ? latestStart(read, at) : at)
  return {
    limit,
    from: recordLog(from),
    fields,
    calendar,
    forecast,
    officeHours,
    closesAtOfficeEnd,
    reading: saidOf(named, readings),
    extension: saidOf(named, extensions),
    pauses: saidOf(named, pauses),
  }
}

/** Hours that start on a day, and by its end at the latest, start with its last instant. */
function latestStart({ length }: TimeLimit, expected: Moment): Moment {
  return length.unit === 'hour' ? { day: expected.day, at: lastInstantOf(expected) } : expected
}

/** Where what `computeDeadline` and `assessDeadline` are given comes from. */
function placesOf(
  named: NamedLimit,
  { readings, extensions, pauses }: TrackRequest,
  start: EventName,
  done: EventName | undefined,
): Places {
  return {
    from: `events.${start}`,
    'options.doneAt': `events.${done}`,
    reading: `readings.${keyOf(named, readings)}`,
    extension: `extensions.${keyOf(named, extensions)}`,
    pauses: `pauses.${keyOf(named, pauses)}`,
  }
}

function stateProjected({ family }: NamedLimit, deadline: Deadline): StageLimit {
  return { family, deadline, state: 'notStarted', certainty: deadline.certainty, projected: true }
}

type Draft = { -readonly [Key in keyof StageLimit]: StageLimit[Key] }

function stateLimit(
  { family }: NamedLimit,
  deadline: Deadline,
  { state, certainty, remaining, lateBy, nextChangeAt }: Assessment,
  doneAt: string | undefined,
): StageLimit {
  const limit: Draft = { family, deadline, state, certainty }
  if (doneAt !== undefined) limit.doneAt = doneAt
  if (remaining !== undefined) limit.remaining = remaining
  if (lateBy !== undefined) limit.lateBy = lateBy
  if (nextChangeAt !== undefined) limit.nextChangeAt = nextChangeAt
  return limit
}
