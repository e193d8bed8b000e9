import type { DayRange } from '../calendar/arrange-holiday.js'
import type { CalendarTables } from '../calendar/tables.js'
import type { ReadRecord } from './duty-log.js'
import type { Duty } from './duty-rules.js'
import { amountOwed, type DutyPeriod, workedIn } from './owed.js'
import { byDay, type SubjectRecords } from './records-of.js'
import { within } from './spans.js'

/** What became of what a subject owes in one period. */
export interface Judgement {
  readonly state: 'met' | 'late' | 'short' | 'open'
  readonly owed: number
  /** How much was done in the period. */
  readonly done: number
  /** Where it was met late: the day on which it was. */
  readonly metOn?: number
  /** Where it is too much: the day on which it became so. */
  readonly overOn?: number
  /** Records without those whom the duty needs; they do not count. */
  readonly uncounted: readonly ReadRecord[]
}

/** Judges a period by the records of it; `over` tells whether its last day has gone by. */
export function judgePeriod(
  duty: Duty,
  { due }: DutyPeriod,
  owed: number,
  { own, others }: SubjectRecords,
  over: boolean,
): Judgement {
  const isCounted = (record: ReadRecord): boolean => countsFor(duty, record)
  const uncounted = own.filter((record) => !isCounted(record))
  const ownCounted = uncounted.length === 0 ? own : own.filter(isCounted)
  const counted = others.length === 0 ? ownCounted : [...ownCounted, ...others.filter(isCounted)].sort(byDay)
  const done = amountDone(duty, counted)
  const overOn = dayOver(duty, ownCounted)
  const said = { owed, done, uncounted, ...(overOn !== undefined && { overOn }) }
  if (amountDone(duty, upTo(counted, due)) >= owed) return { state: 'met', ...said }
  if (done < owed) return { state: over ? 'short' : 'open', ...said }
  const metOn = dayOf(duty, counted, (amount) => amount >= owed)
  return { state: 'late', ...said, ...(metOn !== undefined && { metOn }) }
}

/** The first day by which records come to some amount. */
function dayOf(duty: Duty, records: readonly ReadRecord[], is: (amount: number) => boolean): number | undefined {
  return records.map(({ day }) => day).find((day) => is(amountDone(duty, upTo(records, day))))
}

/** The day on which records came to more than the most. */
function dayOver(duty: Duty, records: readonly ReadRecord[]): number | undefined {
  const { atMost = Number.POSITIVE_INFINITY } = duty
  return amountDone(duty, records) > atMost ? dayOf(duty, records, (amount) => amount > atMost) : undefined
}

const upTo = (records: readonly ReadRecord[], last: number): readonly ReadRecord[] =>
  records.filter(({ day }) => day <= last)

/** Whether those took part whom the duty needs. */
function countsFor({ needs }: Duty, { roles = [] }: ReadRecord): boolean {
  return needs === undefined || roles.filter((role) => role === needs.role).length >= needs.atLeast
}

/** How much some records come to, as the duty measures it. */
function amountDone({ measure }: Duty, records: readonly ReadRecord[]): number {
  if (measure === 'days') return new Set(records.map(({ day }) => day)).size
  if (measure !== 'halfDays') {
    return records.reduce((sum, { amount }) => Math.min(sum + amount, Number.MAX_SAFE_INTEGER), 0)
  }
  const halves = new Set(records.flatMap(({ day, slot }) => (slot === undefined ? [] : [`${day} ${slot}`])))
  const told = new Set(records.flatMap(({ day, slot }) => (slot === undefined ? [] : [day])))
  const untold = new Set(records.map(({ day }) => day).filter((day) => !told.has(day)))
  return halves.size + untold.size
}

/** How much a period asks of a subject who is away on some days: nothing where that is on all working days until it is due. */
export function owedWithout(
  duty: Duty,
  { parts, first, due, amount }: DutyPeriod,
  tables: CalendarTables,
  away: readonly DayRange[],
): number {
  if (away.length === 0 || amount === 0) return amount
  const inTime = within(parts, { first, last: due })
  const absentIn = (ranges: readonly DayRange[]) => ranges.flatMap((part) => within(away, part))
  const size = workedIn(tables, inTime) > 0 ? (ranges: readonly DayRange[]) => workedIn(tables, ranges) : daysIn
  if (size(absentIn(inTime)) === size(inTime)) return 0
  return amountOwed(duty, workedIn(tables, parts) - workedIn(tables, absentIn(parts)))
}

const daysIn = (ranges: readonly DayRange[]): number =>
  ranges.reduce((days, { first, last }) => days + last - first + 1, 0)
