import { readDay } from '../date/day.js'
import type { Label } from '../terms.js'
import { type DayKind, isWeekend } from './day-kind.js'
import { daysOf } from './day-span.js'
import { festivalLabel } from './festival-names.js'
import type { ForecastHoliday } from './forecast.js'
import type { CalendarLayers, Forecasts } from './layers.js'
import type { HolidayNotice, NoticeHoliday } from './notices.js'
import type { CalendarOverlay } from './overlay.js'
import { type Festival, festivalsOf } from './statute.js'

/** What the layers say of a day that is not like any other weekday or weekend. */
export interface NamedDay {
  readonly kind: DayKind
  readonly names: readonly Label[]
  /** Number of the notice or of the local document; a forecast has none. */
  readonly notice?: string | undefined
}

/** What lies on every day that a layer names. */
export function nameDays(
  { notices, overlays, knownOn }: CalendarLayers,
  forecasts: Forecasts,
): ReadonlyMap<number, NamedDay> {
  const named = new Map<number, NamedDay>()
  for (const notice of notices) nameNotice(named, notice, festivalsOf(notice.year, knownOn))
  for (const holidays of forecasts.values()) for (const holiday of holidays) nameForecast(named, holiday)
  for (const overlay of overlays) nameOverlay(named, overlay)
  return named
}

type Named = Map<number, NamedDay>

function nameNotice(named: Named, { number, holidays }: HolidayNotice, festivals: readonly Festival[]): void {
  for (const holiday of holidays) {
    const { names, rest, work = [], ordinary = [] } = holiday
    for (const day of rest.flatMap(daysOf)) {
      const kind = restKind(day, holiday, festivals)
      named.set(day, { kind, names: namesOn(day, names, festivals), notice: number })
    }
    for (const on of work)
      named.set(readDay(on), { kind: 'makeupWorkday', names: names.map(festivalLabel), notice: number })
    for (const on of ordinary) named.delete(readDay(on))
  }
}

function restKind(day: number, { special = [] }: NoticeHoliday, festivals: readonly Festival[]): DayKind {
  if (festivals.some(({ days }) => days.includes(day))) return 'festival'
  if (special.some((on) => readDay(on) === day)) return 'special'
  return isWeekend(day) ? 'weekend' : 'adjustedRest'
}

function nameForecast(named: Named, { festivals, usual }: ForecastHoliday): void {
  const names = festivals.map(({ name }) => festivalLabel(name))
  for (let day = usual.off.first; day <= usual.off.last; day++) {
    named.set(day, { kind: isWeekend(day) ? 'weekend' : 'adjustedRest', names })
  }
  for (const day of usual.work) named.set(day, { kind: 'makeupWorkday', names })
  for (const day of festivals.flatMap(({ days }) => days)) {
    named.set(day, { kind: 'festival', names: namesOn(day, [], festivals) })
  }
}

/** A statutory day bears its festivals' names, of which 中秋节 and 国庆节 may meet; any other its holiday's. */
function namesOn(day: number, holiday: readonly string[], festivals: readonly Festival[]): readonly Label[] {
  const own = festivals.filter(({ days }) => days.includes(day)).map(({ name }) => name)
  return (own.length > 0 ? own : holiday).map(festivalLabel)
}

function nameOverlay(named: Named, { number, holidays }: CalendarOverlay): void {
  for (const { names, rest = [], work = [] } of holidays) {
    for (const day of rest.flatMap(daysOf)) named.set(day, { kind: 'localRest', names, notice: number })
    for (const day of work.flatMap(daysOf)) named.set(day, { kind: 'localWorkday', names, notice: number })
  }
}
