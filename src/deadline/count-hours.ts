import { isLeft, right } from 'fp-ts/lib/Either.js'
import { TOO_LATE } from '../calendar/tables.js'
import { tablesOf } from '../calendar/working-calendar.js'
import { FIRST_DAY, LAST_DAY, outOfRange } from '../date/day.js'
import { dayOfInstant, MS_PER_HOUR, requireInstant } from '../date/moment.js'
import { type Result, refuse } from '../result.js'
import { type Count, clockPaused, describeEnd, type End, isBack } from './count.js'
import { closesAtMidnight, officeTimeBetween, reachInOffice } from './office-clock.js'
import { officeWindow } from './office-window.js'
import type { OfficeClock, Stretch } from './read-office-hours.js'

/** The end of a limit in hours: an instant, on the wall clock or in office hours alone. */
export function countHours(count: Count): Result<End> {
  const instant = requireInstant(count.start, 'from')
  if (isLeft(instant)) return instant
  const { clock, limit } = count
  return limit.clock === 'office' && clock !== undefined
    ? countInOffice(count, clock, instant.right)
    : countOnWall(count, instant.right)
}

/** The wall clock runs through nights and days off, from the instant itself. */
function countOnWall(count: Count, start: number): Result<End> {
  const { limit, amount, pauses } = count
  const milliseconds = amount * MS_PER_HOUR
  const at = isBack(limit) ? start - milliseconds : reachOnWall(start, milliseconds, pauses.instants)
  if (at === Number.POSITIVE_INFINITY) return stopped(count, wallTimeBetween(start, openSince(count), pauses.instants))
  const day = dayOfInstant(at)
  return day < FIRST_DAY || day > LAST_DAY ? refuse(outOfRange('from', describeEnd(count))) : right({ day, at })
}

/** Office hours run inside the sessions of working days: of the published ones, or by forecast past them. */
function countInOffice(count: Count, clock: OfficeClock, start: number): Result<End> {
  const { amount, calendar, pauses } = count
  const milliseconds = amount * MS_PER_HOUR
  const published = reachInOffice(clock, tablesOf(calendar, false), start, milliseconds, pauses.instants)
  if (published !== TOO_LATE) return right({ day: dayOfInstant(published), at: published })
  const tables = tablesOf(calendar, true)
  const at = reachInOffice(clock, tables, start, milliseconds, pauses.instants)
  if (at === TOO_LATE && pauses.open !== undefined) {
    return stopped(count, officeTimeBetween(clock, tables, start, openSince(count), pauses.instants))
  }
  const window = officeWindow(clock, tables, start, milliseconds, pauses.instants)
  const day = dayOfInstant(at)
  if (at === TOO_LATE || day > LAST_DAY || window === undefined) return refuse(outOfRange('from', describeEnd(count)))
  // Hours that are up when a day ends, at 24:00, end with the first instant of the next.
  return right({ day, at, window: { first: window.first, last: window.last + (closesAtMidnight(clock) ? 1 : 0) } })
}

/** The earliest instant at which so much time has run, without the pauses. */
function reachOnWall(start: number, milliseconds: number, pauses: readonly Stretch[]): number {
  let from = start
  let left = milliseconds
  for (const pause of pauses) {
    if (pause.to <= from) continue
    if (from + left <= pause.from) break
    left -= Math.max(pause.from - from, 0)
    from = pause.to
  }
  return from + left
}

/** The time from one instant to a later one, without the pauses. */
export function wallTimeBetween(from: number, to: number, pauses: readonly Stretch[]): number {
  const paused = pauses.map((pause) => Math.max(Math.min(pause.to, to) - Math.max(pause.from, from), 0))
  return Math.max(to - from, 0) - paused.reduce((sum, time) => sum + time, 0)
}

/** The instant from which the clock stands still until further notice. */
function openSince({ start, pauses }: Count): number {
  return Math.max(pauses.open?.from.at ?? 0, start.at ?? 0)
}

function stopped(count: Count, counted: number): Result<never> {
  const { open } = count.pauses
  if (open === undefined) return refuse(outOfRange('from', describeEnd(count)))
  return refuse(clockPaused(count, open, counted / MS_PER_HOUR))
}
