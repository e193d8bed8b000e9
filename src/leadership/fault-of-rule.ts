import { secondOf } from '../check-data.js'
import { isLabel, isListOf, isRecord, isText } from '../plain.js'
import type { ReadingKind } from '../reading.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { Label } from '../terms.js'
import type { LeadershipChange, LeadershipRule } from './leadership-rules.js'

/** How rules on leads are read. */
export const LEADERSHIP_READINGS: ReadingKind<LeadershipRule> = {
  tag: 'InvalidRulebook',
  changeable: ['casesPerLeader', 'countedCases', 'severalLeads'] satisfies (keyof LeadershipChange)[],
  faultOf: faultOfRule,
}

const MUSTS: readonly unknown[] = ['exactlyOne', 'atLeastOne', 'sameLeadToEnd']
const FORBIDDEN: readonly unknown[] = ['subcontracted', 'proxied', 'nominal']

const SEVERAL: readonly unknown[] = ['fault', 'firstListed', 'all']

const RULE = '{ id, label, ones, personalActs, forbids, basis }'
const ONE = '{ key, label, must: "exactlyOne" | "atLeastOne" | "sameLeadToEnd" }'
const ACT = '{ key, label }'
const RANK = '{ label, atLeast, order, when?, basis }'
const FORBID = '"subcontracted" | "proxied" | "nominal"'

/** What is wrong with a leadership rule; `undefined` where nothing is. */
export function faultOfRule(rule: unknown, path: string): RuleErrorFacts | undefined {
  if (!isRecord(rule) || !isText(rule.id) || !isLabel(rule.label) || !isRecord(rule.basis)) {
    return notA(RULE, rule, path)
  }
  return (
    faultOfEach(rule.ones, `${path}.ones`, ONE, (one) => isNamed(one) && MUSTS.includes(one.must)) ??
    faultOfTwice(keysOf(rule.ones), (index) => `${path}.ones[${index}].key`) ??
    faultOfEach(rule.personalActs, `${path}.personalActs`, ACT, isNamed) ??
    faultOfTwice(keysOf(rule.personalActs), (index) => `${path}.personalActs[${index}].key`) ??
    faultOfEach(rule.forbids, `${path}.forbids`, FORBID, (kind) => FORBIDDEN.includes(kind)) ??
    faultOfTwice(rule.forbids as readonly unknown[], (index) => `${path}.forbids[${index}]`) ??
    faultOfNumbers(rule, path) ??
    (rule.rank === undefined ? undefined : faultOfRank(rule.rank, `${path}.rank`))
  )
}

function faultOfNumbers(
  { casesPerLeader, severalLeads }: Readonly<Record<string, unknown>>,
  path: string,
): RuleErrorFacts | undefined {
  if (casesPerLeader !== undefined && !(Number.isSafeInteger(casesPerLeader) && Number(casesPerLeader) > 0)) {
    const expected = { zh: '1 以上的整数', en: 'a whole number, 1 or more' }
    return misfit('InvalidRulebook', `${path}.casesPerLeader`, casesPerLeader, expected)
  }
  if (severalLeads === undefined || SEVERAL.includes(severalLeads)) return undefined
  return notA('"fault" | "firstListed" | "all"', severalLeads, `${path}.severalLeads`)
}

function faultOfRank(rank: unknown, path: string): RuleErrorFacts | undefined {
  if (!isRecord(rank) || !isLabel(rank.label) || !isRecord(rank.basis)) return notA(RANK, rank, path)
  const { atLeast, order } = rank
  if (!isListOf(order, isText) || new Set(order).size < order.length) {
    const expected = { zh: '由低到高、互不相同的级别名称', en: 'names of ranks, each once, the lowest first' }
    return misfit('InvalidRulebook', `${path}.order`, order, expected)
  }
  if (isText(atLeast) && order.includes(atLeast)) return undefined
  const known = order.join(', ')
  return misfit('InvalidRulebook', `${path}.atLeast`, atLeast, { zh: `${known} 之一`, en: `one of ${known}` })
}

function isNamed(item: unknown): item is { readonly key: string; readonly label: Label; readonly must?: unknown } {
  return isRecord(item) && isText(item.key) && isLabel(item.label)
}

function faultOfEach(
  list: unknown,
  path: string,
  shape: string,
  fits: (item: unknown) => boolean,
): RuleErrorFacts | undefined {
  if (!Array.isArray(list)) return notA(`${shape}[]`, list, path)
  const index = [...list].findIndex((item) => !fits(item))
  return index === -1 ? undefined : notA(shape, list[index], `${path}[${index}]`)
}

function faultOfTwice(keys: readonly unknown[], placeOf: (index: number) => string): RuleErrorFacts | undefined {
  const index = secondOf(keys)
  if (index === -1) return undefined
  return misfit('InvalidRulebook', placeOf(index), keys[index], {
    zh: '只出现一次的键',
    en: 'a key that occurs only once',
  })
}

const keysOf = (list: unknown): readonly string[] => (list as readonly { readonly key: string }[]).map(({ key }) => key)

function notA(shape: string, given: unknown, path: string): RuleErrorFacts {
  return misfit('InvalidRulebook', path, given, shape)
}
