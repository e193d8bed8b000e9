import { dayOrRaise, isoDate, outOfRange, readDay } from '../date/day.js'
import { raise } from '../result.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { IsoDate, Label } from '../terms.js'
import { stepWorkingDays } from './tables.js'
import { type CalendarOptions, calendarOf, dayWithin, notPublished, tablesFor, tablesOf } from './working-calendar.js'

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
  const tables = tablesFor(options)
  if (amount === 0) return on
  if (!Number.isSafeInteger(amount)) return raise(notAnAmount(amount))
  const reached = stepWorkingDays(tables, day, amount)
  return reached >= 0 ? isoDate(reached) : raiseBeyond(on, amount, options, 'on')
}

/** There is no such working day in range, or none that is published. */
export function raiseBeyond(on: IsoDate, amount: number, options: CalendarOptions | undefined, path: string): never {
  const calendar = calendarOf(options)
  const asked = nthWorkingDay(on, amount)
  if (stepWorkingDays(tablesOf(calendar, true), readDay(on), amount) < 0) return raise(outOfRange(path, asked))
  dayWithin(tablesFor(options), on, path, options)
  return raise(notPublished(calendar, asked, path))
}

/** The n-th working day from a date, in words. */
export function nthWorkingDay(on: IsoDate, amount: number): Label {
  return amount > 0
    ? { zh: `${on} 之后第 ${amount} 个工作日`, en: `working day ${amount} after ${on}` }
    : { zh: `${on} 之前第 ${-amount} 个工作日`, en: `working day ${-amount} before ${on}` }
}

/** The refusal of a number that is no number of working days. */
export function notAnAmount(amount: unknown): RuleErrorFacts {
  return misfit('InvalidLength', 'amount', amount, { zh: '工作日的整数个数', en: 'a whole number of working days' })
}
