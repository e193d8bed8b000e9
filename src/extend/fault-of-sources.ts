import { firstFault } from '../check-data.js'
import { isRecord, own } from '../plain.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { Rulebook } from '../rulebook/rulebook.js'
import { RULING, type RulingSection } from '../rulebook/sections.js'
import type { RulebookChanges } from './rulebook-changes.js'
import { changedMembers, isSame } from './same-rule.js'

/** A rule that is no longer as its document has it cannot go on citing that document, nor can a town cite the law for it. */
export function faultOfSources(
  changed: Rulebook,
  base: Rulebook,
  changes: RulebookChanges,
): RuleErrorFacts | undefined {
  const rules = RULING.flatMap((section) =>
    Object.entries<unknown>(changes[section] ?? {}).map(([id, change]) => ({
      path: `changes.${section}.${id}`,
      change,
      before: own<Rule>(base[section], id),
      rule: own<Rule>(changed[section], id),
    })),
  )
  return firstFault(rules, faultOfSource) ?? faultOfLaws(changed, base, changes)
}

type Rule = Rulebook[RulingSection][string]

interface ChangedRule {
  readonly path: string
  readonly change: unknown
  readonly before: Rule | undefined
  readonly rule: Rule | undefined
}

function faultOfSource({ path, change, before, rule }: ChangedRule): RuleErrorFacts | undefined {
  if (rule === undefined || before?.basis === undefined || !isSame(before.basis, rule.basis)) return undefined
  const [changed] = changedMembers(before, rule)
  if (changed === undefined) return undefined
  const { document } = before.basis
  return misfit('InvalidRulebook', `${path}.basis`, isRecord(change) ? change.basis : undefined, {
    zh: `本地文件的依据：${changed} 已改，不再是“${document}”的规定`,
    en: `a citation of the town's own document: with another ${changed} it is no longer the rule of ${document}`,
  })
}

/** A document of a town or a district makes no law. */
function faultOfLaws(
  { document, limits }: Rulebook,
  base: Rulebook,
  changes: RulebookChanges,
): RuleErrorFacts | undefined {
  if (document.level === 'national') return undefined
  const id = Object.keys(changes.limits ?? {}).find((key) => {
    const basis = own(limits, key)?.basis
    return basis?.source === 'law' && !isSame(basis, own(base.limits, key)?.basis)
  })
  if (id === undefined) return undefined
  return misfit('InvalidRulebook', `changes.limits.${id}.basis.source`, 'law', {
    zh: '"local" 或 "assumption"：乡镇、区县的文件不是国家规定',
    en: '"local" or "assumption": the document of a town or district is no law',
  })
}
