import { stepWorkingDays } from '../calendar/tables.js'
import { chinaCalendar, tablesOf } from '../calendar/working-calendar.js'
import { AN_EVENT } from '../condition/check-vocabulary.js'
import { readDay } from '../date/day.js'
import type { TimeLimit } from '../deadline/time-limit.js'
import type { OpenDayRule } from '../duty/open-day-rule.js'
import { isLabel, isListOf, isRecord, isText, own } from '../plain.js'
import { oneOf } from '../procedure/limit-in-force.js'
import type { RuleErrorFacts } from '../rule-error.js'
import { invalid } from './fault-of-head.js'
import type { Rulebook } from './rulebook.js'

/** Any day with no holiday near it: whether one end of a span lies before the other shows on each. */
const SOME_DAY = /* @__PURE__ */ readDay('2024-07-18')

/** What is wrong with a rule on open days: its limits and checklists are there, and its span is one. */
export function faultOfOpenDay(rule: OpenDayRule, book: Rulebook, path: string): RuleErrorFacts | undefined {
  const { event, announcement, answers = [] } = rule
  if (own(book.events, event) === undefined) return invalid(`${path}.event`, event, AN_EVENT)
  if (!isListOf(answers, isText)) return invalid(`${path}.answers`, answers, '[limit, …]')
  if (announcement !== undefined && !(isRecord(announcement) && isLabel(announcement.label))) {
    return invalid(`${path}.announcement`, announcement, '{ label, earliest, latest, fields? }')
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
function faultOfSpan(
  { announcement, event }: OpenDayRule,
  { limits }: Rulebook,
  path: string,
): RuleErrorFacts | undefined {
  if (announcement === undefined) return undefined
  const end = (member: 'earliest' | 'latest') => own<TimeLimit>(limits, announcement[member])
  const [opens, closes] = [end('earliest'), end('latest')]
  if (opens === undefined || closes === undefined) {
    return invalid(path, announcement, '{ label, earliest, latest, fields? }')
  }
  if (!isEnd(opens, event) || !isEnd(closes, event)) return invalid(path, announcement, ENDS)
  if (dayBefore(opens) <= dayBefore(closes)) return undefined
  return invalid(`${path}.earliest`, announcement.earliest, {
    zh: `不短于 ${announcement.latest} 的提前量`,
    en: `at least as long before the event as ${announcement.latest}`,
  })
}

const ENDS = {
  zh: '均自该事件提前、以日计的两个期限',
  en: 'two limits in days, both counted back from the event of the day',
}

const isEnd = ({ direction, length, from }: TimeLimit, event: string): boolean =>
  direction === 'before' && length.unit !== 'hour' && from === event

/** The day that a limit is counted back to. */
function dayBefore({ length: { amount, unit } }: TimeLimit): number {
  if (unit !== 'workingDay') return SOME_DAY - amount
  return stepWorkingDays(tablesOf(chinaCalendar, false), SOME_DAY, -amount)
}
