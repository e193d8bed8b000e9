import type { TimeLimit } from '../deadline/time-limit.js'
import { own } from '../plain.js'
import type { LimitReference, Procedure, Stage } from '../procedure/procedure.js'
import type { Rulebook } from '../rulebook/rulebook.js'
import { isSameRule } from './same-rule.js'
import { isInForceIn, type StatutoryLimit, statutoryLimits } from './statutory-limits.js'

/** A new rulebook, the one that it is made from, and the law that it is held against. */
export interface Holding {
  readonly book: Rulebook
  readonly base: Rulebook
  /** Every limit of the law at hand. */
  readonly laws: readonly StatutoryLimit[]
  /** Those that are in force along with the new rulebook. */
  readonly inForce: readonly StatutoryLimit[]
}

/** The new rulebook beside the law. A national document takes the place of those of its own family. */
export function holdingOf(book: Rulebook, base: Rulebook, statutory: readonly Rulebook[]): Holding {
  const isNational = book.document.level === 'national'
  const laws = statutoryLimits(statutory)
  const inForce = laws.filter(
    ({ family, limit }) => !(isNational && family === book.family) && isInForceIn(limit, book.effective),
  )
  return { book, base, laws, inForce }
}

/** Whether a limit bears on the same act as one of the law: both start from one event, and one event meets them or one stage has them. */
export function isOnSameAct(limit: TimeLimit, law: StatutoryLimit, { book, base }: Holding): boolean {
  if (limit.from !== law.limit.from) return false
  const { metBy = [] } = limit
  return (
    metBy.some((event) => law.limit.metBy?.includes(event)) || [book, base].some((rules) => isBeside(limit, law, rules))
  )
}

/** Whether a stage of a rulebook has both. */
function isBeside({ id }: TimeLimit, law: StatutoryLimit, rules: Rulebook): boolean {
  return stagesOf(rules).some(
    (stage) => stage.limits.some((one) => one.limit === id && isOwn(one, rules)) && hasLaw(stage, law, rules),
  )
}

/** Whether a stage of a rulebook has a limit of the law, by its family or as it was taken over. */
export function hasLaw({ limits }: Stage, { family, limit }: StatutoryLimit, rules: Rulebook): boolean {
  return limits.some((one) => {
    const taken = ownLimit(one, rules)
    if (taken !== undefined && isSameRule(taken, limit)) return true
    return (one.family ?? rules.family) === family && one.limit === limit.id
  })
}

/** All stages of a rulebook's procedures. */
export const stagesOf = ({ procedures }: Rulebook): readonly Stage[] =>
  Object.values<Procedure>(procedures).flatMap(({ stages }) => stages)

/** The limit that a stage names, where it is one of the rulebook's own. */
export const ownLimit = (one: LimitReference, rules: Rulebook): TimeLimit | undefined =>
  isOwn(one, rules) ? own<TimeLimit>(rules.limits, one.limit) : undefined

const isOwn = ({ family }: LimitReference, rules: Rulebook): boolean => (family ?? rules.family) === rules.family
