import { describe, expect, it } from 'vitest'
import { ownRest } from '../../../src/calendar/arrange-holiday.js'
import type { HolidaySpan } from '../../../src/calendar/exchange-principles.js'
import { isoDate, readDay } from '../../../src/date/day.js'
import { arrangeHoliday } from './arranged.js'
import { aHoliday, inDates } from './in-dates.js'

const THREE = { days: 3 }
const OWED = { days: 0 }
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
