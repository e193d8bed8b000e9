import { isLeft, left, right } from 'fp-ts/lib/Either.js'
import type { DayRange } from '../calendar/arrange-holiday.js'
import { notPublished } from '../calendar/working-calendar.js'
import { lastInstantOf, type Moment, readMoment, writeMoment } from '../date/moment.js'
import { type End, isBack, rollOf } from '../deadline/count.js'
import { countLimit } from '../deadline/count-limit.js'
import type { Pause } from '../deadline/deadline.js'
import { instantFor, overAt } from '../deadline/end.js'
import { NO_PAUSES, type Pauses, readPauses } from '../deadline/pauses.js'
import { type Places, replaced } from '../deadline/places.js'
import { countEnd } from '../deadline/solve-deadline.js'
import type { TimeLimit } from '../deadline/time-limit.js'
import { own } from '../plain.js'
import { isCertainlyBefore } from '../procedure/read-log.js'
import { type Result, refuse } from '../result.js'
import type { RuleErrorFacts } from '../rule-error.js'
import type { EventName } from '../terms.js'
import { type CaseFacts, type CaseTest, momentOf, type Standing } from './case-facts.js'
import type { ReadOptions } from './case-options.js'
import type { CaseRecord } from './case-record.js'

/** An event and its place among the facts. */
export interface PlacedEvent {
  readonly event: EventName
  readonly place: number
}

/** One version of a limit, made ready. */
export interface LimitVersion {
  readonly limit: TimeLimit
  /** Where it is written. */
  readonly path: string
  /** The first and the last day on which it may start. */
  readonly inForce: DayRange
  readonly start: PlacedEvent
  readonly meeting: readonly PlacedEvent[]
  /** Whether it governs a case; none where it governs all. */
  readonly applies: CaseTest | undefined
}

/** A limit whose state is asked for, in all its versions. */
export interface CaseLimit {
  readonly versions: readonly LimitVersion[]
  /** The keys under which a case may have extensions and pauses of it, the more exact first. */
  readonly keys: readonly string[]
}

const STANDINGS = {
  inTime: right('inTime'),
  late: right('late'),
  running: right('running'),
  overdue: right('overdue'),
  none: right('none'),
  unknown: right('unknown'),
} as const satisfies Readonly<Record<Standing, Result<Standing>>>

/** What is said of a limit in a case, and under which keys. */
interface Said {
  readonly extension: string | undefined
  readonly pauses: string | undefined
  readonly record: CaseRecord
}

/** How a limit stands for a case whose facts are read; `placeOf` tells where the case stands, should it be refused. */
export function standingOf(
  { versions, keys }: CaseLimit,
  facts: CaseFacts,
  record: CaseRecord,
  options: ReadOptions,
  placeOf: () => string,
): Result<Standing> {
  const version = versionFor(versions, facts)
  if (version === undefined) return STANDINGS.none
  const applies = version.applies === undefined ? true : version.applies(facts)
  if (applies !== true) return applies === false ? STANDINGS.none : STANDINGS.unknown
  const { extensions, pauses } = record
  const said = { extension: keyIn(extensions, keys), pauses: keyIn(pauses, keys), record }
  const met = meetingOf(version, facts)
  const standing = standingBy(version, met, facts, said, options)
  return isLeft(standing) ? left(replaced(standing.left, placesOf(version, met, said, placeOf()))) : standing
}

/** Where in a case stands what its limit is counted with. */
function placesOf({ path, start }: LimitVersion, met: PlacedEvent | undefined, said: Said, place: string): Places {
  return {
    limit: path,
    from: `${place}.events.${start.event}`,
    'options.doneAt': `${place}.events.${met?.event}`,
    extension: `${place}.extensions.${said.extension}`,
    pauses: `${place}.pauses.${said.pauses}`,
  }
}

/** The version that governs by the day of the event which starts it, if that has happened. */
function versionFor(versions: readonly LimitVersion[], facts: CaseFacts): LimitVersion | undefined {
  for (const version of versions) {
    const { inForce, start } = version
    const day = facts.days[start.place] as number
    if (inForce.first <= day && day <= inForce.last && hasStarted(version, facts)) return version
  }
  return undefined
}

/** What is counted back from an event runs before that has happened. */
function hasStarted({ limit, start }: LimitVersion, { happened }: CaseFacts): boolean {
  return happened[start.place] === 1 || isBack(limit)
}

/** Of the events that meet a limit and have happened, the first. */
function meetingOf({ meeting }: LimitVersion, facts: CaseFacts): PlacedEvent | undefined {
  let first: PlacedEvent | undefined
  for (const event of meeting) {
    if (facts.happened[event.place] !== 1) continue
    if (first === undefined || isEarlier(givenMoment(facts, event), givenMoment(facts, first))) first = event
  }
  return first
}

const givenMoment = (facts: CaseFacts, { place }: PlacedEvent): Moment => momentOf(facts, place) as Moment

const isEarlier = (one: Moment, other: Moment): boolean => lastInstantOf(one) < lastInstantOf(other)

/** The key under which something is said of a limit, if anything. */
function keyIn(said: Readonly<Record<string, unknown>> | undefined, keys: readonly string[]): string | undefined {
  return said === undefined ? undefined : keys.find((key) => own(said, key) !== undefined)
}

/** How a version that governs stands. */
function standingBy(
  version: LimitVersion,
  met: PlacedEvent | undefined,
  facts: CaseFacts,
  said: Said,
  options: ReadOptions,
): Result<Standing> {
  const start = givenMoment(facts, version.start)
  const done = met && givenMoment(facts, met)
  if (met && done && !isBack(version.limit) && isCertainlyBefore(done, start)) {
    return refuse({
      _tag: 'EventsOutOfOrder',
      path: 'options.doneAt',
      earlier: { event: version.start.event, at: writeMoment(start) },
      later: { event: met.event, at: writeMoment(done) },
    })
  }
  const end = endOf(version, start, said, options)
  if (!isLeft(end)) return standingAt(end.right, done, version, options)
  if (end.left._tag !== 'ClockPaused' || mayRollBack(version.limit)) return end
  const { since } = end.left
  if (!options.forecast && !isSurelyPaused(since, endOf(version, start, withoutOpenPauses(said), options), options)) {
    return refuse(endNotPublished(version.limit, options))
  }
  // A clock that stands still until further notice had not run out when it stopped.
  return done === undefined ? STANDINGS.running : STANDINGS.inTime
}

/** Whether a limit had not ended when a pause began, however the days to come are arranged, by where it ends without. */
function isSurelyPaused(since: string, unpaused: Result<End>, { calendar }: ReadOptions): boolean {
  const from = readMoment(since, 'pauses')
  if (isLeft(from) || isLeft(unpaused)) return since.slice(0, 10) <= calendar.publishedThrough
  return !isUnsettled(unpaused.right, from.right)
}

/** What is said of the limit but for the pauses that have no end. */
function withoutOpenPauses({ extension, pauses, record }: Said): Said {
  const closed = pauses === undefined ? [] : record.pauses?.[pauses]?.filter(({ to }) => to !== undefined)
  return {
    extension,
    pauses,
    record: { ...record, pauses: { ...(pauses !== undefined && { [pauses]: closed ?? [] }) } },
  }
}

/** Whether a limit may roll from after a pause to before it, so that its end may lie there while the clock stands still. */
function mayRollBack(limit: TimeLimit): boolean {
  return limit.length.unit === 'calendarDay' && rollOf(limit) === 'backward'
}

/** Where the limit ends for this case. */
function endOf(
  { limit, path }: LimitVersion,
  start: Moment,
  { extension, pauses, record }: Said,
  { calendar, clock, closes }: ReadOptions,
): Result<End> {
  const read = pauses === undefined ? NONE_PAUSED : readPauses(limit, record.pauses?.[pauses] as readonly Pause[])
  if (isLeft(read)) return read
  const { amount } = limit.length
  const count = { limit, amount, start, calendar, pauses: read.right, clock, closes, path }
  if (extension === undefined) return countLimit(count)
  const bound = countEnd({ ...count, assumed: [] }, { extension: record.extensions?.[extension] })
  return isLeft(bound) ? bound : right(bound.right.end)
}

const NONE_PAUSED: Result<Pauses> = /* @__PURE__ */ right(NO_PAUSES)

/** On which side of the end the moment lies that decides: when it was done or, if it was not, the one asked about. */
function standingAt(end: End, done: Moment | undefined, version: LimitVersion, options: ReadOptions): Result<Standing> {
  const decisive = done ?? options.asOf
  if (!options.forecast && isUnsettled(end, decisive)) return refuse(endNotPublished(version.limit, options))
  if (done === undefined) return lastInstantOf(decisive) < overAt(end) ? STANDINGS.running : STANDINGS.overdue
  const instant = instantFor(end, done, 'options.doneAt')
  if (isLeft(instant)) return instant
  return instant.right < overAt(end) ? STANDINGS.inTime : STANDINGS.late
}

/** Whether a moment is before the end by one admissible arrangement of the days to come, and after it by another. */
function isUnsettled({ window, at }: End, { day }: Moment): boolean {
  if (window === undefined) return false
  return day <= window.last && (at === undefined ? day > window.first : day >= window.first)
}

function endNotPublished({ id }: TimeLimit, { calendar }: ReadOptions): RuleErrorFacts {
  return notPublished(calendar, { zh: `期限“${id}”届满之日`, en: `the end of the limit "${id}"` }, 'from')
}
