import { describe, expect, it } from 'vitest'
import {
  FIRST_DATE,
  FIRST_DAY,
  isoDate,
  LAST_DATE,
  LAST_DAY,
  NOT_A_DAY,
  readDay,
  weekdayOf,
  whyNotADay,
} from '../../../src/date/day.js'
import { type RuleErrorFacts, ruleError } from '../../../src/rule-error.js'

const MS_PER_DAY = 86_400_000

/** Every date of 2004 to 2100 as the host's own UTC calendar writes it. */
const utcDates: readonly string[] = (() => {
  const dates: string[] = []
  for (let at = Date.UTC(2004, 0, 1); at <= Date.UTC(2100, 11, 31); at += MS_PER_DAY) {
    dates.push(new Date(at).toISOString().slice(0, 10))
  }
  return dates
})()

const messageOf = (facts: RuleErrorFacts): string => ruleError(facts).message

describe('day numbers', () => {
  it('begin on 2004-01-01 and end on 2100-12-31, counted from 1970-01-01', () => {
    expect([FIRST_DATE, LAST_DATE]).toEqual(['2004-01-01', '2100-12-31'])
    expect([FIRST_DAY, LAST_DAY]).toEqual([Date.UTC(2004, 0, 1) / MS_PER_DAY, Date.UTC(2100, 11, 31) / MS_PER_DAY])
    expect(utcDates).toHaveLength(LAST_DAY - FIRST_DAY + 1)
  })

  it('are those of the UTC calendar on every day of 2004 to 2100', () => {
    expect(utcDates.map(readDay)).toEqual(utcDates.map((on) => Date.parse(`${on}T00:00:00Z`) / MS_PER_DAY))
  })

  it('are written back as the date that they were read from', () => {
    expect(utcDates.filter((on) => isoDate(readDay(on)) !== on)).toEqual([])
  })

  it('fall on the weekday of the UTC calendar', () => {
    expect(utcDates.filter((on) => weekdayOf(readDay(on)) !== new Date(`${on}T00:00:00Z`).getUTCDay())).toEqual([])
  })

  it('give 29 February to leap years alone, which 2100 is not', () => {
    const years = Array.from({ length: 97 }, (_, index) => 2004 + index)
    expect(years.filter((year) => readDay(`${year}-02-29`) !== NOT_A_DAY)).toEqual(
      Array.from({ length: 24 }, (_, index) => 2004 + 4 * index),
    )
  })
})

describe('what is not a date', () => {
  it.each([
    ['', ''],
    ['one-digit parts', '2024-2-3'],
    ['a year of two digits', '24-02-03'],
    ['slashes', '2024/02/03'],
    ['blanks around it', ' 2024-02-03'],
    ['a blank after it', '2024-02-03 '],
    ['signs among the digits', '2024-+2-03'],
    ['full-width digits', '２０２４-02-03'],
    ['a time', '2024-02-03T00:00'],
    ['letters', 'yesterday'],
    ['null', null],
    ['a number', 20240203],
    ['an array', ['2024-02-03']],
    ['nothing', undefined],
    ['a Date', new Date(0)],
  ])('has no day number: %s', (_, value) => {
    expect(readDay(value)).toBe(NOT_A_DAY)
    expect(whyNotADay(value, 'on')).toMatchObject({ _tag: 'InvalidMoment', path: 'on' })
  })

  it.each([
    ['2024-02-30', 'on: "2024-02-30" is not a date (February 2024 has 29 days)'],
    ['2023-02-29', 'on: "2023-02-29" is not a date (February 2023 has 28 days)'],
    ['2100-02-29', 'on: "2100-02-29" is not a date (February 2100 has 28 days)'],
    ['2000-02-30', 'on: "2000-02-30" is not a date (February 2000 has 29 days)'],
    ['2024-04-31', 'on: "2024-04-31" is not a date (April 2024 has 30 days)'],
    ['2024-06-00', 'on: "2024-06-00" is not a date (June 2024 has 30 days)'],
    ['2024-12-32', 'on: "2024-12-32" is not a date (December 2024 has 31 days)'],
    ['2024-00-10', 'on: "2024-00-10" is not a date (months run from 01 to 12)'],
    ['2024-13-01', 'on: "2024-13-01" is not a date (months run from 01 to 12)'],
  ])('says of %s which part is wrong', (on, message) => {
    expect(readDay(on)).toBe(NOT_A_DAY)
    expect(whyNotADay(on, 'on')._tag).toBe('InvalidDate')
    expect(messageOf(whyNotADay(on, 'on'))).toBe(message)
  })

  it.each(['2003-12-31', '2101-01-01', '0001-01-01', '9999-12-31'])('lies outside the supported range: %s', (on) => {
    expect(readDay(on)).toBe(NOT_A_DAY)
    expect(whyNotADay(on, 'on')).toMatchObject({ _tag: 'DateOutOfRange', first: '2004-01-01', last: '2100-12-31' })
    expect(messageOf(whyNotADay(on, 'on'))).toContain(on)
  })
})
