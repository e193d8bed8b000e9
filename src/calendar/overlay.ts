import type { IsoDate, Label } from '../terms.js'
import type { DaySpan } from './day-span.js'

/** What an overlay says of one holiday or emergency. */
export interface OverlayHoliday {
  readonly names: readonly Label[]
  /** Days off here, whatever the nation does; weekend days may be among them. */
  readonly rest?: readonly (IsoDate | DaySpan)[]
  /** Days worked here, whatever the nation does. */
  readonly work?: readonly (IsoDate | DaySpan)[]
}

/**
 * Days that a place or an emergency adds to the national calendar or takes from it (地方放假安排).
 *
 * It wins over the national layer, and over the overlays that were laid before it.
 */
export interface CalendarOverlay {
  /** Names it in the calendar's id, e.g. `guangxi-2026`. */
  readonly id: string
  /** Number of the local document. */
  readonly number?: string
  readonly holidays: readonly OverlayHoliday[]
}
