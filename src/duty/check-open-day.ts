import { isLeft, right } from 'fp-ts/lib/Either.js'
import { faultOfRecord } from '../check-data.js'
import { type AsOf, readAsOf } from '../condition/as-of.js'
import { isoDate, readDay } from '../date/day.js'
import { type Moment, writeMoment } from '../date/moment.js'
import { isText } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { Checked, IsoDate, Label } from '../terms.js'
import { absentOf } from './absent-of.js'
import { faultOfPlan } from './fault-of-plan.js'
import { findAbsent, findMissing, findTiming, isCertain, type StepPlace } from './open-day-findings.js'
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
}

/** How one step stands. */
export interface OpenDayProgress {
  readonly what: string
  /** `early` is no breach; `open` is not done and not over, or set no day. An answer is `late` where one case had it late. */
  readonly state: 'done' | 'early' | 'late' | 'missing' | 'open'
  /** The day on which it was done, of several the one that stands best; of answers, the day of the last case. */
  readonly doneOn?: IsoDate
  /** Of answers: in how many cases one is recorded in time, and in how many late. */
  readonly cases?: { readonly inTime: number; readonly late: number }
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
 * step whose start the plan only assumes is never missing, and late at most with a warning: there may have been no such
 * case. A step is done in time if any record of it is; an answer is owed in each case, so that of each case answered late
 * there is a finding. What a step asks for and no record of it bears out is one finding, which names all of it: a note
 * until the step's day is over, and where the text sets none. One more record never adds to what is missing. Records
 * after `asOf` are ignored.
 *
 * @param plan - what {@link planOpenDay} answered
 * @param records - what was done when, each by the `what` of its step
 * @param options - `asOf`, where a whole day is over, what is checked, and whether forecasts may be judged by
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
  const fault = faultOfOptions(options) ?? faultOfPlan(plan) ?? faultOfForecast(plan, options, asOf.right)
  if (fault !== undefined) return refuse(fault)
  const read = readOpenDayRecords(records, plan)
  if (isLeft(read)) return read
  const { subject = plan.openDay } = options
  const happened = read.right.filter(({ day }) => day <= asOf.right.day)
  const held = isOver(plan.on, asOf.right)
  const checked = plan.steps.map((step) =>
    checkStep(
      { plan, step, subject, over: isOver(step.dueOn, asOf.right), held },
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
    return misfit('InvalidArgument', 'options.subject', subject, { zh: '非空的编号', en: 'a non-empty id' })
  }
  if (forecast !== undefined && typeof forecast !== 'boolean') {
    return misfit('InvalidArgument', 'options.forecast', forecast, 'boolean')
  }
  return faultOfRecord('InvalidArgument', options, ['asOf', 'subject', 'forecast'], 'options')
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
  const { step, held } = place
  const times = timesOf(step, records)
  const missing = absentOf(step.asks?.items, records)
  const late = times.filter(({ state }) => state === 'late').length
  const isAsked = records.length > 0 || (step.dueOn === undefined && held)
  return {
    findings: [
      ...times.flatMap((timed) => findTiming(place, timed)),
      ...(records.length === 0 ? findMissing(place) : []),
      ...(isAsked ? findAbsent(place, missing, absentOf(step.asks?.undecided, records)) : []),
    ],
    summary: {
      what: step.what,
      state: stateOf(place, times),
      ...(times.length > 0 && { doneOn: isoDate((times[times.length - 1] as Timed).day) }),
      ...(step.perCase === true && times.length > 0 && { cases: { inTime: times.length - late, late } }),
      ...(step.asks !== undefined && { missing: missing.map(({ key }) => key) }),
    },
  }
}

function stateOf({ step, over }: StepPlace, times: readonly Timed[]): OpenDayProgress['state'] {
  if (times.length === 0) return over && isCertain(step) ? 'missing' : 'open'
  return (['late', 'early'] as const).find((state) => times.some((timed) => timed.state === state)) ?? 'done'
}
