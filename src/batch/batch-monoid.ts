import type { Monoid } from 'fp-ts/lib/Monoid.js'
import type { MomentInput } from '../date/moment.js'
import { show } from '../plain.js'
import { orThrow, raise } from '../result.js'
import type { RuleErrorFacts } from '../rule-error.js'
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
 * @returns `concat` adds up, `empty` has every kind at zero, of those that records are counted into. `concat` throws
 * {@link RulesError} where {@link mergeBatchTallies} refuses: `TallyMismatch`, also on tallies of another rulebook, moment or
 * kind than these, `InvalidCount`, `InvalidArgument`
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
  return { concat: (one, other) => inOrder(empty, kinds, orThrow(mergeBatchTallies(one, other))), empty }
}

/** The tally with its kinds in their order, if it is of the rulebook, the moment and the kinds of `empty`. */
function inOrder(empty: BatchTally, kinds: readonly string[], tally: BatchTally): BatchTally {
  const counts = new Map(Object.entries(tally.counts))
  const unknown = [...counts.keys(), ...tally.totalsOnly].find((id) => !kinds.includes(id))
  const mismatch = mismatchOf(empty, tally) ?? (unknown === undefined ? undefined : otherKind(unknown, kinds))
  return mismatch === undefined ? stateBatches(tally, kinds, counts, tally.totalsOnly) : raise(mismatch)
}

function otherKind(unknown: string, kinds: readonly string[]): RuleErrorFacts {
  return { _tag: 'TallyMismatch', path: `counts.${unknown}`, left: kinds.map(show).join(', '), right: show(unknown) }
}
