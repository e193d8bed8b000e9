import { right } from 'fp-ts/lib/Either.js'
import type { DayRange } from '../calendar/arrange-holiday.js'
import { isStatutoryDay } from '../calendar/statutory-day.js'
import {
  type CalendarTables,
  countSteps,
  isWorkedDay,
  stepWorkingDays,
  TOO_EARLY,
  TOO_LATE,
} from '../calendar/tables.js'
import { notPublished, tablesOf } from '../calendar/working-calendar.js'
import { windowAround } from '../calendar/working-day-window.js'
import { FIRST_DAY, isoDate, LAST_DATE, LAST_DAY, outOfRange } from '../date/day.js'
import { type Result, refuse } from '../result.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import { type Count, clockPaused, describeEnd, type End, isBack, rollOf } from './count.js'
import type { ReadPause } from './pauses.js'
import type { TimeLimit } from './time-limit.js'

/** The end of a limit in days: counted on the published days, or by forecast where it leads past them. */
export function countDays(count: Count): Result<End> {
  const end = endOn(count, tablesOf(count.calendar, false))
  if (canBe(end.day, count)) return right(end)
  return end.day === TOO_LATE ? countByForecast(count) : noEnd(end.day, count)
}

/** Where a limit ends that leads past the published days. */
function countByForecast(count: Count): Result<End> {
  const { calendar, start } = count
  const tables = tablesOf(calendar, true)
  const end = endOn(count, tables)
  if (end.day < 0 || end.day >= LAST_DAY) return noEnd(end.day, count)
  const window = windowOf(count, end, tables)
  if (window === undefined) return noEnd(TOO_LATE, count)
  const [first, last] = isBack(count.limit)
    ? [window.first, Math.min(window.last, start.day)]
    : [Math.max(window.first, start.day), window.last]
  if (last < first) return noEnd(end.day, count)
  // Whether any day is left to roll to on this side of the event, the notice will say.
  if (!canBe(end.day, count)) return refuse(notPublished(calendar, describeEnd(count), 'from'))
  return right({ day: end.day, upOn: end.upOn, window: { first, last } })
}

/** Whether a day can be the end: on the right side of the event, with its last instant in range. */
function canBe(day: number, { limit, start }: Count): boolean {
  return day >= 0 && day < LAST_DAY && (isBack(limit) ? day <= start.day : day >= start.day)
}

/** The refusal of a limit that comes to no day, or to one that cannot be its end. */
function noEnd(day: number, count: Count): Result<never> {
  const { open } = count.pauses
  if (open !== undefined && (day < 0 || day > LAST_DAY))
    return refuse(clockPaused(count, open, countedUntil(open, count)))
  if (day >= 0 && day < LAST_DAY) return refuse(noDayToRollTo(count))
  if (day !== LAST_DAY) return refuse(outOfRange('from', describeEnd(count)))
  // A limit in days is over with the first instant of the next day, and that day must be in range too.
  return refuse(outOfRange('from', { zh: `${LAST_DATE} 24:00`, en: `${LAST_DATE} 24:00` }))
}

/** The day on which the count is up, and the one to which it rolls. */
function endOn(count: Count, tables: CalendarTables): { readonly day: number; readonly upOn: number } {
  const upOn = countUp(count, tables)
  return { day: count.limit.length.unit === 'workingDay' ? upOn : rollFrom(upOn, count, tables), upOn }
}

/** Counts the units out from the start, over the days that are left out. */
function countUp({ limit, amount, start, pauses }: Count, tables: CalendarTables): number {
  const { unit } = limit.length
  let from = start.day
  let left = isBack(limit) ? -amount : amount
  for (const { first, last } of pauses.days) {
    if (last <= from) continue
    const reached = step(unit, tables, from, left)
    if (reached < first) return reached
    if (first > from) left -= stepsTo(unit, tables, from, first - 1)
    from = last
  }
  return step(unit, tables, from, left)
}

type DayUnit = TimeLimit['length']['unit']

function step(unit: DayUnit, tables: CalendarTables, from: number, amount: number): number {
  return unit === 'workingDay' ? stepWorkingDays(tables, from, amount) : from + amount
}

function stepsTo(unit: DayUnit, tables: CalendarTables, from: number, to: number): number {
  return unit === 'workingDay' ? countSteps(tables, from, to) : to - from
}

/** How many units lie between the start and a day, the day itself included, without the days left out. */
export function countedTo({ limit, start, pauses }: Count, tables: CalendarTables, day: number): number {
  return stepsOutside(pauses.days, limit.length.unit, tables, start.day, day)
}

/** How many units lie in (from, to], without the days left out. */
export function stepsOutside(
  leftOut: readonly DayRange[],
  unit: DayUnit,
  tables: CalendarTables,
  from: number,
  to: number,
): number {
  return leftOut.reduce(
    (steps, { first, last }) => {
      const [after, through] = [Math.max(first - 1, from), Math.min(last, to)]
      return after < through ? steps - stepsTo(unit, tables, after, through) : steps
    },
    stepsTo(unit, tables, from, to),
  )
}

/** The day to which a limit in calendar days rolls. */
function rollFrom(upOn: number, count: Count, tables: CalendarTables): number {
  const { limit, pauses } = count
  const roll = rollOf(limit)
  if (roll === 'none' || upOn > LAST_DAY) return upOn
  const outward = roll === 'forward' ? 1 : -1
  let day = upOn
  while (day <= tables.lastDay && day >= FIRST_DAY && (isOff(day, limit, tables) || isLeftOut(day, pauses.days))) {
    day += outward
  }
  if (day > tables.lastDay) return TOO_LATE
  return day < FIRST_DAY ? TOO_EARLY : day
}

function isOff(day: number, { rollOn }: TimeLimit, tables: CalendarTables): boolean {
  return rollOn === 'statutoryDay' ? isStatutoryDay(tables, day) : !isWorkedDay(tables, day)
}

/** Whether a day is one of a pause. */
export function isLeftOut(day: number, leftOut: readonly DayRange[]): boolean {
  return leftOut.some(({ first, last }) => first <= day && day <= last)
}

/** How far an end that is forecast may be out. Of statutory days nothing is left to arrange. */
function windowOf({ limit, amount, start, pauses }: Count, end: End, tables: CalendarTables): DayRange | undefined {
  const { day, upOn = day } = end
  if (limit.length.unit === 'workingDay') {
    return windowAround(tables, start.day, isBack(limit) ? -amount : amount, day, pauses.days)
  }
  if (limit.rollOn === 'statutoryDay') return { first: day, last: day }
  const back = rollOf(limit) === 'backward'
  return windowAround(tables, back ? upOn + 1 : upOn - 1, back ? -1 : 1, day, pauses.days)
}

/** How much was counted when a pause began that has no end yet. */
function countedUntil({ from }: ReadPause, count: Count): number {
  if (from.day <= count.start.day) return 0
  return Math.min(count.amount, countedTo(count, tablesOf(count.calendar, true), from.day - 1))
}

/** A roll that would pass the very event from which the limit is counted. */
function noDayToRollTo({ limit, start, path }: Count): RuleErrorFacts {
  const from = isoDate(start.day)
  const roll = rollOf(limit)
  const others = ['none', roll === 'backward' ? 'forward' : 'backward'].map((word) => `"${word}"`)
  return misfit('InvalidLimit', `${path}.roll`, roll, {
    zh: `${others.join(' 或 ')}：${from} 与届满之间没有工作日`,
    en: `possible here, since no working day lies between ${from} and the end; write ${others.join(' or ')}`,
  })
}
