import type { InForce, TimeLimit } from '../deadline/time-limit.js'
import type { Rulebook } from '../rulebook/rulebook.js'
import { isSameRule } from './same-rule.js'

/** A limit that the law sets, and the family of the rulebook that has it. */
export interface StatutoryLimit {
  readonly family: string
  readonly limit: TimeLimit
}

/** The limits of the law among some rulebooks. */
export function statutoryLimits(books: readonly Rulebook[]): readonly StatutoryLimit[] {
  return books.flatMap(({ family, limits }) =>
    Object.values<TimeLimit>(limits)
      .filter(({ basis }) => basis.source === 'law')
      .map((limit) => ({ family, limit })),
  )
}

/** Whether a limit is in force on any day of some days of effect. */
export function isInForceIn({ effective: own }: TimeLimit, { from, to }: InForce): boolean {
  if (own === undefined) return true
  return (own.to === undefined || own.to >= from) && (to === undefined || to >= own.from)
}

/** Whether a limit was taken over from the law as it is, its words aside. */
export function isOfTheLaw(limit: TimeLimit, laws: readonly StatutoryLimit[]): boolean {
  return laws.some((law) => isSameRule(limit, law.limit))
}
