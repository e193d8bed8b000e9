import type { Selector, SelectorRules } from '../selector/selector.js'
import type { Citation, Label } from '../terms.js'

/** What is counted (计量单位): matters, matters counted at each visit, visits of groups, visitors, items, times. */
export type CountUnit = '件' | '件次' | '批次' | '人次' | '条' | '次'

/** What every indicator states. */
export interface IndicatorBase {
  /** Its key in the rulebook. */
  readonly id: string
  readonly label: Label
  /** Groups several public definitions of one rate (同一指标的不同口径), e.g. `closing`. */
  readonly rate: string
  /** Of several definitions of one rate, the one that the rulebook goes by (采用口径). */
  readonly preferred?: true
  readonly unit: CountUnit
  /** How it is counted, in words. */
  readonly definition: Label
  readonly basis?: Citation
}

/** A rate (率): how many of its base are counted. With `totalsOnly` both figures come from the caller. */
export type Indicator = IndicatorBase &
  (
    | {
        /** The base. */
        readonly of: Selector
        /** Those of the base that count; cases outside the base never do. */
        readonly counted: Selector
      }
    | { readonly totalsOnly: true }
  )

/** A plain number (件数): how many cases, or, with `totalsOnly`, a figure that the caller gives. */
export type CountRule = {
  readonly id: string
  readonly label: Label
  readonly unit: CountUnit
  readonly basis?: Citation
} & ({ readonly of: Selector } | { readonly totalsOnly: true })

/** An exact decimal from 0 to 100, at most two places: `85`, `99.5`. */
export type Percent = string

/**
 * What a target asks for (目标). The base figure of a count is given by the caller under `facts.baselines`, by the id of
 * the count; a benchmark is a rate that is given under `facts.benchmarks`, by the name that the goal uses.
 */
export type Goal =
  /** A rate is at least so much; 以上 includes it. */
  | { readonly kind: 'rate'; readonly indicator: string; readonly atLeast: Percent }
  /** A rate is higher than another, e.g. the district's (高于全区平均值); the same is not enough. */
  | { readonly kind: 'rateAbove'; readonly indicator: string; readonly benchmark: string }
  /** A count is lower than its base figure by at least so much of that (下降…以上). */
  | { readonly kind: 'reduction'; readonly count: string; readonly byAtLeast: Percent }
  /** It has not happened at all (零发生). */
  | { readonly kind: 'none'; readonly count: string }
  /** It was done at least so many times (不少于). */
  | { readonly kind: 'countAtLeast'; readonly count: string; readonly atLeast: number }
  /** A count is not higher than its base figure (零增量). */
  | { readonly kind: 'noIncrease'; readonly count: string }

/** A target of a plan (工作目标). */
export interface Target {
  /** Its key in the rulebook, e.g. `A-2`. */
  readonly id: string
  readonly label: Label
  readonly goal: Goal
  /** What is to be said of its wording, e.g. of a rate that shall be 100 % or more. */
  readonly note?: Label
  readonly basis: Citation
}

/** The slice of a rulebook that targets need. */
export interface TargetRules extends SelectorRules {
  readonly indicators: Readonly<Record<string, Indicator>>
  readonly counts: Readonly<Record<string, CountRule>>
  readonly targets: Readonly<Record<string, Target>>
}
