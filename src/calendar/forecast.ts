import { weekdayOf } from '../date/day.js'
import type { IsoDate } from '../terms.js'
import {
  type Arrangement,
  arrangementsOf,
  type DayRange,
  type HolidayBasis,
  longestRunOf,
  ownRest,
  placeSpan,
  withWeekends,
} from './arrange-holiday.js'
import { weekdaysBetween } from './day-kind.js'
import { type ExchangePrinciple, type HolidayPractice, JOINED, PRINCIPLES } from './exchange-principles.js'
import { type Festival, festivalsOf } from './statute.js'

/** A holiday for which no notice is published yet. */
export interface ForecastHoliday {
  /** A festival, or two that are given off together. */
  readonly festivals: readonly Festival[]
  readonly usual: Arrangement
  /** Every admissible arrangement, each of which works back the days that it gains. */
  readonly possible: () => readonly Arrangement[]
}

/** What a forecast rests on. */
export interface ForecastBasis {
  /** Only what was published by then is known. */
  readonly knownOn: IsoDate
  /** The last day that is settled: no exchange reaches back to it. */
  readonly settledThrough: number
}

const WEDNESDAY = 3

/** A festival, or two that are given off together. */
interface Holiday {
  /** How the principles name it. */
  readonly name: string
  readonly festivals: readonly Festival[]
  readonly own: number
  readonly owed: readonly number[]
}

/** The holidays of a year as the statute and the principle in force would have them arranged, one after the other. */
export function forecastYear(year: number, { knownOn, settledThrough }: ForecastBasis): readonly ForecastHoliday[] {
  const principles = PRINCIPLES.filter(({ publishedOn, fromYear }) => publishedOn <= knownOn && fromYear <= year)
  const holidays = joinFestivals(festivalsOf(year, knownOn))
  const rests = holidays.map(({ owed }) => withWeekends(ownRest(owed)))
  let taken: readonly number[] = []
  return holidays.map((holiday, index) => {
    const { name, own, owed } = holiday
    const principle = principles.find(({ holidays }) => name in holidays) as ExchangePrinciple
    const forecast = forecastHoliday(
      holiday,
      { own, owed, before: rests[index - 1], after: rests[index + 1], taken, settledThrough },
      principle,
    )
    taken = [...taken, ...forecast.usual.work]
    return forecast
  })
}

function forecastHoliday(
  { name, festivals, own }: Holiday,
  basis: HolidayBasis,
  principle: ExchangePrinciple,
): ForecastHoliday {
  const { holidays, longestRun } = principle
  const everyDay = holidays[name] as HolidayPractice
  const practice = weekdayOf(own) === WEDNESDAY ? { ...everyDay, ...everyDay.onWednesday } : everyDay
  const isWithin = (most: number) => (arrangement: Arrangement) => longestRunOf(arrangement, basis) <= most
  const usual = firstWhere(placeSpan(basis, practice.usual), basis, isWithin(longestRun.usual))
  const possible = (): readonly Arrangement[] =>
    [practice.usual, ...practice.possible]
      .flatMap((span) => placeSpan(basis, span))
      .flatMap((off) => arrangementsOf(basis, off))
      .filter(isWithin(longestRun.possible))
  return { festivals, usual, possible: () => [usual, ...possible()] }
}

/** The first arrangement that is as it should be, or the first of all where none is. */
function firstWhere(
  placed: readonly DayRange[],
  basis: HolidayBasis,
  isRight: (arrangement: Arrangement) => boolean,
): Arrangement {
  for (const off of placed) {
    const found = arrangementsOf(basis, off).find(isRight)
    if (found !== undefined) return found
  }
  return arrangementsOf(basis, placed[0] as DayRange)[0] as Arrangement
}

/** 国庆节 and 中秋节 are one holiday where no working day lies between them. */
function joinFestivals(festivals: readonly Festival[]): readonly Holiday[] {
  const single = festivals.map((festival) => ({
    name: festival.name,
    festivals: [festival],
    own: festival.own,
    owed: festival.days,
  }))
  const midAutumn = single.find(({ name }) => name === '中秋节')
  const nationalDay = single.find(({ name }) => name === '国庆节')
  if (midAutumn === undefined || nationalDay === undefined || !meet(midAutumn, nationalDay)) return single
  const [first, second] = midAutumn.own < nationalDay.own ? [midAutumn, nationalDay] : [nationalDay, midAutumn]
  return [
    ...single.filter((holiday) => holiday !== first && holiday !== second),
    {
      name: JOINED,
      festivals: [...first.festivals, ...second.festivals],
      own: first.own,
      owed: [...first.owed, ...second.owed].sort((a, b) => a - b),
    },
  ]
}

function meet(midAutumn: Holiday, nationalDay: Holiday): boolean {
  const daysAfter = midAutumn.own - nationalDay.own
  return daysAfter >= 0 ? daysAfter < 8 : weekdaysBetween(midAutumn.own + 1, nationalDay.own - 1) === 0
}
