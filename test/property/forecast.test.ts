import { describe, expect, it } from 'vitest'
import { isWorkingDay } from 'xinfang-rules'
import type { Arrangement } from '../../src/calendar/arrange-holiday.js'
import { type ForecastHoliday, forecastYear } from '../../src/calendar/forecast.js'
import { festivalsOf } from '../../src/calendar/statute.js'
import { dayOf, isoDate, readDay, weekdayOf } from '../../src/date/day.js'

const TODAY = '2100-12-31'
const LAST_PUBLISHED = readDay('2026-12-24')

interface Forecast {
  readonly knownOn: string
  readonly year: number
  readonly holidays: readonly ForecastHoliday[]
}

const yearsFrom = (first: number): number[] => Array.from({ length: 2101 - first }, (_, index) => first + index)
const decemberBefore = (year: number): number => dayOf(year - 1, 12, 24)

function forecastAs(knownOn: string, year: number): Forecast {
  const holidays = forecastYear(year, knownOn).map((holiday) => {
    const ways = holiday.possible()
    return { ...holiday, possible: () => ways }
  })
  return { knownOn, year, holidays }
}

/** As known when a statute or a principle was published, or by 1 October, when the backtest asks. */
const KNOWN_ON = [
  ...['2008-01-01', '2010-10-01', '2013-10-01', '2013-12-11', '2016-10-01', '2019-10-01', '2019-11-21'],
  ...['2021-10-25', '2022-10-01', '2022-12-08', '2024-11-10', '2024-11-12', TODAY],
]
const everyForecast = KNOWN_ON.flatMap((knownOn) => yearsFrom(2008).map((year) => forecastAs(knownOn, year)))
/** The years that chinaCalendar forecasts. */
const yearsToCome = everyForecast.filter(({ knownOn, year }) => knownOn === TODAY && year >= 2027)

const isWeekday = (day: number): boolean => weekdayOf(day) % 6 !== 0
const nameOf = ({ festivals }: ForecastHoliday): string => festivals.map(({ name }) => name).join('、')
/** The day of the festival, or of the first of two. */
const firstOwn = ({ festivals }: ForecastHoliday): number => Math.min(...festivals.map(({ own }) => own))
const owedTo = ({ festivals }: ForecastHoliday): number[] => festivals.flatMap(({ days }) => days)

const isWithin = ([first, last]: readonly [number, number], day: number): boolean => first <= day && day <= last

type Check = (holiday: ForecastHoliday, arrangement: Arrangement, forecast: Forecast) => boolean

/** Where a law is broken, the first few cases: the holiday, the day of knowledge, the days off and those worked. */
function broken(forecasts: readonly Forecast[], of: 'usual' | 'possible', holds: Check): readonly string[] {
  const cases = new Set<string>()
  for (const forecast of forecasts) {
    for (const holiday of forecast.holidays) {
      for (const arrangement of of === 'usual' ? [holiday.usual] : holiday.possible()) {
        if (!holds(holiday, arrangement, forecast)) cases.add(describeCase(holiday, arrangement, forecast))
      }
    }
  }
  return [...cases].slice(0, 12)
}

const describeCase = (holiday: ForecastHoliday, { rest, work }: Arrangement, { knownOn }: Forecast): string =>
  [`${nameOf(holiday)} as known on ${knownOn}:`, ...rest.map(isoDate), 'for', ...work.map(isoDate)].join(' ')

describe('every arrangement, of every year and whenever it was asked,', () => {
  it('works back the days that it gains', () => {
    const isBalanced: Check = (holiday, { rest, work }) => rest.length - work.length === owedTo(holiday).length
    expect(broken(everyForecast, 'possible', isBalanced)).toEqual([])
  })

  it('has weekdays off and weekend days worked, each once', () => {
    const isPlain: Check = (_, { rest, work }) =>
      rest.every(isWeekday) && !work.some(isWeekday) && new Set([...rest, ...work]).size === rest.length + work.length
    expect(broken(everyForecast, 'possible', isPlain)).toEqual([])
  })

  it('has days off in one row: its weekdays are all those it says, its weekend days are none that are worked', () => {
    const isRow: Check = (_, { off: { first, last }, rest, work }) => {
      const days = Array.from({ length: last - first + 1 }, (_, index) => first + index)
      return days.filter(isWeekday).join() === rest.join() && !days.some((day) => work.includes(day))
    }
    expect(broken(everyForecast, 'possible', isRow)).toEqual([])
  })

  it('has every statutory weekday off and no statutory day worked', () => {
    const lost = (holiday: ForecastHoliday, { rest, work }: Arrangement, { year, knownOn }: Forecast): number[] => [
      ...owedTo(holiday).filter((day) => isWeekday(day) && !rest.includes(day)),
      ...festivalsOf(year, knownOn).flatMap(({ days }) => days.filter((day) => work.includes(day))),
    ]
    expect(broken(everyForecast, 'usual', (...found) => lost(...found).length === 0)).toEqual([])
    expect(broken(yearsToCome, 'possible', (...found) => lost(...found).length === 0)).toEqual([])
    // A statute gave 除夕 in 2007 and another took it back in 2013: until the principle of 2024 it may go again.
    const isKeptSaveTheEve: Check = (...found) => {
      const own = found[0].festivals[0]?.own as number
      return lost(...found).every((day) => nameOf(found[0]) === '春节' && day === own - 1)
    }
    expect(broken(everyForecast, 'possible', isKeptSaveTheEve)).toEqual([])
  })

  it('could stand in a notice for its year: no day before 25 December, none after the year', () => {
    const couldStand: Check = (_, { rest, work }, { year }) =>
      [...rest, ...work].every((day) => decemberBefore(year) < day && day <= dayOf(year, 12, 31))
    expect(broken(everyForecast, 'possible', couldStand)).toEqual([])
  })
})

describe('the usual arrangement', () => {
  it('is the first of the possible ones', () => {
    const isFirst = ({ usual, possible }: ForecastHoliday): boolean => possible()[0] === usual
    expect(everyForecast.filter(({ holidays }) => !holidays.every(isFirst))).toEqual([])
  })

  it('has no day worked that another holiday has worked or owes', () => {
    const isFree: Check = (holiday, { work }, { holidays }) =>
      !holidays.some(
        (other) => other !== holiday && [...other.usual.work, ...owedTo(other)].some((day) => work.includes(day)),
      )
    expect(broken(everyForecast, 'usual', isFree)).toEqual([])
  })
})

describe('a forecast', () => {
  it('arranges every festival of the year in one holiday', () => {
    for (const { year, knownOn, holidays } of everyForecast) {
      const names = holidays.flatMap(({ festivals }) => festivals.map(({ name }) => name))
      expect(names.sort()).toEqual(
        festivalsOf(year, knownOn)
          .map(({ name }) => name)
          .sort(),
      )
    }
  })

  it('is the same whenever it is made', () => {
    const plain = ({ holidays }: Forecast) =>
      holidays.map(({ festivals, usual, possible }) => ({ festivals, usual, possible: possible() }))
    const again = yearsToCome.map(({ year }) => forecastAs(TODAY, year))
    expect(again.map(plain)).toEqual(yearsToCome.map(plain))
  })
})

/** The longest row of days worked with an exchange day in it, the other holidays off as usual. */
function longestRow(holiday: ForecastHoliday, { rest, work }: Arrangement, { holidays }: Forecast): number {
  const off = new Set([...rest, ...holidays.flatMap((other) => (other === holiday ? [] : other.usual.rest))])
  const isWorked = (day: number): boolean => (isWeekday(day) ? !off.has(day) : work.includes(day))
  const rows = work.map((day) => {
    const row = [day]
    while (isWorked((row[0] as number) - 1)) row.unshift((row[0] as number) - 1)
    while (isWorked((row.at(-1) as number) + 1)) row.push((row.at(-1) as number) + 1)
    return row.length
  })
  return Math.max(0, ...rows)
}

describe('the days worked in a row on account of a holiday', () => {
  it('are no more than is usual where any way to work its days off back allows it', () => {
    const isKept: Check = (holiday, arrangement, forecast) => {
      const most = forecast.knownOn >= '2024-11-12' && forecast.year >= 2025 ? 6 : 7
      const alike = holiday.possible().filter(({ rest }) => rest.join() === arrangement.rest.join())
      const least = Math.min(...alike.map((found) => longestRow(holiday, found, forecast)))
      return longestRow(holiday, arrangement, forecast) <= Math.max(most, least)
    }
    expect(broken(everyForecast, 'usual', isKept)).toEqual([])
  })
})

describe('under the principle of 2024', () => {
  it('no arrangement has more than six days in a row worked on its account', () => {
    const isShort: Check = (...found) => longestRow(...found) <= 6
    expect(broken(yearsToCome, 'possible', isShort)).toEqual([])
  })

  it('six days in a row are the most that are worked in any year to come', () => {
    const tooLong: string[] = []
    let row = 0
    for (let day = LAST_PUBLISHED + 1; day < dayOf(2100, 12, 31); day++) {
      row = isWorkingDay(isoDate(day), { forecast: true }) ? row + 1 : 0
      if (row > 6) tooLong.push(isoDate(day))
    }
    expect(tooLong).toEqual([])
  })

  it('every holiday to come has its days off in a row, and no other holiday has one of them worked', () => {
    const isOff = (day: number): boolean => !isWorkingDay(isoDate(day), { forecast: true })
    const rowFrom = (day: number): number => (isOff(day) ? 1 + rowFrom(day + 1) : 0)
    const rowAround = (day: number): number => (isOff(day - 1) ? rowAround(day - 1) : rowFrom(day))
    const promised: Readonly<Record<string, (own: number) => boolean>> = {
      春节: (own) => rowFrom(own - 1) >= 8,
      劳动节: (own) => rowAround(own) >= 5,
      国庆节: (own) => rowFrom(own) >= 7,
      '中秋节、国庆节': (own) => rowFrom(own) >= 8,
    }
    const threeOrWednesday = (own: number): boolean => rowAround(own) >= (weekdayOf(own) === 3 ? 1 : 3)
    const short = yearsToCome.flatMap(({ year, holidays }) =>
      holidays
        .filter((holiday) => !(promised[nameOf(holiday)] ?? threeOrWednesday)(firstOwn(holiday)))
        .map((holiday) => `${year} ${nameOf(holiday)}`),
    )
    expect(short).toEqual([])
  })

  it('none that may come has a day worked on which another is usually off', () => {
    const isApart: Check = (holiday, { work }, { holidays }) =>
      holidays.every((other) => {
        const { first, last } = other.usual.off
        return other === holiday || !work.some((day) => isWithin(daysOff(other), day) || isWithin([first, last], day))
      })
    expect(broken(yearsToCome, 'possible', isApart)).toEqual([])
  })
})

/** The days off of a holiday as usual: short of three, weekend days after it belong to it, then those before it. */
function daysOff(holiday: ForecastHoliday): readonly [first: number, last: number] {
  const days = [...holiday.usual.rest, ...owedTo(holiday)]
  let [first, last] = [Math.min(...days), Math.max(...days)]
  while (last - first < 2 && !isWeekday(last + 1)) last++
  while (last - first < 2 && !isWeekday(first - 1)) first--
  return nameOf(holiday).includes('国庆节') ? [first, Math.max(last, first + 6)] : [first, last]
}
