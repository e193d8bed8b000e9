import { isLeft, right } from 'fp-ts/lib/Either.js'
import { type CalendarOptions, chinaCalendar, isCalendar, notACalendar } from '../calendar/working-calendar.js'
import { faultOfRecord } from '../check-data.js'
import { checkVocabulary } from '../condition/check-vocabulary.js'
import type { CaseFields } from '../condition/condition.js'
import { isoDate, LAST_DAY, NOT_A_DAY, readDay, whyNotADay } from '../date/day.js'
import { computeDeadline } from '../deadline/compute-deadline.js'
import { computeWindow } from '../deadline/compute-window.js'
import type { EventLog } from '../deadline/deadline.js'
import { faultOfLimit, type TimeLimit } from '../deadline/time-limit.js'
import { isLabel, isListOf, isPlainRecord, isRecord, isText, own } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { IsoDate, Label } from '../terms.js'
import { readAsks } from './open-day-asks.js'
import { faultOfEvents } from './open-day-events.js'
import type { OpenDayAsks, OpenDayPlan, OpenDayRules, OpenDayStep } from './open-day-plan.js'
import type { OpenDayRule } from './open-day-rule.js'

/** How an open day is planned. */
export interface OpenDayOptions extends CalendarOptions {
  /**
   * Whether days that no notice arranges yet are forecast; with `false` they are refused.
   *
   * @defaultValue `true`
   */
  readonly forecast?: boolean | undefined
  /** What is known of the day, for what is asked of some organisers only, e.g. `{ organiser: 'town' }`. */
  readonly fields?: CaseFields | undefined
  /** When the events happened, or will, that start the answers, e.g. `{ forwardReceived: '2024-10-16' }`; no others. */
  readonly events?: EventLog | undefined
}

/**
 * Plans an open day (群众工作日、公开接访日): what has to be done before and after it, and by when.
 *
 * Each limit is counted as by {@link computeDeadline}, the span for the announcement as by {@link computeWindow}. An answer
 * runs from the event that starts it; where that is not given it is taken to happen on the open day, and the step says so. A
 * plan has one day for the answers to all cases: where they start on different days, `trackProcedure` tells of each.
 *
 * @param rules - a rulebook, or its slice for open days
 * @param id - the key of the open day in the rulebook
 * @param on - the day
 * @param options - the calendar, what is known of the day, and when the events happened that start the answers
 * @returns the steps in the order in which they fall due, those without a day last; or `InvalidRulebook`, `InvalidLimit`,
 * `InvalidArgument` also for an event that no step starts from, or another time of the day itself, `UnknownEvent`,
 * `EventsOutOfOrder` where the start of what follows the day lies before it, and the refusals of {@link computeDeadline}
 * @example
 * ```ts
 * import { orThrow, planOpenDay } from 'xinfang-rules'
 * import { tongliang2022 } from 'xinfang-rules/rulebooks'
 *
 * const { steps } = orThrow(planOpenDay(tongliang2022, 'massWorkDay', '2024-10-14', { fields: { organiser: 'town' } }))
 * steps.map(({ what, dueOn }) => `${what} ${dueOn ?? '—'}`)
 * // => ['screening 2024-09-30', 'announcement 2024-10-09', 'attendance 2024-10-14', 'report 2024-10-16', 'own.answer 2024-10-23', 'assigned.answer 2024-10-23', 'assigned.feedback 2024-10-23', 'publication 2024-11-13', 'archive —']
 * ```
 */
export function planOpenDay(
  rules: OpenDayRules,
  id: string,
  on: IsoDate,
  options: OpenDayOptions = {},
): Result<OpenDayPlan> {
  const checked = checkVocabulary(rules, ['limits', 'checklists', 'openDays'])
  if (isLeft(checked)) return checked
  const fault = faultOfCall(rules, id, on, options)
  if (fault !== undefined) return refuse(fault)
  const rule = rules.openDays[id] as OpenDayRule
  const day = { rules, rule, path: `rules.openDays.${id}`, on, options }
  const steps: OpenDayStep[] = []
  for (const plan of [planAnnouncement, planLimits, planLists]) {
    const planned = plan(day)
    if (isLeft(planned)) return planned
    steps.push(...planned.right)
  }
  const { calendar = chinaCalendar } = options
  return right({
    rulebook: rules.id,
    openDay: id,
    label: rule.label,
    on,
    steps: steps.sort((a, b) => dayOfStep(a) - dayOfStep(b)),
    calendar: calendar.id,
    publishedThrough: calendar.publishedThrough,
    basis: rule.basis,
  })
}

/** The day of a step as a number; after every day where it has none. */
const dayOfStep = ({ dueOn }: OpenDayStep): number => (dueOn === undefined ? LAST_DAY + 1 : readDay(dueOn))

/** An open day as it is planned. */
export interface OpenDay {
  readonly rules: OpenDayRules
  readonly rule: OpenDayRule
  /** Where the rule stands. */
  readonly path: string
  readonly on: IsoDate
  readonly options: OpenDayOptions
}

function faultOfCall(
  rules: OpenDayRules,
  id: string,
  on: IsoDate,
  options: OpenDayOptions,
): RuleErrorFacts | undefined {
  const rule: unknown = own<unknown>(rules.openDays, id)
  if (rule === undefined) {
    const expected = { zh: '规则集 openDays 中的接访日', en: 'an open day that the rulebook defines under openDays' }
    return misfit('InvalidArgument', 'id', id, expected)
  }
  const path = `rules.openDays.${id}`
  if (!isRecord(rule) || !isLabel(rule.label) || !isText(rule.event) || !isRecord(rule.basis)) {
    return misfit('InvalidRulebook', path, rule, '{ id, label, event, basis }')
  }
  const { announcement, answers } = rule
  if (announcement !== undefined && !(isRecord(announcement) && isLabel(announcement.label))) {
    return misfit('InvalidRulebook', `${path}.announcement`, announcement, '{ label, earliest, latest, fields? }')
  }
  if (answers !== undefined && !isListOf(answers, isText)) {
    return misfit('InvalidRulebook', `${path}.answers`, answers, '[limit, …]')
  }
  if (readDay(on) === NOT_A_DAY) return whyNotADay(on, 'on')
  return faultOfOptions(options)
}

function faultOfOptions(options: unknown): RuleErrorFacts | undefined {
  const fault = faultOfRecord('InvalidArgument', options, ['calendar', 'forecast', 'fields', 'events'], 'options')
  if (fault !== undefined) return fault
  const { calendar, forecast, events } = options as Readonly<Record<string, unknown>>
  if (calendar !== undefined && !isCalendar(calendar)) return notACalendar(calendar, 'options.calendar')
  if (forecast !== undefined && typeof forecast !== 'boolean') {
    return misfit('InvalidArgument', 'options.forecast', forecast, 'boolean')
  }
  if (events === undefined || isPlainRecord(events)) return undefined
  return misfit('InvalidArgument', 'options.events', events, '{ event: moment, … }')
}

/** The span of the announcement. */
function planAnnouncement({ rules, rule, path, on, options }: OpenDay): Result<readonly OpenDayStep[]> {
  const { announcement } = rule
  if (announcement === undefined) return right([])
  const place = `${path}.announcement`
  const earliest = limitOf(rules, announcement.earliest, `${place}.earliest`)
  if (isLeft(earliest)) return earliest
  const latest = limitOf(rules, announcement.latest, `${place}.latest`)
  if (isLeft(latest)) return latest
  const { calendar, forecast } = options
  const span = computeWindow(earliest.right, latest.right, on, { calendar, forecast })
  if (isLeft(span)) return refuse(placed(span.left, 'on', earliest.right.id))
  const asks = asksOf({ rules, options }, announcement.fields, `${place}.fields`)
  if (isLeft(asks)) return asks
  const { opensOn, closesOn, actBy, certainty, window, basis } = span.right
  return right([
    {
      what: 'announcement',
      label: announcement.label,
      limit: latest.right.id,
      opensOn,
      dueOn: closesOn,
      actBy,
      certainty,
      ...(window && { window }),
      ...(asks.right && { asks: asks.right }),
      ...(latest.right.strength === 'should' && { strength: 'should' }),
      basis,
    },
  ])
}

/** What a limit each sets a day for. */
function planLimits(day: OpenDay): Result<readonly OpenDayStep[]> {
  const { rules, rule, path, on, options } = day
  const { screening, report, publication, answers = [] } = rule
  const named: readonly (readonly [string, string | undefined, string])[] = [
    ['screening', screening, `${path}.screening`],
    ['report', report, `${path}.report`],
    ['publication', publication, `${path}.publication`],
    ...answers.map((id, index) => [id, id, `${path}.answers[${index}]`] as const),
  ]
  const limits: (readonly [string, TimeLimit])[] = []
  for (const [what, id, place] of named) {
    if (id === undefined) continue
    const limit = limitOf(rules, id, place)
    if (isLeft(limit)) return limit
    limits.push([what, limit.right])
  }
  const fault = faultOfEvents(options.events ?? {}, { rules, rule, on, limits })
  if (fault !== undefined) return refuse(fault)
  const steps: OpenDayStep[] = []
  for (const [what, limit] of limits) {
    const step = planLimit(day, what, limit)
    if (isLeft(step)) return step
    steps.push(step.right)
  }
  return right(steps)
}

function planLimit({ rules, rule, on, options }: OpenDay, what: string, limit: TimeLimit): Result<OpenDayStep> {
  const { calendar, forecast, fields, events = {} } = options
  const given = limit.from === rule.event ? on : own(events, limit.from)
  const deadline = computeDeadline({ limit, from: given ?? on, calendar, forecast, fields })
  if (isLeft(deadline)) {
    const from = limit.from !== rule.event && given !== undefined ? `options.events.${limit.from}` : 'on'
    return refuse(placed(deadline.left, from, limit.id))
  }
  const { startedOn, dueOn, certainty, window, basis } = deadline.right
  const assumed = [...(given === undefined ? [limit.from] : []), ...(deadline.right.assumed ?? [])]
  return right({
    what,
    label: limit.label,
    limit: limit.id,
    ...((rule.answers ?? []).includes(what) && { perCase: true }),
    ...(limit.direction !== 'before' && { startedOn }),
    ...(assumed.length > 0 && { assumed: assumed.map((key) => ({ key, label: wordFor(rules, key) })) }),
    dueOn,
    certainty,
    ...(window && { window }),
    ...(limit.strength === 'should' && { strength: 'should' }),
    basis,
  })
}

/** A refusal of a limit at the place where the caller wrote what is wrong. */
function placed<Fault extends RuleErrorFacts>(fault: Fault, from: string, limit: string): Fault {
  const { path } = fault
  if (path === 'from' || path.startsWith('from.')) return { ...fault, path: from }
  const at = path.replace(/^(?:limit|earliest|latest)\b/, `rules.limits.${limit}`)
  return { ...fault, path: at === path ? `options.${path}` : at }
}

/** What the rulebook calls an event or a field. */
function wordFor({ events, fields }: OpenDayRules, key: string): Label {
  const label = own(events, key) ?? own(fields, key)?.label
  return isLabel(label) ? label : { zh: key, en: key }
}

/** A limit that the rulebook has, in days. */
function limitOf(rules: OpenDayRules, id: string, place: string): Result<TimeLimit> {
  const limit = own(rules.limits, id)
  if (limit === undefined) {
    const expected = { zh: '规则集 limits 中的期限', en: 'a limit that the rulebook defines under limits' }
    return refuse(misfit('InvalidRulebook', place, id, expected))
  }
  const path = `rules.limits.${id}`
  const fault = faultOfLimit(limit, path)
  if (fault !== undefined) return refuse(fault)
  if (!isLabel(limit.label)) return refuse(misfit('InvalidLimit', `${path}.label`, limit.label, '{ zh, en }'))
  if (limit.length.unit !== 'hour') return right(limit)
  return refuse(misfit('InvalidLimit', `${path}.length.unit`, 'hour', '"calendarDay" | "workingDay"'))
}

/** Who has to be there on the day, and what its file holds. */
function planLists(day: OpenDay): Result<readonly OpenDayStep[]> {
  const { rules, rule, path, on } = day
  const steps: OpenDayStep[] = []
  for (const what of ['attendance', 'archive'] as const) {
    const asks = asksOf(day, rule[what], `${path}.${what}`)
    if (isLeft(asks)) return asks
    if (asks.right === undefined) continue
    const { label } = rules.checklists[asks.right.checklist] as { label: OpenDayStep['label'] }
    steps.push({
      what,
      label,
      ...(what === 'attendance' && { startedOn: isoDate(readDay(on)), dueOn: isoDate(readDay(on)) }),
      certainty: 'official',
      asks: asks.right,
      ...(asks.right.strength !== undefined && { strength: asks.right.strength }),
      basis: asks.right.basis,
    })
  }
  return right(steps)
}

function asksOf(
  { rules, options }: Pick<OpenDay, 'rules' | 'options'>,
  id: string | undefined,
  place: string,
): Result<OpenDayAsks | undefined> {
  return id === undefined ? right(undefined) : readAsks(rules, id, options.fields ?? {}, place)
}
