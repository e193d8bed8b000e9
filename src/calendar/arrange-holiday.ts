import { isWeekend, weekdaysBetween } from './day-kind.js'
import type { HolidaySpan } from './exchange-principles.js'

/** One way to arrange a holiday (放假调休): the days that differ from a plain week, by day number. */
export interface Arrangement {
  /** All days off, weekend days among them. */
  readonly off: DayRange
  /** Days off from Monday to Friday. */
  readonly rest: readonly number[]
  /** Saturdays and Sundays worked in exchange. */
  readonly work: readonly number[]
}

/** Consecutive days, by day number, both ends included. */
export interface DayRange {
  readonly first: number
  readonly last: number
}

/** What a holiday is arranged from. */
export interface HolidayBasis {
  /** The festival's own day. */
  readonly own: number
  /** Its statutory days in order; a day that is owed twice stands here twice. */
  readonly owed: readonly number[]
  /** The days off of the holidays before and after it in the year. */
  readonly before?: DayRange | undefined
  readonly after?: DayRange | undefined
  /** The weekend days that earlier holidays already work in exchange. */
  readonly taken: readonly number[]
  /** The last day that is settled: no exchange reaches back to it. */
  readonly settledThrough: number
}

/** How far from a holiday, in days, its exchange days are looked for: three weekends. */
const FARTHEST = 21

const isWithin = (range: DayRange | undefined, day: number): boolean =>
  range !== undefined && range.first <= day && day <= range.last

/** Whether another holiday has the day off. */
function isOff({ before, after }: HolidayBasis, day: number): boolean {
  return isWithin(before, day) || isWithin(after, day)
}

/**
 * Offers the ways to give these days off, working back every day that is gained, until one is taken: first
 * those that work the nearest weekend day, and of these those with the next nearest. Of the free weekend
 * days on either side, so many as `reach` may be worked.
 */
export function offerArrangements(
  basis: HolidayBasis,
  off: DayRange,
  reach: number,
  take: (arrangement: Arrangement) => boolean,
): boolean {
  const rest = weekdaysIn(off)
  const gained = rest.length - basis.owed.length
  if (gained === 0) return take({ off, rest, work: [] })
  return offerChoices(exchangeDays(basis, off, reach), gained, (work) => take({ off, rest, work }))
}

/** The most days in a row that are worked on account of an arrangement. */
export function longestRunOf({ rest, work }: Arrangement, basis: HolidayBasis): number {
  const isWorked = (day: number): boolean =>
    isWeekend(day) ? work.includes(day) || basis.taken.includes(day) : !rest.includes(day) && !isOff(basis, day)
  const runAround = (day: number): number => {
    let first = day
    let last = day
    while (isWorked(first - 1)) first--
    while (isWorked(last + 1)) last++
    return last - first + 1
  }
  return Math.max(0, ...work.map(runAround))
}

/** Where the days off may lie that a span asks for, the latest first. */
export function placeSpan(
  { own, owed }: Pick<HolidayBasis, 'own' | 'owed'>,
  { days, from }: HolidaySpan,
): readonly DayRange[] {
  if (days === 0) return [ownRest(owed)]
  if (from !== undefined) return [{ first: own + from, last: own + from + days - 1 }]
  const latest = owed[0] as number
  const earliest = (owed[owed.length - 1] as number) - days + 1
  let placed: DayRange[] = []
  let fewest = days
  for (let first = latest; first >= earliest; first--) {
    const last = first + days - 1
    const weekdays = weekdaysBetween(first, last)
    if (weekdays < owed.length || weekdays > fewest) continue
    if (weekdays < fewest) placed = []
    fewest = weekdays
    placed.push({ first, last })
  }
  return placed
}

/** A day off for every day owed and no more: what falls on a weekend moves to the weekdays after it (补假). */
export function ownRest(owed: readonly number[]): DayRange {
  const first = owed[0] as number
  let last = owed[owed.length - 1] as number
  while (weekdaysBetween(first, last) < owed.length) last++
  return { first, last }
}

function weekdaysIn({ first, last }: DayRange): readonly number[] {
  const days: number[] = []
  for (let day = first; day <= last; day++) if (!isWeekend(day)) days.push(day)
  return days
}

/** The weekend days that may be worked for these days off, so many on either side, the nearest first. */
function exchangeDays(basis: HolidayBasis, { first, last }: DayRange, reach: number): readonly number[] {
  const days: number[] = []
  let before = 0
  let after = 0
  for (let distance = 1; distance <= FARTHEST && before + after < 2 * reach; distance++) {
    if (before < reach && isFree(basis, first - distance)) {
      days.push(first - distance)
      before++
    }
    if (after < reach && isFree(basis, last + distance)) {
      days.push(last + distance)
      after++
    }
  }
  return days
}

/** Whether a day may be worked in exchange. */
function isFree(basis: HolidayBasis, day: number): boolean {
  return isWeekend(day) && day > basis.settledThrough && !basis.taken.includes(day) && !isOff(basis, day)
}

/** Offers every choice of so many items, in the items' order, until one is taken. */
function offerChoices(
  items: readonly number[],
  count: number,
  take: (choice: readonly number[]) => boolean,
  chosen: readonly number[] = [],
  from = 0,
): boolean {
  if (chosen.length === count) return take(chosen)
  for (let index = from; index < items.length; index++) {
    if (offerChoices(items, count, take, [...chosen, items[index] as number], index + 1)) return true
  }
  return false
}
