import { isLeft, right } from 'fp-ts/lib/Either.js'
import {
  chinaCalendar,
  isCalendar,
  notACalendar,
  notPublished,
  type WorkingCalendar,
} from '../calendar/working-calendar.js'
import type { CaseFields } from '../condition/condition.js'
import { lastInstantOf, type Moment } from '../date/moment.js'
import { isPlainRecord, isRecord } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import { countLimit, describeEnd, type End } from './count-limit.js'
import type { DeadlineRequest, Extension } from './deadline.js'
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
  readonly happened: Happened
  readonly calendar: WorkingCalendar
}

/** A request worked out: the limit that was asked for, counted. */
export interface Solution extends Bound {
  /** With `alsoBoundBy`, every limit that was weighed, earliest first. */
  readonly bounds?: readonly Bound[]
}

/** The limit that binds: the earliest. */
export function bindingOf(solution: Solution): Bound {
  return solution.bounds?.[0] ?? solution
}

/** Works a request out. Never throws, whatever it is given. */
export function solveDeadline(request: DeadlineRequest): Result<Solution> {
  const fault = faultOfRequest(request) ?? faultOfLimit(request.limit, 'limit')
  if (fault !== undefined) return refuse(fault)
  const { limit, extension, alsoBoundBy, calendar = chinaCalendar } = request
  const happened = readHappened(request.from)
  if (isLeft(happened)) return happened
  const plain = countBound(limit, request, happened.right, calendar, 'limit')
  if (isLeft(plain)) return plain
  const asked = extension === undefined ? plain : extendBound(plain.right, extension, request)
  if (isLeft(asked) || alsoBoundBy === undefined) return asked
  const bounds = weigh(asked.right, alsoBoundBy, request)
  return isLeft(bounds) ? bounds : right({ ...asked.right, bounds: bounds.right })
}

/** What is wrong with a request, its limit and moments aside. */
function faultOfRequest(request: DeadlineRequest): RuleErrorFacts | undefined {
  if (!isRecord(request)) {
    return misfit('InvalidArgument', 'request', request, '{ limit, from }')
  }
  const { fields, alsoBoundBy, calendar, forecast } = request
  const fault = fields === undefined ? undefined : faultOfFields(fields)
  if (fault !== undefined) return fault
  if (alsoBoundBy !== undefined && !Array.isArray(alsoBoundBy)) {
    return misfit('InvalidArgument', 'alsoBoundBy', alsoBoundBy, '[TimeLimit, …]')
  }
  if (forecast !== undefined && typeof forecast !== 'boolean') {
    return misfit('InvalidArgument', 'forecast', forecast, 'boolean')
  }
  return calendar === undefined || isCalendar(calendar) ? undefined : notACalendar(calendar, 'calendar')
}

function faultOfFields(fields: CaseFields): RuleErrorFacts | undefined {
  if (!isPlainRecord(fields)) {
    return misfit('InvalidArgument', 'fields', fields, '{ field: value, … }')
  }
  const bad = Object.keys(fields).find((name) => typeof fields[name] !== 'string' && typeof fields[name] !== 'boolean')
  if (bad === undefined) return undefined
  return misfit('InvalidArgument', `fields.${bad}`, fields[bad], 'string | boolean')
}

/** A valid limit counted without extension. */
function countBound(
  limit: TimeLimit,
  request: DeadlineRequest,
  happened: Happened,
  calendar: WorkingCalendar,
  path: string,
): Result<Bound> {
  const start = startOf(limit, happened, request.limit)
  if (start === undefined) return refuse({ _tag: 'MissingEvent', path: 'from', limit: limit.id, event: limit.from })
  const assumed = assumedToGovern(limit, start.day, happened, request.fields, path)
  if (isLeft(assumed)) return assumed
  const { amount } = limit.length
  const end = countLimit(limit, amount, start, calendar, path)
  if (isLeft(end)) return end
  const bound = { limit, start, amount, end: end.right, assumed: assumed.right, happened, calendar }
  return unlessForecast(bound, request)
}

/** A bound, refused where its end is a forecast and the request will have none. */
function unlessForecast(bound: Bound, { forecast }: DeadlineRequest): Result<Bound> {
  if (forecast !== false || bound.end.window === undefined) return right(bound)
  const asked = describeEnd(bound.limit, bound.amount, bound.start)
  return refuse(notPublished(bound.calendar, asked, 'from'))
}

/** Limit and extension are one period, rolled once. */
function extendBound(bound: Bound, extension: Extension, request: DeadlineRequest): Result<Bound> {
  const more = readExtension(bound.limit, extension, bound.start.day, bound.end)
  if (isLeft(more)) return more
  const amount = bound.amount + more.right
  const end = countLimit(bound.limit, amount, bound.start, bound.calendar, 'limit')
  return isLeft(end) ? end : unlessForecast({ ...bound, amount, end: end.right }, request)
}

/** All limits on the act, earliest first; of two that end together the one asked for comes first. */
function weigh(asked: Bound, others: readonly TimeLimit[], request: DeadlineRequest): Result<readonly Bound[]> {
  const bounds = [asked]
  for (const [index, other] of others.entries()) {
    const path = `alsoBoundBy[${index}]`
    const fault = faultOfLimit(other, path)
    if (fault !== undefined) return refuse(fault)
    const bound = countBound(other, request, asked.happened, asked.calendar, path)
    if (isLeft(bound)) return bound
    bounds.push(bound.right)
  }
  return right(bounds.sort((a, b) => lastInstantOf(a.end) - lastInstantOf(b.end)))
}
