import type { CalendarOptions } from '../calendar/working-calendar.js'
import type { AsOf } from '../condition/as-of.js'
import type { Condition } from '../condition/condition.js'
import type { Length } from '../terms.js'
import type { Leader } from './leader.js'

/** How a case file is checked. */
export interface LeadershipOptions extends AsOf, CalendarOptions {
  /**
   * How long after taking a case on a lead may take for the personal acts, in working or calendar days.
   * Calendar days do not roll. A personal act that is missing after that, or that the present or last lead did later, is a breach; so is, where
   * the document forbids it (挂名包案), a lead whose first act is. The documents give no number: left out, acts still
   * missing are warnings, and none is late.
   */
  readonly actsWithin?: Length | undefined
  /**
   * What is known of the leaders: their ranks, for rules that ask for one, and when they are away, since a case that
   * passes on while its lead is away is a note and no breach. Leaders who are not listed may lead all the same.
   */
  readonly leaders?: readonly Leader[] | undefined
  /**
   * Which cases are solved, e.g. `{ event: 'resolved', happened: true }`: a case that is solved needs nobody in charge any
   * more, only to have had a lead. Left out, none is known to be.
   */
  readonly solved?: Condition | undefined
  /** Other readings to follow, by the key of the rule in the rulebook, e.g. `{ caseLead: 'both' }`. */
  readonly readings?: Readonly<Record<string, string | readonly string[]>> | undefined
}

/** What a check of leadership found besides findings. Plain JSON. */
export interface LeadershipSummary {
  /** Rules that govern the case. */
  readonly applied: readonly string[]
  /** Rules of which what is given does not say whether they govern it; `caseLead.rank` where it does not say whether a rank is needed. */
  readonly undecided: readonly string[]
  /** Leaders in charge on the day of `asOf`, earliest first. */
  readonly leads: readonly string[]
}
