import { type MomentInput, readMoment } from '../date/moment.js'
import { orThrow, raise } from '../result.js'
import { type Deadline, isDeadline, notADeadline } from './deadline.js'
import { instantFor, overAt, readEnd } from './end.js'

/**
 * Says whether something was done too late (是否逾期).
 *
 * A limit in days is met until midnight of its last day; one in hours, or one that ends when the office closes,
 * until and at its exact instant.
 *
 * @param deadline - what `computeDeadline` answered
 * @param doneAt - when it was done; a whole day means its last millisecond, and is refused where the limit ends within that very day
 * @returns `true` if it was done after the limit had run out
 * @throws {@link RulesError} `InvalidArgument`, `InvalidMoment`, `InvalidDate`, `DateOutOfRange`
 * @example
 * ```ts
 * import { computeDeadline, isLate, orThrow } from 'xinfang-rules'
 * import { caomiao2023 } from 'xinfang-rules/rulebooks'
 *
 * const limit = caomiao2023.limits['simple.signed']
 * const deadline = orThrow(computeDeadline({ limit, from: '2024-02-08T16:30', reading: 'wallClock' }))
 * isLate(deadline, '2024-02-08T18:30') // => false
 * isLate(deadline, '2024-02-08T18:31') // => true
 * ```
 */
export function isLate(deadline: Deadline, doneAt: MomentInput): boolean {
  if (!isDeadline(deadline)) return raise(notADeadline(deadline))
  const done = orThrow(readMoment(doneAt, 'doneAt'))
  const end = orThrow(readEnd(deadline))
  return orThrow(instantFor(end, done, 'doneAt')) >= overAt(end)
}
