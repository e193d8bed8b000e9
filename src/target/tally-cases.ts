import { isLeft, right } from 'fp-ts/lib/Either.js'
import type { Result } from '../result.js'
import type { CaseRecord } from '../selector/case-record.js'
import { eachCase } from '../selector/each-case.js'
import { prepareTally, type TallyOptions } from './prepare-tally.js'
import type { Tally } from './tally.js'
import type { TargetRules } from './target-rules.js'

/**
 * Counts cases into a rulebook's indicators (统计案件).
 *
 * A case counts in every indicator whose base it certainly matches; matching none is no fault. What has happened,
 * and how limits stand, is told as of `asOf`, so that last month's figures can be had again from today's cases; fields
 * are taken as they are now. Figures of `totalsOnly` indicators and counts are not in the answer: add them by hand, as
 * in `{ ...tally, counts: { ...tally.counts, groupVisits: 0 } }`. One pass.
 *
 * @param rules - a rulebook, or its slice for targets
 * @param cases - the records, any iterable
 * @param options - `asOf`, what limits are counted with, and what to do with an id that occurs twice
 * @returns the tally, or the first refusal with its place, e.g. `cases[3].events.resolved`: `InvalidRulebook`,
 * `InvalidArgument`, `InvalidCase`, `UnknownEvent`, `DuplicateCase`, `InvalidMoment`, `InvalidDate`, `DateOutOfRange`;
 * for the states of limits also `InvalidLimit`, `InvalidLength`, `InvalidOfficeHours`, `OfficeHoursMissing`,
 * `CalendarNotPublished`, `EventsOutOfOrder`, `PauseNotAllowed`, `ExtensionNotAllowed`, `ExtensionTooLong`,
 * `ExtensionTooLate`. It throws only what the caller's own iterator throws.
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
  const ready = prepareTally(rules, options)
  if (isLeft(ready)) return ready
  const { figures, reading, state } = ready.right
  const sums = figures.blank()
  const read = eachCase(cases, reading, (facts) => figures.count(facts, sums))
  return isLeft(read) ? read : right(state(sums))
}
