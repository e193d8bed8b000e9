import type { IsoDate } from '../terms.js'
import type { NotMeasurable, TargetResult } from './evaluation.js'

/**
 * How a target can still be reached: it is `met`; it is `reachable` by counting more; it is `outOfReach`, since no day is
 * left or no number would do; what shall stay low is `exceeded`; or it is `notMeasurable`.
 */
export type PaceState = 'met' | 'reachable' | 'outOfReach' | 'exceeded' | 'notMeasurable'

/** What it takes to meet a target by the end of a period. Plain JSON. */
export interface Pace extends Omit<TargetResult, 'because' | 'note'> {
  readonly state: PaceState
  /**
   * Why it is out of reach or not measurable; `noWorkingDay`: no working day is left, `noRateAbove`: the benchmark is
   * 100 %, and no rate is above that.
   */
  readonly because?: NotMeasurable | 'noWorkingDay' | 'noRateAbove'
  /** How many more have to be counted, of a rate with the same base; 0 where it is met. */
  readonly needed?: number
  /** The least whole number that meets the target if as many more are counted each remaining working day. */
  readonly perWorkingDay?: number
  /** Of what shall not happen, not rise or fall: how many more there may still be. */
  readonly allowance?: number
  /** Of what shall not happen, not rise or fall: how many there are too many. */
  readonly excess?: number
  /** The working days after the day of `asOf`, up to and including `periodEnd`. */
  readonly workingDays: number
  /** `forecast` where a notice is still to come for some of these days. */
  readonly certainty: 'official' | 'forecast'
  /** Of a forecast: the fewest and the most working days that there may turn out to be (both included). */
  readonly window?: { readonly fewest: number; readonly most: number }
  /** The day of `asOf`, itself not counted. */
  readonly asOf: IsoDate
  readonly periodEnd: IsoDate
  /** Id of the calendar it was counted on. */
  readonly calendar: string
}
