import { isLabel, isRecord, isText } from '../plain.js'
import type { RuleErrorFacts } from '../rule-error.js'
import { invalid } from './fault-of-head.js'

/** The members that are words in both languages, wherever they stand. */
const WORDS: readonly string[] = ['label', 'note', 'definition', 'succession']

/** The members that are text of one kind or another, wherever they stand. */
const TEXTS: readonly string[] = ['rate', 'unit', 'from', 'to', 'clause', 'rule', 'family', 'limit']

/** The first of a rulebook's words that is not in both languages, or of its names and other texts that is no text. */
export function faultOfWords(value: unknown, path: string): RuleErrorFacts | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  for (const [key, part] of Object.entries(value)) {
    const place = Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`
    const fault = isRecord(value) && part !== undefined ? faultOfMember(key, part, place) : undefined
    const within = fault ?? faultOfWords(part, place)
    if (within !== undefined) return within
  }
  return undefined
}

function faultOfMember(key: string, part: unknown, path: string): RuleErrorFacts | undefined {
  if (WORDS.includes(key) && !isLabel(part)) return invalid(path, part, '{ zh, en }')
  if (!TEXTS.includes(key) || isText(part)) return undefined
  return invalid(path, part, { zh: '非空的文字', en: 'a non-empty text' })
}
