import { type Result, refuse } from '../result.js'
import { layCalendar } from './lay-calendar.js'
import type { CalendarOverlay } from './overlay.js'
import { isCalendar, layersOf, notACalendar, type WorkingCalendar } from './working-calendar.js'

/**
 * Lays the days of a place or an emergency over a calendar (叠加地方或应急安排).
 *
 * @param calendar - a calendar, which stays as it is
 * @param overlay - days off and days worked; they win over all that was laid before
 * @returns a new calendar with the overlay on top, or why there is none: `InvalidArgument`, `InvalidOverlay`
 * @example
 * ```ts
 * import { chinaCalendar, dayInfo, orThrow, withOverlay } from 'xinfang-rules'
 *
 * // 三月三 of 2021 in Guangxi: two days and one by exchange with a Sunday.
 * const guangxi = {
 *   id: 'guangxi-2021',
 *   holidays: [
 *     {
 *       names: [{ zh: '壮族三月三', en: 'Zhuang Sanyuesan' }],
 *       rest: [{ from: '2021-04-14', to: '2021-04-16' }],
 *       work: ['2021-04-18'],
 *     },
 *   ],
 * }
 * const calendar = orThrow(withOverlay(chinaCalendar, guangxi))
 * calendar.id // => 'cn 2004-2026 + guangxi-2021'
 * dayInfo('2021-04-14', { calendar }).kind // => 'localRest'
 * dayInfo('2021-04-18', { calendar }).kind // => 'localWorkday'
 * ```
 */
export function withOverlay(calendar: WorkingCalendar, overlay: CalendarOverlay): Result<WorkingCalendar> {
  if (!isCalendar(calendar)) return refuse(notACalendar(calendar, 'calendar'))
  const { notices, overlays, knownOn } = layersOf(calendar)
  return layCalendar(
    { notices, overlays: [...overlays, overlay], knownOn },
    { notices: (index) => `notices[${index}]`, overlays: () => 'overlay' },
  )
}
