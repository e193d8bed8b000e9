import type { Citation, EventName, Label } from '../terms.js'

/** A limit by its key, within the versions of one regulation. */
export interface LimitReference {
  /** The family of rulebooks that has it; left out for the family of the first book, which the procedure belongs to. */
  readonly family?: string
  /** Its key in the rulebook, e.g. `general.opinion`. */
  readonly limit: string
}

/** One step of a procedure (环节): what has to happen, and by which limits. */
export interface Stage {
  /** What completes it. */
  readonly event: EventName
  /** What it cannot come before; left out for the event of the stage before. */
  readonly after?: EventName
  /** Every limit on this act; the earliest binds. None where nothing says by when. */
  readonly limits: readonly LimitReference[]
}

/** Something the office owes the petitioner in person on the way (一回应两见面). */
export interface Contact {
  readonly event: EventName
  readonly label: Label
  /** What it has to come before, or with. */
  readonly before?: EventName
  /** From what on it is owed, and what it cannot come before. */
  readonly after?: EventName
  readonly basis: Citation
}

/** The stages that a matter goes through, in their order (办理流程). Plain JSON. */
export interface Procedure {
  readonly id: string
  readonly label: Label
  readonly stages: readonly Stage[]
  readonly contacts?: readonly Contact[]
  readonly basis: Citation
}

/** The slice of a rulebook that tracking needs. */
export interface ProcedureRules<ProcedureId extends string = string> {
  readonly procedures: Readonly<Record<ProcedureId, Procedure>>
}
