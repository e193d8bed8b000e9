import { isLeft, right } from 'fp-ts/lib/Either.js'
import type { Result } from '../result.js'
import type { CaseRecord } from '../selector/case-record.js'
import { eachCase } from '../selector/each-case.js'
import { type BatchOptions, readTotals } from './batch-options.js'
import type { BatchRules } from './batch-rules.js'
import type { BatchTally } from './batch-tally.js'
import { prepareBatches } from './prepare-batches.js'

/**
 * Counts cases into the kinds of results (六个一批统计).
 *
 * A case counts in every batch that it certainly matches. A kind that no record is counted into (教育转化) has the total that
 * the options give. No number is asked of any kind, so the answer reports and does not judge.
 *
 * @param rules - a rulebook, or its slice for batches
 * @param items - the cases, any iterable, each id once
 * @param options - `asOf`, totals, and what the states of limits depend on
 * @returns a count for each kind, and which are still at zero; or `InvalidRulebook`, `InvalidArgument`, `InvalidCase`,
 * `InvalidCount`, `UnknownEvent`, `DuplicateCase`, `InvalidMoment`, `InvalidDate`, `DateOutOfRange`
 * @example
 * ```ts
 * import { orThrow, tallyBatches } from 'xinfang-rules'
 * import { xinsheng2024 } from 'xinfang-rules/rulebooks'
 *
 * const items = [{ id: 'c1', fields: { means: 'mediated' }, events: { received: '2024-03-01', resolved: '2024-04-08' } }]
 * const { counts, atZero } = orThrow(tallyBatches(xinsheng2024, items, { asOf: '2024-04-30', totals: { education: 4 } }))
 * counts // => { lawful: 0, mediated: 1, assisted: 0, explained: 0, concluded: 0, education: 4 }
 * atZero // => ['lawful', 'assisted', 'explained', 'concluded']
 * ```
 */
export function tallyBatches(
  rules: BatchRules,
  items: Iterable<CaseRecord>,
  options: BatchOptions,
): Result<BatchTally> {
  const ready = prepareBatches(rules, options, ['totals'])
  if (isLeft(ready)) return ready
  const { selectors, totalsOnly, blank, count, state } = ready.right
  const totals = readTotals(options.totals, totalsOnly, 'options.totals')
  if (isLeft(totals)) return totals
  const sums = blank()
  const read = eachCase(items, { selectors, duplicates: 'refuse', path: 'items' }, (facts) => count(facts, sums))
  return isLeft(read) ? read : right(state(sums, totals.right))
}
