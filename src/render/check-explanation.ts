import { isCivilDate } from '../date/day.js'
import { isDeadline } from '../deadline/deadline.js'
import { isLength } from '../deadline/time-limit.js'
import { isLabel, isListOf, isRecord, isText } from '../plain.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'

/** What is wrong with an explanation as far as it is put into words; `undefined` where nothing is. */
export function faultOfExplanation(value: unknown): RuleErrorFacts | undefined {
  const path = 'explanation'
  const expected = { zh: 'explainDeadline 的结果', en: 'what explainDeadline answered' }
  if (!isRecord(value)) return misfit('InvalidArgument', path, value, expected)
  const wrong = Object.entries(MEMBERS).find(([member, fits]) => !fits(value[member]))
  return wrong && misfit('InvalidArgument', `${path}.${wrong[0]}`, value[wrong[0]], expected)
}

type Fits = (value: unknown) => boolean

const MEMBERS: Readonly<Record<string, Fits>> = {
  deadline: isStated,
  limit: isLimit,
  amount: Number.isFinite,
  days: listOf(isExplainedDay),
  notTaken: optional(listOf((note) => isRecord(note) && isText(note.id))),
}

function optional(fits: Fits): Fits {
  return (value) => value === undefined || fits(value)
}

function listOf(fits: Fits): Fits {
  return (value) => isListOf(value, (member): member is unknown => fits(member))
}

function isLimit(value: unknown): boolean {
  return isRecord(value) && isText(value.id) && isLabel(value.label) && isLength(value.length)
}

/** Of a deadline what is told of it besides its days. */
function isStated(value: unknown): boolean {
  if (!isDeadline(value) || !isLimit(value.limit)) return false
  const { window, bounds, assumed, reading, startedOn, startedAt, request } = value
  const { from, extension, pauses, alsoBoundBy } = request
  const { alternatives } = (value.limit.reading ?? {}) as Readonly<Record<string, unknown>>
  return (
    [startedOn, value.dueOn].every(isCivilDate) &&
    optional(isText)(startedAt) &&
    (isText(from) || (isRecord(from) && Object.values(from).every(isText))) &&
    optional((span) => isRecord(span) && [span.earliest, span.latest].every(isCivilDate))(window) &&
    optional(listOf(isBound))(bounds) &&
    [assumed, reading].every(optional(listOf(isText))) &&
    optional((extended) => isRecord(extended) && isText(extended.approvedOn))(extension) &&
    optional(listOf(isPause))(pauses) &&
    optional(listOf(isRecord))(alsoBoundBy) &&
    optional(listOf(isRecord))(alternatives)
  )
}

function isBound(value: unknown): boolean {
  return isRecord(value) && isText(value.limit) && isCivilDate(value.dueOn)
}

function isPause(value: unknown): boolean {
  return isRecord(value) && isText(value.reason) && isText(value.from) && optional(isText)(value.to)
}

const ROLES: readonly unknown[] = ['start', 'counted', 'skipped', 'paused', 'rolled']

function isExplainedDay(value: unknown): boolean {
  if (!isRecord(value)) return false
  const { on, role, number, hours, pausedBy, day } = value
  const isSpan: Fits = (span) => isRecord(span) && isText(span.from) && isText(span.to)
  return (
    isCivilDate(on) &&
    ROLES.includes(role) &&
    optional(Number.isFinite)(number) &&
    optional(listOf(isSpan))(hours) &&
    optional(listOf(isText))(pausedBy) &&
    isRecord(day) &&
    isText(day.kind) &&
    optional(listOf(isLabel))(day.names) &&
    optional(isText)(day.notice)
  )
}
