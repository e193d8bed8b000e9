import { firstWorkingDayFrom, stepWorkingDays, TOO_LATE } from '../calendar/tables.js'
import { chinaCalendar, tablesOf } from '../calendar/working-calendar.js'
import { FIRST_DAY } from '../date/day.js'
import type { TimeLimit } from '../deadline/time-limit.js'

/** How many calendar days something takes at least and at most. */
export interface CalendarSpan {
  readonly least: number
  readonly most: number
}

const HOURS_A_DAY = 24

/**
 * How many calendar days lie between the day of the event and the last day of a limit that runs from it, over every day
 * of the published years, 2004 on; `undefined` where that hangs on office hours.
 *
 * A limit in calendar days takes its own number at least, and at most that and the longest roll. Working days alone
 * differ from year to year: 7 took up to 19. What is longer than all those years takes `Infinity`.
 */
export function calendarSpan({ length, clock, roll = 'forward' }: TimeLimit): CalendarSpan | undefined {
  const { amount, unit } = length
  if (unit === 'workingDay') return spanOfSteps((day, tables) => stepWorkingDays(tables, day, amount))
  if (unit === 'hour') return clock === 'office' ? undefined : spanOfHours(amount)
  if (roll !== 'forward') return { least: amount, most: amount }
  const { most } = spanOfSteps((day, tables) => firstWorkingDayFrom(tables, day))
  return { least: amount, most: amount + most }
}

function spanOfHours(amount: number): CalendarSpan {
  return { least: Math.floor(amount / HOURS_A_DAY), most: Math.ceil(amount / HOURS_A_DAY) }
}

type Tables = ReturnType<typeof tablesOf>

function spanOfSteps(step: (day: number, tables: Tables) => number): CalendarSpan {
  const tables = tablesOf(chinaCalendar, false)
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let day = FIRST_DAY; day <= tables.lastDay; day++) {
    const end = step(day, tables)
    if (end === TOO_LATE) break
    least = Math.min(least, end - day)
    most = Math.max(most, end - day)
  }
  return most < 0 ? { least, most: least } : { least, most }
}
