import { describe, expect, it } from 'vitest'
import { type HolidayPractice, JOINED, PRINCIPLES } from '../../../src/calendar/exchange-principles.js'
import { forecastYear } from '../../../src/calendar/forecast.js'
import { festivalsOf, STATUTES } from '../../../src/calendar/statute.js'

const published = PRINCIPLES.find(({ publishedOn }) => publishedOn === '2024-11-12')
const alone: HolidayPractice = { usual: { days: 0 }, possible: [] }
const threeDaysOrWednesdayAlone: HolidayPractice = { usual: { days: 3 }, possible: [{ days: 0 }], onWednesday: alone }

describe('the principle published with the notice for 2025', () => {
  it('holds for 2025 and later', () => {
    expect(published?.fromYear).toBe(2025)
  })

  it.each([
    ['春节', 'eight days from 除夕', { usual: { days: 8, from: -1 }, possible: [] }],
    ['国庆节', 'seven days from 1 October', { usual: { days: 7, from: 0 }, possible: [] }],
    [JOINED, 'eight days where 国庆节 meets 中秋节', { usual: { days: 8, from: 0 }, possible: [] }],
    ['劳动节', 'five days', { usual: { days: 5 }, possible: [] }],
    ['元旦', 'three days, or a Wednesday alone', threeDaysOrWednesdayAlone],
    ['清明节', 'three days, or a Wednesday alone', threeDaysOrWednesdayAlone],
    ['端午节', 'three days, or a Wednesday alone', threeDaysOrWednesdayAlone],
    ['中秋节', 'three days, or a Wednesday alone', threeDaysOrWednesdayAlone],
  ])('gives %s %s', (name, _, practice) => {
    expect(published?.holidays[name]).toEqual(practice)
  })

  it('has at most six days in a row worked around a holiday', () => {
    expect(published?.longestRun).toEqual({ usual: 6, possible: 6 })
  })

  it('says so of every holiday that the statute gives', () => {
    const names = festivalsOf(2025, '2024-11-12').map(({ name }) => name)
    expect(Object.keys(published?.holidays ?? {}).sort()).toEqual([...names, JOINED].sort())
  })
})

describe('the principles', () => {
  it('stand the latest year first', () => {
    expect(PRINCIPLES.map(({ fromYear }) => fromYear)).toEqual([2025, 2020, 2014, 2008, 2000])
  })

  it('are such that of those published which hold for a year, the first to name a holiday came last of all', () => {
    const names = [...new Set(PRINCIPLES.flatMap(({ holidays }) => Object.keys(holidays)))]
    const publishedOf = (name: string) =>
      PRINCIPLES.filter(({ holidays }) => name in holidays).map(({ publishedOn }) => publishedOn)
    expect(names.map(publishedOf)).toEqual(names.map((name) => publishedOf(name).sort().reverse()))
  })

  it('leave a Wednesday alone from 2014 on, once the notice for 2023 had done it for the third time', () => {
    const third = PRINCIPLES.find(({ publishedOn }) => publishedOn === '2022-12-08')
    const orThree: HolidayPractice = { usual: { days: 0 }, possible: [{ days: 3 }] }
    expect(third?.fromYear).toBe(2014)
    expect(Object.keys(third?.holidays ?? {})).toEqual(['元旦', '清明节', '端午节', '中秋节'])
    for (const practice of Object.values(third?.holidays ?? {})) {
      expect(practice).toEqual({ usual: { days: 3 }, possible: [{ days: 0 }], onWednesday: orThree })
    }
  })

  it('give 春节 seven days until 2024: from 除夕, or from 初一 and no more', () => {
    const until2024 = PRINCIPLES.find(({ fromYear }) => fromYear === 2008)
    expect(until2024?.holidays.春节).toEqual({ usual: { days: 7, from: -1 }, possible: [{ days: 7, from: 0 }] })
  })

  it('allow no shorter a run of days worked than is usual', () => {
    expect(PRINCIPLES.filter(({ longestRun: { usual, possible } }) => possible < usual)).toEqual([])
  })

  it('arrange every festival that the statutes give, on whatever day they are asked', () => {
    const turns = [...PRINCIPLES, ...STATUTES].map(({ publishedOn }) => publishedOn).filter((on) => on > '2004')
    const days = [...turns, '2004-01-01', '2007-12-13', '2024-11-09', '2100-12-31']
    const failed = days.filter((knownOn) => {
      try {
        return forecastYear(2030, knownOn).some(({ usual }) => usual === undefined)
      } catch {
        return true
      }
    })
    expect(failed).toEqual([])
  })
})
