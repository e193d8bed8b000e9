import type { DayRange } from '../calendar/arrange-holiday.js'
import { type CalendarTables, stepWorkingDays } from '../calendar/tables.js'
import { windowAround, workingDayWindow } from '../calendar/working-day-window.js'
import { dayOfInstant } from '../date/moment.js'
import { openOn, timeWithin } from './office-clock.js'
import type { OfficeClock, Stretch } from './read-office-hours.js'

/**
 * The first and the last day on which so much office time, more than none, may turn out to be used up since `from`,
 * whichever admissible arrangement each holiday on the way gets; `undefined` where one of them lies outside the
 * tables. Time that is up at 24:00 is up on the day which ends then.
 *
 * Where the days to come differ in length, all are taken to be the longest, or all the shortest but for exceptions
 * and days of a pause, which then are taken to be closed: the window may be wider than need be. Else it is exact.
 */
export function officeWindow(
  clock: OfficeClock,
  tables: CalendarTables,
  from: number,
  milliseconds: number,
  pauses: readonly Stretch[],
): DayRange | undefined {
  const start = dayOfInstant(from)
  const startWorked = workingDayWindow(tables, start - 1, 1)
  if (startWorked === undefined) return undefined
  const { shortest, longest, closed, short } = daysAfter(clock, start)
  const onStart = timeWithin(openOn(clock, start, pauses), { from, to: Number.POSITIVE_INFINITY })
  const windowOf = (isStartWorked: boolean, length: number, leftOut: readonly DayRange[]): DayRange | undefined => {
    const left = isStartWorked ? milliseconds - onStart : milliseconds
    return left <= 0 ? { first: start, last: start } : windowOutside(tables, start, Math.ceil(left / length), leftOut)
  }
  const soonest = windowOf(startWorked.first === start, longest, inOrder([...closed, ...pauses.map(daysWithin)]))
  const latest = windowOf(startWorked.last === start, shortest, inOrder([...short, ...pauses.map(daysTouched)]))
  return soonest && latest && { first: soonest.first, last: latest.last }
}

/** What the days after a start may hold. */
interface DaysAfter {
  /** How long the office is open at least, but for exceptions, and at most. */
  readonly shortest: number
  readonly longest: number
  /** The exceptions on which it is not open, and those on which it is for less than the shortest. */
  readonly closed: readonly DayRange[]
  readonly short: readonly DayRange[]
}

function daysAfter({ ordinary, exceptions }: OfficeClock, start: number): DaysAfter {
  const later = [...exceptions]
    .filter(([day]) => day > start)
    .map(([day, sessions]) => ({ first: day, last: day, length: lengthOf(sessions) }))
  const lengths = ordinary.map(lengthOf)
  const shortest = lengths.reduce((least, length) => Math.min(least, length))
  return {
    shortest,
    longest: [...lengths, ...later.map(({ length }) => length)].reduce((most, length) => Math.max(most, length)),
    closed: later.filter(({ length }) => length === 0),
    short: later.filter(({ length }) => length < shortest),
  }
}

function lengthOf(sessions: readonly Stretch[]): number {
  return sessions.reduce((sum, { from, to }) => sum + to - from, 0)
}

/** The days of which a pause leaves nothing. */
function daysWithin({ from, to }: Stretch): DayRange {
  return { first: dayOfInstant(from - 1) + 1, last: dayOfInstant(to) - 1 }
}

/** The days of which a pause takes anything. */
function daysTouched({ from, to }: Stretch): DayRange {
  return { first: dayOfInstant(from), last: dayOfInstant(to - 1) }
}

function inOrder(days: readonly DayRange[]): readonly DayRange[] {
  return days.filter(({ first, last }) => first <= last).sort((one, other) => one.first - other.first)
}

/** The window of the n-th working day after a day, without the days left out. */
function windowOutside(
  tables: CalendarTables,
  from: number,
  n: number,
  leftOut: readonly DayRange[],
): DayRange | undefined {
  let usual = from
  for (let left = n; left > 0 && usual >= 0; ) {
    usual = stepWorkingDays(tables, usual, 1)
    if (!leftOut.some(({ first, last }) => first <= usual && usual <= last)) left--
  }
  return usual < 0 ? undefined : windowAround(tables, from, n, usual, leftOut)
}
