import { isoDate } from '../date/day.js'
import type { Finding, Label } from '../terms.js'
import type { OpenDayItem, OpenDayPlan, OpenDayStep } from './open-day-plan.js'
import type { Timed } from './open-day-timing.js'

/** A step, and what findings on it tell of. */
export interface StepPlace {
  readonly plan: OpenDayPlan
  readonly step: OpenDayStep
  readonly subject: string
  /** Whether its last day is over. */
  readonly over: boolean
  /** Whether the open day itself is over. */
  readonly held: boolean
  /** Where it is owed in each case, and they are named: the cases. */
  readonly cases?: readonly string[] | undefined
}

/** Whether it is known that a step is owed, and from when. */
export const isCertain = ({ assumed = [] }: OpenDayStep): boolean => assumed.length === 0

/** A breach, or a warning where one of the texts says only what should be so as a rule. */
const graveness = (...strengths: readonly ('should' | undefined)[]): 'breach' | 'warning' =>
  strengths.includes('should') ? 'warning' : 'breach'

/** That nothing is recorded of a step whose day is over. */
export function findMissing({ plan, step, subject, over }: StepPlace): readonly Finding[] {
  if (!over) return []
  const { what, label, dueOn, strength, basis, assumed = [] } = step
  const unsaid = namesOf(assumed)
  const doubt = isCertain(step)
    ? NOTHING
    : { zh: `；未载明：${unsaid.zh}`, en: `; not known, and needed to say whether it is owed: ${unsaid.en}` }
  return [
    {
      rule: `${plan.openDay}.${what}`,
      severity: isCertain(step) ? graveness(strength) : 'note',
      subject,
      ...(dueOn !== undefined && { on: dueOn }),
      message: {
        zh: `${label.zh}：截至 ${dueOn} 没有记录${doubt.zh}`,
        en: `${label.en}: nothing recorded by ${dueOn}${doubt.en}`,
      },
      basis,
    },
  ]
}

/** Of a step whose day is over, each case that is named and in which nothing is recorded. */
export function findUnanswered(
  { plan, step, subject, over }: StepPlace,
  unanswered: readonly string[],
): readonly Finding[] {
  if (!over) return []
  const { what, label, dueOn, strength, basis } = step
  const doubt = doubtOf(step)
  return unanswered.map((id) => ({
    rule: `${plan.openDay}.${what}`,
    severity: isCertain(step) ? graveness(strength) : 'warning',
    subject,
    ...(dueOn !== undefined && { on: dueOn }),
    message: {
      zh: `${label.zh}：案件 ${id} 截至 ${dueOn} 没有记录${doubt.zh}`,
      en: `${label.en}: case ${id}: nothing recorded by ${dueOn}${doubt.en}`,
    },
    basis,
  }))
}

/** That a step was late or early, or an answer in one case. */
export function findTiming({ plan, step, subject }: StepPlace, timed: Timed): readonly Finding[] {
  const { state, day } = timed
  if (state === 'done') return []
  const { what, basis } = step
  const [severity, message] =
    state === 'late'
      ? ([gravenessOfLate(step, timed), sayLate(step, timed)] as const)
      : (['note', sayEarly(step, day)] as const)
  return [{ rule: `${plan.openDay}.${what}.${state}`, severity, subject, on: isoDate(day), message, basis }]
}

function gravenessOfLate(step: OpenDayStep, { begun }: Timed): 'breach' | 'warning' {
  if (!isCertain(step)) return 'warning'
  return graveness(step.strength, begun === 'inTime' ? step.asks?.strength : undefined)
}

function sayLate(step: OpenDayStep, { day, case: id, begun }: Timed): Label {
  const { label, dueOn } = step
  const on = isoDate(day)
  const whose = id === undefined ? NOTHING : { zh: `案件 ${id} `, en: `case ${id} ` }
  const done =
    begun === undefined
      ? { zh: `${whose.zh}记录为 ${on}`, en: `${whose.en}on ${on}` }
      : { zh: `至 ${on} 才补齐所列内容`, en: `complete only on ${on}` }
  const doubt = doubtOf(step)
  return {
    zh: `${label.zh}：${done.zh}，晚于最后一日 ${dueOn}${doubt.zh}`,
    en: `${label.en}: ${done.en}, later than the last day, ${dueOn}${doubt.en}`,
  }
}

function sayEarly({ label, opensOn }: OpenDayStep, day: number): Label {
  const on = isoDate(day)
  return {
    zh: `${label.zh}：记录为 ${on}，早于首日 ${opensOn}`,
    en: `${label.en}: on ${on}, earlier than the first day, ${opensOn}`,
  }
}

/** What the last day of a step rests on and nobody told. */
function doubtOf(step: OpenDayStep): Label {
  if (isCertain(step)) return NOTHING
  const unsaid = namesOf(step.assumed ?? [])
  return { zh: `；该日系推定，未载明：${unsaid.zh}`, en: `; that day is assumed, as this is not known: ${unsaid.en}` }
}

/** All that a step asks for and that is not there, in one finding; in another, what may be asked for. */
export function findAbsent(
  { plan, step, subject, over }: StepPlace,
  missing: readonly OpenDayItem[],
  undecided: readonly OpenDayItem[],
): readonly Finding[] {
  const { what, label, asks, dueOn, strength } = step
  if (asks === undefined) return []
  const [lacks, may] = [namesOf(missing), namesOf(undecided)]
  const said = (name: string, severity: Finding['severity'], message: Label): Finding => ({
    rule: `${plan.openDay}.${what}.${name}`,
    severity,
    subject,
    ...(dueOn !== undefined && { on: dueOn }),
    message,
    basis: asks.basis,
  })
  const incomplete = { zh: `${label.zh}：缺少${lacks.zh}`, en: `${label.en}: missing: ${lacks.en}` }
  const unknown = {
    zh: `${label.zh}：没有${may.zh}，给出的字段不足以判断是否要求`,
    en: `${label.en}: nothing for: ${may.en}; the fields do not say whether that is asked for`,
  }
  return [
    ...(missing.length > 0
      ? [said('incomplete', over && isCertain(step) ? graveness(strength, asks.strength) : 'note', incomplete)]
      : []),
    ...(undecided.length > 0 ? [said('undecided', 'note', unknown)] : []),
  ]
}

const NOTHING: Label = { zh: '', en: '' }

/** Things by their names, one after the other. */
const namesOf = (things: readonly { readonly label: Label }[]): Label => ({
  zh: things.map(({ label }) => `“${label.zh}”`).join('、'),
  en: things.map(({ label }) => label.en).join(', '),
})
