import { dayOrRaise } from '../date/day.js'
import { isRecord } from '../plain.js'
import { raise } from '../result.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { IsoDate, Label } from '../terms.js'
import { type HolidayNotice, notices } from './notices.js'
import { buildTables, type CalendarTables } from './tables.js'

/** Marks the library's own calendars, also those of another copy of it. */
const TABLES: unique symbol = /* @__PURE__ */ Symbol.for('xinfang-rules.calendar') as never

/** Which days are worked (工作日历): an opaque value that the library makes. */
export interface WorkingCalendar {
  /** Says what it is made of, e.g. `cn 2004-2026`. */
  readonly id: string
  /** The last day that is published and that no later notice can be expected to change (included). */
  readonly publishedThrough: IsoDate
  /** @internal */
  readonly [TABLES]: () => CalendarTables
}

/** What every question to the calendar may carry. */
export interface CalendarOptions {
  /**
   * The calendar to ask.
   *
   * @defaultValue {@link chinaCalendar}
   */
  readonly calendar?: WorkingCalendar | undefined
}

function makeCalendar(id: string, made: readonly HolidayNotice[], publishedThrough: IsoDate): WorkingCalendar {
  let tables: CalendarTables | undefined
  return {
    id,
    publishedThrough,
    [TABLES]: () => {
      if (tables === undefined) tables = buildTables(made, publishedThrough)
      return tables
    },
  }
}

/**
 * China's national working calendar from 2004-01-01 on, the default everywhere.
 *
 * It ends on 2026-12-24: the notice for 2027 may still name days of December 2026, as earlier notices
 * have named eleven days of a previous December, none before the 29th.
 */
export const chinaCalendar: WorkingCalendar = /* @__PURE__ */ makeCalendar('cn 2004-2026', notices, '2026-12-24')

/** Whether a value is a calendar that this library made. */
export function isCalendar(value: unknown): value is WorkingCalendar {
  return isRecord(value) && typeof (value as Partial<WorkingCalendar>)[TABLES] === 'function'
}

/** The refusal of a value that is no calendar. */
export function notACalendar(value: unknown, path: string): RuleErrorFacts {
  return misfit('InvalidArgument', path, value, {
    zh: '本库的日历，如 chinaCalendar',
    en: "one of the library's calendars, such as chinaCalendar",
  })
}

/** The calendar that a call's options ask for; anything else is refused by an exception. */
export function calendarOf(options: CalendarOptions | undefined): WorkingCalendar {
  const calendar = options?.calendar
  if (calendar === undefined) return chinaCalendar
  return isCalendar(calendar) ? calendar : raise(notACalendar(calendar, 'options.calendar'))
}

/** The calendar's tables, built when first asked for. */
export function tablesOf(calendar: WorkingCalendar): CalendarTables {
  return calendar[TABLES]()
}

/** The refusal of a day that the calendar does not reach. */
export function notPublished({ id, publishedThrough }: WorkingCalendar, asked: Label, path: string): RuleErrorFacts {
  return { _tag: 'CalendarNotPublished', path, asked, publishedThrough, calendar: id }
}

/** The day number of a date that the calendar holds; any other is refused by an exception. */
export function publishedDay(calendar: WorkingCalendar, on: IsoDate, path: string): number {
  const day = dayOrRaise(on, path)
  if (day <= tablesOf(calendar).lastDay) return day
  return raise(notPublished(calendar, { zh: on, en: on }, path))
}
