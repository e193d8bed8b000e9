import { show } from '../plain.js'
import { raise } from '../result.js'
import type { RuleErrorFacts } from '../rule-error.js'
import type { IsoDate, Label } from '../terms.js'

/** 2004-01-01 and 2100-12-31 as day numbers (0 = 1970-01-01). */
export const FIRST_DAY = 12418
export const LAST_DAY = 47846

export const FIRST_DATE: IsoDate = '2004-01-01'
export const LAST_DATE: IsoDate = '2100-12-31'

/** What {@link readDay} answers for anything that is not a day in range. */
export const NOT_A_DAY = -1

export const FIRST_YEAR = 2004
export const LAST_YEAR = 2100
const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The number that two characters spell, or nonsense where they are not digits. */
export function twoDigits(text: string, at: number): number {
  return text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528
}

/**
 * The day number of `YYYY-MM-DD`, or {@link NOT_A_DAY}; {@link whyNotADay} then says why.
 *
 * Whatever the text is, it is a date if it is the very text of the day that its digits point to.
 */
export function readDay(text: unknown): number {
  if (typeof text !== 'string' || text.length !== 10) return NOT_A_DAY
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2)
  const month = twoDigits(text, 5)
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return NOT_A_DAY
  const day = dayOf(year, month, twoDigits(text, 8))
  return allDates()[day - FIRST_DAY] === text ? day : NOT_A_DAY
}

/** The day number of a day from 2004 to 2100. */
export function dayOf(year: number, month: number, day: number): number {
  const years = year - FIRST_YEAR
  return FIRST_DAY + years * 365 + leapDaysBefore(years, month) + (DAYS_BEFORE_MONTH[month - 1] as number) + day - 1
}

/** The leap days from 2004 to a month: every fourth year has one, from 2004 itself to 2096, which is 24. */
function leapDaysBefore(years: number, month: number): number {
  return Math.min((years + (month > 2 ? 4 : 3)) >> 2, 24)
}

/** Whether a value is a date `YYYY-MM-DD` of any year, also before 2004. */
export function isCivilDate(value: unknown): value is IsoDate {
  return readDay(value) !== NOT_A_DAY || whyNotADay(value, '')._tag === 'DateOutOfRange'
}

/** Why {@link readDay} found no day in a value. */
export function whyNotADay(value: unknown, path: string): RuleErrorFacts {
  const given = show(value)
  const parts = typeof value === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) : null
  if (parts === null) {
    return {
      _tag: 'InvalidMoment',
      path,
      given,
      expected: { zh: '日期 YYYY-MM-DD，如 "2024-02-08"', en: 'a date YYYY-MM-DD, such as "2024-02-08"' },
    }
  }
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  if (month < 1 || month > 12) {
    return { _tag: 'InvalidDate', path, given, reason: { zh: '月份为 01 至 12', en: 'months run from 01 to 12' } }
  }
  const length = daysInMonth(year, month)
  if (day < 1 || day > length) {
    return {
      _tag: 'InvalidDate',
      path,
      given,
      reason: { zh: `${year} 年 ${month} 月有 ${length} 天`, en: `${MONTHS[month - 1]} ${year} has ${length} days` },
    }
  }
  return outOfRange(path, { zh: given, en: given })
}

/** The refusal of a day outside 2004-2100. */
export function outOfRange(path: string, asked: Label): RuleErrorFacts {
  return { _tag: 'DateOutOfRange', path, asked, first: FIRST_DATE, last: LAST_DATE }
}

/** The day number of a date that a caller gave, or the refusal thrown. */
export function dayOrRaise(value: unknown, path: string): number {
  const day = readDay(value)
  return day === NOT_A_DAY ? raise(whyNotADay(value, path)) : day
}

let dates: readonly IsoDate[] | undefined

/** Every date from first to last, written at first use and shared by all calendars. */
function allDates(): readonly IsoDate[] {
  if (dates === undefined) dates = writeDates()
  return dates
}

function writeDates(): readonly IsoDate[] {
  const written: IsoDate[] = []
  const padded = (value: number): string => (value < 10 ? `0${value}` : `${value}`)
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    for (let month = 1; month <= 12; month++) {
      const prefix = `${year}-${padded(month)}-`
      for (let day = 1; day <= daysInMonth(year, month); day++) written.push(prefix + padded(day))
    }
  }
  return written
}

/** The date of a day number between {@link FIRST_DAY} and {@link LAST_DAY}. */
export function isoDate(day: number): IsoDate {
  return allDates()[day - FIRST_DAY] as IsoDate
}

/** The year of a day number. */
export function yearOf(day: number): number {
  return Number(isoDate(day).slice(0, 4))
}

/** 0 Sunday to 6 Saturday. */
export function weekdayOf(day: number): number {
  return (day + 4) % 7
}
