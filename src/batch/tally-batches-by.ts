import { isLeft, right } from 'fp-ts/lib/Either.js'
import { isPlainRecord } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit } from '../rule-error.js'
import type { CaseOptions } from '../selector/case-options.js'
import type { CaseRecord } from '../selector/case-record.js'
import { type GroupBy, type GroupsOption, tallyGroups } from '../selector/group-by.js'
import { type BatchTotals, readTotals } from './batch-options.js'
import type { BatchRules } from './batch-rules.js'
import type { BatchTally } from './batch-tally.js'
import { prepareBatches } from './prepare-batches.js'

/** How results are counted by groups. */
export interface BatchGroupOptions extends CaseOptions, GroupsOption {
  /**
   * Totals of the kinds that no record is counted into, by group and batch id, e.g. `{ 'village-1': { education: 4 } }`; a
   * group that is named here is told of also where it has no case.
   */
  readonly totals?: Readonly<Record<string, BatchTotals>> | undefined
}

/**
 * Counts cases into the kinds of results for each unit, value or period (六个一批分组统计).
 *
 * Every case is in one group, so that the groups' tallies add up to that of all cases; each of them says which kinds are
 * still at zero. Groups are those of {@link tallyCasesBy}; those that `groups` names come first, also without any case.
 *
 * @param rules - a rulebook, or its slice for batches
 * @param items - the cases, any iterable, each id once over all groups
 * @param by - `unit`, `{ field }`, `{ event, period }`, or a function that tells a record's group; since some kinds count once a
 * case is resolved and others once it is closed, both events may be given: `{ event: ['resolved', 'closed'], period: 'month' }`
 * @param options - `asOf`, groups, their totals, and what the states of limits depend on
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
 * const units = { asOf: '2024-06-30', groups: ['village-1', 'village-2', 'village-3'] }
 * const byUnit = orThrow(tallyBatchesBy(xinsheng2024, items, 'unit', units))
 * byUnit['village-1']?.atZero // => ['lawful', 'assisted', 'explained', 'concluded']
 * byUnit['village-3']?.atZero // => ['lawful', 'mediated', 'assisted', 'explained', 'concluded']
 * const byMonth = orThrow(tallyBatchesBy(xinsheng2024, items, { event: 'resolved', period: 'month' }, { asOf: '2024-06-30' }))
 * byMonth['2024-05']?.counts['lawful'] // => 1
 * ```
 */
export function tallyBatchesBy(
  rules: BatchRules,
  items: Iterable<CaseRecord>,
  by: GroupBy,
  options: BatchGroupOptions,
): Result<Readonly<Record<string, BatchTally>>> {
  const ready = prepareBatches(rules, options, ['totals', 'groups'])
  if (isLeft(ready)) return ready
  const { selectors, totalsOnly, blank, count, state } = ready.right
  const totals = readGroupTotals(options.totals, totalsOnly)
  if (isLeft(totals)) return totals
  const reading = { selectors, duplicates: 'refuse', path: 'items' } as const
  const groups = tallyGroups(items, reading, { by, rules, groups: options.groups, blank, count })
  if (isLeft(groups)) return groups
  const rest = [...totals.right.keys()].filter((group) => !groups.right.has(group))
  const all = [...groups.right, ...rest.map((group) => [group, blank()] as const)]
  const stated = all.map(([group, sums]) => [group, state(sums, totals.right.get(group) ?? {})] as const)
  return right(Object.fromEntries(stated))
}

function readGroupTotals(
  totals: BatchGroupOptions['totals'] = {},
  totalsOnly: readonly string[],
): Result<ReadonlyMap<string, BatchTotals>> {
  const path = 'options.totals'
  if (!isPlainRecord(totals))
    return refuse(misfit('InvalidArgument', path, totals, '{ group: { batch: total, … }, … }'))
  const read = new Map<string, BatchTotals>()
  for (const [group, given] of Object.entries(totals)) {
    const one = readTotals(given, totalsOnly, `${path}.${group}`)
    if (isLeft(one)) return one
    read.set(group, one.right)
  }
  return right(read)
}
