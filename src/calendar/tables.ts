import { FIRST_DAY } from '../date/day.js'
import { isWeekend } from './day-kind.js'
import { type CalendarLayers, type Forecasts, visitDays } from './layers.js'
import type { NamedDay } from './name-days.js'
import type { Spread } from './spread.js'

/** A calendar as tables, by days since {@link FIRST_DAY}: any addition is three reads. */
export interface CalendarTables {
  /** The last day that the tables hold. */
  readonly lastDay: number
  /** `rank[i]`: how many working days lie before day `FIRST_DAY + i`; one entry more than days. */
  readonly rank: Uint16Array
  /** `select[k]`: the k-th working day, counted from 0, as days since {@link FIRST_DAY}. */
  readonly select: Uint16Array
  readonly layers: CalendarLayers
  readonly forecasts: Forecasts
  /** What was asked of the layers before, and need not be worked out again. */
  readonly memo: {
    /** The days that a layer names. */
    named?: ReadonlyMap<number, NamedDay>
    /** How far the holidays of a year may come to lie from where the tables have them. */
    readonly spreads: Map<number, readonly Spread[]>
  }
}

/** What the look-ups answer for a day before the first, or after the last, that the tables hold. */
export const TOO_EARLY = -1
export const TOO_LATE = -2

/** 2004-01-03, as days since {@link FIRST_DAY}. */
const FIRST_SATURDAY = 2

/** Builds the tables of all days up to `lastDay`, of which the forecasts hold the holidays that no notice arranges. */
export function buildTables(layers: CalendarLayers, forecasts: Forecasts, lastDay: number): CalendarTables {
  const worked = new Uint8Array(lastDay - FIRST_DAY + 1).fill(1)
  for (let saturday = FIRST_SATURDAY; saturday < worked.length; saturday += 7) worked.fill(0, saturday, saturday + 2)
  visitDays(layers, forecasts, (day, standing) => {
    worked[day - FIRST_DAY] = standing === 'worked' || (standing === 'plain' && !isWeekend(day)) ? 1 : 0
  })
  return { lastDay, ...rankAndSelect(worked), layers, forecasts, memo: { spreads: new Map() } }
}

function rankAndSelect(worked: Uint8Array): Pick<CalendarTables, 'rank' | 'select'> {
  const rank = new Uint16Array(worked.length + 1)
  const select = new Uint16Array(worked.length)
  let count = 0
  for (let offset = 0; offset < worked.length; offset++) {
    if (worked[offset] === 1) select[count++] = offset
    rank[offset + 1] = count
  }
  return { rank, select: select.slice(0, count) }
}

/** Whether a day that the tables hold is worked. */
export function isWorkedDay({ rank }: CalendarTables, day: number): boolean {
  const offset = day - FIRST_DAY
  return (rank[offset + 1] as number) > (rank[offset] as number)
}

/** The n-th working day after `day`, or before it for n < 0; n is not 0. */
export function stepWorkingDays({ lastDay, rank, select }: CalendarTables, day: number, n: number): number {
  if (day > lastDay) return TOO_LATE
  const offset = day - FIRST_DAY
  const nth = n > 0 ? (rank[offset + 1] as number) + n - 1 : (rank[offset] as number) + n
  if (nth < 0) return TOO_EARLY
  return nth < select.length ? FIRST_DAY + (select[nth] as number) : TOO_LATE
}

/** The first working day on or after `day`. */
export function firstWorkingDayFrom(tables: CalendarTables, day: number): number {
  return stepWorkingDays(tables, day - 1, 1)
}

/** The last working day on or before `day`. */
export function lastWorkingDayTo(tables: CalendarTables, day: number): number {
  return day <= tables.lastDay && isWorkedDay(tables, day) ? day : stepWorkingDays(tables, day, -1)
}

/** The working days in (from, to], negative in [to, from) where `to` is the earlier. */
export function countSteps({ rank }: CalendarTables, from: number, to: number): number {
  const inclusive = to >= from ? 1 : 0
  return (rank[to - FIRST_DAY + inclusive] as number) - (rank[from - FIRST_DAY + inclusive] as number)
}
