import { isLeft } from 'fp-ts/lib/Either.js'
import type { WorkingCalendar } from '../calendar/working-calendar.js'
import type { Deadline } from '../deadline/deadline.js'
import { confirm } from '../deadline/recompute.js'
import type { Result } from '../result.js'
import { type DeadlineSeal, seal } from './seal.js'

/** What sealing may be told. */
export interface SealOptions {
  /**
   * The calendar that the deadline was computed on.
   *
   * @defaultValue `chinaCalendar`
   */
  readonly calendar?: WorkingCalendar | undefined
}

/**
 * Seals a deadline, so that it can be proved years later what it rested on (封存期限).
 *
 * The seal holds the limit, the request and the status of every day on which the date rests: of a limit in
 * working days all days from the start (not included) to the end, of one in calendar days those it rolled over,
 * of office hours the days they lie on, each also through the window of a forecast; with `alsoBoundBy` those of
 * all limits. The deadline is computed again from its own request, and sealed as computed.
 *
 * @param deadline - what `computeDeadline` answered
 * @param options - the calendar it was computed on
 * @returns the seal; or `CalendarMismatch` where this calendar gives another date, `InvalidArgument` where the
 * limit or the request holds what plain JSON cannot write, or the refusals of `computeDeadline`. It never throws.
 * @see RFC 8785, for the form that is hashed
 * @example
 * ```ts
 * import { computeDeadline, orThrow } from 'xinfang-rules'
 * import { sealDeadline } from 'xinfang-rules/receipt'
 * import { national2022 } from 'xinfang-rules/rulebooks'
 *
 * const limit = national2022.limits.register
 * const seal = orThrow(sealDeadline(orThrow(computeDeadline({ limit, from: '2024-01-26' }))))
 * // Day 15 is 10 February, a day off; the first working day after it is a Sunday.
 * seal.days.map(({ on, kind }) => `${on} ${kind}`).slice(-2) // => ['2024-02-17 weekend', '2024-02-18 makeupWorkday']
 * seal.sha256.length // => 64
 * ```
 */
export function sealDeadline(deadline: Deadline, options?: SealOptions): Result<DeadlineSeal> {
  const confirmed = confirm(deadline, options?.calendar)
  return isLeft(confirmed) ? confirmed : seal(confirmed.right)
}
