import { faultOfNotice } from '../calendar/check-notice.js'
import type { HolidayNotice } from '../calendar/notices.js'
import { orThrow, type Result } from '../result.js'
import { listed } from './faults.js'
import { holidayNotice } from './holiday-notice.js'
import { readAs } from './read-as.js'

/**
 * Reads a holiday notice that came as JSON (读取放假通知), or says what is wrong with it.
 *
 * It is looked at on its own: whether it goes with other notices, and whether its year balances, `withNotice` and
 * `createCalendar` say.
 *
 * @param json - what `JSON.parse` made of the text; a member `$schema` is let pass, and left out
 * @returns a copy of it as a notice, or why it is none: `InvalidNotice`, `InvalidMoment`, `InvalidDate`, `DateOutOfRange`;
 * all that is wrong with its form is in the error's `issues`. It never throws.
 * @example
 * ```ts
 * import { holidayNotices } from 'xinfang-rules'
 * import { safeParseHolidayNotice } from 'xinfang-rules/schema'
 *
 * safeParseHolidayNotice(JSON.parse(JSON.stringify(holidayNotices[0])))._tag // => 'Right'
 * ```
 */
export function safeParseHolidayNotice(json: unknown): Result<HolidayNotice> {
  return readAs<HolidayNotice>(json, {
    schema: holidayNotice,
    path: 'notice',
    tag: 'InvalidNotice',
    faultsOf: (notice) => listed(faultOfNotice(notice, 'notice')),
  })
}

/**
 * Reads a holiday notice that came as JSON (读取放假通知).
 *
 * @param json - what `JSON.parse` made of the text; a member `$schema` is let pass, and left out
 * @returns a copy of it as a notice, for `withNotice` or `createCalendar`
 * @throws `RulesError` for the first fault that {@link safeParseHolidayNotice} finds, with all in `error.issues`
 */
export function parseHolidayNotice(json: unknown): HolidayNotice {
  return orThrow(safeParseHolidayNotice(json))
}
