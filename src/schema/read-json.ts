import { DEEPEST, FORBIDDEN, NOT_FORBIDDEN, NOT_TOO_DEEP } from '../plain-json.js'
import { type MisfitTag, misfit, type RuleErrorFacts } from '../rule-error.js'
import type { Label } from '../terms.js'

const NO_CYCLE: Label = { zh: '不包含自身的 JSON 数据', en: 'JSON data, which never hold themselves' }

/**
 * What is wrong with data before any schema is asked: members whose names are never assigned, wherever they stand, and
 * data that no stack holds. A schema would drop `__proto__` without a word.
 */
export function faultsOfNames(json: unknown, path: string, tag: MisfitTag): readonly RuleErrorFacts[] {
  const faults: RuleErrorFacts[] = []
  const seen = new Set<unknown>()
  const within = new Set<unknown>()
  const look = (value: unknown, at: string): void => {
    if (typeof value !== 'object' || value === null) return
    if (within.has(value)) faults.push(misfit(tag, at, value, NO_CYCLE))
    else if (within.size > DEEPEST) faults.push(misfit(tag, at, value, NOT_TOO_DEEP))
    else if (!seen.has(value)) lookInto(value, at)
  }
  const lookInto = (value: object, at: string): void => {
    seen.add(value)
    within.add(value)
    for (const name of Object.keys(value)) {
      const place = placeIn(value, name, at)
      if (FORBIDDEN.includes(name)) faults.push(misfit(tag, place, name, NOT_FORBIDDEN))
      else look((value as Readonly<Record<string, unknown>>)[name], place)
    }
    within.delete(value)
  }
  look(json, path)
  return faults
}

function placeIn(whole: object, name: string, at: string): string {
  return Array.isArray(whole) ? `${at}[${name}]` : `${at}.${name}`
}
