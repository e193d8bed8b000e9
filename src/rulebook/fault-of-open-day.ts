import { isLeft } from 'fp-ts/lib/Either.js'
import { AN_EVENT } from '../condition/check-vocabulary.js'
import { computeWindow } from '../deadline/compute-window.js'
import type { TimeLimit } from '../deadline/time-limit.js'
import type { OpenDayRule } from '../duty/open-day-rule.js'
import { isListOf, isRecord, isText, own } from '../plain.js'
import { oneOf } from '../procedure/limit-in-force.js'
import type { RuleErrorFacts } from '../rule-error.js'
import { invalid } from './fault-of-head.js'
import type { Rulebook } from './rulebook.js'

/** Any day with no holiday near it: whether one end of a span lies before the other shows on each. */
const SOME_DAY = '2024-07-18'

/** What is wrong with a rule on open days: its limits and checklists are there, and its span is one. */
export function faultOfOpenDay(rule: OpenDayRule, book: Rulebook, path: string): RuleErrorFacts | undefined {
  const { event, announcement, answers = [] } = rule
  if (own(book.events, event) === undefined) return invalid(`${path}.event`, event, AN_EVENT)
  if (!isListOf(answers, isText)) return invalid(`${path}.answers`, answers, '[limit, …]')
  if (announcement !== undefined && !isRecord(announcement)) {
    return invalid(`${path}.announcement`, announcement, '{ earliest, latest, fields? }')
  }
  return faultOfNames(rule, book, path) ?? faultOfSpan(rule, book, `${path}.announcement`)
}

function faultOfNames(
  { screening, announcement, attendance, report, publication, answers = [], archive }: OpenDayRule,
  { limits, checklists }: Rulebook,
  path: string,
): RuleErrorFacts | undefined {
  const places = [
    ...Object.entries({ screening, report, publication }).map(([name, id]) => [name, id, limits] as const),
    ...answers.map((id, index) => [`answers[${index}]`, id, limits] as const),
    ...Object.entries({ attendance, archive }).map(([name, id]) => [name, id, checklists] as const),
    ['announcement.earliest', announcement?.earliest, limits] as const,
    ['announcement.latest', announcement?.latest, limits] as const,
    ['announcement.fields', announcement?.fields, checklists] as const,
  ]
  const lost = places.find(([, id, section]) => id !== undefined && own<unknown>(section, id) === undefined)
  return lost && invalid(`${path}.${lost[0]}`, lost[1], oneOf(Object.keys(lost[2])))
}

/** Both limits of the span are counted back in days, and the longer one opens it. */
function faultOfSpan({ announcement }: OpenDayRule, { limits }: Rulebook, path: string): RuleErrorFacts | undefined {
  if (announcement === undefined) return undefined
  const end = (member: 'earliest' | 'latest') => own<TimeLimit>(limits, announcement[member])
  const [opens, closes] = [end('earliest'), end('latest')]
  if (opens === undefined || closes === undefined) {
    return invalid(path, announcement, '{ earliest, latest, fields? }')
  }
  const window = computeWindow(always(opens), always(closes), SOME_DAY)
  return isLeft(window) ? invalid(path, window.left.message, SPAN) : undefined
}

const SPAN = {
  zh: '由两个提前的期限构成的时段，长者在前',
  en: 'a span of two limits that are counted back, the longer one first',
}

/** The limit as it is on any day and for any matter. */
function always({ effective: _, appliesTo: __, ...limit }: TimeLimit): TimeLimit {
  return limit
}
