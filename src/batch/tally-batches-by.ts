import { isLeft, right } from 'fp-ts/lib/Either.js'
import type { Result } from '../result.js'
import type { CaseOptions } from '../selector/case-options.js'
import type { CaseRecord } from '../selector/case-record.js'
import { type GroupBy, tallyGroups } from '../selector/group-by.js'
import type { BatchRules } from './batch-rules.js'
import type { BatchTally } from './batch-tally.js'
import { prepareBatches } from './prepare-batches.js'

/**
 * Counts cases into the kinds of results for each unit, value or period (六个一批分组统计).
 *
 * Every case is in one group, so that the groups' tallies add up to that of all cases; each of them says which kinds are
 * still at zero. Groups are those of {@link tallyCasesBy}.
 *
 * @param rules - a rulebook, or its slice for batches
 * @param items - the cases, any iterable, each id once over all groups
 * @param by - `unit`, `{ field }`, `{ event, period }`, or a function that tells a record's group
 * @param options - `asOf`, and what the states of limits depend on
 * @returns tallies by group, in the order in which the groups appear, but those named by whole numbers
 * first; or the refusals of {@link tallyBatches}, and `InvalidArgument` where the function answers anything but text. It throws
 * only what the caller's own function or iterator throws.
 * @example
 * ```ts
 * import { orThrow, tallyBatchesBy } from 'xinfang-rules'
 * import { xinsheng2024 } from 'xinfang-rules/rulebooks'
 *
 * const items = [
 *   { id: 'c1', unit: 'village-1', fields: { means: 'mediated' }, events: { received: '2024-03-01', resolved: '2024-04-08' } },
 *   { id: 'c2', unit: 'village-2', fields: { means: 'lawful' }, events: { received: '2024-03-04', resolved: '2024-05-06' } },
 * ]
 * const byUnit = orThrow(tallyBatchesBy(xinsheng2024, items, 'unit', { asOf: '2024-06-30' }))
 * byUnit['village-1']?.atZero // => ['lawful', 'assisted', 'explained', 'concluded']
 * const byMonth = orThrow(tallyBatchesBy(xinsheng2024, items, { event: 'resolved', period: 'month' }, { asOf: '2024-06-30' }))
 * byMonth['2024-05']?.counts['lawful'] // => 1
 * ```
 */
export function tallyBatchesBy(
  rules: BatchRules,
  items: Iterable<CaseRecord>,
  by: GroupBy,
  options: CaseOptions,
): Result<Readonly<Record<string, BatchTally>>> {
  const ready = prepareBatches(rules, options)
  if (isLeft(ready)) return ready
  const { selectors, blank, count, state } = ready.right
  const groups = tallyGroups(items, { selectors, duplicates: 'refuse', path: 'items' }, { by, rules, blank, count })
  return isLeft(groups)
    ? groups
    : right(Object.fromEntries([...groups.right].map(([group, sums]) => [group, state(sums)])))
}
