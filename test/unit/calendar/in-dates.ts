import type { IsoDate } from 'xinfang-rules'
import type { Arrangement, DayRange, HolidayBasis } from '../../../src/calendar/arrange-holiday.js'
import { isoDate, readDay } from '../../../src/date/day.js'

/** A festival with its statutory days, nothing else nearby and nothing settled; its own day is the first of them. */
export function aHoliday(owed: readonly IsoDate[], more: Partial<HolidayBasis> = {}): HolidayBasis {
  const days = owed.map(readDay)
  return { own: days[0] as number, owed: days, taken: [], settledThrough: 0, ...more }
}

export const rangeOf = (first: IsoDate, last: IsoDate): DayRange => ({ first: readDay(first), last: readDay(last) })

/** An arrangement as a notice would say it, each list in order. */
export function inDates({ rest, work }: Arrangement): { rest: readonly IsoDate[]; work: readonly IsoDate[] } {
  return { rest: rest.map(isoDate).sort(), work: work.map(isoDate).sort() }
}

/** An arrangement with these weekdays off, and what lies between them, and these weekend days worked. */
export function arrangement(rest: readonly IsoDate[], work: readonly IsoDate[]): Arrangement {
  const days = rest.map(readDay)
  return { off: { first: Math.min(...days), last: Math.max(...days) }, rest: days, work: work.map(readDay) }
}
