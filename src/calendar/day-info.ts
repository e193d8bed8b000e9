import type { IsoDate, Label } from '../terms.js'
import { festivalLabel } from './festivals.js'
import { type DayKind, isWorked, kindOf } from './tables.js'
import { type CalendarOptions, calendarOf, publishedDay, tablesOf, type WorkingCalendar } from './working-calendar.js'

/** What a day is, and who says so. */
export interface DayInfo {
  readonly on: IsoDate
  readonly working: boolean
  readonly kind: DayKind
  /** The festivals it belongs to; of an exchange day, the holiday it is exchanged for. */
  readonly names?: readonly Label[]
  /** Number of the notice that names the day; none for a day like any other. */
  readonly notice?: string
  /** `official`: the notice of its year is published. */
  readonly certainty: 'official' | 'forecast'
}

/**
 * Says what a day is, and which notice makes it so (某日的性质).
 *
 * @param on - a Beijing civil date
 * @param options - the calendar to ask
 * @returns its kind, whether it is worked, its festivals' names and its notice
 * @throws {@link RulesError} `InvalidArgument`, `InvalidMoment`, `InvalidDate`, `DateOutOfRange`, `CalendarNotPublished`
 * @example
 * ```ts
 * import { dayInfo } from 'xinfang-rules'
 *
 * dayInfo('2024-02-18').kind // => 'makeupWorkday'
 * dayInfo('2024-02-18').notice // => '国办发明电〔2023〕7号'
 * ```
 */
export function dayInfo(on: IsoDate, options?: CalendarOptions): DayInfo {
  const calendar = calendarOf(options)
  return describeDay(calendar, publishedDay(calendar, on, 'on'), on)
}

/** {@link dayInfo} of a day number that the calendar holds. */
export function describeDay(calendar: WorkingCalendar, day: number, on: IsoDate): DayInfo {
  const { named } = tablesOf(calendar)
  const kind = kindOf(named, day)
  const naming = named.get(day)
  return {
    on,
    working: isWorked(kind),
    kind,
    ...(naming && { names: naming.names.map(festivalLabel), notice: naming.notice }),
    certainty: 'official',
  }
}
