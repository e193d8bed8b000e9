import * as z from 'zod'
import type { HolidayNotice, NoticeHoliday } from '../calendar/notices.js'
import { FIRST_YEAR, LAST_YEAR } from '../date/day.js'
import { day, dayOfAnyYear, listOf, someOf, strict, text } from './parts.js'

const span = z.union([day, strict({ from: day, to: day })], 'span')

const noticeHoliday = strict({
  names: someOf(text),
  rest: listOf(span),
  work: listOf(day).exactOptional(),
  special: listOf(day).exactOptional(),
  ordinary: listOf(day).exactOptional(),
}) satisfies z.ZodType<NoticeHoliday>

export const holidayNotice = strict({
  number: text,
  /** Also before 2004: the first notice was issued in 2003. */
  issuedOn: dayOfAnyYear,
  year: z.int('year').min(FIRST_YEAR, 'year').max(LAST_YEAR, 'year'),
  amends: text.exactOptional(),
  source: text.exactOptional(),
  evidence: z.enum(['official', 'repost']).exactOptional(),
  holidays: someOf(noticeHoliday),
}) satisfies z.ZodType<HolidayNotice>
