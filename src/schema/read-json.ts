import { type MisfitTag, misfit, type RuleErrorFacts } from '../rule-error.js'
import type { Label } from '../terms.js'

/** The names that would reach what objects inherit, were they ever assigned. */
const FORBIDDEN: readonly string[] = ['__proto__', 'constructor', 'prototype']

const NOT_FORBIDDEN: Label = {
  zh: `可用的成员名：不接受 ${FORBIDDEN.join('、')}，请改名或去掉`,
  en: `a name that a member may have: ${FORBIDDEN.join(', ')} are refused; rename it or leave it out`,
}

/** Conditions may stand in each other 100 deep, each two levels of data; no data needs more, and no stack runs out. */
const DEEPEST = 240

const TOO_DEEP: Label = {
  zh: `嵌套不超过 ${DEEPEST} 层的 JSON 数据`,
  en: `JSON data at most ${DEEPEST} levels deep`,
}

const NO_CYCLE: Label = { zh: '不包含自身的 JSON 数据', en: 'JSON data, which never hold themselves' }

/**
 * What is wrong with data before any schema is asked: members whose names are never assigned, wherever they stand, and
 * data that no stack holds. A schema would drop `__proto__` without a word.
 */
export function faultsOfNames(json: unknown, path: string, tag: MisfitTag): readonly RuleErrorFacts[] {
  const faults: RuleErrorFacts[] = []
  const seen = new Set<unknown>()
  const within = new Set<unknown>()
  const look = (value: unknown, at: string): void => {
    if (typeof value !== 'object' || value === null) return
    if (within.has(value)) faults.push(misfit(tag, at, value, NO_CYCLE))
    else if (within.size > DEEPEST) faults.push(misfit(tag, at, value, TOO_DEEP))
    else if (!seen.has(value)) lookInto(value, at)
  }
  const lookInto = (value: object, at: string): void => {
    seen.add(value)
    within.add(value)
    for (const name of Object.keys(value)) {
      const place = placeIn(value, name, at)
      if (FORBIDDEN.includes(name)) faults.push(misfit(tag, place, name, NOT_FORBIDDEN))
      else look((value as Readonly<Record<string, unknown>>)[name], place)
    }
    within.delete(value)
  }
  look(json, path)
  return faults
}

function placeIn(whole: object, name: string, at: string): string {
  return Array.isArray(whole) ? `${at}[${name}]` : `${at}.${name}`
}
