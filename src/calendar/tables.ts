import { FIRST_DAY, isoDate, readDay, weekdayOf } from '../date/day.js'
import type { IsoDate } from '../terms.js'
import type { FestivalName } from './festivals.js'
import type { HolidayNotice, NoticeHoliday } from './notices.js'
import { statutoryFestivals } from './statute.js'

/**
 * What a day is: `workday` 工作日, `weekend` 双休日, `festival` 法定节日, `adjustedRest` 调休放假,
 * `makeupWorkday` 调休上班, `special` a one-off day off that no statute owes.
 */
export type DayKind = 'workday' | 'weekend' | 'festival' | 'adjustedRest' | 'makeupWorkday' | 'special'

/** What a notice makes of a day. */
interface NamedDay {
  readonly kind: DayKind
  readonly names: readonly FestivalName[]
  readonly notice: string
}

/** A calendar as tables, by days since {@link FIRST_DAY}: any addition is three reads. */
export interface CalendarTables {
  /** The last day whose arrangement is known. */
  readonly lastDay: number
  /** `rank[i]`: how many working days lie before day `FIRST_DAY + i`; one entry more than days. */
  readonly rank: Uint16Array
  /** `select[k]`: the k-th working day, counted from 0, as days since {@link FIRST_DAY}. */
  readonly select: Uint16Array
  readonly named: ReadonlyMap<number, NamedDay>
}

/** What the look-ups answer for a day before the first, or after the last, that the tables hold. */
export const TOO_EARLY = -1
export const TOO_LATE = -2

const isWeekend = (day: number): boolean => weekdayOf(day) % 6 === 0

/** The kind of a day, whether or not a notice names it. */
export function kindOf(named: CalendarTables['named'], day: number): DayKind {
  return named.get(day)?.kind ?? (isWeekend(day) ? 'weekend' : 'workday')
}

/** Whether days of this kind are worked. */
export function isWorked(kind: DayKind): boolean {
  return kind === 'workday' || kind === 'makeupWorkday'
}

/** Builds the tables from the notices; of two notices that name a day, the later issued wins. */
export function buildTables(notices: readonly HolidayNotice[], publishedThrough: IsoDate): CalendarTables {
  const named = nameDays(notices, publishedThrough)
  const lastDay = readDay(publishedThrough)
  const rank = new Uint16Array(lastDay - FIRST_DAY + 2)
  const worked: number[] = []
  for (let offset = 0; offset <= lastDay - FIRST_DAY; offset++) {
    if (isWorked(kindOf(named, FIRST_DAY + offset))) worked.push(offset)
    rank[offset + 1] = worked.length
  }
  return { lastDay, rank, select: Uint16Array.from(worked), named }
}

function nameDays(notices: readonly HolidayNotice[], publishedThrough: IsoDate): Map<number, NamedDay> {
  const festivals = statutoryFestivals(Number(publishedThrough.slice(0, 4)))
  const named = new Map<number, NamedDay>()
  for (const { number, holidays } of [...notices].sort(
    (a, b) => Number(a.issuedOn > b.issuedOn) - Number(a.issuedOn < b.issuedOn),
  )) {
    for (const holiday of holidays) {
      for (const day of holiday.rest.flatMap(daysOf)) named.set(day, restDay(day, holiday, number, festivals.get(day)))
      for (const on of holiday.work ?? []) {
        named.set(readDay(on), { kind: 'makeupWorkday', names: holiday.names, notice: number })
      }
    }
  }
  return named
}

function daysOf(rest: NoticeHoliday['rest'][number]): number[] {
  if (typeof rest === 'string') return [readDay(rest)]
  const first = readDay(rest.from)
  return Array.from({ length: readDay(rest.to) - first + 1 }, (_, offset) => first + offset)
}

function restDay(
  day: number,
  { names, special = [] }: NoticeHoliday,
  notice: string,
  festivals: readonly FestivalName[] | undefined,
): NamedDay {
  if (festivals !== undefined) return { kind: 'festival', names: festivals, notice }
  if (special.includes(isoDate(day))) return { kind: 'special', names, notice }
  return { kind: isWeekend(day) ? 'weekend' : 'adjustedRest', names, notice }
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
