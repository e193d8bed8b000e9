import type { TimeLimit } from '../deadline/time-limit.js'
import { own } from '../plain.js'
import type { LimitReference, Procedure, Stage } from '../procedure/procedure.js'
import type { Finding } from '../terms.js'
import { findAdded } from './compare-limits.js'
import type { Rulebook } from './rulebook.js'
import { type StatutoryLimit, sharesEvent } from './statutory-limits.js'

/** The procedures of a rulebook with every limit of the law in its place, and a note for each that was added. */
export interface KeptProcedures {
  readonly procedures: Readonly<Record<string, Procedure>>
  readonly findings: readonly Finding[]
}

/**
 * Puts into each stage the limits of the law on its act: those that the base has there, and those that a limit of its own
 * shares its events with. A changed rule never takes the place of the law's, it stands beside it.
 */
export function keepStatutory(book: Rulebook, base: Rulebook, statutory: readonly StatutoryLimit[]): KeptProcedures {
  const findings: Finding[] = []
  const keep = (procedure: Procedure, stage: Stage): Stage => {
    const owed = [...ofBase(base, procedure, stage, statutory), ...ofEvents(book, stage, statutory)]
    const missing = owed.filter((law, index) => !has(book, stage, law) && owed.indexOf(law) === index)
    findings.push(...missing.map(({ limit }) => findAdded(limitOf(book, stage) ?? limit, limit, procedure.id)))
    const added = missing.map(({ family, limit }) => ({ family, limit: limit.id }))
    return added.length === 0 ? stage : { ...stage, limits: [...stage.limits, ...added.filter(isFirst)] }
  }
  const procedures = Object.entries<Procedure>(book.procedures).map(([id, procedure]) => {
    const stages = procedure.stages.map((stage) => keep(procedure, stage))
    return [id, stages.every((stage, at) => stage === procedure.stages[at]) ? procedure : { ...procedure, stages }]
  })
  return { procedures: Object.fromEntries(procedures), findings }
}

/** Two versions of one limit are named once. */
function isFirst(one: LimitReference, index: number, all: readonly LimitReference[]): boolean {
  return all.findIndex(({ family, limit }) => family === one.family && limit === one.limit) === index
}

/** The limit of its own that a stage has, if any. */
function limitOf({ limits }: Rulebook, stage: Stage): TimeLimit | undefined {
  const reference = stage.limits.find(({ family }) => family === undefined)
  return reference && own<TimeLimit>(limits, reference.limit)
}

/** Whether a stage has a limit of the law, by its family or as it was taken over. */
function has({ limits }: Rulebook, stage: Stage, law: StatutoryLimit): boolean {
  return stage.limits.some(({ family, limit }) =>
    family === undefined
      ? limit === law.limit.id && own<TimeLimit>(limits, limit)?.basis.source === 'law'
      : family === law.family && limit === law.limit.id,
  )
}

/** The limits of the law that the base has in the same stage. */
function ofBase(
  base: Rulebook,
  { id }: Procedure,
  { event }: Stage,
  statutory: readonly StatutoryLimit[],
): readonly StatutoryLimit[] {
  const stage = own<Procedure>(base.procedures, id)?.stages.find((one) => one.event === event)
  return (stage?.limits ?? []).flatMap(({ family = base.family, limit }) =>
    statutory.filter((law) => law.family === family && law.limit.id === limit),
  )
}

/** The limits of the law on the act of a stage that has a limit of its own on it. */
function ofEvents({ limits }: Rulebook, stage: Stage, statutory: readonly StatutoryLimit[]): readonly StatutoryLimit[] {
  return stage.limits.flatMap(({ family, limit: id }) => {
    const limit = family === undefined ? own<TimeLimit>(limits, id) : undefined
    if (limit === undefined || limit.basis.source === 'law') return []
    return statutory.filter((law) => law.limit.from === limit.from && sharesEvent(limit, law.limit))
  })
}
