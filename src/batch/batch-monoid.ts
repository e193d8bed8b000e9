import type { Monoid } from 'fp-ts/lib/Monoid.js'
import type { MomentInput } from '../date/moment.js'
import { orThrow, raise } from '../result.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import { mismatchOf } from '../selector/tally-stamp.js'
import type { BatchRules } from './batch-rules.js'
import { type BatchTally, stateBatches } from './batch-tally.js'
import { mergeBatchTallies } from './merge-batch-tallies.js'
import { prepareBatches } from './prepare-batches.js'

/**
 * The tallies of batches of one rulebook and one moment as fp-ts's `Monoid` (六个一批统计的幺半群).
 *
 * @param rules - a rulebook, or its slice for batches
 * @param asOf - the moment up to which events count
 * @returns `concat` adds up, `empty` has every kind at zero, of those that records are counted into; of totals it says nothing,
 * so that the sum of no tallies names none that is wanting. `concat` throws {@link RulesError} where
 * {@link mergeBatchTallies} refuses: `TallyMismatch`, also on tallies of another rulebook or moment than these,
 * `InvalidCount`, `InvalidArgument`, also on a kind that the rulebook does not have
 * @throws {@link RulesError} `InvalidRulebook`; `InvalidMoment`, `InvalidDate`, `DateOutOfRange` for `asOf`
 * @example
 * ```ts
 * import { batchMonoid, orThrow, tallyBatches } from 'xinfang-rules'
 * import { xinsheng2024 } from 'xinfang-rules/rulebooks'
 *
 * const { concat, empty } = batchMonoid(xinsheng2024, '2024-06-30')
 * const resolved = (id: string) => [{ id, fields: { means: 'lawful' }, events: { resolved: '2024-03-01' } }]
 * const units = [resolved('c1'), resolved('c2')].map((items) => orThrow(tallyBatches(xinsheng2024, items, { asOf: '2024-06-30' })))
 * units.reduce(concat, empty).counts['lawful'] // => 2
 * ```
 */
export function batchMonoid(rules: BatchRules, asOf: MomentInput): Monoid<BatchTally> {
  const { blank, state } = orThrow(prepareBatches(rules, { asOf }))
  const empty: BatchTally = { ...state(blank(), {}), totalsOnly: [] }
  const kinds = Object.keys(rules.batches)
  return {
    concat: (one, other) => {
      const sum = orThrow(mergeBatchTallies(one, other))
      const fault = mismatchOf(empty, sum) ?? faultOfKinds(one, kinds, 'one') ?? faultOfKinds(other, kinds, 'other')
      if (fault !== undefined) return raise(fault)
      return stateBatches(sum, kinds, new Map(Object.entries(sum.counts)), sum.totalsOnly)
    },
    empty,
  }
}

/** The refusal of a kind that the rulebook does not have. */
function faultOfKinds(
  { counts, totalsOnly }: BatchTally,
  kinds: readonly string[],
  place: string,
): RuleErrorFacts | undefined {
  const expected = {
    zh: `规则集 batches 中的类别：${kinds.join('、')}`,
    en: `a batch of the rulebook: ${kinds.join(', ')}`,
  }
  const unknown = Object.keys(counts).find((id) => !kinds.includes(id))
  if (unknown !== undefined) return misfit('InvalidArgument', `${place}.counts.${unknown}`, unknown, expected)
  const index = totalsOnly.findIndex((id) => !kinds.includes(id))
  return index === -1
    ? undefined
    : misfit('InvalidArgument', `${place}.totalsOnly[${index}]`, totalsOnly[index], expected)
}
