import { isLeft, right } from 'fp-ts/lib/Either.js'
import { isoDate } from '../date/day.js'
import { writeInstant } from '../date/moment.js'
import type { Result } from '../result.js'
import type { Deadline, DeadlineRequest, RecordedRequest } from './deadline.js'
import { type Bound, solveDeadline } from './solve-deadline.js'
import { recordHappened } from './start.js'

/**
 * Computes by when something is owed (计算期限).
 *
 * The day of the event is not counted. Working-day limits count working days; calendar-day limits count
 * every day and, where they end on a day off, roll to the next working day, which may be a Sunday
 * worked by exchange. Hours run on the wall clock from the instant itself. An extension makes one
 * period with the limit, rolled once. With `alsoBoundBy` the earliest date binds.
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
  if (isLeft(solution)) return solution
  const { asked, bounds, calendar, happened } = solution.right
  const [binding] = bounds as readonly [Bound, ...Bound[]]
  const assumed = bounds.flatMap((bound) => bound.assumed)
  const { start } = asked
  return right({
    limit: asked.limit,
    startedOn: isoDate(start.day),
    ...(start.at !== undefined && { startedAt: writeInstant(start.at) }),
    dueOn: isoDate(binding.end.day),
    dueAt: writeInstant(binding.end.at),
    certainty: 'official',
    ...(bounds.length > 1 && {
      bounds: bounds.map(({ limit, end }) => ({ limit: limit.id, dueOn: isoDate(end.day), basis: limit.basis })),
    }),
    ...(assumed.length > 0 && { assumed: [...new Set(assumed)] }),
    basis: binding.limit.basis,
    calendar: calendar.id,
    request: recordRequest(request, recordHappened(happened)),
  })
}

function recordRequest(
  { fields, alsoBoundBy = [], extension }: DeadlineRequest,
  from: RecordedRequest['from'],
): RecordedRequest {
  return {
    from,
    ...(fields !== undefined && { fields }),
    ...(alsoBoundBy.length > 0 && { alsoBoundBy }),
    ...(extension !== undefined && { extension }),
  }
}
