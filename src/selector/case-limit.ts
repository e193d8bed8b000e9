import { isLeft, left, right } from 'fp-ts/lib/Either.js'
import type { DayRange } from '../calendar/arrange-holiday.js'
import { lastInstantOf, type Moment, writeMoment } from '../date/moment.js'
import { type End, isBack, rollOf } from '../deadline/count.js'
import { instantFor, overAt } from '../deadline/end.js'
import { type Places, replaced } from '../deadline/places.js'
import type { TimeLimit } from '../deadline/time-limit.js'
import { isCertainlyBefore } from '../procedure/read-log.js'
import { type Result, refuse } from '../result.js'
import type { RuleErrorFacts } from '../rule-error.js'
import type { EventName } from '../terms.js'
import {
  endNotPublished,
  endOf,
  isSurelyPaused,
  isUnsettled,
  plainEnd,
  type Said,
  saidOf,
  type WrittenLimit,
} from './case-end.js'
import { type CaseFacts, type CaseTest, momentOf, type Standing } from './case-facts.js'
import type { ReadOptions } from './case-options.js'
import type { CaseRecord } from './case-record.js'

/** An event and its place among the facts. */
export interface PlacedEvent {
  readonly event: EventName
  readonly place: number
}

/** One version of a limit, made ready. */
export interface LimitVersion extends WrittenLimit {
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
  const said = saidOf(record, keys)
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
    extension: `${place}.extensions.${said.extension?.key}`,
    pauses: `${place}.pauses.${said.pauses?.key}`,
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
  const mark = happened[start.place]
  return mark === 1 || (mark === 2 && isBack(limit))
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

/** How a version that governs stands. */
function standingBy(
  version: LimitVersion,
  met: PlacedEvent | undefined,
  facts: CaseFacts,
  said: Said,
  options: ReadOptions,
): Result<Standing> {
  const { limit, start } = version
  const fault = met && faultOfOrder(version, met, facts)
  if (fault !== undefined) return refuse(fault)
  const isPlain = said.extension === undefined && said.pauses === undefined && limit.length.unit !== 'hour'
  const end = isPlain
    ? plainEnd(version, facts.days[start.place] as number, options)
    : endOf(version, givenMoment(facts, start), said, options)
  if (!isLeft(end)) return standingAt(end.right, met, facts, limit, options)
  if (end.left._tag !== 'ClockPaused' || mayRollBack(limit)) return end
  if (!isSurelyPaused(version, givenMoment(facts, start), end.left.since, said, options)) {
    return refuse(endNotPublished(limit, options))
  }
  // A clock that stands still until further notice had not run out when it stopped.
  return met === undefined ? STANDINGS.running : STANDINGS.inTime
}

/** What is wrong where a limit was met before it began. */
function faultOfOrder({ limit, start }: LimitVersion, met: PlacedEvent, facts: CaseFacts): RuleErrorFacts | undefined {
  const { days } = facts
  if ((days[met.place] as number) > (days[start.place] as number) || isBack(limit)) return undefined
  const [begun, done] = [givenMoment(facts, start), givenMoment(facts, met)]
  if (!isCertainlyBefore(done, begun)) return undefined
  return {
    _tag: 'EventsOutOfOrder',
    path: 'options.doneAt',
    earlier: { event: start.event, at: writeMoment(begun) },
    later: { event: met.event, at: writeMoment(done) },
  }
}

/** Whether a limit may roll from after a pause to before it, so that its end may lie there while the clock stands still. */
function mayRollBack(limit: TimeLimit): boolean {
  return limit.length.unit === 'calendarDay' && rollOf(limit) === 'backward'
}

/** On which side of the end the moment lies that decides: when it was done or, if it was not, the one asked about. */
function standingAt(
  end: End,
  met: PlacedEvent | undefined,
  facts: CaseFacts,
  limit: TimeLimit,
  options: ReadOptions,
): Result<Standing> {
  const day = met === undefined ? options.asOf.day : (facts.days[met.place] as number)
  if (!options.forecast && isUnsettled(end, day)) return refuse(endNotPublished(limit, options))
  const isOver = end.at === undefined || day !== end.day ? right(day > end.day) : isOverWithin(end, met, facts, options)
  if (isLeft(isOver)) return isOver
  if (met === undefined) return isOver.right ? STANDINGS.overdue : STANDINGS.running
  return isOver.right ? STANDINGS.late : STANDINGS.inTime
}

/** The same on the very day on which the limit ends at an instant; a thing done must then have one too. */
function isOverWithin(
  end: End,
  met: PlacedEvent | undefined,
  facts: CaseFacts,
  { asOf }: ReadOptions,
): Result<boolean> {
  if (met === undefined) return right(lastInstantOf(asOf) >= overAt(end))
  const instant = instantFor(end, givenMoment(facts, met), 'options.doneAt')
  return isLeft(instant) ? instant : right(instant.right >= overAt(end))
}
