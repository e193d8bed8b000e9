import { isLeft } from 'fp-ts/lib/Either.js'
import { type ConditionPlace, compileCondition } from '../condition/compile-condition.js'
import type { Condition, Vocabulary } from '../condition/condition.js'
import { FACT_LEAVES } from '../condition/fact-leaves.js'
import type { Result } from '../result.js'
import type { RuleError, RuleErrorFacts } from '../rule-error.js'
import type { Rulebook } from '../rulebook/rulebook.js'
import type { Selector } from '../selector/selector.js'
import { prepareSelectors } from '../selector/selectors.js'
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
  const selectors = prepareSelectors(book, {
    asOf: '2024-01-01',
    books: [book],
    officeHours: { sessions: [{ from: '09:00', to: '17:00' }] },
  })
  if (isLeft(selectors)) return (_, path) => [{ ...factsOf(selectors.left), path }]
  const { compile } = selectors.right
  return (selector, path) => faultsWithin(withoutOthers(selector, book.family), path, compile)
}

/** The selector with the tests of other families' limits replaced by what is always true. */
function withoutOthers(selector: Selector, family: string): Selector {
  if ('all' in selector) return { all: selector.all.map((part) => withoutOthers(part, family)) }
  if ('any' in selector) return { any: selector.any.map((part) => withoutOthers(part, family)) }
  if ('not' in selector) return { not: withoutOthers(selector.not, family) }
  return 'limit' in selector && selector.family !== undefined && selector.family !== family ? { all: [] } : selector
}

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
