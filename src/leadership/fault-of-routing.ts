import { firstFault } from '../check-data.js'
import { isLabel, isListOf, isRecord, isText } from '../plain.js'
import type { ReadingKind } from '../reading.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { Label } from '../terms.js'
import type { RoutingChange, RoutingRule } from './routing-rules.js'

/** How routing rules are read. */
export const ROUTING_READINGS: ReadingKind<RoutingRule> = {
  tag: 'InvalidRulebook',
  changeable: ['steps'] satisfies (keyof RoutingChange)[],
  faultOf: faultOfRouting,
}

const STEP = '{ id, label, when?, then: { lead, support? } | { acts }, within?, basis }'
const NEW: Label = { zh: '只出现一次的编号', en: 'a key or id that occurs only once' }

/** What is wrong with a routing rule, its conditions aside; `undefined` where nothing is. */
export function faultOfRouting(rule: unknown, path: string): RuleErrorFacts | undefined {
  if (!isRecord(rule) || !isText(rule.id) || !isLabel(rule.label) || !isRecord(rule.basis)) {
    return misfit('InvalidRulebook', path, rule, '{ id, label, parties, steps, basis }')
  }
  const { parties, steps } = rule
  if (!isListOf(parties, isKeyed)) return misfit('InvalidRulebook', `${path}.parties`, parties, '[{ key, label }, …]')
  if (!Array.isArray(steps)) return misfit('InvalidRulebook', `${path}.steps`, steps, `[${STEP}, …]`)
  const keys = parties.map(({ key }) => key)
  const again = keys.findIndex((key, index) => keys.indexOf(key) !== index)
  if (again !== -1) return misfit('InvalidRulebook', `${path}.parties[${again}].key`, keys[again], NEW)
  const ids = new Set<unknown>()
  return firstFault([...steps], (step, index) => {
    const place = `${path}.steps[${index}]`
    const fault = faultOfStep(step, keys, place)
    if (fault !== undefined) return fault
    if (ids.has(step.id)) return misfit('InvalidRulebook', `${place}.id`, step.id, NEW)
    ids.add(step.id)
    return undefined
  })
}

function isKeyed(item: unknown): item is { readonly key: string; readonly label: Label } {
  return isRecord(item) && isText(item.key) && isLabel(item.label)
}

function faultOfStep(step: unknown, parties: readonly string[], path: string): RuleErrorFacts | undefined {
  if (!isRecord(step) || !isText(step.id) || !isLabel(step.label) || !isRecord(step.basis) || !isRecord(step.then)) {
    return misfit('InvalidRulebook', path, step, STEP)
  }
  const { within } = step
  if (within !== undefined && !(isRecord(within) && isText(within.limit) && isTextOrNone(within.family))) {
    return misfit('InvalidRulebook', `${path}.within`, within, '{ family?, limit }')
  }
  return faultOfOutcome(step.then, parties, `${path}.then`)
}

function faultOfOutcome(
  then: Readonly<Record<string, unknown>>,
  parties: readonly string[],
  path: string,
): RuleErrorFacts | undefined {
  const { lead, support, acts } = then
  if ('acts' in then) {
    if (!('lead' in then) && isListOf(acts, isKeyed) && acts.length > 0) return undefined
    return misfit('InvalidRulebook', path, then, '{ acts: [{ key, label }, …] }')
  }
  const party = { zh: `parties 中的键：${parties.join('、')}`, en: `the key of a party: ${parties.join(', ')}` }
  if (!isText(lead) || !parties.includes(lead)) return misfit('InvalidRulebook', `${path}.lead`, lead, party)
  if (support === undefined) return undefined
  if (!Array.isArray(support)) return misfit('InvalidRulebook', `${path}.support`, support, '[party, …]')
  const index = [...support].findIndex((key) => !parties.includes(key))
  return index === -1 ? undefined : misfit('InvalidRulebook', `${path}.support[${index}]`, support[index], party)
}

const isTextOrNone = (value: unknown): boolean => value === undefined || isText(value)
