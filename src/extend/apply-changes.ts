import type { TimeLimit } from '../deadline/time-limit.js'
import { isRecord, own } from '../plain.js'
import type { Rulebook } from '../rulebook/rulebook.js'
import { NAMING, RULING } from '../rulebook/sections.js'
import type { RulebookChanges } from './rulebook-changes.js'
import { isSameRule } from './same-rule.js'

type Members = Readonly<Record<string, unknown>>

/** The base with the changes made, which are yet to be read; neither is touched. */
export function applyChanges(base: Rulebook, changes: RulebookChanges): unknown {
  const { id, label, document, effective, family = id } = changes
  const names = NAMING.map((section) => [section, mergeSection(base[section], changes[section], (_, name) => name)])
  const rules = RULING.map((section) => [section, mergeSection(base[section], changes[section], mergeRule)])
  return { ...base, id, family, label, document, effective, ...Object.fromEntries([...names, ...rules]) }
}

/** A section with its changes: what is there keeps its place, what is new comes last. */
function mergeSection(
  section: Members,
  changes: Members = {},
  merge: (before: Members, change: Members) => unknown,
): Members {
  const kept = Object.entries(section).flatMap(([id, rule]) => {
    const change = own(changes, id)
    if (change === null) return []
    return [[id, isRecord(change) ? merge(rule as Members, change) : (change ?? rule)]]
  })
  const added = Object.entries(changes)
    .filter(([id]) => own(section, id) === undefined)
    .map(([id, change]) => [id, isRecord(change) ? merge({ id }, change) : change])
  return Object.fromEntries([...kept, ...added])
}

function mergeRule(rule: Members, change: Members): Members {
  const given = Object.entries(change).filter(([, value]) => value !== undefined)
  return Object.fromEntries(
    Object.entries({ ...rule, ...Object.fromEntries(given) }).filter(([, value]) => value !== null),
  )
}

/**
 * The changed rulebook with each limit that is no longer that of the base in force from the rulebook's own first day on,
 * unless the change says otherwise. Other words make no new limit.
 */
export function dateAnew(changed: Rulebook, base: Rulebook, { limits = {} }: RulebookChanges): Rulebook {
  const { from } = changed.effective
  const dated = Object.entries<TimeLimit>(changed.limits).map(([id, limit]) => {
    const change = own(limits, id)
    const before = own<TimeLimit>(base.limits, id)
    const stays = change === undefined || (before !== undefined && isSameRule(before, limit))
    return [id, stays || change?.effective !== undefined ? limit : { ...limit, effective: { from } }]
  })
  return { ...changed, limits: Object.fromEntries(dated) }
}
