import { isLeft, right, traverseArray } from 'fp-ts/lib/Either.js'
import type { DayRange } from '../calendar/arrange-holiday.js'
import { countSteps } from '../calendar/tables.js'
import {
  type CalendarOptions,
  chinaCalendar,
  isCalendar,
  notACalendar,
  notPublished,
  tablesReaching,
  type WorkingCalendar,
} from '../calendar/working-calendar.js'
import { workedBetween } from '../calendar/working-day-window.js'
import { faultOfRecord } from '../check-data.js'
import { NOT_A_DAY, readDay, whyNotADay } from '../date/day.js'
import { isLabel, isPlainRecord, isRecord, isText } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { Citation, IsoDate, Label } from '../terms.js'
import type { DutyRules, Phase } from './duty-rules.js'

/** What the progress of phases is counted on. */
export interface PhaseOptions extends Pick<CalendarOptions, 'calendar'> {
  /**
   * Whether phases with days that no notice arranges yet are counted by forecast; otherwise they are refused with
   * `CalendarNotPublished`.
   *
   * @defaultValue `true`
   */
  readonly forecast?: boolean | undefined
}

/** How far a span has got. */
export interface Progress {
  /** Through the day asked about (included): on a counted day, which one it is. */
  readonly done: number
  /** What is left after it. */
  readonly left: number
  /** All of them. */
  readonly of: number
}

/** A phase on one of its days. Plain JSON. */
export interface PhaseProgress {
  readonly id: string
  readonly label: Label
  /** First day (included). */
  readonly from: IsoDate
  /** Last day (included). */
  readonly to: IsoDate
  readonly workingDays: Progress
  readonly calendarDays: Progress
  readonly certainty: 'official' | 'forecast'
  /** How many working days may turn out to be left, and how many in all, where that is a forecast. */
  readonly window?: {
    readonly left: { readonly fewest: number; readonly most: number }
    readonly of: { readonly fewest: number; readonly most: number }
  }
  readonly basis: Citation
}

/**
 * Says in which phases of a plan a day is, and how far each has got (所处阶段与进度).
 *
 * Phases may overlap, so that there may be several, and before, between and after them none. Both ends of a phase are
 * days of it.
 *
 * @param rules - a rulebook, or its slice for duties
 * @param on - a Beijing civil date
 * @param options - the calendar, and whether to forecast
 * @returns the phases that hold the day, the earliest first; or `InvalidRulebook`, `InvalidArgument`, `InvalidMoment`,
 * `InvalidDate`, `DateOutOfRange`, `CalendarNotPublished`
 * @example
 * ```ts
 * import { orThrow, phasesOn } from 'xinfang-rules'
 *
 * const basis = { document: 'our own plan', source: 'assumption', evidence: 'inferred' } as const
 * const phases = {
 *   act: { id: 'act', label: { zh: '集中攻坚', en: 'Action' }, from: '2023-12-25', to: '2024-02-29', basis },
 * }
 * const [phase] = orThrow(phasesOn({ phases }, '2024-02-18'))
 * phase?.workingDays // => { done: 36, left: 9, of: 45 }
 * ```
 */
export function phasesOn(
  rules: Pick<DutyRules, 'phases'>,
  on: IsoDate,
  options: PhaseOptions = {},
): Result<readonly PhaseProgress[]> {
  if (!isRecord(rules)) return refuse(misfit('InvalidRulebook', 'rules', rules, { zh: '规则集', en: 'a rulebook' }))
  const stranger = faultOfRecord('InvalidArgument', options, ['calendar', 'forecast'], 'options')
  if (stranger !== undefined) return refuse(stranger)
  const { calendar = chinaCalendar, forecast = true } = options as PhaseOptions
  if (!isCalendar(calendar)) return refuse(notACalendar(calendar, 'options.calendar'))
  if (typeof forecast !== 'boolean') return refuse(misfit('InvalidArgument', 'options.forecast', forecast, 'boolean'))
  const day = readDay(on)
  if (day === NOT_A_DAY) return refuse(whyNotADay(on, 'on'))
  const phases = readPhases(rules.phases)
  if (isLeft(phases)) return phases
  const current = phases.right
    .filter(({ span }) => span.first <= day && day <= span.last)
    .sort((a, b) => a.span.first - b.span.first)
  return traverseArray((phase: ReadPhase) => progressOf(phase, day, { calendar, forecast }))(current)
}

interface ReadPhase {
  readonly phase: Phase
  readonly span: DayRange
  readonly path: string
}

function readPhases(phases: unknown): Result<readonly ReadPhase[]> {
  if (!isPlainRecord(phases)) return refuse(misfit('InvalidRulebook', 'rules.phases', phases, '{ id: {…}, … }'))
  const read: ReadPhase[] = []
  for (const [key, phase] of Object.entries(phases)) {
    const path = `rules.phases.${key}`
    const fault = faultOfPhase(phase, path)
    if (fault !== undefined) return refuse(fault)
    const { from, to } = phase as Phase
    read.push({ phase: phase as Phase, span: { first: readDay(from), last: readDay(to) }, path })
  }
  return right(read)
}

function faultOfPhase(phase: unknown, path: string): RuleErrorFacts | undefined {
  if (!isRecord(phase) || !isText(phase.id) || !isLabel(phase.label) || !isRecord(phase.basis)) {
    return misfit('InvalidRulebook', path, phase, '{ id, label, from, to, basis }')
  }
  const { from, to } = phase
  if (readDay(from) === NOT_A_DAY) return whyNotADay(from, `${path}.from`)
  if (readDay(to) === NOT_A_DAY) return whyNotADay(to, `${path}.to`)
  if (readDay(from) <= readDay(to)) return undefined
  const expected = { zh: `${from} 当日或之后的日期`, en: `on or after its first day, ${from}` }
  return misfit('InvalidRulebook', `${path}.to`, to, expected)
}

function progressOf(
  { phase, span, path }: ReadPhase,
  day: number,
  { calendar, forecast }: { readonly calendar: WorkingCalendar; readonly forecast: boolean },
): Result<PhaseProgress> {
  const { id, label, from, to, basis } = phase
  const isPublished = to <= calendar.publishedThrough
  if (!isPublished && !forecast) return refuse(notPublished(calendar, { zh: to, en: to }, `${path}.to`))
  const tables = tablesReaching(calendar, span.last)
  const [before, { first, last }] = [span.first - 1, span]
  const between = (after: number, through: number) =>
    ({
      fewest: Math.max(0, workedBetween(tables, after, through, 'least')),
      most: workedBetween(tables, after, through, 'most'),
    }) as const
  return right({
    id,
    label,
    from,
    to,
    workingDays: {
      done: countSteps(tables, before, day),
      left: countSteps(tables, day, last),
      of: countSteps(tables, before, last),
    },
    calendarDays: { done: day - before, left: last - day, of: last - first + 1 },
    certainty: isPublished ? 'official' : 'forecast',
    ...(!isPublished && { window: { left: between(day, last), of: between(before, last) } }),
    basis,
  })
}
