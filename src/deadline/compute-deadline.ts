import { isLeft, right } from 'fp-ts/lib/Either.js'
import type { DayRange } from '../calendar/arrange-holiday.js'
import { isoDate } from '../date/day.js'
import { type Moment, writeEndOfDay, writeInstant } from '../date/moment.js'
import type { Result } from '../result.js'
import type { Deadline, DeadlineRequest, RecordedRequest } from './deadline.js'
import { type Bound, bindingOf, type Solution, solveDeadline } from './solve-deadline.js'
import { isLog, recordLog } from './start.js'

/**
 * Computes by when something is owed (计算期限).
 *
 * The day of the event is not counted. Working-day limits count working days; calendar-day limits count
 * every day and, where they end on a day off, roll to the next working day, which may be a Sunday
 * worked by exchange. Hours run on the wall clock from the instant itself. An extension makes one
 * period with the limit, rolled once. With `alsoBoundBy` the earliest date binds. Where the calendar is
 * not published yet the date is a forecast and says so, with the earliest and the latest that it may be.
 *
 * @param request - the limit, the event that starts it, and what else bears on the date
 * @returns the deadline, or why there is none: `InvalidArgument`, `InvalidLimit`, `InvalidLength`, `InvalidMoment`,
 * `InvalidDate`, `DateOutOfRange`, `MissingEvent`, `NotInForce`, `OtherProcedure`, `ExtensionNotAllowed`,
 * `ExtensionTooLong`, `ExtensionTooLate`, `EventsOutOfOrder`, `CalendarNotPublished`. It never throws.
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
  const { limit, start, bounds, happened } = solution
  const binding = bindingOf(solution)
  const window = bounds === undefined ? binding.end.window : windowOfEarliest(bounds)
  const startedOn = isoDate(start.day)
  const startedAt = start.at === undefined ? undefined : writeInstant(start.at)
  const deadline: Draft = {
    limit,
    startedOn,
    dueOn: isoDate(binding.end.day),
    dueAt: writeEnd(binding.end),
    certainty: window === undefined ? 'official' : 'forecast',
    basis: binding.limit.basis,
    calendar: solution.calendar.id,
    request: recordRequest(request, isLog(happened) ? recordLog(happened) : (startedAt ?? startedOn)),
  }
  if (startedAt !== undefined) deadline.startedAt = startedAt
  if (window !== undefined) deadline.window = { earliest: isoDate(window.first), latest: isoDate(window.last) }
  if (bounds !== undefined) deadline.bounds = bounds.map(stateBound)
  const assumed = bounds === undefined ? solution.assumed : bounds.flatMap((bound) => bound.assumed)
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

function stateBound({ limit, end }: Bound): NonNullable<Deadline['bounds']>[number] {
  return { limit: limit.id, dueOn: isoDate(end.day), basis: limit.basis }
}

function recordRequest(request: DeadlineRequest, from: RecordedRequest['from']): RecordedRequest {
  const { fields, alsoBoundBy, forecast, extension } = request
  const recorded: { -readonly [Key in keyof RecordedRequest]: RecordedRequest[Key] } = { from }
  if (fields !== undefined) recorded.fields = fields
  if (alsoBoundBy !== undefined) recorded.alsoBoundBy = alsoBoundBy
  if (forecast !== undefined) recorded.forecast = forecast
  if (extension !== undefined) recorded.extension = extension
  return recorded
}
