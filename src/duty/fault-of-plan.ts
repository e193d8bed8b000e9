import { firstFault } from '../check-data.js'
import { NOT_A_DAY, readDay, whyNotADay } from '../date/day.js'
import { isLabel, isListOf, isRecord, isText } from '../plain.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { OpenDayAsks, OpenDayItem } from './open-day-plan.js'

/** What is wrong with a plan of an open day as far as it is read; `undefined` where nothing is. */
export function faultOfPlan(plan: unknown): RuleErrorFacts | undefined {
  if (!isRecord(plan) || !isText(plan.openDay) || !Array.isArray(plan.steps)) {
    return misfit('InvalidArgument', 'plan', plan, { zh: 'planOpenDay 的结果', en: 'what planOpenDay answered' })
  }
  if (!isText(plan.calendar)) {
    return misfit('InvalidArgument', 'plan.calendar', plan.calendar, { zh: '日历的编号', en: 'the id of a calendar' })
  }
  const seen = new Set<unknown>()
  return (
    faultOfDay(plan.on, 'plan.on') ??
    faultOfDay(plan.publishedThrough, 'plan.publishedThrough') ??
    firstFault<unknown>([...plan.steps], (step, index) => {
      const path = `plan.steps[${index}]`
      const fault = faultOfStep(step, path)
      if (fault !== undefined) return fault
      const { what } = step as { what: string }
      if (seen.has(what)) {
        const expected = { zh: '只出现一次的步骤', en: 'a step that occurs only once' }
        return misfit('InvalidArgument', `${path}.what`, what, expected)
      }
      seen.add(what)
      return undefined
    })
  )
}

function faultOfStep(step: unknown, path: string): RuleErrorFacts | undefined {
  if (!isRecord(step) || !isText(step.what) || !isLabel(step.label) || !isRecord(step.basis)) {
    return misfit('InvalidArgument', path, step, '{ what, label, certainty, basis }')
  }
  for (const member of ['startedOn', 'opensOn', 'dueOn']) {
    const fault = step[member] === undefined ? undefined : faultOfDay(step[member], `${path}.${member}`)
    if (fault !== undefined) return fault
  }
  if (step.certainty !== 'official' && step.certainty !== 'forecast') {
    return misfit('InvalidArgument', `${path}.certainty`, step.certainty, '"official" | "forecast"')
  }
  if (step.assumed !== undefined && !isListOf(step.assumed, isNamed)) {
    return misfit('InvalidArgument', `${path}.assumed`, step.assumed, '[{ key, label }, …]')
  }
  return step.asks === undefined || isAsks(step.asks)
    ? undefined
    : misfit('InvalidArgument', `${path}.asks`, step.asks, '{ checklist, items, basis }')
}

function faultOfDay(day: unknown, path: string): RuleErrorFacts | undefined {
  return readDay(day) === NOT_A_DAY ? whyNotADay(day, path) : undefined
}

function isAsks(asks: unknown): asks is OpenDayAsks {
  return (
    isRecord(asks) &&
    isListOf(asks.items, isItem) &&
    isRecord(asks.basis) &&
    (asks.undecided === undefined || isListOf(asks.undecided, isItem))
  )
}

function isItem(item: unknown): item is OpenDayItem {
  return isNamed(item) && Number.isSafeInteger((item as Partial<OpenDayItem>).of)
}

function isNamed(value: unknown): value is Pick<OpenDayItem, 'key' | 'label'> {
  return isRecord(value) && isText(value.key) && isLabel(value.label)
}
