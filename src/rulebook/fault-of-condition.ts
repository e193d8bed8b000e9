import { isLeft, right } from 'fp-ts/lib/Either.js'
import { compileCondition, type Leaves, unexpected } from '../condition/compile-condition.js'
import { FACT_LEAVES, type Facts } from '../condition/fact-leaves.js'
import { own } from '../plain.js'
import { oneOf } from '../procedure/limit-in-force.js'
import type { RuleErrorFacts } from '../rule-error.js'
import type { Rulebook } from './rulebook.js'

/** A condition or a selector, as far as this rulebook alone can tell. */
export function faultOfCondition(condition: unknown, book: Rulebook, path: string): RuleErrorFacts | undefined {
  if (condition === undefined) return undefined
  const limit: Leaves<Facts>[string] = {
    shape: '{ limit, state }',
    compile: (test, place) =>
      test.family === undefined && own(book.limits, test.limit) === undefined
        ? unexpected(test.limit, { ...place, path: `${place.path}.limit` }, oneOf(Object.keys(book.limits)))
        : right(() => undefined),
  }
  const place = { tag: 'InvalidRulebook', path, vocabulary: book } as const
  const test = compileCondition(condition, { ...FACT_LEAVES, limit }, place)
  return isLeft(test) ? test.left : undefined
}
