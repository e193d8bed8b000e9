import { isLeft, right } from 'fp-ts/lib/Either.js'
import { chinaCalendar, isCalendar, notACalendar, type WorkingCalendar } from '../calendar/working-calendar.js'
import { type AsOf, readAsOf } from '../condition/as-of.js'
import type { Moment } from '../date/moment.js'
import type { OfficeHours } from '../deadline/office-hours.js'
import { type OfficeClock, readOfficeHours } from '../deadline/read-office-hours.js'
import { faultOfBooks, type LimitBook } from '../procedure/limit-in-force.js'
import { type Result, refuse } from '../result.js'
import { misfit } from '../rule-error.js'

/** The moment that cases are looked at, and what the state of their limits depends on besides. */
export interface CaseOptions extends AsOf {
  /**
   * The calendar to count limits on.
   *
   * @defaultValue {@link chinaCalendar}
   */
  readonly calendar?: WorkingCalendar | undefined
  /**
   * Whether a state may rest on days that no notice arranges yet. A figure cannot say that it does, so that such a state
   * is refused with `CalendarNotPublished` unless it is the same under every admissible arrangement.
   *
   * @defaultValue `false`
   */
  readonly forecast?: boolean | undefined
  /** Needed by limits in hours on the office clock, and by `closesAtOfficeEnd`. */
  readonly officeHours?: OfficeHours | undefined
  /**
   * Whether limits in days end when the office closes on their last day.
   *
   * @defaultValue `false`
   */
  readonly closesAtOfficeEnd?: boolean | undefined
  /** The rulebooks in which limits of another family are found, of each the version in force. */
  readonly books?: readonly LimitBook[] | undefined
}

/** The names of {@link CaseOptions}. */
export const CASE_OPTIONS: readonly string[] = [
  'asOf',
  'calendar',
  'forecast',
  'officeHours',
  'closesAtOfficeEnd',
  'books',
] satisfies (keyof CaseOptions)[]

/** {@link CaseOptions} as read. */
export interface ReadOptions {
  readonly asOf: Moment
  readonly calendar: WorkingCalendar
  readonly forecast: boolean
  readonly clock: OfficeClock | undefined
  readonly closes: boolean
  readonly books: readonly LimitBook[]
}

/** Reads the options of a call. */
export function readCaseOptions(options: CaseOptions): Result<ReadOptions> {
  const asOf = readAsOf(options)
  if (isLeft(asOf)) return asOf
  const { calendar = chinaCalendar, forecast = false, officeHours, closesAtOfficeEnd: closes = false, books } = options
  if (!isCalendar(calendar)) return refuse(notACalendar(calendar, 'options.calendar'))
  for (const [name, value] of Object.entries({ forecast, closesAtOfficeEnd: closes })) {
    if (typeof value !== 'boolean') return refuse(misfit('InvalidArgument', `options.${name}`, value, 'boolean'))
  }
  const fault = books === undefined ? undefined : faultOfBooks(books, 'options.books')
  if (fault !== undefined) return refuse(fault)
  const clock = officeHours === undefined ? right(undefined) : readOfficeHours(officeHours, 'options.officeHours')
  if (isLeft(clock)) return clock
  return right({ asOf: asOf.right, calendar, forecast, clock: clock.right, closes, books: books ?? [] })
}
