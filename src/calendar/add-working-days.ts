import { dayOrRaise, isoDate, outOfRange } from '../date/day.js'
import { raise } from '../result.js'
import { misfit } from '../rule-error.js'
import type { IsoDate, Label } from '../terms.js'
import { stepWorkingDays, TOO_EARLY } from './tables.js'
import {
  type CalendarOptions,
  calendarOf,
  notPublished,
  publishedDay,
  tablesOf,
  type WorkingCalendar,
} from './working-calendar.js'

/**
 * Adds working days to a date (顺延工作日).
 *
 * The start day is not counted; exchange days (调休上班) are worked. Adding 0 gives the date itself,
 * also on a day off.
 *
 * @param on - start, a Beijing civil date
 * @param amount - working days, whole, may be 0 or negative
 * @param options - the calendar to count on
 * @returns the civil date reached
 * @throws {@link RulesError} `InvalidArgument`, `InvalidMoment`, `InvalidDate`, `InvalidLength`, `DateOutOfRange`, `CalendarNotPublished`
 * @see 国办发明电〔2023〕7号, for the example
 * @example
 * ```ts
 * import { addWorkingDays } from 'xinfang-rules'
 *
 * addWorkingDays('2024-02-08', 5) // => '2024-02-21'
 * addWorkingDays('2024-02-21', -5) // => '2024-02-08'
 * ```
 */
export function addWorkingDays(on: IsoDate, amount: number, options?: CalendarOptions): IsoDate {
  const day = dayOrRaise(on, 'on')
  const calendar = calendarOf(options)
  if (amount === 0) return on
  if (!Number.isSafeInteger(amount)) return raiseAmount(amount)
  const reached = stepWorkingDays(tablesOf(calendar), day, amount)
  return reached >= 0 ? isoDate(reached) : raiseOutside(calendar, on, amount, reached)
}

function raiseOutside(calendar: WorkingCalendar, on: IsoDate, amount: number, reached: number): never {
  if (reached === TOO_EARLY) return raise(outOfRange('on', nthWorkingDay(on, amount)))
  publishedDay(calendar, on, 'on')
  return raise(notPublished(calendar, nthWorkingDay(on, amount), 'on'))
}

/** The n-th working day from a date, in words. */
export function nthWorkingDay(on: IsoDate, amount: number): Label {
  return amount > 0
    ? { zh: `${on} 之后第 ${amount} 个工作日`, en: `working day ${amount} after ${on}` }
    : { zh: `${on} 之前第 ${-amount} 个工作日`, en: `working day ${-amount} before ${on}` }
}

function raiseAmount(amount: unknown): never {
  return raise(
    misfit('InvalidLength', 'amount', amount, { zh: '工作日的整数个数', en: 'a whole number of working days' }),
  )
}
