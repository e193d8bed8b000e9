import { orThrow, type Result } from '../result.js'
import type { Rulebook } from '../rulebook/rulebook.js'
import { faultsOfRulebook } from './check-rulebook.js'
import { readAs } from './read-as.js'
import { rulebook } from './rulebook.js'

/**
 * Reads a rulebook that came as JSON (读取规则集), or says all that is wrong with it.
 *
 * First the names of members are looked at, then their form, then what the parts say of each other: every event, field,
 * limit, indicator and count that is named must be there, ids are their keys, days of effect are in order. All faults of
 * the first of these steps that finds any are in the error's `issues`. Limits of other families are not at hand and not
 * looked for. Of two members with one name JSON's own reader has kept the last before this function is called, so that
 * a key written twice cannot be seen.
 *
 * @param json - what `JSON.parse` made of the text; a member `$schema` is let pass, and left out
 * @returns a copy of it as a rulebook that the engines take, or why it is none: `InvalidRulebook`, `InvalidLimit`,
 * `InvalidLength`, `UnknownEvent`, `InvalidMoment`, `InvalidDate`, `DateOutOfRange`. It never throws.
 * @example
 * ```ts
 * import { renderError } from 'xinfang-rules'
 * import { caomiao2023 } from 'xinfang-rules/rulebooks'
 * import { safeParseRulebook } from 'xinfang-rules/schema'
 *
 * safeParseRulebook(JSON.parse(JSON.stringify(caomiao2023)))._tag // => 'Right'
 *
 * const counts = { 'D-14': { ...caomiao2023.targets['D-14'], goal: { kind: 'none', count: 'upwardVisit' } } }
 * const spoilt = safeParseRulebook({ ...caomiao2023, targets: counts })
 * spoilt._tag === 'Left' && renderError(spoilt.left, 'en')
 * // => 'rules.targets.D-14.goal.count: "upwardVisit" is not a count of the rulebook'
 * ```
 */
export function safeParseRulebook(json: unknown): Result<Rulebook> {
  return readAs<Rulebook>(json, {
    schema: rulebook,
    path: 'rules',
    tag: 'InvalidRulebook',
    faultsOf: faultsOfRulebook,
  })
}

/**
 * Reads a rulebook that came as JSON (读取规则集).
 *
 * @param json - what `JSON.parse` made of the text; a member `$schema` is let pass, and left out
 * @returns a copy of it as a rulebook that the engines take
 * @throws `RulesError` for the first fault that {@link safeParseRulebook} finds, with all of them in `error.issues`
 * @example
 * ```ts
 * import { evaluateTargets, orThrow } from 'xinfang-rules'
 * import { caomiao2023 } from 'xinfang-rules/rulebooks'
 * import { parseRulebook } from 'xinfang-rules/schema'
 *
 * const text = JSON.stringify({ ...caomiao2023, id: 'ours' }) // a town's own file
 * orThrow(evaluateTargets(parseRulebook(JSON.parse(text)), { counts: { upwardVisits: 0 } })).met // => 1
 * ```
 */
export function parseRulebook(json: unknown): Rulebook {
  return orThrow(safeParseRulebook(json))
}
