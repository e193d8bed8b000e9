import { faultsOfOpenDay } from '../duty/faults-of-open-day.js'
import type { OpenDayRule } from '../duty/open-day-rule.js'
import { type EventLabels, faultOfEvent } from '../procedure/read-log.js'
import type { Rulebook } from '../rulebook/rulebook.js'
import type { Selector } from '../selector/selector.js'
import { faultOfTarget } from '../target/check-goal.js'
import { faultOfDefinitions } from '../target/fault-of-definitions.js'
import type { Indicator } from '../target/target-rules.js'
import { conditionCheck, selectorCheck } from './check-conditions.js'
import { faultsOfDuty, faultsOfRoster } from './check-duties.js'
import { faultsOfChecklist, faultsOfLeadership, faultsOfRouting } from './check-leadership.js'
import { faultsOfLimit } from './check-limit.js'
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
    ...faultsOfPreferred(book.indicators),
    ...faultsOfSection(book.counts, 'rules.counts', faultsOfCounted),
    ...faultsOfSection(book.targets, 'rules.targets', (target, path) =>
      listed(faultOfTarget(target, path, { tag: 'InvalidRulebook', rules: book })),
    ),
    ...faultsOfSection(book.batches, 'rules.batches', faultsOfCounted),
  ]
}

/** Of each rate one definition at most is preferred: each further one is told. */
function faultsOfPreferred(indicators: Rulebook['indicators']): Faults {
  const first = new Map<string, readonly [string, Indicator]>()
  return Object.entries(indicators).flatMap((definition) => {
    const [, { rate, preferred }] = definition
    const before = first.get(rate)
    if (before !== undefined) return listed(faultOfDefinitions([before, definition]))
    if (preferred === true) first.set(rate, definition)
    return NONE
  })
}

function faultsOfOffices(book: Rulebook, known: EventLabels): Faults {
  const check = conditionCheck(book, 'InvalidRulebook')
  return [
    ...faultsOfSection(book.leadership, 'rules.leadership', (rule, path) => faultsOfLeadership(rule, path, check)),
    ...faultsOfSection(book.checklists, 'rules.checklists', (list, path) => faultsOfChecklist(list, path, check)),
    ...faultsOfSection(book.routing, 'rules.routing', (rule, path) => faultsOfRouting(rule, path, book, check)),
    ...faultsOfSection(book.duties, 'rules.duties', (duty, path) => faultsOfDuty(duty, path, book)),
    ...faultsOfSection(book.rosters, 'rules.rosters', (rule, path) => faultsOfRoster(rule, path, book)),
    ...faultsOfSection(book.openDays, 'rules.openDays', (rule, path) => faultsOfDay(rule, path, book, known)),
    ...faultsOfSection(book.phases, 'rules.phases', faultsOfForce),
  ]
}

function faultsOfDay(rule: OpenDayRule, path: string, book: Rulebook, known: EventLabels): Faults {
  const unknown = faultOfEvent(rule.event, `${path}.event`, known)
  return unknown === undefined ? faultsOfOpenDay(rule, book, path) : [unknown]
}
