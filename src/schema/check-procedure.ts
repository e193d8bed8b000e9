import { faultOfProcedure } from '../procedure/check-procedure.js'
import { faultOfName } from '../procedure/limit-in-force.js'
import type { Procedure } from '../procedure/procedure.js'
import { type EventLabels, faultOfEvent } from '../procedure/read-log.js'
import type { Rulebook } from '../rulebook/rulebook.js'
import type { EventName } from '../terms.js'
import { type Faults, listed, moved, NONE, tagged } from './faults.js'

/** What is wrong with a procedure of the right form; limits of other families are not at hand. */
export function faultsOfProcedure(procedure: Procedure, path: string, book: Rulebook, known: EventLabels): Faults {
  const events = faultsOfEvents(procedure, path, known)
  const order = events.length > 0 ? undefined : faultOfProcedure(procedure, known)
  return [
    ...events,
    ...(order === undefined ? NONE : [moved(tagged(order, 'InvalidRulebook'), 'procedure', path)]),
    ...faultsOfReferences(procedure, path, book),
  ]
}

function faultsOfEvents({ stages, contacts = [] }: Procedure, path: string, known: EventLabels): Faults {
  const named = (event: EventName | undefined, at: string): Faults =>
    event === undefined ? NONE : listed(faultOfEvent(event, at, known))
  return [
    ...stages.flatMap(({ event, after }, index) => [
      ...named(event, `${path}.stages[${index}].event`),
      ...named(after, `${path}.stages[${index}].after`),
    ]),
    ...contacts.flatMap(({ event, before, after }, index) => [
      ...named(event, `${path}.contacts[${index}].event`),
      ...named(before, `${path}.contacts[${index}].before`),
      ...named(after, `${path}.contacts[${index}].after`),
    ]),
  ]
}

function faultsOfReferences({ stages }: Procedure, path: string, { family: ours, limits }: Rulebook): Faults {
  return stages.flatMap((stage, at) =>
    stage.limits.flatMap(({ family = ours, limit }, index) =>
      family === ours ? listed(faultOfName(limit, limits, `${path}.stages[${at}].limits[${index}].limit`)) : NONE,
    ),
  )
}
