import type { IsoDate } from '../terms.js'
import { countSteps } from './tables.js'
import { type CalendarOptions, dayWithin, tablesFor } from './working-calendar.js'

/**
 * Counts the working days from one date to another (工作日天数).
 *
 * `from` is not counted and `to` is: (from, to]. Where `to` is the earlier it is minus the working days
 * in [to, from), so that `countWorkingDays(d, addWorkingDays(d, n))` is n for every d and n.
 *
 * @param from - a Beijing civil date
 * @param to - a Beijing civil date
 * @param options - the calendar to count on
 * @returns working days, whole, negative where `to` is the earlier; never -0
 * @throws {@link RulesError} `InvalidArgument`, `InvalidMoment`, `InvalidDate`, `DateOutOfRange`, `CalendarNotPublished`
 * @example
 * ```ts
 * import { countWorkingDays } from 'xinfang-rules'
 *
 * countWorkingDays('2024-02-08', '2024-02-21') // => 5
 * ```
 */
export function countWorkingDays(from: IsoDate, to: IsoDate, options?: CalendarOptions): number {
  const tables = tablesFor(options)
  return countSteps(tables, dayWithin(tables, from, 'from', options), dayWithin(tables, to, 'to', options))
}
