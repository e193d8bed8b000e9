import { isLeft, right } from 'fp-ts/lib/Either.js'
import { chinaCalendar, isCalendar, notACalendar, type WorkingCalendar } from '../calendar/working-calendar.js'
import type { Moment } from '../date/moment.js'
import { isRecord, show } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { countLimit, type End } from './count-limit.js'
import type { DeadlineRequest } from './deadline.js'
import { readExtension } from './extend.js'
import { assumedToGovern } from './governs.js'
import { type Happened, readHappened, startOf } from './start.js'
import { faultOfLimit, type TimeLimit } from './time-limit.js'

/** One limit, counted. */
export interface Bound {
  readonly limit: TimeLimit
  readonly start: Moment
  /** How many units were counted, the extension included. */
  readonly amount: number
  readonly end: End
  readonly assumed: readonly string[]
}

/** A request worked out: what a deadline states, and what an explanation walks through. */
export interface Solution {
  readonly calendar: WorkingCalendar
  readonly happened: Happened
  /** The limit that was asked for. */
  readonly asked: Bound
  /** Every limit that was weighed, earliest first. */
  readonly bounds: readonly Bound[]
}

/** Works a request out. Never throws, whatever it is given. */
export function solveDeadline(request: DeadlineRequest): Result<Solution> {
  if (!isRecord(request))
    return refuse({
      _tag: 'InvalidArgument',
      path: 'request',
      given: show(request),
      expected: { zh: '{ limit, from }', en: '{ limit, from }' },
    })
  const { limit, extension, fields, alsoBoundBy = [], calendar = chinaCalendar } = request
  if (!isCalendar(calendar)) return refuse(notACalendar(calendar, 'calendar'))
  if (fields !== undefined && !isRecord(fields))
    return refuse({
      _tag: 'InvalidArgument',
      path: 'fields',
      given: show(fields),
      expected: { zh: '字段对象', en: 'fields by name' },
    })
  if (!Array.isArray(alsoBoundBy))
    return refuse({
      _tag: 'InvalidArgument',
      path: 'alsoBoundBy',
      given: show(alsoBoundBy),
      expected: { zh: '期限数组', en: 'a list of limits' },
    })
  const fault = faultOfLimit(limit, 'limit')
  if (fault !== undefined) return refuse(fault)
  const happened = readHappened(request.from)
  if (isLeft(happened)) return happened
  const context = { asked: limit, happened: happened.right, fields, calendar }
  const plain = countBound(limit, context, 'limit')
  if (isLeft(plain)) return plain
  const asked = extension === undefined ? plain : extendBound(plain.right, extension, calendar)
  if (isLeft(asked)) return asked
  if (alsoBoundBy.length === 0)
    return right({ calendar, happened: happened.right, asked: asked.right, bounds: [asked.right] })
  const bounds = weigh(asked.right, alsoBoundBy, context)
  return isLeft(bounds)
    ? bounds
    : right({ calendar, happened: happened.right, asked: asked.right, bounds: bounds.right })
}

interface Context {
  readonly asked: TimeLimit
  readonly happened: Happened
  readonly fields: DeadlineRequest['fields']
  readonly calendar: WorkingCalendar
}

/** A valid limit counted without extension. */
function countBound(limit: TimeLimit, { asked, happened, fields, calendar }: Context, path: string): Result<Bound> {
  const start = startOf(limit, happened, asked, limit === asked ? 'from' : path)
  if (isLeft(start)) return start
  const assumed = assumedToGovern(limit, start.right.day, happened, fields, path)
  if (isLeft(assumed)) return assumed
  const { amount } = limit.length
  const end = countLimit(limit, amount, start.right, calendar, 'from')
  return isLeft(end) ? end : right({ limit, start: start.right, amount, end: end.right, assumed: assumed.right })
}

/** Limit and extension are one period, rolled once. */
function extendBound(
  bound: Bound,
  extension: NonNullable<DeadlineRequest['extension']>,
  calendar: WorkingCalendar,
): Result<Bound> {
  const more = readExtension(bound.limit, extension, bound.start.day, bound.end)
  if (isLeft(more)) return more
  const amount = bound.amount + more.right
  const end = countLimit(bound.limit, amount, bound.start, calendar, 'extension')
  return isLeft(end) ? end : right({ ...bound, amount, end: end.right })
}

/** All limits on the act, earliest first; of two that end together the one asked for comes first. */
function weigh(asked: Bound, others: readonly TimeLimit[], context: Context): Result<readonly Bound[]> {
  const bounds = [asked]
  for (const [index, other] of others.entries()) {
    const path = `alsoBoundBy[${index}]`
    const fault = faultOfLimit(other, path)
    if (fault !== undefined) return refuse(fault)
    const bound = countBound(other, context, path)
    if (isLeft(bound)) return bound
    bounds.push(bound.right)
  }
  return right(bounds.sort((a, b) => lastInstant(a) - lastInstant(b)))
}

/** The last millisecond in time: `end.at` itself for hours, the one before it for days. */
function lastInstant({ limit, end }: Bound): number {
  return limit.length.unit === 'hour' ? end.at : end.at - 1
}
