import { isLabel, isRecord } from '../plain.js'
import type { RuleErrorFacts } from '../rule-error.js'
import { invalid } from './fault-of-head.js'

/** The members that are words in both languages, wherever they stand. */
const WORDS: readonly string[] = ['label', 'note', 'definition', 'succession']

/** The first of a rulebook's words that is not in both languages. */
export function faultOfWords(value: unknown, path: string): RuleErrorFacts | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  for (const [key, part] of Object.entries(value)) {
    const place = Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`
    const isWord = isRecord(value) && WORDS.includes(key) && part !== undefined
    const fault = isWord && !isLabel(part) ? invalid(place, part, '{ zh, en }') : faultOfWords(part, place)
    if (fault !== undefined) return fault
  }
  return undefined
}
