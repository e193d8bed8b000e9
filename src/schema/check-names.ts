import { oneOf } from '../procedure/limit-in-force.js'
import { misfit } from '../rule-error.js'
import { type Faults, NONE } from './faults.js'

/** A name that must be one of a list, or none. */
export function faultsOfMember(name: string | undefined, list: readonly string[], path: string): Faults {
  if (name === undefined || list.includes(name)) return NONE
  return [misfit('InvalidRulebook', path, name, oneOf(list))]
}

/** The most of something, where less is asked for than the least. */
export function faultsOfAmounts(
  { atLeast, atMost }: { readonly atLeast: number; readonly atMost?: number },
  path: string,
): Faults {
  if (atMost === undefined || atMost >= atLeast) return NONE
  const expected = { zh: `不小于 atLeast（${atLeast}）的整数`, en: `a whole number not below atLeast, ${atLeast}` }
  return [misfit('InvalidRulebook', `${path}.atMost`, atMost, expected)]
}
