import { isLeft, right } from 'fp-ts/lib/Either.js'
import { tablesReaching, type WorkingCalendar } from '../calendar/working-calendar.js'
import { hasHappened } from '../condition/as-of.js'
import { isoDate } from '../date/day.js'
import {
  firstInstantOf,
  lastInstantOf,
  type Moment,
  type MomentInput,
  readMoment,
  startOfDay,
  writeInstant,
  writeMoment,
} from '../date/moment.js'
import { isRecord } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import { isBack } from './count.js'
import { stepsOutside } from './count-days.js'
import { wallTimeBetween } from './count-hours.js'
import type { Deadline } from './deadline.js'
import { instantFor, overAt } from './end.js'
import { officeTimeBetween } from './office-clock.js'
import { NO_PAUSES } from './pauses.js'
import { confirm } from './recompute.js'
import { type Bound, bindingOf } from './solve-deadline.js'

/** Where a limit stands: done in time or late, or not done and running, overdue, or not started. */
export type LimitState = 'inTime' | 'late' | 'running' | 'overdue' | 'notStarted'

/** How long a time is, told twice. */
export interface TimeSpan {
  /** The working days after its first day, up to and including its last. */
  readonly workingDays: number
  /** On the wall clock; of a limit on the office clock, of office hours alone. */
  readonly milliseconds: number
}

/** Where a deadline stands at a moment. Plain JSON. */
export interface Assessment {
  readonly state: LimitState
  /** Until the end, where it runs. */
  readonly remaining?: TimeSpan
  /** Since the end, where it was done late or is overdue. */
  readonly lateBy?: TimeSpan
  /** The next instant at which the state changes if nothing more happens; none where it is settled. */
  readonly nextChangeAt?: string
  /** `forecast` where a day was read that no notice arranges yet. */
  readonly certainty: 'official' | 'forecast'
}

/** What {@link assessDeadline} is asked. */
export interface AssessOptions {
  /** The moment to tell of; a whole day means its last millisecond. */
  readonly asOf: MomentInput
  /** When it was done, if it was; after `asOf` it is as if it were not done yet. */
  readonly doneAt?: MomentInput | undefined
  /**
   * The calendar that the deadline was computed on.
   *
   * @defaultValue {@link chinaCalendar}
   */
  readonly calendar?: WorkingCalendar | undefined
}

/**
 * Tells where a deadline stands (期限状态): done in time or late, running, overdue or not started, with what remains or
 * how late it is, in working days and in time, and when the state will change by itself.
 *
 * Time from or to a whole day is counted from its end.
 *
 * @param deadline - what `computeDeadline` answered
 * @param options - the moment to tell of, and when it was done
 * @returns the state; or `CalendarMismatch` where this calendar gives another date, `EventsOutOfOrder` where it was done
 * before the limit began, `InvalidMoment` where a whole day is given and the limit ends within that very day, or the refusals of
 * `computeDeadline`
 * @example
 * ```ts
 * import { assessDeadline, computeDeadline, orThrow } from 'xinfang-rules'
 * import { caomiao2023 } from 'xinfang-rules/rulebooks'
 *
 * const limit = caomiao2023.limits['simple.opinion']
 * const deadline = orThrow(computeDeadline({ limit, from: '2024-02-08' })) // due on 2024-02-21
 * const { state, remaining, nextChangeAt } = orThrow(assessDeadline(deadline, { asOf: '2024-02-19' }))
 * state // => 'running'
 * remaining // => { workingDays: 2, milliseconds: 172800000 }
 * nextChangeAt // => '2024-02-22T00:00:00+08:00'
 * ```
 */
export function assessDeadline(deadline: Deadline, options: AssessOptions): Result<Assessment> {
  if (!isRecord(options)) return refuse(misfit('InvalidArgument', 'options', options, '{ asOf, doneAt? }'))
  const asOf = readMoment(options.asOf, 'options.asOf')
  if (isLeft(asOf)) return asOf
  const done = options.doneAt === undefined ? NOT_DONE : readMoment(options.doneAt, 'options.doneAt')
  if (isLeft(done)) return done
  const confirmed = confirm(deadline, options.calendar)
  if (isLeft(confirmed)) return confirmed
  const { solution, deadline: computed } = confirmed.right
  const known = { bound: bindingOf(solution), certainty: computed.certainty }
  return done.right !== undefined && hasHappened(done.right, asOf.right)
    ? assessDone(known, done.right)
    : right(assessOpen(known, asOf.right, done.right))
}

const NOT_DONE: Result<Moment | undefined> = /* @__PURE__ */ right(undefined)

/** The limit that binds, and how sure it is that no other will: a forecast may yet move any of them. */
interface Known {
  readonly bound: Bound
  readonly certainty: Deadline['certainty']
}

function assessDone(known: Known, done: Moment): Result<Assessment> {
  const { bound, certainty } = known
  const { start, end, limit } = bound
  if (!isBack(limit) && lastInstantOf(done) < firstInstantOf(start)) return refuse(beforeStart(start, done))
  const doneAt = instantFor(end, done, 'options.doneAt')
  if (isLeft(doneAt)) return doneAt
  if (doneAt.right < overAt(end)) return right({ state: 'inTime', certainty })
  return right({ state: 'late', lateBy: timeBetween(bound, end, done), certainty: certaintyTo(done, known) })
}

/** Of what was not done by a moment; where it was done later, the state changes then. */
function assessOpen(known: Known, asOf: Moment, done: Moment | undefined): Assessment {
  const { start, end, limit } = known.bound
  const certainty = certaintyTo(asOf, known)
  if (!isBack(limit) && !hasHappened(start, asOf)) {
    return { state: 'notStarted', nextChangeAt: writeInstant(firstInstantOf(start)), certainty }
  }
  const changes = done === undefined ? [] : [firstInstantOf(done)]
  if (lastInstantOf(asOf) < overAt(end)) {
    const nextChangeAt = writeInstant(Math.min(overAt(end), ...changes))
    return { state: 'running', remaining: timeBetween(known.bound, asOf, end), nextChangeAt, certainty }
  }
  const nextChangeAt = changes.map(writeInstant)[0]
  const lateBy = timeBetween(known.bound, end, asOf)
  return { state: 'overdue', lateBy, ...(nextChangeAt !== undefined && { nextChangeAt }), certainty }
}

/** The time from one moment to a later one. A pause that is known to come is no part of what remains. */
function timeBetween({ limit, clock, calendar, end, pauses }: Bound, from: Moment, to: Moment): TimeSpan {
  const tables = tablesReaching(calendar, to.day)
  const { days, instants } = to === end ? pauses : NO_PAUSES
  const leftOut = instants.concat(
    days.map(({ first, last }) => ({ from: startOfDay(first), to: startOfDay(last + 1) })),
  )
  const workingDays = stepsOutside(days, 'workingDay', tables, from.day, to.day)
  const [since, until] = [from, to].map(({ day, at }) => at ?? startOfDay(day + 1)) as [number, number]
  const inOffice = limit.length.unit === 'hour' && limit.clock === 'office' && clock !== undefined
  const milliseconds = inOffice
    ? officeTimeBetween(clock, tables, since, until, leftOut)
    : wallTimeBetween(since, until, leftOut)
  return { workingDays, milliseconds }
}

/** How sure an answer is that reads the calendar to a moment. */
function certaintyTo({ day }: Moment, { bound, certainty }: Known): Assessment['certainty'] {
  return isoDate(day) <= bound.calendar.publishedThrough ? certainty : 'forecast'
}

function beforeStart(start: Moment, done: Moment): RuleErrorFacts {
  return {
    _tag: 'EventsOutOfOrder',
    path: 'options.doneAt',
    earlier: { event: 'startedOn', at: writeMoment(start) },
    later: { event: 'doneAt', at: writeMoment(done) },
  }
}
