import type { Condition } from '../condition/condition.js'
import { faultOfRule } from '../leadership/fault-of-rule.js'
import type { LeadershipRule } from '../leadership/leadership-rules.js'
import type { Rulebook } from '../rulebook/rulebook.js'
import type { Selector } from '../selector/selector.js'
import { faultOfTarget } from '../target/check-goal.js'
import { type ConditionCheck, conditionCheck, selectorCheck } from './check-conditions.js'
import { faultsOfLimit } from './check-limit.js'
import { faultsOfProcedure } from './check-procedure.js'
import { type Faults, faultsOfForce, faultsOfSection, faultsOfTwice, listed, NONE } from './faults.js'

/** What is wrong with a rulebook of the right form: what its parts say of each other. */
export function faultsOfRulebook(book: Rulebook): Faults {
  const known = new Map(Object.entries(book.events))
  const check = conditionCheck(book)
  return [
    ...faultsOfForce(book.effective, 'rules.effective'),
    ...faultsOfSection(book.limits, 'rules.limits', (limit, path) => faultsOfLimit(limit, path, known, check)),
    ...faultsOfSection(book.procedures, 'rules.procedures', (procedure, path) =>
      faultsOfProcedure(procedure, path, book, known),
    ),
    ...faultsOfFigures(book),
    ...faultsOfSection(book.leadership, 'rules.leadership', (rule, path) => faultsOfLeadership(rule, path, check)),
  ]
}

/** What cases are counted into, or what a total is given for. */
interface Counted {
  readonly id: string
  readonly of?: Selector
  readonly counted?: Selector
}

function faultsOfFigures(book: Rulebook): Faults {
  const check = selectorCheck(book)
  const faultsOfCounted = (part: Counted, path: string): Faults => [
    ...(part.of === undefined ? NONE : check(part.of, `${path}.of`)),
    ...(part.counted === undefined ? NONE : check(part.counted, `${path}.counted`)),
  ]
  return [
    ...faultsOfSection(book.indicators, 'rules.indicators', faultsOfCounted),
    ...faultsOfSection(book.counts, 'rules.counts', faultsOfCounted),
    ...faultsOfSection(book.targets, 'rules.targets', (target, path) =>
      listed(faultOfTarget(target, path, { tag: 'InvalidRulebook', rules: book })),
    ),
    ...faultsOfSection(book.batches, 'rules.batches', faultsOfCounted),
  ]
}

function faultsOfLeadership(rule: LeadershipRule, path: string, check: ConditionCheck<Condition>): Faults {
  const { ones, personalActs, appliesTo } = rule
  return [
    ...listed(faultOfRule(rule, path)),
    ...faultsOfTwice(
      'InvalidRulebook',
      ones.map(({ key }) => key),
      (index) => `${path}.ones[${index}].key`,
    ),
    ...faultsOfTwice(
      'InvalidRulebook',
      personalActs.map(({ key }) => key),
      (index) => `${path}.personalActs[${index}].key`,
    ),
    ...(appliesTo === undefined ? NONE : check(appliesTo, `${path}.appliesTo`)),
  ]
}
