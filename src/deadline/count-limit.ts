import { isLeft, right } from 'fp-ts/lib/Either.js'
import { firstWorkingDayFrom, lastWorkingDayTo, stepWorkingDays, TOO_EARLY } from '../calendar/tables.js'
import { notPublished, tablesOf, type WorkingCalendar } from '../calendar/working-calendar.js'
import { isoDate, LAST_DAY, outOfRange } from '../date/day.js'
import { dayOfInstant, type Moment, MS_PER_HOUR, requireInstant } from '../date/moment.js'
import { type Result, refuse } from '../result.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { Label, Length } from '../terms.js'
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
  if (limit.length.unit === 'hour') return countHours(amount, start)
  const day =
    limit.length.unit === 'workingDay'
      ? countWorkingDays(amount, start, calendar)
      : countCalendarDays(limit, amount, start, calendar)
  if (day >= start.day && day < LAST_DAY) return right({ day })
  if (day >= 0 && day < start.day) return refuse(noDayToRollTo(start, path))
  const asked = describeEnd({ amount, unit: limit.length.unit }, start)
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
function countHours(amount: number, start: Moment): Result<Moment> {
  const instant = requireInstant(start, 'from')
  if (isLeft(instant)) return instant
  const at = instant.right + amount * MS_PER_HOUR
  const day = dayOfInstant(at)
  return day > LAST_DAY ? refuse(outOfRange('from', describeEnd({ amount, unit: 'hour' }, start))) : right({ day, at })
}

/** A backward roll that would pass the very event which starts the limit. */
function noDayToRollTo(start: Moment, path: string): RuleErrorFacts {
  const from = isoDate(start.day)
  return misfit('InvalidLimit', `${path}.roll`, 'backward', {
    zh: `"none" 或 "forward"：${from} 至届满之间没有工作日`,
    en: `possible here, since no working day lies between ${from} and the end; write "none" or "forward"`,
  })
}

function describeEnd({ amount, unit }: Length, start: Moment): Label {
  const from = isoDate(start.day)
  return {
    workingDay: { zh: `${from} 之后第 ${amount} 个工作日`, en: `working day ${amount} after ${from}` },
    calendarDay: {
      zh: `${from} 起第 ${amount} 日（含顺延）`,
      en: `day ${amount} after ${from}, rolled to a working day`,
    },
    hour: { zh: `${from} 起 ${amount} 小时`, en: `${amount} hours after ${from}` },
  }[unit]
}
