import {
  type CalendarTables,
  firstWorkingDayFrom,
  lastWorkingDayTo,
  stepWorkingDays,
  TOO_EARLY,
} from '../calendar/tables.js'
import { FIRST_DAY } from '../date/day.js'
import { dayOfInstant, MS_PER_DAY, MS_PER_MINUTE, startOfDay } from '../date/moment.js'
import type { OfficeClock, Stretch } from './read-office-hours.js'

/**
 * The earliest instant at which so much office time, more than none, has passed since `from`, without the pauses,
 * which are in order and apart from each other; `TOO_LATE` where that lies past the tables. Time used up with a
 * session is up when that session ends, which may be at 24:00, the first instant of the next day.
 */
export function reachInOffice(
  clock: OfficeClock,
  tables: CalendarTables,
  from: number,
  milliseconds: number,
  pauses: readonly Stretch[],
): number {
  let left = milliseconds
  let day = firstWorkingDayFrom(tables, dayOfInstant(from))
  for (; day >= 0; day = stepWorkingDays(tables, day, 1)) {
    for (const open of openOn(clock, day, pauses)) {
      const begin = Math.max(open.from, from)
      if (open.to <= begin) continue
      if (left <= open.to - begin) return begin + left
      left -= open.to - begin
    }
  }
  return day
}

/**
 * The latest instant from which so much office time, more than none, passes up to `from`; `TOO_EARLY` where that lies
 * before the first day, `TOO_LATE` where `from` lies past the tables.
 */
export function reachBackInOffice(
  clock: OfficeClock,
  tables: CalendarTables,
  from: number,
  milliseconds: number,
): number {
  let left = milliseconds
  // An instant that begins a day reads nothing of it.
  const lastDay = dayOfInstant(from - 1)
  let day = lastDay < FIRST_DAY ? TOO_EARLY : lastWorkingDayTo(tables, lastDay)
  for (; day >= 0; day = stepWorkingDays(tables, day, -1)) {
    for (const open of [...openOn(clock, day, [])].reverse()) {
      const end = Math.min(open.to, from)
      if (end <= open.from) continue
      if (left <= end - open.from) return end - left
      left -= end - open.from
    }
  }
  return day
}

/**
 * The office time in [from, to) without the pauses, in milliseconds; of the span turned round, negative, where `to`
 * is the earlier. What lies past the tables is not counted.
 */
export function officeTimeBetween(
  clock: OfficeClock,
  tables: CalendarTables,
  from: number,
  to: number,
  pauses: readonly Stretch[] = [],
): number {
  const span = { from: Math.min(from, to), to: Math.max(from, to) }
  let time = 0
  let day = firstWorkingDayFrom(tables, dayOfInstant(span.from))
  for (; day >= 0 && startOfDay(day) < span.to; day = stepWorkingDays(tables, day, 1)) {
    time += timeWithin(openOn(clock, day, pauses), span)
  }
  return to < from ? 0 - time : time
}

/** How much of some stretches lies within another, in milliseconds. */
export function timeWithin(stretches: readonly Stretch[], { from, to }: Stretch): number {
  return stretches.reduce((sum, one) => sum + Math.max(0, Math.min(one.to, to) - Math.max(one.from, from)), 0)
}

/** The instant at which the last session of a day ends, should the day be worked; `undefined` where it has none. */
export function closingOn(clock: OfficeClock, day: number): number | undefined {
  const sessions = clock.sessionsOn(day)
  const last = sessions[sessions.length - 1]
  return last && startOfDay(day) + last.to
}

/**
 * The latest instant up to another from which the office stays open for a minute or more: in a session the instant
 * itself, outside and at the end of one its last minute; `undefined` where the tables hold none.
 */
export function openMinuteTo(clock: OfficeClock, tables: CalendarTables, at: number): number | undefined {
  let day = lastWorkingDayTo(tables, dayOfInstant(at))
  for (; day >= 0; day = stepWorkingDays(tables, day, -1)) {
    const begun = openOn(clock, day, []).filter(({ from }) => from <= at)
    const last = begun[begun.length - 1]
    if (last !== undefined) return Math.min(at, last.to - MS_PER_MINUTE)
  }
  return undefined
}

/** Whether any session ends with its day. */
export function closesAtMidnight({ ordinary, exceptions }: OfficeClock): boolean {
  return [...ordinary, ...exceptions.values()].some((sessions) => sessions.some(({ to }) => to === MS_PER_DAY))
}

/** When the office is open on a day, should it be worked, as instants, without the pauses. */
export function openOn(clock: OfficeClock, day: number, pauses: readonly Stretch[]): readonly Stretch[] {
  const start = startOfDay(day)
  const sessions = clock.sessionsOn(day).map(({ from, to }) => ({ from: start + from, to: start + to }))
  return pauses.length === 0 ? sessions : sessions.flatMap((session) => withoutPauses(session, pauses))
}

/** What pauses, in order and apart from each other, leave of a stretch. */
export function withoutPauses({ from, to }: Stretch, pauses: readonly Stretch[]): readonly Stretch[] {
  const left: Stretch[] = []
  let begin = from
  for (const pause of pauses) {
    if (pause.to <= begin || pause.from >= to) continue
    if (pause.from > begin) left.push({ from: begin, to: pause.from })
    begin = pause.to
  }
  return begin < to ? [...left, { from: begin, to }] : left
}
