import { type MomentInput, readMoment } from '../date/moment.js'
import { isRecord } from '../plain.js'
import { orThrow, raise } from '../result.js'
import { misfit } from '../rule-error.js'
import type { ActionWindow } from './compute-window.js'

/**
 * Says where in a span before an event something was done (是否在规定的提前期内).
 *
 * @param window - what `computeWindow` answered
 * @param doneAt - when it was done; it is the day that counts
 * @returns `early` before the span, which is no breach; `inTime` within it; `late` after it
 * @throws {@link RulesError} `InvalidArgument`, `InvalidMoment`, `InvalidDate`, `DateOutOfRange`
 * @example
 * ```ts
 * import { computeWindow, orThrow, timingOf } from 'xinfang-rules'
 * import { tongliang2022 } from 'xinfang-rules/rulebooks'
 *
 * const { 'announcement.earliest': earliest, 'announcement.latest': latest } = tongliang2022.limits
 * const window = orThrow(computeWindow(earliest, latest, '2024-10-14'))
 * timingOf(window, '2024-09-30') // => 'early'
 * timingOf(window, '2024-10-10') // => 'late'
 * ```
 */
export function timingOf(window: ActionWindow, doneAt: MomentInput): 'early' | 'inTime' | 'late' {
  if (!isRecord(window)) {
    return raise(
      misfit('InvalidArgument', 'window', window, { zh: 'computeWindow 的结果', en: 'what computeWindow answered' }),
    )
  }
  const [opens, closes, done] = [
    orThrow(readMoment(window.opensOn, 'window.opensOn')),
    orThrow(readMoment(window.closesOn, 'window.closesOn')),
    orThrow(readMoment(doneAt, 'doneAt')),
  ]
  if (done.day < opens.day) return 'early'
  return done.day > closes.day ? 'late' : 'inTime'
}
