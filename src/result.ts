import { type Either, isLeft, left } from 'fp-ts/lib/Either.js'
import { type RuleError, type RuleErrorFacts, ruleError } from './rule-error.js'

/** An answer, or the reason why there is none: fp-ts's `Either`. */
export type Result<A> = Either<RuleError, A>

/** Thrown by functions that answer with a plain value; it carries the same union as a `Left`. */
export class RulesError extends Error {
  override readonly name = 'RulesError'
  readonly error: RuleError

  constructor(error: RuleError) {
    super(error.message)
    this.error = error
  }
}

/**
 * Takes the answer out of a result, or throws the reason why there is none.
 *
 * @param result - what `computeDeadline`, `tallyCases`, … return
 * @returns the answer
 * @throws {@link RulesError} with the result's own {@link RuleError}
 * @example
 * ```ts
 * import { computeDeadline, orThrow } from 'xinfang-rules'
 * import { caomiao2023 } from 'xinfang-rules/rulebooks'
 *
 * const limit = caomiao2023.limits['general.opinion']
 * orThrow(computeDeadline({ limit, from: '2024-02-22' })).dueOn // => '2024-03-07'
 * ```
 */
export function orThrow<A>(result: Result<A>): A {
  if (isLeft(result)) throw new RulesError(result.left)
  return result.right
}

/** A refusal as a result. */
export function refuse(facts: RuleErrorFacts): Either<RuleError, never> {
  return left(ruleError(facts))
}

/** A refusal as an exception, for functions that answer with a plain value. */
export function raise(facts: RuleErrorFacts): never {
  throw new RulesError(ruleError(facts))
}
