import type { TimeLimit } from '../deadline/time-limit.js'
import { own } from '../plain.js'
import type { LimitReference, Procedure, Stage } from '../procedure/procedure.js'
import type { Rulebook } from '../rulebook/rulebook.js'
import type { Finding } from '../terms.js'
import { findAdded, findGone } from './compare-limits.js'
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
  const kept = Object.entries<Procedure>(book.procedures).map(([id, procedure]) => {
    const stages = procedure.stages.map((stage) => keepInStage(stage, procedure, { book, base, statutory }))
    const isWhole = stages.every(({ added }) => added.length === 0)
    return {
      id,
      procedure: isWhole ? procedure : { ...procedure, stages: stages.map(({ stage }) => stage) },
      findings: stages.flatMap(({ stage, added }) =>
        added.map(({ limit }) => findAdded(limitOf(book, stage) ?? limit, limit, id)),
      ),
    }
  })
  const procedures = Object.fromEntries(kept.map(({ id, procedure }) => [id, procedure]))
  const findings = [...kept.flatMap((one) => one.findings), ...findDropped(procedures, base, statutory)]
  return { procedures, findings }
}

interface Holding {
  readonly book: Rulebook
  readonly base: Rulebook
  readonly statutory: readonly StatutoryLimit[]
}

interface KeptStage {
  readonly stage: Stage
  readonly added: readonly StatutoryLimit[]
}

function keepInStage(stage: Stage, procedure: Procedure, { book, base, statutory }: Holding): KeptStage {
  const owed = [...ofBase(base, procedure, stage, statutory), ...ofEvents(book, stage, statutory)]
  const added = owed.filter((law, index) => !has(book, stage, law) && owed.indexOf(law) === index)
  if (added.length === 0) return { stage, added }
  const references = added.map(({ family, limit }) => ({ family, limit: limit.id })).filter(isFirst)
  return { stage: { ...stage, limits: [...stage.limits, ...references] }, added }
}

/** The limits of the law that a procedure of the base has, and that no procedure has any more. */
function findDropped(
  procedures: KeptProcedures['procedures'],
  base: Rulebook,
  statutory: readonly StatutoryLimit[],
): readonly Finding[] {
  const keysIn = (all: Readonly<Record<string, Procedure>>): readonly string[] =>
    Object.values(all).flatMap(({ stages }) =>
      stages.flatMap(({ limits }) => limits.map(({ family = base.family, limit }) => `${family}/${limit}`)),
    )
  const kept = new Set(keysIn(procedures))
  const dropped = new Set(keysIn(base.procedures).filter((key) => !kept.has(key)))
  const laws = statutory.filter(({ family, limit }) => family !== base.family && dropped.has(`${family}/${limit.id}`))
  return laws
    .filter((law, index) => laws.findIndex(({ limit }) => limit.id === law.limit.id) === index)
    .map(({ limit }) => findGone(limit))
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
