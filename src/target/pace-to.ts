import { isLeft, right } from 'fp-ts/lib/Either.js'
import { isoDate } from '../date/day.js'
import { show } from '../plain.js'
import { type Result, refuse } from '../result.js'
import type { RuleErrorFacts } from '../rule-error.js'
import type { IsoDate } from '../terms.js'
import { faultOfTarget } from './check-goal.js'
import { checkFigures, readTally } from './check-tally.js'
import { evaluateGoal, mostOf, type Outcome } from './evaluate-goal.js'
import { divideUp } from './exact.js'
import { readFacts } from './facts.js'
import type { Pace } from './pace.js'
import { countRemaining, type PaceOptions, type Remaining, readPeriod } from './remaining-days.js'
import type { Tally } from './tally.js'
import type { Goal, Target } from './target-rules.js'

/**
 * Says what has to be counted each remaining working day to meet a target by the end of a period (目标进度).
 *
 * The base of a rate is taken to stay as it is: where it grows, ask again. Of a goal that counting more cannot meet
 * (`none`, `noIncrease`, `reduction`) it says instead how many more there may be (`allowance`), or how many there are too
 * many (`excess`): what is still there, such as a backlog, can be brought down by so many; what has happened cannot be
 * undone.
 *
 * @param target - a target of a rulebook
 * @param tally - the figures so far; others than the target's own are no fault
 * @param options - the end of the period (included) and the moment of the figures, whose own day is over: working days are
 * counted from the next one on. Base figures and benchmarks under `facts`.
 * @returns what is needed in all and per working day; or `InvalidRulebook` for the target, `InvalidArgument`,
 * `InvalidCount`, `InvalidMoment`, `InvalidDate`, `DateOutOfRange`, `TallyMismatch` for figures as of another day, and
 * `CalendarNotPublished` with `forecast: false`. It never throws.
 * @example
 * ```ts
 * import { orThrow, paceTo } from 'xinfang-rules'
 * import { xinsheng2024 } from 'xinfang-rules/rulebooks'
 *
 * const target = xinsheng2024.targets['A-2'] // at least 85 %
 * const tally = { rates: { 'municipal.settlement': { counted: 122, of: 200 } } }
 * const pace = target && orThrow(paceTo(target, tally, { asOf: '2024-09-13', periodEnd: '2024-10-12' }))
 * pace?.needed // => 48
 * pace?.workingDays // => 16
 * pace?.perWorkingDay // => 3
 * ```
 */
export function paceTo(target: Target, tally: Partial<Tally>, options: PaceOptions): Result<Pace> {
  const fault = faultOfTarget(target, 'target', { tag: 'InvalidRulebook' })
  if (fault !== undefined) return refuse(fault)
  const figures = readTally(tally)
  if (isLeft(figures)) return figures
  const checked = checkFigures(figures.right, 'tally.')
  if (isLeft(checked)) return checked
  const period = readPeriod(options)
  if (isLeft(period)) return period
  const mismatch = mismatchOfDay(figures.right, isoDate(period.right.from))
  if (mismatch !== undefined) return refuse(mismatch)
  const facts = readFacts(options.facts ?? {}, 'options.facts')
  if (isLeft(facts)) return facts
  const remaining = countRemaining(period.right)
  if (isLeft(remaining)) return remaining
  const { id, label, goal, basis } = target
  const outcome = evaluateGoal(goal, { tally: figures.right, facts: facts.right })
  const days = remaining.right
  return right({ id, label, goal, ...outcome, ...paceOf(goal, outcome, days), ...days, basis })
}

/** Figures that were counted up to another day are not those of the moment that is asked about. */
function mismatchOfDay({ asOf }: Tally, on: IsoDate): RuleErrorFacts | undefined {
  if (asOf === undefined || asOf.slice(0, on.length) === on) return undefined
  return { _tag: 'TallyMismatch', path: 'options.asOf', left: show(asOf), right: show(on) }
}

type Found = Pick<Pace, 'state' | 'because' | 'needed' | 'perWorkingDay' | 'allowance' | 'excess'>

function paceOf(goal: Goal, outcome: Outcome, { workingDays }: Remaining): Found {
  const { status, counted = 0, baseline = 0 } = outcome
  if (status === 'notMeasurable') return { state: 'notMeasurable' }
  if (goal.kind === 'none' || goal.kind === 'noIncrease' || goal.kind === 'reduction') {
    return standAgainst(mostOf(goal, baseline), counted)
  }
  if (status === 'met') return { state: 'met', needed: 0, perWorkingDay: 0 }
  const needed = goal.kind === 'countAtLeast' ? goal.atLeast - counted : outcome.shortfall
  if (needed === undefined) return { state: 'outOfReach', because: 'noRateAbove' }
  if (workingDays === 0) return { state: 'outOfReach', because: 'noWorkingDay', needed }
  return { state: 'reachable', needed, perWorkingDay: divideUp(needed, workingDays) }
}

function standAgainst(most: number, counted: number): Found {
  return counted <= most ? { state: 'met', allowance: most - counted } : { state: 'exceeded', excess: counted - most }
}
