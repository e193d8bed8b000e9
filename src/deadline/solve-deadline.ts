import { isLeft, right } from 'fp-ts/lib/Either.js'
import {
  chinaCalendar,
  isCalendar,
  notACalendar,
  notPublished,
  type WorkingCalendar,
} from '../calendar/working-calendar.js'
import type { CaseFields } from '../condition/condition.js'
import { LAST_DAY } from '../date/day.js'
import { lastInstantOf } from '../date/moment.js'
import { isPlainRecord, isRecord } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import { type Count, describeEnd, type End } from './count.js'
import { countLimit } from './count-limit.js'
import type { DeadlineRequest, Extension } from './deadline.js'
import { readExtension } from './extend.js'
import { assumedToGovern } from './governs.js'
import { NO_PAUSES, type Pauses, readPauses } from './pauses.js'
import { type OfficeClock, readOfficeHours } from './read-office-hours.js'
import { readLimit } from './readings.js'
import { type Happened, readHappened, startOf } from './start.js'
import { faultOfLimit, type TimeLimit } from './time-limit.js'

/** One limit, counted. */
export interface Bound extends Count {
  readonly end: End
  /** Where it would end without its extension, which had to be approved by then. */
  readonly unextended?: End
  readonly assumed: readonly string[]
}

/** A request worked out. */
export interface Solution {
  /** The limit that was asked for, as it was read. */
  readonly asked: Bound
  readonly happened: Happened
  /** Ids of the readings that were followed. */
  readonly reading: readonly string[]
  /** With `alsoBoundBy`, every limit that was weighed, earliest first. */
  readonly bounds?: readonly Bound[]
}

/** The limit that binds: the earliest. */
export function bindingOf({ asked, bounds }: Solution): Bound {
  return bounds?.[0] ?? asked
}

/** What all limits of a request are counted with. */
interface Terms {
  readonly request: DeadlineRequest
  readonly happened: Happened
  readonly calendar: WorkingCalendar
  readonly clock: OfficeClock | undefined
}

/** Works a request out. Never throws, whatever it is given. */
export function solveDeadline(request: DeadlineRequest): Result<Solution> {
  const fault = faultOfRequest(request) ?? faultOfLimit(request.limit, 'limit')
  if (fault !== undefined) return refuse(fault)
  const { officeHours, calendar = chinaCalendar } = request
  const happened = readHappened(request.from)
  if (isLeft(happened)) return happened
  const clock = officeHours === undefined ? NO_CLOCK : readOfficeHours(officeHours, 'officeHours')
  if (isLeft(clock)) return clock
  const terms = { request, happened: happened.right, calendar, clock: clock.right }
  if (request.reading === undefined) return solveRead(request.limit, [], terms)
  const read = readLimit(request.limit, request.reading)
  return isLeft(read) ? read : solveRead(read.right.rule, read.right.reading, terms)
}

/** Works a request out whose limit is read as it shall be. */
function solveRead(limit: TimeLimit, reading: readonly string[], terms: Terms): Result<Solution> {
  const { happened, request } = terms
  const asked = countAsked(limit, terms)
  if (isLeft(asked)) return asked
  if (request.alsoBoundBy === undefined) return right({ asked: asked.right, happened, reading })
  const bounds = weigh(asked.right, request.alsoBoundBy, terms)
  return isLeft(bounds) ? bounds : right({ asked: asked.right, happened, reading, bounds: bounds.right })
}

const NO_CLOCK: Result<OfficeClock | undefined> = /* @__PURE__ */ right(undefined)
const NONE_PAUSED: Result<Pauses> = /* @__PURE__ */ right(NO_PAUSES)

/** The limit that is asked for, as it is read: alone of all it may be paused and extended. */
function countAsked(limit: TimeLimit, terms: Terms): Result<Bound> {
  const { request } = terms
  const pauses = request.pauses === undefined ? NONE_PAUSED : readPauses(limit, request.pauses)
  if (isLeft(pauses)) return pauses
  const count = countOf(limit, terms, pauses.right, 'limit')
  return isLeft(count) ? count : countEnd(count.right, request)
}

/** What is wrong with a request, its limit and moments aside. */
function faultOfRequest(request: DeadlineRequest): RuleErrorFacts | undefined {
  if (!isRecord(request)) {
    return misfit('InvalidArgument', 'request', request, '{ limit, from }')
  }
  const { fields, alsoBoundBy, calendar, forecast, closesAtOfficeEnd } = request
  const fault = fields === undefined ? undefined : faultOfFields(fields)
  if (fault !== undefined) return fault
  if (alsoBoundBy !== undefined && !Array.isArray(alsoBoundBy)) {
    return misfit('InvalidArgument', 'alsoBoundBy', alsoBoundBy, '[TimeLimit, …]')
  }
  if (forecast !== undefined && typeof forecast !== 'boolean') {
    return misfit('InvalidArgument', 'forecast', forecast, 'boolean')
  }
  if (closesAtOfficeEnd !== undefined && typeof closesAtOfficeEnd !== 'boolean') {
    return misfit('InvalidArgument', 'closesAtOfficeEnd', closesAtOfficeEnd, 'boolean')
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

/** A limit made ready to be counted, with what had to be assumed for it to govern. */
export interface Ready extends Count {
  readonly assumed: readonly string[]
}

/** A valid limit made ready to be counted without extension. */
function countOf(limit: TimeLimit, terms: Terms, pauses: Pauses, path: string): Result<Ready> {
  const { request, happened, calendar, clock } = terms
  const start = startOf(limit, happened, request.limit)
  if (start === undefined) return refuse({ _tag: 'MissingEvent', path: 'from', limit: limit.id, event: limit.from })
  const assumed = assumedToGovern(limit, start.day, happened, request.fields, path)
  if (isLeft(assumed)) return assumed
  const closes = request.closesAtOfficeEnd === true
  const { amount } = limit.length
  return right({ limit, amount, start, calendar, pauses, clock, closes, path, assumed: assumed.right })
}

/** What bears on the end of a limit that is ready. */
type Bearing = Pick<DeadlineRequest, 'extension' | 'forecast'>

/** A limit with its end. Limit and extension are one period, rolled once. */
export function countEnd(count: Ready, bearing: Bearing): Result<Bound> {
  return bearing.extension === undefined ? countPlain(count, bearing) : countExtended(count, bearing.extension, bearing)
}

/** Refused where the end is a forecast and the request will have none. */
function countPlain(count: Ready, { forecast }: Bearing): Result<Bound> {
  const end = countLimit(count)
  if (isLeft(end)) return end
  if (forecast === false && end.right.window !== undefined) {
    return refuse(notPublished(count.calendar, describeEnd(count), 'from'))
  }
  const { limit, amount, start, calendar, pauses, clock, closes, path, assumed } = count
  return right({ limit, amount, start, calendar, pauses, clock, closes, path, assumed, end: end.right })
}

function countExtended(count: Ready, extension: Extension, bearing: Bearing): Result<Bound> {
  const plain = countPlain(count, bearing)
  // While the clock stands still it is not too late for an extension.
  if (isLeft(plain) && plain.left._tag !== 'ClockPaused') return plain
  const end = isLeft(plain) ? { day: LAST_DAY } : plain.right.end
  const more = readExtension(count.limit, extension, count.start.day, end)
  if (isLeft(more)) return more
  const extended = countPlain({ ...count, amount: count.amount + more.right }, bearing)
  return isLeft(extended) ? extended : right({ ...extended.right, unextended: end })
}

/** All limits on the act, earliest first; of two that end together the one asked for comes first. */
function weigh(asked: Bound, others: readonly TimeLimit[], terms: Terms): Result<readonly Bound[]> {
  const bounds = [asked]
  for (const [index, other] of others.entries()) {
    const path = `alsoBoundBy[${index}]`
    const fault = faultOfLimit(other, path)
    if (fault !== undefined) return refuse(fault)
    const count = countOf(other, terms, NO_PAUSES, path)
    if (isLeft(count)) return count
    const bound = countPlain(count.right, terms.request)
    if (isLeft(bound)) return bound
    bounds.push(bound.right)
  }
  return right(bounds.sort((a, b) => lastInstantOf(a.end) - lastInstantOf(b.end)))
}
