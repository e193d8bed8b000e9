import { isLeft } from 'fp-ts/lib/Either.js'
import type { Result } from '../result.js'
import type { Checked } from '../terms.js'
import { type CaseFile, readCaseFile } from './case-file.js'
import { checkFile } from './check-file.js'
import type { LeadershipOptions, LeadershipSummary } from './leadership-options.js'
import type { LeadershipRules } from './leadership-rules.js'
import { prepareLeadership } from './prepare-leadership.js'

/**
 * Checks a case under a leader against 五个一 and the rules on the lead (领导包案检查).
 *
 * Looks for each of the five being missing or more than one, a lead that changed (转包; with a recorded reason, or while
 * the lead was away, a note), personal acts that no lead has done, or not within `actsWithin`, and a lead below the rank that
 * such a case needs; where the document forbids it, acts done by another in the lead's place (代包; a note where a lead
 * did them as well) and leads, also former ones, without any act of their own in time (挂名包案). What lies after `asOf` is
 * ignored.
 *
 * @param rules - a rulebook, or its slice for leadership
 * @param caseFile - evidence, leads and acts; every id is opaque
 * @param options - `asOf`, what is known of the leaders, readings, and `actsWithin` where a place sets a time
 * @returns findings in the rules' order, and who is in charge; or `InvalidRulebook`, `InvalidCase`, `InvalidArgument`,
 * `InvalidLength`, `InvalidMoment`, `InvalidDate`, `EventsOutOfOrder`, `DateOutOfRange`, `UnknownReading`,
 * `CalendarNotPublished`
 * @example
 * ```ts
 * import { checkLeadership, orThrow } from 'xinfang-rules'
 * import { sanjian2021 } from 'xinfang-rules/rulebooks'
 *
 * const file = {
 *   id: 'c1',
 *   fields: { caseKind: 'superior' },
 *   evidence: { problem: ['p1'], team: ['t1'], plan: [] },
 *   leads: [{ leader: 'L3', from: '2021-04-01' }],
 * }
 * const leaders = [{ id: 'L3', rank: 'townManaged' }]
 * const { findings } = orThrow(checkLeadership(sanjian2021, file, { asOf: '2021-06-30', leaders }))
 * findings.map(({ rule }) => rule) // => ['caseLead.plan', 'caseLead.rank']
 * ```
 */
export function checkLeadership(
  rules: LeadershipRules,
  caseFile: CaseFile,
  options: LeadershipOptions,
): Result<Checked<LeadershipSummary>> {
  const ready = prepareLeadership(rules, options)
  if (isLeft(ready)) return ready
  const file = readCaseFile(caseFile, rules, 'caseFile')
  return isLeft(file) ? file : checkFile(ready.right, file.right)
}
