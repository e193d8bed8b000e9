import { raise } from '../result.js'
import { misfit } from '../rule-error.js'
import type { IsoDate } from '../terms.js'
import { dayOrRaise, FIRST_DAY, isoDate, LAST_DAY, outOfRange } from './day.js'

/**
 * Numbers a date (日序号), for columns of dates.
 *
 * @param on - a Beijing civil date
 * @returns days since 1970-01-01, from 12418 (2004-01-01) to 47846 (2100-12-31)
 * @throws {@link RulesError} `InvalidMoment`, `InvalidDate`, `DateOutOfRange`
 * @example
 * ```ts
 * import { dayNumber } from 'xinfang-rules'
 *
 * dayNumber('2024-02-18') // => 19771
 * ```
 */
export function dayNumber(on: IsoDate): number {
  return dayOrRaise(on, 'on')
}

/**
 * The date of a day number (日序号对应的日期).
 *
 * @param day - days since 1970-01-01, whole, from 12418 to 47846
 * @returns a Beijing civil date
 * @throws {@link RulesError} `InvalidArgument`, `DateOutOfRange`
 * @example
 * ```ts
 * import { fromDayNumber } from 'xinfang-rules'
 *
 * fromDayNumber(19771) // => '2024-02-18'
 * ```
 */
export function fromDayNumber(day: number): IsoDate {
  return isoDate(dayNumberOrRaise(day, 'day'))
}

/** A day number that a caller gave, or the refusal thrown. */
export function dayNumberOrRaise(value: number, path: string): number {
  if (Number.isInteger(value) && value >= FIRST_DAY && value <= LAST_DAY) return value
  if (!Number.isInteger(value)) {
    const expected = { zh: '整数日序号（1970-01-01 为 0）', en: 'a whole number of days since 1970-01-01' }
    return raise(misfit('InvalidArgument', path, value, expected))
  }
  return raise(outOfRange(path, { zh: `第 ${value} 日`, en: `day ${value}` }))
}
