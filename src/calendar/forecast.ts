import { dayOf, weekdayOf } from '../date/day.js'
import type { IsoDate } from '../terms.js'
import {
  type Arrangement,
  type DayRange,
  type HolidayBasis,
  longestRunOf,
  offerArrangements,
  placeSpan,
} from './arrange-holiday.js'
import { weekdaysBetween } from './day-kind.js'
import { type ExchangePrinciple, type HolidayPractice, JOINED, PRINCIPLES } from './exchange-principles.js'
import { LAST_SETTLED_IN_DECEMBER } from './notices.js'
import { type Festival, festivalsOf } from './statute.js'

/** A holiday for which no notice is published yet. */
export interface ForecastHoliday {
  /** A festival, or two that are given off together. */
  readonly festivals: readonly Festival[]
  readonly usual: Arrangement
  /** Every admissible arrangement, each of which works back the days that it gains. */
  readonly possible: () => readonly Arrangement[]
}

const WEDNESDAY = 3

/**
 * How many of the free weekend days on either side of a holiday may be worked in exchange. Every exchange day
 * of the notices for 2004-2026 is one of the two nearest; one farther is held possible.
 */
const REACH = { usual: 2, possible: 3 }

/** A festival, or two that are given off together. */
interface Holiday {
  /** How the principles name it. */
  readonly name: string
  readonly festivals: readonly Festival[]
  readonly own: number
  readonly owed: readonly number[]
}

/** A holiday with what governs it, and where its days off are likely to lie. */
interface Plan {
  readonly holiday: Holiday
  readonly practice: HolidayPractice
  readonly longestRun: ExchangePrinciple['longestRun']
  readonly placed: readonly DayRange[]
}

/**
 * The holidays of a year as the statute and the principle in force would have them arranged, one after the
 * other; of both, those count that were published by the day that is asked about.
 */
export function forecastYear(year: number, knownOn: IsoDate): readonly ForecastHoliday[] {
  const principles = PRINCIPLES.filter(({ publishedOn, fromYear }) => publishedOn <= knownOn && fromYear <= year)
  const plans = joinFestivals(festivalsOf(year, knownOn)).map((holiday) => planHoliday(holiday, principles))
  const settledThrough = dayOf(year - 1, 12, LAST_SETTLED_IN_DECEMBER)
  let taken: readonly number[] = []
  return plans.map((plan, index) => {
    const { own, owed } = plan.holiday
    const before = plans[index - 1]?.placed[0]
    const after = plans[index + 1]?.placed[0]
    const forecast = forecastHoliday(plan, { own, owed, before, after, taken, settledThrough })
    taken = [...taken, ...forecast.usual.work]
    return forecast
  })
}

function planHoliday(holiday: Holiday, principles: readonly ExchangePrinciple[]): Plan {
  const { name, own } = holiday
  const { holidays, longestRun } = principles.find(({ holidays }) => name in holidays) as ExchangePrinciple
  const everyDay = holidays[name] as HolidayPractice
  const practice = weekdayOf(own) === WEDNESDAY ? { ...everyDay, ...everyDay.onWednesday } : everyDay
  return { holiday, practice, longestRun, placed: placeSpan(holiday, practice.usual) }
}

function forecastHoliday({ holiday, practice, longestRun, placed }: Plan, basis: HolidayBasis): ForecastHoliday {
  const usual = firstWithin(longestRun.usual, placed, basis)
  const possible = (): readonly Arrangement[] => {
    const all = [practice.usual, ...practice.possible].flatMap((span) => placeSpan(holiday, span))
    return [usual, ...allWithin(longestRun.possible, all, basis)]
  }
  return { festivals: holiday.festivals, usual, possible }
}

/** The first arrangement that has no longer row of days worked, or the first of all where none is so. */
function firstWithin(longestRun: number, placed: readonly DayRange[], basis: HolidayBasis): Arrangement {
  let first: Arrangement | undefined
  let within: Arrangement | undefined
  const take = (arrangement: Arrangement): boolean => {
    if (first === undefined) first = arrangement
    if (longestRunOf(arrangement, basis) <= longestRun) within = arrangement
    return within !== undefined
  }
  placed.some((off) => offerArrangements(basis, off, REACH.usual, take))
  return (within ?? first) as Arrangement
}

/** Every arrangement that has no longer row of days worked. */
function allWithin(longestRun: number, placed: readonly DayRange[], basis: HolidayBasis): readonly Arrangement[] {
  const all: Arrangement[] = []
  const take = (arrangement: Arrangement): boolean => {
    if (longestRunOf(arrangement, basis) <= longestRun) all.push(arrangement)
    return false
  }
  for (const off of placed) offerArrangements(basis, off, REACH.possible, take)
  return all
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
      festivals: [...midAutumn.festivals, ...nationalDay.festivals],
      own: first.own,
      owed: [...first.owed, ...second.owed].sort((a, b) => a - b),
    },
  ]
}

/** 中秋节 is never later than the week that 国庆节 begins. */
function meet(midAutumn: Holiday, nationalDay: Holiday): boolean {
  return weekdaysBetween(midAutumn.own + 1, nationalDay.own - 1) <= 0
}
