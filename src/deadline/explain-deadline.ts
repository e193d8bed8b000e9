import { isLeft, right } from 'fp-ts/lib/Either.js'
import { type DayInfo, describeDay } from '../calendar/day-info.js'
import { countSteps, isWorkedDay } from '../calendar/tables.js'
import { tablesOf, type WorkingCalendar } from '../calendar/working-calendar.js'
import { isoDate } from '../date/day.js'
import { startOfDay, writeInstant } from '../date/moment.js'
import { isLabel } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { IsoDate } from '../terms.js'
import { stateDeadline } from './compute-deadline.js'
import { type Deadline, type DeadlineRequest, isDeadline, notADeadline } from './deadline.js'
import { type Bound, bindingOf, solveDeadline } from './solve-deadline.js'
import type { TimeLimit } from './time-limit.js'

/** What a day is to a deadline. */
export interface ExplainedDay {
  readonly on: IsoDate
  /**
   * `start` the day of the event, not counted; `counted`; `skipped` a day off in a working-day limit;
   * `rolled` a day after the count is up, passed on the way to a working day.
   */
  readonly role: 'start' | 'counted' | 'skipped' | 'rolled'
  /** Of a counted day, which one it is, from 1. */
  readonly number?: number
  /** Of a limit in hours, the part of the day that counted, `HH:mm:ss`; `24:00:00` ends a day. */
  readonly clock?: { readonly from: string; readonly to: string }
  /** Marks the last day. */
  readonly due?: true
  /** What the calendar says of the day, by forecast where no notice arranges it yet. */
  readonly day: DayInfo
}

/** A deadline, walked through day by day. Plain JSON. */
export interface Explanation {
  readonly deadline: Deadline
  /** The limit whose days are listed: the one that binds. */
  readonly limit: TimeLimit
  /** How many units were counted, an extension included. */
  readonly amount: number
  /** Every day from the start to the end; of a limit that rolls backward, on to the day on which the count is up. */
  readonly days: readonly ExplainedDay[]
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
  if (!isDeadline(deadline)) return refuse(notADeadline(deadline))
  const request = { ...deadline.request, limit: deadline.limit, calendar }
  const solution = solveDeadline(request)
  if (isLeft(solution)) return solution
  const binding = bindingOf(solution.right)
  const fault = faultOfLabel(binding.limit, request)
  if (fault !== undefined) return refuse(fault)
  const computed = stateDeadline(request, solution.right)
  if (computed.dueAt !== deadline.dueAt || computed.dueOn !== deadline.dueOn) {
    return refuse(mismatch(deadline, computed))
  }
  const days = walk(binding)
  return right({ deadline: computed, limit: binding.limit, amount: binding.amount, days })
}

/** A limit is counted without its label, but not explained without it. */
function faultOfLabel({ label }: TimeLimit, { limit, alsoBoundBy = [] }: DeadlineRequest): RuleErrorFacts | undefined {
  if (isLabel(label)) return undefined
  const place =
    label === limit.label ? 'limit' : `alsoBoundBy[${alsoBoundBy.findIndex((also) => also.label === label)}]`
  return misfit('InvalidLimit', `${place}.label`, label, '{ zh, en }')
}

function mismatch(stated: Deadline, computed: Deadline): RuleErrorFacts {
  return {
    _tag: 'CalendarMismatch',
    path: 'deadline',
    stated: { calendar: stated.calendar, dueAt: stated.dueAt },
    computed: { calendar: computed.calendar, dueAt: computed.dueAt },
  }
}

/** Lists the days of one counted limit. */
function walk(bound: Bound): readonly ExplainedDay[] {
  const last = Math.max(nominalDay(bound), bound.end.day)
  return Array.from({ length: last - bound.start.day + 1 }, (_, distance) => {
    const day = bound.start.day + distance
    const on = isoDate(day)
    return {
      on,
      ...(bound.limit.length.unit === 'hour' ? clockOn(day, bound) : roleOf(day, bound)),
      ...(day === bound.end.day && { due: true as const }),
      day: describeDay(bound.calendar, day, on),
    }
  })
}

/** The day on which the count is up, before any roll. */
function nominalDay({ limit, start, amount, end }: Bound): number {
  return limit.length.unit === 'calendarDay' ? start.day + amount : end.day
}

function roleOf(day: number, bound: Bound): Pick<ExplainedDay, 'role' | 'number'> {
  const { limit, start, end, calendar } = bound
  if (day === start.day) return { role: 'start' }
  if (day > nominalDay(bound)) return { role: 'rolled' }
  if (limit.length.unit === 'calendarDay') return { role: 'counted', number: day - start.day }
  const tables = tablesOf(calendar, end.window !== undefined)
  return isWorkedDay(tables, day)
    ? { role: 'counted', number: countSteps(tables, start.day, day) }
    : { role: 'skipped' }
}

/** The hours of a day that lie between the start and the end. */
function clockOn(day: number, { start, end }: Bound): Pick<ExplainedDay, 'role' | 'clock'> {
  const from = Math.max(start.at as number, startOfDay(day))
  const to = Math.min(end.at as number, startOfDay(day + 1))
  return {
    role: 'counted',
    clock: { from: clockTime(from), to: to === startOfDay(day + 1) ? '24:00:00' : clockTime(to) },
  }
}

const clockTime = (at: number): string => writeInstant(at).slice(11, 19)
