import { dayOrRaise, readDay } from '../date/day.js'
import type { IsoDate, Label } from '../terms.js'
import { type DayKind, isLocal, isWeekend, isWorked } from './day-kind.js'
import { type NamedDay, nameDays } from './name-days.js'
import type { CalendarTables } from './tables.js'
import {
  type CalendarOptions,
  calendarOf,
  dayWithin,
  forecastOf,
  tablesFor,
  tablesOf,
  type WorkingCalendar,
} from './working-calendar.js'

/** What a day is, and who says so. */
export interface DayInfo {
  readonly on: IsoDate
  readonly working: boolean
  readonly kind: DayKind
  /** The festivals it belongs to; of an exchange day, the holiday it is exchanged for. */
  readonly names?: readonly Label[]
  /** Number of the notice or local document that names the day; none for a day like any other, or a forecast. */
  readonly notice?: string
  /** `official`: the day is published, or an overlay decides it; `forecast`: a notice is still to come. */
  readonly certainty: 'official' | 'forecast'
}

/**
 * Says what a day is, and which notice makes it so (某日的性质).
 *
 * Days that no notice arranges yet are forecast and say so, unless `forecast: false` refuses them.
 *
 * @param on - a Beijing civil date
 * @param options - the calendar to ask; of `forecast` the default is `true` here
 * @returns its kind, whether it is worked, its festivals' names and its notice
 * @throws {@link RulesError} `InvalidArgument`, `InvalidMoment`, `InvalidDate`, `DateOutOfRange`, `CalendarNotPublished`
 * @example
 * ```ts
 * import { dayInfo } from 'xinfang-rules'
 *
 * dayInfo('2024-02-18').kind // => 'makeupWorkday'
 * dayInfo('2024-02-18').notice // => '国办发明电〔2023〕7号'
 * dayInfo('2026-12-25').certainty // => 'forecast'
 * ```
 */
export function dayInfo(on: IsoDate, options?: CalendarOptions): DayInfo {
  const calendar = calendarOf(options)
  const day = forecastOf(options, true) ? dayOrRaise(on, 'on') : dayWithin(tablesFor(options), on, 'on', options)
  return describeDay(calendar, day, on)
}

/** The days that a layer names, gathered when first asked for. */
function namedDays({ layers, forecasts, memo }: CalendarTables): ReadonlyMap<number, NamedDay> {
  if (memo.named === undefined) memo.named = nameDays(layers, forecasts)
  return memo.named
}

/** {@link dayInfo} of any day number, forecast or not. */
export function describeDay(calendar: WorkingCalendar, day: number, on: IsoDate): DayInfo {
  const isPublished = day <= readDay(calendar.publishedThrough)
  const naming = namedDays(tablesOf(calendar, !isPublished)).get(day)
  const kind = naming?.kind ?? (isWeekend(day) ? 'weekend' : 'workday')
  return {
    on,
    working: isWorked(kind),
    kind,
    ...(naming && { names: naming.names.map(({ zh, en }) => ({ zh, en })) }),
    ...(naming?.notice !== undefined && { notice: naming.notice }),
    certainty: isPublished || isLocal(kind) ? 'official' : 'forecast',
  }
}
