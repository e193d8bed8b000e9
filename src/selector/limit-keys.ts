import { isPlainRecord } from '../plain.js'
import { type LimitBook, oneOf } from '../procedure/limit-in-force.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { CaseRecord } from './case-record.js'
import type { SelectorRules } from './selector.js'

/** The keys under which cases may say something of limits: ids of the rulebook and of the other books, or `family/id`. */
export function limitKeys({ limits = {} }: SelectorRules, books: readonly LimitBook[]): ReadonlySet<string> {
  const others = books.flatMap(({ family, limits }) => Object.keys(limits).flatMap((id) => [id, `${family}/${id}`]))
  return new Set([...Object.keys(limits), ...others])
}

/** What is wrong with what a case says of its limits, as far as their names go. */
export function faultOfSaid(
  record: CaseRecord,
  keys: ReadonlySet<string>,
  placeOf: () => string,
): RuleErrorFacts | undefined {
  return (
    faultOfKeys(record.extensions, 'extensions', keys, placeOf) ?? faultOfKeys(record.pauses, 'pauses', keys, placeOf)
  )
}

function faultOfKeys(
  said: unknown,
  member: 'extensions' | 'pauses',
  keys: ReadonlySet<string>,
  placeOf: () => string,
): RuleErrorFacts | undefined {
  if (said === undefined) return undefined
  if (!isPlainRecord(said)) return misfit('InvalidCase', `${placeOf()}.${member}`, said, '{ limit: …, … }')
  const stranger = Object.keys(said).find((key) => !keys.has(key))
  return stranger === undefined
    ? undefined
    : misfit('InvalidCase', `${placeOf()}.${member}.${stranger}`, stranger, oneOf([...keys]))
}
