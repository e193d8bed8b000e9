import { isLeft } from 'fp-ts/lib/Either.js'
import { type Result, refuse } from '../result.js'
import { misfit } from '../rule-error.js'
import { layCalendar } from './lay-calendar.js'
import type { HolidayNotice } from './notices.js'
import { isCalendar, layersOf, notACalendar, type WorkingCalendar } from './working-calendar.js'

/**
 * Adds a holiday notice, of a new year or amending one, to a calendar (增补放假通知).
 *
 * @param calendar - a calendar, which stays as it is
 * @param notice - the notice, as it is written
 * @returns a new calendar with the notice, or why there is none: `InvalidArgument`, `InvalidNotice`
 * @example
 * ```ts
 * import { chinaCalendar, orThrow, withNotice } from 'xinfang-rules'
 *
 * // An invented notice: 元旦 2027 alone would not do, since the whole year must balance.
 * const invented = {
 *   number: '试拟〔2026〕1号',
 *   issuedOn: '2026-11-20',
 *   year: 2027,
 *   holidays: [
 *     { names: ['元旦'], rest: [{ from: '2027-01-01', to: '2027-01-03' }] },
 *     { names: ['春节'], rest: [{ from: '2027-02-05', to: '2027-02-12' }], work: ['2027-01-31', '2027-02-14'] },
 *     { names: ['清明节'], rest: [{ from: '2027-04-03', to: '2027-04-05' }] },
 *     { names: ['劳动节'], rest: [{ from: '2027-05-01', to: '2027-05-05' }], work: ['2027-05-08'] },
 *     { names: ['端午节'], rest: ['2027-06-09'] },
 *     { names: ['中秋节'], rest: ['2027-09-15'] },
 *     { names: ['国庆节'], rest: [{ from: '2027-10-01', to: '2027-10-07' }], work: ['2027-09-26', '2027-10-09'] },
 *   ],
 * }
 * const calendar = orThrow(withNotice(chinaCalendar, invented))
 * calendar.id // => 'cn 2004-2027 + 试拟〔2026〕1号'
 * calendar.publishedThrough // => '2027-12-24'
 * ```
 */
export function withNotice(calendar: WorkingCalendar, notice: HolidayNotice): Result<WorkingCalendar> {
  if (!isCalendar(calendar)) return refuse(notACalendar(calendar, 'calendar'))
  const { notices, overlays, knownOn } = layersOf(calendar)
  const laid = layCalendar(
    { notices: [...notices, notice], overlays, knownOn },
    { notices: () => 'notice', overlays: (index) => `overlays[${index}]` },
  )
  if (isLeft(laid) || notice.issuedOn <= knownOn) return laid
  const expected = {
    zh: `${knownOn} 或之前：该日历只知至此日`,
    en: `on or before ${knownOn}, the day whose knowledge the calendar holds`,
  }
  return refuse(misfit('InvalidNotice', 'notice.issuedOn', notice.issuedOn, expected))
}
