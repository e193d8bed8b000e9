import { isLeft, right } from 'fp-ts/lib/Either.js'
import { type AsOf, readAsOf } from '../condition/as-of.js'
import { isoDate, readDay } from '../date/day.js'
import { type Moment, writeMoment } from '../date/moment.js'
import { isText, own } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit } from '../rule-error.js'
import type { Checked, Finding, IsoDate, Label } from '../terms.js'
import { faultOfPlan } from './fault-of-plan.js'
import { type OpenDayRecord, type ReadStepRecord, readOpenDayRecords } from './open-day-log.js'
import type { OpenDayAsks, OpenDayPlan, OpenDayStep } from './open-day-plan.js'

/** How the records of an open day are checked. */
export interface OpenDayCheckOptions extends AsOf {
  /**
   * Id of what is checked, an opaque one, e.g. of the town.
   *
   * @defaultValue the key of the open day
   */
  readonly subject?: string | undefined
}

/** How one step stands. */
export interface OpenDayProgress {
  readonly what: string
  /** `early` is no breach; `open` is not done and not over, or set no day. */
  readonly state: 'done' | 'early' | 'late' | 'missing' | 'open'
  /** The day on which it was done, of several the one that stands best. */
  readonly doneOn?: IsoDate
  /** What is asked for at this step and not there, by key. */
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
 * step whose start the plan only assumes is never missing, and late at most with a warning: there may have been no such case. Of
 * a step that was done, everything that it asks for and that no record of it bears out is a finding of its own: a note
 * until the step's day is over, and where the text sets none. Records after `asOf` are ignored.
 *
 * @param plan - what {@link planOpenDay} answered
 * @param records - what was done when, each by the `what` of its step
 * @param options - `asOf`, where a whole day is over, and what is checked
 * @returns findings in the order of the plan, and how each step stands; or `InvalidArgument`, `InvalidMoment`, `InvalidDate`,
 * `DateOutOfRange`, `EventsOutOfOrder` where something was done before what it follows. It never throws.
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
 * // => ['massWorkDay.announcement.late breach', 'massWorkDay.announcement.procedure breach']
 * ```
 */
export function checkOpenDay(
  plan: OpenDayPlan,
  records: readonly OpenDayRecord[],
  options: OpenDayCheckOptions,
): Result<Checked<OpenDaySummary>> {
  const asOf = readAsOf(options)
  if (isLeft(asOf)) return asOf
  const fault = faultOfPlan(plan)
  if (fault !== undefined) return refuse(fault)
  const { subject = plan.openDay } = options
  if (!isText(subject)) {
    return refuse(misfit('InvalidArgument', 'options.subject', subject, { zh: '非空的编号', en: 'a non-empty id' }))
  }
  const read = readOpenDayRecords(records, plan)
  if (isLeft(read)) return read
  const happened = read.right.filter(({ day }) => day <= asOf.right.day)
  const checked = plan.steps.map((step) =>
    checkStep(
      { plan, step, subject, over: isOver(step, asOf.right) },
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

/** Whether the last day of a step is over; one without a day never is. */
function isOver({ dueOn }: OpenDayStep, { day, at }: Moment): boolean {
  if (dueOn === undefined) return false
  return at === undefined ? readDay(dueOn) <= day : readDay(dueOn) < day
}

/** A step, and what findings on it tell of. */
interface StepPlace {
  readonly plan: OpenDayPlan
  readonly step: OpenDayStep
  readonly subject: string
  readonly over: boolean
}

function checkStep(place: StepPlace, records: readonly ReadStepRecord[]): Checked<OpenDayProgress> {
  const { what } = place.step
  if (records.length === 0) {
    const findings = place.over ? [findMissing(place)] : []
    const state = place.over && isCertain(place.step) ? 'missing' : 'open'
    return { findings, summary: { what, state } }
  }
  const timed = timeOf(place.step, records)
  const absent = absentItems(place.step.asks, records)
  const missing = absent.filter(({ asked }) => asked).map(({ key }) => key)
  return {
    findings: [...findTiming(place, timed), ...absent.flatMap((item) => findAbsent(place, item))],
    summary: {
      what,
      state: timed.state,
      doneOn: isoDate(timed.day),
      ...(place.step.asks !== undefined && { missing }),
    },
  }
}

interface Timed {
  readonly state: 'done' | 'early' | 'late'
  readonly day: number
}

/** Where in its time a step was done: in time if ever it was, else early, else late. */
function timeOf({ opensOn, dueOn }: OpenDayStep, records: readonly ReadStepRecord[]): Timed {
  const days = records.map(({ day }) => day).sort((a, b) => a - b)
  const [first] = days as [number]
  const opens = opensOn === undefined ? first : readDay(opensOn)
  const due = dueOn === undefined ? Number.POSITIVE_INFINITY : readDay(dueOn)
  const inTime = days.find((day) => opens <= day && day <= due)
  if (inTime !== undefined) return { state: 'done', day: inTime }
  return { state: first > due ? 'late' : 'early', day: first }
}

interface Absent {
  readonly key: string
  readonly label: Label
  /** `false` where it is not known whether it is asked for. */
  readonly asked: boolean
}

/** What no record of a step bears out. */
function absentItems(asks: OpenDayAsks | undefined, records: readonly ReadStepRecord[]): readonly Absent[] {
  if (asks === undefined) return []
  const found = (key: string): number => new Set(records.flatMap(({ evidence }) => own(evidence, key) ?? [])).size
  const unknown = (asks.undecided ?? []).map((key) => ({ key, label: { zh: key, en: key }, asked: false }))
  return [
    ...asks.items.filter(({ key, of }) => found(key) < of).map(({ key, label }) => ({ key, label, asked: true })),
    ...unknown.filter(({ key }) => found(key) === 0),
  ]
}

/** Whether it is known that a step is owed, and from when. */
const isCertain = ({ assumed = [] }: OpenDayStep): boolean => assumed.length === 0

/** A breach, or a warning of what should only be so as a rule. */
const graveness = (strength: 'should' | undefined): 'breach' | 'warning' =>
  strength === 'should' ? 'warning' : 'breach'

function findMissing({ plan, step, subject }: StepPlace): Finding {
  const { what, label, dueOn, strength, basis, assumed = [] } = step
  const certain = isCertain(step)
  return {
    rule: `${plan.openDay}.${what}`,
    severity: certain ? graveness(strength) : 'note',
    subject,
    ...(dueOn !== undefined && { on: dueOn }),
    message: {
      zh: `${label.zh}：应于 ${dueOn} 前（含当日）完成，没有记录${certain ? '' : `；前提未载明：${assumed.join('、')}`}`,
      en: `${label.en}: due by ${dueOn}, nothing recorded${certain ? '' : `; it is not said whether it is owed: ${assumed.join(', ')}`}`,
    },
    basis,
  }
}

function findTiming({ plan, step, subject }: StepPlace, { state, day }: Timed): readonly Finding[] {
  if (state === 'done') return []
  const { what, label, opensOn, dueOn, strength, basis } = step
  const on = isoDate(day)
  const message =
    state === 'late'
      ? {
          zh: `${label.zh}：应于 ${dueOn} 前（含当日）完成，${on} 才完成`,
          en: `${label.en}: due by ${dueOn}, done on ${on}`,
        }
      : { zh: `${label.zh}：${on} 完成，早于 ${opensOn}`, en: `${label.en}: done on ${on}, before ${opensOn}` }
  const late = isCertain(step) ? graveness(strength) : 'warning'
  const severity = state === 'late' ? late : 'note'
  return [{ rule: `${plan.openDay}.${what}.${state}`, severity, subject, on, message, basis }]
}

function findAbsent({ plan, step, subject, over }: StepPlace, { key, label, asked }: Absent): readonly Finding[] {
  const { what, asks, dueOn } = step
  if (asks === undefined) return []
  return [
    {
      rule: `${plan.openDay}.${what}.${key}`,
      severity: asked && over ? graveness(asks.strength) : 'note',
      subject,
      ...(dueOn !== undefined && { on: dueOn }),
      message: asked
        ? { zh: `${step.label.zh}：缺少“${label.zh}”`, en: `${step.label.en}: missing: ${label.en}` }
        : {
            zh: `${step.label.zh}：没有“${label.zh}”，给出的字段不足以判断是否要求`,
            en: `${step.label.en}: ${label.en} is not there; the fields do not say whether it is asked for`,
          },
      basis: asks.basis,
    },
  ]
}
