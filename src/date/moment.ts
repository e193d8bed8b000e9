import { right } from 'fp-ts/lib/Either.js'
import { show } from '../plain.js'
import { type Result, refuse } from '../result.js'
import type { RuleErrorFacts } from '../rule-error.js'
import { FIRST_DAY, isoDate, LAST_DAY, NOT_A_DAY, outOfRange, readDay, whyNotADay } from './day.js'

/**
 * A point in time, as a caller may pass it.
 *
 * - `2024-02-08`: a whole Beijing day;
 * - `2024-02-08T16:30[:ss[.SSS]]` with `Z`, `+08:00` or `+0800`: an instant;
 * - the same without an offset, `T` or a space between: Beijing wall clock;
 * - a `Date`: an instant.
 */
export type MomentInput = string | Date

/** A point in time as read: the Beijing day, and the instant (ms since 1970) where one was given. */
export interface Moment {
  readonly day: number
  readonly at?: number
}

export const MS_PER_HOUR = 3_600_000
export const MS_PER_DAY = 24 * MS_PER_HOUR
/** Beijing is eight hours ahead of UTC; since 1992 without daylight saving. */
const BEIJING_OFFSET = 8 * MS_PER_HOUR

const CLOCK =
  /^(\d{4}-\d{2}-\d{2})([T ])([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{3}))?)?(?:(Z)|([+-])([01]\d|2[0-3]):?([0-5]\d))?$/

/** The instant at which a Beijing day begins. */
export function startOfDay(day: number): number {
  return day * MS_PER_DAY - BEIJING_OFFSET
}

/** The last millisecond of a moment: of the day where a whole day is meant. */
export function lastInstantOf(moment: Moment): number {
  return moment.at ?? startOfDay(moment.day + 1) - 1
}

/** The Beijing day of an instant. */
export function dayOfInstant(at: number): number {
  return Math.floor((at + BEIJING_OFFSET) / MS_PER_DAY)
}

/** Reads what a caller passed as a point in time. */
export function readMoment(input: unknown, path: string): Result<Moment> {
  const day = readDay(input)
  if (day !== NOT_A_DAY) return right({ day })
  if (input instanceof Date) return readInstant(input.getTime(), input, path)
  const clock = typeof input === 'string' ? CLOCK.exec(input) : null
  if (clock === null || (clock[2] === ' ' && (clock[7] ?? clock[8]) !== undefined))
    return refuse(whyNotAMoment(input, path))
  return readClock(clock, input, path)
}

function readClock(clock: RegExpExecArray, input: unknown, path: string): Result<Moment> {
  const [, date, , hours, minutes, seconds = '0', milliseconds = '0', utc, sign, offsetHours, offsetMinutes] = clock
  const time = (Number(hours) * 60 + Number(minutes)) * 60_000 + Number(seconds) * 1000 + Number(milliseconds)
  const day = readDay(date)
  if (day === NOT_A_DAY) return refuse(whyNotADay(date, path))
  const utcAt = day * MS_PER_DAY + time
  if (utc !== undefined) return readInstant(utcAt, input, path)
  if (sign === undefined) return readInstant(utcAt - BEIJING_OFFSET, input, path)
  const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * 60_000
  return readInstant(sign === '+' ? utcAt - offset : utcAt + offset, input, path)
}

function readInstant(at: number, input: unknown, path: string): Result<Moment> {
  if (Number.isNaN(at)) return refuse(whyNotAMoment(input, path))
  const day = dayOfInstant(at)
  if (day < FIRST_DAY || day > LAST_DAY) return refuse(outOfRange(path, { zh: ` ${show(input)} `, en: show(input) }))
  return right({ day, at })
}

function whyNotAMoment(input: unknown, path: string): RuleErrorFacts {
  if (typeof input === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(input)) return whyNotADay(input, path)
  return {
    _tag: 'InvalidMoment',
    path,
    given: show(input),
    expected: {
      zh: '日期 YYYY-MM-DD 或时间 YYYY-MM-DDTHH:mm[:ss[.SSS]]（可带 Z 或 +08:00），如 "2024-02-08T16:30"',
      en: 'a date YYYY-MM-DD or a time YYYY-MM-DDTHH:mm[:ss[.SSS]] (with Z or +08:00, or none for Beijing time), such as "2024-02-08T16:30"',
    },
  }
}

/** The instant of a moment; a whole day has none, which a limit in hours refuses. */
export function requireInstant(moment: Moment, path: string): Result<number> {
  if (moment.at !== undefined) return right(moment.at)
  return refuse({
    _tag: 'InvalidMoment',
    path,
    given: show(isoDate(moment.day)),
    expected: {
      zh: '时刻；小时期限须给到分钟，如 "2024-02-08T16:30"',
      en: 'an instant, which a limit in hours needs, such as "2024-02-08T16:30"',
    },
  })
}

/** An instant in Beijing time, `YYYY-MM-DDTHH:mm:ss[.SSS]+08:00`. */
export function writeInstant(at: number): string {
  const day = dayOfInstant(at)
  const time = at - startOfDay(day)
  return time === 0 ? `${isoDate(day)}T00:00:00+08:00` : `${isoDate(day)}T${writeClock(time)}+08:00`
}

function writeClock(time: number): string {
  return new Date(time).toISOString().slice(11, time % 1000 === 0 ? 19 : 23)
}

/** A moment in its one written form: the date of a whole day, or {@link writeInstant}. */
export function writeMoment(moment: Moment): string {
  return moment.at === undefined ? isoDate(moment.day) : writeInstant(moment.at)
}
