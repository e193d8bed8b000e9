import { isLeft, right } from 'fp-ts/lib/Either.js'
import type { Result } from '../result.js'
import type { CaseRecord } from '../selector/case-record.js'
import { eachCaseAsync } from '../selector/each-case.js'
import { prepareTally, type TallyOptions } from './prepare-tally.js'
import type { Tally } from './tally.js'
import type { TargetRules } from './target-rules.js'

/**
 * Counts cases that come as they can, e.g. from a database's cursor or a file read line by line (异步统计案件).
 *
 * The same as {@link tallyCases}, one case after the other, in one pass.
 *
 * @param rules - a rulebook, or its slice for targets
 * @param cases - the records, any async iterable or iterable
 * @param options - as of {@link tallyCases}
 * @returns a promise of what {@link tallyCases} answers. It is rejected only with what the caller's own iterator throws.
 * @example
 * ```ts
 * import { orThrow, tallyCasesAsync } from 'xinfang-rules'
 * import { xinsheng2024 } from 'xinfang-rules/rulebooks'
 *
 * async function* rows() {
 *   yield { id: 'c1', fields: { channel: 'online' }, events: { received: '2024-03-01' } }
 *   yield { id: 'c2', fields: { channel: 'visit' }, events: { received: '2024-03-04' } }
 * }
 * const tally = orThrow(await tallyCasesAsync(xinsheng2024, rows(), { asOf: '2024-12-31' }))
 * tally.rates['onlineShare'] // => { counted: 1, of: 2 }
 * ```
 */
export async function tallyCasesAsync(
  rules: TargetRules,
  cases: AsyncIterable<CaseRecord> | Iterable<CaseRecord>,
  options: TallyOptions,
): Promise<Result<Tally>> {
  const ready = prepareTally(rules, options)
  if (isLeft(ready)) return ready
  const { figures, reading, state } = ready.right
  const sums = figures.blank()
  const read = await eachCaseAsync(cases, reading, (facts) => figures.count(facts, sums))
  return isLeft(read) ? read : right(state(sums))
}
