import type { Reading } from '../terms.js'
import { type Faults, faultsOfTwice } from './faults.js'

/** What is wrong with the other ways to read a rule: each has an id of its own, and changes it to what could stand there. */
export function faultsOfReading<Change>(
  reading: Reading<Change> | undefined,
  path: string,
  faultsOf: (change: Change, path: string) => Faults,
): Faults {
  const alternatives = reading?.alternatives ?? NONE_OTHER
  const placeOf = (index: number): string => `${path}.reading.alternatives[${index}]`
  return [
    ...faultsOfTwice(
      'InvalidRulebook',
      alternatives.map(({ id }) => id),
      (index) => `${placeOf(index)}.id`,
    ),
    ...alternatives.flatMap(({ change }, index) => faultsOf(change as Change, `${placeOf(index)}.change`)),
  ]
}

const NONE_OTHER: NonNullable<Reading<unknown>['alternatives']> = []
