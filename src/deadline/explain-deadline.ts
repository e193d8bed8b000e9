import { isLeft, right } from 'fp-ts/lib/Either.js'
import { type DayInfo, describeDay } from '../calendar/day-info.js'
import { isWorkedDay } from '../calendar/tables.js'
import { tablesOf, type WorkingCalendar } from '../calendar/working-calendar.js'
import { isoDate } from '../date/day.js'
import { startOfDay, writeInstant } from '../date/moment.js'
import { isLabel } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { IsoDate, Label } from '../terms.js'
import { isBack } from './count.js'
import { countedTo, isLeftOut } from './count-days.js'
import type { Deadline, DeadlineRequest } from './deadline.js'
import { openOn, withoutPauses } from './office-clock.js'
import type { ReadPause } from './pauses.js'
import type { Stretch } from './read-office-hours.js'
import { otherReadings } from './readings.js'
import { confirm } from './recompute.js'
import { type Bound, bindingOf } from './solve-deadline.js'
import type { TimeLimit } from './time-limit.js'

/** A part of a day, `HH:mm:ss` with milliseconds where there are any; `24:00:00` ends a day. */
export interface ClockSpan {
  readonly from: string
  readonly to: string
}

/** What a day is to a deadline. */
export interface ExplainedDay {
  readonly on: IsoDate
  /**
   * `start` the day of the event, not counted; `counted`; `skipped` a day off in a working-day limit, or one without a
   * counted hour; `paused` a day on which the clock stood still; `rolled` a day after the count is up, passed on the way
   * to a working day.
   */
  readonly role: 'start' | 'counted' | 'skipped' | 'paused' | 'rolled'
  /** Of a counted day, which one it is, from 1: the first is the nearest to the event. */
  readonly number?: number
  /** Of a limit in hours, the parts of the day that counted. */
  readonly hours?: readonly ClockSpan[]
  /** The reasons for which the clock stood still on this day, or for a part of it. */
  readonly pausedBy?: readonly string[]
  /** Marks the last day. */
  readonly due?: true
  /** What the calendar says of the day, by forecast where no notice arranges it yet. */
  readonly day: DayInfo
}

/** A deadline, walked through day by day. Plain JSON. */
export interface Explanation {
  readonly deadline: Deadline
  /** The limit whose days are listed: the one that binds, as it was read. */
  readonly limit: TimeLimit
  /** How many units were counted, an extension included. */
  readonly amount: number
  /**
   * Every day between the event and the end, both included, in the order of the calendar, with the day on which the
   * count is up where that lies farther out than the end.
   */
  readonly days: readonly ExplainedDay[]
  /** The other ways to read the limit that was asked for, which were not followed. */
  readonly notTaken?: readonly { readonly id: string; readonly note: Label }[]
}

/**
 * Explains a deadline day by day (逐日说明期限).
 *
 * Where several limits bind the act, the days are those of the earliest. The deadline is computed
 * again from its own request, and the answer holds it as computed.
 *
 * @param deadline - what `computeDeadline` answered
 * @param calendar - the calendar it was computed on; the default is {@link chinaCalendar}
 * @returns each day from start to end, counted or not, with what the calendar says of it; or
 * `CalendarMismatch` where this calendar gives another date, or the refusals of `computeDeadline`
 * @example
 * ```ts
 * import { computeDeadline, explainDeadline, orThrow } from 'xinfang-rules'
 * import { caomiao2023 } from 'xinfang-rules/rulebooks'
 *
 * const limit = caomiao2023.limits['simple.opinion']
 * const { days } = orThrow(explainDeadline(orThrow(computeDeadline({ limit, from: '2024-02-08' }))))
 * days.filter(({ role }) => role === 'counted').map(({ on }) => on)
 * // => ['2024-02-09', '2024-02-18', '2024-02-19', '2024-02-20', '2024-02-21']
 * ```
 */
export function explainDeadline(deadline: Deadline, calendar?: WorkingCalendar): Result<Explanation> {
  const confirmed = confirm(deadline, calendar)
  if (isLeft(confirmed)) return confirmed
  const { request, solution, deadline: computed } = confirmed.right
  const binding = bindingOf(solution)
  const fault = faultOfLabel(binding.limit, request)
  if (fault !== undefined) return refuse(fault)
  const alternatives = otherReadings(deadline.limit)
  if (isLeft(alternatives)) return alternatives
  const notTaken = alternatives.right.filter(({ id }) => !solution.reading.includes(id))
  return right({
    deadline: computed,
    limit: binding.limit,
    amount: binding.amount,
    days: walk(binding),
    ...(notTaken.length > 0 && { notTaken: notTaken.map(({ id, note }) => ({ id, note })) }),
  })
}

/** A limit is counted without its label, but not explained without it. */
function faultOfLabel({ label }: TimeLimit, { limit, alsoBoundBy = [] }: DeadlineRequest): RuleErrorFacts | undefined {
  if (isLabel(label)) return undefined
  const place =
    label === limit.label ? 'limit' : `alsoBoundBy[${alsoBoundBy.findIndex((also) => also.label === label)}]`
  return misfit('InvalidLimit', `${place}.label`, label, '{ zh, en }')
}

/** Lists the days of one counted limit. */
function walk(bound: Bound): readonly ExplainedDay[] {
  const { start, end, calendar, limit } = bound
  const { upOn = end.day } = end
  const first = Math.min(start.day, end.day, upOn)
  const last = Math.max(start.day, end.day, upOn)
  return Array.from({ length: last - first + 1 }, (_, distance) => {
    const day = first + distance
    const on = isoDate(day)
    const reasons = reasonsOn(day, bound)
    return {
      on,
      ...(limit.length.unit === 'hour' ? hoursOn(day, bound) : roleOf(day, bound)),
      ...(reasons.length > 0 && { pausedBy: reasons }),
      ...(day === end.day && { due: true as const }),
      day: describeDay(calendar, day, on),
    }
  })
}

/** Why the clock stood still on a day, or on a part of it. */
function reasonsOn(day: number, { pauses, start, limit }: Bound): readonly string[] {
  if (limit.length.unit !== 'hour' && day === start.day) return []
  const covers = ({ from, to }: ReadPause): boolean => from.day <= day && (to === undefined || day <= to.day)
  return [...new Set(pauses.all.filter(covers).map(({ reason }) => reason))]
}

type Role = Pick<ExplainedDay, 'role' | 'number' | 'hours'>

function roleOf(day: number, bound: Bound): Role {
  const { limit, start, end, calendar, pauses } = bound
  if (day === start.day) return { role: 'start' }
  if (isLeftOut(day, pauses.days)) return { role: 'paused' }
  const { upOn = end.day } = end
  if (isBack(limit) ? day < upOn : day > upOn) return { role: 'rolled' }
  const tables = tablesOf(calendar, end.window !== undefined)
  if (limit.length.unit === 'workingDay' && !isWorkedDay(tables, day)) return { role: 'skipped' }
  return { role: 'counted', number: Math.abs(countedTo(bound, tables, day)) }
}

/** The hours of a day that lie between the start and the end, and in which the clock ran. */
function hoursOn(day: number, bound: Bound): Role {
  const { start, end, pauses } = bound
  const [from, to] = [start.at as number, end.at as number].sort((one, other) => one - other) as [number, number]
  const counted = runningOn(day, bound)
    .map((stretch) => ({ from: Math.max(stretch.from, from), to: Math.min(stretch.to, to) }))
    .filter((stretch) => stretch.from < stretch.to)
  // Hours that run out with a day end at the first instant of the next, of which nothing is counted.
  const spans = counted.length === 0 && day === end.day ? [{ from: to, to }] : counted
  if (spans.length > 0) return { role: 'counted', hours: spans.map((span) => clockSpan(span, day)) }
  return { role: pauses.instants.some((pause) => touches(pause, day)) ? 'paused' : 'skipped' }
}

/** When the clock of a limit in hours runs on a day. */
function runningOn(day: number, { limit, clock, calendar, end, pauses }: Bound): readonly Stretch[] {
  if (limit.clock !== 'office' || clock === undefined) {
    return withoutPauses({ from: startOfDay(day), to: startOfDay(day + 1) }, pauses.instants)
  }
  return isWorkedDay(tablesOf(calendar, end.window !== undefined), day) ? openOn(clock, day, pauses.instants) : []
}

function touches({ from, to }: Stretch, day: number): boolean {
  return from < startOfDay(day + 1) && to > startOfDay(day)
}

function clockSpan({ from, to }: Stretch, day: number): ClockSpan {
  return { from: clockTime(from), to: to === startOfDay(day + 1) ? '24:00:00' : clockTime(to) }
}

/** The time of day in Beijing, without its offset. */
const clockTime = (at: number): string => writeInstant(at).slice(11, -'+08:00'.length)
