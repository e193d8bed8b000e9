import { isLeft, right } from 'fp-ts/lib/Either.js'
import type { DaySpan } from '../calendar/day-span.js'
import { type CalendarOptions, notPublished } from '../calendar/working-calendar.js'
import { workingDayWindow } from '../calendar/working-day-window.js'
import { faultOfRecord } from '../check-data.js'
import { isoDate } from '../date/day.js'
import { isListOf, isText, own } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit } from '../rule-error.js'
import type { Citation, IsoDate, Label } from '../terms.js'
import type { Duty, DutyRules } from './duty-rules.js'
import { A_ROLE } from './fault-of-duty.js'
import type { DutyPeriod } from './owed.js'
import { type PlannedDuty, planDuties } from './plan-duties.js'
import type { DutyReadings } from './read-duties.js'
import { readSpan, type SpansByKey } from './spans.js'

/** What is owed once, in one period of a duty. Plain JSON. */
export interface DueItem {
  /** Key of the duty in the rulebook. */
  readonly duty: string
  readonly label: Label
  /** The role whose holders each owe it. */
  readonly who: string
  /** The role to which it is owed. */
  readonly to?: string
  /**
   * The name of its period, as a record of it may give in its own `for`: `2024-03-08`, week `2024-W10` (ISO 8601),
   * half-month `2024-03-H1`, `2024-03`, `2024-Q1`, half-year `2024-H1` or `2024`.
   */
  readonly for: string
  /** The days on which it may be done, both included; of a duty owed `during` a span, those of the span; none before the rulebook is in force. */
  readonly period: DaySpan
  /** The last day for it (included), also where it is off. */
  readonly dueOn: IsoDate
  /** The last working day of the period by then; `dueOn` itself where it has none and is owed all the same. */
  readonly actBy: IsoDate
  /** How much is owed, 1 or more; less than the duty's `atLeast` in a short period. */
  readonly amount: number
  readonly measure: Duty['measure']
  /** Where it should be kept only as a rule (原则上). */
  readonly strength?: 'should'
  /** Readings taken instead of the duty's own. */
  readonly reading?: readonly string[]
  /** `forecast` where a day was read that no notice arranges yet. */
  readonly certainty: 'official' | 'forecast'
  /** Of a forecast: the first and the last day (both included) that `actBy` may turn out to be. */
  readonly window?: { readonly earliest: IsoDate; readonly latest: IsoDate }
  readonly basis: Citation
}

/** How what is due is listed. */
export interface DueOptions extends CalendarOptions {
  /**
   * Whether days that no notice arranges yet are forecast; with `false` they are refused.
   *
   * @defaultValue `true`
   */
  readonly forecast?: boolean | undefined
  /** Other readings to follow, by the key of the duty, e.g. `{ 'report.activities': 'excluded' }`. */
  readonly readings?: DutyReadings | undefined
  /** The spans in which duties are owed that are not always, by key, e.g. `{ sensitive: [{ from, to }] }`; they may overlap. */
  readonly spans?: SpansByKey | undefined
  /** The role or roles whose duties are listed, keys of `roles`; left out, all. */
  readonly who?: string | readonly string[] | undefined
}

const OPTIONS = ['calendar', 'forecast', 'readings', 'spans', 'who'] satisfies (keyof DueOptions)[]

/**
 * Lists what is due in a span of days (到期工作清单): each period of each duty, by when, and how much.
 *
 * An item belongs to the days that hold its `actBy`, the last working day for it, so that the lists of two adjoining spans
 * are that of both. A report by the 24th is due on the 24th also where that is a day off; its `actBy` then lies before it.
 * Periods with fewer working days than the duty asks for owe as many as they have, unless it says otherwise; those
 * without any owe nothing. A rulebook owes a period if it is in force on its `actBy`, and then its days from the first in
 * force on: of two versions whose days adjoin, one owes it. Spans that a duty depends on are the caller's to give: without them it owes nothing.
 *
 * @param rules - a rulebook, or its slice for duties
 * @param range - the days, both included
 * @param options - the calendar, readings, spans, whose duties
 * @returns items by `actBy`, then `dueOn`, then the order of the rulebook; or `InvalidRulebook`, `InvalidArgument`,
 * `InvalidMoment`, `InvalidDate`, `DateOutOfRange`, `UnknownReading`, `CalendarNotPublished`. It never throws.
 * @example
 * ```ts
 * import { listDue, orThrow } from 'xinfang-rules'
 * import { sanjian2021 } from 'xinfang-rules/rulebooks'
 *
 * const due = orThrow(listDue(sanjian2021, { from: '2021-09-13', to: '2021-09-30' }, { who: 'village' }))
 * due.map(({ duty, dueOn, actBy }) => `${duty} ${dueOn} ${actBy}`)
 * // => ['report.disputes 2021-09-20 2021-09-18', 'onlineClosing 2021-09-30 2021-09-30']
 * ```
 */
export function listDue(rules: DutyRules, range: DaySpan, options: DueOptions = {}): Result<readonly DueItem[]> {
  const stranger = faultOfRecord('InvalidArgument', options, OPTIONS, 'options')
  if (stranger !== undefined) return refuse(stranger)
  const days = readSpan(range, 'range')
  if (isLeft(days)) return days
  const plan = planDuties(rules, days.right, options, 'options.spans')
  if (isLeft(plan)) return plan
  const who = readWho(options.who, rules)
  if (isLeft(who)) return who
  const { calendar, published, forecast, duties } = plan.right
  const due: { readonly period: DutyPeriod; readonly item: DueItem }[] = []
  for (const planned of duties.filter(({ duty }) => who.right === undefined || who.right.includes(duty.who))) {
    for (const period of planned.periods) {
      if (period.due > published && forecast === false) {
        const asked = { zh: isoDate(period.due), en: isoDate(period.due) }
        return refuse(notPublished(calendar, asked, 'range.to'))
      }
      if (period.amount > 0) due.push({ period, item: stateItem(planned, period, published) })
    }
  }
  return right(
    due.sort((a, b) => a.period.actBy - b.period.actBy || a.period.due - b.period.due).map(({ item }) => item),
  )
}

/** The roles that a call asks for. */
function readWho(who: unknown, { roles }: DutyRules): Result<readonly string[] | undefined> {
  if (who === undefined) return right(undefined)
  const asked = isText(who) ? [who] : who
  if (!isListOf(asked, isText)) return refuse(misfit('InvalidArgument', 'options.who', who, 'string | [string, …]'))
  const stranger = asked.find((role) => own<unknown>(roles, role) === undefined)
  return stranger === undefined ? right(asked) : refuse(misfit('InvalidArgument', 'options.who', stranger, A_ROLE))
}

function stateItem({ key, duty, reading, tables }: PlannedDuty, period: DutyPeriod, published: number): DueItem {
  const { name, first, last, due, actBy, amount } = period
  const { label, who, to, measure, strength, basis } = duty
  const isForecast = due > published
  return {
    duty: key,
    label,
    who,
    ...(to !== undefined && { to }),
    for: name,
    period: { from: isoDate(first), to: isoDate(last) },
    dueOn: isoDate(due),
    actBy: isoDate(actBy),
    amount,
    measure,
    ...(strength === 'should' && { strength }),
    ...(reading.length > 0 && { reading }),
    certainty: isForecast ? 'forecast' : 'official',
    ...(isForecast && { window: windowOf(period, workingDayWindow(tables, due + 1, -1)) }),
    basis,
  }
}

/** How far the last working day may turn out to lie from where it is forecast, within the period. */
function windowOf(
  { first, due, actBy }: DutyPeriod,
  bounds: { readonly first: number; readonly last: number } = { first, last: due },
): NonNullable<DueItem['window']> {
  return {
    earliest: isoDate(Math.min(Math.max(bounds.first, first), actBy)),
    latest: isoDate(Math.max(Math.min(bounds.last, due), actBy)),
  }
}
