import { isLeft, right } from 'fp-ts/lib/Either.js'
import { type Result, refuse } from '../result.js'
import type { CaseOptions } from '../selector/case-options.js'
import type { CaseRecord } from '../selector/case-record.js'
import type { BatchRules } from './batch-rules.js'
import { compileBatches } from './compile-batches.js'

/**
 * Says in which batches a case is counted (案件归入哪一批).
 *
 * @param rules - a rulebook, or its slice for batches
 * @param item - the case
 * @param options - `asOf`, and what the states of limits depend on
 * @returns ids of the batches, in the rulebook's order, none where no result is known yet; or the refusals of {@link tallyBatches}
 * @example
 * ```ts
 * import { batchesOf, orThrow } from 'xinfang-rules'
 * import { xinsheng2024 } from 'xinfang-rules/rulebooks'
 *
 * const item = { id: 'c1', fields: { means: 'mediated' }, events: { received: '2024-03-01', resolved: '2024-04-08' } }
 * orThrow(batchesOf(xinsheng2024, item, { asOf: '2024-04-30' })) // => ['mediated']
 * orThrow(batchesOf(xinsheng2024, item, { asOf: '2024-03-31' })) // => []
 * ```
 */
export function batchesOf(rules: BatchRules, item: CaseRecord, options: CaseOptions): Result<readonly string[]> {
  const ready = compileBatches(rules, options)
  if (isLeft(ready)) return ready
  const { batches, selectors } = ready.right
  const facts = selectors.read(item, () => 'item')
  if (isLeft(facts)) return facts
  const found = batches.filter(({ test }) => test?.(facts.right) === true).map(({ id }) => id)
  return facts.right.fault === undefined ? right(found) : refuse(facts.right.fault)
}
