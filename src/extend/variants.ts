import { isLeft } from 'fp-ts/lib/Either.js'
import { combinationsOf, readLimit } from '../deadline/readings.js'
import type { TimeLimit } from '../deadline/time-limit.js'

/** A limit as some of its readings have it. */
export interface Variant {
  readonly limit: TimeLimit
  /** Where its length stands in the rule. */
  readonly lengthAt: string
}

/** A limit in every way in which it can be read, its own first. */
export function variantsOf(limit: TimeLimit): readonly Variant[] {
  const combinations = combinationsOf(limit)
  if (isLeft(combinations)) return [{ limit, lengthAt: 'length' }]
  return combinations.right.flatMap((reading) => {
    const read = readLimit(limit, reading)
    return isLeft(read) ? [] : [{ limit: read.right.rule, lengthAt: lengthAt(limit, read.right.reading) }]
  })
}

function lengthAt({ reading }: TimeLimit, taken: readonly string[]): string {
  const alternatives = reading?.alternatives ?? []
  const index = alternatives.findIndex(({ id, change }) => taken.includes(id) && change.length !== undefined)
  return index === -1 ? 'length' : `reading.alternatives[${index}].change.length`
}
