import { isLeft, right } from 'fp-ts/lib/Either.js'
import type { Result } from '../result.js'
import type { CaseOptions } from '../selector/case-options.js'
import type { CaseRecord } from '../selector/case-record.js'
import { eachCase } from '../selector/each-case.js'
import type { BatchRules } from './batch-rules.js'
import type { BatchTally } from './batch-tally.js'
import { prepareBatches } from './prepare-batches.js'

/**
 * Counts cases into the kinds of results (六个一批统计).
 *
 * A case counts in every batch that it certainly matches. No number is asked of any kind, so the
 * answer reports and does not judge.
 *
 * @param rules - a rulebook, or its slice for batches
 * @param items - the cases, any iterable, each id once
 * @param options - `asOf`, and what the states of limits depend on
 * @returns a count for each kind, and which are still at zero; or `InvalidRulebook`, `InvalidArgument`, `InvalidCase`,
 * `UnknownEvent`, `DuplicateCase`, `InvalidMoment`, `InvalidDate`, `DateOutOfRange`
 * @example
 * ```ts
 * import { orThrow, tallyBatches } from 'xinfang-rules'
 * import { xinsheng2024 } from 'xinfang-rules/rulebooks'
 *
 * const items = [{ id: 'c1', fields: { means: 'mediated' }, events: { received: '2024-03-01', resolved: '2024-04-08' } }]
 * orThrow(tallyBatches(xinsheng2024, items, { asOf: '2024-04-30' })).counts['mediated'] // => 1
 * ```
 */
export function tallyBatches(rules: BatchRules, items: Iterable<CaseRecord>, options: CaseOptions): Result<BatchTally> {
  const ready = prepareBatches(rules, options)
  if (isLeft(ready)) return ready
  const { selectors, blank, count, state } = ready.right
  const sums = blank()
  const read = eachCase(items, { selectors, duplicates: 'refuse', path: 'items' }, (facts) => count(facts, sums))
  return isLeft(read) ? read : right(state(sums))
}
