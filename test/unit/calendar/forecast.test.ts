import { describe, expect, it } from 'vitest'
import type { ForecastHoliday } from '../../../src/calendar/forecast.js'
import { forecastYear } from '../../../src/calendar/forecast.js'
import { holidayNotices } from '../../../src/calendar/notices.js'
import { eachDate, fallsOnWeekend, restOf } from '../../differential/days.js'
import { inDates, rangeOf } from './in-dates.js'

const TODAY = '2026-11-20'

const nameOf = ({ festivals }: ForecastHoliday): string => festivals.map(({ name }) => name).join('、')
const forecast = (year: number, knownOn = TODAY) => forecastYear(year, knownOn)
const usualOf = (year: number, name: string, knownOn = TODAY) => {
  const holiday = forecast(year, knownOn).find((found) => nameOf(found) === name)
  return holiday && inDates(holiday.usual)
}
const inYear = (year: number, days: readonly string[]) => days.map((on) => `${year}-${on}`)

describe('a year worked out by hand from the principle of 2024 and a printed calendar', () => {
  it.each([
    ['元旦', 'a Friday begins three days, nothing is worked', ['01-01'], []],
    [
      '春节',
      'eight days from Friday 5 February have six weekdays of which four are owed; after Saturday 13 worked, Sunday 14 would make seven in a row',
      ['02-05', '02-08', '02-09', '02-10', '02-11', '02-12'],
      ['01-31', '02-13'],
    ],
    ['清明节', 'a Monday ends three days, nothing is worked', ['04-05'], []],
    [
      '劳动节',
      'Saturday and Sunday owed, five days to Wednesday, the next Saturday worked',
      ['05-03', '05-04', '05-05'],
      ['05-08'],
    ],
    ['端午节', 'a Wednesday alone', ['06-09'], []],
    ['中秋节', 'a Wednesday alone', ['09-15'], []],
    [
      '国庆节',
      'seven days from Friday have five weekdays, three owed; 9 and 10 October would make eight in a row with the week after',
      ['10-01', '10-04', '10-05', '10-06', '10-07'],
      ['09-26', '10-09'],
    ],
  ])('2027: %s, %s', (name, _, rest, work) => {
    expect(usualOf(2027, name)).toEqual({ rest: inYear(2027, rest), work: inYear(2027, work) })
  })

  it.each([
    ['元旦', 'a Saturday takes the Monday', ['01-03'], []],
    [
      '春节',
      'eight days from Tuesday 25 January have six weekdays, four owed; 22 and 23 January would make eight in a row',
      ['01-25', '01-26', '01-27', '01-28', '01-31', '02-01'],
      ['01-23', '02-05'],
    ],
    ['清明节', 'a Tuesday takes the Monday, worked back on Saturday', ['04-03', '04-04'], ['04-01']],
    [
      '劳动节',
      'Monday and Tuesday owed, five days from Saturday to Wednesday, the next Saturday worked',
      ['05-01', '05-02', '05-03'],
      ['05-06'],
    ],
    ['端午节', 'a Sunday takes the Monday', ['05-29'], []],
    [
      '中秋节、国庆节',
      'eight days from Sunday have five weekdays, 3 October owed twice; Saturday ends a week of six',
      ['10-02', '10-03', '10-04', '10-05', '10-06'],
      ['09-30'],
    ],
  ])('2028: %s, %s', (name, _, rest, work) => {
    expect(usualOf(2028, name)).toEqual({ rest: inYear(2028, rest), work: inYear(2028, work) })
  })
})

describe('the holidays of a year', () => {
  it.each([
    [2007, '2006-12-31', ['元旦', '春节', '劳动节', '国庆节']],
    [2027, TODAY, ['元旦', '春节', '清明节', '劳动节', '端午节', '中秋节', '国庆节']],
    [2028, TODAY, ['元旦', '春节', '清明节', '劳动节', '端午节', '中秋节、国庆节']],
    [2017, '2016-10-01', ['元旦', '春节', '清明节', '劳动节', '端午节', '中秋节、国庆节']],
    [2020, '2019-10-01', ['元旦', '春节', '清明节', '劳动节', '端午节', '中秋节、国庆节']],
    [2023, '2022-10-01', ['元旦', '春节', '清明节', '劳动节', '端午节', '中秋节、国庆节']],
  ])('%i, as known on %s', (year, knownOn, names) => {
    expect(forecast(year, knownOn).map(nameOf)).toEqual(names)
  })

  it.each([
    [2012, 'the Sunday before a Monday', '中秋节、国庆节'],
    [2015, 'the Sunday before a Thursday', undefined],
    [2026, 'the Friday before a Thursday', undefined],
    [2069, 'the Sunday before a Tuesday', undefined],
    [2088, 'the Wednesday before a Friday', undefined],
    [2023, 'the Friday before a Sunday', '中秋节、国庆节'],
    [2050, 'the Friday before a Saturday', '中秋节、国庆节'],
    [2063, '6 October', '中秋节、国庆节'],
    [2025, '6 October', '中秋节、国庆节'],
    [2017, '4 October', '中秋节、国庆节'],
  ])('join 中秋节 %i, %s, with 国庆节 only where no working day lies between', (year, _, joined) => {
    expect(
      forecast(year)
        .map(nameOf)
        .find((name) => name.includes('、')),
    ).toBe(joined)
  })

  it('are forecast as they were done when little was known', () => {
    expect(usualOf(2007, '春节', '2006-12-31')).toEqual({
      rest: eachDate('2007-02-19', '2007-02-23'),
      work: ['2007-02-17', '2007-02-25'],
    })
    expect(usualOf(2021, '劳动节', '2020-10-01')).toEqual({ rest: ['2021-05-03'], work: [] })
    expect(usualOf(2021, '劳动节')).toEqual({
      rest: ['2021-05-03', '2021-05-04', '2021-05-05'],
      work: ['2021-04-25', '2021-05-08'],
    })
  })

  it('leave a Wednesday alone since the notice for 2023, the third that did', () => {
    // 清明节 2023 is 5 April: three days, the latest that lie about it, are Wednesday to Friday, for the weekend after.
    expect(usualOf(2023, '清明节', '2022-12-07')).toEqual({
      rest: ['2023-04-05', '2023-04-06', '2023-04-07'],
      work: ['2023-04-08', '2023-04-09'],
    })
    expect(usualOf(2023, '清明节', '2022-12-08')).toEqual({ rest: ['2023-04-05'], work: [] })
    // 元旦 2014 was the first that was alone: it is forecast so only since.
    expect(usualOf(2014, '元旦', '2013-10-01')?.rest).toHaveLength(3)
    expect(usualOf(2014, '元旦')).toEqual({ rest: ['2014-01-01'], work: [] })
  })

  it('know no statute before it is published', () => {
    expect(usualOf(2025, '劳动节', '2024-10-01')?.rest).toHaveLength(3)
    expect(usualOf(2025, '春节', '2024-10-01')?.rest).toHaveLength(5)
    expect(usualOf(2025, '春节', '2024-11-12')?.rest).toHaveLength(6)
  })
})

describe('the days worked in exchange for 劳动节 2027', () => {
  const labourDay = forecast(2027).find((found) => nameOf(found) === '劳动节') as ForecastHoliday
  const worked = (found: ForecastHoliday) => [...new Set(found.possible().flatMap((way) => inDates(way).work))].sort()

  it('may be any of the three nearest weekend days on either side', () => {
    const may = ['2027-04-18', '2027-04-24', '2027-04-25', '2027-05-08', '2027-05-09', '2027-05-15']
    expect(worked(labourDay)).toEqual(may)
    const asUsual = labourDay.possible().filter(({ off }) => off.first === labourDay.usual.off.first)
    expect([...new Set(asUsual.map((way) => inDates(way).work.join(' ')))].sort()).toEqual(may)
  })

  it('are for days off of which the weekend is a part', () => {
    expect(labourDay.usual.off).toEqual(rangeOf('2027-05-01', '2027-05-05'))
  })
})

interface Noticed {
  readonly rest: Set<string>
  readonly work: Set<string>
}

/** What the notices of a year came to for each holiday, amendments merged: weekdays off, weekend days worked. */
function noticed(year: number): ReadonlyMap<string, Noticed> {
  const byName = new Map<string, Noticed>()
  for (const { holidays } of holidayNotices.filter((notice) => notice.year === year)) {
    for (const { names, rest, work = [] } of holidays) {
      const name = [...names].sort().join('、')
      const known = byName.get(name) ?? { rest: new Set(), work: new Set() }
      for (const on of restOf({ rest })) {
        known.work.delete(on)
        if (!fallsOnWeekend(on)) known.rest.add(on)
      }
      for (const on of work) known.work.add(on)
      byName.set(name, known)
    }
  }
  return byName
}

function disagreements(year: number): string[] {
  const inNotice = noticed(year)
  const forecastOf = new Map(forecast(year).map((holiday) => [nameOf(holiday).split('、').sort().join('、'), holiday]))
  return [...inNotice].flatMap(([name, { rest, work }]) => {
    const holiday = forecastOf.get(name)
    const usual = holiday && inDates(holiday.usual)
    const same = JSON.stringify(usual) === JSON.stringify({ rest: [...rest].sort(), work: [...work].sort() })
    return same ? [] : [`${year} ${name}`]
  })
}

describe('the forecast of the published years, with all that is known today,', () => {
  /** Why the notice was not what is usual. */
  const OTHERWISE: Readonly<Record<string, string>> = {
    '2014 春节': 'began on 初一, 除夕 worked: the statute had just taken 除夕 away; 2015 to 2023 gave it again',
    '2015 中秋节': 'a Sunday whose day in lieu was given within 国庆节',
    '2015 国庆节': 'worked one day only, the other being the day in lieu for 中秋节',
    '2015 抗战胜利70周年纪念日': 'a holiday of that year alone',
    '2019 劳动节': 'amended in March to four days, with a Sunday on either side worked',
    '2020 春节': 'made longer by an amendment on account of the pandemic',
    '2024 春节': 'eight days from 初一, with 除夕 left to paid leave',
    '2026 春节': 'nine days with Sunday 15 February, for which Saturday 14 was worked',
  }

  it('differs from the notices in a short list of holidays alone, each for its reason', () => {
    const years = Array.from({ length: 13 }, (_, index) => 2014 + index)
    expect(years.flatMap(disagreements)).toEqual(Object.keys(OTHERWISE))
  })

  it.each([
    ['2014', '春节', '01-26 02-08'],
    ['2019', '劳动节', '04-28 05-05'],
    ['2024', '春节', '02-04 02-18'],
    ['2026', '春节', '02-14 02-28'],
  ])('held what %s gave for %s possible, with %s worked', (year, name, work) => {
    const holiday = forecast(Number(year)).find((found) => nameOf(found) === name)
    const { rest } = noticed(Number(year)).get(name) as Noticed
    expect(holiday?.possible().map(inDates)).toContainEqual({
      rest: [...rest].sort(),
      work: inYear(Number(year), work.split(' ')),
    })
  })
})
