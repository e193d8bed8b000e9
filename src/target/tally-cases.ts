import { isLeft, right } from 'fp-ts/lib/Either.js'
import type { CaseRecord } from '../condition/case-record.js'
import { type AsOf, type Duplicates, eachCase, readAsOf } from '../condition/each-case.js'
import { writeMoment } from '../date/moment.js'
import { type Result, refuse } from '../result.js'
import { misfit } from '../rule-error.js'
import { compileFigures } from './compile-figures.js'
import type { Tally } from './tally.js'
import type { TargetRules } from './target-rules.js'

/** How cases are tallied. */
export interface TallyOptions extends AsOf {
  /**
   * What a second record of one id means: `refuse` an error, `first` only the first one counts,
   * `assumeUnique` ids are not compared, and memory stays constant.
   *
   * @defaultValue `refuse`
   */
  readonly duplicates?: Duplicates | undefined
}

/**
 * Counts cases into a rulebook's indicators (统计案件).
 *
 * A case counts in every indicator whose base it certainly matches; matching none is no fault. Figures
 * of `totalsOnly` indicators and counts are not in the answer: add them by hand, as in
 * `{ ...tally, counts: { ...tally.counts, groupVisits: 0 } }`. One pass.
 *
 * @param rules - a rulebook, or its slice for targets
 * @param cases - the records, any iterable
 * @param options - `asOf`, and what to do with an id that occurs twice
 * @returns the tally, or the first refusal with its place, e.g. `cases[3].events.resolved`: `InvalidRulebook`,
 * `InvalidArgument`, `InvalidCase`, `UnknownEvent`, `DuplicateCase`, `InvalidMoment`, `InvalidDate`, `DateOutOfRange`.
 * It throws only what the caller's own iterator throws.
 * @example
 * ```ts
 * import { orThrow, tallyCases } from 'xinfang-rules'
 * import { xinsheng2024 } from 'xinfang-rules/rulebooks'
 *
 * const cases = [
 *   { id: 'c1', fields: { channel: 'online' }, events: { received: '2024-03-01', resolved: '2024-03-20' } },
 *   { id: 'c2', fields: { channel: 'visit' }, events: { received: '2024-03-04' } },
 * ]
 * orThrow(tallyCases(xinsheng2024, cases, { asOf: '2024-12-31' })).rates['onlineShare'] // => { counted: 1, of: 2 }
 * ```
 */
export function tallyCases(rules: TargetRules, cases: Iterable<CaseRecord>, options: TallyOptions): Result<Tally> {
  const counters = compileFigures(rules)
  if (isLeft(counters)) return counters
  const asOf = readAsOf(options)
  if (isLeft(asOf)) return asOf
  const { duplicates = 'refuse' } = options
  if (!['refuse', 'first', 'assumeUnique'].includes(duplicates)) {
    return refuse(misfit('InvalidArgument', 'options.duplicates', duplicates, '"refuse" | "first" | "assumeUnique"'))
  }
  const read = eachCase(cases, { asOf: asOf.right, vocabulary: rules, duplicates, path: 'cases' }, counters.right.count)
  if (isLeft(read)) return read
  return right({ rulebook: rules.id, asOf: writeMoment(asOf.right), ...counters.right.figures() })
}
