import { AN_EVENT } from '../condition/check-vocabulary.js'
import { faultsOfOpenDay } from '../duty/faults-of-open-day.js'
import type { OpenDayRule } from '../duty/open-day-rule.js'
import { isLabel, isListOf, isRecord, isText, own } from '../plain.js'
import type { RuleErrorFacts } from '../rule-error.js'
import { invalid } from './fault-of-head.js'
import type { Rulebook } from './rulebook.js'

/** What is wrong with a rule on open days: its limits and checklists are there, and its span is one. */
export function faultOfOpenDay(rule: OpenDayRule, book: Rulebook, path: string): RuleErrorFacts | undefined {
  const { event, announcement, answers = [] } = rule
  if (own(book.events, event) === undefined) return invalid(`${path}.event`, event, AN_EVENT)
  if (!isListOf(answers, isText)) return invalid(`${path}.answers`, answers, '[limit, …]')
  if (announcement !== undefined && !isWindow(announcement)) {
    return invalid(`${path}.announcement`, announcement, '{ label, earliest, latest, fields? }')
  }
  return faultsOfOpenDay(rule, book, path)[0]
}

function isWindow(value: unknown): boolean {
  return isRecord(value) && isLabel(value.label) && isText(value.earliest) && isText(value.latest)
}
