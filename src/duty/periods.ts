import type { DayRange } from '../calendar/arrange-holiday.js'
import { dayOf, FIRST_DAY, isoDate, LAST_DAY, weekdayOf } from '../date/day.js'

/**
 * How often something recurs (周期): by calendar periods. Weeks run from Monday to Sunday, half-months from the 1st to
 * the 15th and from the 16th to the end, half-years from January and July.
 */
export type Cycle = 'day' | 'workingDay' | 'week' | 'halfMonth' | 'month' | 'quarter' | 'halfYear' | 'year'

const HALF_MONTH = 15

/** The period that a day is in, of the range of the calendar. */
const PERIOD_OF: Readonly<Record<Cycle, (day: number) => DayRange>> = {
  day: (day) => ({ first: day, last: day }),
  workingDay: (day) => ({ first: day, last: day }),
  week: (day) => {
    const monday = day - ((weekdayOf(day) + 6) % 7)
    return { first: monday, last: monday + 6 }
  },
  halfMonth: (day) => {
    const { first, last } = months(day, 1)
    const middle = first + HALF_MONTH
    return day < middle ? { first, last: middle - 1 } : { first: middle, last }
  },
  month: (day) => months(day, 1),
  quarter: (day) => months(day, 3),
  halfYear: (day) => months(day, 6),
  year: (day) => months(day, 12),
}

/** The period of so many months that a day is in; `count` divides the year. */
function months(day: number, count: number): DayRange {
  const [year, month] = isoDate(day).split('-').map(Number) as [number, number, number]
  const first = month - ((month - 1) % count)
  const next = first + count
  return {
    first: dayOf(year, first, 1),
    last: (next > 12 ? dayOf(year + 1, next - 12, 1) : dayOf(year, next, 1)) - 1,
  }
}

/** The period that a day is in, cut to the range of the calendar. */
export function periodOf(cycle: Cycle, day: number): DayRange {
  const { first, last } = PERIOD_OF[cycle](day)
  return { first: Math.max(first, FIRST_DAY), last: Math.min(last, LAST_DAY) }
}

/** The periods that have a day in a span, in order; the first and the last may reach beyond it. */
export function periodsIn(cycle: Cycle, { first, last }: DayRange): readonly DayRange[] {
  const periods: DayRange[] = []
  for (let day = first; day <= last; ) {
    const period = periodOf(cycle, day)
    periods.push(period)
    day = period.last + 1
  }
  return periods
}
