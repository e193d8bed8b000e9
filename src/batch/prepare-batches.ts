import { isLeft, right } from 'fp-ts/lib/Either.js'
import { writeMoment } from '../date/moment.js'
import type { Result } from '../result.js'
import type { RuleErrorFacts } from '../rule-error.js'
import type { CaseFacts } from '../selector/case-facts.js'
import type { CaseOptions } from '../selector/case-options.js'
import type { Selectors } from '../selector/selectors.js'
import type { BatchTotals } from './batch-options.js'
import type { BatchRules } from './batch-rules.js'
import { type BatchTally, stateBatches } from './batch-tally.js'
import { compileBatches } from './compile-batches.js'

/** How many cases each batch has, in the order of the batches that are counted. */
export type BatchSums = number[]

/** Batches made ready to count cases into. */
export interface PreparedBatches {
  readonly selectors: Selectors
  /** Batches that only a total can count. */
  readonly totalsOnly: readonly string[]
  readonly blank: () => BatchSums
  /** Adds a case to the batches that it certainly matches; or says why it cannot be counted. */
  readonly count: (facts: CaseFacts, sums: BatchSums) => RuleErrorFacts | undefined
  /** The tally of some sums, and of the totals that are given. */
  readonly state: (sums: BatchSums, totals: BatchTotals) => BatchTally
}

/** Prepares to count cases into a rulebook's batches; `more` are options that a call has besides those of cases. */
export function prepareBatches(
  rules: BatchRules,
  options: CaseOptions,
  more: readonly string[] = [],
): Result<PreparedBatches> {
  const ready = compileBatches(rules, options, more)
  if (isLeft(ready)) return ready
  const { batches, selectors } = ready.right
  const kinds = batches.map(({ id }) => id)
  const counted = batches.filter(({ test }) => test !== undefined)
  const totalsOnly = batches.filter(({ test }) => test === undefined).map(({ id }) => id)
  const stamp = { rulebook: rules.id, asOf: writeMoment(selectors.options.asOf) }
  return right({
    selectors,
    totalsOnly,
    blank: () => counted.map(() => 0),
    count: (facts, sums) => {
      const found = counted.map(({ test }) => test?.(facts) === true)
      if (facts.fault !== undefined) return facts.fault
      for (const [at, isIn] of found.entries()) if (isIn) sums[at] = (sums[at] as number) + 1
      return undefined
    },
    state: (sums, totals) => {
      const counts = new Map([...counted.map(({ id }, at) => [id, sums[at] ?? 0] as const), ...Object.entries(totals)])
      return stateBatches(
        stamp,
        kinds,
        counts,
        totalsOnly.filter((id) => !counts.has(id)),
      )
    },
  })
}
