import { right } from 'fp-ts/lib/Either.js'
import { show } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { Citation, Label } from '../terms.js'
import { faultOfEvaluation } from './check-evaluation.js'
import { GOALS } from './check-goal.js'
import type { Evaluation, TargetResult, TargetStatus } from './evaluation.js'
import type { Goal } from './target-rules.js'

/**
 * How the standing of a target changed: `onlyBefore` and `onlyAfter` tell of targets that the other evaluation does not
 * have.
 */
export type StatusChange =
  | 'newlyMet'
  | 'newlyMissed'
  | 'nowMeasurable'
  | 'noLongerMeasurable'
  | 'unchanged'
  | 'onlyBefore'
  | 'onlyAfter'

/** What became of one target. */
export interface TargetChange {
  readonly id: string
  /** As it is worded after; of a target that is gone, as it was before. */
  readonly label: Label
  /** How it stood; left out where the evaluation does not have it. */
  readonly before?: TargetStatus
  /** How it stands; left out where the evaluation does not have it. */
  readonly after?: TargetStatus
  readonly change: StatusChange
  /** The target asks for something else than before, so that the two standings do not measure the same. */
  readonly redefined?: true
  /** How many more count than before, negative where fewer do; left out where one of the two is not given. */
  readonly counted?: number
  /** Of a rate, how much larger its base is than before, negative where smaller. */
  readonly of?: number
  readonly basis: Citation
}

/** What became of a plan. Plain JSON. */
export interface EvaluationChange {
  readonly rulebook: string
  /** In the order of the later evaluation, then those that it does not have any more. */
  readonly targets: readonly TargetChange[]
  /** How many targets changed how. */
  readonly sums: Readonly<Record<StatusChange, number>>
  /** How many targets stood how, before and after. */
  readonly before: Readonly<Record<TargetStatus, number>>
  readonly after: Readonly<Record<TargetStatus, number>>
}

/**
 * Tells what became of each target from one evaluation to a later one (评估对比).
 *
 * @param before - what `evaluateTargets` answered, e.g. for last month
 * @param after - the same for the same rulebook, e.g. for this month
 * @returns each target with both standings and the difference of its figures; targets that only one of the two has are
 * told as such. Or `InvalidArgument` for a value that is no evaluation, one of another rulebook, or a later one that is as
 * of an earlier moment; and for `asOf`
 * `InvalidMoment`, `InvalidDate`, `DateOutOfRange`. It never throws.
 * @example
 * ```ts
 * import { compareEvaluations, evaluateTargets, orThrow } from 'xinfang-rules'
 * import { xinsheng2024 } from 'xinfang-rules/rulebooks'
 *
 * const evaluate = (counted: number, of: number) =>
 *   orThrow(evaluateTargets(xinsheng2024, { rates: { 'municipal.settlement': { counted, of } } }))
 * const { targets, sums } = orThrow(compareEvaluations(evaluate(15, 20), evaluate(19, 22)))
 * const { change, counted, of } = targets.find(({ id }) => id === 'A-2') ?? {}
 * ;[change, counted, of] // => ['newlyMet', 4, 2]
 * sums.unchanged // => 11
 * ```
 */
export function compareEvaluations(before: Evaluation, after: Evaluation): Result<EvaluationChange> {
  const fault = faultOfEvaluation(before, 'before') ?? faultOfEvaluation(after, 'after') ?? mismatchOf(before, after)
  if (fault !== undefined) return refuse(fault)
  const [earlier, later] = [byId(before), byId(after)]
  const targets = [
    ...after.targets.map((target) => changeOf(earlier.get(target.id), target)),
    ...before.targets.filter(({ id }) => !later.has(id)).map(goneOf),
  ]
  return right({
    rulebook: after.rulebook,
    targets,
    sums: countChanges(targets),
    before: standingsOf(before),
    after: standingsOf(after),
  })
}

function mismatchOf(before: Evaluation, after: Evaluation): RuleErrorFacts | undefined {
  if (before.rulebook !== after.rulebook) {
    const rulebook = show(before.rulebook)
    return misfit('InvalidArgument', 'after.rulebook', after.rulebook, {
      zh: `before 的规则集 ${rulebook}`,
      en: `the rulebook of before, ${rulebook}`,
    })
  }
  const [first, second] = [before.asOf, after.asOf]
  if (first === undefined || second === undefined || !isEarlier(second, first)) return undefined
  return misfit('InvalidArgument', 'after.asOf', second, {
    zh: `不早于 before 的 ${first}：请对调两次评估`,
    en: `at or after ${first}, the moment of before; swap the two`,
  })
}

/** Whether one moment is certainly before another; both as an evaluation writes them, in one time zone. */
function isEarlier(one: string, other: string): boolean {
  const common = Math.min(one.length, other.length)
  return one.slice(0, common) < other.slice(0, common)
}

const byId = ({ targets }: Evaluation): ReadonlyMap<string, TargetResult> =>
  new Map(targets.map((target) => [target.id, target]))

const standingsOf = ({ met, missed, notMeasurable }: Evaluation): EvaluationChange['before'] => ({
  met,
  missed,
  notMeasurable,
})

function countChanges(targets: readonly TargetChange[]): EvaluationChange['sums'] {
  const sums: Record<StatusChange, number> = {
    newlyMet: 0,
    newlyMissed: 0,
    nowMeasurable: 0,
    noLongerMeasurable: 0,
    unchanged: 0,
    onlyBefore: 0,
    onlyAfter: 0,
  }
  for (const { change } of targets) sums[change] += 1
  return sums
}

function goneOf({ id, label, status, basis }: TargetResult): TargetChange {
  return { id, label, before: status, change: 'onlyBefore', basis }
}

function changeOf(before: TargetResult | undefined, after: TargetResult): TargetChange {
  const { id, label, status, basis } = after
  if (before === undefined) return { id, label, after: status, change: 'onlyAfter', basis }
  return {
    id,
    label,
    before: before.status,
    after: status,
    change: statusChange(before.status, status),
    ...(!isSameGoal(before.goal, after.goal) && { redefined: true }),
    ...difference('counted', before, after),
    ...difference('of', before, after),
    basis,
  }
}

function statusChange(before: TargetStatus, after: TargetStatus): StatusChange {
  if (before === after) return 'unchanged'
  if (before === 'notMeasurable') return 'nowMeasurable'
  if (after === 'notMeasurable') return 'noLongerMeasurable'
  return after === 'met' ? 'newlyMet' : 'newlyMissed'
}

function isSameGoal(one: Goal, other: Goal): boolean {
  const [parts, others] = [one, other] as unknown as readonly Readonly<Record<string, unknown>>[]
  return one.kind === other.kind && Object.keys(GOALS[one.kind]).every((part) => parts?.[part] === others?.[part])
}

function difference(figure: 'counted' | 'of', before: TargetResult, after: TargetResult): Partial<TargetChange> {
  const [earlier, later] = [before[figure], after[figure]]
  return earlier === undefined || later === undefined ? {} : { [figure]: later - earlier }
}
