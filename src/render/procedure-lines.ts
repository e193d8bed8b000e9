import type { Explanation } from '../deadline/explain-deadline.js'
import type { TimeLimit } from '../deadline/time-limit.js'
import type { Breach, ProcedureStatus, StageLimit, StageStatus } from '../procedure/procedure-status.js'
import type { EventName, Label } from '../terms.js'
import { limitLine } from './explanation-head.js'
import { weekdayLabel } from './labels.js'
import { assumedLabel, CONTACT_STATES, reasonLabel, STAGE_STATES, spanLabel } from './status-words.js'
import type { TextType } from './theme.js'
import { always, basisText, endClock, forecastNote, joined, momentText, quoted } from './words.js'

/** A line of a procedure, and how it is set. */
export interface Line {
  readonly words: Label
  readonly type: TextType
}

const FIRST_CIRCLED = 0x2460
const CIRCLED = 20

/** The sign of a stage in list and calendar: ①, ②, … */
export function tagOf(index: number): string {
  return index < CIRCLED ? String.fromCharCode(FIRST_CIRCLED + index) : `(${index + 1})`
}

/** What it is, as of when, and the first breach. */
export function headLines(status: ProcedureStatus): readonly Line[] {
  const { procedure, asOf, firstBreach } = status
  const at = momentText(asOf)
  const lines: Line[] = [
    { words: procedure.label, type: 'title' },
    { words: { zh: `截至 ${at}`, en: `as of ${at}` }, type: 'lead' },
  ]
  return firstBreach === undefined ? lines : [...lines, ...breachLines(firstBreach, status)]
}

/** A breach, with the forecast or the assumptions that it rests on. */
function breachLines(breach: Breach, status: ProcedureStatus): readonly Line[] {
  const { stage, family, limit, dueOn, lateBy, basis, certainty, assumed } = breach
  const unit = findLimit(status, family, limit)?.length.unit ?? 'workingDay'
  const [name, late] = [labelOfEvent(status, stage), spanLabel(lateBy, unit)]
  const [basisWords, by] = [basisText(basis), forecastNote(certainty)]
  const words = {
    zh: `最先逾期${by.zh}：${name.zh}，${dueOn} 届满，逾期 ${late.zh}（${basisWords}）`,
    en: `First breach${by.en}: ${name.en}, due on ${dueOn}, late by ${late.en} (${basisWords})`,
  }
  return [{ words, type: 'body' }, ...(assumed ? [{ words: assumedLabel(assumed), type: 'small' as const }] : [])]
}

/** A limit that has a date somewhere in the procedure. */
function findLimit({ stages }: ProcedureStatus, family: string, id: string): TimeLimit | undefined {
  const limits = stages.flatMap((stage) => stage.limits)
  return limits.find((one) => one.family === family && one.deadline.limit.id === id)?.deadline.limit
}

/** What an event is called, as far as the procedure says it. */
function labelOfEvent({ stages, contacts }: ProcedureStatus, event: EventName): Label {
  return [...stages, ...contacts].find((one) => one.event === event)?.label ?? quoted(event)
}

/** A stage: where it stands, by when it was or is due, and by which rule. */
export function stageLines(status: ProcedureStatus, index: number, binding: Explanation | undefined): readonly Line[] {
  const stage = status.stages[index] as StageStatus
  const state = stateOf(stage)
  const title = {
    zh: `${tagOf(index)} ${stage.label.zh}：${state.zh}`,
    en: `${tagOf(index)} ${stage.label.en}: ${state.en}`,
  }
  const [limit] = stage.limits
  const facts = [
    ...(stage.doneAt === undefined ? [] : [doneLine(stage.doneAt)]),
    ...(limit === undefined || binding === undefined ? expectedLines(stage) : limitLines(limit, binding)),
    ...stage.limits.slice(1).map(otherLine),
    ...stage.leftOut.map((left) => leftOutLine(left, status)),
  ]
  return [{ words: title, type: 'lead' }, ...facts.map((words) => ({ words, type: 'small' as const }))]
}

function leftOutLine({ family, limit, error }: StageStatus['leftOut'][number], status: ProcedureStatus): Label {
  const name = findLimit(status, family, limit)?.label
  const { zh, en } = reasonLabel(error)
  return {
    zh: `未计：${name?.zh ?? `${family} 的“${limit}”`}（${zh}）`,
    en: `Not counted: ${name?.en ?? `“${limit}” of ${family}`} (${en})`,
  }
}

/** A state, and whether a notice may still change it; that something has not started no notice changes. */
function stateLabel(state: keyof typeof STAGE_STATES, certainty: StageLimit['certainty']): Label {
  const by = forecastNote(state === 'notStarted' ? 'official' : certainty)
  return joined([STAGE_STATES[state], by], '', '')
}

function stateOf(stage: StageStatus): Label {
  const { state, doneAt, limits } = stage
  if (state !== undefined) return stateLabel(state, certaintyOf(stage))
  if (doneAt !== undefined) return { zh: '已办', en: 'done' }
  return limits.length > 0 ? STAGE_STATES.notStarted : { zh: '未办', en: 'open' }
}

/** How sure the state of a stage is: a limit that was broken for certain settles it, else each that has started may change it. */
function certaintyOf({ state, limits }: StageStatus): StageLimit['certainty'] {
  const isBroken = state === 'late' || state === 'overdue'
  const started = limits.filter(({ projected }) => !projected)
  const official = started.filter(({ certainty }) => certainty === 'official')
  const isSure = isBroken ? official.some((limit) => limit.state === state) : official.length === started.length
  return isSure ? 'official' : 'forecast'
}

function doneLine(doneAt: string): Label {
  const at = momentText(doneAt)
  return { zh: `${at} 已办`, en: `Done ${at}` }
}

function expectedLines({ projectedOn, doneAt }: StageStatus): readonly Label[] {
  if (projectedOn === undefined || doneAt !== undefined) return []
  return [{ zh: `预计不迟于 ${projectedOn}`, en: `Expected by ${projectedOn}` }]
}

/** The limit that binds: when it ends, how far off that is, and where it is written. */
function limitLines(limit: StageLimit, explanation: Explanation): readonly Label[] {
  const basis = basisText(explanation.limit.basis)
  const line = limitLine(explanation)
  return [
    joined([dueLabel(limit, explanation), ...distanceLabels(limit)]),
    { zh: `${line.zh}；${basis}`, en: `${line.en}; ${basis}` },
  ]
}

function dueLabel({ projected }: StageLimit, { deadline }: Explanation): Label {
  const { dueOn, certainty } = deadline
  const at = endClock(deadline)
  const clock = at === undefined ? '' : ` ${at}`
  const [weekday, by] = [weekdayLabel(dueOn), forecastNote(certainty)]
  const [zh, en] = projected ? ['预计 ', 'Projected to be due'] : ['', 'Due']
  return {
    zh: `${zh}${dueOn} ${weekday.zh}${clock} 届满${by.zh}`,
    en: `${en} ${weekday.en} ${dueOn}${clock}${by.en}`,
  }
}

function distanceLabels({ lateBy, remaining, deadline }: StageLimit): readonly Label[] {
  const { unit } = deadline.limit.length
  const late = lateBy && spanLabel(lateBy, unit)
  const left = remaining && spanLabel(remaining, unit)
  return [
    ...(late ? [{ zh: `逾期 ${late.zh}`, en: `late by ${late.en}` }] : []),
    ...(left ? [{ zh: `尚余 ${left.zh}`, en: `${left.en} left` }] : []),
  ]
}

/** A limit on the same act that ends later. */
function otherLine({ deadline, state, certainty }: StageLimit): Label {
  const { limit, dueOn } = deadline
  const [stands, by] = [stateLabel(state, certainty), forecastNote(deadline.certainty)]
  const basis = basisText(limit.basis)
  return {
    zh: `另有期限：${limit.label.zh}，${dueOn}${by.zh}，${stands.zh}（${basis}）`,
    en: `Another limit: ${limit.label.en}, ${dueOn}${by.en}, ${stands.en} (${basis})`,
  }
}

/** The contacts that are owed on the way (一回应两见面). */
export function contactLines({ contacts }: ProcedureStatus): readonly Line[] {
  if (contacts.length === 0) return []
  const lines = contacts.map(({ label, state, doneAt }) => {
    const stands = CONTACT_STATES[state]
    const at = doneAt === undefined ? undefined : momentText(doneAt)
    return {
      zh: `${label.zh}：${stands.zh}${at === undefined ? '' : `，${at}`}`,
      en: `${label.en}: ${stands.en}${at === undefined ? '' : `, ${at}`}`,
    }
  })
  return [
    { words: { zh: '回应与见面', en: 'Contacts' }, type: 'lead' },
    ...lines.map((words) => ({ words, type: 'small' as const })),
  ]
}

/** What lies ahead, and what it was counted on. */
export function tailLines(status: ProcedureStatus): readonly Line[] {
  const { ignored, nextChangeAt, procedure, calendar } = status
  const next = nextChangeAt === undefined ? undefined : changeLabel(nextChangeAt)
  const basis = basisText(procedure.basis)
  const lines: readonly Label[] = [
    ...ignored.map(({ event, at }) => {
      const name = labelOfEvent(status, event)
      return {
        zh: `晚于截至时间，未计入：${name.zh}，${momentText(at)}`,
        en: `After that moment, not considered: ${name.en}, ${momentText(at)}`,
      }
    }),
    ...(next === undefined ? [] : [{ zh: `下次变化：${next.zh}`, en: `Next change: ${next.en}` }]),
    ...(basis === '' ? [] : [{ zh: `依据：${basis}`, en: `Basis: ${basis}` }]),
    { zh: `日历：${calendar}`, en: `Calendar: ${calendar}` },
  ]
  return lines.map((words) => ({ words, type: 'small' }))
}

/** When something changes: where a limit is kept until a full second, a millisecond later, which people call after it. */
function changeLabel(at: string): Label {
  const last = at.replace('.001+', '+')
  const text = momentText(last)
  return last === at ? always(text) : { zh: `${text} 之后`, en: `after ${text}` }
}
