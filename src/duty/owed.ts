import type { DayRange } from '../calendar/arrange-holiday.js'
import { type CalendarTables, countSteps, lastWorkingDayTo } from '../calendar/tables.js'
import type { Duty } from './duty-rules.js'
import { periodsIn } from './periods.js'
import { within } from './spans.js'

/** One period of a duty, in days that may be done without asking who is there. */
export interface DutyPeriod {
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

/** The periods of a duty whose `actBy` lies in a range, also those that owe nothing. */
export function periodsOwed(
  duty: Duty,
  range: DayRange,
  tables: CalendarTables,
  spans: readonly DayRange[] | undefined,
): readonly DutyPeriod[] {
  return periodsIn(duty.every, range)
    .flatMap((period) => owedPeriod(duty, period, tables, spans) ?? [])
    .filter(({ actBy }) => range.first <= actBy && actBy <= range.last)
}

function owedPeriod(
  duty: Duty,
  period: DayRange,
  tables: CalendarTables,
  spans: readonly DayRange[] | undefined,
): DutyPeriod | undefined {
  const parts = spans === undefined ? [period] : within(spans, period)
  const [first, last] = [parts[0]?.first, parts[parts.length - 1]?.last]
  if (first === undefined || last === undefined) return undefined
  const due = duty.byDayOfMonth === undefined ? last : Math.min(period.first + duty.byDayOfMonth - 1, last)
  if (due < first) return undefined
  const inTime = within(parts, { first, last: due })
  const amount = amountOwed(duty, workedIn(tables, inTime))
  return { parts, first, last, due, actBy: lastWorked(tables, inTime) ?? due, amount }
}

/** How much a duty asks of a period with so many working days until it is due. */
export function amountOwed({ every, atLeast, measure, shortPeriod = 'cap' }: Duty, workingDays: number): number {
  if (workingDays === 0 && every === 'workingDay') return 0
  if (shortPeriod === 'full') return atLeast
  return Math.min(atLeast, measure === 'halfDays' ? 2 * workingDays : workingDays)
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
