import { isLeft, right } from 'fp-ts/lib/Either.js'
import {
  type ConditionPlace,
  compileCondition,
  type Leaves,
  type Test,
  unexpected,
} from '../condition/compile-condition.js'
import type { Condition, Vocabulary } from '../condition/condition.js'
import { FACT_LEAVES, type Facts } from '../condition/fact-leaves.js'
import { own } from '../plain.js'
import { oneOf } from '../procedure/limit-in-force.js'
import { type Result, refuse } from '../result.js'
import type { RuleError, RuleErrorFacts } from '../rule-error.js'
import type { Rulebook } from '../rulebook/rulebook.js'
import { faultOfMeeting } from '../selector/compile-limit.js'
import type { Selector } from '../selector/selector.js'
import { type Faults, NONE } from './faults.js'

/** Tells what is wrong with a condition that stands at a path. */
export type ConditionCheck<Leaf = Selector> = (condition: Leaf, path: string) => Faults

/** Conditions over the fields and events of a vocabulary. */
export function conditionCheck(vocabulary: Vocabulary, tag: ConditionPlace['tag']): ConditionCheck<Condition> {
  return (condition, path) =>
    faultsWithin(condition, path, (part, at) => compileCondition(part, FACT_LEAVES, { tag, path: at, vocabulary }))
}

/**
 * Selectors of a rulebook. Limits of other families are not at hand: whoever counts cases gives their books, and is told
 * then where one is missing.
 */
export function selectorCheck(book: Rulebook): ConditionCheck {
  const limit = limitLeaf(book)
  return (selector, path) =>
    faultsWithin(selector, path, (part, at) =>
      compileCondition(part, { ...FACT_LEAVES, limit }, { tag: 'InvalidRulebook', path: at, vocabulary: book }),
    )
}

/** The test of a limit's state, which is there and can be told. */
function limitLeaf({ family: ours, limits }: Rulebook): Leaves<Facts>[string] {
  return {
    shape: '{ limit, state }',
    compile: ({ family = ours, limit: id }, place) => {
      if (family !== ours) return TOLD
      const limit = own(limits, id)
      if (limit === undefined)
        return unexpected(id, { ...place, path: `${place.path}.limit` }, oneOf(Object.keys(limits)))
      const fault = faultOfMeeting(limit, `rules.limits.${id}`)
      return fault === undefined ? TOLD : refuse(fault)
    },
  }
}

const TOLD: Result<Test<Facts>> = right(() => undefined)

type Compile = (condition: unknown, path: string) => Result<unknown>

/** Compiles a condition; where it cannot be, each of its tests alone, so that none hides another's fault. */
function faultsWithin(condition: Selector, path: string, compile: Compile): Faults {
  const whole = compile(condition, path)
  if (!isLeft(whole)) return NONE
  const each = faultsOfTests(condition, path, compile)
  return each.length > 0 ? each : [factsOf(whole.left)]
}

function faultsOfTests(condition: Selector, path: string, compile: Compile): Faults {
  if ('all' in condition) return faultsOfParts(condition.all, `${path}.all`, compile)
  if ('any' in condition) return faultsOfParts(condition.any, `${path}.any`, compile)
  if ('not' in condition) return faultsOfTests(condition.not, `${path}.not`, compile)
  const test = compile(condition, path)
  return isLeft(test) ? [factsOf(test.left)] : NONE
}

function faultsOfParts(parts: readonly Selector[], path: string, compile: Compile): Faults {
  return parts.flatMap((part, index) => faultsOfTests(part, `${path}[${index}]`, compile))
}

/** An error without its message, which follows from the facts. */
export function factsOf({ message: _, ...facts }: RuleError): RuleErrorFacts {
  return facts as RuleErrorFacts
}
