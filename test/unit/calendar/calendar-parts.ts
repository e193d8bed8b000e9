import {
  createCalendar,
  dayInfo,
  type HolidayNotice,
  holidayNotices,
  orThrow,
  type WorkingCalendar,
} from 'xinfang-rules'
import { publishedDays } from '../../differential/days.js'

export const made = (parts?: Parameters<typeof createCalendar>[0]): WorkingCalendar => orThrow(createCalendar(parts))

/** What a calendar says of every published day. */
export const daysOf = (calendar: WorkingCalendar): unknown[] => publishedDays.map((on) => dayInfo(on, { calendar }))

/** The library's notices without some. */
export const without = (...numbers: string[]): HolidayNotice[] =>
  holidayNotices.filter(({ number }) => !numbers.includes(number))

/** A day off of some place. */
export const local = { names: [{ zh: '地方节日', en: 'Local day' }], rest: ['2026-03-04'] }
