import { isLeft, left } from 'fp-ts/lib/Either.js'
import type { Result } from '../result.js'
import { type RuleError, type RuleErrorFacts, ruleError } from '../rule-error.js'
import type { Rulebook } from '../rulebook/rulebook.js'
import { safeParseRulebook } from '../schema/parse-rulebook.js'

/** What the reader calls that which it reads. */
const ROOT = 'rules'

/** Reads a rulebook, or tells all that is wrong with it; `placeOf` says where what stands at a path in it was given. */
export function readRulebook(json: unknown, placeOf: (path: string) => string): Result<Rulebook> {
  const read = safeParseRulebook(json)
  if (!isLeft(read)) return read
  const moved = ({ message: _, issues: __, ...facts }: RuleError): RuleError =>
    ruleError({ ...facts, path: placeOf(facts.path.slice(ROOT.length)) } as RuleErrorFacts)
  return left({ ...moved(read.left), issues: (read.left.issues ?? [read.left]).map(moved) })
}
