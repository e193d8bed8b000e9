import type { Result, RuleError } from 'xinfang-rules'

/** The refusal in a result; an answer fails the test. */
export function refusalOf(result: Result<unknown>): RuleError {
  if (result._tag === 'Left') return result.left
  throw new Error(`expected a refusal, not ${JSON.stringify(result.right)}`)
}
