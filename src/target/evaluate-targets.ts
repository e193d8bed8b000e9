import { isLeft, right } from 'fp-ts/lib/Either.js'
import { isLabel, isRecord, isText, own } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit } from '../rule-error.js'
import type { Citation, Label } from '../terms.js'
import { checkRules } from './check-rules.js'
import { checkTally } from './check-tally.js'
import { leastMeeting, readPercent } from './percent.js'
import type { Tally } from './tally.js'
import type { Goal, Target, TargetRules } from './target-rules.js'

/** How one target stands. */
export interface TargetResult {
  readonly id: string
  readonly label: Label
  readonly status: 'met' | 'missed' | 'notMeasurable'
  /** Why it cannot be measured: a base of 0, or a figure that the tally does not have. */
  readonly because?: 'emptyBase' | 'noFigure'
  /** Id of the indicator or count whose figure is missing. */
  readonly missing?: string
  /** How many count; of a `none` goal, how many there were. */
  readonly counted?: number
  /** Of a rate, its base. */
  readonly of?: number
  /** Of a rate that is missed, how many more of the same base would meet it. */
  readonly shortfall?: number
  /** Of a rate that is met, how many of those counted could be lost. */
  readonly slack?: number
  readonly basis: Citation
}

/** How a plan stands. Plain JSON. */
export interface Evaluation {
  readonly rulebook: string
  /** In the rulebook's order. */
  readonly targets: readonly TargetResult[]
  readonly met: number
  readonly missed: number
  readonly notMeasurable: number
}

type Outcome = Pick<TargetResult, 'status' | 'because' | 'missing' | 'counted' | 'of' | 'shortfall' | 'slack'>

/**
 * Holds a plan's targets against figures (评估目标).
 *
 * Comparison is exact, in whole numbers: 17 of 20 meets 85 %. An empty base is neither 0 nor 100 %
 * but not measurable; so is a target without its figure, and the others are still evaluated.
 *
 * @param rules - a rulebook, or its slice for targets
 * @param tally - figures by hand or from `tallyCases`; `counted` and `of` are whole numbers up to 2^53-1
 * @returns each target met, missed or not measurable, in the rulebook's order; or `InvalidRulebook`,
 * `InvalidArgument`, `InvalidCount`, `UnknownIndicator`, `TallyMismatch`. It never throws.
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
 */
export function evaluateTargets(rules: TargetRules, tally: Partial<Tally>): Result<Evaluation> {
  const checkedRules = checkRules(rules)
  if (isLeft(checkedRules)) return checkedRules
  const figures = checkTally(rules, tally)
  if (isLeft(figures)) return figures
  const targets: TargetResult[] = []
  for (const [id, target] of Object.entries(rules.targets)) {
    const result = evaluate(rules, id, target, figures.right)
    if (isLeft(result)) return result
    targets.push(result.right)
  }
  const count = (status: TargetResult['status']): number => targets.filter((target) => target.status === status).length
  return right({
    rulebook: rules.id,
    targets,
    met: count('met'),
    missed: count('missed'),
    notMeasurable: count('notMeasurable'),
  })
}

function evaluate(rules: TargetRules, id: string, target: Target, tally: Tally): Result<TargetResult> {
  const path = `rules.targets.${id}`
  if (!isTarget(target)) return malformed(path, target, '{ id, label, goal, basis }')
  if (target.id !== id) return malformed(`${path}.id`, target.id, { zh: `其键 "${id}"`, en: `its key, "${id}"` })
  const outcome = outcomeOf(rules, target.goal, tally, `${path}.goal`)
  return isLeft(outcome) ? outcome : right({ id, label: target.label, ...outcome.right, basis: target.basis })
}

function isTarget(value: unknown): value is Target {
  return isRecord(value) && isText(value.id) && isLabel(value.label) && isRecord(value.goal) && isRecord(value.basis)
}

function outcomeOf(rules: TargetRules, goal: Goal, tally: Tally, path: string): Result<Outcome> {
  if (goal.kind === 'rate') return rateOutcome(rules, goal, tally, path)
  if (goal.kind === 'none') return noneOutcome(rules, goal, tally, path)
  return malformed(`${path}.kind`, (goal as { kind: unknown }).kind, '"rate" | "none"')
}

function rateOutcome(
  rules: TargetRules,
  { indicator, atLeast }: Extract<Goal, { kind: 'rate' }>,
  tally: Tally,
  path: string,
): Result<Outcome> {
  const hundredths = readPercent(atLeast)
  if (hundredths === undefined) {
    return malformed(`${path}.atLeast`, atLeast, {
      zh: '0 至 100 的百分数，至多两位小数，如 "85"',
      en: 'a percentage from 0 to 100 with at most two places, such as "85"',
    })
  }
  if (!isRecord(own(rules.indicators, indicator))) {
    return malformed(`${path}.indicator`, indicator, { zh: '规则集中的指标', en: 'an indicator of the rulebook' })
  }
  const figure = own(tally.rates, indicator)
  if (figure === undefined) return right({ status: 'notMeasurable', because: 'noFigure', missing: indicator })
  const { counted, of } = figure
  if (of === 0) return right({ status: 'notMeasurable', because: 'emptyBase', counted, of })
  const least = leastMeeting(hundredths, of)
  return right(
    counted >= least
      ? { status: 'met', counted, of, slack: counted - least }
      : { status: 'missed', counted, of, shortfall: least - counted },
  )
}

function noneOutcome(
  rules: TargetRules,
  { count }: Extract<Goal, { kind: 'none' }>,
  tally: Tally,
  path: string,
): Result<Outcome> {
  if (!isRecord(own(rules.counts, count))) {
    return malformed(`${path}.count`, count, { zh: '规则集中的计数', en: 'a count of the rulebook' })
  }
  const counted = own(tally.counts, count)
  if (counted === undefined) return right({ status: 'notMeasurable', because: 'noFigure', missing: count })
  return right({ status: counted === 0 ? 'met' : 'missed', counted })
}

function malformed(path: string, given: unknown, expected: Label | string): Result<never> {
  return refuse(misfit('InvalidRulebook', path, given, expected))
}
