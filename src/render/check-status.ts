import { isLeft } from 'fp-ts/lib/Either.js'
import { readMoment } from '../date/moment.js'
import { isDeadline } from '../deadline/deadline.js'
import { isLabel, isListOf, isRecord, isText } from '../plain.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { Label } from '../terms.js'
import { CONTACT_STATES, STAGE_STATES } from './status-words.js'

/** What a member has to be, and how that is said. */
interface Kind {
  readonly fits: (value: unknown) => boolean
  readonly expected: Label | string
}

const oneOf = (words: Readonly<Record<string, Label>>): Kind => ({
  fits: (value) => isText(value) && Object.keys(words).includes(value),
  expected: Object.keys(words).join(' | '),
})
const optional = ({ fits, expected }: Kind): Kind => ({
  fits: (value) => value === undefined || fits(value),
  expected,
})

const TEXT: Kind = { fits: isText, expected: { zh: '非空的文字', en: 'a non-empty text' } }
const LABEL: Kind = { fits: isLabel, expected: '{ zh, en }' }
const RECORD: Kind = { fits: isRecord, expected: { zh: '对象', en: 'an object' } }
const LIST: Kind = { fits: Array.isArray, expected: { zh: '数组', en: 'a list' } }
const TEXTS: Kind = {
  fits: (value) => isListOf(value, isText),
  expected: { zh: '文字的数组', en: 'a list of texts' },
}
const CERTAINTY: Kind = {
  fits: (value) => value === 'official' || value === 'forecast',
  expected: 'official | forecast',
}
const MOMENT: Kind = {
  fits: (value) => typeof value === 'string' && !isLeft(readMoment(value, '')),
  expected: { zh: '日期或北京时间', en: 'a date, or an instant in Beijing time' },
}
const DEADLINE: Kind = {
  fits: (value) => isDeadline(value) && isLimit(value.limit),
  expected: { zh: 'computeDeadline 的结果', en: 'what computeDeadline answered' },
}
const SPAN: Kind = {
  fits: (value) => isRecord(value) && Number.isFinite(value.workingDays) && Number.isFinite(value.milliseconds),
  expected: '{ workingDays, milliseconds }',
}

function isLimit(limit: unknown): boolean {
  return isRecord(limit) && isText(limit.id) && isLabel(limit.label) && isRecord(limit.length)
}

type Members = Readonly<Record<string, Kind>>

/** What is read of each part of a status. */
const membersOf = (): Readonly<
  Record<'status' | 'stage' | 'limit' | 'leftOut' | 'contact' | 'ignored' | 'breach', Members>
> => ({
  status: {
    procedure: { fits: (value) => isRecord(value) && isLabel(value.label), expected: '{ label: { zh, en }, … }' },
    asOf: MOMENT,
    stages: LIST,
    contacts: LIST,
    ignored: LIST,
    firstBreach: optional(RECORD),
    nextChangeAt: optional(MOMENT),
    calendar: TEXT,
  },
  stage: {
    event: TEXT,
    label: LABEL,
    state: optional(oneOf(STAGE_STATES)),
    doneAt: optional(MOMENT),
    projectedOn: optional(MOMENT),
    limits: LIST,
    leftOut: LIST,
  },
  limit: {
    family: TEXT,
    deadline: DEADLINE,
    state: oneOf(STAGE_STATES),
    certainty: CERTAINTY,
    doneAt: optional(MOMENT),
    remaining: optional(SPAN),
    lateBy: optional(SPAN),
  },
  leftOut: { family: TEXT, limit: TEXT, error: RECORD },
  contact: { event: TEXT, label: LABEL, state: oneOf(CONTACT_STATES), doneAt: optional(MOMENT) },
  ignored: { event: TEXT, at: MOMENT },
  breach: {
    stage: TEXT,
    family: TEXT,
    limit: TEXT,
    dueOn: MOMENT,
    lateBy: SPAN,
    certainty: CERTAINTY,
    assumed: optional(TEXTS),
  },
})

/** What is wrong with a status as far as it is drawn; `undefined` where nothing is. */
export function faultOfStatus(status: Readonly<Record<string, unknown>>, path: string): RuleErrorFacts | undefined {
  const members = membersOf()
  const { stages, contacts, ignored, firstBreach } = status as Readonly<Record<string, readonly unknown[]>>
  return (
    faultOfMembers(status, members.status, path) ??
    faultOfList(stages, members.stage, `${path}.stages`) ??
    faultWithin(stages, 'limits', members.limit, `${path}.stages`) ??
    faultWithin(stages, 'leftOut', members.leftOut, `${path}.stages`) ??
    faultOfList(contacts, members.contact, `${path}.contacts`) ??
    faultOfList(ignored, members.ignored, `${path}.ignored`) ??
    (firstBreach === undefined ? undefined : faultOfMembers(firstBreach, members.breach, `${path}.firstBreach`))
  )
}

function faultOfMembers(value: unknown, members: Members, path: string): RuleErrorFacts | undefined {
  if (!isRecord(value)) return misfit('InvalidArgument', path, value, `{ ${Object.keys(members).join(', ')} }`)
  for (const [name, { fits, expected }] of Object.entries(members)) {
    if (!fits(value[name])) return misfit('InvalidArgument', `${path}.${name}`, value[name], expected)
  }
  return undefined
}

function faultOfList(list: readonly unknown[] = [], members: Members, path: string): RuleErrorFacts | undefined {
  for (const [index, value] of list.entries()) {
    const fault = faultOfMembers(value, members, `${path}[${index}]`)
    if (fault !== undefined) return fault
  }
  return undefined
}

/** The same for a list that every member of a list has. */
function faultWithin(
  list: readonly unknown[] = [],
  name: string,
  members: Members,
  path: string,
): RuleErrorFacts | undefined {
  for (const [index, value] of list.entries()) {
    const inner = (value as Readonly<Record<string, readonly unknown[]>>)[name]
    const fault = faultOfList(inner, members, `${path}[${index}].${name}`)
    if (fault !== undefined) return fault
  }
  return undefined
}
