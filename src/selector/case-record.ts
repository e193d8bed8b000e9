import type { CaseFields } from '../condition/condition.js'
import type { MomentInput } from '../date/moment.js'
import type { Extension, Pause } from '../deadline/deadline.js'
import type { EventName } from '../terms.js'

/** A case as an office's system knows it: an opaque id, fields and events, and nothing of any person. */
export interface CaseRecord {
  readonly id: string
  /** Opaque id of the unit that answers for it (责任单位). */
  readonly unit?: string | undefined
  readonly fields: CaseFields
  /** When what happened; an event that is left out has not happened. */
  readonly events: Readonly<Partial<Record<EventName, MomentInput>>>
  /** More time that was granted, by the id of the limit, or `family/limit` for one of another rulebook. */
  readonly extensions?: Readonly<Record<string, Extension>> | undefined
  /** Times in which a limit stood still, by the id of the limit, as in `extensions`. */
  readonly pauses?: Readonly<Record<string, readonly Pause[]>> | undefined
}
