import { dayInfo, type WorkingCalendar } from 'xinfang-rules'
import { forecastYear } from '../../src/calendar/forecast.js'
import { isoDate, weekdayOf } from '../../src/date/day.js'

/** One admissible way to arrange a holiday: the weekdays that it has off and the weekend days that it has worked. */
export interface Way {
  readonly off: ReadonlySet<number>
  readonly worked: ReadonlySet<number>
}

/** A holiday that no notice arranges yet. */
export interface OpenHoliday {
  readonly name: string
  readonly ways: readonly Way[]
}

/** What the slow walks read: the days that stand, and the holidays that are open. */
export interface OpenCalendar {
  readonly calendar: WorkingCalendar
  /** Whether a day is worked as far as that stands: published, or fixed by an overlay; `undefined` where it is open. */
  readonly standing: (day: number) => boolean | undefined
  readonly holidays: readonly OpenHoliday[]
  /** The holidays that have a day off or worked there in one of their ways, which an overlay leaves open. */
  readonly holidaysOn: (day: number) => readonly OpenHoliday[]
}

/** Opens so many years after the last published one, as known on a day. */
export function openCalendar(calendar: WorkingCalendar, knownOn: string, years: number): OpenCalendar {
  const first = Number(calendar.publishedThrough.slice(0, 4)) + 1
  const holidays = Array.from({ length: years }, (_, index) => first + index).flatMap((year) =>
    forecastYear(year, knownOn).map(({ festivals, possible }) => ({
      name: [year, ...festivals.map(({ name }) => name)].join(' '),
      ways: different(possible().map(({ rest, work }) => ({ off: new Set(rest), worked: new Set(work) }))),
    })),
  )
  const byDay = new Map<number, Set<OpenHoliday>>()
  for (const holiday of holidays) {
    for (const { off, worked } of holiday.ways) {
      for (const day of [...off, ...worked]) byDay.set(day, (byDay.get(day) ?? new Set()).add(holiday))
    }
  }
  const known = new Map<number, boolean | undefined>()
  const standing = (day: number): boolean | undefined => {
    if (!known.has(day)) known.set(day, stands(calendar, day))
    return known.get(day)
  }
  return {
    calendar,
    standing,
    holidays,
    holidaysOn: (day) => (standing(day) === undefined ? [...(byDay.get(day) ?? [])] : []),
  }
}

function different(ways: readonly Way[]): readonly Way[] {
  const key = ({ off, worked }: Way): string => `${[...off].sort()} ${[...worked].sort()}`
  return [...new Map(ways.map((way) => [key(way), way])).values()]
}

/** A day that an overlay fixes is worked or off as it says, whatever the holiday around it comes to; nothing moves for it. */
function stands(calendar: WorkingCalendar, day: number): boolean | undefined {
  const { working, certainty } = dayInfo(isoDate(day), { calendar, forecast: true })
  return certainty === 'official' ? working : undefined
}

const isWeekday = (day: number): boolean => weekdayOf(day) % 6 !== 0

/** Whether an open day is worked where the holidays around it are arranged in these ways. */
export function isWorkedIn(ways: readonly Way[], day: number): boolean {
  return isWeekday(day) ? !ways.some(({ off }) => off.has(day)) : ways.some(({ worked }) => worked.has(day))
}

/**
 * The window of the n-th working day after a day, or before it for n < 0, as `first last`, by walking away
 * day by day: for every holiday passed, the most and the fewest days that any of its ways has had worked so
 * far, beside the days that are what they are.
 */
export function walkWindow(open: OpenCalendar, from: number, n: number): string {
  const direction = Math.sign(n)
  const wanted = Math.abs(n)
  const passed = new Map<OpenHoliday, number[]>()
  let plain = 0
  let nearest: number | undefined
  for (let day = from + direction; ; day += direction) {
    const standing = open.standing(day)
    if (standing ?? isWeekday(day)) plain++
    for (const holiday of open.holidaysOn(day)) passed.set(holiday, addDay(holiday, passed.get(holiday), day))
    const counts = [...passed.values()]
    const most = counts.reduce((sum, count) => sum + Math.max(...count), plain)
    const least = counts.reduce((sum, count) => sum + Math.min(...count), plain)
    if (nearest === undefined && most >= wanted) nearest = day
    if (nearest !== undefined && least >= wanted) return inOrder(nearest, day)
  }
}

/** What each way of a holiday has added to a plain week so far, with one more day. */
function addDay({ ways }: OpenHoliday, before: readonly number[] | undefined, day: number): number[] {
  return ways.map(({ off, worked }, way) => (before?.[way] ?? 0) + (worked.has(day) ? 1 : 0) - (off.has(day) ? 1 : 0))
}

export const inOrder = (...ends: readonly number[]): string =>
  `${isoDate(Math.min(...ends))} ${isoDate(Math.max(...ends))}`

/** Where the n-th working day lies if the holidays are arranged in these ways, walked day by day. */
export function walkDays(open: OpenCalendar, ways: readonly Way[], from: number, n: number): number {
  let day = from
  for (let left = Math.abs(n); left > 0; ) {
    day += Math.sign(n)
    if (open.standing(day) ?? isWorkedIn(ways, day)) left--
  }
  return day
}
