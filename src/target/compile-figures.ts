import { isLeft, right } from 'fp-ts/lib/Either.js'
import { checkVocabulary } from '../condition/check-vocabulary.js'
import { compileCondition, type Facts, type Test } from '../condition/compile-condition.js'
import { isRecord } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit } from '../rule-error.js'
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
  const rates = compileEach(rules, 'indicators')
  if (isLeft(rates)) return rates
  const counts = compileEach(rules, 'counts')
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

function compileEach(rules: TargetRules, section: 'indicators' | 'counts'): Result<Counter[]> {
  const counters: Counter[] = []
  for (const [id, rule] of Object.entries(rules[section])) {
    const path = `rules.${section}.${id}`
    if (!isRecord(rule))
      return refuse(misfit('InvalidRulebook', path, rule, { zh: '指标或计数的定义', en: 'the definition of a figure' }))
    if ('totalsOnly' in rule) continue
    const of = compileCondition(rule.of, { tag: 'InvalidRulebook', path: `${path}.of`, vocabulary: rules })
    if (isLeft(of)) return of
    if (section === 'counts') {
      counters.push({ id, of: of.right, base: 0, hits: 0 })
      continue
    }
    const counted = compileCondition((rule as { counted?: unknown }).counted, {
      tag: 'InvalidRulebook',
      path: `${path}.counted`,
      vocabulary: rules,
    })
    if (isLeft(counted)) return counted
    counters.push({ id, of: of.right, counted: counted.right, base: 0, hits: 0 })
  }
  return right(counters)
}

/** Whether the sections that targets need are there. */
export function checkRules(rules: TargetRules): Result<TargetRules> {
  return checkVocabulary(rules, ['indicators', 'counts', 'targets'])
}
