import { isLeft, right } from 'fp-ts/lib/Either.js'
import { alternativesOf, clashOf, faultOfReading, type ReadingKind, type ReadRule, takeReading } from '../reading.js'
import { type Result, refuse } from '../result.js'
import { faultOfLimit, type LimitChange, type TimeLimit } from './time-limit.js'

/** How limits are read. */
export const LIMIT_READINGS: ReadingKind<TimeLimit> = {
  tag: 'InvalidLimit',
  changeable: ['from', 'length', 'clock', 'roll', 'rollOn'] satisfies (keyof LimitChange)[],
  faultOf: faultOfLimit,
}

/** A limit as the readings that are asked for have it. */
export function readLimit(limit: TimeLimit, asked: string | readonly string[]): Result<ReadRule<TimeLimit>> {
  return takeReading(limit, asked, LIMIT_READINGS, { rule: 'limit', asked: 'reading' })
}

/** The other ways to read a limit, refused where any of them is not well formed. */
export function otherReadings(limit: TimeLimit): Result<ReturnType<typeof alternativesOf<LimitChange>>> {
  const fault = faultOfReading(limit, LIMIT_READINGS, 'limit')
  return fault === undefined ? right(alternativesOf(limit)) : refuse(fault)
}

/** Every set of a limit's readings that go together, its own first: the empty set. */
export function combinationsOf(limit: TimeLimit): Result<readonly (readonly string[])[]> {
  const others = otherReadings(limit)
  if (isLeft(others)) return others
  const sets = others.right.reduce<readonly (typeof others.right)[]>(
    (found, next) =>
      found.concat(
        found.map((set) => set.concat(next)).filter((set) => clashOf(set, LIMIT_READINGS.changeable) === undefined),
      ),
    [[]],
  )
  return right(sets.map((set) => set.map(({ id }) => id)))
}
