import { right } from 'fp-ts/lib/Either.js'
import { isDate, show } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import { FIRST_DAY, isoDate, LAST_DAY, NOT_A_DAY, outOfRange, readDay, twoDigits, whyNotADay } from './day.js'

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

export const MS_PER_MINUTE = 60_000
export const MS_PER_HOUR = 60 * MS_PER_MINUTE
export const MS_PER_DAY = 24 * MS_PER_HOUR
/** Beijing is eight hours ahead of UTC; since 1992 without daylight saving. */
const BEIJING_OFFSET = 8 * MS_PER_HOUR

/** What may follow the date: a time of day, and after `T` also an offset from UTC. */
const CLOCK =
  /^(?! .*[Z+-])[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{3})?)?(?:Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?$/

/** The instant at which a Beijing day begins. */
export function startOfDay(day: number): number {
  return day * MS_PER_DAY - BEIJING_OFFSET
}

/** The first millisecond of a moment: of the day where a whole day is meant. */
export function firstInstantOf(moment: Moment): number {
  return moment.at ?? startOfDay(moment.day)
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
  if (isDate(input)) return readInstant(input.getTime(), input, path)
  if (typeof input !== 'string' || !CLOCK.test(input.slice(10))) return refuse(whyNotAMoment(input, path))
  const date = input.slice(0, 10)
  const civilDay = readCivilDay(date)
  if (civilDay === NOT_A_DAY) return refuse(whyNotADay(date, path))
  return readInstant(civilDay * MS_PER_DAY + timeOfDay(input) - offsetOf(input), input, path)
}

/** On another clock the first and the last instants in range lie on the days around it. */
function readCivilDay(date: string): number {
  if (date === '2003-12-31') return FIRST_DAY - 1
  return date === '2101-01-01' ? LAST_DAY + 1 : readDay(date)
}

/** Where the seconds, the milliseconds and, if any, the offset of a well-formed text begin. */
const SECONDS = 17
const MILLISECONDS = 20
function offsetPosition(text: string): number {
  if (text.charAt(SECONDS - 1) !== ':') return SECONDS - 1
  return text.charAt(MILLISECONDS - 1) === '.' ? MILLISECONDS + 3 : MILLISECONDS - 1
}

/** The time of day that a well-formed text states, in milliseconds. */
function timeOfDay(text: string): number {
  const end = offsetPosition(text)
  const seconds = end > SECONDS ? twoDigits(text, SECONDS) : 0
  const milliseconds = end > MILLISECONDS ? Number(text.slice(MILLISECONDS, end)) : 0
  return (twoDigits(text, 11) * 60 + twoDigits(text, 14)) * MS_PER_MINUTE + seconds * 1000 + milliseconds
}

/** How far ahead of UTC a well-formed text's clock is, in milliseconds; without an offset it is Beijing's. */
function offsetOf(text: string): number {
  const position = offsetPosition(text)
  const sign = text.charAt(position)
  if (sign === '') return BEIJING_OFFSET
  if (sign === 'Z') return 0
  const offset = (twoDigits(text, position + 1) * 60 + twoDigits(text, text.length - 2)) * MS_PER_MINUTE
  return sign === '+' ? offset : -offset
}

function readInstant(at: number, input: unknown, path: string): Result<Moment> {
  if (Number.isNaN(at)) return refuse(whyNotAMoment(input, path))
  const day = dayOfInstant(at)
  if (day < FIRST_DAY || day > LAST_DAY) return refuse(outOfRange(path, { zh: show(input), en: show(input) }))
  return right({ day, at })
}

function whyNotAMoment(input: unknown, path: string): RuleErrorFacts {
  if (typeof input === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(input)) return whyNotADay(input, path)
  return misfit('InvalidMoment', path, input, {
    zh: '日期 YYYY-MM-DD 或时间 YYYY-MM-DDTHH:mm[:ss[.SSS]]，可带 Z 或 +08:00，如 "2024-02-08T16:30"',
    en: 'a date YYYY-MM-DD or a time YYYY-MM-DDTHH:mm[:ss[.SSS]] with Z, +08:00 or neither (Beijing), such as "2024-02-08T16:30"',
  })
}

/** The instant of a moment; a whole day has none, which is refused where hours count. */
export function requireInstant(moment: Moment, path: string): Result<number> {
  if (moment.at !== undefined) return right(moment.at)
  return refuse(
    misfit('InvalidMoment', path, isoDate(moment.day), {
      zh: '时刻；按时刻计算的期限须给到分钟，如 "2024-02-08T16:30"',
      en: 'an instant, needed where hours count, such as "2024-02-08T16:30"',
    }),
  )
}

/** An instant in Beijing time, `YYYY-MM-DDTHH:mm:ss[.SSS]+08:00`. */
export function writeInstant(at: number): string {
  const day = dayOfInstant(at)
  const time = at - startOfDay(day)
  const minutes = Math.floor(time / MS_PER_MINUTE)
  const clock = `${padded(Math.floor(minutes / 60))}:${padded(minutes % 60)}:${padded(Math.floor(time / 1000) % 60)}`
  const milliseconds = time % 1000
  const fraction = milliseconds === 0 ? '' : `.${String(milliseconds).padStart(3, '0')}`
  return `${isoDate(day)}T${clock}${fraction}+08:00`
}

const padded = (value: number): string => (value < 10 ? `0${value}` : `${value}`)

/** The first instant after a day, in Beijing time. */
export function writeEndOfDay(day: number): string {
  return `${isoDate(day + 1)}T00:00:00+08:00`
}

/** A moment in its one written form: the date of a whole day, or {@link writeInstant}. */
export function writeMoment(moment: Moment): string {
  return moment.at === undefined ? isoDate(moment.day) : writeInstant(moment.at)
}
