import { readDay } from '../date/day.js'
import type { IsoDate } from '../terms.js'

/** Consecutive days, both ends included. */
export interface DaySpan {
  readonly from: IsoDate
  readonly to: IsoDate
}

/** Visits the days of a date or a span, by day number. */
export function eachDay(span: IsoDate | DaySpan, visit: (day: number) => void): void {
  const { from, to } = typeof span === 'string' ? { from: span, to: span } : span
  const last = readDay(to)
  for (let day = readDay(from); day <= last; day++) visit(day)
}

/** The day numbers of a date or a span. */
export function daysOf(span: IsoDate | DaySpan): readonly number[] {
  const days: number[] = []
  eachDay(span, (day) => days.push(day))
  return days
}
