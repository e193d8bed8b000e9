import { firstFault } from '../check-data.js'
import { isLabel, isRecord } from '../plain.js'
import type { RuleErrorFacts } from '../rule-error.js'
import { faultOfTargets } from '../target/check-goal.js'
import { faultOfBasis } from './fault-of-basis.js'
import { faultOfHead, invalid } from './fault-of-head.js'
import { faultOfJson } from './fault-of-json.js'
import { faultOfSectionRule } from './fault-of-section-rule.js'
import { faultOfWords } from './fault-of-words.js'
import type { Rulebook } from './rulebook.js'
import { NAMING, RULING, type RulingSection } from './sections.js'

/** What is wrong with a rulebook, as far as its own words, rules and references go; `undefined` where nothing is. */
export function faultOfRulebook(book: Rulebook, path: string): RuleErrorFacts | undefined {
  if (!isRecord(book)) return invalid(path, book, { zh: '规则集', en: 'a rulebook' })
  return faultOfJson(book, path) ?? faultOfHead(book, path) ?? faultOfSections(book, path)
}

function faultOfSections(book: Rulebook, path: string): RuleErrorFacts | undefined {
  for (const section of [...NAMING, ...RULING]) {
    if (!isRecord(book[section])) return invalid(`${path}.${section}`, book[section], '{ id: {…}, … }')
  }
  return (
    faultOfNames(book, path) ??
    firstFault(RULING, (section) => faultOfItems(book, section, `${path}.${section}`)) ??
    inPlace(faultOfTargets(book), 'rules', path) ??
    firstFault(RULING, (section) =>
      firstFault(Object.entries<unknown>(book[section]), ([id, rule]) =>
        faultOfWords(rule, `${path}.${section}.${id}`),
      ),
    )
  )
}

function faultOfNames(book: Rulebook, path: string): RuleErrorFacts | undefined {
  for (const section of ['events', 'roles', 'spans'] as const) {
    const wrong = Object.entries<unknown>(book[section]).find(([, label]) => !isLabel(label))
    if (wrong !== undefined) return invalid(`${path}.${section}.${wrong[0]}`, wrong[1], '{ zh, en }')
  }
  return firstFault(Object.entries<unknown>(book.fields), ([name, field]) => {
    const at = `${path}.fields.${name}`
    if (!isRecord(field) || !isLabel(field.label)) return invalid(at, field, '{ label, values }')
    const { values } = field
    if (values === 'boolean' || (isRecord(values) && Object.values(values).every(isLabel))) return undefined
    return invalid(`${at}.values`, values, '"boolean" | { value: { zh, en }, … }')
  })
}

/** Sections whose rules may do without a basis. */
const UNCITED: readonly RulingSection[] = ['indicators', 'counts']

function faultOfItems(book: Rulebook, section: RulingSection, path: string): RuleErrorFacts | undefined {
  return firstFault(Object.entries<unknown>(book[section]), ([id, item]) => {
    const at = `${path}.${id}`
    if (!isRecord(item)) return invalid(at, item, '{ id, label, …, basis }')
    if (item.id !== id) return invalid(`${at}.id`, item.id, { zh: `其键 "${id}"`, en: `its key, "${id}"` })
    if (!isLabel(item.label)) return invalid(`${at}.label`, item.label, '{ zh, en }')
    const uncited = item.basis === undefined && UNCITED.includes(section)
    return (
      (uncited ? undefined : faultOfBasis(item.basis, `${at}.basis`)) ??
      faultOfSectionRule(section, item as { id: string }, book, at)
    )
  })
}

/** A fault found by an engine, at its place in the rulebook. */
function inPlace(fault: RuleErrorFacts | undefined, root: string, path: string): RuleErrorFacts | undefined {
  return fault && { ...fault, path: fault.path.replace(root, path) }
}
