import { isPlainRecord } from '../plain.js'
import { DEEPEST, FORBIDDEN, NOT_FORBIDDEN, NOT_TOO_DEEP } from '../plain-json.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'

/** What of a value is not plain JSON, members that are `undefined` aside; `undefined` where all of it is. */
export function faultOfJson(value: unknown, path: string, depth = 0): RuleErrorFacts | undefined {
  if (value === undefined || isAtom(value)) return undefined
  const parts = partsOf(value)
  if (parts === undefined || depth > DEEPEST) {
    return misfit('InvalidRulebook', path, value, NOT_TOO_DEEP)
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
  return misfit('InvalidRulebook', path, key, NOT_FORBIDDEN)
}
