import { isRecord, own } from '../plain.js'
import type { Rulebook } from '../rulebook/rulebook.js'
import { RULING } from '../rulebook/sections.js'
import type { RulebookChanges } from './rulebook-changes.js'
import { HEAD, SECTIONS } from './sections-of-changes.js'

/** Whether what stands at a path in the changed rulebook was given by the changes. */
export function isGiven(path: string, base: Rulebook, changes: RulebookChanges): boolean {
  const places = SECTIONS.flatMap((section) =>
    Object.entries<unknown>(changes[section] ?? {}).flatMap(([id, change]) => {
      const rule = `.${section}.${id}`
      const isPart = isRecord(change) && isRuling(section) && own<unknown>(base[section], id) !== undefined
      return isPart && path !== rule ? Object.keys(change).map((member) => `${rule}.${member}`) : [rule]
    }),
  )
  const head = HEAD.filter((member) => member !== 'family' || changes.family !== undefined)
  return [...head.map((member) => `.${member}`), ...places].some(
    (place) => path === place || path.startsWith(`${place}.`) || path.startsWith(`${place}[`),
  )
}

/** Names are given whole; of a rule that the base has, some members. */
const isRuling = (section: string): boolean => (RULING as readonly string[]).includes(section)
