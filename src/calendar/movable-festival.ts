import { dayOf } from '../date/day.js'
import { FIRST_FESTIVAL_YEAR, MOVABLE_FESTIVALS, type MovableFestival } from './festivals.js'

/** The day number of a movable festival in a year from 2004 to 2100. */
export function movableFestival(name: MovableFestival, year: number): number {
  const monthDay = MOVABLE_FESTIVALS[name][year - FIRST_FESTIVAL_YEAR] as number
  return dayOf(year, Math.floor(monthDay / 100), monthDay % 100)
}
