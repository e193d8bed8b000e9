import { right } from 'fp-ts/lib/Either.js'
import { firstFault } from './check-data.js'
import { isLabel, isPlainRecord, isRecord, isText, show } from './plain.js'
import { type Result, refuse } from './result.js'
import { misfit, type RuleErrorFacts } from './rule-error.js'
import type { Label, Reading } from './terms.js'

/** A rule that may be read in other ways. */
interface Readable<Change> {
  readonly id: string
  readonly reading?: Reading<Change>
}

/** Another way to read a rule. */
type Alternative = NonNullable<Reading<object>['alternatives']>[number]

/** A rule as it is read, and the ids of the readings that make it so, in the rule's own order. */
export interface ReadRule<Rule> {
  readonly rule: Rule
  readonly reading: readonly string[]
}

/** How rules of one kind are read. */
export interface ReadingKind<Rule> {
  readonly tag: 'InvalidLimit' | 'InvalidRulebook'
  /** The members that a reading may change. */
  readonly changeable: readonly string[]
  /** What is wrong with a rule; it holds for the rule as every reading has it. */
  readonly faultOf: (rule: Rule, path: string) => RuleErrorFacts | undefined
}

/** Where a rule stands, and the readings that are asked for. */
export interface ReadingPlaces {
  readonly rule: string
  readonly asked: string
}

/** More readings of one rule than any text has; their combinations stay few. */
const MOST = 12

/** A rule as the readings that are asked for have it; the rule itself has been looked at. */
export function takeReading<Rule extends Readable<object>>(
  rule: Rule,
  asked: unknown,
  kind: ReadingKind<Rule>,
  places: ReadingPlaces,
): Result<ReadRule<Rule>> {
  const fault = faultOfReading(rule, kind, places.rule)
  if (fault !== undefined) return refuse(fault)
  if (asked === undefined) return right({ rule, reading: [] })
  const strange = faultOfAsked(rule, asked, places.asked)
  if (strange !== undefined) return refuse(strange)
  const ids = typeof asked === 'string' ? [asked] : (asked as readonly string[])
  const taken = alternativesOf(rule).filter(({ id }) => ids.includes(id))
  const clash = clashOf(taken, kind.changeable)
  if (clash !== undefined) return refuse(misfit('InvalidArgument', places.asked, ids.join(', '), together(clash)))
  const read: Rule = Object.assign({}, rule, ...taken.map(({ change }) => change))
  const unfit = taken.length > 1 ? kind.faultOf(read, places.rule) : undefined
  return unfit === undefined ? right({ rule: read, reading: taken.map(({ id }) => id) }) : refuse(unfit)
}

/** What is wrong with the other ways to read a rule; `undefined` where nothing is. */
export function faultOfReading<Rule extends Readable<object>>(
  rule: Rule,
  kind: ReadingKind<Rule>,
  path: string,
): RuleErrorFacts | undefined {
  const reading: unknown = rule.reading
  if (reading === undefined) return undefined
  const { tag } = kind
  if (!isRecord(reading)) return misfit(tag, `${path}.reading`, reading, '{ status, alternatives? }')
  const { status, alternatives = [] } = reading
  if (status !== 'explicit' && status !== 'interpreted') {
    return misfit(tag, `${path}.reading.status`, status, '"explicit" | "interpreted"')
  }
  const place = `${path}.reading.alternatives`
  if (!Array.isArray(alternatives) || alternatives.length > MOST) return misfit(tag, place, alternatives, FEW)
  const ids = new Set<unknown>()
  return firstFault([...alternatives], (alternative, index) => {
    const at = `${place}[${index}]`
    const fault = faultOfAlternative(rule, alternative, kind, at)
    if (fault !== undefined) return fault
    if (ids.has(alternative.id)) return misfit(tag, `${at}.id`, alternative.id, UNUSED)
    ids.add(alternative.id)
    return undefined
  })
}

/** The other ways to read a rule in which nothing is wrong. */
export function alternativesOf<Change>(
  rule: Readable<Change>,
): readonly { readonly id: string; readonly note: Label; readonly change: Change }[] {
  return rule.reading?.alternatives ?? []
}

/** Two readings that say different things of the same member, if there are any. */
export function clashOf(
  taken: readonly Alternative[],
  changeable: readonly string[],
): readonly [string, string] | undefined {
  for (const member of changeable) {
    const [one, other] = taken.filter(({ change }) => (change as Record<string, unknown>)[member] !== undefined)
    if (one !== undefined && other !== undefined) return [one.id, other.id]
  }
  return undefined
}

const FEW: Label = { zh: `至多 ${MOST} 项 { id, note, change }`, en: `at most ${MOST} of { id, note, change }` }
const UNUSED: Label = { zh: '只出现一次的编号', en: 'an id that occurs only once' }

function together([one, other]: readonly [string, string]): Label {
  return {
    zh: `不相矛盾的理解：${one} 与 ${other} 只能取其一`,
    en: `readings that go together: take ${one} or ${other}, not both`,
  }
}

function faultOfAlternative<Rule extends Readable<object>>(
  rule: Rule,
  alternative: unknown,
  { tag, changeable, faultOf }: ReadingKind<Rule>,
  path: string,
): RuleErrorFacts | undefined {
  if (!isRecord(alternative) || !isText(alternative.id) || !isLabel(alternative.note)) {
    return misfit(tag, path, alternative, '{ id, note: { zh, en }, change }')
  }
  const { change } = alternative
  if (!isPlainRecord(change) || Object.keys(change).some((member) => !changeable.includes(member))) {
    return misfit(tag, `${path}.change`, change, {
      zh: `对 ${changeable.join('、')} 的改动`,
      en: `a change to ${changeable.join(', ')}`,
    })
  }
  return faultOf({ ...rule, ...change }, `${path}.change`)
}

function faultOfAsked(rule: Readable<object>, asked: unknown, path: string): RuleErrorFacts | undefined {
  const ids: unknown = typeof asked === 'string' ? [asked] : asked
  if (!Array.isArray(ids)) return misfit('InvalidArgument', path, asked, 'string | [string, …]')
  const known = alternativesOf(rule).map(({ id }) => id)
  const index = [...ids].findIndex((id) => !known.includes(id))
  if (index === -1) return undefined
  const names = known.map(show).join(', ')
  return misfit('UnknownReading', typeof asked === 'string' ? path : `${path}[${index}]`, ids[index], {
    zh: known.length === 0 ? `“${rule.id}”没有其他理解` : `“${rule.id}”的其他理解之一：${names}`,
    en: known.length === 0 ? `needed: "${rule.id}" has no other reading` : `one of ${names}`,
  })
}
