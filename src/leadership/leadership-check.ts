import type { ReadFile } from './case-file.js'
import type { LeadershipRule } from './leadership-rules.js'

/** What the checks of one rule look at. */
export interface LeadershipCheck {
  readonly rule: LeadershipRule
  readonly file: ReadFile
  readonly asOfDay: number
  /** Leaders in charge on that day. */
  readonly inCharge: readonly string[]
  /** The last day for a first act of a lead that began on a day; `undefined` where no limit is given. */
  readonly actsBy: (from: number) => number | undefined
}
