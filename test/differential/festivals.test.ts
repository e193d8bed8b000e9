import { LunarDay, LunarMonth, LunarYear, ShouXingUtil, type SolarDay, SolarTerm } from 'tyme4ts'
import { describe, expect, it } from 'vitest'
import { corrections } from '../../scripts/festival-corrections.mjs'
import { FIRST_FESTIVAL_YEAR, MOVABLE_FESTIVALS, type MovableFestival } from '../../src/calendar/festivals.js'
import { movableFestival } from '../../src/calendar/movable-festival.js'
import { isoDate } from '../../src/date/day.js'
import { eachDate } from './days.js'
import agreed from './festivals.json' with { type: 'json' }
import { movableDate } from './statutory-days.js'

const YEARS = Array.from({ length: 97 }, (_, index) => 2004 + index)
const NAMES: readonly MovableFestival[] = ['春节', '清明节', '端午节', '中秋节']

const copy: Readonly<Record<string, readonly string[]>> = agreed.years

function dateInCopy(name: string, year: number): string {
  return `${year}-${copy[year]?.[agreed.columns.indexOf(name)]}`
}

const two = (number: number): string => `${number}`.padStart(2, '0')
const textOf = (day: SolarDay): string => `${day.getYear()}-${two(day.getMonth())}-${two(day.getDay())}`

/** The date that the library has. */
const ourDate = (name: MovableFestival, year: number): string => isoDate(movableFestival(name, year))

/** The lunar month and day of the festivals that have one. */
const LUNAR = { 春节: [1, 1], 端午节: [5, 5], 中秋节: [8, 15] } as const
const LUNAR_NAMES = ['春节', '端午节', '中秋节'] as const

function dateByTyme(name: MovableFestival, year: number): string {
  if (name === '清明节') return textOf(SolarTerm.fromName(year, '清明').getSolarDay())
  const [month, day] = LUNAR[name]
  return textOf(LunarDay.fromYmd(year, month, day).getSolarDay())
}

const allOf = (dateOf: (name: MovableFestival, year: number) => string): string[] =>
  NAMES.flatMap((name) => YEARS.map((year) => `${name} ${dateOf(name, year)}`))

describe('the dates of the festivals that move, from 2004 to 2100', () => {
  it('are one for each festival and year', () => {
    expect(FIRST_FESTIVAL_YEAR).toBe(2004)
    expect(Object.entries(MOVABLE_FESTIVALS).map(([name, dates]) => [name, dates.length])).toEqual(
      NAMES.map((name) => [name, 97]),
    )
  })

  it('are those on which three computations agree', () => {
    expect(allOf(ourDate)).toEqual(allOf(dateInCopy))
  })

  it('are those that tyme4ts computes', () => {
    expect(allOf(ourDate)).toEqual(allOf(dateByTyme))
  })

  it('have 除夕 the day before 春节', () => {
    for (const year of YEARS) {
      const [eve, first] = [dateInCopy('除夕', year), ourDate('春节', year)]
      expect(eachDate(eve, first)).toEqual([eve, first])
    }
  })
})

describe('date-holidays', () => {
  const wrong = YEARS.flatMap((year) =>
    NAMES.filter((name) => movableDate(name, year) !== dateInCopy(name, year)).map((name) => `${name} ${year}`),
  )

  it('is wrong about these festivals alone', () => {
    expect(wrong).toEqual([
      '中秋节 2033',
      '中秋节 2039',
      '端午节 2053',
      '中秋节 2059',
      '中秋节 2077',
      '端午节 2080',
      '端午节 2093',
    ])
  })

  it('is corrected there and nowhere else', () => {
    expect(corrections.map(({ name, year }) => `${name} ${year}`)).toEqual(wrong)
  })

  it.each(corrections)('gives $name of $year as $computed, where it falls on $corrected', (correction) => {
    const { name, year, computed, corrected } = correction
    expect(movableDate(name, year)).toBe(`${year}-${computed}`)
    expect(dateInCopy(name, year)).toBe(`${year}-${corrected}`)
  })

  it('takes the 8th month of 2033 for a leap month, when the leap month follows the 11th', () => {
    expect(LunarYear.fromYear(2033).getLeapMonth()).toBe(11)
    expect(textOf(LunarDay.fromYmd(2033, 8, 1).getSolarDay())).toBe('2033-08-25')
    expect(textOf(LunarDay.fromYmd(2033, 9, 15).getSolarDay())).toBe(movableDate('中秋节', 2033))
  })

  it('is a day early wherever else it is wrong', () => {
    for (const { year, computed, corrected } of corrections.filter((correction) => correction.year !== 2033)) {
      expect(eachDate(`${year}-${computed}`, `${year}-${corrected}`)).toHaveLength(2)
    }
  })
})

describe('the new moons on which the festivals rest', () => {
  /** The minutes between midnight in Beijing and the new moon that begins a lunar month. */
  function minutesFromMidnight(year: number, month: number): number {
    const firstDay = LunarMonth.fromYm(year, month).getFirstJulianDay().getDay()
    const lunation = Math.round((firstDay - 2451551) / 29.530588)
    const sinceNoon = ShouXingUtil.msaLonT(lunation * ShouXingUtil.PI_2) * 36525
    const inBeijing = sinceNoon - ShouXingUtil.dtT(sinceNoon) + ShouXingUtil.ONE_THIRD
    const fromMidnight = Math.abs(inBeijing + 0.5 - Math.round(inBeijing + 0.5))
    return fromMidnight * 24 * 60
  }

  function within(minutes: number): string[] {
    return YEARS.flatMap((year) => {
      const near = LUNAR_NAMES.filter((name) => minutesFromMidnight(year, LUNAR[name][0]) < minutes)
      return near.map((name) => `${name} ${year}`)
    })
  }

  it('are within three minutes of midnight for 中秋节 of 2089 alone', () => {
    expect(within(3)).toEqual(['中秋节 2089'])
  })

  it('are more than an hour from midnight wherever date-holidays is wrong', () => {
    const near = within(60)
    expect(corrections.filter(({ name, year }) => near.includes(`${name} ${year}`))).toEqual([])
  })
})
