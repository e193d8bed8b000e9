import { isLeft, right } from 'fp-ts/lib/Either.js'
import type { WorkingCalendar } from '../calendar/working-calendar.js'
import { readDay } from '../date/day.js'
import { isSameEnd, type Recomputed, recompute } from '../deadline/recompute.js'
import type { TimeLimit } from '../deadline/time-limit.js'
import { type Result, refuse } from '../result.js'
import { changesOfRule, type RuleChange } from './changes-of-rule.js'
import { copyJson } from './json.js'
import { readsStatutoryDays } from './read-days.js'
import { type DeadlineSeal, faultOfSeal, seal } from './seal.js'
import { countsOtherwise, type DayChange, sealDay } from './sealed-day.js'

/** What a seal is replayed under. */
export interface ReplayOptions {
  /**
   * The calendar to count on now.
   *
   * @defaultValue `chinaCalendar`
   */
  readonly calendar?: WorkingCalendar | undefined
  /**
   * The rule as it is now.
   *
   * @defaultValue the sealed one
   */
  readonly limit?: TimeLimit | undefined
}

/** What became of a sealed deadline. Plain JSON. */
export interface Replay {
  /** Sealed anew from what was computed; where nothing it rests on has changed, the same to the byte. */
  readonly seal: DeadlineSeal
  /** Whether it ends otherwise than it did: on another day or at another instant. */
  readonly moved: boolean
  /**
   * Sealed days that were worked and are not any more, or the reverse; of a limit that rolls from statutory days alone
   * also those that became one or ceased to be one.
   */
  readonly days: readonly DayChange[]
  /** Members of the limit that differ and on which dates depend. */
  readonly rule: readonly RuleChange[]
  /** Marks a date that moved though no day and no rule did: this version of the library counts otherwise. */
  readonly unexplained?: true
}

/**
 * Computes a sealed deadline again, and names the day or the rule that moved it (复核封存的期限).
 *
 * On the same data the new seal is the old one, to the byte. A notice for another year moves nothing, and changes of
 * the seal only the calendar's id.
 *
 * @param sealed - what `sealDeadline` answered
 * @param options - the calendar, and the rule, to count by now
 * @returns the deadline sealed anew, and what differs; or `BrokenSeal` for what is no seal or was changed after it was
 * made, or the refusals of `computeDeadline` where there is no such deadline any more. It never throws.
 * @example
 * ```ts
 * import { computeDeadline, orThrow } from 'xinfang-rules'
 * import { replaySeal, sealDeadline } from 'xinfang-rules/receipt'
 * import { caomiao2023 } from 'xinfang-rules/rulebooks'
 *
 * const limit = caomiao2023.limits['simple.opinion']
 * const seal = orThrow(sealDeadline(orThrow(computeDeadline({ limit, from: '2024-02-08' }))))
 * orThrow(replaySeal(seal)).moved // => false
 *
 * const longer = { ...limit, length: { amount: 7, unit: 'workingDay' as const } }
 * const replay = orThrow(replaySeal(seal, { limit: longer }))
 * replay.seal.deadline.dueOn // => '2024-02-23'
 * replay.rule // => [{ path: 'length.amount', was: 5, is: 7 }]
 * ```
 */
export function replaySeal(sealed: DeadlineSeal, options?: ReplayOptions): Result<Replay> {
  const fault = faultOfSeal(sealed)
  if (fault !== undefined) return refuse(fault)
  const { deadline } = sealed
  const computed = recompute({ ...deadline, limit: options?.limit ?? deadline.limit }, options?.calendar)
  if (isLeft(computed)) return computed
  const again = seal(computed.right)
  return isLeft(again) ? again : right(compare(sealed, again.right, computed.right))
}

function compare(sealed: DeadlineSeal, again: DeadlineSeal, { solution }: Recomputed): Replay {
  const moved = !isSameEnd(sealed.deadline, again.deadline)
  const days = sealed.days
    .map((was) => ({ was, is: sealDay(solution.asked.calendar, readDay(was.on)) }))
    .filter((day) => countsOtherwise(day, readsStatutoryDays(solution)))
  const rule = changesOfRule(bearingOf(sealed), bearingOf(again))
  const isUnexplained = moved && days.length === 0 && rule.length === 0
  return { seal: again, moved, days, rule, ...(isUnexplained && { unexplained: true as const }) }
}

/** The limit of a seal; how else it may be read bears on the date only where it was read so. */
function bearingOf({ deadline }: DeadlineSeal) {
  const { reading, ...rest } = deadline.limit
  return copyJson(deadline.reading === undefined ? rest : deadline.limit)
}
