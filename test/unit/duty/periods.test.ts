import { utc } from '@date-fns/utc'
import {
  endOfMonth,
  endOfQuarter,
  endOfWeek,
  endOfYear,
  format,
  startOfMonth,
  startOfQuarter,
  startOfWeek,
  startOfYear,
} from 'date-fns'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayNumber, fromDayNumber } from 'xinfang-rules'
import { periodName, readPeriodName } from '../../../src/duty/period-name.js'
import { type Cycle, periodOf, periodsIn } from '../../../src/duty/periods.js'

const spell = ({ first, last }: { first: number; last: number }) => `${fromDayNumber(first)}..${fromDayNumber(last)}`
const FIRST = dayNumber('2004-01-01')
const LAST = dayNumber('2100-12-31')
const anyDay = fc.integer({ min: FIRST, max: LAST })
const CYCLES: readonly Cycle[] = ['day', 'workingDay', 'week', 'halfMonth', 'month', 'quarter', 'halfYear', 'year']

describe('the period that a day is in', () => {
  it.each<[Cycle, string, string]>([
    ['day', '2024-02-29', '2024-02-29..2024-02-29'],
    ['week', '2024-02-18', '2024-02-12..2024-02-18'],
    ['week', '2024-02-19', '2024-02-19..2024-02-25'],
    ['week', '2024-01-01', '2024-01-01..2024-01-07'],
    ['week', '2025-01-01', '2024-12-30..2025-01-05'],
    ['halfMonth', '2024-02-15', '2024-02-01..2024-02-15'],
    ['halfMonth', '2024-02-16', '2024-02-16..2024-02-29'],
    ['month', '2024-12-31', '2024-12-01..2024-12-31'],
    ['quarter', '2024-12-01', '2024-10-01..2024-12-31'],
    ['quarter', '2024-01-31', '2024-01-01..2024-03-31'],
    ['halfYear', '2024-06-30', '2024-01-01..2024-06-30'],
    ['halfYear', '2024-07-01', '2024-07-01..2024-12-31'],
    ['year', '2024-07-01', '2024-01-01..2024-12-31'],
    ['week', '2004-01-01', '2004-01-01..2004-01-04'],
    ['week', '2100-12-31', '2100-12-27..2100-12-31'],
    ['year', '2100-12-31', '2100-01-01..2100-12-31'],
  ])('of a %s, %s, is %s', (cycle, day, expected) => {
    expect(spell(periodOf(cycle, dayNumber(day)))).toBe(expected)
  })

  it('is that of date-fns', () => {
    const week = { weekStartsOn: 1, in: utc } as const
    const own = { in: utc }
    const peers: readonly [Cycle, (date: Date) => Date, (date: Date) => Date][] = [
      ['week', (date) => startOfWeek(date, week), (date) => endOfWeek(date, week)],
      ['month', (date) => startOfMonth(date, own), (date) => endOfMonth(date, own)],
      ['quarter', (date) => startOfQuarter(date, own), (date) => endOfQuarter(date, own)],
      ['year', (date) => startOfYear(date, own), (date) => endOfYear(date, own)],
    ]
    // A week at either end of the range reaches beyond it.
    fc.assert(
      fc.property(
        fc.integer({ min: FIRST + 6, max: LAST - 6 }),
        fc.constantFrom(...peers),
        (day, [cycle, start, end]) => {
          const date = new Date(`${fromDayNumber(day)}T00:00:00Z`)
          const [from, to] = [start(date), end(date)].map((one) => format(one, 'yyyy-MM-dd', own))
          expect(spell(periodOf(cycle, day))).toBe(`${from}..${to}`)
        },
      ),
      { numRuns: 1000 },
    )
  })
})

describe('the periods of a span', () => {
  it('follow on each other and hold every day of it, each its own', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CYCLES), anyDay, fc.nat(400), (cycle, first, length) => {
        const last = Math.min(first + length, LAST)
        const periods = periodsIn(cycle, { first, last })
        expect(periods[0]).toEqual(periodOf(cycle, first))
        expect(periods[periods.length - 1]).toEqual(periodOf(cycle, last))
        for (const [index, period] of periods.entries()) {
          expect(period.last).toBeGreaterThanOrEqual(period.first)
          expect(periodOf(cycle, period.last)).toEqual(period)
          if (index > 0) expect(period.first).toBe((periods[index - 1]?.last ?? 0) + 1)
        }
      }),
    )
  })

  it('are none of a span that holds no day', () => {
    expect(periodsIn('week', { first: FIRST + 1, last: FIRST })).toEqual([])
  })
})

describe('the name of a period', () => {
  it('leads back to it, and is that of all its days and of no other', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CYCLES), anyDay, (cycle, day) => {
        const period = periodOf(cycle, day)
        const name = periodName(cycle, day)
        expect(readPeriodName(cycle, name)).toEqual(period)
        expect([periodName(cycle, period.first), periodName(cycle, period.last)]).toEqual([name, name])
        if (period.last < LAST) expect(periodName(cycle, period.last + 1)).not.toBe(name)
      }),
      { numRuns: 1000 },
    )
  })

  it('of a week is that of date-fns', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(periodName('week', day)).toBe(
          format(new Date(`${fromDayNumber(day)}T00:00:00Z`), "RRRR-'W'II", { in: utc }),
        )
      }),
      { numRuns: 1000 },
    )
  })

  it.each<[Cycle, string]>([
    ['day', '2024-02-30'],
    ['week', '2024-W53'],
    ['week', '2024-W00'],
    ['week', '2024-W1'],
    ['week', '2024-W1.5'],
    ['week', '2003-W52'],
    ['week', '2100-W53'],
    ['week', '2024-03-04'],
    ['halfMonth', '2024-03'],
    ['halfMonth', '2024-03-H3'],
    ['month', '2024-3'],
    ['month', '2024-00'],
    ['month', '2024-03-01'],
    ['quarter', '2024-Q5'],
    ['quarter', '2024-Q'],
    ['halfYear', '2024-H0'],
    ['halfYear', '2024-Q1'],
    ['year', '24'],
    ['year', '2101'],
    ['year', ''],
  ])('of a %s is not "%s"', (cycle, name) => {
    expect(readPeriodName(cycle, name)).toBeUndefined()
  })
})
