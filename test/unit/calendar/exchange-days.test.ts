import { describe, expect, it } from 'vitest'
import { type HolidayBasis, offerArrangements, placeSpan } from '../../../src/calendar/arrange-holiday.js'
import type { HolidaySpan } from '../../../src/calendar/exchange-principles.js'
import { readDay } from '../../../src/date/day.js'
import { arrangeHoliday } from './arranged.js'
import { aHoliday, inDates, rangeOf } from './in-dates.js'

const THREE = { days: 3 }
const tuesday = aHoliday(['2028-04-04'])
const workOf = (basis = tuesday, span: HolidaySpan = THREE, reach?: number) =>
  arrangeHoliday(basis, span, reach).map((found) => inDates(found).work)

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
