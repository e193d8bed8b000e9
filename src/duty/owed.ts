import type { DayRange } from '../calendar/arrange-holiday.js'
import { type CalendarTables, countSteps, lastWorkingDayTo } from '../calendar/tables.js'
import type { Duty } from './duty-rules.js'
import { periodName } from './period-name.js'
import { periodsIn } from './periods.js'
import { within } from './spans.js'

/** One period of a duty, in days that may be done without asking who is there. */
export interface DutyPeriod {
  /** Its name, e.g. `2024-03`; see {@link periodName}. */
  readonly name: string
  /** The days of the period in order, as far as the spans reach in which the duty is owed. */
  readonly parts: readonly DayRange[]
  readonly first: number
  readonly last: number
  /** The last day for it, also where it is off. */
  readonly due: number
  /** The last working day for it, or `due` where there is none. */
  readonly actBy: number
  /** How much it asks; 0 where it owes nothing. */
  readonly amount: number
}

/** What the periods of a duty are cut by. */
export interface DutyDays {
  readonly tables: CalendarTables
  /** The days on which the rulebook is in force. */
  readonly inForce: DayRange
  /** The spans in which the duty is owed; left out where it always is. */
  readonly spans: readonly DayRange[] | undefined
}

/** The periods of a duty whose `actBy` lies in a range and in the days of effect, also those that owe nothing. */
export function periodsOwed(duty: Duty, range: DayRange, days: DutyDays): readonly DutyPeriod[] {
  const { first, last } = days.inForce
  return periodsIn(duty.every, range)
    .flatMap((period) => owedPeriod(duty, period, days) ?? [])
    .filter(({ actBy }) => Math.max(range.first, first) <= actBy && actBy <= Math.min(range.last, last))
}

/**
 * One period of a duty. Its `due` and `actBy` are those of the whole period, whoever owes it; what is owed is counted from
 * the days from which the rulebook is in force.
 */
function owedPeriod(duty: Duty, period: DayRange, { tables, inForce, spans }: DutyDays): DutyPeriod | undefined {
  const whole = spans === undefined ? [period] : within(spans, period)
  const parts = within(whole, { first: inForce.first, last: period.last })
  const [first, last] = [parts[0]?.first, parts[parts.length - 1]?.last]
  if (first === undefined || last === undefined) return undefined
  const due = duty.byDayOfMonth === undefined ? last : Math.min(period.first + duty.byDayOfMonth - 1, last)
  if (due < first) return undefined
  const actBy = lastWorked(tables, within(whole, { first: period.first, last: due })) ?? due
  const amount = amountOwed(duty, workedIn(tables, parts))
  return { name: periodName(duty.every, first), parts, first, last, due, actBy, amount }
}

/** The most Mondays to Fridays that a period may have. */
const MOST_WEEKDAYS: Readonly<Record<Duty['every'], number>> = {
  day: 1,
  workingDay: 1,
  week: 5,
  halfMonth: 12,
  month: 23,
  quarter: 66,
  halfYear: 132,
  year: 262,
}

/**
 * How much a duty asks of a period with so many working days. A number of times or items that is more than one for each
 * weekday, however many the period has, does not hang on how many of them are worked.
 */
export function amountOwed({ every, atLeast, measure, shortPeriod = 'cap' }: Duty, workingDays: number): number {
  if (workingDays === 0 && (every === 'workingDay' || shortPeriod === 'cap')) return 0
  if (shortPeriod === 'full') return atLeast
  if (measure === 'halfDays') return Math.min(atLeast, 2 * workingDays)
  return measure !== 'days' && atLeast > MOST_WEEKDAYS[every] ? atLeast : Math.min(atLeast, workingDays)
}

/** The working days of ranges. */
export function workedIn(tables: CalendarTables, ranges: readonly DayRange[]): number {
  return ranges.reduce((worked, { first, last }) => worked + countSteps(tables, first - 1, last), 0)
}

function lastWorked(tables: CalendarTables, ranges: readonly DayRange[]): number | undefined {
  for (const { first, last } of [...ranges].reverse()) {
    const day = lastWorkingDayTo(tables, last)
    if (day >= first) return day
  }
  return undefined
}
