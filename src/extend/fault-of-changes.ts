import { isPlainRecord, isRecord, isText, own } from '../plain.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { Rulebook } from '../rulebook/rulebook.js'
import type { Label } from '../terms.js'
import type { RulebookChanges } from './rulebook-changes.js'
import { HEAD, SECTIONS } from './sections-of-changes.js'

type Members = Readonly<Record<string, unknown>>

/** What is wrong with changes before they are made: whatever then stands in the rulebook is read there. */
export function faultOfChanges(changes: RulebookChanges, base: Rulebook): RuleErrorFacts | undefined {
  if (!isPlainRecord(changes)) return invalid('changes', changes, '{ id, label, document, effective, … }')
  const known: readonly string[] = [...HEAD, ...SECTIONS]
  const unknown = Object.keys(changes).find((member) => !known.includes(member))
  if (unknown !== undefined) {
    return invalid(`changes.${unknown}`, (changes as Members)[unknown], {
      zh: `已知成员，已知的有 ${known.join('、')}`,
      en: `a known member: these are ${known.join(', ')}`,
    })
  }
  if (!isText(changes.id) || changes.id === base.id) {
    return invalid('changes.id', changes.id, {
      zh: `非空的编号，且不同于原规则集的 "${base.id}"`,
      en: `a non-empty id of its own, other than "${base.id}", that of the base`,
    })
  }
  for (const section of SECTIONS) {
    const fault = faultOfSection(base[section], changes[section], `changes.${section}`)
    if (fault !== undefined) return fault
  }
  return undefined
}

function faultOfSection(section: Members, changes: unknown, path: string): RuleErrorFacts | undefined {
  if (changes === undefined) return undefined
  if (!isPlainRecord(changes)) return invalid(path, changes, '{ id: {…} | null, … }')
  const lost = absent(section, changes)
  if (lost !== undefined) return invalid(`${path}.${lost}`, null, onlyOf(section))
  for (const [id, change] of Object.entries(changes)) {
    const rule = own(section, id)
    const members = isRecord(rule) ? rule : {}
    const gone = isRecord(change) ? absent(members, change) : undefined
    if (gone !== undefined) return invalid(`${path}.${id}.${gone}`, null, onlyOf(members))
  }
  return undefined
}

/** What is to be taken away and is not there. */
const absent = (whole: Members, changes: Members): string | undefined =>
  Object.keys(changes).find((name) => changes[name] === null && own(whole, name) === undefined)

function onlyOf(whole: Members): Label {
  const names = Object.keys(whole)
  return {
    zh: `原规则集已有的名称（${names.join('、')}）：没有的不能去掉`,
    en: `in the base, which has ${names.join(', ') || 'none'}: only what is there can be taken away`,
  }
}

/** Limits of a town under the family of the law would be taken for versions of the law. */
export function faultOfFamily(changes: RulebookChanges, statutory: readonly Rulebook[]): RuleErrorFacts | undefined {
  const { id, family = id, document } = changes
  if (isRecord(document) && document.level === 'national') return undefined
  if (statutory.every((law) => law.family !== family)) return undefined
  return invalid(changes.family === undefined ? 'changes.id' : 'changes.family', family, {
    zh: '本地自己的系列名：以法律的系列名，本地期限会取代法定期限',
    en: "a family of the town's own: under that of the law its limits would take the place of the law's",
  })
}

/** The refusal of a part of the changes. */
function invalid(path: string, given: unknown, expected: Label | string): RuleErrorFacts {
  return misfit('InvalidRulebook', path, given, expected)
}
