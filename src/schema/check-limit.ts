import { isLeft } from 'fp-ts/lib/Either.js'
import type { Condition } from '../condition/condition.js'
import { otherUnit } from '../deadline/extend.js'
import { otherReadings } from '../deadline/readings.js'
import type { TimeLimit } from '../deadline/time-limit.js'
import { faultOfVersion } from '../procedure/limit-in-force.js'
import { type EventLabels, faultOfEvent } from '../procedure/read-log.js'
import { type ConditionCheck, factsOf } from './check-conditions.js'
import { type Faults, listed, moved, NONE } from './faults.js'

/** What is wrong with a limit of the right form. */
export function faultsOfLimit(
  limit: TimeLimit,
  path: string,
  known: EventLabels,
  check: ConditionCheck<Condition>,
): Faults {
  const { from, metBy = [], appliesTo } = limit
  return [
    ...listed(faultOfVersion(limit, path)),
    ...listed(faultOfEvent(from, `${path}.from`, known)),
    ...metBy.flatMap((event, index) => listed(faultOfEvent(event, `${path}.metBy[${index}]`, known))),
    ...faultsOfExtension(limit, path),
    ...(appliesTo === undefined ? NONE : check(appliesTo, `${path}.appliesTo`)),
    ...faultsOfReading(limit, path, known),
  ]
}

function faultsOfExtension({ length, extension }: TimeLimit, path: string): Faults {
  if (extension === undefined || extension.max.unit === length.unit) return NONE
  return [otherUnit(length, `${path}.extension.max.unit`, extension.max.unit)]
}

function faultsOfReading(limit: TimeLimit, path: string, known: EventLabels): Faults {
  const alternatives = otherReadings(limit)
  if (isLeft(alternatives)) return [moved(factsOf(alternatives.left), 'limit', path)]
  return alternatives.right.flatMap(({ change: { from } }, index) =>
    from === undefined ? NONE : listed(faultOfEvent(from, `${path}.reading.alternatives[${index}].change.from`, known)),
  )
}
