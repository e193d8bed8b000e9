import type { TimeLimit } from '../deadline/time-limit.js'
import { isPlainRecord, own } from '../plain.js'
import { type LimitBook, oneOf } from '../procedure/limit-in-force.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { CaseRecord } from './case-record.js'
import type { SelectorRules } from './selector.js'

/** A limit and where it is written. */
export interface PlacedLimit {
  readonly limit: TimeLimit
  readonly path: string
}

/** Limits by the keys under which cases may say something of them, each in all its versions. */
export type LimitsByKey = ReadonlyMap<string, readonly PlacedLimit[]>

/** The limits of the rulebook by their ids, those of the other books by `family/id` and, where it has none of that id, by it. */
export function limitsByKey({ limits = {} }: SelectorRules, books: readonly LimitBook[]): LimitsByKey {
  const found = new Map<string, PlacedLimit[]>()
  const add = (key: string, limit: PlacedLimit): void => {
    const before = found.get(key)
    if (before === undefined) found.set(key, [limit])
    else before.push(limit)
  }
  for (const [id, limit] of Object.entries(limits)) add(id, { limit, path: `rules.limits.${id}` })
  for (const [index, book] of books.entries()) {
    for (const [id, limit] of Object.entries(book.limits)) {
      const placed = { limit, path: `options.books[${index}].limits.${id}` }
      if (own(limits, id) === undefined) add(id, placed)
      add(`${book.family}/${id}`, placed)
    }
  }
  return found
}

/** What is wrong with what a case says of its limits, as far as their names go. */
export function faultOfSaid(
  { extensions, pauses }: Pick<CaseRecord, 'extensions' | 'pauses'>,
  limits: LimitsByKey,
  placeOf: () => string,
): RuleErrorFacts | undefined {
  return faultOfKeys(extensions, 'extensions', limits, placeOf) ?? faultOfKeys(pauses, 'pauses', limits, placeOf)
}

function faultOfKeys(
  said: unknown,
  member: 'extensions' | 'pauses',
  limits: LimitsByKey,
  placeOf: () => string,
): RuleErrorFacts | undefined {
  if (said === undefined) return undefined
  if (!isPlainRecord(said)) return misfit('InvalidCase', `${placeOf()}.${member}`, said, '{ limit: …, … }')
  const stranger = Object.keys(said).find((key) => !limits.has(key))
  return stranger === undefined
    ? undefined
    : misfit('InvalidCase', `${placeOf()}.${member}.${stranger}`, stranger, oneOf([...limits.keys()]))
}
