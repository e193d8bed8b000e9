import type { InForce } from '../deadline/time-limit.js'
import { show } from '../plain.js'
import { type MisfitTag, misfit, type RuleErrorFacts } from '../rule-error.js'

/** Every fault there is: what the checks of a whole are made of. */
export type Faults = readonly RuleErrorFacts[]

export const NONE: Faults = []

/** A check of the library's own, which tells of one fault, as a list. */
export const listed = (fault: RuleErrorFacts | undefined): Faults => (fault === undefined ? NONE : [fault])

/**
 * The faults found of a rule, and what the engine's own check says of it where none of them stands in that place or within
 * it: what passes here passes there.
 */
export function withEngines(faults: Faults, fault: RuleErrorFacts | undefined): Faults {
  if (fault === undefined || faults.some(({ path }) => path.startsWith(fault.path))) return faults
  return [...faults, fault]
}

/** The same fault, of data that stand elsewhere. */
export function moved<Fault extends RuleErrorFacts>(fault: Fault, from: string, to: string): Fault {
  return fault.path.startsWith(from) ? { ...fault, path: `${to}${fault.path.slice(from.length)}` } : fault
}

/** The same misfit with the tag of the data that it was found in. */
export function tagged(fault: RuleErrorFacts, tag: MisfitTag): RuleErrorFacts {
  return fault._tag === 'InvalidArgument' ? { ...fault, _tag: tag } : fault
}

/** What is wrong with the parts of a section; each has its key as its id. */
export function faultsOfSection<Part extends { readonly id: string }>(
  section: Readonly<Record<string, Part>>,
  path: string,
  faultsOf: (part: Part, path: string) => Faults,
): Faults {
  return Object.entries(section).flatMap(([key, part]) => {
    const place = `${path}.${key}`
    return [...faultsOfKey(part.id, key, `${place}.id`), ...faultsOf(part, place)]
  })
}

function faultsOfKey(id: string, key: string, path: string): Faults {
  if (id === key) return NONE
  return [misfit('InvalidRulebook', path, id, { zh: `其键 ${show(key)}`, en: `its key, ${show(key)}` })]
}

/** Names that a list has a second time. */
export function faultsOfTwice(tag: MisfitTag, names: readonly string[], placeOf: (index: number) => string): Faults {
  const seen = new Map<string, number>()
  return names.flatMap((name, index) => {
    const first = seen.get(name)
    if (first === undefined) {
      seen.set(name, index)
      return NONE
    }
    const expected = {
      zh: `只出现一次的名称（已见于 ${placeOf(first)}）`,
      en: `a name that occurs only once: it already stands in ${placeOf(first)}`,
    }
    return [misfit(tag, placeOf(index), name, expected)]
  })
}

/** Days of effect whose end comes before their beginning. */
export function faultsOfForce({ from, to }: InForce, path: string): Faults {
  if (to === undefined || to >= from) return NONE
  return [
    misfit('InvalidRulebook', `${path}.to`, to, {
      zh: `不早于 from（${from}）的日期`,
      en: `a date on or after ${from}`,
    }),
  ]
}
