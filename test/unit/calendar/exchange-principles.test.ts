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
  it('stand the latest first', () => {
    const publishedOn = PRINCIPLES.map((principle) => principle.publishedOn)
    expect(publishedOn).toEqual([...publishedOn].sort().reverse())
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
