import { isLeft, right } from 'fp-ts/lib/Either.js'
import { AN_EVENT } from '../condition/check-vocabulary.js'
import { compileCondition, type Leaves, unexpected } from '../condition/compile-condition.js'
import { FACT_LEAVES, type Facts } from '../condition/fact-leaves.js'
import { isLength, type TimeLimit, whyNotALength } from '../deadline/time-limit.js'
import type { Duty } from '../duty/duty-rules.js'
import type { RosterPost, RosterRule } from '../duty/roster-rule.js'
import type { Checklist, ChecklistItem } from '../leadership/checklist.js'
import { faultOfRule } from '../leadership/fault-of-rule.js'
import type { LeadershipRule } from '../leadership/leadership-rules.js'
import type { RoutingRule, RoutingStep } from '../leadership/routing-rules.js'
import { isLabel, isListOf, isRecord, isText, own } from '../plain.js'
import { faultOfProcedure } from '../procedure/check-procedure.js'
import { faultOfVersion, oneOf } from '../procedure/limit-in-force.js'
import type { LimitReference, Procedure } from '../procedure/procedure.js'
import type { RuleErrorFacts } from '../rule-error.js'
import { faultOfTargets } from '../target/check-goal.js'
import type { Label } from '../terms.js'
import { faultOfHead, invalid } from './fault-of-head.js'
import { faultOfJson } from './fault-of-json.js'
import { faultOfOpenDay } from './fault-of-open-day.js'
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
    firstOf(RULING, (section) => faultOfItems(book, section, `${path}.${section}`)) ??
    inPlace(faultOfTargets(book), 'rules', path) ??
    firstOf(RULING, (section) =>
      firstOf(Object.entries<unknown>(book[section]), ([id, rule]) => faultOfWords(rule, `${path}.${section}.${id}`)),
    )
  )
}

function faultOfNames(book: Rulebook, path: string): RuleErrorFacts | undefined {
  for (const section of ['events', 'roles', 'spans'] as const) {
    const wrong = Object.entries<unknown>(book[section]).find(([, label]) => !isLabel(label))
    if (wrong !== undefined) return invalid(`${path}.${section}.${wrong[0]}`, wrong[1], '{ zh, en }')
  }
  return firstOf(Object.entries<unknown>(book.fields), ([name, field]) => {
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
  return firstOf(Object.entries<unknown>(book[section]), ([id, item]) => {
    const at = `${path}.${id}`
    if (!isRecord(item)) return invalid(at, item, '{ id, label, …, basis }')
    if (item.id !== id) return invalid(`${at}.id`, item.id, { zh: `其键 "${id}"`, en: `its key, "${id}"` })
    if (!isLabel(item.label)) return invalid(`${at}.label`, item.label, '{ zh, en }')
    const uncited = item.basis === undefined && UNCITED.includes(section)
    return (
      (uncited ? undefined : faultOfBasis(item.basis, `${at}.basis`)) ??
      faultOfReading(item.reading, `${at}.reading`) ??
      CHECKS[section]?.(item as never, book, at)
    )
  })
}

/** A citation: its document, and its clause where that was read. */
function faultOfBasis(basis: unknown, path: string): RuleErrorFacts | undefined {
  if (!isRecord(basis) || !isText(basis.document)) {
    return invalid(path, basis, {
      zh: '依据 { document, clause, source, evidence }',
      en: '{ document, clause, source, evidence }',
    })
  }
  const { source, evidence, clause } = basis
  if (!SOURCES.includes(source)) return invalid(`${path}.source`, source, '"law" | "local" | "assumption"')
  if (!EVIDENCE.includes(evidence))
    return invalid(`${path}.evidence`, evidence, '"verified" | "secondary" | "inferred"')
  if (evidence !== 'verified' || isText(clause)) return undefined
  return invalid(`${path}.clause`, clause, {
    zh: '条款（已核对原文的须写明）',
    en: 'a clause, which verified evidence needs',
  })
}

const SOURCES: readonly unknown[] = ['law', 'local', 'assumption']
const EVIDENCE: readonly unknown[] = ['verified', 'secondary', 'inferred']

type Check = (item: never, book: Rulebook, path: string) => RuleErrorFacts | undefined

/** What is looked at besides a rule's id, label and basis. */
const CHECKS: { readonly [Section in RulingSection]?: Check } = {
  limits: faultOfOwnLimit,
  procedures: faultOfOwnProcedure,
  indicators: (indicator, book, path) => faultOfFigure(indicator, ['of', 'counted'], book, path),
  counts: (count, book, path) => faultOfFigure(count, ['of'], book, path),
  batches: (batch, book, path) => faultOfFigure(batch, ['of'], book, path),
  leadership: (rule: LeadershipRule, book, path) =>
    faultOfRule(rule, path) ??
    faultOfRank(rule.rank, `${path}.rank`) ??
    faultOfCondition(rule.appliesTo, book, `${path}.appliesTo`),
  checklists: faultOfChecklist,
  routing: faultOfRouting,
  openDays: faultOfOpenDay,
  duties: ({ who }: Duty, { roles }, path) => faultOfRole(who, roles, `${path}.who`),
  rosters: faultOfRoster,
}

function faultOfChecklist({ items, appliesTo }: Checklist, book: Rulebook, path: string): RuleErrorFacts | undefined {
  if (!isListOf(items, isKeyed)) return invalid(`${path}.items`, items, '[{ key, label: { zh, en } }, …]')
  return (
    firstOf(items.entries(), ([index, { when }]) => faultOfCondition(when, book, `${path}.items[${index}].when`)) ??
    faultOfCondition(appliesTo, book, `${path}.appliesTo`)
  )
}

function faultOfRouting({ parties, steps }: RoutingRule, book: Rulebook, path: string): RuleErrorFacts | undefined {
  if (!isListOf(parties, isKeyed)) return invalid(`${path}.parties`, parties, '[{ key, label: { zh, en } }, …]')
  if (!isListOf(steps, isStep)) return invalid(`${path}.steps`, steps, '[{ id, label, when?, then, basis }, …]')
  return firstOf(steps.entries(), ([index, { when, basis }]) => {
    const at = `${path}.steps[${index}]`
    return faultOfBasis(basis, `${at}.basis`) ?? faultOfCondition(when, book, `${at}.when`)
  })
}

const isKeyed = (item: unknown): item is ChecklistItem => isRecord(item) && isText(item.key) && isLabel(item.label)

function isStep(step: unknown): step is RoutingStep {
  if (!isRecord(step) || !isText(step.id) || !isLabel(step.label) || !isRecord(step.then)) return false
  const { lead, support, acts } = step.then
  if (acts !== undefined) return isListOf(acts, isKeyed)
  return isText(lead) && (support === undefined || isListOf(support, isText))
}

function faultOfRoster({ who, posts = [] }: RosterRule, { roles }: Rulebook, path: string): RuleErrorFacts | undefined {
  const fits = (post: unknown): post is RosterPost => isRecord(post) && own(roles, post.post) !== undefined
  if (!isListOf(posts, fits)) return invalid(`${path}.posts`, posts, '[{ weekday, post }, …]')
  return faultOfRole(who, roles, `${path}.who`)
}

function faultOfRank(rank: unknown, path: string): RuleErrorFacts | undefined {
  if (rank === undefined) return undefined
  if (!isRecord(rank) || !isListOf(rank.order, isText)) return invalid(path, rank, '{ label, atLeast, order, basis }')
  return faultOfBasis(rank.basis, `${path}.basis`)
}

function faultOfRole(role: unknown, roles: Rulebook['roles'], path: string): RuleErrorFacts | undefined {
  return own(roles, role) === undefined ? invalid(path, role, oneOf(Object.keys(roles))) : undefined
}

function faultOfOwnLimit(limit: TimeLimit, book: Rulebook, path: string): RuleErrorFacts | undefined {
  const fault = faultOfVersion(limit, path)
  if (fault !== undefined) return fault
  const events = [['from', limit.from], ...(limit.metBy ?? []).map((event) => ['metBy', event])] as const
  const unknown = events.find(([, event]) => own(book.events, event) === undefined)
  if (unknown !== undefined) return invalid(`${path}.${unknown[0]}`, unknown[1], AN_EVENT)
  return faultOfExtension(limit, `${path}.extension`) ?? faultOfCondition(limit.appliesTo, book, `${path}.appliesTo`)
}

function faultOfExtension({ extension, length: { unit } }: TimeLimit, path: string): RuleErrorFacts | undefined {
  if (extension === undefined) return undefined
  if (!isRecord(extension)) return invalid(path, extension, '{ max, basis }')
  const { max, basis } = extension
  if (!isLength(max)) return whyNotALength(max, `${path}.max`)
  if (max.unit !== unit) {
    return invalid(`${path}.max.unit`, max.unit, {
      zh: `"${unit}"，即期限的单位`,
      en: `"${unit}", the unit of the limit`,
    })
  }
  return faultOfBasis(basis, `${path}.basis`)
}

/** A reading of any rule, as far as its shape goes. */
function faultOfReading(reading: unknown, path: string): RuleErrorFacts | undefined {
  if (reading === undefined) return undefined
  if (!isRecord(reading)) return invalid(path, reading, '{ status, note?, alternatives? }')
  const { alternatives = [] } = reading
  const fits = (one: unknown) => isRecord(one) && isText(one.id) && isLabel(one.note) && isRecord(one.change)
  if (Array.isArray(alternatives) && alternatives.every(fits)) return undefined
  return invalid(`${path}.alternatives`, alternatives, '[{ id, note: { zh, en }, change }, …]')
}

function faultOfOwnProcedure(procedure: Procedure, book: Rulebook, path: string): RuleErrorFacts | undefined {
  const fault = faultOfProcedure(procedure, new Map(Object.entries<Label>(book.events)))
  if (fault !== undefined) return inPlace(fault, 'procedure', path)
  return firstOf(procedure.stages.entries(), ([index, { limits }]) => {
    const lost = limits.findIndex(({ family, limit }) => family === undefined && own(book.limits, limit) === undefined)
    return lost === -1
      ? undefined
      : invalid(`${path}.stages[${index}].limits[${lost}]`, (limits[lost] as LimitReference).limit, {
          zh: `本规则集的期限（${oneOf(Object.keys(book.limits)).zh}），或写明其 family`,
          en: `a limit of this rulebook (${oneOf(Object.keys(book.limits)).en}), or one with its family`,
        })
  })
}

function faultOfFigure(
  figure: Readonly<Record<string, unknown>>,
  parts: readonly string[],
  book: Rulebook,
  path: string,
): RuleErrorFacts | undefined {
  if (figure.totalsOnly === true) return undefined
  return firstOf(parts, (part) =>
    figure[part] === undefined
      ? invalid(path, figure, {
          zh: `{ ${parts.join(', ')} } 或 { totalsOnly }`,
          en: `{ ${parts.join(', ')} } or { totalsOnly }`,
        })
      : faultOfCondition(figure[part], book, `${path}.${part}`),
  )
}

/** A condition or a selector, as far as this rulebook alone can tell. */
function faultOfCondition(condition: unknown, book: Rulebook, path: string): RuleErrorFacts | undefined {
  if (condition === undefined) return undefined
  const limit: Leaves<Facts>[string] = {
    shape: '{ limit, state }',
    compile: (test, place) =>
      test.family === undefined && own(book.limits, test.limit) === undefined
        ? unexpected(test.limit, { ...place, path: `${place.path}.limit` }, oneOf(Object.keys(book.limits)))
        : right(() => undefined),
  }
  const place = { tag: 'InvalidRulebook', path, vocabulary: book } as const
  const test = compileCondition(condition, { ...FACT_LEAVES, limit }, place)
  return isLeft(test) ? test.left : undefined
}

/** A fault found by an engine, at its place in the rulebook. */
function inPlace(fault: RuleErrorFacts | undefined, root: string, path: string): RuleErrorFacts | undefined {
  return fault && { ...fault, path: fault.path.replace(root, path) }
}

function firstOf<Item>(
  items: Iterable<Item>,
  faultOf: (item: Item) => RuleErrorFacts | undefined,
): RuleErrorFacts | undefined {
  for (const item of items) {
    const fault = faultOf(item)
    if (fault !== undefined) return fault
  }
  return undefined
}
