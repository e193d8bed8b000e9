import { isLeft, right } from 'fp-ts/lib/Either.js'
import type { Result } from '../result.js'
import type { CaseRecord } from '../selector/case-record.js'
import { type GroupBy, type GroupsOption, tallyGroups } from '../selector/group-by.js'
import { prepareTally, type TallyOptions } from './prepare-tally.js'
import type { Tally } from './tally.js'
import type { TargetRules } from './target-rules.js'

/**
 * Counts cases into a tally for each unit, value or period (分组统计).
 *
 * Every case is in one group, so that the groups' tallies add up to that of all cases. Months are `2024-03`, quarters
 * `2024-Q1`. A case without unit or field, or whose event has not happened by `asOf`, is in the group `''`.
 *
 * @param rules - a rulebook, or its slice for targets
 * @param cases - the records, any iterable
 * @param by - `unit`, `{ field }`, `{ event, period }`, or a function that tells a record's group
 * @param options - as of {@link tallyCases}, and `groups`, which are told of also without any case; an id is compared with
 * those of all groups
 * @returns tallies by group, in the order in which the groups are named, then appear, but those named by whole numbers
 * first; or the refusals of {@link tallyCases}, and `InvalidArgument` where the function answers anything but text. It throws
 * only what the caller's own function or iterator throws.
 * @example
 * ```ts
 * import { orThrow, tallyCasesBy } from 'xinfang-rules'
 * import { xinsheng2024 } from 'xinfang-rules/rulebooks'
 *
 * const cases = [
 *   { id: 'c1', unit: 'village-1', fields: { channel: 'online' }, events: { received: '2024-03-01' } },
 *   { id: 'c2', unit: 'village-2', fields: { channel: 'visit' }, events: { received: '2024-04-01' } },
 * ]
 * const byUnit = orThrow(tallyCasesBy(xinsheng2024, cases, 'unit', { asOf: '2024-12-31' }))
 * byUnit['village-2']?.rates['onlineShare'] // => { counted: 0, of: 1 }
 * const byMonth = orThrow(tallyCasesBy(xinsheng2024, cases, { event: 'received', period: 'month' }, { asOf: '2024-12-31' }))
 * Object.keys(byMonth) // => ['2024-03', '2024-04']
 * ```
 */
export function tallyCasesBy(
  rules: TargetRules,
  cases: Iterable<CaseRecord>,
  by: GroupBy,
  options: TallyOptions & GroupsOption,
): Result<Readonly<Record<string, Tally>>> {
  const ready = prepareTally(rules, options, ['groups'])
  if (isLeft(ready)) return ready
  const { figures, reading, state } = ready.right
  const groups = tallyGroups(cases, reading, {
    by,
    rules,
    groups: options.groups,
    blank: figures.blank,
    count: figures.count,
  })
  if (isLeft(groups)) return groups
  return right(Object.fromEntries([...groups.right].map(([group, sums]) => [group, state(sums)])))
}
