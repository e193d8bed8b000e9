import { faultOfMembers } from '../check-data.js'
import { LAST_DATE, NOT_A_DAY, readDay, whyNotADay } from '../date/day.js'
import { isPlainRecord } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { IsoDate } from '../terms.js'
import { layCalendar } from './lay-calendar.js'
import { type HolidayNotice, holidayNotices } from './notices.js'
import type { CalendarOverlay } from './overlay.js'
import type { WorkingCalendar } from './working-calendar.js'

/** What a calendar is to be made of. */
export interface CalendarParts {
  /**
   * The notices of the State Council's office, in any order, for every year from 2004 on without a gap.
   *
   * @defaultValue {@link holidayNotices}, all that the library knows
   */
  readonly notices?: readonly HolidayNotice[] | undefined
  /**
   * The calendar as it stood at the end of that day: of notices, statutes and the principle that the
   * forecast follows, only those count that had been issued by then.
   *
   * @defaultValue all of them count
   */
  readonly knownOn?: IsoDate | undefined
  /**
   * What a place or an emergency adds or takes, the later over the earlier.
   *
   * @defaultValue none
   */
  readonly overlays?: readonly CalendarOverlay[] | undefined
}

/**
 * Makes a working calendar (编制工作日历).
 *
 * @param parts - its notices, the day whose knowledge it holds, and its overlays
 * @returns the calendar, or why there is none: `InvalidArgument`, `InvalidMoment`, `InvalidDate`, `DateOutOfRange`,
 * `InvalidNotice`, `InvalidOverlay`
 * @example
 * ```ts
 * import { createCalendar, isWorkingDay, orThrow } from 'xinfang-rules'
 *
 * const before = orThrow(createCalendar({ knownOn: '2020-01-25' }))
 * before.id // => 'cn 2004-2020 known on 2020-01-25'
 * isWorkingDay('2020-01-31', { calendar: before }) // => true
 * isWorkingDay('2020-01-31') // => false
 * ```
 */
export function createCalendar(parts: CalendarParts = {}): Result<WorkingCalendar> {
  const fault = faultOfParts(parts)
  if (fault !== undefined) return refuse(fault)
  const { notices = holidayNotices, knownOn = LAST_DATE, overlays = [] } = parts
  return layCalendar(
    { notices, knownOn, overlays },
    { notices: (index) => `notices[${index}]`, overlays: (index) => `overlays[${index}]` },
  )
}

function faultOfParts(parts: CalendarParts): RuleErrorFacts | undefined {
  if (!isPlainRecord(parts)) return misfit('InvalidArgument', 'parts', parts, '{ notices, knownOn, overlays }')
  const fault = faultOfMembers('InvalidArgument', parts, ['notices', 'knownOn', 'overlays'], (member) => member)
  if (fault !== undefined) return fault
  const { notices, knownOn, overlays } = parts as CalendarParts
  if (notices !== undefined && !Array.isArray(notices)) {
    return misfit('InvalidArgument', 'notices', notices, '[HolidayNotice, …]')
  }
  if (overlays !== undefined && !Array.isArray(overlays)) {
    return misfit('InvalidArgument', 'overlays', overlays, '[CalendarOverlay, …]')
  }
  return knownOn === undefined || readDay(knownOn) !== NOT_A_DAY ? undefined : whyNotADay(knownOn, 'knownOn')
}
