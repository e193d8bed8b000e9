import { own } from '../plain.js'
import type { GoalOf } from './check-goal.js'
import type { NotMeasurable, TargetResult } from './evaluation.js'
import { shareOf } from './exact.js'
import type { ReadFacts } from './facts.js'
import { leastMeeting, readPercent } from './percent.js'
import type { RateFigure, Tally } from './tally.js'
import type { Goal } from './target-rules.js'

/** What a goal makes of the figures. */
export type Outcome = Omit<TargetResult, 'id' | 'label' | 'goal' | 'note' | 'basis'>

/** What goals are held against; all of it was checked. */
export interface Figures {
  readonly tally: Tally
  readonly facts: ReadFacts
}

/** Holds a goal that was checked against figures. */
export function evaluateGoal(goal: Goal, figures: Figures): Outcome {
  const evaluate = EVALUATORS[goal.kind] as (goal: Goal, figures: Figures) => Outcome
  return evaluate(goal, figures)
}

const EVALUATORS: { readonly [Kind in Goal['kind']]: (goal: GoalOf<Kind>, figures: Figures) => Outcome } = {
  rate: evaluateRate,
  rateAbove: evaluateRateAbove,
  reduction: evaluateAgainstBaseline,
  none: (goal, figures) => evaluateCount(goal, figures, (counted) => counted === 0),
  countAtLeast: (goal, figures) => evaluateCount(goal, figures, (counted) => counted >= goal.atLeast),
  noIncrease: evaluateAgainstBaseline,
}

function lacking(because: NotMeasurable, missing: string): Outcome {
  return { status: 'notMeasurable', because, missing }
}

const EMPTY_BASE = { status: 'notMeasurable', because: 'emptyBase' } as const

/** How many parts of 10000 a percentage is that was checked. */
const hundredthsOf = (percent: string): number => readPercent(percent) as number

function evaluateRate({ indicator, atLeast }: GoalOf<'rate'>, { tally }: Figures): Outcome {
  const figure = rateOf(indicator, tally)
  if (figure === undefined) return lacking('noFigure', indicator)
  return holdRate(figure, leastMeeting(hundredthsOf(atLeast), figure.of))
}

function evaluateRateAbove({ indicator, benchmark: name }: GoalOf<'rateAbove'>, { tally, facts }: Figures): Outcome {
  const figure = rateOf(indicator, tally)
  const given = own(facts.benchmarks, name)
  const benchmark = given && { counted: given.counted, of: given.of }
  if (figure === undefined) return { ...lacking('noFigure', indicator), ...(benchmark && { benchmark }) }
  if (benchmark === undefined) return { ...lacking('noBenchmark', name), ...figure }
  if (benchmark.of === 0) return { ...EMPTY_BASE, ...figure, benchmark }
  return { ...holdRate(figure, leastAbove(benchmark, figure.of)), benchmark }
}

function rateOf(indicator: string, { rates }: Tally): RateFigure | undefined {
  const figure = own(rates, indicator)
  return figure && { counted: figure.counted, of: figure.of }
}

/** The least number of a base that is a higher rate than another; of a rate of 100 % it is more than the base. */
function leastAbove({ counted, of }: RateFigure, base: number): number {
  return shareOf(base, counted, of).whole + 1
}

/** Whether at least so many of a base are counted. */
function holdRate({ counted, of }: RateFigure, least: number): Outcome {
  if (of === 0) return { ...EMPTY_BASE, counted, of }
  if (counted >= least) return { status: 'met', counted, of, slack: counted - least }
  return { status: 'missed', counted, of, ...(least <= of && { shortfall: least - counted }) }
}

type CountGoal = Exclude<Goal, { readonly indicator: string }>

function evaluateCount({ count }: CountGoal, { tally }: Figures, isMet: (counted: number) => boolean): Outcome {
  const counted = own(tally.counts, count)
  if (counted === undefined) return lacking('noFigure', count)
  return { status: isMet(counted) ? 'met' : 'missed', counted }
}

function evaluateAgainstBaseline(goal: GoalOf<'reduction' | 'noIncrease'>, figures: Figures): Outcome {
  const baseline = own(figures.facts.baselines, goal.count)
  const most = baseline === undefined ? 0 : mostOf(goal, baseline)
  const outcome = evaluateCount(goal, figures, (counted) => counted <= most)
  if (baseline === undefined) {
    return outcome.counted === undefined ? outcome : { ...lacking('noBaseline', goal.count), counted: outcome.counted }
  }
  if (goal.kind === 'reduction' && baseline === 0 && outcome.counted !== undefined) {
    return { ...EMPTY_BASE, counted: outcome.counted, baseline }
  }
  return { ...outcome, baseline }
}

/** The highest count that meets a goal over a base figure, or one that nothing happened. */
export function mostOf(goal: GoalOf<'reduction' | 'noIncrease' | 'none'>, baseline: number): number {
  if (goal.kind === 'none') return 0
  return goal.kind === 'noIncrease' ? baseline : baseline - leastMeeting(hundredthsOf(goal.byAtLeast), baseline)
}
