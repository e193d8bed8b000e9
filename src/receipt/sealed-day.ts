import { type DayInfo, describeDay } from '../calendar/day-info.js'
import type { WorkingCalendar } from '../calendar/working-calendar.js'
import { isoDate } from '../date/day.js'

/** What a day was when it was read (某日的性质): whether it was worked, why, and who said so. */
export type SealedDay = Omit<DayInfo, 'names'>

/** A day that the calendar once had otherwise. */
export interface DayChange {
  readonly was: SealedDay
  readonly is: SealedDay
}

/** What a calendar says of a day, without the names of its festivals, on which no date depends. */
export function sealDay(calendar: WorkingCalendar, day: number): SealedDay {
  const { names: _, ...sealed } = describeDay(calendar, day, isoDate(day))
  return sealed
}

/** Whether a day counts otherwise than it did; where only statutory days are rolled from, also as one of these. */
export function countsOtherwise({ was, is }: DayChange, statutoryDays: boolean): boolean {
  if (was.working !== is.working) return true
  return statutoryDays && (was.kind === 'festival') !== (is.kind === 'festival')
}
