import type { Monoid } from 'fp-ts/lib/Monoid.js'
import { type MomentInput, readMoment, writeMoment } from '../date/moment.js'
import { orThrow, raise } from '../result.js'
import { mismatchOf } from '../selector/tally-stamp.js'
import { mergeTallies } from './merge-tallies.js'
import type { Tally } from './tally.js'
import type { TargetRules } from './target-rules.js'

/**
 * The tallies of one rulebook and one moment as fp-ts's `Monoid` (统计的幺半群).
 *
 * @param rules - the rulebook
 * @param asOf - the moment up to which events count
 * @returns `concat` adds up, `empty` has no figure at all. `concat` throws {@link RulesError} where {@link mergeTallies}
 * refuses: `TallyMismatch`, also on a tally that names no rulebook or moment, `InvalidCount`, `InvalidArgument`
 * @throws {@link RulesError} `InvalidMoment`, `InvalidDate`, `DateOutOfRange` for `asOf`
 * @example
 * ```ts
 * import { orThrow, tallyCases, tallyMonoid } from 'xinfang-rules'
 * import { xinsheng2024 } from 'xinfang-rules/rulebooks'
 *
 * const { concat, empty } = tallyMonoid(xinsheng2024, '2024-12-31')
 * const seen = (id: string) => [{ id, fields: { channel: 'online' }, events: { received: '2024-03-01' } }]
 * const villages = [seen('c1'), seen('c2')].map((cases) => orThrow(tallyCases(xinsheng2024, cases, { asOf: '2024-12-31' })))
 * villages.reduce(concat, empty).rates['onlineShare'] // => { counted: 2, of: 2 }
 * ```
 */
export function tallyMonoid(rules: Pick<TargetRules, 'id'>, asOf: MomentInput): Monoid<Tally> {
  const empty = { rulebook: rules.id, asOf: writeMoment(orThrow(readMoment(asOf, 'asOf'))), rates: {}, counts: {} }
  return { concat: (one, other) => stampedAs(empty, orThrow(mergeTallies(one, other))), empty }
}

/** The tally, if it is of the rulebook and the moment of `empty`. */
function stampedAs(empty: Tally, tally: Tally): Tally {
  const mismatch = mismatchOf(empty, tally)
  return mismatch === undefined ? tally : raise(mismatch)
}
