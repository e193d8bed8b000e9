import { isLeft, right } from 'fp-ts/lib/Either.js'
import { type Result, refuse } from '../result.js'
import { faultOfTargets } from './check-goal.js'
import { checkRules } from './check-rules.js'
import { checkTally } from './check-tally.js'
import { evaluateGoal, type Figures } from './evaluate-goal.js'
import { type Evaluation, sumUp, type TargetResult } from './evaluation.js'
import { checkFacts, type TargetFacts } from './facts.js'
import type { Tally } from './tally.js'
import type { Target, TargetRules } from './target-rules.js'

/**
 * Holds a plan's targets against figures (评估目标).
 *
 * Comparison is exact, in whole numbers: 17 of 20 meets 85 %, and a percentage never decides. An empty base is neither
 * 0 nor 100 % but not measurable, whether it is that of the rate, of its benchmark, or the base figure of a reduction;
 * so is a target of which a figure, a base figure or a benchmark is not given, and the others are still evaluated.
 *
 * @param rules - a rulebook, or its slice for targets
 * @param tally - figures by hand or from `tallyCases`; `counted` and `of` are whole numbers up to 2^53-1
 * @param facts - base figures, by the id of the count, and benchmarks, by the name that the goal uses; whole numbers too
 * @returns each target met, missed or not measurable, in the rulebook's order, as of the moment of the tally if it has
 * one; or `InvalidRulebook`, `InvalidArgument`, `InvalidCount`, `UnknownIndicator` (also for a fact that no target is held
 * against), `TallyMismatch`, and for the tally's `asOf` `InvalidMoment`, `InvalidDate`, `DateOutOfRange`. It never throws.
 * @see 民法典 第一千二百五十九条: 以上 includes the number itself
 * @example
 * ```ts
 * import { evaluateTargets, orThrow } from 'xinfang-rules'
 * import { xinsheng2024 } from 'xinfang-rules/rulebooks'
 *
 * const evaluation = orThrow(evaluateTargets(xinsheng2024, { rates: { 'municipal.settlement': { counted: 15, of: 20 } } }))
 * const target = evaluation.targets.find(({ id }) => id === 'A-2')
 * target?.status // => 'missed'
 * target?.shortfall // => 2
 * ```
 * @example A backlog that shall fall by at least 40 %, against the base figure of the year before
 * ```ts
 * import { evaluateTargets, orThrow, type Target } from 'xinfang-rules'
 * import { xinsheng2024 } from 'xinfang-rules/rulebooks'
 *
 * const backlog: Target = {
 *   id: 'T-1',
 *   label: { zh: '信访积案存量下降 40% 以上', en: 'Backlog of old cases down by at least 40 %' },
 *   goal: { kind: 'reduction', count: 'backlog', byAtLeast: '40' },
 *   basis: { document: '试拟方案', source: 'assumption', evidence: 'inferred' },
 * }
 * const rules = {
 *   ...xinsheng2024,
 *   counts: { backlog: { id: 'backlog', label: { zh: '积案', en: 'Old cases' }, unit: '件' as const, totalsOnly: true as const } },
 *   targets: { 'T-1': backlog },
 * }
 * const statusAt = (count: number) =>
 *   orThrow(evaluateTargets(rules, { counts: { backlog: count } }, { baselines: { backlog: 25 } })).targets[0]?.status
 * statusAt(15) // => 'met'
 * statusAt(16) // => 'missed'
 * ```
 */
export function evaluateTargets(
  rules: TargetRules,
  tally: Partial<Tally>,
  facts: TargetFacts = {},
): Result<Evaluation> {
  const checkedRules = checkRules(rules)
  if (isLeft(checkedRules)) return checkedRules
  const fault = faultOfTargets(rules)
  if (fault !== undefined) return refuse(fault)
  const checkedTally = checkTally(rules, tally)
  if (isLeft(checkedTally)) return checkedTally
  const known = checkFacts(facts, Object.values(rules.targets))
  if (isLeft(known)) return known
  const figures = { tally: checkedTally.right, facts: known.right }
  const targets = Object.values(rules.targets).map((target) => evaluate(target, figures))
  const { asOf } = checkedTally.right
  return right({ rulebook: rules.id, ...(asOf !== undefined && { asOf }), targets, ...sumUp(targets) })
}

function evaluate({ id, label, goal, note, basis }: Target, figures: Figures): TargetResult {
  return { id, label, goal, ...evaluateGoal(goal, figures), ...(note && { note }), basis }
}
