import { own } from '../plain.js'
import { type RuleError, ruleError } from '../rule-error.js'

/** Where each argument of `computeDeadline` or `assessDeadline` stands in what the caller gave, e.g. `{ from: 'events.received' }`. */
export type Places = Readonly<Record<string, string>>

/** An error with its place as the caller knows it. */
export function replaced(error: RuleError, places: Places): RuleError {
  const [word] = /^(?:options\.)?\w*/.exec(error.path) as unknown as readonly [string]
  const place = own(places, word)
  return place === undefined ? error : ruleError({ ...error, path: place + error.path.slice(word.length) })
}
