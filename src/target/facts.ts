import { isLeft, right } from 'fp-ts/lib/Either.js'
import { faultOfMembers } from '../check-data.js'
import { isPlainRecord } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit } from '../rule-error.js'
import { checkCount } from '../selector/check-count.js'
import type { Label } from '../terms.js'
import { checkRate } from './check-tally.js'
import type { RateFigure } from './tally.js'
import type { Target } from './target-rules.js'

/** What some goals are held against, and no case of the period tells (对照数据). Plain JSON. */
export interface TargetFacts {
  /** The base figure (基期数) of a count that shall fall or not rise, by the id of the count. */
  readonly baselines?: Readonly<Record<string, number>> | undefined
  /** The rates (对照比率) that others shall be above, e.g. the district's, by the name that the goal uses. */
  readonly benchmarks?: Readonly<Record<string, RateFigure>> | undefined
}

/** {@link TargetFacts} as read. */
export type ReadFacts = { readonly [Name in keyof TargetFacts]-?: NonNullable<TargetFacts[Name]> }

type FactNames = Readonly<Record<keyof TargetFacts, ReadonlySet<string>>>

/** Reads facts; their names are another question. */
export function readFacts(facts: TargetFacts, path: string): Result<ReadFacts> {
  if (!isPlainRecord(facts)) return refuse(misfit('InvalidArgument', path, facts, '{ baselines?, benchmarks? }'))
  const stranger = faultOfMembers('InvalidArgument', facts, ['baselines', 'benchmarks'], (name) => `${path}.${name}`)
  if (stranger !== undefined) return refuse(stranger)
  const { baselines = {}, benchmarks = {} } = facts as TargetFacts
  const counts = checkEach(baselines, `${path}.baselines`, '{ count: number, … }', checkCount)
  if (isLeft(counts)) return counts
  const rates = checkEach(benchmarks, `${path}.benchmarks`, '{ name: { counted, of }, … }', checkRate)
  return isLeft(rates) ? rates : right({ baselines, benchmarks })
}

function checkEach<Fact>(
  facts: Readonly<Record<string, Fact>>,
  path: string,
  shape: string,
  check: (fact: Fact, path: string) => Result<unknown>,
): Result<unknown> {
  if (!isPlainRecord(facts)) return refuse(misfit('InvalidArgument', path, facts, shape))
  for (const [name, fact] of Object.entries(facts)) {
    const checked = check(fact, `${path}.${name}`)
    if (isLeft(checked)) return checked
  }
  return right(facts)
}

/** Reads facts for some targets; each must be one that a target is held against. */
export function checkFacts(facts: TargetFacts, targets: readonly Target[]): Result<ReadFacts> {
  const read = readFacts(facts, 'facts')
  if (isLeft(read)) return read
  const wanted = factsFor(targets)
  for (const section of ['baselines', 'benchmarks'] as const) {
    const stranger = Object.keys(read.right[section]).find((name) => !wanted[section].has(name))
    if (stranger !== undefined) {
      return refuse(misfit('UnknownIndicator', `facts.${section}.${stranger}`, stranger, KNOWN[section]))
    }
  }
  return read
}

/** What some targets are held against. */
function factsFor(targets: readonly Target[]): FactNames {
  const [baselines, benchmarks] = [new Set<string>(), new Set<string>()]
  for (const { goal } of targets) {
    if (goal.kind === 'reduction' || goal.kind === 'noIncrease') baselines.add(goal.count)
    if (goal.kind === 'rateAbove') benchmarks.add(goal.benchmark)
  }
  return { baselines, benchmarks }
}

const KNOWN: Readonly<Record<keyof TargetFacts, Label>> = {
  baselines: {
    zh: '目标要求下降或不增的计数编号',
    en: 'the id of a count that a target wants lower, or no higher, than its base figure',
  },
  benchmarks: { zh: '目标所用的对照比率名称', en: 'the name of a benchmark that a target uses' },
}
