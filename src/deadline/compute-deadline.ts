import { isLeft, right } from 'fp-ts/lib/Either.js'
import type { DayRange } from '../calendar/arrange-holiday.js'
import { isoDate } from '../date/day.js'
import { type Moment, writeEndOfDay, writeInstant } from '../date/moment.js'
import type { Result } from '../result.js'
import type { Deadline, DeadlineRequest, RecordedRequest } from './deadline.js'
import { recordPauses } from './pauses.js'
import { type Bound, bindingOf, type Solution, solveDeadline } from './solve-deadline.js'
import { isLog, recordLog } from './start.js'

/**
 * Computes by when something is owed (计算期限).
 *
 * The day of the event is not counted. Working-day limits count working days; calendar-day limits count
 * every day and, where they end on a day off, roll to the next working day, which may be a Sunday
 * worked by exchange. Hours run from the instant itself: on the wall clock through nights and days off, on
 * the office clock inside the sessions of working days alone, up to the earliest instant at which they have run. A
 * limit that is counted back from its event rolls to an earlier day. Days of a pause, both ends included, are
 * not counted; neither are its instants in a limit of hours. An extension makes one period with the limit, rolled
 * once. With `alsoBoundBy` the earliest date binds. Where the calendar is not published yet the date is a
 * forecast and says so, with the earliest and the latest that it may be.
 *
 * @param request - the limit, the event that starts it, and what else bears on the date
 * @returns the deadline, or why there is none: `InvalidArgument`, `InvalidLimit`, `InvalidLength`, `InvalidMoment`,
 * `InvalidDate`, `DateOutOfRange`, `MissingEvent`, `NotInForce`, `OtherProcedure`, `UnknownReading`, `ClockPaused`,
 * `PauseNotAllowed`, `OfficeHoursMissing`, `InvalidOfficeHours`, `ExtensionNotAllowed`, `ExtensionTooLong`,
 * `ExtensionTooLate`, `EventsOutOfOrder`, `CalendarNotPublished`. It never throws.
 * @see 民法典 第二百零一条、第二百零三条, by analogy
 * @example
 * ```ts
 * import { computeDeadline, orThrow } from 'xinfang-rules'
 * import { national2022 } from 'xinfang-rules/rulebooks'
 *
 * const limit = national2022.limits.register
 * orThrow(computeDeadline({ limit, from: '2024-01-26' })).dueOn // => '2024-02-18'
 * ```
 */
export function computeDeadline(request: DeadlineRequest): Result<Deadline> {
  const solution = solveDeadline(request)
  return isLeft(solution) ? solution : right(stateDeadline(request, solution.right))
}

/** When it is over: with the day, or at the instant that hours reach. */
function writeEnd(end: Moment): string {
  return end.at === undefined ? writeEndOfDay(end.day) : writeInstant(end.at)
}

type Draft = { -readonly [Key in keyof Deadline]: Deadline[Key] }

/** States a worked-out request; what does not apply is left out, so that it is plain JSON. */
export function stateDeadline(request: DeadlineRequest, solution: Solution): Deadline {
  const { asked, bounds, reading } = solution
  const { start } = asked
  const binding = bindingOf(solution)
  const window = bounds === undefined ? binding.end.window : windowOfEarliest(bounds)
  const startedOn = isoDate(start.day)
  const startedAt = start.at === undefined ? undefined : writeInstant(start.at)
  const deadline: Draft = {
    limit: request.limit,
    startedOn,
    dueOn: isoDate(binding.end.day),
    dueAt: writeEnd(binding.end),
    certainty: window === undefined ? 'official' : 'forecast',
    basis: binding.limit.basis,
    calendar: asked.calendar.id,
    request: recordRequest(request, solution, startedAt ?? startedOn),
  }
  if (reading.length > 0) deadline.reading = reading
  if (startedAt !== undefined) deadline.startedAt = startedAt
  if (window !== undefined) deadline.window = { earliest: isoDate(window.first), latest: isoDate(window.last) }
  if (bounds !== undefined) deadline.bounds = bounds.map(stateBound)
  const assumed = bounds === undefined ? asked.assumed : bounds.flatMap((bound) => bound.assumed)
  if (assumed.length > 0) deadline.assumed = [...new Set(assumed)]
  return deadline
}

/**
 * How far the earliest of several ends may be out: it is no earlier than the earliest that any may be, and
 * no later than the first of their latest. None where the end that binds is published and no other may come
 * before it.
 */
function windowOfEarliest(bounds: readonly Bound[]): DayRange | undefined {
  const [binding] = bounds as readonly [Bound]
  const mayBind = ({ end: { window } }: Bound): boolean => window !== undefined && window.first < binding.end.day
  if (binding.end.window === undefined && !bounds.some(mayBind)) return undefined
  const windows = bounds.map(({ end: { day, window = { first: day, last: day } } }) => window)
  return {
    first: Math.min(...windows.map(({ first }) => first)),
    last: Math.min(...windows.map(({ last }) => last)),
  }
}

function stateBound({ limit, start, end }: Bound): NonNullable<Deadline['bounds']>[number] {
  return { limit: limit.id, startedOn: isoDate(start.day), dueOn: isoDate(end.day), basis: limit.basis }
}

/** The rest of the request; a bare moment is the start. */
function recordRequest(request: DeadlineRequest, { asked, happened }: Solution, start: string): RecordedRequest {
  const { fields, alsoBoundBy, forecast, officeHours, closesAtOfficeEnd, extension } = request
  const recorded: { -readonly [Key in keyof RecordedRequest]: RecordedRequest[Key] } = {
    from: isLog(happened) ? recordLog(happened) : start,
  }
  if (fields !== undefined) recorded.fields = fields
  if (alsoBoundBy !== undefined) recorded.alsoBoundBy = alsoBoundBy
  if (forecast !== undefined) recorded.forecast = forecast
  if (officeHours !== undefined) recorded.officeHours = officeHours
  if (closesAtOfficeEnd !== undefined) recorded.closesAtOfficeEnd = closesAtOfficeEnd
  if (request.pauses !== undefined) recorded.pauses = recordPauses(asked.pauses)
  if (extension !== undefined) recorded.extension = extension
  return recorded
}
