import { own } from '../plain.js'
import type { Procedure, Stage } from '../procedure/procedure.js'
import type { Rulebook } from '../rulebook/rulebook.js'
import type { Finding } from '../terms.js'
import { findAdded, findGone } from './find-kept.js'
import { type Holding, hasLaw, isOnSameAct, ownLimit, stagesOf } from './same-act.js'
import { isOfTheLaw, type StatutoryLimit } from './statutory-limits.js'

/** A rulebook with every limit of the law in its place, and what was added to it or is gone. */
export interface KeptRulebook {
  readonly rulebook: Rulebook
  readonly findings: readonly Finding[]
}

/**
 * Puts into each stage the limits of the law on its act: those that the base has there, and those that bear on the act of
 * a limit of its own. A changed rule never takes the place of the law's, it stands beside it.
 */
export function keepStatutory(holding: Holding): KeptRulebook {
  const { book } = holding
  const kept = Object.entries<Procedure>(book.procedures).map(([id, procedure]) => {
    const stages = procedure.stages.map((stage) => keepInStage(stage, id, holding))
    const findings = stages.flatMap(({ stage, added }) =>
      added.map(({ limit }) => findAdded(firstOwn(stage, book) ?? limit, limit, id)),
    )
    return { id, procedure: { ...procedure, stages: stages.map(({ stage }) => stage) }, findings }
  })
  const procedures = Object.fromEntries(kept.map(({ id, procedure }) => [id, procedure]))
  const rulebook = { ...book, procedures }
  return { rulebook, findings: [...kept.flatMap(({ findings }) => findings), ...findAllGone(rulebook, holding)] }
}

/** A stage, with the limits of the law that it would have been without. */
interface KeptStage {
  readonly stage: Stage
  readonly added: readonly StatutoryLimit[]
}

function keepInStage(stage: Stage, procedure: string, holding: Holding): KeptStage {
  const { book, inForce } = holding
  const owed = inForce.filter((law) => isInBase(law, stage, procedure, holding) || isOnActOf(stage, law, holding))
  const added = owed.filter((law) => !hasLaw(stage, law, book)).filter(isFirst)
  if (added.length === 0) return { stage, added }
  const references = added.map(({ family, limit }) => ({ family, limit: limit.id }))
  return { stage: { ...stage, limits: [...stage.limits, ...references] }, added }
}

/** Whether the base has a limit of the law in the same stage. */
function isInBase(law: StatutoryLimit, { event }: Stage, procedure: string, { base }: Holding): boolean {
  const stages = own<Procedure>(base.procedures, procedure)?.stages ?? []
  return stages.some((stage) => stage.event === event && hasLaw(stage, law, base))
}

/** Whether a stage has a limit of its own on the act of one of the law. */
function isOnActOf({ limits }: Stage, law: StatutoryLimit, holding: Holding): boolean {
  return limits.some((one) => {
    const limit = ownLimit(one, holding.book)
    return limit !== undefined && !isOfTheLaw(limit, holding.laws) && isOnSameAct(limit, law, holding)
  })
}

/** The limits of the law that a procedure of the base has and the new one has no more; of one taken away, no procedure. */
function findAllGone(book: Rulebook, { base, inForce }: Holding): readonly Finding[] {
  return Object.entries<Procedure>(base.procedures).flatMap(([id, { stages }]) => {
    const left = own<Procedure>(book.procedures, id)?.stages ?? stagesOf(book)
    const gone = inForce.filter(
      (law) => stages.some((stage) => hasLaw(stage, law, base)) && !left.some((stage) => hasLaw(stage, law, book)),
    )
    return gone.filter(isFirst).map(({ limit }) => findGone(limit, id))
  })
}

/** Two versions of one limit are named once. */
function isFirst(one: StatutoryLimit, index: number, all: readonly StatutoryLimit[]): boolean {
  return all.findIndex(({ family, limit }) => family === one.family && limit.id === one.limit.id) === index
}

/** The first limit of its own that a stage has, if any. */
function firstOwn({ limits }: Stage, book: Rulebook) {
  return limits.map((one) => ownLimit(one, book)).find((limit) => limit !== undefined)
}
