import { firstFault } from '../check-data.js'
import { isLabel, isRecord, isText } from '../plain.js'
import type { ReadingKind } from '../reading.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { Checklist, ChecklistChange } from './checklist.js'

/** How checklists are read. */
export const CHECKLIST_READINGS: ReadingKind<Checklist> = {
  tag: 'InvalidRulebook',
  changeable: ['items', 'open', 'strength'] satisfies (keyof ChecklistChange)[],
  faultOf: faultOfChecklist,
}

/** What is wrong with a checklist, its conditions aside; `undefined` where nothing is. */
export function faultOfChecklist(checklist: unknown, path: string): RuleErrorFacts | undefined {
  if (!isRecord(checklist) || !isText(checklist.id) || !isLabel(checklist.label) || !isRecord(checklist.basis)) {
    return misfit('InvalidRulebook', path, checklist, '{ id, label, items, basis }')
  }
  const { items, open, strength } = checklist
  if (!Array.isArray(items)) return misfit('InvalidRulebook', `${path}.items`, items, '[{ key, label }, …]')
  const keys = new Set<unknown>()
  const fault = firstFault([...items], (item, index) => faultOfItem(item, `${path}.items[${index}]`, keys))
  if (fault !== undefined) return fault
  if (open !== undefined && typeof open !== 'boolean') {
    return misfit('InvalidRulebook', `${path}.open`, open, 'true | false')
  }
  if (strength === undefined || strength === 'must' || strength === 'should') return undefined
  return misfit('InvalidRulebook', `${path}.strength`, strength, '"must" | "should"')
}

function faultOfItem(item: unknown, path: string, keys: Set<unknown>): RuleErrorFacts | undefined {
  if (!isRecord(item) || !isText(item.key) || !isLabel(item.label)) {
    return misfit('InvalidRulebook', path, item, '{ key, label, when?, of? }')
  }
  if (keys.has(item.key)) {
    return misfit('InvalidRulebook', `${path}.key`, item.key, {
      zh: '只出现一次的键',
      en: 'a key that occurs only once',
    })
  }
  keys.add(item.key)
  if (item.of === undefined || (Number.isSafeInteger(item.of) && Number(item.of) > 0)) return undefined
  return misfit('InvalidRulebook', `${path}.of`, item.of, { zh: '1 以上的整数', en: 'a whole number, 1 or more' })
}
