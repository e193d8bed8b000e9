import { isPlainRecord } from './plain.js'
import { type MisfitTag, misfit, type RuleErrorFacts } from './rule-error.js'
import type { Label } from './terms.js'

/** What data of every kind is checked for alike; faults bear the tag of the data they are found in. */

/** What an id must be. */
export const AN_ID: Label = { zh: '非空的编号', en: 'a non-empty id' }

/** The first fault of a list's items. */
export function firstFault<Item>(
  items: readonly Item[],
  faultOf: (item: Item, index: number) => RuleErrorFacts | undefined,
): RuleErrorFacts | undefined {
  for (const [index, item] of items.entries()) {
    const fault = faultOf(item, index)
    if (fault !== undefined) return fault
  }
  return undefined
}

/** A record that has no members but these. */
export function faultOfRecord(
  tag: MisfitTag,
  value: unknown,
  fields: readonly string[],
  path: string,
): RuleErrorFacts | undefined {
  if (!isPlainRecord(value)) return misfit(tag, path, value, `{ ${fields.join(', ')} }`)
  return faultOfMembers(tag, value, fields, (member) => `${path}.${member}`)
}

/** Members that are known, each by its name. */
export function faultOfMembers(
  tag: MisfitTag,
  value: Readonly<Record<string, unknown>>,
  fields: readonly string[],
  placeOf: (member: string) => string,
): RuleErrorFacts | undefined {
  const unknown = Object.keys(value).find((field) => !fields.includes(field))
  if (unknown === undefined) return undefined
  const known = fields.join(', ')
  return misfit(tag, placeOf(unknown), value[unknown], {
    zh: `已知成员，已知的有 ${known}`,
    en: `a known member: these are ${known}`,
  })
}

/** A list with something in it. */
export function faultOfList(tag: MisfitTag, value: unknown, item: string, path: string): RuleErrorFacts | undefined {
  return Array.isArray(value) && value.length > 0 ? undefined : misfit(tag, path, value, `[${item}, …]`)
}

/** The refusal of a day that is named a second time. */
export function namedTwice(tag: MisfitTag, on: string, before: string, path: string): RuleErrorFacts {
  return misfit(tag, path, on, {
    zh: `只出现一次的日子（已见于 ${before}）`,
    en: `named only once: it already stands in ${before}`,
  })
}

/** Where in a list something stands for the second time; `-1` where nothing does. */
export function secondOf(list: readonly unknown[]): number {
  return list.findIndex((member, index) => list.indexOf(member) < index)
}
