import { isLeft, right } from 'fp-ts/lib/Either.js'
import { firstFault } from '../check-data.js'
import { checkFields } from '../condition/check-fields.js'
import { compileCondition } from '../condition/compile-condition.js'
import type { CaseFields } from '../condition/condition.js'
import { FACT_LEAVES } from '../condition/fact-leaves.js'
import { isLabel, isPlainRecord, isRecord, isText, own } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { OpenDayAsks, OpenDayChecklist, OpenDayItem, OpenDayRules } from './open-day-plan.js'

/** What a checklist asks of a day of which these fields are known. */
export function readAsks(rules: OpenDayRules, id: string, fields: CaseFields, place: string): Result<OpenDayAsks> {
  const fault = faultOfList(rules, id, place)
  if (fault !== undefined) return refuse(fault)
  if (!isPlainRecord(fields)) return refuse(misfit('InvalidArgument', 'options.fields', fields, '{ field: value, … }'))
  const known = checkFields(fields, rules, 'options.fields')
  if (isLeft(known)) return known
  const { items: given, strength, basis } = rules.checklists[id] as OpenDayChecklist
  const items: OpenDayItem[] = []
  const undecided: OpenDayItem[] = []
  for (const [index, { key, label, of = 1, when }] of given.entries()) {
    const asked = isAsked(rules, when, fields, `rules.checklists.${id}.items[${index}].when`)
    if (isLeft(asked)) return asked
    if (asked.right === true) items.push({ key, label, of })
    if (asked.right === undefined) undecided.push({ key, label, of })
  }
  return right({
    checklist: id,
    items,
    ...(undecided.length > 0 && { undecided }),
    ...(strength === 'should' && { strength }),
    basis,
  })
}

function faultOfList({ checklists }: OpenDayRules, id: string, place: string): RuleErrorFacts | undefined {
  const list: unknown = own<unknown>(checklists, id)
  if (list === undefined) {
    const expected = { zh: '规则集 checklists 中的清单', en: 'a checklist that the rulebook defines under checklists' }
    return misfit('InvalidRulebook', place, id, expected)
  }
  const path = `rules.checklists.${id}`
  if (!isRecord(list) || !isLabel(list.label) || !Array.isArray(list.items) || !isRecord(list.basis)) {
    return misfit('InvalidRulebook', path, list, '{ id, label, items, basis }')
  }
  return firstFault<unknown>([...list.items], (item, index) => faultOfItem(item, `${path}.items[${index}]`))
}

function faultOfItem(item: unknown, path: string): RuleErrorFacts | undefined {
  const { key, label, of = 1 } = isRecord(item) ? item : {}
  if (!isText(key) || !isLabel(label)) return misfit('InvalidRulebook', path, item, '{ key, label }')
  if (Number.isSafeInteger(of) && (of as number) >= 1) return undefined
  return misfit('InvalidRulebook', `${path}.of`, of, { zh: '1 以上的整数', en: 'a whole number, 1 or more' })
}

/** Whether an item is asked for; `undefined` where the fields do not say. */
function isAsked(rules: OpenDayRules, when: unknown, fields: CaseFields, path: string): Result<boolean | undefined> {
  if (when === undefined) return right(true)
  const test = compileCondition(when, FACT_LEAVES, { tag: 'InvalidRulebook', path, vocabulary: rules })
  return isLeft(test) ? test : right(test.right({ fields, happened: new Set(), complete: false }))
}
