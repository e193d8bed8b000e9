import type { IsoDate } from '../terms.js'
import { isWorkedDay } from './tables.js'
import { type CalendarOptions, dayWithin, tablesFor } from './working-calendar.js'

/**
 * Says whether a day is worked (是否工作日).
 *
 * @param on - a Beijing civil date
 * @param options - the calendar to ask
 * @returns `true` on ordinary working days and on weekend days worked in exchange
 * @throws {@link RulesError} `InvalidArgument`, `InvalidMoment`, `InvalidDate`, `DateOutOfRange`, `CalendarNotPublished`
 * @example
 * ```ts
 * import { isWorkingDay } from 'xinfang-rules'
 *
 * isWorkingDay('2024-02-18') // => true
 * ```
 */
export function isWorkingDay(on: IsoDate, options?: CalendarOptions): boolean {
  const tables = tablesFor(options)
  return isWorkedDay(tables, dayWithin(tables, on, 'on', options))
}
