import type { Monoid } from 'fp-ts/lib/Monoid.js'
import type { MomentInput } from '../date/moment.js'
import { orThrow, raise } from '../result.js'
import { mismatchOf } from '../selector/tally-stamp.js'
import type { BatchRules } from './batch-rules.js'
import type { BatchTally } from './batch-tally.js'
import { mergeBatchTallies } from './merge-batch-tallies.js'
import { prepareBatches } from './prepare-batches.js'

/**
 * The tallies of batches of one rulebook and one moment as fp-ts's `Monoid` (六个一批统计的幺半群).
 *
 * @param rules - a rulebook, or its slice for batches
 * @param asOf - the moment up to which events count
 * @returns `concat` adds up, `empty` has every kind at zero. `concat` throws {@link RulesError} where
 * {@link mergeBatchTallies} refuses: `TallyMismatch`, also on tallies of another rulebook or moment than these,
 * `InvalidCount`, `InvalidArgument`
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
  const empty = state(blank())
  return { concat: (one, other) => stampedAs(empty, orThrow(mergeBatchTallies(one, other))), empty }
}

/** The tally, if it is of the rulebook and the moment of `empty`. */
function stampedAs(empty: BatchTally, tally: BatchTally): BatchTally {
  const mismatch = mismatchOf(empty, tally)
  return mismatch === undefined ? tally : raise(mismatch)
}
