import { type RuleError, RulesError } from 'xinfang-rules'

/** The refusal that a call throws. */
export function thrownBy(call: () => unknown): RuleError {
  try {
    call()
  } catch (thrown) {
    if (thrown instanceof RulesError) return thrown.error
    throw thrown
  }
  throw new Error('nothing was thrown')
}
