import type { InForce, TimeLimit } from '../deadline/time-limit.js'
import type { Procedure } from '../procedure/procedure.js'
import type { Rulebook } from '../rulebook/rulebook.js'

/** A limit that the law sets, and the family of the rulebook that has it. */
export interface StatutoryLimit {
  readonly family: string
  readonly limit: TimeLimit
}

/** The limits of the law among some rulebooks that are in force at any time with another rulebook. */
export function statutoryLimits(books: readonly Rulebook[], effective: InForce): readonly StatutoryLimit[] {
  return books.flatMap(({ family, limits }) =>
    Object.values<TimeLimit>(limits)
      .filter((limit) => limit.basis.source === 'law' && overlap(limit.effective, effective))
      .map((limit) => ({ family, limit })),
  )
}

function overlap(one: InForce | undefined, other: InForce): boolean {
  if (one === undefined) return true
  return (one.to === undefined || one.to >= other.from) && (other.to === undefined || other.to >= one.from)
}

/** Those that bear on the same act as a limit: they start from the same event and are met by one of the same, or stand with it in a stage. */
export function onSameAct(
  limit: TimeLimit,
  statutory: readonly StatutoryLimit[],
  procedures: readonly Procedure[],
): readonly StatutoryLimit[] {
  return statutory.filter(
    (law) => law.limit.from === limit.from && (sharesEvent(limit, law.limit) || sharesStage(limit, law, procedures)),
  )
}

/** Whether the same event meets both. */
export function sharesEvent({ metBy = [] }: TimeLimit, other: TimeLimit): boolean {
  return metBy.some((event) => other.metBy?.includes(event))
}

function sharesStage({ id }: TimeLimit, law: StatutoryLimit, procedures: readonly Procedure[]): boolean {
  return procedures.some(({ stages }) =>
    stages.some(
      ({ limits }) =>
        limits.some(({ family, limit }) => family === undefined && limit === id) &&
        limits.some(({ family, limit }) => family === law.family && limit === law.limit.id),
    ),
  )
}
