import type { Citation, Label } from '../terms.js'
import type { RateFigure } from './tally.js'
import type { Goal } from './target-rules.js'

/** Whether a target is met (达标), missed (未达标), or cannot be measured (无法评估). */
export type TargetStatus = 'met' | 'missed' | 'notMeasurable'

/**
 * Why a target cannot be measured: its base is 0, or that of its benchmark, or the base figure that a reduction is
 * measured by; or a figure, a base figure or a benchmark was not given.
 */
export type NotMeasurable = 'emptyBase' | 'noFigure' | 'noBaseline' | 'noBenchmark'

/** How one target stands. */
export interface TargetResult {
  readonly id: string
  readonly label: Label
  /** What it asks for. */
  readonly goal: Goal
  readonly status: TargetStatus
  readonly because?: NotMeasurable
  /** What was not given: the id of the indicator or count, or the name of the benchmark. */
  readonly missing?: string
  /** How many count; of a goal over a count, how many there were. */
  readonly counted?: number
  /** Of a rate, its base. */
  readonly of?: number
  /** The base figure that a count is held against (基期数). */
  readonly baseline?: number
  /** The rate that a rate is held against (对照比率). */
  readonly benchmark?: RateFigure
  /** Of a rate that is missed, how many more of the same base would meet it; left out where no number would. */
  readonly shortfall?: number
  /** Of a rate that is met, how many of those counted could be lost. */
  readonly slack?: number
  /** What is to be said of its wording. */
  readonly note?: Label
  readonly basis: Citation
}

/** How a plan stands. Plain JSON. */
export interface Evaluation {
  readonly rulebook: string
  /** The moment up to which events count (统计截止), where the tally has one: a date, or an instant in Beijing time. */
  readonly asOf?: string
  /** In the rulebook's order. */
  readonly targets: readonly TargetResult[]
  readonly met: number
  readonly missed: number
  readonly notMeasurable: number
}

/** How many of some targets stand how. */
export function sumUp(targets: readonly TargetResult[]): Readonly<Record<TargetStatus, number>> {
  const count = (status: TargetStatus): number => targets.filter((target) => target.status === status).length
  return { met: count('met'), missed: count('missed'), notMeasurable: count('notMeasurable') }
}
