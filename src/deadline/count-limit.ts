import { isLeft, right } from 'fp-ts/lib/Either.js'
import { nthWorkingDay } from '../calendar/add-working-days.js'
import { firstWorkingDayFrom, lastWorkingDayTo, stepWorkingDays, TOO_EARLY } from '../calendar/tables.js'
import { notPublished, tablesOf, type WorkingCalendar } from '../calendar/working-calendar.js'
import { isoDate, LAST_DATE, LAST_DAY, outOfRange } from '../date/day.js'
import { dayOfInstant, type Moment, MS_PER_HOUR, requireInstant } from '../date/moment.js'
import { type Result, refuse } from '../result.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { Label } from '../terms.js'
import type { TimeLimit } from './time-limit.js'

/**
 * Where a limit of `amount` units ends: of one in days a whole day, of one in hours an instant.
 * `path` is where the limit stands.
 */
export function countLimit(
  limit: TimeLimit,
  amount: number,
  start: Moment,
  calendar: WorkingCalendar,
  path: string,
): Result<Moment> {
  if (limit.length.unit === 'hour') return countHours(limit, amount, start)
  const day =
    limit.length.unit === 'workingDay'
      ? countWorkingDays(amount, start, calendar)
      : countCalendarDays(limit, amount, start, calendar)
  if (day >= start.day && day < LAST_DAY) return right({ day })
  if (day >= 0 && day < start.day) return refuse(noDayToRollTo(start, path))
  const asked = day === LAST_DAY ? END_OF_RANGE : describeEnd(limit, amount, start)
  const beyond = day >= LAST_DAY || day === TOO_EARLY
  return refuse(beyond ? outOfRange('from', asked) : notPublished(calendar, asked, 'from'))
}

const countWorkingDays = (amount: number, start: Moment, calendar: WorkingCalendar): number =>
  stepWorkingDays(tablesOf(calendar), start.day, amount)

/** All days count; a limit that ends on a day off is rolled once. */
function countCalendarDays(
  { roll = 'forward' }: TimeLimit,
  amount: number,
  start: Moment,
  calendar: WorkingCalendar,
): number {
  const nominal = start.day + amount
  if (roll === 'none' || nominal > LAST_DAY) return nominal
  return roll === 'forward'
    ? firstWorkingDayFrom(tablesOf(calendar), nominal)
    : lastWorkingDayTo(tablesOf(calendar), nominal)
}

/** Hours run on the wall clock from the instant itself. */
function countHours(limit: TimeLimit, amount: number, start: Moment): Result<Moment> {
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

/** A limit in days is over with the first instant of the next day, and that day must be in range too. */
const END_OF_RANGE: Label = { zh: `${LAST_DATE} 24:00`, en: `${LAST_DATE} 24:00` }

function describeEnd({ length, roll }: TimeLimit, amount: number, start: Moment): Label {
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
