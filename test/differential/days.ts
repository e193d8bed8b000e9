import { UTCDate } from '@date-fns/utc'
import { eachDayOfInterval, formatISO, isWeekend } from 'date-fns'
import type { NoticeHoliday } from 'xinfang-rules'

/** Every date of a span, both ends included, walked by date-fns. */
export function eachDate(from: string, to: string): string[] {
  return eachDayOfInterval({ start: new UTCDate(from), end: new UTCDate(to) }).map((day) =>
    formatISO(day, { representation: 'date' }),
  )
}

/** Every day that a notice has off for a holiday, its spans walked by date-fns. */
export function restOf({ rest }: Pick<NoticeHoliday, 'rest'>): string[] {
  return rest.flatMap((span) => (typeof span === 'string' ? [span] : eachDate(span.from, span.to)))
}

export function fallsOnWeekend(on: string): boolean {
  return isWeekend(new UTCDate(on))
}

/** Every day whose arrangement is published. */
export const publishedDays: readonly string[] = eachDate('2004-01-01', '2026-12-24')
