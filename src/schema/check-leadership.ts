import type { Condition } from '../condition/condition.js'
import type { Checklist, ChecklistItem } from '../leadership/checklist.js'
import { CHECKLIST_READINGS, faultOfChecklist } from '../leadership/fault-of-checklist.js'
import { faultOfRouting, ROUTING_READINGS } from '../leadership/fault-of-routing.js'
import { faultOfRule, LEADERSHIP_READINGS } from '../leadership/fault-of-rule.js'
import type { LeadershipRule } from '../leadership/leadership-rules.js'
import type { RoutingRule, RoutingStep } from '../leadership/routing-rules.js'
import { faultOfName } from '../procedure/limit-in-force.js'
import { faultOfReading } from '../reading.js'
import type { Rulebook } from '../rulebook/rulebook.js'
import type { ConditionCheck } from './check-conditions.js'
import { faultsOfMember } from './check-names.js'
import { faultsOfReading } from './check-reading.js'
import { type Faults, faultsOfTwice, listed, NONE, withEngines } from './faults.js'

type Check = ConditionCheck<Condition>

const faultsOfWhen = (condition: Condition | undefined, path: string, check: Check): Faults =>
  condition === undefined ? NONE : check(condition, path)

const faultsOfKeys = (parts: readonly { readonly key: string }[], path: string): Faults =>
  faultsOfTwice(
    'InvalidRulebook',
    parts.map(({ key }) => key),
    (index) => `${path}[${index}].key`,
  )

/** What is wrong with a rule on leads of the right form. */
export function faultsOfLeadership(rule: LeadershipRule, path: string, check: Check): Faults {
  const { ones, personalActs, appliesTo, countedCases, rank } = rule
  const faults = [
    ...faultsOfKeys(ones, `${path}.ones`),
    ...faultsOfKeys(personalActs, `${path}.personalActs`),
    ...faultsOfWhen(appliesTo, `${path}.appliesTo`, check),
    ...faultsOfWhen(countedCases, `${path}.countedCases`, check),
    ...faultsOfWhen(rank?.when, `${path}.rank.when`, check),
    ...faultsOfReading(rule.reading, path, (change, at) =>
      faultsOfWhen(change.countedCases, `${at}.countedCases`, check),
    ),
  ]
  return withEngines(faults, faultOfRule(rule, path) ?? faultOfReading(rule, LEADERSHIP_READINGS, path))
}

/** What is wrong with a checklist of the right form. */
export function faultsOfChecklist(checklist: Checklist, path: string, check: Check): Faults {
  const { items, appliesTo, reading } = checklist
  const faultsOfItems = (list: readonly ChecklistItem[], at: string): Faults => [
    ...faultsOfKeys(list, `${at}.items`),
    ...list.flatMap(({ when }, index) => faultsOfWhen(when, `${at}.items[${index}].when`, check)),
  ]
  const faults = [
    ...faultsOfItems(items, path),
    ...faultsOfWhen(appliesTo, `${path}.appliesTo`, check),
    ...faultsOfReading(reading, path, (change, at) => faultsOfItems(change.items ?? [], at)),
  ]
  return withEngines(faults, faultOfChecklist(checklist, path) ?? faultOfReading(checklist, CHECKLIST_READINGS, path))
}

/** What is wrong with a rule on who handles a matter, of the right form. */
export function faultsOfRouting(rule: RoutingRule, path: string, book: Rulebook, check: Check): Faults {
  const parties = rule.parties.map(({ key }) => key)
  const faultsOfSteps = (steps: readonly RoutingStep[], at: string): Faults => [
    ...faultsOfTwice(
      'InvalidRulebook',
      steps.map(({ id }) => id),
      (index) => `${at}.steps[${index}].id`,
    ),
    ...steps.flatMap((step, index) => faultsOfStep(step, `${at}.steps[${index}]`, parties, book, check)),
  ]
  const faults = [
    ...faultsOfKeys(rule.parties, `${path}.parties`),
    ...faultsOfSteps(rule.steps, path),
    ...faultsOfReading(rule.reading, path, (change, at) => faultsOfSteps(change.steps ?? [], at)),
  ]
  return withEngines(faults, faultOfRouting(rule, path) ?? faultOfReading(rule, ROUTING_READINGS, path))
}

function faultsOfStep(
  { when, then: outcome, within }: RoutingStep,
  path: string,
  parties: readonly string[],
  { family, limits }: Rulebook,
  check: Check,
): Faults {
  const isOurs = within !== undefined && (within.family ?? family) === family
  return [
    ...faultsOfWhen(when, `${path}.when`, check),
    ...('acts' in outcome ? faultsOfKeys(outcome.acts, `${path}.then.acts`) : faultsOfParties(outcome, path, parties)),
    ...(isOurs ? listed(faultOfName(within.limit, limits, `${path}.within.limit`)) : NONE),
  ]
}

function faultsOfParties(
  { lead, support = [] }: { readonly lead: string; readonly support?: readonly string[] },
  path: string,
  parties: readonly string[],
): Faults {
  return [
    ...faultsOfMember(lead, parties, `${path}.then.lead`),
    ...support.flatMap((party, index) => faultsOfMember(party, parties, `${path}.then.support[${index}]`)),
  ]
}
