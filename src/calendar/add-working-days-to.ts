import { FIRST_DAY, isoDate } from '../date/day.js'
import { dayNumberOrRaise } from '../date/day-number.js'
import { raise } from '../result.js'
import { misfit } from '../rule-error.js'
import { notAnAmount, raiseBeyond } from './add-working-days.js'
import { type CalendarOptions, tablesFor } from './working-calendar.js'

/**
 * Adds working days to a whole column of dates (批量顺延工作日).
 *
 * As `addWorkingDays` for each row: the start is not counted, and adding 0 gives the same days.
 *
 * @param days - day numbers, days since 1970-01-01 as `dayNumber` gives them; they stay as they are
 * @param amount - working days, whole, may be 0 or negative
 * @param options - the calendar to count on
 * @returns a new column, row for row
 * @throws {@link RulesError} `InvalidArgument`, `InvalidLength`, `DateOutOfRange`, `CalendarNotPublished`; one
 * row that cannot be answered is named by its index, as in `days[17]`, and nothing is returned
 * @example
 * ```ts
 * import { addWorkingDaysTo, dayNumber, fromDayNumber } from 'xinfang-rules'
 *
 * const received = Int32Array.of(dayNumber('2024-02-07'), dayNumber('2024-02-08'))
 * Array.from(addWorkingDaysTo(received, 5), fromDayNumber) // => ['2024-02-20', '2024-02-21']
 * ```
 */
export function addWorkingDaysTo(days: Int32Array, amount: number, options?: CalendarOptions): Int32Array {
  const { lastDay, rank, select } = tablesFor(options)
  if (!isColumn(days)) return raise(misfit('InvalidArgument', 'days', days, 'Int32Array'))
  if (!Number.isSafeInteger(amount)) return raise(notAnAmount(amount))
  if (amount === 0) return copyColumn(days)
  const reached = new Int32Array(days.length)
  const last = lastDay - FIRST_DAY
  const own = amount > 0 ? 1 : 0
  for (let row = 0; row < days.length; row++) {
    const offset = (days[row] as number) - FIRST_DAY
    const nth = offset >= 0 && offset <= last ? (rank[offset + own] as number) + amount - own : -1
    if (nth < 0 || nth >= select.length) return raiseRow(days, row, amount, options)
    reached[row] = FIRST_DAY + (select[nth] as number)
  }
  return reached
}

/** A column, also of another window or worker. */
function isColumn(value: unknown): value is Int32Array {
  return Object.prototype.toString.call(value) === '[object Int32Array]'
}

function copyColumn(days: Int32Array): Int32Array {
  const same = Int32Array.from(days)
  for (let row = 0; row < same.length; row++) dayNumberOrRaise(same[row] as number, `days[${row}]`)
  return same
}

function raiseRow(days: Int32Array, row: number, amount: number, options: CalendarOptions | undefined): never {
  const path = `days[${row}]`
  return raiseBeyond(isoDate(dayNumberOrRaise(days[row] as number, path)), amount, options, path)
}
