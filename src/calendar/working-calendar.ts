import { dayOrRaise, LAST_DATE, LAST_DAY, readDay } from '../date/day.js'
import { isRecord } from '../plain.js'
import { raise } from '../result.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { IsoDate, Label } from '../terms.js'
import { type CalendarLayers, forecastsOf } from './layers.js'
import { holidayNotices, LAST_SETTLED_IN_DECEMBER, lastYearOf } from './notices.js'
import { buildTables, type CalendarTables } from './tables.js'

/** Marks the library's own calendars, also those of another copy of it. */
const MADE: unique symbol = /* @__PURE__ */ Symbol.for('xinfang-rules.calendar') as never

/** What a calendar is made of, and its tables, built at first use. */
interface MadeCalendar {
  readonly layers: CalendarLayers
  readonly published: () => CalendarTables
  readonly forecast: () => CalendarTables
}

/** Which days are worked (工作日历): an opaque value that the library makes. */
export interface WorkingCalendar {
  /** Says what it is made of, e.g. `cn 2004-2026`. */
  readonly id: string
  /** The last day that is published and that no later notice can be expected to change (included). */
  readonly publishedThrough: IsoDate
  /** @internal */
  readonly [MADE]: MadeCalendar
}

/** What every question to the calendar may carry. */
export interface CalendarOptions {
  /**
   * The calendar to ask.
   *
   * @defaultValue {@link chinaCalendar}
   */
  readonly calendar?: WorkingCalendar | undefined
  /**
   * Whether days after {@link WorkingCalendar.publishedThrough} are answered by forecast: the statutory
   * days joined with weekends as the published principle has it. Otherwise they are refused.
   *
   * @defaultValue `false`, but `true` for {@link dayInfo}, whose answer says how certain it is
   */
  readonly forecast?: boolean | undefined
}

/** Makes a calendar of layers that were checked; nothing is worked out yet. */
export function makeCalendar(id: string, layers: CalendarLayers): WorkingCalendar {
  const publishedThrough = `${lastYearOf(layers.notices)}-12-${LAST_SETTLED_IN_DECEMBER}`
  const lastPublished = (): number => readDay(publishedThrough)
  let published: CalendarTables | undefined
  let forecast: CalendarTables | undefined
  return Object.freeze({
    id,
    publishedThrough,
    [MADE]: {
      layers,
      published: () => {
        if (published === undefined) published = buildTables(layers, new Map(), lastPublished())
        return published
      },
      forecast: () => {
        if (forecast === undefined) forecast = buildTables(layers, forecastsOf(layers), LAST_DAY)
        return forecast
      },
    },
  })
}

/**
 * China's national working calendar from 2004-01-01 on, the default everywhere.
 *
 * It is published through 2026-12-24: the notice for 2027 may still name days of December 2026, as
 * earlier notices have named eleven days of a previous December, none before the 29th.
 *
 * @example
 * ```ts
 * import { chinaCalendar } from 'xinfang-rules'
 *
 * chinaCalendar.id // => 'cn 2004-2026'
 * chinaCalendar.publishedThrough // => '2026-12-24'
 * ```
 */
export const chinaCalendar: WorkingCalendar = /* @__PURE__ */ makeCalendar('cn 2004-2026', {
  notices: holidayNotices,
  overlays: [],
  knownOn: LAST_DATE,
})

/** Whether a value is a calendar that this library made. */
export function isCalendar(value: unknown): value is WorkingCalendar {
  return isRecord(value) && isRecord((value as Partial<WorkingCalendar>)[MADE])
}

/** The refusal of a value that is no calendar. */
export function notACalendar(value: unknown, path: string): RuleErrorFacts {
  return misfit('InvalidArgument', path, value, {
    zh: '本库的日历，如 chinaCalendar',
    en: "one of the library's calendars, such as chinaCalendar",
  })
}

/** What a calendar is made of. */
export function layersOf(calendar: WorkingCalendar): CalendarLayers {
  return calendar[MADE].layers
}

/** The calendar's tables, built when first asked for: of the published days, or with the forecast of all others. */
export function tablesOf(calendar: WorkingCalendar, forecast: boolean): CalendarTables {
  return forecast ? calendar[MADE].forecast() : calendar[MADE].published()
}

/** The tables that hold a day: of the published days where that is one, or with the forecast. */
export function tablesReaching(calendar: WorkingCalendar, day: number): CalendarTables {
  const published = tablesOf(calendar, false)
  return day <= published.lastDay ? published : tablesOf(calendar, true)
}

/** The calendar that a call's options ask for; anything else is refused by an exception. */
export function calendarOf(options: CalendarOptions | undefined): WorkingCalendar {
  const calendar = options?.calendar
  if (calendar === undefined) return chinaCalendar
  return isCalendar(calendar) ? calendar : raise(notACalendar(calendar, 'options.calendar'))
}

/** Whether a call's options ask for a forecast; what is neither yes nor no is refused by an exception. */
export function forecastOf(options: CalendarOptions | undefined, byDefault: boolean): boolean {
  const forecast = options?.forecast
  if (forecast === undefined) return byDefault
  return typeof forecast === 'boolean'
    ? forecast
    : raise(misfit('InvalidArgument', 'options.forecast', forecast, 'boolean'))
}

/** The tables that a call's options ask for; anything else is refused by an exception. */
export function tablesFor(options: CalendarOptions | undefined): CalendarTables {
  if (options === undefined) return tablesOf(chinaCalendar, false)
  return tablesOf(calendarOf(options), forecastOf(options, false))
}

/** The refusal of a day after the last published one. */
export function notPublished({ id, publishedThrough }: WorkingCalendar, asked: Label, path: string): RuleErrorFacts {
  return { _tag: 'CalendarNotPublished', path, asked, publishedThrough, calendar: id }
}

/** The day number of a date that the tables which the options ask for answer; any other is refused by an exception. */
export function dayWithin(
  tables: CalendarTables,
  on: IsoDate,
  path: string,
  options: CalendarOptions | undefined,
): number {
  const day = dayOrRaise(on, path)
  return day <= tables.lastDay ? day : raise(notPublished(calendarOf(options), { zh: on, en: on }, path))
}
