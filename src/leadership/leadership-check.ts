import type { LeadSpan, ReadFile } from './case-file.js'
import type { LeadershipRule } from './leadership-rules.js'

/** What the checks of one rule look at. */
export interface LeadershipCheck {
  readonly rule: LeadershipRule
  readonly file: ReadFile
  readonly asOfDay: number
  /** Leaders in charge on that day. */
  readonly inCharge: readonly string[]
  /** Leads whose time for a first act ran out; none where no time is set. */
  readonly overdue: ReadonlySet<LeadSpan>
}
