import { describe, expect, it } from 'vitest'
import { notices } from '../../../src/calendar/notices.js'
import { statutoryFestivals } from '../../../src/calendar/statute.js'
import { isoDate, readDay } from '../../../src/date/day.js'
import { eachDate } from '../../differential/days.js'
import { statutoryDaysOf } from '../../differential/statutory-days.js'

const festivals = statutoryFestivals(2026)
const YEARS = Array.from({ length: 23 }, (_, index) => 2004 + index)

const statutoryIn = (year: number): string[] =>
  [...festivals.keys()]
    .map((day) => isoDate(day))
    .filter((on) => on.startsWith(`${year}-`))
    .sort()

const owedIn = (year: number): number =>
  statutoryIn(year).reduce((sum, on) => sum + (festivals.get(readDay(on)) ?? []).length, 0)

describe('the days that the regulation gives everyone', () => {
  it.each([
    ['国务院令第270号', 2004, 2007, 10],
    ['国务院令第513号', 2008, 2013, 11],
    ['国务院令第644号', 2014, 2024, 11],
    ['国务院令第795号', 2025, 2026, 13],
  ])('under %s, from %i to %i, are %i a year', (_, first, last, owed) => {
    const years = YEARS.filter((year) => first <= year && year <= last)
    expect(years.map((year) => [year, owedIn(year)])).toEqual(years.map((year) => [year, owed]))
  })

  it.each([
    [
      2007,
      [
        '2007-01-01',
        '2007-02-18',
        '2007-02-19',
        '2007-02-20',
        '2007-05-01',
        '2007-05-02',
        '2007-05-03',
        '2007-10-01',
        '2007-10-02',
        '2007-10-03',
      ],
    ],
    [
      2008,
      [
        '2008-01-01',
        '2008-02-06',
        '2008-02-07',
        '2008-02-08',
        '2008-04-04',
        '2008-05-01',
        '2008-06-08',
        '2008-09-14',
        '2008-10-01',
        '2008-10-02',
        '2008-10-03',
      ],
    ],
    [
      2025,
      [
        '2025-01-01',
        '2025-01-28',
        '2025-01-29',
        '2025-01-30',
        '2025-01-31',
        '2025-04-04',
        '2025-05-01',
        '2025-05-02',
        '2025-05-31',
        '2025-10-01',
        '2025-10-02',
        '2025-10-03',
        '2025-10-06',
      ],
    ],
  ])('were in %i these', (year, days) => {
    expect(statutoryIn(year)).toEqual(days)
  })

  it.each([
    ['除夕 of 2013, the last under 国务院令第513号', '2013-02-09', ['春节']],
    ['除夕 of 2025, the first under 国务院令第795号', '2025-01-28', ['春节']],
    ['the second day of May from 2025 on', '2025-05-02', ['劳动节']],
    ['the day on which 中秋节 met 国庆节', '2020-10-01', ['中秋节', '国庆节']],
    ['the third of October on which they met', '2009-10-03', ['中秋节', '国庆节']],
  ])('include %s, %s', (_, on, names) => {
    expect([...(festivals.get(readDay(on)) ?? [])].sort()).toEqual([...names].sort())
  })

  it.each([
    ['除夕 of 2014', '2014-01-30'],
    ['除夕 of 2024', '2024-02-09'],
    ['初三 of 2013', '2013-02-12'],
    ['除夕 of 2007', '2007-02-17'],
    ['清明节 of 2007', '2007-04-05'],
    ['the second day of May 2024', '2024-05-02'],
    ['the second day of May 2008', '2008-05-02'],
    ['the third day of May 2025', '2025-05-03'],
  ])('leave out %s, %s', (_, on) => {
    expect(festivals.has(readDay(on))).toBe(false)
  })

  it('are those of the four versions read by hand, each with its festivals', () => {
    const byHand = YEARS.flatMap(statutoryDaysOf).map(([on, name]) => `${on} ${name}`)
    const answered = [...festivals].flatMap(([day, names]) => names.map((name) => `${isoDate(day)} ${name}`))
    expect(answered.sort()).toEqual(byHand.sort())
  })

  it('are all named as rest by a notice of the State Council', () => {
    const rest = new Set(
      notices.flatMap(({ holidays }) =>
        holidays.flatMap((holiday) =>
          holiday.rest.flatMap((span) => (typeof span === 'string' ? [span] : eachDate(span.from, span.to))),
        ),
      ),
    )
    expect([...festivals.keys()].map((day) => isoDate(day)).filter((on) => !rest.has(on))).toEqual([])
  })
})
