import { isRecord, own } from '../plain.js'
import type { RuleErrorFacts } from '../rule-error.js'
import { invalid } from '../rulebook/fault-of-head.js'
import type { Rulebook } from '../rulebook/rulebook.js'
import { NAMING, RULING } from '../rulebook/sections.js'
import type { RulebookChanges } from './rulebook-changes.js'

type Members = Readonly<Record<string, unknown>>

const HEAD = ['id', 'family', 'label', 'document', 'effective'] as const

/** What is wrong with changes as such, whatever they make of the base. */
export function faultOfChanges(base: Rulebook, changes: RulebookChanges): RuleErrorFacts | undefined {
  const known: readonly string[] = [...HEAD, ...NAMING, ...RULING]
  const unknown = Object.keys(changes).find((member) => !known.includes(member))
  if (unknown !== undefined) {
    return invalid(`changes.${unknown}`, (changes as Members)[unknown], {
      zh: `已知成员，已知的有 ${known.join('、')}`,
      en: `a known member: these are ${known.join(', ')}`,
    })
  }
  if (changes.id === base.id) {
    return invalid('changes.id', changes.id, {
      zh: '与原规则集不同的编号',
      en: 'an id of its own: it is that of the base',
    })
  }
  for (const section of [...NAMING, ...RULING]) {
    const fault = faultOfSection(base[section], changes[section], `changes.${section}`)
    if (fault !== undefined) return fault
  }
  return undefined
}

function faultOfSection(section: Members, changes: unknown, path: string): RuleErrorFacts | undefined {
  if (changes === undefined) return undefined
  if (!isRecord(changes)) return invalid(path, changes, '{ id: {…} | null, … }')
  for (const [id, change] of Object.entries(changes)) {
    const rule = own(section, id)
    if (change === null && rule === undefined) {
      return invalid(`${path}.${id}`, null, {
        zh: `原规则集已有的编号（${Object.keys(section).join('、')}）：没有的不能去掉`,
        en: `in the base, which has ${Object.keys(section).join(', ')}: only what is there can be taken away`,
      })
    }
    const fault = isRecord(change) ? faultOfChange(rule, change, `${path}.${id}`) : undefined
    if (fault !== undefined) return fault
  }
  return undefined
}

/** The members that may change while a rule stays the rule of its document. */
const ASIDE: readonly string[] = ['id', 'label', 'note', 'definition', 'preferred']

/** Whether a change leaves the rule as it is, and words it alone. */
const isAside = (change: Members): boolean => Object.keys(change).every((member) => ASIDE.includes(member))

/** A rule that is no longer as its document has it cannot go on citing that document. */
function faultOfChange(rule: unknown, change: Members, path: string): RuleErrorFacts | undefined {
  if (!isRecord(rule) || !isRecord(rule.basis) || isRecord(change.basis) || isAside(change)) return undefined
  const changed = Object.keys(change).find((member) => !ASIDE.includes(member))
  const { document } = rule.basis
  return invalid(`${path}.basis`, change.basis, {
    zh: `本地文件的依据：${changed} 已改，不再是“${document}”的规定`,
    en: `a citation of the town's own document: with another ${changed} it is no longer the rule of ${document}`,
  })
}

/** The base with the changes made; neither is touched. */
export function applyChanges(base: Rulebook, changes: RulebookChanges): Rulebook {
  const { id, label, document, effective, family = id } = changes
  const names = NAMING.map((section) => [section, mergeSection(base[section], changes[section], (_, name) => name)])
  const rules = RULING.map((section) => {
    const merge = (rule: Members, change: Members, key: string): Members => {
      const isDated = section === 'limits' && !isAside(change)
      return mergeRule(rule, { id: key, ...(isDated && { effective: { from: effective.from } }), ...change })
    }
    return [section, mergeSection(base[section], changes[section], merge)]
  })
  return { ...base, id, family, label, document, effective, ...Object.fromEntries([...names, ...rules]) }
}

/** A section with its changes: what is there keeps its place, what is new comes last. */
function mergeSection(
  section: Members,
  changes: Members = {},
  merge: (before: Members, change: Members, id: string) => unknown,
): Members {
  const kept = Object.entries(section).flatMap(([id, rule]) => {
    const change = own(changes, id)
    if (change === null) return []
    return [[id, isRecord(change) ? merge(rule as Members, change, id) : (change ?? rule)]]
  })
  const added = Object.entries(changes)
    .filter(([id]) => own(section, id) === undefined)
    .map(([id, change]) => [id, isRecord(change) ? merge({}, change, id) : change])
  return Object.fromEntries([...kept, ...added])
}

function mergeRule(rule: Members, change: Members): Members {
  const given = Object.entries(change).filter(([, value]) => value !== undefined)
  return Object.fromEntries(
    Object.entries({ ...rule, ...Object.fromEntries(given) }).filter(([, value]) => value !== null),
  )
}
