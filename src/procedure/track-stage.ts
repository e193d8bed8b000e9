import { isLeft, right } from 'fp-ts/lib/Either.js'
import { isoDate } from '../date/day.js'
import { lastInstantOf, type Moment, readMoment, writeMoment } from '../date/moment.js'
import type { Deadline } from '../deadline/deadline.js'
import type { EventMoments } from '../deadline/start.js'
import { orThrow, type Result } from '../result.js'
import type { RuleError } from '../rule-error.js'
import type { EventName, Label } from '../terms.js'
import type { StageLimit, StageStatus } from './procedure-status.js'
import type { ReadStage, Tracking } from './read-tracking.js'
import { trackLimit } from './track-limit.js'

/** Tells where every stage stands, each from what has happened or is to be expected before it. */
export function trackStages(tracking: Tracking): Result<readonly StageStatus[]> {
  const stages: StageStatus[] = []
  const expected = new Map<EventName, Moment>()
  const stuck = new Set<EventName | undefined>()
  let before: Moment | undefined
  for (const stage of tracking.stages) {
    const isCutOff = stuck.has(stage.after)
    const tracked = trackStage(stage, tracking, isCutOff ? NOTHING : expected)
    if (isLeft(tracked)) return tracked
    const happened = tracking.log.get(stage.event)
    const isStuck = happened === undefined && (isCutOff || neverComes(tracked.right))
    if (isStuck) stuck.add(stage.event)
    const coming = happened !== undefined || isStuck ? undefined : comingOf(tracked.right, before, tracking.asOf)
    if (coming !== undefined) expected.set(stage.event, coming)
    stages.push(stateStage(tracked.right, stage.event, tracking, coming))
    before = happened ?? coming
  }
  return right(stages)
}

const NOTHING: EventMoments = /* @__PURE__ */ new Map()

type TrackedStage = Pick<StageStatus, 'limits' | 'leftOut'>

/** Counts the limits of a stage, earliest first. */
function trackStage(stage: ReadStage, tracking: Tracking, expected: EventMoments): Result<TrackedStage> {
  const limits: StageLimit[] = []
  const leftOut: StageStatus['leftOut'][number][] = []
  for (const named of stage.limits) {
    const tracked = trackLimit(named, stage, tracking, expected)
    if (isLeft(tracked)) return tracked
    const { family, limit } = named
    if (isLeft(tracked.right)) leftOut.push({ family, limit, error: tracked.right.left })
    else limits.push(tracked.right.right)
  }
  return right({ limits: limits.sort((one, other) => endOf(one.deadline) - endOf(other.deadline)), leftOut })
}

/** The instant at which a deadline ends. */
function endOf({ dueAt }: Deadline): number {
  return lastInstantOf(orThrow(readMoment(dueAt, 'dueAt')))
}

/** A matter of another procedure does not go on in this one, nor one whose petitioner let a limit pass. */
function neverComes({ limits, leftOut }: TrackedStage): boolean {
  const isLapsed = limits.some(({ state, deadline }) => state === 'overdue' && deadline.limit.actor === 'petitioner')
  const errors = leftOut.map(({ error }) => error._tag)
  const isElsewhere = limits.length === 0 && errors.length > 0 && errors.every((tag) => tag === 'OtherProcedure')
  return isLapsed || isElsewhere
}

/** The reasons for which a limit does not bind at all; any other leaves it open when it will end. */
const NOT_BINDING: readonly RuleError['_tag'][] = ['OtherProcedure', 'NotInForce']

/**
 * By when what has not happened is to be expected: by the earliest limit that is not met or, where none binds, with the
 * stage before. What is overdue can be done by `asOf` at the earliest.
 */
function comingOf({ limits, leftOut }: TrackedStage, before: Moment | undefined, asOf: Moment): Moment | undefined {
  const open = limits.find(({ doneAt }) => doneAt === undefined)
  const bound = limits.length > 0 || leftOut.some(({ error }) => !NOT_BINDING.includes(error._tag))
  const free = bound ? undefined : before
  const coming = open === undefined ? free : lastMomentOf(open.deadline)
  return coming === undefined || lastInstantOf(coming) >= lastInstantOf(asOf) ? coming : asOf
}

/** The last moment that is in time: a whole day, or an instant where a deadline ends within one. */
function lastMomentOf({ dueOn, dueAt }: Deadline): Moment {
  return orThrow(readMoment(dueAt.slice(0, dueOn.length) === dueOn ? dueAt : dueOn, 'dueAt'))
}

type Draft = { -readonly [Key in keyof StageStatus]: StageStatus[Key] }

function stateStage(
  { limits, leftOut }: TrackedStage,
  event: EventName,
  { log, labels }: Tracking,
  coming: Moment | undefined,
): StageStatus {
  const stage: Draft = { event, label: labels.get(event) as Label, limits, leftOut }
  const done = log.get(event)
  const state = worstOf(limits, done === undefined && leftOut.some(({ error }) => error._tag === 'ClockPaused'))
  if (state !== undefined) stage.state = state
  if (done !== undefined) stage.doneAt = writeMoment(done)
  if (coming !== undefined) stage.projectedOn = isoDate(coming.day)
  return stage
}

const WORST_FIRST: readonly StageStatus['state'][] = ['overdue', 'late', 'paused', 'running', 'inTime', 'notStarted']

function worstOf(limits: readonly StageLimit[], paused: boolean): StageStatus['state'] {
  const states = limits.map(({ state }): StageStatus['state'] => state).concat(paused ? 'paused' : [])
  return WORST_FIRST.find((state) => states.includes(state))
}
