import { FIRST_DAY, LAST_DAY, LAST_YEAR, yearOf } from '../date/day.js'
import type { DayRange } from './arrange-holiday.js'
import { daysOfOverlay } from './layers.js'
import { type Gain, gainWithin, type Spread, spreadOf } from './spread.js'
import { type CalendarTables, countSteps, stepWorkingDays } from './tables.js'

/**
 * The earliest and the latest day that may turn out to be the n-th working day after `from`, or before
 * it for n < 0, whichever admissible arrangement each holiday on the way gets. `undefined` where one of
 * them lies outside the tables.
 */
export function workingDayWindow(tables: CalendarTables, from: number, n: number): DayRange | undefined {
  const usual = stepWorkingDays(tables, from, n)
  return usual < 0 ? undefined : windowAround(tables, from, n, usual, [])
}

/**
 * The same where some days, in order, do not count, and the n-th that does is usually `usual`. A holiday whose
 * days are counted in part is taken at its extreme in every part, so that the window may be wider than need be.
 */
export function windowAround(
  tables: CalendarTables,
  from: number,
  n: number,
  usual: number,
  leftOut: readonly DayRange[],
): DayRange | undefined {
  const direction = Math.sign(n)
  const reaches = (distance: number, extreme: keyof Gain): boolean =>
    workedOutside(leftOut, tables, from, from + direction * distance, extreme) >= Math.abs(n)
  const distance = Math.abs(usual - from)
  const farthestDistance = n > 0 ? LAST_DAY - from : from - FIRST_DAY
  let enough = distance
  while (!reaches(enough, 'least')) {
    if (enough === farthestDistance) return undefined
    enough = Math.min(enough * 2, farthestDistance)
  }
  const nearest = from + direction * firstWhere(0, distance, (days) => reaches(days, 'most'))
  const farthest = from + direction * firstWhere(0, enough, (days) => reaches(days, 'least'))
  return n > 0 ? { first: nearest, last: farthest } : { first: farthest, last: nearest }
}

/** {@link workedBetween}, without the days left out. */
function workedOutside(
  leftOut: readonly DayRange[],
  tables: CalendarTables,
  from: number,
  to: number,
  extreme: keyof Gain,
): number {
  const [after, through] = from < to ? [from, to] : [to - 1, from - 1]
  let worked = 0
  let begun = after
  for (const { first, last } of leftOut) {
    if (last <= begun || first > through) continue
    if (first - 1 > begun) worked += workedBetween(tables, begun, first - 1, extreme)
    begun = last
  }
  return begun < through ? worked + workedBetween(tables, begun, through, extreme) : worked
}

/** The fewest or the most working days in (from, to], or in [to, from) where `to` is the earlier. */
export function workedBetween(tables: CalendarTables, from: number, to: number, extreme: keyof Gain): number {
  const [after, through] = from < to ? [from, to] : [to - 1, from - 1]
  let worked = Math.abs(countSteps(tables, from, to))
  // The first days of a year's holidays may lie in the December before it.
  for (let year = yearOf(after + 1); year <= Math.min(yearOf(through) + 1, LAST_YEAR); year++) {
    for (const spread of spreadsOf(tables, year)) worked += gainWithin(spread, after, through)[extreme]
  }
  return worked
}

/** The spreads of a year, worked out when first asked for; what an overlay decides cannot come otherwise. */
function spreadsOf({ layers, forecasts, memo }: CalendarTables, year: number): readonly Spread[] {
  const before = memo.spreads.get(year)
  if (before !== undefined) return before
  const fixed = new Set(layers.overlays.flatMap(daysOfOverlay))
  const spreads = (forecasts.get(year) ?? []).flatMap((holiday) => spreadOf(holiday, fixed) ?? [])
  memo.spreads.set(year, spreads)
  return spreads
}

/** The least number in (below, to] that has a property which every greater one has too; `to` has it. */
function firstWhere(below: number, to: number, has: (value: number) => boolean): number {
  if (to - below === 1) return to
  const middle = Math.floor((below + to) / 2)
  return has(middle) ? firstWhere(below, middle, has) : firstWhere(middle, to, has)
}
