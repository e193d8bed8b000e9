import { isLeft, right } from 'fp-ts/lib/Either.js'
import type { Result } from '../result.js'
import type { CaseRecord } from '../selector/case-record.js'
import { eachCase, type RefusedCase } from '../selector/each-case.js'
import { prepareTally, type TallyOptions } from './prepare-tally.js'
import type { Tally } from './tally.js'
import type { TargetRules } from './target-rules.js'

/** A tally of the cases that could be read, and those that could not. Plain JSON. */
export interface CollectedTally {
  readonly tally: Tally
  /** In the order of the cases; none of them is in the tally. */
  readonly refused: readonly RefusedCase[]
}

/**
 * Counts the cases that can be read, and tells of each other one why it cannot (统计并列出不合格记录).
 *
 * @param rules - a rulebook, or its slice for targets
 * @param cases - the records, any iterable
 * @param options - as of {@link tallyCases}; with `duplicates: 'refuse'` each later record of an id is among the refused
 * @returns the tally and the refused records, each with its position, its id and the error; or a refusal of the rulebook
 * or the options, as by {@link tallyCases}. It throws only what the caller's own iterator throws.
 * @example
 * ```ts
 * import { collectTally, orThrow } from 'xinfang-rules'
 * import { xinsheng2024 } from 'xinfang-rules/rulebooks'
 *
 * const cases = [
 *   { id: 'c1', fields: { channel: 'online' }, events: { received: '2024-03-01' } },
 *   { id: 'c2', fields: { channel: 'visit' }, events: { received: '2024-02-30' } },
 * ]
 * const { tally, refused } = orThrow(collectTally(xinsheng2024, cases, { asOf: '2024-12-31' }))
 * tally.rates['onlineShare'] // => { counted: 1, of: 1 }
 * refused.map(({ index, id, error }) => [index, id, error.path]) // => [[1, 'c2', 'cases[1].events.received']]
 * ```
 */
export function collectTally(
  rules: TargetRules,
  cases: Iterable<CaseRecord>,
  options: TallyOptions,
): Result<CollectedTally> {
  const ready = prepareTally(rules, options)
  if (isLeft(ready)) return ready
  const { figures, reading, state } = ready.right
  const sums = figures.blank()
  const refused: RefusedCase[] = []
  const collecting = { ...reading, refused: (one: RefusedCase) => refused.push(one) }
  const read = eachCase(cases, collecting, (facts) => figures.count(facts, sums))
  return isLeft(read) ? read : right({ tally: state(sums), refused })
}
