import type { IsoDate } from '../terms.js'
import { addWorkingDays } from './add-working-days.js'
import type { CalendarOptions } from './working-calendar.js'

/**
 * The first working day after a date (次一工作日).
 *
 * @param on - a Beijing civil date, itself not counted
 * @param options - the calendar to ask
 * @returns the next working day, strictly after `on`
 * @throws {@link RulesError} `InvalidArgument`, `InvalidMoment`, `InvalidDate`, `DateOutOfRange`, `CalendarNotPublished`
 * @example
 * ```ts
 * import { nextWorkingDay } from 'xinfang-rules'
 *
 * nextWorkingDay('2024-02-09') // => '2024-02-18'
 * ```
 */
export function nextWorkingDay(on: IsoDate, options?: CalendarOptions): IsoDate {
  return addWorkingDays(on, 1, options)
}

/**
 * The last working day before a date (前一工作日).
 *
 * @param on - a Beijing civil date, itself not counted
 * @param options - the calendar to ask
 * @returns the previous working day, strictly before `on`
 * @throws {@link RulesError} `InvalidArgument`, `InvalidMoment`, `InvalidDate`, `DateOutOfRange`, `CalendarNotPublished`
 * @example
 * ```ts
 * import { previousWorkingDay } from 'xinfang-rules'
 *
 * previousWorkingDay('2024-02-18') // => '2024-02-09'
 * ```
 */
export function previousWorkingDay(on: IsoDate, options?: CalendarOptions): IsoDate {
  return addWorkingDays(on, -1, options)
}
