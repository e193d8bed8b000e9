import { isLeft, right } from 'fp-ts/lib/Either.js'
import { compileCondition, type Leaves, type Parts, unexpected } from '../condition/compile-condition.js'
import { isPlainRecord, isText } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit } from '../rule-error.js'
import { blankFacts, type CaseFacts, type CaseTest, type Standing, wordsOf } from './case-facts.js'
import { type CaseLimit, standingOf } from './case-limit.js'
import { type CaseOptions, type ReadOptions, readCaseOptions } from './case-options.js'
import type { CaseRecord } from './case-record.js'
import { compileLimit, type LimitSource } from './compile-limit.js'
import { faultOfSaid, limitsByKey } from './limit-keys.js'
import { readCase } from './read-case.js'
import type { LimitTest, SelectorRules } from './selector.js'
import { wordLeaves } from './word-leaves.js'

/**
 * The selectors of one question about cases: made ready first, then asked of one case after the other. A condition is
 * read from left to right and no further than it takes, so that a case is refused for the state of a limit only where a
 * figure hangs on it: the facts then bear a `fault`.
 */
export interface Selectors {
  readonly options: ReadOptions
  /** Makes a selector ready that stands at a path in the rulebook. */
  readonly compile: (selector: unknown, path: string) => Result<CaseTest>
  /** Reads a case; the facts are the same object each time. */
  readonly read: (record: CaseRecord, placeOf: () => string) => Result<CaseFacts>
}

/** Prepares to make the selectors of a rulebook ready, whose vocabulary is valid. */
export function prepareSelectors(rules: SelectorRules, options: CaseOptions): Result<Selectors> {
  if (rules.limits !== undefined && !isPlainRecord(rules.limits)) {
    return refuse(misfit('InvalidRulebook', 'rules.limits', rules.limits, '{ id: {…}, … }'))
  }
  const read = readCaseOptions(options)
  return isLeft(read) ? read : right(selectorsOf(rules, read.right))
}

function selectorsOf(rules: SelectorRules, options: ReadOptions): Selectors {
  const words = wordsOf(rules)
  const facts = blankFacts(words)
  const known = right(facts)
  let now: { readonly record: CaseRecord; readonly placeOf: () => string }
  const ask = (limit: CaseLimit): Standing => {
    const standing = standingOf(limit, facts, now.record, options, now.placeOf)
    if (!isLeft(standing)) return standing.right
    facts.fault ??= standing.left
    return 'unknown'
  }
  const limits = limitsByKey(rules, options.books)
  const leaves = { ...wordLeaves(words), limit: limitLeaf({ rules, words, options }, ask) }
  return {
    options,
    compile: (selector, path) =>
      compileCondition(selector, leaves, { tag: 'InvalidRulebook', path, vocabulary: rules }),
    read: (record, placeOf) => {
      const fault = readCase(record, facts, words, options.asOf, placeOf) ?? faultOfSaid(record, limits, placeOf)
      if (fault !== undefined) return refuse(fault)
      for (let place = 0; place < facts.standings.length; place++) facts.standings[place] = undefined
      facts.fault = undefined
      now = { record, placeOf }
      return known
    },
  }
}

const STATES: readonly unknown[] = ['inTime', 'late', 'running', 'overdue'] satisfies LimitTest['state'][]

/** The test of a limit's state; each limit is made ready once, and of each case asked once at most. */
function limitLeaf(source: LimitSource, ask: (limit: CaseLimit) => Standing): Leaves<CaseFacts>[string] {
  const known = new Map<string, StandingOf>()
  const standingOfLimit = (test: LimitTest, path: string): Result<StandingOf> => {
    const name = JSON.stringify([test.family, test.limit])
    const before = known.get(name)
    if (before !== undefined) return right(before)
    const limit = compileLimit(test, source, path)
    if (isLeft(limit)) return limit
    const place = known.size
    const standing: StandingOf = ({ standings }) => (standings[place] ??= ask(limit.right))
    known.set(name, standing)
    return right(standing)
  }
  return {
    shape: '{ limit, state }',
    compile: (condition, place) => {
      const test = readLimitTest(condition, place.path, place)
      if (isLeft(test)) return test
      const found = standingOfLimit(test.right, place.path)
      return isLeft(found) ? found : right(standingTest(found.right, test.right.state))
    },
  }
}

function readLimitTest(
  { family, limit, state }: Parts,
  path: string,
  place: { readonly tag: 'InvalidRulebook' | 'InvalidLimit' },
) {
  const at = (member: string) => ({ ...place, path: `${path}.${member}` })
  if (!isText(limit)) return unexpected(limit, at('limit'), { zh: '期限的编号', en: 'the id of a limit' })
  if (family !== undefined && !isText(family)) {
    return unexpected(family, at('family'), { zh: '规则集系列的名称', en: 'the name of a family of rulebooks' })
  }
  if (!STATES.includes(state)) return unexpected(state, at('state'), STATES.map((one) => `"${one}"`).join(' | '))
  const test = { limit, state: state as LimitTest['state'] }
  return right(family === undefined ? test : { ...test, family })
}

/** Tells how a limit stands. */
type StandingOf = (facts: CaseFacts) => Standing

function standingTest(standingOfLimit: StandingOf, state: LimitTest['state']): CaseTest {
  return (facts) => {
    const standing = standingOfLimit(facts)
    return standing === 'unknown' ? undefined : standing === state
  }
}
