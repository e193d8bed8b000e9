import { isLeft, right } from 'fp-ts/lib/Either.js'
import { AN_ID, faultOfRecord } from '../check-data.js'
import { type AsOf, readAsOf } from '../condition/as-of.js'
import { isoDate, readDay } from '../date/day.js'
import { type Moment, writeMoment } from '../date/moment.js'
import { isText, own } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { Checked, IsoDate, Label } from '../terms.js'
import { absentOf } from './absent-of.js'
import { faultOfPlan } from './fault-of-plan.js'
import { faultOfCases } from './open-day-cases.js'
import { findAbsent, findMissing, findTiming, findUnanswered, isCertain, type StepPlace } from './open-day-findings.js'
import { type OpenDayRecord, type ReadStepRecord, readOpenDayRecords } from './open-day-log.js'
import type { OpenDayPlan, OpenDayStep } from './open-day-plan.js'
import { type Timed, timesOf } from './open-day-timing.js'

/** How the records of an open day are checked. */
export interface OpenDayCheckOptions extends AsOf {
  /**
   * Id of what is checked, an opaque one, e.g. of the town.
   *
   * @defaultValue the key of the open day
   */
  readonly subject?: string | undefined
  /**
   * Whether a step that is over may rest on days that no notice arranged when it was planned. A finding cannot say that it
   * does, so that it is refused otherwise.
   *
   * @defaultValue `false`
   */
  readonly forecast?: boolean | undefined
  /**
   * Ids of the cases in which an answer is owed, opaque ones, by the `what` of the step, e.g. `{ 'own.answer': ['c1'] }`;
   * none where the list is empty. Of each without an answer by the last day there is a finding, and an answer in a case that
   * is not named is refused. Of a step that is not named here, nobody knows of a case before it is answered.
   *
   * @defaultValue no case is named
   */
  readonly cases?: Readonly<Record<string, readonly string[]>> | undefined
}

/** How one step stands. */
export interface OpenDayProgress {
  readonly what: string
  /**
   * `early` is no breach; `open` is not done and not over, or set no day, or not known to be owed. Of answers the first of
   * these that holds: `late` where one case had it late; where cases are named, and one has no answer, `missing` once the day
   * is over and `open` until then; else `done`.
   */
  readonly state: 'done' | 'early' | 'late' | 'missing' | 'open'
  /**
   * The day on which it was done, of several the one that stands best; where it was whole too late, the day on which it was.
   * Of answers, the day of the last case, unless one that is named has none.
   */
  readonly doneOn?: IsoDate
  /**
   * Of answers: in how many cases one is recorded in time, and in how many late; where `cases` names those of the step, in
   * how many of them none is recorded.
   */
  readonly cases?: { readonly inTime: number; readonly late: number; readonly missing?: number }
  /** Of a step that asks for something: what of it is not there, by key. */
  readonly missing?: readonly string[]
}

/** How an open day stands. Plain JSON. */
export interface OpenDaySummary {
  readonly openDay: string
  readonly on: IsoDate
  readonly asOf: string
  /** In the order of the plan. */
  readonly steps: readonly OpenDayProgress[]
}

/**
 * Checks the records of an open day against its plan (群众工作日检查).
 *
 * What is late or missing is a breach, and a warning where it should be so only as a rule (原则上); what is early, a note. A
 * step is done in time if any record of it is; one that asks for something is late all the same where its records bear out
 * all of it only after its last day. An answer is owed in each case: of each case answered late there is a finding, and of
 * each without an answer, where `cases` names it. A step whose start the plan only assumes is late at most with a warning,
 * which says so. Without any record it is a note, as there may have been no such case, and a warning of each that is named.
 *
 * What a step asks for and no record of it bears out is one finding, which names all of it: a note until the step's day is
 * over. Where the text sets no day it stays a note, also of what has no record at all once the open day is over. One more
 * record never adds to what is missing; what is whole, and an answer in each case, never becomes late by it, or later.
 * Records after `asOf` are ignored.
 *
 * @param plan - what {@link planOpenDay} answered
 * @param records - what was done when, each by the `what` of its step
 * @param options - `asOf`, where a whole day is over, what is checked, in which cases answers are owed, and whether forecasts
 * may be judged by
 * @returns findings in the order of the plan, and how each step stands; or `InvalidArgument`, `InvalidMoment`, `InvalidDate`,
 * `DateOutOfRange`, `EventsOutOfOrder` where something was done before what it follows, `CalendarNotPublished` where a
 * step that is over rests on a forecast: plan the day again once the notice is out. It never throws.
 * @example
 * ```ts
 * import { checkOpenDay, orThrow, planOpenDay } from 'xinfang-rules'
 * import { tongliang2022 } from 'xinfang-rules/rulebooks'
 *
 * const plan = orThrow(planOpenDay(tongliang2022, 'massWorkDay', '2024-10-14'))
 * const evidence = { time: ['n1'], place: ['n1'], participants: ['n1'], agenda: ['n1'], procedure: [] }
 * const records = [
 *   { what: 'screening', on: '2024-09-30' },
 *   { what: 'announcement', on: '2024-10-10', evidence },
 * ]
 * const { findings } = orThrow(checkOpenDay(plan, records, { asOf: '2024-10-13' }))
 * findings.map(({ rule, severity }) => `${rule} ${severity}`)
 * // => ['massWorkDay.announcement.late breach', 'massWorkDay.announcement.incomplete breach']
 * ```
 */
export function checkOpenDay(
  plan: OpenDayPlan,
  records: readonly OpenDayRecord[],
  options: OpenDayCheckOptions,
): Result<Checked<OpenDaySummary>> {
  const asOf = readAsOf(options)
  if (isLeft(asOf)) return asOf
  const fault =
    faultOfOptions(options) ??
    faultOfPlan(plan) ??
    faultOfCases(options.cases, plan) ??
    faultOfForecast(plan, options, asOf.right)
  if (fault !== undefined) return refuse(fault)
  const { subject = plan.openDay, cases = {} } = options
  const read = readOpenDayRecords(records, plan, cases)
  if (isLeft(read)) return read
  const happened = read.right.filter(({ day }) => day <= asOf.right.day)
  const held = isOver(plan.on, asOf.right)
  const checked = plan.steps.map((step) =>
    checkStep(
      { plan, step, subject, over: isOver(step.dueOn, asOf.right), held, cases: own(cases, step.what) },
      happened.filter(({ what }) => what === step.what),
    ),
  )
  return right({
    findings: checked.flatMap(({ findings }) => findings),
    summary: {
      openDay: plan.openDay,
      on: plan.on,
      asOf: writeMoment(asOf.right),
      steps: checked.map(({ summary }) => summary),
    },
  })
}

function faultOfOptions(options: OpenDayCheckOptions): RuleErrorFacts | undefined {
  const { subject, forecast } = options
  if (subject !== undefined && !isText(subject)) {
    return misfit('InvalidArgument', 'options.subject', subject, AN_ID)
  }
  if (forecast !== undefined && typeof forecast !== 'boolean') {
    return misfit('InvalidArgument', 'options.forecast', forecast, 'boolean')
  }
  return faultOfRecord('InvalidArgument', options, ['asOf', 'subject', 'forecast', 'cases'], 'options')
}

/** The refusal to judge by a day that may still move. */
function faultOfForecast(
  { on, steps, calendar, publishedThrough }: OpenDayPlan,
  { forecast }: OpenDayCheckOptions,
  asOf: Moment,
): RuleErrorFacts | undefined {
  if (forecast === true) return undefined
  const index = steps.findIndex((step) => step.certainty === 'forecast' && isOver(step.dueOn, asOf))
  if (index === -1) return undefined
  const { dueOn = on } = steps[index] as OpenDayStep
  const last = dueOn > on ? dueOn : on
  const path = `plan.steps[${index}].dueOn`
  return {
    _tag: 'CalendarNotPublished',
    path,
    asked: { zh: last, en: last },
    publishedThrough,
    calendar,
    remedy: PLAN_AGAIN,
  }
}

const PLAN_AGAIN: Label = {
  zh: '请以含有该年通知的日历重新计划（planOpenDay），或要求预测（forecast）',
  en: 'plan the day again (planOpenDay) on a calendar with the notice, or ask for a forecast',
}

/** Whether a day is over; where none is set, it never is. */
function isOver(last: IsoDate | undefined, { day, at }: Moment): boolean {
  if (last === undefined) return false
  return at === undefined ? readDay(last) <= day : readDay(last) < day
}

function checkStep(place: StepPlace, records: readonly ReadStepRecord[]): Checked<OpenDayProgress> {
  const { step, cases, held } = place
  const times = timesOf(step, records)
  const unanswered = unansweredOf(cases, records)
  const missing = absentOf(step.asks?.items, records)
  const isAsked = records.length > 0 || (step.dueOn === undefined && held)
  return {
    findings: [
      ...times.flatMap((timed) => findTiming(place, timed)),
      ...(cases === undefined && records.length === 0 ? findMissing(place) : findUnanswered(place, unanswered)),
      ...(isAsked ? findAbsent(place, missing, absentOf(step.asks?.undecided, records)) : []),
    ],
    summary: {
      what: step.what,
      state: stateOf(place, times, unanswered),
      ...(times.length > 0 && unanswered.length === 0 && { doneOn: isoDate((times[times.length - 1] as Timed).day) }),
      ...(step.perCase === true && countCases(place, times, unanswered)),
      ...(step.asks !== undefined && { missing: missing.map(({ key }) => key) }),
    },
  }
}

/** Of the cases that are named, those in which nothing is recorded. */
function unansweredOf(cases: readonly string[] = [], records: readonly ReadStepRecord[]): readonly string[] {
  const answered = new Set(records.map((record) => record.case))
  return cases.filter((id) => !answered.has(id))
}

function stateOf(
  { step, over, cases }: StepPlace,
  times: readonly Timed[],
  unanswered: readonly string[],
): OpenDayProgress['state'] {
  const has = (state: Timed['state']): boolean => times.some((timed) => timed.state === state)
  if (has('late')) return 'late'
  const isOpen = cases === undefined ? times.length === 0 : unanswered.length > 0
  const isOwed = cases !== undefined || isCertain(step)
  if (isOpen) return over && isOwed ? 'missing' : 'open'
  return has('early') ? 'early' : 'done'
}

function countCases(
  { cases }: StepPlace,
  times: readonly Timed[],
  unanswered: readonly string[],
): Pick<OpenDayProgress, 'cases'> {
  if (cases === undefined && times.length === 0) return {}
  const late = times.filter(({ state }) => state === 'late').length
  const missing = cases === undefined ? {} : { missing: unanswered.length }
  return { cases: { inTime: times.length - late, late, ...missing } }
}
