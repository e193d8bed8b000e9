import { describe, expect, it } from 'vitest'
import {
  type Arrangement,
  arrangementsOf,
  type HolidayBasis,
  longestRunOf,
  ownRest,
  placeSpan,
} from '../../../src/calendar/arrange-holiday.js'
import type { HolidaySpan } from '../../../src/calendar/exchange-principles.js'
import { isoDate, readDay } from '../../../src/date/day.js'
import { aHoliday, arrangement, inDates, rangeOf } from './in-dates.js'

const THREE = { days: 3 }
const OWED = { days: 0 }
const tuesday = aHoliday(['2028-04-04'])
/** The ways to give a holiday off as a span asks, in order. */
const arrangeHoliday = (basis: HolidayBasis, span: HolidaySpan): readonly Arrangement[] =>
  placeSpan(basis, span).flatMap((off) => arrangementsOf(basis, off))
const workOf = (basis = tuesday, span: HolidaySpan = THREE) =>
  arrangeHoliday(basis, span).map((found) => inDates(found).work)
const inRange = ({ first, last }: { first: number; last: number }) => [isoDate(first), isoDate(last)]

describe('three days off in a row, with one of them owed,', () => {
  it.each([
    ['Monday end the weekend before it, and nothing is worked', '2027-04-05', ['2027-04-05'], []],
    [
      'Tuesday take the Monday, worked back on the Saturday before',
      '2028-04-04',
      ['2028-04-03', '2028-04-04'],
      ['2028-04-01'],
    ],
    [
      'Thursday take the Friday, worked back on the Sunday after',
      '2026-01-01',
      ['2026-01-01', '2026-01-02'],
      ['2026-01-04'],
    ],
    ['Friday begin the weekend after it, and nothing is worked', '2027-01-01', ['2027-01-01'], []],
    ['Saturday take the Monday after it in its place', '2028-01-01', ['2028-01-03'], []],
    ['Sunday take the Monday after it in its place', '2028-05-28', ['2028-05-29'], []],
  ])('around a %s', (_, owed, rest, work) => {
    const [usual] = arrangeHoliday(aHoliday([owed]), THREE)
    expect(usual && inDates(usual)).toEqual({ rest, work })
  })

  it('around a Wednesday may end, have in their middle or begin with it, each for two days worked', () => {
    const arranged = arrangeHoliday(aHoliday(['2013-06-12']), THREE).map(inDates)
    expect([...new Set(arranged.map(({ rest }) => rest.join(' ')))]).toEqual([
      '2013-06-12 2013-06-13 2013-06-14',
      '2013-06-11 2013-06-12 2013-06-13',
      '2013-06-10 2013-06-11 2013-06-12',
    ])
    expect(arranged[0]?.work).toEqual(['2013-06-15', '2013-06-16'])
    expect(arranged).toContainEqual({
      rest: ['2013-06-10', '2013-06-11', '2013-06-12'],
      work: ['2013-06-08', '2013-06-09'],
    })
  })
})

describe('days off that are owed and no more', () => {
  it.each([
    ['a Wednesday stays alone', ['2027-06-09'], ['2027-06-09']],
    ['a Saturday moves to the Monday', ['2028-01-01'], ['2028-01-03']],
    ['Saturday and Sunday move to Monday and Tuesday', ['2027-05-01', '2027-05-02'], ['2027-05-03', '2027-05-04']],
    [
      'Thursday to Saturday end on the Monday',
      ['2015-10-01', '2015-10-02', '2015-10-03'],
      ['2015-10-01', '2015-10-02', '2015-10-05'],
    ],
    [
      'a day owed twice brings the day after it',
      ['2028-10-02', '2028-10-03', '2028-10-03'],
      ['2028-10-02', '2028-10-03', '2028-10-04'],
    ],
  ])('%s', (_, owed, rest) => {
    const arranged = arrangeHoliday(aHoliday(owed), OWED).map(inDates)
    expect(arranged).toEqual([{ rest, work: [] }])
  })

  it('reach from the first day owed to the last one given', () => {
    expect(inRange(ownRest(['2027-05-01', '2027-05-02'].map(readDay)))).toEqual(['2027-05-01', '2027-05-04'])
    expect(inRange(ownRest([readDay('2027-06-09')]))).toEqual(['2027-06-09', '2027-06-09'])
  })
})

describe('five days off in a row with two owed', () => {
  it('lie where the fewest must be worked back, the latest such days first', () => {
    const arranged = arrangeHoliday(aHoliday(['2028-05-01', '2028-05-02']), { days: 5 }).map(inDates)
    expect([...new Set(arranged.map(({ rest }) => rest.join(' ')))]).toEqual([
      '2028-05-01 2028-05-02 2028-05-03',
      '2028-04-28 2028-05-01 2028-05-02',
    ])
  })
})

describe('days off that begin on a day of their own', () => {
  it('are eight from 除夕, the day before the festival itself', () => {
    const basis = aHoliday(['2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08'], { own: readDay('2027-02-06') })
    const rest = ['02-05', '02-08', '02-09', '02-10', '02-11', '02-12'].map((on) => `2027-${on}`)
    const arranged = arrangeHoliday(basis, { days: 8, from: -1 }).map(inDates)
    expect(arranged.map(({ rest }) => rest)).toEqual(Array.from({ length: 6 }, () => rest))
  })

  it('count a day that two festivals owe as two', () => {
    const basis = aHoliday(['2028-10-01', '2028-10-02', '2028-10-03', '2028-10-03'])
    expect(arrangeHoliday(basis, { days: 8, from: 0 }).map(inDates)[0]).toEqual({
      rest: ['2028-10-02', '2028-10-03', '2028-10-04', '2028-10-05', '2028-10-06'],
      work: ['2028-09-30'],
    })
  })
})

describe('the days worked in exchange', () => {
  it('are the two nearest weekend days before and the two after, the nearest first', () => {
    expect(workOf()).toEqual([['2028-04-01'], ['2028-04-08'], ['2028-04-09'], ['2028-03-26']])
  })

  it('where two are worked are every two of these, those with the nearest day first', () => {
    const nationalDay = aHoliday(['2027-10-01', '2027-10-02', '2027-10-03'])
    expect(workOf(nationalDay, { days: 7, from: 0 })).toEqual([
      ['2027-10-09', '2027-10-10'],
      ['2027-09-26', '2027-10-09'],
      ['2027-09-25', '2027-10-09'],
      ['2027-09-26', '2027-10-10'],
      ['2027-09-25', '2027-10-10'],
      ['2027-09-25', '2027-09-26'],
    ])
  })

  it('are never among the days off of the holidays before and after, but then the next ones', () => {
    expect(workOf({ ...tuesday, before: rangeOf('2028-03-27', '2028-04-01') })).toEqual([
      ['2028-04-08'],
      ['2028-04-09'],
      ['2028-03-26'],
      ['2028-03-25'],
    ])
    expect(workOf({ ...tuesday, after: rangeOf('2028-04-08', '2028-04-12') })).toEqual([
      ['2028-04-01'],
      ['2028-03-26'],
      ['2028-04-15'],
      ['2028-04-16'],
    ])
  })

  it('are never worked for another holiday already', () => {
    expect(workOf({ ...tuesday, taken: [readDay('2028-04-08')] })).toEqual([
      ['2028-04-01'],
      ['2028-04-09'],
      ['2028-03-26'],
      ['2028-04-15'],
    ])
  })

  it('never lie on or before the last day that is settled', () => {
    expect(workOf({ ...tuesday, settledThrough: readDay('2028-03-31') })).toEqual([
      ['2028-04-01'],
      ['2028-04-08'],
      ['2028-04-09'],
    ])
    expect(workOf({ ...tuesday, settledThrough: readDay('2028-04-01') })).toEqual([['2028-04-08'], ['2028-04-09']])
  })

  it('lie up to two weeks away, and no farther', () => {
    const after = rangeOf('2028-04-05', '2028-04-18')
    expect(workOf({ ...tuesday, before: rangeOf('2028-03-20', '2028-04-01'), after })).toEqual([['2028-03-19']])
    expect(workOf({ ...tuesday, before: rangeOf('2028-03-19', '2028-04-01'), after })).toEqual([])
  })

  it('include those of 国庆节 2026, the first of which lies eleven days before it', () => {
    const nationalDay = aHoliday(['2026-10-01', '2026-10-02', '2026-10-03'])
    const beside = { ...nationalDay, before: rangeOf('2026-09-25', '2026-09-27') }
    expect(workOf(beside, { days: 7, from: 0 })).toContainEqual(['2026-09-20', '2026-10-10'])
  })
})

describe('the most days that are worked in a row', () => {
  const monday = arrangement(['2028-04-03', '2028-04-04'], ['2028-04-01'])

  it.each([
    ['Monday to the Saturday before a Tuesday', arrangement(['2028-04-03', '2028-04-04'], ['2028-04-01']), 6],
    ['Saturday, Sunday and the week after', arrangement(['2027-10-07'], ['2027-10-09', '2027-10-10']), 8],
    ['a Sunday and the four days up to 除夕', arrangement(['2027-02-05', '2027-02-08'], ['2027-01-31']), 5],
    ['the longer of two runs', arrangement(['2028-04-03', '2028-04-04'], ['2028-04-01', '2028-04-09']), 6],
  ])('%s', (_, arranged, longest) => {
    expect(longestRunOf(arranged, tuesday)).toBe(longest)
  })

  it('count the weekend days that are worked for another holiday', () => {
    expect(longestRunOf(monday, { ...tuesday, taken: [readDay('2028-03-26')] })).toBe(7)
  })

  it('end where another holiday begins or ends', () => {
    expect(longestRunOf(monday, { ...tuesday, before: rangeOf('2028-03-28', '2028-03-28') })).toBe(4)
    expect(longestRunOf(monday, { ...tuesday, after: rangeOf('2028-04-05', '2028-04-05') })).toBe(6)
    const sunday = arrangement(['2028-04-03', '2028-04-04'], ['2028-04-09'])
    expect(longestRunOf(sunday, { ...tuesday, after: rangeOf('2028-04-13', '2028-04-13') })).toBe(4)
  })

  it('are none on account of a holiday for which nothing is worked', () => {
    expect(longestRunOf(arrangement(['2027-04-05'], []), tuesday)).toBe(0)
  })
})
