import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  chinaCalendar,
  computeDeadline,
  type Deadline,
  orThrow,
  type TimeLimit,
  type WorkingCalendar,
  withNotice,
} from 'xinfang-rules'
import { isoDate, readDay } from '../../src/date/day.js'
import { aLimit } from '../unit/deadline/a-limit.js'
import { due } from '../unit/deadline/due.js'
import { dayLimit, publishedDay } from './arbitraries.js'
import { noticeFor } from './deadline-arbitraries.js'

const many = { numRuns: 1000 }

const windowOf = ({ dueOn, window = { earliest: dueOn, latest: dueOn } }: Deadline) => window

const dayBetween = (first: string, last: string) =>
  fc.integer({ min: readDay(first), max: readDay(last) }).map((day) => isoDate(day))

const dayToCome = dayBetween('2026-12-01', '2090-12-31')
/** Days in the year or two after the last notice, where windows matter most. */
const soon = dayBetween('2026-12-01', '2029-12-31')
const nextTo = (on: string): [string, string] => [on, isoDate(readDay(on) + 1)]
const inWorkingDays = (limit: TimeLimit, amount = limit.length.amount): TimeLimit => ({
  ...limit,
  length: { amount, unit: 'workingDay' },
})

describe('the window of a deadline', () => {
  it('is there where the deadline is a forecast, and holds its date', () => {
    fc.assert(
      fc.property(dayLimit, fc.oneof(soon, dayToCome), (limit, from) => {
        const { dueOn, certainty, window } = due({ limit, from })
        expect(certainty).toBe(window === undefined ? 'official' : 'forecast')
        if (window)
          expect([window.earliest, dueOn, window.latest]).toEqual([window.earliest, dueOn, window.latest].sort())
      }),
      many,
    )
  })

  it('is not there where every day that was read is published', () => {
    fc.assert(
      fc.property(dayLimit, publishedDay, (limit, from) => {
        const { dueOn, certainty, window } = due({ limit, from })
        fc.pre(limit.roll !== 'backward' && dueOn <= chinaCalendar.publishedThrough)
        expect([certainty, window]).toEqual(['official', undefined])
      }),
      many,
    )
  })

  it('neither opens nor closes earlier for a later start', () => {
    const twoDays = fc.oneof(fc.tuple(soon, soon), soon.map(nextTo))
    fc.assert(
      fc.property(dayLimit, twoDays, (limit, days) => {
        const [earlier, later] = [...days].sort().map((from) => windowOf(due({ limit, from })))
        expect((earlier?.earliest as string) <= (later?.earliest as string)).toBe(true)
        expect((earlier?.latest as string) <= (later?.latest as string)).toBe(true)
      }),
      many,
    )
  })

  it('neither opens nor closes earlier for more working days', () => {
    fc.assert(
      fc.property(dayLimit, fc.integer({ min: 1, max: 5 }), soon, (limit, more, from) => {
        const { amount } = limit.length
        const fewer = windowOf(due({ limit: inWorkingDays(limit), from }))
        const greater = windowOf(due({ limit: inWorkingDays(limit, amount + more), from }))
        expect(fewer.earliest <= greater.earliest && fewer.latest <= greater.latest).toBe(true)
      }),
      many,
    )
  })
})

const noticed = (calendar: WorkingCalendar, year: number, picks: readonly number[]): WorkingCalendar =>
  orThrow(withNotice(calendar, noticeFor(year, picks)))

const picks = fc.array(fc.nat(99), { minLength: 7, maxLength: 7 })

/** A year, and how the notices up to the year before it, and for it, may turn out. */
const comingYear = fc.record({ year: fc.constantFrom(2027, 2028, 2029), earlier: picks, own: picks })

type ComingYear = typeof comingYear extends fc.Arbitrary<infer Coming> ? Coming : never

/** A calendar that lacks a year, and the same with one of the notices that may come for it. */
function turnOut({ year, earlier, own }: ComingYear): readonly [before: WorkingCalendar, after: WorkingCalendar] {
  let before = chinaCalendar
  for (let past = 2027; past < year; past++) before = noticed(before, past, earlier)
  return [before, noticed(before, year, own)]
}

/** Limits, each with how many days after 1 December it starts. */
const someLimits = fc.array(fc.tuple(dayLimit, fc.nat(400)), { minLength: 50, maxLength: 50 })

describe('once the notice for a year is there, whatever of the possible it brings,', () => {
  it('every deadline falls inside its former window, and an official one stays', () => {
    fc.assert(
      fc.property(comingYear, someLimits, (coming, asked) => {
        const [before, after] = turnOut(coming)
        const first = readDay(`${coming.year - 1}-12-01`)
        for (const [limit, later] of asked) {
          const from = isoDate(first + later)
          const [former, now] = [before, after].map((calendar) => windowOf(due({ limit, from, calendar })))
          expect([former?.earliest, now?.earliest, now?.latest, former?.latest]).toEqual(
            [former?.earliest, now?.earliest, now?.latest, former?.latest].sort(),
          )
        }
      }),
      { numRuns: 30 },
    )
  })

  it('every deadline of the year up to 24 December is official', () => {
    fc.assert(
      fc.property(comingYear, someLimits, (coming, asked) => {
        const [, after] = turnOut(coming)
        const first = readDay(`${coming.year - 1}-12-01`)
        for (const [limit, later] of asked) {
          const { dueOn, certainty } = due({ limit, from: isoDate(first + later), calendar: after })
          if (limit.roll !== 'backward')
            expect([dueOn, certainty === 'official']).toEqual([dueOn, isSettled(dueOn, limit, coming.year)])
        }
      }),
      { numRuns: 15 },
    )
  })

  it('the earliest of several limits falls inside its former window', () => {
    fc.assert(
      fc.property(comingYear, someLimits, (coming, asked) => {
        const [before, after] = turnOut(coming)
        const first = readDay(`${coming.year - 1}-12-01`)
        for (const [index, [limit, later]] of asked.entries()) {
          const other = { ...(asked[(index + 1) % asked.length] as (typeof asked)[number])[0], id: 'other' }
          const request = { limit, from: isoDate(first + later), alsoBoundBy: [near(other, limit)] }
          const { earliest, latest } = windowOf(due({ ...request, calendar: before }))
          const { dueOn } = due({ ...request, calendar: after })
          expect([earliest, dueOn, latest]).toEqual([earliest, dueOn, latest].sort())
        }
      }),
      { numRuns: 15 },
    )
  })
})

describe('a limit that may roll back past its start', () => {
  const rollingBack = fc.record({ amount: fc.integer({ min: 1, max: 10 }), later: fc.nat(400) })
  const someRollingBack = fc.array(rollingBack, { minLength: 100, maxLength: 100 })

  it('is refused for good only where no notice can leave it a day, and else ends in its window or not at all', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(comingYear, someRollingBack, (coming, asked) => {
        const [before, after] = turnOut(coming)
        const first = readDay(`${coming.year - 1}-12-01`)
        for (const { amount, later } of asked) {
          const from = isoDate(first + later)
          const limit = aLimit(amount, 'calendarDay', { roll: 'backward' })
          const [former, now] = [before, after].map((calendar) => computeDeadline({ limit, from, calendar }))
          if (former === undefined || now === undefined) throw new Error('two calendars give two answers')
          seen.add(`${outcomeOf(former)}, then ${outcomeOf(now)}`)
          if (former._tag === 'Right' && now._tag === 'Right') {
            const { earliest, latest } = windowOf(former.right)
            expect([from, earliest, now.right.dueOn, latest]).toEqual([from, earliest, now.right.dueOn, latest].sort())
          }
        }
      }),
      { numRuns: 60 },
    )
    expect([...seen].filter((turn) => !TURNS.includes(turn))).toEqual([])
    expect(seen).toContain('CalendarNotPublished, then official')
    expect(seen).toContain('CalendarNotPublished, then InvalidLimit')
  })
})

/** What a limit may come to, and what the notice may make of it; days beyond its year stay as they were. */
const TURNS = [
  ...['official, then official', 'InvalidLimit, then InvalidLimit'],
  ...['official', 'forecast', 'InvalidLimit'].map((now) => `forecast, then ${now}`),
  ...['official', 'forecast', 'InvalidLimit', 'CalendarNotPublished'].map((now) => `CalendarNotPublished, then ${now}`),
]

function outcomeOf(result: ReturnType<typeof computeDeadline>): string {
  return result._tag === 'Left' ? result.left._tag : result.right.certainty
}

/** Read no forecast day: up to 24 December, or not at all. */
const isSettled = (dueOn: string, { length, roll }: TimeLimit, year: number): boolean =>
  dueOn <= `${year}-12-24` || (length.unit === 'calendarDay' && roll === 'none')

/** A limit of much the same length, so that either may end first. */
function near(other: TimeLimit, { length: { amount, unit } }: TimeLimit): TimeLimit {
  const calendarDays = unit === 'workingDay' ? amount * 1.4 : amount
  const own = other.length.unit === 'workingDay' ? calendarDays / 1.4 : calendarDays
  return { ...other, length: { ...other.length, amount: Math.max(15, Math.round(own)) } }
}
