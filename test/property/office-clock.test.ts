import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  chinaCalendar,
  countWorkingDays,
  type HolidayNotice,
  isWorkingDay,
  orThrow,
  type WorkingCalendar,
  withNotice,
} from 'xinfang-rules'
import { forecastYear } from '../../src/calendar/forecast.js'
import { tablesOf } from '../../src/calendar/working-calendar.js'
import { workingDayWindow } from '../../src/calendar/working-day-window.js'
import { isoDate, readDay } from '../../src/date/day.js'
import {
  closingOn,
  officeTimeBetween,
  openMinuteTo,
  reachBackInOffice,
  reachInOffice,
} from '../../src/deadline/office-clock.js'
import type { OfficeHours } from '../../src/deadline/office-hours.js'
import { officeWindow } from '../../src/deadline/office-window.js'
import { readOfficeHours, type Stretch } from '../../src/deadline/read-office-hours.js'
import { anythingAtAll, calendar, daysAfter, midDay, spoiled } from './arbitraries.js'
import { officeHoursAround, sessionsOn, uniformHours } from './office-arbitraries.js'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const clockOf = (hours: OfficeHours) => orThrow(readOfficeHours(hours, 'officeHours'))
const tablesFor = (own: WorkingCalendar) => tablesOf(own, true)
const instantOf = (on: string, time: string): number =>
  midnight(on) + (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) * MINUTE
const midnight = (on: string): number => Date.parse(`${on}T00:00:00+08:00`)
/** In Beijing time, `YYYY-MM-DDTHH:mm`. */
const clockText = (at: number): string => new Date(at + 8 * HOUR).toISOString().slice(0, 16)

/** Whether the office is open in the minute that begins at an instant. */
function isOpen(hours: OfficeHours, own: WorkingCalendar, at: number): boolean {
  const [on, time] = clockText(at).split('T') as [string, string]
  const inSession = sessionsOn(hours, on).some(({ from, to }) => from <= time && time < to)
  return inSession && isWorkingDay(on, { calendar: own, forecast: true })
}

const isPaused = (pauses: readonly Stretch[], at: number): boolean =>
  pauses.some(({ from, to }) => from <= at && at < to)

const aCase = midDay.chain((on) =>
  fc.record({
    own: calendar,
    hours: officeHoursAround(on),
    on: fc.constant(on),
    amount: fc.integer({ min: 1, max: 40 }),
    startMinute: fc.nat(1439),
    pauseMinutes: fc.uniqueArray(fc.integer({ min: -2000, max: 12_000 }), { maxLength: 8 }),
  }),
)

/** Times from some minutes after an instant to others, two by two. */
function pausesFrom(start: number, minutes: readonly number[], unit: number): readonly Stretch[] {
  const ends = [...minutes].sort((a, b) => a - b).map((minute) => start + minute * unit)
  return ends.flatMap((from, index) => (index % 2 === 0 ? [{ from, to: ends[index + 1] ?? from + DAY }] : []))
}

describe('hours on the office clock', () => {
  it('are those of a walk through the minutes', () => {
    fc.assert(
      fc.property(aCase, ({ own, hours, on, amount, startMinute, pauseMinutes }) => {
        const start = midnight(on) + startMinute * MINUTE
        const pauses = pausesFrom(start, pauseMinutes, MINUTE)
        let walked = start
        for (let left = amount * 60; left > 0; walked += MINUTE) {
          if (isOpen(hours, own, walked) && !isPaused(pauses, walked)) left--
        }
        const reached = reachInOffice(clockOf(hours), tablesFor(own), start, amount * HOUR, pauses)
        expect(clockText(reached)).toBe(clockText(walked))
      }),
      { numRuns: 40 },
    )
  })

  it('counted back are those of a walk back through the minutes', () => {
    fc.assert(
      fc.property(aCase, ({ own, hours, on, amount, startMinute }) => {
        const start = midnight(on) + startMinute * MINUTE
        let walked = start
        for (let left = amount * 60; left > 0; ) {
          walked -= MINUTE
          if (isOpen(hours, own, walked)) left--
        }
        const reached = reachBackInOffice(clockOf(hours), tablesFor(own), start, amount * HOUR)
        expect(clockText(reached)).toBe(clockText(walked))
      }),
      { numRuns: 40 },
    )
  })
})

const toTheMillisecond = midDay.chain((on) =>
  fc.record({
    own: calendar,
    hours: officeHoursAround(on),
    from: fc.nat(DAY - 1).map((time) => midnight(on) + time),
    milliseconds: fc.integer({ min: 1, max: 40 * HOUR }),
    pauseMinutes: fc.uniqueArray(fc.integer({ min: -2000, max: 12_000 }), { maxLength: 8 }),
    odd: fc.integer({ min: 59_000, max: 61_000 }),
  }),
)

describe('office time', () => {
  const some = { numRuns: 200 }

  it('between a start and what is reached from it is the time that was asked for, and none sooner holds so much', () => {
    fc.assert(
      fc.property(toTheMillisecond, ({ own, hours, from, milliseconds, pauseMinutes, odd }) => {
        const [clock, tables] = [clockOf(hours), tablesFor(own)]
        const pauses = pausesFrom(from, pauseMinutes, odd)
        const reached = reachInOffice(clock, tables, from, milliseconds, pauses)
        expect(officeTimeBetween(clock, tables, from, reached, pauses)).toBe(milliseconds)
        expect(officeTimeBetween(clock, tables, from, reached - 1, pauses)).toBe(milliseconds - 1)
      }),
      some,
    )
  })

  it('between what is reached back and the end is the time that was asked for, and none later holds so much', () => {
    fc.assert(
      fc.property(toTheMillisecond, ({ own, hours, from, milliseconds }) => {
        const [clock, tables] = [clockOf(hours), tablesFor(own)]
        const reached = reachBackInOffice(clock, tables, from, milliseconds)
        expect(officeTimeBetween(clock, tables, reached, from)).toBe(milliseconds)
        expect(officeTimeBetween(clock, tables, reached + 1, from)).toBe(milliseconds - 1)
        expect(officeTimeBetween(clock, tables, from, reached)).toBe(-milliseconds)
      }),
      some,
    )
  })

  it('of two spans is that of both, whichever way they run', () => {
    const later = fc.integer({ min: -30 * DAY, max: 30 * DAY })
    fc.assert(
      fc.property(toTheMillisecond, later, later, ({ own, hours, from, pauseMinutes, odd }, one, other) => {
        const pauses = pausesFrom(from, pauseMinutes, odd)
        const between = (a: number, b: number) => officeTimeBetween(clockOf(hours), tablesFor(own), a, b, pauses)
        expect(between(from, from + one) + between(from + one, from + other)).toBe(between(from, from + other))
        expect(Object.is(between(from, from), 0)).toBe(true)
      }),
      some,
    )
  })
})

describe('the office', () => {
  it('is open at an instant, or last opened with the last session begun on a working day', () => {
    fc.assert(
      fc.property(toTheMillisecond, ({ own, hours, from: at }) => {
        const minutes = Array.from({ length: 60 }, (_, ago) => clockText(at - ago * DAY).slice(0, 10))
          .filter((on) => isWorkingDay(on, { calendar: own, forecast: true }))
          .flatMap((on) =>
            sessionsOn(hours, on).map(({ from, to }) => ({ from: instantOf(on, from), to: instantOf(on, to) })),
          )
          .filter(({ from }) => from <= at)
          .map(({ to }) => Math.min(at, to - MINUTE))
        expect(openMinuteTo(clockOf(hours), tablesFor(own), at)).toBe(Math.max(...minutes))
      }),
      { numRuns: 200 },
    )
  })

  it('closes when the last session of the day ends', () => {
    fc.assert(
      fc.property(toTheMillisecond, fc.nat(30), ({ hours, from }, later) => {
        const on = clockText(from + later * DAY).slice(0, 10)
        const ends = sessionsOn(hours, on).map(({ to }) => instantOf(on, to))
        expect(closingOn(clockOf(hours), readDay(on))).toBe(ends.length === 0 ? undefined : Math.max(...ends))
      }),
      { numRuns: 200 },
    )
  })
})

/** A notice for 2027 that arranges each holiday in one of the ways that the forecast holds possible. */
function noticeOf(picks: readonly number[]): HolidayNotice {
  const holidays = forecastYear(2027, '2100-12-31').map(({ festivals, possible }, index) => {
    const ways = possible()
    const { rest, work } = ways[(picks[index] ?? 0) % ways.length] as (typeof ways)[number]
    const off = new Set([...rest, ...festivals.flatMap(({ days }) => days)])
    return { names: festivals.map(({ name }) => name), rest: [...off].map(isoDate), work: work.map(isoDate) }
  })
  return { number: '试拟〔2026〕1号', issuedOn: '2026-11-20', year: 2027, holidays }
}

const mayCome = fc
  .array(fc.nat(99), { minLength: 7, maxLength: 7 })
  .map((picks) => orThrow(withNotice(chinaCalendar, noticeOf(picks))))

const startFrom = (first: string, days: number) =>
  fc.record({ on: fc.nat(days).map((later) => daysAfter(first, later)), time: fc.nat(DAY - 1) })

const toCome = startFrom('2026-12-01', 380).chain(({ on, time }) =>
  fc.record({
    hours: officeHoursAround(on),
    from: fc.constant(midnight(on) + time),
    milliseconds: fc.integer({ min: 1, max: 60 * HOUR }),
    pauseMinutes: fc.uniqueArray(fc.integer({ min: -2000, max: 20_000 }), { maxLength: 4 }),
  }),
)

/** The day on which time is up; at 24:00 it is the day that ends. */
const upOn = (at: number): string => clockText(at - 1).slice(0, 10)

describe('the days on which office time may be up', () => {
  it('hold the day of the forecast, and of whatever notice may come', () => {
    fc.assert(
      fc.property(
        fc.array(mayCome, { minLength: 1, maxLength: 3 }),
        fc.array(toCome, { minLength: 30 }),
        (own, asked) => {
          for (const { hours, from, milliseconds, pauseMinutes } of asked) {
            const clock = clockOf(hours)
            const pauses = pausesFrom(from, pauseMinutes, MINUTE)
            const found = officeWindow(clock, tablesFor(chinaCalendar), from, milliseconds, pauses)
            const window = found && [isoDate(found.first), isoDate(found.last)]
            for (const each of [chinaCalendar, ...own]) {
              const day = upOn(reachInOffice(clock, tablesFor(each), from, milliseconds, pauses))
              expect([window?.[0], day, window?.[1]]).toEqual([window?.[0], day, window?.[1]].sort())
            }
          }
        },
      ),
      { numRuns: 25 },
    )
  })

  it('are those of so many working days where all days are alike and the start is published', () => {
    const start = startFrom('2026-12-01', 23)
    fc.assert(
      fc.property(uniformHours, start, fc.integer({ min: 1, max: 200 * HOUR }), (hours, { on, time }, milliseconds) => {
        const [clock, tables] = [clockOf(hours), tablesFor(chinaCalendar)]
        const from = midnight(on) + time
        const day = upOn(reachInOffice(clock, tables, from, milliseconds, []))
        const n = countWorkingDays(on, day, { forecast: true })
        const exact = n === 0 ? { first: readDay(on), last: readDay(on) } : workingDayWindow(tables, readDay(on), n)
        expect(officeWindow(clock, tables, from, milliseconds, [])).toEqual(exact)
      }),
      { numRuns: 500 },
    )
  })
})

describe('office hours', () => {
  const misread = fc.oneof(anythingAtAll, spoiled(midDay.chain(officeHoursAround)))

  it('are read or refused, whatever they are, and what is read can be counted on', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(misread, (hours) => {
        const read = readOfficeHours(hours, 'officeHours')
        seen.add(read._tag)
        if (read._tag === 'Left') expect(read.left.path).toMatch(/^officeHours/)
        else
          expect(reachInOffice(read.right, tablesFor(chinaCalendar), midnight('2024-02-08'), 1, [])).toBeGreaterThan(0)
      }),
      { numRuns: 1000 },
    )
    expect(seen).toEqual(new Set(['Left', 'Right']))
  })
})
