import { isLeft, right } from 'fp-ts/lib/Either.js'
import type { CalendarOptions } from '../calendar/working-calendar.js'
import { AN_ID, faultOfRecord } from '../check-data.js'
import type { AsOf } from '../condition/as-of.js'
import { readAsOf } from '../condition/as-of.js'
import { isoDate } from '../date/day.js'
import { type MomentInput, readMoment } from '../date/moment.js'
import { assessDeadline, type LimitState } from '../deadline/assess-deadline.js'
import type { Deadline } from '../deadline/deadline.js'
import { isLabel, isListOf, isRecord, isText } from '../plain.js'
import { orThrow, type Result, refuse } from '../result.js'
import { misfit } from '../rule-error.js'
import type { Checked, Citation, Finding, IsoDate, Label } from '../terms.js'

/** A ground that somebody has to judge (须由人判断的通报情形). */
export type JudgedGround = 'poorHandling' | 'passedAround' | 'inflated' | 'concealed' | 'misreported'

/** An answer that was due: its deadline and when it was given, or the state of its limit as it is already known. */
export type DueAnswer =
  | { readonly deadline: Deadline; readonly doneAt?: MomentInput | undefined }
  | { readonly limit: string; readonly state: LimitState }

/** What is known of a matter that may be named in a circular. */
export interface CircularFacts {
  /** Id of the matter or the unit, an opaque one. */
  readonly subject: string
  /** Answers that were due; whether they are late is worked out. */
  readonly answers?: readonly DueAnswer[] | undefined
  /** What was found by those whose task it is: it cannot be worked out. */
  readonly judged?: readonly JudgedGround[] | undefined
  /** Where it is written what is named in a circular. */
  readonly basis: Citation
}

/** Why a matter is named in a circular. Plain JSON. */
export interface CircularSummary {
  /** Grounds that there are, each once. */
  readonly grounds: readonly ('late' | JudgedGround)[]
}

const GROUNDS: Readonly<Record<'late' | JudgedGround, Label>> = {
  late: { zh: '未按期回复', en: 'not answered in time' },
  poorHandling: { zh: '办理质量不高', en: 'handled poorly' },
  passedAround: { zh: '相互推诿', en: 'passed from one to another' },
  inflated: { zh: '虚报', en: 'reported more than there is' },
  concealed: { zh: '瞒报', en: 'concealed' },
  misreported: { zh: '谎报', en: 'reported falsely' },
}

/**
 * Lists the grounds for which a matter is named in a circular (通报情形). Lateness is worked out from deadlines or the states
 * of limits; the other grounds are judgements, and given.
 *
 * A petitioner's own limit is no ground; where a limit says only what should be (原则上), or its last day is a forecast that may
 * yet turn out to be as late, lateness is a warning. A state that is given without its deadline is taken to be that of a
 * binding limit of an office.
 *
 * @param facts - answers that were due, what was judged, and where it is written
 * @param options - `asOf`, and the calendar that the deadlines were computed on
 * @returns a finding for each ground, a late answer each; or `InvalidArgument`, or the refusals of `assessDeadline`
 * @example
 * ```ts
 * import { circularGrounds, computeDeadline, orThrow } from 'xinfang-rules'
 * import { tongliang2022 } from 'xinfang-rules/rulebooks'
 *
 * const deadline = orThrow(computeDeadline({ limit: tongliang2022.limits['own.answer'], from: '2022-04-28' }))
 * const basis = { document: '铜梁区“群众工作日”活动方案', clause: '五(四)', rule: 'C-16', source: 'local', evidence: 'verified' } as const
 * const facts = { subject: 'c1', answers: [{ deadline, doneAt: '2022-05-12' }], judged: ['concealed'] as const, basis }
 * const { findings, summary } = orThrow(circularGrounds(facts, { asOf: '2022-05-31' }))
 * summary.grounds // => ['late', 'concealed']
 * findings[0]?.message.en // => 'not answered in time: Own case: answer, or say that it cannot be closed yet, which was due on 2022-05-11'
 * ```
 */
export function circularGrounds(
  facts: CircularFacts,
  options: AsOf & Pick<CalendarOptions, 'calendar'>,
): Result<Checked<CircularSummary>> {
  const asOf = readAsOf(options)
  if (isLeft(asOf)) return asOf
  const stranger =
    faultOfRecord('InvalidArgument', options, ['asOf', 'calendar'], 'options') ??
    faultOfRecord('InvalidArgument', facts, ['subject', 'answers', 'judged', 'basis'], 'facts')
  if (stranger !== undefined) return refuse(stranger)
  const { subject, answers = [], judged = [], basis } = facts
  if (!isText(subject)) return refuse(misfit('InvalidArgument', 'facts.subject', subject, AN_ID))
  if (!isRecord(basis as unknown) || !isText(basis.document)) {
    return refuse(misfit('InvalidArgument', 'facts.basis', basis, '{ document, clause, source, evidence }'))
  }
  if (!isListOf(judged, isJudged)) {
    const known = Object.keys(GROUNDS).slice(1).join(', ')
    return refuse(
      misfit('InvalidArgument', 'facts.judged', judged, { zh: `${known} 组成的列表`, en: `a list of ${known}` }),
    )
  }
  const late = lateAnswers(answers, options)
  if (isLeft(late)) return late
  const said = (Object.keys(GROUNDS) as JudgedGround[]).filter((ground) => judged.includes(ground))
  const findings = [
    ...late.right.map((answer) => findLate(answer, subject, basis)),
    ...said.map((ground) => ({
      rule: `circular.${ground}`,
      severity: 'breach' as const,
      subject,
      message: GROUNDS[ground],
      basis,
    })),
  ]
  return right({ findings, summary: { grounds: [...(late.right.length > 0 ? (['late'] as const) : []), ...said] } })
}

function isJudged(value: unknown): value is JudgedGround {
  return typeof value === 'string' && value !== 'late' && Object.keys(GROUNDS).includes(value)
}

/** An answer that came late, or has not come and is overdue. */
interface LateAnswer {
  readonly limit: string
  readonly label: Label
  readonly dueOn?: IsoDate
  /** Whether it certainly is, and the limit binds. */
  readonly certain: boolean
}

function lateAnswers(answers: readonly DueAnswer[], options: AsOf & CalendarOptions): Result<readonly LateAnswer[]> {
  if (!Array.isArray(answers)) {
    return refuse(misfit('InvalidArgument', 'facts.answers', answers, '[{ deadline, doneAt? } | { limit, state }, …]'))
  }
  const late: LateAnswer[] = []
  for (const [index, answer] of (answers as readonly DueAnswer[]).entries()) {
    const one = lateAnswer(answer, options, `facts.answers[${index}]`)
    if (isLeft(one)) return one
    if (one.right !== undefined) late.push(one.right)
  }
  return right(late.sort(byDueDay))
}

const byDueDay = (a: LateAnswer, b: LateAnswer): number => {
  const [one, other] = [a, b].map(({ dueOn = '', limit, label }) => `${dueOn} ${limit} ${label.zh} ${label.en}`) as [
    string,
    string,
  ]
  return Number(one > other) - Number(one < other) || Number(b.certain) - Number(a.certain)
}

const STATES: readonly unknown[] = ['inTime', 'late', 'running', 'overdue', 'notStarted']

function lateAnswer(answer: DueAnswer, options: AsOf & CalendarOptions, path: string): Result<LateAnswer | undefined> {
  if (!isRecord(answer as unknown)) {
    return refuse(misfit('InvalidArgument', path, answer, '{ deadline, doneAt? } | { limit, state }'))
  }
  const isDated = 'deadline' in answer
  const members = isDated ? ['deadline', 'doneAt'] : ['limit', 'state']
  const stranger = faultOfRecord('InvalidArgument', answer, members, path)
  if (stranger !== undefined) return refuse(stranger)
  return isDated ? lateByDeadline(answer, options, path) : lateByState(answer, path)
}

function lateByState(
  { limit, state }: Extract<DueAnswer, { readonly limit: string }>,
  path: string,
): Result<LateAnswer | undefined> {
  if (!isText(limit)) return refuse(misfit('InvalidArgument', `${path}.limit`, limit, AN_ID))
  if (!STATES.includes(state)) {
    return refuse(misfit('InvalidArgument', `${path}.state`, state, STATES.map((one) => `"${one}"`).join(' | ')))
  }
  return right(isLateState(state) ? { limit, label: { zh: limit, en: limit }, certain: true } : undefined)
}

function lateByDeadline(
  { deadline, doneAt }: Extract<DueAnswer, { readonly deadline: Deadline }>,
  options: AsOf & CalendarOptions,
  path: string,
): Result<LateAnswer | undefined> {
  const assessed = assessDeadline(deadline, { asOf: options.asOf, doneAt, calendar: options.calendar })
  if (isLeft(assessed)) return refuse({ ...assessed.left, path: placeOf(assessed.left.path, path) })
  const { limit, dueOn, window } = deadline
  if (!isLateState(assessed.right.state) || limit.actor === 'petitioner') return right(undefined)
  const days = [options.asOf, doneAt ?? options.asOf].map((moment) => orThrow(readMoment(moment, path)).day)
  const until = isoDate(Math.min(...days))
  const certain = limit.strength !== 'should' && (window === undefined || until > window.latest)
  const label = isLabel(limit.label) ? limit.label : { zh: limit.id, en: limit.id }
  return right({ limit: limit.id, label, dueOn, certain })
}

/** Where the caller wrote what an assessment refuses. */
function placeOf(at: string, path: string): string {
  if (at === 'options.doneAt') return `${path}.doneAt`
  return at.startsWith('options.') ? at : `${path}.${at}`
}

const isLateState = (state: LimitState): boolean => state === 'late' || state === 'overdue'

function findLate({ label, dueOn, certain }: LateAnswer, subject: string, basis: Citation): Finding {
  return {
    rule: 'circular.late',
    severity: certain ? 'breach' : 'warning',
    subject,
    ...(dueOn !== undefined && { on: dueOn }),
    message:
      dueOn === undefined
        ? { zh: `${GROUNDS.late.zh}：${label.zh}`, en: `${GROUNDS.late.en}: ${label.en}` }
        : {
            zh: `${GROUNDS.late.zh}：${label.zh}，期限至 ${dueOn}`,
            en: `${GROUNDS.late.en}: ${label.en}, which was due on ${dueOn}`,
          },
    basis,
  }
}
