import { isLeft, map, right, traverseArray } from 'fp-ts/lib/Either.js'
import { isRecord } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { CaseFacts, CaseTest } from '../selector/case-facts.js'
import type { Selectors } from '../selector/selectors.js'
import type { Tally } from './tally.js'
import type { TargetRules } from './target-rules.js'

/** A figure made ready. */
export interface Figure {
  readonly id: string
  readonly of: CaseTest
  /** Of a rate, what counts within its base; none for a plain count. */
  readonly counted?: CaseTest
}

/** Sums of figures: of each its base, and how many of that count. */
export type Sums = Float64Array

/** The figures of a rulebook that cases can be counted into, made ready once. */
export interface Figures {
  readonly blank: () => Sums
  /** Counts a case, in all figures or, with the fault that it answers, in none. */
  readonly count: (facts: CaseFacts, sums: Sums) => RuleErrorFacts | undefined
  readonly write: (sums: Sums) => Pick<Tally, 'rates' | 'counts'>
}

/** Makes a rulebook's indicators and counts ready; those of `totalsOnly` are the caller's to give. */
export function compileFigures(
  { indicators, counts }: Pick<TargetRules, 'indicators' | 'counts'>,
  selectors: Selectors,
): Result<Figures> {
  const compile = ([path, id, rule]: Definition): Result<Figure> => compileFigure(selectors, id, rule, path)
  const rates = traverseArray(compile)(countable(indicators, 'rules.indicators'))
  if (isLeft(rates)) return rates
  const plain = traverseArray(compile)(countable(counts, 'rules.counts'))
  return isLeft(plain) ? plain : right(figuresOf(rates.right, plain.right))
}

function figuresOf(rates: readonly Figure[], counts: readonly Figure[]): Figures {
  const all = [...rates, ...counts]
  const isCounted = all.map(({ counted = NEVER }) => counted)
  const isOf = all.map(({ of }) => of)
  /** Of the case at hand by figure: 0 outside its base, 1 in it, 2 if it counts besides. */
  const found = new Uint8Array(all.length)
  return {
    blank: () => new Float64Array(2 * all.length),
    count: (facts, sums) => {
      for (let at = 0; at < isOf.length; at++) {
        if ((isOf[at] as CaseTest)(facts) !== true) found[at] = 0
        else found[at] = (isCounted[at] as CaseTest)(facts) === true ? 2 : 1
      }
      if (facts.fault === undefined) addFound(found, sums)
      return facts.fault
    },
    write: (sums) => ({
      rates: Object.fromEntries(
        rates.map(({ id }, at) => [id, { counted: sums[2 * at + 1] as number, of: sums[2 * at] as number }]),
      ),
      counts: Object.fromEntries(counts.map(({ id }, at) => [id, sums[2 * (rates.length + at)] as number])),
    }),
  }
}

/** Adds a case to the sums of those figures in which it was found. */
function addFound(found: Uint8Array, sums: Sums): void {
  for (let at = 0; at < found.length; at++) {
    if (found[at] === 0) continue
    sums[2 * at] = (sums[2 * at] as number) + 1
    if (found[at] === 2) sums[2 * at + 1] = (sums[2 * at + 1] as number) + 1
  }
}

const NEVER: CaseTest = () => false

type Definition = readonly [path: string, id: string, rule: unknown]

/** The definitions that cases are counted by. */
function countable(section: Readonly<Record<string, unknown>>, path: string): readonly Definition[] {
  return Object.entries(section)
    .filter(([, rule]) => !isTotalsOnly(rule))
    .map(([id, rule]) => [`${path}.${id}`, id, rule])
}

/** Whether a figure comes from the caller alone. */
export function isTotalsOnly(rule: unknown): boolean {
  return isRecord(rule) && rule.totalsOnly === true
}

/** Makes an indicator or, where it has but a base, a count ready. */
export function compileFigure(selectors: Selectors, id: string, rule: unknown, path: string): Result<Figure> {
  const isRate = path.startsWith('rules.indicators')
  if (!isRecord(rule)) return notADefinition(rule, path, isRate ? '{ of, counted }' : '{ of }')
  const of = selectors.compile(rule.of, `${path}.of`)
  if (isLeft(of) || !isRate) return map((test: CaseTest) => ({ id, of: test }))(of)
  const counted = selectors.compile(rule.counted, `${path}.counted`)
  return map((test: CaseTest) => ({ id, of: of.right, counted: test }))(counted)
}

function notADefinition(rule: unknown, path: string, shape: string): Result<never> {
  return refuse(
    misfit('InvalidRulebook', path, rule, { zh: `${shape} 或 { totalsOnly }`, en: `${shape} or { totalsOnly }` }),
  )
}
