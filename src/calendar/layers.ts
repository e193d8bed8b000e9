import { LAST_YEAR } from '../date/day.js'
import type { IsoDate } from '../terms.js'
import { type DaySpan, daysOf, eachDay } from './day-span.js'
import { type ForecastHoliday, forecastYear } from './forecast.js'
import { type HolidayNotice, lastYearOf } from './notices.js'
import type { CalendarOverlay } from './overlay.js'

/** What a calendar is made of: notices, for the years after them a forecast, and overlays on top. */
export interface CalendarLayers {
  /** In order of issue: of two that name a day, the later wins. */
  readonly notices: readonly HolidayNotice[]
  readonly overlays: readonly CalendarOverlay[]
  /** Of statutes and principles, those count that were published by then. */
  readonly knownOn: IsoDate
}

/** The holidays of the years without a notice, by year. */
export type Forecasts = ReadonlyMap<number, readonly ForecastHoliday[]>

/** Forecasts all years that have no notice. */
export function forecastsOf({ notices, knownOn }: CalendarLayers): Forecasts {
  const forecasts = new Map<number, readonly ForecastHoliday[]>()
  for (let year = lastYearOf(notices) + 1; year <= LAST_YEAR; year++) {
    forecasts.set(year, forecastYear(year, knownOn))
  }
  return forecasts
}

/** Every day that an overlay decides. */
export function daysOfOverlay({ holidays }: CalendarOverlay): readonly number[] {
  return holidays.flatMap(({ rest = [], work = [] }) => [...rest, ...work].flatMap(daysOf))
}

/** Whether a layer has a day off, worked, or plain again: a weekday worked, a weekend day off. */
export type Standing = 'off' | 'worked' | 'plain'

type Days = readonly (IsoDate | DaySpan)[]

/** Visits every day that a layer names, lower layers first, so that the last visit counts. */
export function visitDays(
  { notices, overlays }: CalendarLayers,
  forecasts: Forecasts,
  visit: (day: number, standing: Standing) => void,
): void {
  const visitAll = (days: Days = [], standing: Standing): void => {
    for (const span of days) eachDay(span, (day) => visit(day, standing))
  }
  for (const { holidays } of notices) {
    for (const { rest, work, ordinary } of holidays) {
      visitAll(rest, 'off')
      visitAll(work, 'worked')
      visitAll(ordinary, 'plain')
    }
  }
  for (const holidays of forecasts.values()) {
    for (const { usual } of holidays) {
      for (const day of usual.rest) visit(day, 'off')
      for (const day of usual.work) visit(day, 'worked')
    }
  }
  for (const { holidays } of overlays) {
    for (const { rest, work } of holidays) {
      visitAll(rest, 'off')
      visitAll(work, 'worked')
    }
  }
}
