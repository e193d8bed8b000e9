import { isPlainRecord, show } from '../plain.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'

/** How deep data may stand in other data. */
const DEEPEST = 100

/** Names that would change what an object is made of, were they assigned. */
const FORBIDDEN: readonly string[] = ['__proto__', 'constructor', 'prototype']

/** What of a value is not plain JSON, members that are `undefined` aside; `undefined` where all of it is. */
export function faultOfJson(value: unknown, path: string, depth = 0): RuleErrorFacts | undefined {
  if (value === undefined || isAtom(value)) return undefined
  const parts = partsOf(value)
  if (parts === undefined || depth > DEEPEST) {
    return misfit('InvalidRulebook', path, value, {
      zh: `JSON 数据（嵌套不超过 ${DEEPEST} 层）`,
      en: `plain JSON, at most ${DEEPEST} deep`,
    })
  }
  for (const [key, part] of parts) {
    const place = Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`
    const fault = faultOfName(key, place) ?? faultOfJson(part, place, depth + 1)
    if (fault !== undefined) return fault
  }
  return undefined
}

function isAtom(value: unknown): boolean {
  return value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)
}

function partsOf(value: unknown): Iterable<readonly [string | number, unknown]> | undefined {
  if (Array.isArray(value)) return value.entries()
  return isPlainRecord(value) ? Object.entries(value) : undefined
}

function faultOfName(key: string | number, path: string): RuleErrorFacts | undefined {
  if (typeof key !== 'string' || !FORBIDDEN.includes(key)) return undefined
  return misfit('InvalidRulebook', path, key, {
    zh: `名称：不得用 ${FORBIDDEN.map(show).join('、')}`,
    en: `a name: ${FORBIDDEN.map(show).join(', ')} cannot be one`,
  })
}
