import { isLeft, right } from 'fp-ts/lib/Either.js'
import { nthWorkingDay } from '../calendar/add-working-days.js'
import type { DayRange } from '../calendar/arrange-holiday.js'
import {
  type CalendarTables,
  firstWorkingDayFrom,
  lastWorkingDayTo,
  stepWorkingDays,
  TOO_LATE,
} from '../calendar/tables.js'
import { notPublished, tablesOf, type WorkingCalendar } from '../calendar/working-calendar.js'
import { workingDayWindow } from '../calendar/working-day-window.js'
import { isoDate, LAST_DATE, LAST_DAY, outOfRange } from '../date/day.js'
import { dayOfInstant, type Moment, MS_PER_HOUR, requireInstant } from '../date/moment.js'
import { type Result, refuse } from '../result.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { Label } from '../terms.js'
import type { TimeLimit } from './time-limit.js'

/** Where a limit ends: one in days with a whole day, one in hours at an instant. */
export interface End extends Moment {
  /** Where the forecast was read: the first and the last day that the end may turn out to be. */
  readonly window?: DayRange
}

/** Where a limit of `amount` units ends; `path` is where the limit stands. */
export function countLimit(
  limit: TimeLimit,
  amount: number,
  start: Moment,
  calendar: WorkingCalendar,
  path: string,
): Result<End> {
  if (limit.length.unit === 'hour') return countHours(limit, amount, start)
  const day = countDays(limit, amount, start.day, tablesOf(calendar, false))
  if (day >= start.day && day < LAST_DAY) return right({ day })
  return day === TOO_LATE
    ? countByForecast(limit, amount, start, calendar, path)
    : noEnd(day, limit, amount, start, path)
}

/** Where a limit ends that leads past the published days. */
function countByForecast(
  limit: TimeLimit,
  amount: number,
  start: Moment,
  calendar: WorkingCalendar,
  path: string,
): Result<End> {
  const tables = tablesOf(calendar, true)
  const day = countDays(limit, amount, start.day, tables)
  if (day < 0 || day >= LAST_DAY) return noEnd(day, limit, amount, start, path)
  const window = windowOf(limit, amount, start.day, tables)
  if (window === undefined) return noEnd(TOO_LATE, limit, amount, start, path)
  if (window.last < start.day) return noEnd(day, limit, amount, start, path)
  // Whether any day is left to roll back to, the notice will say.
  if (day < start.day) return refuse(notPublished(calendar, describeEnd(limit, amount, start), 'from'))
  return right({ day, window: { first: Math.max(window.first, start.day), last: window.last } })
}

/** The refusal of a limit that comes to no day, or to one that cannot be its end. */
function noEnd(day: number, limit: TimeLimit, amount: number, start: Moment, path: string): Result<never> {
  if (day >= 0 && day < start.day) return refuse(noDayToRollTo(start, path))
  if (day !== LAST_DAY) return refuse(outOfRange('from', describeEnd(limit, amount, start)))
  // A limit in days is over with the first instant of the next day, and that day must be in range too.
  return refuse(outOfRange('from', { zh: `${LAST_DATE} 24:00`, en: `${LAST_DATE} 24:00` }))
}

/** All days count, and one that ends on a day off is rolled once; or working days alone. */
function countDays(
  { length, roll = 'forward' }: TimeLimit,
  amount: number,
  start: number,
  tables: CalendarTables,
): number {
  if (length.unit === 'workingDay') return stepWorkingDays(tables, start, amount)
  const nominal = start + amount
  if (roll === 'none' || nominal > LAST_DAY) return nominal
  return roll === 'forward' ? firstWorkingDayFrom(tables, nominal) : lastWorkingDayTo(tables, nominal)
}

/** How far the end that {@link countDays} finds by forecast may be out. */
function windowOf(
  { length, roll }: TimeLimit,
  amount: number,
  start: number,
  tables: CalendarTables,
): DayRange | undefined {
  if (length.unit === 'workingDay') return workingDayWindow(tables, start, amount)
  const nominal = start + amount
  return roll === 'backward' ? workingDayWindow(tables, nominal + 1, -1) : workingDayWindow(tables, nominal - 1, 1)
}

/** Hours run on the wall clock from the instant itself. */
function countHours(limit: TimeLimit, amount: number, start: Moment): Result<End> {
  const instant = requireInstant(start, 'from')
  if (isLeft(instant)) return instant
  const at = instant.right + amount * MS_PER_HOUR
  const day = dayOfInstant(at)
  return day > LAST_DAY ? refuse(outOfRange('from', describeEnd(limit, amount, start))) : right({ day, at })
}

/** A backward roll that would pass the very event which starts the limit. */
function noDayToRollTo(start: Moment, path: string): RuleErrorFacts {
  const from = isoDate(start.day)
  return misfit('InvalidLimit', `${path}.roll`, 'backward', {
    zh: `"none" 或 "forward"：${from} 至届满之间没有工作日`,
    en: `possible here, since no working day lies between ${from} and the end; write "none" or "forward"`,
  })
}

/** Which day the end of a limit is, in words. */
export function describeEnd({ length, roll }: TimeLimit, amount: number, start: Moment): Label {
  const from = isoDate(start.day)
  if (length.unit === 'workingDay') return nthWorkingDay(from, amount)
  if (length.unit === 'hour') return { zh: `${from} 起第 ${amount} 小时`, en: `hour ${amount} after ${from}` }
  if (roll === 'none') return { zh: `${from} 起第 ${amount} 日`, en: `day ${amount} after ${from}` }
  const moved = roll === 'backward' ? '提前至' : '顺延至'
  return {
    zh: `${from} 起第 ${amount} 日${moved}的工作日`,
    en: `the working day to which day ${amount} after ${from} rolls`,
  }
}
