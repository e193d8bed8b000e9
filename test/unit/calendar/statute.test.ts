import { describe, expect, it } from 'vitest'
import { holidayNotices } from '../../../src/calendar/notices.js'
import { festivalsOf, STATUTES } from '../../../src/calendar/statute.js'
import { isoDate } from '../../../src/date/day.js'
import { restOf } from '../../differential/days.js'
import { statutoryDaysOf } from '../../differential/statutory-days.js'

const TODAY = '2026-12-24'
const YEARS = Array.from({ length: 23 }, (_, index) => 2004 + index)

/** Every statutory day of a year with its festival; a day of two festivals stands here twice. */
const owedIn = (year: number, knownOn = TODAY): string[] =>
  festivalsOf(year, knownOn).flatMap(({ name, days }) => days.map((day) => `${isoDate(day)} ${name}`))

const daysIn = (year: number, knownOn = TODAY): string[] =>
  [...new Set(owedIn(year, knownOn).map((owed) => owed.slice(0, 10)))].sort()

const namesOn = (on: string): string[] =>
  owedIn(Number(on.slice(0, 4)))
    .filter((owed) => owed.startsWith(on))
    .map((owed) => owed.slice(11))

describe('the regulation on days off for everyone', () => {
  it('has four versions, each with the day it was published and the day it came into force, the latest first', () => {
    expect(STATUTES.map(({ document, publishedOn, inForceFrom }) => [document, publishedOn, inForceFrom])).toEqual([
      ['国务院令第795号', '2024-11-10', '2025-01-01'],
      ['国务院令第644号', '2013-12-11', '2014-01-01'],
      ['国务院令第513号', '2007-12-14', '2008-01-01'],
      ['国务院令第270号', '1999-09-18', '1999-09-18'],
    ])
  })

  it.each([
    ['国务院令第270号', 2004, 2007, 10],
    ['国务院令第513号', 2008, 2013, 11],
    ['国务院令第644号', 2014, 2024, 11],
    ['国务院令第795号', 2025, 2100, 13],
  ])('gives, as %s from %i to %i, %i days a year', (_, first, last, owed) => {
    const years = Array.from({ length: last - first + 1 }, (__, index) => first + index)
    expect(years.map((year) => [year, owedIn(year).length])).toEqual(years.map((year) => [year, owed]))
  })

  it.each([
    [2008, '2007-12-13', '2007-12-14', 10, 11],
    [2025, '2024-11-09', '2024-11-10', 11, 13],
    [2060, '2024-11-09', '2024-11-10', 11, 13],
  ])('for %i is known on %s in its old version, and on %s in its new', (year, before, published, old, owed) => {
    expect(owedIn(year, before)).toHaveLength(old)
    expect(owedIn(year, published)).toHaveLength(owed)
  })

  it('moves 春节 of 2014 by a day when its version of 2013-12-11 is published', () => {
    expect(daysIn(2014, '2013-12-10')).toEqual(expect.arrayContaining(['2014-01-30', '2014-01-31', '2014-02-01']))
    expect(daysIn(2014, '2013-12-11')).toEqual(expect.arrayContaining(['2014-01-31', '2014-02-01', '2014-02-02']))
  })

  it('that is published already gives nothing to a year in which it is not in force', () => {
    expect(owedIn(2007, '2007-12-14')).toHaveLength(10)
    expect(owedIn(2024, '2024-12-31')).toHaveLength(11)
  })
})

describe('the days that it gives everyone', () => {
  it.each([
    [2007, '01-01 02-18 02-19 02-20 05-01 05-02 05-03 10-01 10-02 10-03'],
    [2008, '01-01 02-06 02-07 02-08 04-04 05-01 06-08 09-14 10-01 10-02 10-03'],
    [2014, '01-01 01-31 02-01 02-02 04-05 05-01 06-02 09-08 10-01 10-02 10-03'],
    [2025, '01-01 01-28 01-29 01-30 01-31 04-04 05-01 05-02 05-31 10-01 10-02 10-03 10-06'],
  ])('were in %i these', (year, days) => {
    expect(daysIn(year)).toEqual(days.split(' ').map((day) => `${year}-${day}`))
  })

  it.each([
    ['除夕 of 2013, the last under 国务院令第513号', '2013-02-09', ['春节']],
    ['除夕 of 2025, the first under 国务院令第795号', '2025-01-28', ['春节']],
    ['the second day of May from 2025 on', '2025-05-02', ['劳动节']],
    ['the day on which 中秋节 met 国庆节', '2020-10-01', ['中秋节', '国庆节']],
    ['the third of October on which they met', '2009-10-03', ['中秋节', '国庆节']],
  ])('include %s, %s', (_, on, names) => {
    expect(namesOn(on)).toEqual(names)
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
    expect(namesOn(on)).toEqual([])
  })

  it('stand in order, each festival’s own day among them', () => {
    for (const { own, days } of YEARS.flatMap((year) => festivalsOf(year, TODAY))) {
      expect(days).toEqual(days.map((_, index) => (days[0] as number) + index))
      expect(days).toContain(own)
    }
  })

  it('are those of the four versions read by hand, each with its festivals', () => {
    const byHand = YEARS.flatMap(statutoryDaysOf).map(([on, name]) => `${on} ${name}`)
    expect(YEARS.flatMap((year) => owedIn(year)).sort()).toEqual(byHand.sort())
  })

  it('are all named as rest by a notice of the State Council', () => {
    const rest = new Set(holidayNotices.flatMap(({ holidays }) => holidays.flatMap(restOf)))
    expect(YEARS.flatMap((year) => daysIn(year)).filter((on) => !rest.has(on))).toEqual([])
  })
})
