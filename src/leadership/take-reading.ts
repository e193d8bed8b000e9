import { right } from 'fp-ts/lib/Either.js'
import { isRecord, isText, show } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { Label, Reading } from '../terms.js'

/** A rule that may be read in other ways. */
interface Readable<Change> {
  readonly id: string
  readonly reading?: Reading<Change>
}

/** A rule as it is read, and the ids of the readings that make it so, in the rule's own order. */
export interface ReadRule<Rule> {
  readonly rule: Rule
  readonly reading: readonly string[]
}

/** Where a rule and the readings that are asked for stand, and what of it a reading may change. */
export interface ReadingPlace {
  readonly rule: string
  readonly asked: string
  readonly changeable: readonly string[]
}

/** A rule as the readings that are asked for have it; what they make of it is for the caller to check. */
export function takeReading<Change extends object, Rule extends Readable<Change>>(
  rule: Rule,
  asked: string | readonly string[] | undefined,
  place: ReadingPlace,
): Result<ReadRule<Rule>> {
  if (asked === undefined) return right({ rule, reading: [] })
  const alternatives = rule.reading?.alternatives ?? []
  const fits = (item: unknown): boolean => isRecord(item) && isText(item.id) && isRecord(item.change)
  if (!Array.isArray(alternatives) || ![...alternatives].every(fits)) {
    const path = `${place.rule}.reading.alternatives`
    return refuse(misfit('InvalidRulebook', path, alternatives, '[{ id, note, change }, …]'))
  }
  const known = alternatives.map(({ id }) => id)
  const fault = faultOfAsked(rule.id, known, asked, place.asked)
  if (fault !== undefined) return refuse(fault)
  const ids = typeof asked === 'string' ? [asked] : asked
  const taken = alternatives.filter(({ id }) => ids.includes(id))
  const changes = taken.map(({ change }) => change)
  const clash = faultOfChanges(changes, ids, place)
  if (clash !== undefined) return refuse(clash)
  return right({ rule: Object.assign({}, rule, ...changes), reading: taken.map(({ id }) => id) })
}

function faultOfAsked(
  rule: string,
  known: readonly string[],
  asked: unknown,
  path: string,
): RuleErrorFacts | undefined {
  const ids: unknown = typeof asked === 'string' ? [asked] : asked
  if (!Array.isArray(ids)) return misfit('InvalidArgument', path, asked, 'string | [string, …]')
  const index = [...ids].findIndex((id) => !known.includes(id))
  if (index === -1) return undefined
  const at = typeof asked === 'string' ? path : `${path}[${index}]`
  return misfit('UnknownReading', at, ids[index], knownReadings(rule, known))
}

/** Readings that change what no reading may, or the same thing twice. */
function faultOfChanges(
  changes: readonly object[],
  ids: readonly string[],
  { rule, asked: path, changeable }: ReadingPlace,
): RuleErrorFacts | undefined {
  const members = changes.flatMap((change) => Object.keys(change))
  const stray = members.find((member) => !changeable.includes(member))
  if (stray !== undefined) {
    const names = changeable.join(', ')
    const expected = { zh: `对 ${names} 的改动`, en: `a change to ${names}` }
    return misfit('InvalidRulebook', `${rule}.reading.alternatives`, stray, expected)
  }
  if (new Set(members).size === members.length) return undefined
  const together = { zh: '不相矛盾的理解', en: 'readings that go together' }
  return misfit('InvalidArgument', path, ids.join(', '), together)
}

function knownReadings(rule: string, known: readonly string[]): Label {
  const names = known.map(show).join(', ')
  return {
    zh: known.length === 0 ? `规则“${rule}”没有其他理解` : `规则“${rule}”的其他理解之一：${names}`,
    en: known.length === 0 ? `needed: the rule "${rule}" has no other reading` : `one of ${names}`,
  }
}
