import type { EventLabels } from '../procedure/read-log.js'
import type { Rulebook } from '../rulebook/rulebook.js'
import type { Selector } from '../selector/selector.js'
import { faultOfTarget } from '../target/check-goal.js'
import { conditionCheck, selectorCheck } from './check-conditions.js'
import { faultsOfDuty, faultsOfRoster } from './check-duties.js'
import { faultsOfChecklist, faultsOfLeadership, faultsOfRouting } from './check-leadership.js'
import { faultsOfLimit } from './check-limit.js'
import { faultsOfOpenDay } from './check-open-day.js'
import { faultsOfProcedure } from './check-procedure.js'
import { type Faults, faultsOfForce, faultsOfSection, listed, NONE } from './faults.js'

/** What is wrong with a rulebook of the right form: what its parts say of each other. */
export function faultsOfRulebook(book: Rulebook): Faults {
  const known = new Map(Object.entries(book.events))
  const check = conditionCheck(book, 'InvalidLimit')
  return [
    ...faultsOfForce(book.effective, 'rules.effective'),
    ...faultsOfSection(book.limits, 'rules.limits', (limit, path) => faultsOfLimit(limit, path, known, check)),
    ...faultsOfSection(book.procedures, 'rules.procedures', (procedure, path) =>
      faultsOfProcedure(procedure, path, book, known),
    ),
    ...faultsOfFigures(book),
    ...faultsOfOffices(book, known),
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

function faultsOfOffices(book: Rulebook, known: EventLabels): Faults {
  const check = conditionCheck(book, 'InvalidRulebook')
  return [
    ...faultsOfSection(book.leadership, 'rules.leadership', (rule, path) => faultsOfLeadership(rule, path, check)),
    ...faultsOfSection(book.checklists, 'rules.checklists', (list, path) => faultsOfChecklist(list, path, check)),
    ...faultsOfSection(book.routing, 'rules.routing', (rule, path) => faultsOfRouting(rule, path, book, check)),
    ...faultsOfSection(book.duties, 'rules.duties', (duty, path) => faultsOfDuty(duty, path, book)),
    ...faultsOfSection(book.rosters, 'rules.rosters', (rule, path) => faultsOfRoster(rule, path, book)),
    ...faultsOfSection(book.openDays, 'rules.openDays', (rule, path) => faultsOfOpenDay(rule, path, book, known)),
    ...faultsOfSection(book.phases, 'rules.phases', faultsOfForce),
  ]
}
