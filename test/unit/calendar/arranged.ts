import { expect } from 'vitest'
import {
  type Arrangement,
  type HolidayBasis,
  offerArrangements,
  placeSpan,
} from '../../../src/calendar/arrange-holiday.js'
import type { HolidaySpan } from '../../../src/calendar/exchange-principles.js'

/** The ways to give a holiday off as a span asks, in order, none of them taken. */
export function arrangeHoliday(basis: HolidayBasis, span: HolidaySpan, reach = 2): readonly Arrangement[] {
  const offered: Arrangement[] = []
  const decline = (arrangement: Arrangement): boolean => {
    offered.push(arrangement)
    return false
  }
  for (const off of placeSpan(basis, span)) expect(offerArrangements(basis, off, reach, decline)).toBe(false)
  return offered
}
