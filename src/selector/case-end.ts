import { isLeft, right } from 'fp-ts/lib/Either.js'
import { notPublished } from '../calendar/working-calendar.js'
import { type Moment, readMoment } from '../date/moment.js'
import type { End } from '../deadline/count.js'
import { countLimit } from '../deadline/count-limit.js'
import type { Extension, Pause } from '../deadline/deadline.js'
import { NO_PAUSES, type Pauses, readPauses } from '../deadline/pauses.js'
import { countEnd } from '../deadline/solve-deadline.js'
import type { TimeLimit } from '../deadline/time-limit.js'
import { own } from '../plain.js'
import type { Result } from '../result.js'
import type { RuleErrorFacts } from '../rule-error.js'
import type { ReadOptions } from './case-options.js'
import type { CaseRecord } from './case-record.js'

/** What is said of a limit in a case, and under which keys. */
export interface Said {
  readonly extension?: Keyed<Extension>
  readonly pauses?: Keyed<readonly Pause[]>
}

interface Keyed<T> {
  readonly key: string
  readonly value: T
}

const NOTHING: Said = {}

/** What a case says of a limit that may be told of under several keys, the more exact first. */
export function saidOf({ extensions, pauses }: CaseRecord, keys: readonly string[]): Said {
  if (extensions === undefined && pauses === undefined) return NOTHING
  const [extension, pause] = [findKeyed(extensions, keys), findKeyed(pauses, keys)]
  return { ...(extension && { extension }), ...(pause && { pauses: pause }) }
}

function findKeyed<T>(said: Readonly<Record<string, T>> | undefined, keys: readonly string[]): Keyed<T> | undefined {
  const key = said && keys.find((one) => own(said, one) !== undefined)
  return said === undefined || key === undefined ? undefined : { key, value: said[key] as T }
}

/** A limit and where it is written. */
export interface WrittenLimit {
  readonly limit: TimeLimit
  readonly path: string
  /** Of a limit in days where it ends by the day on which it starts, as far as counted: many cases start on few days. */
  readonly ends: Map<number, Result<End>>
}

/** Where a limit in days ends of which nothing is said in the case. */
export function plainEnd(written: WrittenLimit, day: number, options: ReadOptions): Result<End> {
  const known = written.ends.get(day)
  if (known !== undefined) return known
  const end = endOf(written, { day }, NOTHING, options)
  written.ends.set(day, end)
  return end
}

/** Where a limit ends for a case. */
export function endOf(
  { limit, path }: WrittenLimit,
  start: Moment,
  { extension, pauses }: Said,
  { calendar, clock, closes }: ReadOptions,
): Result<End> {
  const read = pauses === undefined ? NONE_PAUSED : readPauses(limit, pauses.value)
  if (isLeft(read)) return read
  const { amount } = limit.length
  const count = { limit, amount, start, calendar, pauses: read.right, clock, closes, path }
  if (extension === undefined) return countLimit(count)
  const bound = countEnd({ ...count, assumed: [] }, { extension: extension.value })
  return isLeft(bound) ? bound : right(bound.right.end)
}

const NONE_PAUSED: Result<Pauses> = /* @__PURE__ */ right(NO_PAUSES)

/**
 * Whether a limit was surely still running when the pause began that has no end yet: however the days to come are
 * arranged, by where it ends without that pause.
 */
export function isSurelyPaused(
  written: WrittenLimit,
  start: Moment,
  since: string,
  said: Said,
  options: ReadOptions,
): boolean {
  if (options.forecast) return true
  const unpaused = endOf(written, start, withoutOpenPauses(said), options)
  const from = readMoment(since, 'pauses')
  if (isLeft(from) || isLeft(unpaused)) return since.slice(0, 10) <= options.calendar.publishedThrough
  return !isUnsettled(unpaused.right, from.right.day)
}

/** What is said of the limit but for the pauses that have no end. */
function withoutOpenPauses({ pauses, ...said }: Said): Said {
  if (pauses === undefined) return said
  return { ...said, pauses: { ...pauses, value: pauses.value.filter(({ to }) => to !== undefined) } }
}

/** Whether a moment is before the end by one admissible arrangement of the days to come, and after it by another. */
export function isUnsettled({ window, at }: End, day: number): boolean {
  if (window === undefined) return false
  return day <= window.last && (at === undefined ? day > window.first : day >= window.first)
}

export function endNotPublished({ id }: TimeLimit, { calendar }: ReadOptions): RuleErrorFacts {
  return notPublished(calendar, { zh: `期限“${id}”届满之日`, en: `the end of the limit "${id}"` }, 'from')
}
