import { show } from '../plain.js'
import type { RuleErrorFacts } from '../rule-error.js'

/** Of which rulebook a tally is, and as of when. */
export interface TallyStamp {
  readonly rulebook?: string
  readonly asOf?: string
}

/** Why two tallies do not belong together; `undefined` where they do. */
export function mismatchOf(one: TallyStamp, other: TallyStamp): RuleErrorFacts | undefined {
  for (const key of ['rulebook', 'asOf'] as const) {
    if (one[key] !== other[key]) {
      return { _tag: 'TallyMismatch', path: key, left: show(one[key]), right: show(other[key]) }
    }
  }
  return undefined
}
