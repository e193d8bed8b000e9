import { isLeft, right, traverseArray } from 'fp-ts/lib/Either.js'
import { compileCondition, type Facts, type Test } from '../condition/compile-condition.js'
import { isRecord } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit } from '../rule-error.js'
import { checkRules } from './check-rules.js'
import type { Tally } from './tally.js'
import type { TargetRules } from './target-rules.js'

/** A figure being counted. */
interface Counter {
  readonly id: string
  readonly of: Test
  /** Of a rate, what counts within its base; none for a plain count. */
  readonly counted?: Test
  base: number
  hits: number
}

/** The figures of a rulebook that cases can be counted into, made ready once. */
export interface Counters {
  readonly count: (facts: Facts) => void
  readonly figures: () => Pick<Tally, 'rates' | 'counts'>
}

/** Makes a rulebook's indicators and counts ready; those of `totalsOnly` are the caller's to give. */
export function compileFigures(rules: TargetRules): Result<Counters> {
  const checked = checkRules(rules)
  if (isLeft(checked)) return checked
  const rates = traverseArray(([id, rule]: Definition) => compileRate(rules, id, rule))(counted(rules.indicators))
  if (isLeft(rates)) return rates
  const counts = traverseArray(([id, rule]: Definition) => compileCount(rules, id, rule))(counted(rules.counts))
  if (isLeft(counts)) return counts
  const all = [...rates.right, ...counts.right]
  return right({
    count: (facts) => {
      for (const counter of all) countInto(counter, facts)
    },
    figures: () => ({
      rates: Object.fromEntries(rates.right.map(({ id, hits, base }) => [id, { counted: hits, of: base }])),
      counts: Object.fromEntries(counts.right.map(({ id, base }) => [id, base])),
    }),
  })
}

function countInto(counter: Counter, facts: Facts): void {
  if (counter.of(facts) !== true) return
  counter.base++
  if (counter.counted?.(facts) === true) counter.hits++
}

type Definition = readonly [id: string, rule: unknown]

/** The definitions that cases are counted by. */
function counted(section: Readonly<Record<string, unknown>>): readonly Definition[] {
  return Object.entries(section).filter(([, rule]) => !(isRecord(rule) && rule.totalsOnly === true))
}

function compileRate(rules: TargetRules, id: string, rule: unknown): Result<Counter> {
  const path = `rules.indicators.${id}`
  if (!isRecord(rule)) return notADefinition(rule, path, '{ of, counted }')
  const of = compileCondition(rule.of, { tag: 'InvalidRulebook', path: `${path}.of`, vocabulary: rules })
  if (isLeft(of)) return of
  const hit = compileCondition(rule.counted, { tag: 'InvalidRulebook', path: `${path}.counted`, vocabulary: rules })
  return isLeft(hit) ? hit : right({ id, of: of.right, counted: hit.right, base: 0, hits: 0 })
}

function compileCount(rules: TargetRules, id: string, rule: unknown): Result<Counter> {
  const path = `rules.counts.${id}`
  if (!isRecord(rule)) return notADefinition(rule, path, '{ of }')
  const of = compileCondition(rule.of, { tag: 'InvalidRulebook', path: `${path}.of`, vocabulary: rules })
  return isLeft(of) ? of : right({ id, of: of.right, base: 0, hits: 0 })
}

function notADefinition(rule: unknown, path: string, shape: string): Result<never> {
  return refuse(
    misfit('InvalidRulebook', path, rule, { zh: `${shape} 或 { totalsOnly }`, en: `${shape} or { totalsOnly }` }),
  )
}
