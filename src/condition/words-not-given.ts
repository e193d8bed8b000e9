import { own } from '../plain.js'
import type { Condition } from './condition.js'
import type { Facts } from './fact-leaves.js'

/** The fields and events of which nothing is known, and that leave a well-formed condition in doubt. */
export function wordsNotGiven(condition: Condition, facts: Facts): string[] {
  if ('all' in condition) return condition.all.flatMap((part) => wordsNotGiven(part, facts))
  if ('any' in condition) return condition.any.flatMap((part) => wordsNotGiven(part, facts))
  if ('not' in condition) return wordsNotGiven(condition.not, facts)
  if (condition.ifUnknown !== undefined) return []
  if ('event' in condition) return facts.complete || facts.happened.has(condition.event) ? [] : [condition.event]
  return own(facts.fields, condition.field) === undefined ? [condition.field] : []
}
