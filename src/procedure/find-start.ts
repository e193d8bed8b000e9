import { isLeft, right } from 'fp-ts/lib/Either.js'
import { lastInstantOf, type Moment } from '../date/moment.js'
import { isBack } from '../deadline/count.js'
import { readLimit } from '../deadline/readings.js'
import type { EventMoments } from '../deadline/start.js'
import type { TimeLimit } from '../deadline/time-limit.js'
import { type Result, refuse } from '../result.js'
import type { EventName } from '../terms.js'
import { versionInForce } from './limit-in-force.js'
import { type NamedLimit, saidOf } from './limit-options.js'
import type { ReadStage, Tracking } from './read-tracking.js'

/** The version of a limit that governs, and what starts it. */
export interface Start {
  /** As its rulebook has it, and as the readings that are asked for have it. */
  readonly limit: TimeLimit
  readonly read: TimeLimit
  /** When it starts, or is to be expected to start at the latest. */
  readonly at: Moment
  readonly projected: boolean
}

/**
 * Finds the version that governs by the day of the event which starts it: one that has happened or, while nothing has
 * met the limit, one that is to be expected. What is counted back from an event runs before that has happened.
 */
export function findStart(
  named: NamedLimit,
  stage: ReadStage,
  { log, ignored, request }: Tracking,
  expected: EventMoments,
): Result<Start> {
  const reading = saidOf(named, request.readings)
  const startOf = (version: TimeLimit): EventName => asRead(version, reading).from
  const knownStart = (version: TimeLimit): Moment | undefined =>
    log.get(startOf(version)) ?? (isBack(version) ? ignored.get(startOf(version)) : undefined)
  const isOpen = (version: TimeLimit): boolean => meetingOf(version, stage, log) === undefined
  const expectedStart = (version: TimeLimit): Moment | undefined =>
    isOpen(version) ? expected.get(startOf(version)) : undefined
  const projected = !named.versions.some(knownStart)
  const at = projected ? expectedStart : knownStart
  const started = named.versions.filter(at)
  if (started.length === 0) {
    const event = startOf(named.versions[named.versions.length - 1] as TimeLimit)
    return refuse({ _tag: 'MissingEvent', path: 'events', limit: named.limit, event })
  }
  const inForce = versionInForce(started, (version) => (at(version) as Moment).day)
  if (isLeft(inForce)) return inForce
  const limit = inForce.right
  return right({ limit, read: asRead(limit, reading), at: at(limit) as Moment, projected })
}

/** A limit as it is read; whether it may be read so is for `computeDeadline` to say. */
function asRead(limit: TimeLimit, reading: string | readonly string[] | undefined): TimeLimit {
  const read = reading === undefined ? undefined : readLimit(limit, reading)
  return read === undefined || isLeft(read) ? limit : read.right.rule
}

/** What met a limit: the earliest of the events that it names itself or, where none of them has happened, its stage's. */
export function meetingOf({ metBy = [] }: TimeLimit, { event }: ReadStage, log: EventMoments): EventName | undefined {
  return earliestOf(metBy, log) ?? earliestOf([event], log)
}

/** Of some events the one that happened first. */
function earliestOf(events: readonly EventName[], log: EventMoments): EventName | undefined {
  const happened = events.filter((event) => log.has(event))
  const at = (event: EventName): number => lastInstantOf(log.get(event) as Moment)
  return happened.length === 0 ? undefined : happened.reduce((one, other) => (at(other) < at(one) ? other : one))
}
