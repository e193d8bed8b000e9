import { describe, expect, it } from 'vitest'
import {
  type Arrangement,
  type HolidayBasis,
  longestRunOf,
  offerArrangements,
  ownRest,
  placeSpan,
} from '../../../src/calendar/arrange-holiday.js'
import type { HolidaySpan } from '../../../src/calendar/exchange-principles.js'
import { isoDate, readDay } from '../../../src/date/day.js'
import { aHoliday, arrangement, inDates, rangeOf } from './in-dates.js'

const THREE = { days: 3 }
const OWED = { days: 0 }
const tuesday = aHoliday(['2028-04-04'])
/** The ways to give a holiday off as a span asks, in order, none of them taken. */
function arrangeHoliday(basis: HolidayBasis, span: HolidaySpan, reach = 2): readonly Arrangement[] {
  const offered: Arrangement[] = []
  const decline = (arrangement: Arrangement): boolean => {
    offered.push(arrangement)
    return false
  }
  for (const off of placeSpan(basis, span)) expect(offerArrangements(basis, off, reach, decline)).toBe(false)
  return offered
}
const workOf = (basis = tuesday, span: HolidaySpan = THREE, reach?: number) =>
  arrangeHoliday(basis, span, reach).map((found) => inDates(found).work)
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

describe('all days off', () => {
  const offOf = (owed: readonly string[], span: HolidaySpan) =>
    arrangeHoliday(aHoliday(owed), span).map(({ off }) => inRange(off).join(' '))

  it.each([
    ['the weekend before a Monday with it', ['2027-04-05'], THREE, '2027-04-03 2027-04-05'],
    ['the weekend after a Friday with it', ['2027-01-01'], THREE, '2027-01-01 2027-01-03'],
    ['a Tuesday and two days before it', ['2028-04-04'], THREE, '2028-04-02 2028-04-04'],
    ['a Saturday with the Monday in its place', ['2028-01-01'], OWED, '2028-01-01 2028-01-03'],
    ['a Wednesday alone', ['2027-06-09'], OWED, '2027-06-09 2027-06-09'],
    ['a week', ['2027-10-01', '2027-10-02', '2027-10-03'], { days: 7, from: 0 }, '2027-10-01 2027-10-07'],
  ])('have %s', (_, owed, span, expected) => {
    expect([...new Set(offOf(owed, span))]).toEqual([expected])
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

  it('are of each side so many as may be reached, still the nearest first', () => {
    expect(workOf(tuesday, THREE, 3)).toEqual([
      ['2028-04-01'],
      ['2028-04-08'],
      ['2028-04-09'],
      ['2028-03-26'],
      ['2028-03-25'],
      ['2028-04-15'],
    ])
    expect(workOf(tuesday, THREE, 1)).toEqual([['2028-04-01'], ['2028-04-08']])
    expect(workOf(tuesday, THREE, 0)).toEqual([])
  })

  it('where two are worked of three on either side are every two of the six', () => {
    const nationalDay = aHoliday(['2027-10-01', '2027-10-02', '2027-10-03'])
    const worked = workOf(nationalDay, { days: 7, from: 0 }, 3)
    expect(worked.map((work) => work.map((on) => on.slice(5)).join(' '))).toEqual([
      ...['10-09 10-10', '09-26 10-09', '09-25 10-09', '10-09 10-16', '09-19 10-09'],
      ...['09-26 10-10', '09-25 10-10', '10-10 10-16', '09-19 10-10'],
      ...['09-25 09-26', '09-26 10-16', '09-19 09-26'],
      ...['09-25 10-16', '09-19 09-25', '09-19 10-16'],
    ])
  })

  it('pass over what is taken or off to the third free day', () => {
    expect(workOf({ ...tuesday, taken: [readDay('2028-03-25')] }, THREE, 3)).toContainEqual(['2028-03-19'])
    expect(workOf({ ...tuesday, after: rangeOf('2028-04-08', '2028-04-12') }, THREE, 3)).toContainEqual(['2028-04-22'])
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

  it('lie up to three weeks before, and no farther', () => {
    // Off from Sunday 2 April: 12 March is the 21st day before it.
    const after = rangeOf('2028-04-05', '2028-04-25')
    expect(workOf({ ...tuesday, before: rangeOf('2028-03-13', '2028-04-01'), after })).toEqual([['2028-03-12']])
    expect(workOf({ ...tuesday, before: rangeOf('2028-03-12', '2028-04-01'), after })).toEqual([])
  })

  it('lie up to three weeks after, and no farther', () => {
    // Off until Saturday 3 January: the 24th is the 21st day after it.
    const thursday = aHoliday(['2026-01-01'], { settledThrough: readDay('2025-12-31') })
    expect(workOf({ ...thursday, after: rangeOf('2026-01-04', '2026-01-23') })).toEqual([['2026-01-24']])
    expect(workOf({ ...thursday, after: rangeOf('2026-01-04', '2026-01-24') })).toEqual([])
  })

  it('include those of 国庆节 2026, the first of which lies eleven days before it', () => {
    const nationalDay = aHoliday(['2026-10-01', '2026-10-02', '2026-10-03'])
    const beside = { ...nationalDay, before: rangeOf('2026-09-25', '2026-09-27') }
    expect(workOf(beside, { days: 7, from: 0 })).toContainEqual(['2026-09-20', '2026-10-10'])
  })
})

describe('ways that are offered until one is taken', () => {
  /** What is offered until an arrangement works a day, and whether one was taken. */
  function offerUntil(basis: HolidayBasis, worked: string | undefined): [taken: boolean, offered: readonly string[]] {
    const offered: string[] = []
    const [off] = placeSpan(basis, THREE)
    const taken = offerArrangements(basis, off ?? rangeOf('2004-01-01', '2004-01-01'), 2, (arrangement) => {
      const { work } = inDates(arrangement)
      offered.push(work.join(' '))
      return worked === undefined ? work.length === 0 : work.includes(worked)
    })
    return [taken, offered]
  }

  it.each([
    ['the first', '2028-04-01', true, ['2028-04-01']],
    ['the third', '2028-04-09', true, ['2028-04-01', '2028-04-08', '2028-04-09']],
    ['none', '2028-03-25', false, ['2028-04-01', '2028-04-08', '2028-04-09', '2028-03-26']],
  ])('end with %s', (_, worked, taken, offered) => {
    expect(offerUntil(tuesday, worked)).toEqual([taken, offered])
  })

  it('end also inside a choice of two', () => {
    const wednesday = aHoliday(['2013-06-12'])
    expect(offerUntil(wednesday, '2013-06-09')).toEqual([true, ['2013-06-15 2013-06-16', '2013-06-09 2013-06-15']])
  })

  it('are one where nothing is gained, taken or not', () => {
    const monday = aHoliday(['2027-04-05'])
    expect(offerUntil(monday, undefined)).toEqual([true, ['']])
    expect(offerUntil(monday, '2027-04-10')).toEqual([false, ['']])
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
