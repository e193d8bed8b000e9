import { isLeft, right } from 'fp-ts/lib/Either.js'
import type { DayRange } from '../calendar/arrange-holiday.js'
import { LAST_DAY } from '../date/day.js'
import { firstInstantOf, lastInstantOf, type Moment, readMoment, requireInstant, writeMoment } from '../date/moment.js'
import { isRecord } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit } from '../rule-error.js'
import type { Pause, RecordedPause } from './deadline.js'
import type { Stretch } from './read-office-hours.js'
import type { TimeLimit } from './time-limit.js'

/** One pause as read: a whole day, or an instant, at each end. */
export interface ReadPause {
  readonly reason: string
  readonly from: Moment
  readonly to?: Moment
  /** Where it stands in the request. */
  readonly path: string
}

/** The times in which the clock of a limit stands still. */
export interface Pauses {
  readonly all: readonly ReadPause[]
  /** Of a limit in days the days that are not counted, in order and apart from each other. */
  readonly days: readonly DayRange[]
  /** Of a limit in hours the instants at which it does not run, in order and apart from each other. */
  readonly instants: readonly Stretch[]
  /** The earliest pause of which no end is known yet: all that comes after it is paused. */
  readonly open?: ReadPause
}

export const NO_PAUSES: Pauses = { all: [], days: [], instants: [] }

/** Reads the pauses of a request: each for a reason that the limit names. */
export function readPauses(limit: TimeLimit, pauses: readonly Pause[]): Result<Pauses> {
  if (!Array.isArray(pauses)) return refuse(misfit('InvalidArgument', 'pauses', pauses, '[{ reason, from, to? }, …]'))
  const all: ReadPause[] = []
  for (const [index, pause] of pauses.entries()) {
    const read = readPause(limit, pause, `pauses[${index}]`)
    if (isLeft(read)) return read
    all.push(read.right)
  }
  const inHours = limit.length.unit === 'hour'
  const open = all
    .filter(({ to }) => to === undefined)
    .sort((one, other) => firstInstantOf(one.from) - firstInstantOf(other.from))[0]
  return right({
    all,
    days: inHours ? [] : join(all.map(daysOfPause)).map(({ from, to }) => ({ first: from, last: to - 1 })),
    instants: inHours ? join(all.map(instantsOfPause)) : [],
    ...(open && { open }),
  })
}

function readPause(limit: TimeLimit, pause: Pause, path: string): Result<ReadPause> {
  if (!isRecord(pause)) return refuse(misfit('InvalidArgument', path, pause, '{ reason, from, to? }'))
  const { reason } = pause
  const allowed = limit.pausedBy ?? []
  if (typeof reason !== 'string') {
    return refuse(
      misfit('InvalidArgument', `${path}.reason`, reason, { zh: '中止事由', en: 'the reason of the pause' }),
    )
  }
  if (!allowed.includes(reason)) {
    return refuse({ _tag: 'PauseNotAllowed', path: `${path}.reason`, limit: limit.id, reason, allowed })
  }
  const from = readEnd(limit, pause.from, `${path}.from`)
  if (isLeft(from)) return from
  if (pause.to === undefined) return right({ reason, from: from.right, path })
  const to = readEnd(limit, pause.to, `${path}.to`)
  if (isLeft(to)) return to
  if (firstInstantOf(from.right) <= lastInstantOf(to.right)) {
    return right({ reason, from: from.right, to: to.right, path })
  }
  const ends = { earlier: writeMoment(from.right), later: writeMoment(to.right) }
  return refuse({
    _tag: 'EventsOutOfOrder',
    path: `${path}.to`,
    earlier: { event: 'from', at: ends.earlier },
    later: { event: 'to', at: ends.later },
  })
}

/** An end of a pause; limits in hours need the instant. */
function readEnd({ length }: TimeLimit, input: unknown, path: string): Result<Moment> {
  const moment = readMoment(input, path)
  if (isLeft(moment) || length.unit !== 'hour') return moment
  const instant = requireInstant(moment.right, path)
  return isLeft(instant) ? instant : moment
}

/** Both end days are left out, and all between. */
function daysOfPause({ from, to }: ReadPause): Stretch {
  return { from: from.day, to: (to?.day ?? LAST_DAY) + 1 }
}

/** The clock stops at the one instant and runs on at the other. */
function instantsOfPause({ from, to }: ReadPause): Stretch {
  return { from: from.at as number, to: to === undefined ? Number.POSITIVE_INFINITY : (to.at as number) }
}

/** The same times in order, where such as overlap or touch are one. */
function join(stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = []
  for (const next of [...stretches].sort((one, other) => one.from - other.from)) {
    const last = joined[joined.length - 1]
    if (last === undefined || next.from > last.to) joined.push(next)
    else joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, next.to) }
  }
  return joined
}

/** Pauses in their one written form. */
export function recordPauses({ all }: Pauses): readonly RecordedPause[] {
  return all.map(({ reason, from, to }) => ({
    reason,
    from: writeMoment(from),
    ...(to !== undefined && { to: writeMoment(to) }),
  }))
}
