import { isLeft, right } from 'fp-ts/lib/Either.js'
import { type CalendarTables, lastWorkingDayTo, stepWorkingDays, TOO_EARLY } from '../calendar/tables.js'
import { tablesReaching, type WorkingCalendar } from '../calendar/working-calendar.js'
import { FIRST_DAY, isoDate } from '../date/day.js'
import { dayOfInstant, firstInstantOf, type Moment, MS_PER_HOUR, startOfDay, writeInstant } from '../date/moment.js'
import { isRecord } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit } from '../rule-error.js'
import type { IsoDate, Length } from '../terms.js'
import { isBack } from './count.js'
import type { Deadline } from './deadline.js'
import { openMinuteTo, reachBackInOffice } from './office-clock.js'
import type { OfficeHours } from './office-hours.js'
import { ALWAYS_OPEN, type OfficeClock, readOfficeHours } from './read-office-hours.js'
import { confirm } from './recompute.js'
import { type Bound, bindingOf } from './solve-deadline.js'
import { isLength, whyNotALength } from './time-limit.js'

/** When to remind of a deadline. */
export interface WarningTime {
  /** How long before the end. */
  readonly length: Length
  /** Always a working day. */
  readonly on: IsoDate
  /** Of a length in hours, or where office hours are given: the instant. */
  readonly at?: string
}

/** What {@link warningTimes} may be told besides. */
export interface WarningOptions {
  /**
   * The calendar that the deadline was computed on.
   *
   * @defaultValue {@link chinaCalendar}
   */
  readonly calendar?: WorkingCalendar | undefined
  /**
   * Hours outside of which no one is reminded.
   *
   * @defaultValue the hours that the deadline was computed with, if any
   */
  readonly officeHours?: OfficeHours | undefined
}

/**
 * Says when to remind of a deadline (催办时间): so many working days, calendar days or hours before its end, always on a
 * working day, and inside office hours where they are known.
 *
 * Working days are counted back from the last day, those of a pause too: whoever is reminded has them. Calendar days that lead to a day off are moved to an earlier
 * working day, and hours that lead to one to the last minute of that. With office hours a reminder in days comes when
 * the office opens, and one in hours that would come while it is closed comes in the last minute before; hours of a
 * limit on the office clock are counted back on that clock. A reminder that would come before the limit itself begins
 * is left out.
 *
 * @param deadline - what `computeDeadline` answered
 * @param lengths - how long before the end, each 1 to 3660 of its unit
 * @param options - the calendar, and the office hours
 * @returns the reminders, earliest first; or `InvalidLength`, `InvalidOfficeHours`, `CalendarMismatch`, or the refusals
 * of `computeDeadline`
 * @example
 * ```ts
 * import { computeDeadline, orThrow, warningTimes } from 'xinfang-rules'
 * import { national2022 } from 'xinfang-rules/rulebooks'
 *
 * const deadline = orThrow(computeDeadline({ limit: national2022.limits.register, from: '2024-01-26' }))
 * const day = { amount: 1, unit: 'calendarDay' as const } // the day before 2024-02-18 is a day off, and so are those before
 * orThrow(warningTimes(deadline, [day])).map(({ on }) => on) // => ['2024-02-09']
 * ```
 */
export function warningTimes(
  deadline: Deadline,
  lengths: readonly Length[],
  options: WarningOptions = {},
): Result<readonly WarningTime[]> {
  if (!isRecord(options as unknown)) {
    return refuse(misfit('InvalidArgument', 'options', options, '{ calendar?, officeHours? }'))
  }
  if (!Array.isArray(lengths)) return refuse(misfit('InvalidArgument', 'lengths', lengths, '[{ amount, unit }, …]'))
  const bad = lengths.findIndex((length) => !isLength(length))
  if (bad !== -1) return refuse(whyNotALength(lengths[bad], `lengths[${bad}]`))
  const confirmed = confirm(deadline, options.calendar)
  if (isLeft(confirmed)) return confirmed
  const bound = bindingOf(confirmed.right.solution)
  const hours = options.officeHours
  const clock = hours === undefined ? right(bound.clock) : readOfficeHours(hours, 'options.officeHours')
  if (isLeft(clock)) return clock
  const { end, calendar } = bound
  const terms = { bound, tables: tablesReaching(calendar, end.day), clock: clock.right }
  const times = lengths.flatMap((length) => {
    const moment = momentBefore(length, terms)
    return moment === undefined || isBeforeStart(moment, bound) ? [] : [{ length, moment }]
  })
  times.sort((one, other) => firstInstantOf(one.moment) - firstInstantOf(other.moment))
  return right(times.map(({ length, moment: { day, at } }) => writeWarning(length, day, at)))
}

/** What reminders of one deadline are worked out with. */
interface Terms {
  readonly bound: Bound
  readonly tables: CalendarTables
  readonly clock: OfficeClock | undefined
}

/** When to remind so long before the end; `undefined` where that lies before the first day. */
function momentBefore(length: Length, { bound, tables, clock }: Terms): Moment | undefined {
  if (length.unit === 'hour') return hoursBefore(length.amount, { bound, tables, clock })
  const day = workingDayBefore(length, bound.end.day, tables)
  if (day < 0) return undefined
  return clock === undefined ? { day } : whenOpen(opening(clock, day), clock, tables)
}

function workingDayBefore({ amount, unit }: Length, end: number, tables: CalendarTables): number {
  if (unit === 'workingDay') return stepWorkingDays(tables, end, -amount)
  return end - amount < FIRST_DAY ? TOO_EARLY : lastWorkingDayTo(tables, end - amount)
}

/** The instant at which the office opens on a day, or the end of one on which it does not. */
function opening(clock: OfficeClock, day: number): number {
  const [first] = clock.sessionsOn(day)
  return first === undefined ? startOfDay(day + 1) - 1 : startOfDay(day) + first.from
}

function hoursBefore(amount: number, { bound, tables, clock }: Terms): Moment | undefined {
  const { limit, end } = bound
  const milliseconds = amount * MS_PER_HOUR
  const until = end.at ?? startOfDay(end.day + 1)
  const inOffice = limit.length.unit === 'hour' && limit.clock === 'office' && bound.clock !== undefined
  const at = inOffice ? reachBackInOffice(bound.clock, tables, until, milliseconds) : until - milliseconds
  if (at < startOfDay(FIRST_DAY)) return undefined
  return whenOpen(at, clock ?? ALWAYS_OPEN, tables)
}

function whenOpen(at: number, clock: OfficeClock, tables: CalendarTables): Moment | undefined {
  const open = openMinuteTo(clock, tables, at)
  return open === undefined ? undefined : { day: dayOfInstant(open), at: open }
}

/** Before the event that starts the limit there is nothing to remind of. */
function isBeforeStart(moment: Moment, { start, limit }: Bound): boolean {
  if (isBack(limit)) return false
  return moment.at === undefined ? moment.day < start.day : moment.at < firstInstantOf(start)
}

function writeWarning(length: Length, day: number, at: number | undefined): WarningTime {
  return {
    length: { amount: length.amount, unit: length.unit },
    on: isoDate(day),
    ...(at !== undefined && { at: writeInstant(at) }),
  }
}
