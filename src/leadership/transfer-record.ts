import type { CalendarOptions } from '../calendar/working-calendar.js'
import type { AsOf } from '../condition/as-of.js'
import type { MomentInput } from '../date/moment.js'
import type { TimeLimit } from '../deadline/time-limit.js'

/** A unit that received a matter. */
export interface Receipt {
  readonly unit: string
  readonly at: MomentInput
}

/** A matter passed on to another unit (转送、移交), and what that unit said. */
export interface Transfer {
  /** The unit that passed it on; left out where it is the one that was responsible at the time of `at`. */
  readonly from?: string | undefined
  readonly to: string
  /** When the other unit received it. */
  readonly at: MomentInput
  /** When that unit accepted it. */
  readonly acceptedAt?: MomentInput | undefined
  /** When that unit objected that it is outside its competence. */
  readonly objectedAt?: MomentInput | undefined
  /** When the objection was agreed to and the matter given back. */
  readonly returnedAt?: MomentInput | undefined
}

/**
 * Who received a matter, and to whom it was passed on; in any order, but that of receipts that may each have been the first (of one day,
 * or at one instant) the first listed counts as the first, with a warning.
 */
export interface TransferRecord {
  /** Id of the matter, an opaque one. */
  readonly subject: string
  readonly receipts: readonly Receipt[]
  readonly transfers?: readonly Transfer[] | undefined
}

/** How responsibility is worked out. */
export interface ResponsibleOptions extends AsOf, CalendarOptions {
  /** By when a unit has to object, e.g. `national2022.limits.objection`; left out, no time is asked for. */
  readonly objection?: TimeLimit | undefined
}

/**
 * Where a transfer stands: given back; accepted; objected to, in time or too late; not answered, with time left (also where
 * no time is asked for) or none left; passed on by a unit that was not responsible.
 */
export type TransferState = 'returned' | 'accepted' | 'objected' | 'objectedLate' | 'pending' | 'silent' | 'notTheirs'
