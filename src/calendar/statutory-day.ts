import { yearOf } from '../date/day.js'
import { festivalsOf } from './statute.js'
import { type CalendarTables, isWorkedDay } from './tables.js'

/** Whether a day that the tables hold is off because the statute owes it (法定节日), whatever else is off around it. */
export function isStatutoryDay(tables: CalendarTables, day: number): boolean {
  if (isWorkedDay(tables, day)) return false
  return festivalsOf(yearOf(day), tables.layers.knownOn).some(({ days }) => days.includes(day))
}
