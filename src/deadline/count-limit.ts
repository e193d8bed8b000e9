import { isRight, right } from 'fp-ts/lib/Either.js'
import { isWorkedDay } from '../calendar/tables.js'
import { tablesOf, tablesReaching, type WorkingCalendar } from '../calendar/working-calendar.js'
import { startOfDay } from '../date/moment.js'
import { type Result, refuse } from '../result.js'
import type { Count, End } from './count.js'
import { countDays } from './count-days.js'
import { countHours } from './count-hours.js'
import { closingOn } from './office-clock.js'
import type { OfficeClock } from './read-office-hours.js'

/** Where a limit ends. */
export function countLimit(count: Count): Result<End> {
  const { limit, clock, closes, calendar } = count
  const inHours = limit.length.unit === 'hour'
  if (clock === undefined && (inHours ? limit.clock === 'office' : closes)) {
    return refuse({ _tag: 'OfficeHoursMissing', path: 'officeHours', limit: limit.id })
  }
  if (inHours) return countHours(count)
  const end = countDays(count)
  return closes && clock !== undefined && isRight(end) ? right(closeWithOffice(end.right, clock, calendar)) : end
}

/** A day on which the office does not close, since it is closed or works until midnight, ends with itself. */
function closeWithOffice(end: End, clock: OfficeClock, calendar: WorkingCalendar): End {
  const { day } = end
  const tables = tablesReaching(calendar, day)
  const at = isWorkedDay(tables, day) ? closingOn(clock, day) : undefined
  // Whether it is worked is a forecast, also where the count itself asked for none.
  const window = tables === tablesOf(calendar, false) ? end.window : (end.window ?? { first: day, last: day })
  return { ...end, ...(at !== startOfDay(day + 1) && at !== undefined && { at }), ...(window && { window }) }
}
