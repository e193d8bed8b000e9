import type { LeadSpan, ReadFile } from './case-file.js'
import type { ReadLeader } from './leader.js'
import type { LeadershipRule } from './leadership-rules.js'

/** What the checks of one rule look at. */
export interface LeadershipCheck {
  readonly rule: LeadershipRule
  /** With the leads as the rule has them. */
  readonly file: ReadFile
  readonly asOfDay: number
  /** Leaders who are listed for that day. */
  readonly listed: readonly string[]
  /** Those of them who lead, as the rule has it. */
  readonly inCharge: readonly string[]
  /** What is known of leaders. */
  readonly leaders: ReadonlyMap<string, ReadLeader>
  /** Whether the case is known to be solved. */
  readonly solved: boolean
  /** The last day for a first act, of leads that outlasted it; of none where no time is set. */
  readonly overdue: ReadonlyMap<LeadSpan, number>
  /** The last day by `asOfDay` on which somebody led. */
  readonly lastLed: number
}
