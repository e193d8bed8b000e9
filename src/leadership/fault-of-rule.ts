import { isLabel, isRecord, isText } from '../plain.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { Label } from '../terms.js'

const MUSTS: readonly unknown[] = ['exactlyOne', 'atLeastOne', 'sameLeadToEnd']
const FORBIDDEN: readonly unknown[] = ['subcontracted', 'proxied', 'nominal']

const RULE = '{ id, label, ones, personalActs, forbids, basis }'
const ONE = '{ key, label, must: "exactlyOne" | "atLeastOne" | "sameLeadToEnd" }'
const ACT = '{ key, label }'
const FORBID = '"subcontracted" | "proxied" | "nominal"'

/** What is wrong with a leadership rule; `undefined` where nothing is. */
export function faultOfRule(rule: unknown, path: string): RuleErrorFacts | undefined {
  if (!isRecord(rule) || !isText(rule.id) || !isLabel(rule.label) || !isRecord(rule.basis)) {
    return notA(RULE, rule, path)
  }
  return (
    faultOfEach(rule.ones, `${path}.ones`, ONE, (one) => isNamed(one) && MUSTS.includes(one.must)) ??
    faultOfEach(rule.personalActs, `${path}.personalActs`, ACT, isNamed) ??
    faultOfEach(rule.forbids, `${path}.forbids`, FORBID, (kind) => FORBIDDEN.includes(kind))
  )
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

function notA(shape: string, given: unknown, path: string): RuleErrorFacts {
  return misfit('InvalidRulebook', path, given, shape)
}
