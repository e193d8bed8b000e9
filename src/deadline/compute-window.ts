import { isLeft, right } from 'fp-ts/lib/Either.js'
import type { CalendarOptions } from '../calendar/working-calendar.js'
import { isoDate } from '../date/day.js'
import { type MomentInput, readMoment } from '../date/moment.js'
import { isRecord, show } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { Citation, IsoDate } from '../terms.js'
import { type Bound, type Solution, solveDeadline } from './solve-deadline.js'
import { faultOfLimit, type TimeLimit } from './time-limit.js'

/** A span of days before an event in which to act (提前的时间段). Plain JSON. */
export interface ActionWindow {
  /** The limit that says how long before the event at most. */
  readonly earliest: TimeLimit
  /** The limit that says how long before it at least. */
  readonly latest: TimeLimit
  readonly eventOn: IsoDate
  /** The first day of the span; to act before it is early, and no breach. */
  readonly opensOn: IsoDate
  /** The last day of the span; to act after it is late. */
  readonly closesOn: IsoDate
  /** The last working day of the span, or its first day where it has none. */
  readonly actBy: IsoDate
  /** `forecast` where `actBy` may still move, since a notice is still to come. */
  readonly certainty: 'official' | 'forecast'
  /** Of a forecast: the first and the last day (both included) that `actBy` may turn out to be. */
  readonly window?: { readonly earliest: IsoDate; readonly latest: IsoDate }
  /** Where the latest end is written. */
  readonly basis: Citation
  /** Id of the calendar it was counted on. */
  readonly calendar: string
}

/**
 * Computes the span of days in which to act before an event (提前 5—7 天), from two limits that are counted back from it.
 *
 * Neither end rolls: a span is what it says, days off or not.
 *
 * @param earliest - how long before the event at most, in days, with `direction: 'before'`
 * @param latest - how long before it at least, counted back from the same event
 * @param event - the day of the event, itself not counted
 * @param options - the calendar to count on; by default days that no notice arranges yet are forecast
 * @returns the span, and by when to act; or `InvalidLimit` where the limits are not counted back in days from one event,
 * or the first does not lie before the second, or the refusals of `computeDeadline`
 * @example
 * ```ts
 * import { computeWindow, orThrow } from 'xinfang-rules'
 * import { tongliang2022 } from 'xinfang-rules/rulebooks'
 *
 * const { 'announcement.earliest': earliest, 'announcement.latest': latest } = tongliang2022.limits
 * const { opensOn, closesOn, actBy } = orThrow(computeWindow(earliest, latest, '2024-10-14'))
 * ;[opensOn, closesOn, actBy] // => ['2024-10-07', '2024-10-09', '2024-10-09']
 * ```
 */
export function computeWindow(
  earliest: TimeLimit,
  latest: TimeLimit,
  event: MomentInput,
  options: CalendarOptions = {},
): Result<ActionWindow> {
  const fault = faultOfEnd(earliest, 'earliest') ?? faultOfEnd(latest, 'latest') ?? faultOfPair(earliest, latest)
  if (fault !== undefined) return refuse(fault)
  if (!isRecord(options as unknown))
    return refuse(misfit('InvalidArgument', 'options', options, '{ calendar?, forecast? }'))
  const moment = readMoment(event, 'event')
  if (isLeft(moment)) return moment
  const { calendar, forecast } = options
  const count = (limit: TimeLimit, roll: 'none' | 'backward'): Result<Solution> =>
    solveDeadline({ limit: { ...limit, roll }, from: event, calendar, forecast })
  const opens = count(earliest, 'none')
  if (isLeft(opens)) return opens
  const closes = count(latest, 'none')
  if (isLeft(closes)) return closes
  const acts = count(latest, 'backward')
  if (isLeft(acts)) return acts
  const bounds = { opens: opens.right.asked, closes: closes.right.asked, acts: acts.right.asked }
  if (bounds.opens.end.day <= bounds.closes.end.day) return right({ earliest, latest, ...stateWindow(bounds) })
  return refuse(
    misfit('InvalidLimit', 'earliest.length.amount', earliest.length.amount, {
      zh: '不短于 latest 的提前量',
      en: 'at least as long before the event as latest',
    }),
  )
}

/** What is wrong with a limit as an end of a span. */
function faultOfEnd(limit: TimeLimit, path: string): RuleErrorFacts | undefined {
  const fault = faultOfLimit(limit, path)
  if (fault !== undefined) return fault
  if (limit.direction !== 'before') {
    return misfit('InvalidLimit', `${path}.direction`, limit.direction, '"before"')
  }
  if (limit.length.unit !== 'hour') return undefined
  return misfit('InvalidLimit', `${path}.length.unit`, limit.length.unit, '"calendarDay" | "workingDay"')
}

/** Both ends lie before the same event. */
function faultOfPair(earliest: TimeLimit, latest: TimeLimit): RuleErrorFacts | undefined {
  if (earliest.from === latest.from) return undefined
  const event = show(earliest.from)
  return misfit('InvalidLimit', 'latest.from', latest.from, { zh: `同一事件 ${event}`, en: `the same event, ${event}` })
}

/** Both ends of a span, and the day to which the latter rolls. */
type Bounds = Readonly<Record<'opens' | 'closes' | 'acts', Bound>>

/** Where no working day lies in the span, one acts on its first day. */
function stateWindow({ opens, closes, acts }: Bounds): Omit<ActionWindow, 'earliest' | 'latest'> {
  const within = (day: number): IsoDate => isoDate(Math.max(day, opens.end.day))
  const { window } = acts.end
  return {
    eventOn: isoDate(opens.start.day),
    opensOn: isoDate(opens.end.day),
    closesOn: isoDate(closes.end.day),
    actBy: within(acts.end.day),
    certainty: window === undefined ? 'official' : 'forecast',
    ...(window && { window: { earliest: within(window.first), latest: within(window.last) } }),
    basis: closes.limit.basis,
    calendar: opens.calendar.id,
  }
}
