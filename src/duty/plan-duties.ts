import { isLeft, right } from 'fp-ts/lib/Either.js'
import type { DayRange } from '../calendar/arrange-holiday.js'
import type { CalendarTables } from '../calendar/tables.js'
import {
  type CalendarOptions,
  chinaCalendar,
  isCalendar,
  notACalendar,
  tablesReaching,
  type WorkingCalendar,
} from '../calendar/working-calendar.js'
import { readDay } from '../date/day.js'
import { type Result, refuse } from '../result.js'
import { misfit } from '../rule-error.js'
import type { DutyRules } from './duty-rules.js'
import { type DutyPeriod, periodsOwed } from './owed.js'
import { periodOf } from './periods.js'
import { type DutyReadings, type ReadDuty, readDuties } from './read-duties.js'
import { readEffect } from './read-effect.js'
import { readSpansByKey, type SpansByKey } from './spans.js'

/** A duty over a range of days. */
export interface PlannedDuty extends ReadDuty {
  readonly tables: CalendarTables
  /** Periods whose last working day lies in the range and in the days of effect, also those that owe nothing. */
  readonly periods: readonly DutyPeriod[]
}

/** A rulebook's duties over a range of days. */
export interface DutyPlan {
  readonly calendar: WorkingCalendar
  /** The last day that is published. */
  readonly published: number
  /** Whether the caller allows a forecast, or refuses it; left out, what suits the question. */
  readonly forecast: boolean | undefined
  readonly duties: readonly PlannedDuty[]
}

/** What duties are laid over days with. */
export interface PlanOptions extends CalendarOptions {
  readonly readings?: DutyReadings | undefined
  readonly spans?: SpansByKey | undefined
}

/** Lays a rulebook's duties over a range of days. */
export function planDuties(
  rules: DutyRules,
  range: DayRange,
  { calendar = chinaCalendar, forecast, readings, spans }: PlanOptions,
  spansPath: string,
): Result<DutyPlan> {
  const read = readDuties(rules, readings)
  if (isLeft(read)) return read
  const inForce = readEffect(rules.effective)
  if (isLeft(inForce)) return inForce
  if (!isCalendar(calendar)) return refuse(notACalendar(calendar, 'options.calendar'))
  if (forecast !== undefined && typeof forecast !== 'boolean') {
    return refuse(misfit('InvalidArgument', 'options.forecast', forecast, 'boolean'))
  }
  const given = readSpansByKey(spans, rules.spans, spansPath)
  if (isLeft(given)) return given
  const duties = read.right.map((own): PlannedDuty => {
    const { every, during } = own.duty
    const tables = tablesReaching(calendar, periodOf(every, range.last).last)
    const lasting = during === undefined ? undefined : (given.right.get(during) ?? [])
    return { ...own, tables, periods: periodsOwed(own.duty, range, { tables, inForce: inForce.right, spans: lasting }) }
  })
  return right({ calendar, published: readDay(calendar.publishedThrough), forecast, duties })
}
