import { describe, expect, it } from 'vitest'
import { createCalendar, dayInfo, holidayNotices, isWorkingDay, orThrow, type WorkingCalendar } from 'xinfang-rules'
import { PRINCIPLES } from '../../../src/calendar/exchange-principles.js'
import { STATUTES } from '../../../src/calendar/statute.js'
import { eachDate } from '../../differential/days.js'

const knownOn = (day: string): WorkingCalendar => orThrow(createCalendar({ knownOn: day }))
const kinds = (calendar: WorkingCalendar, ...days: string[]): string[] =>
  days.map((on) => dayInfo(on, { calendar, forecast: true }).kind)

describe('a calendar as it stood on a day', () => {
  it('had 31 January and Saturday 1 February 2020 worked until the amendment of 26 January', () => {
    const worked = (day: string): boolean[] =>
      ['2020-01-31', '2020-02-01'].map((on) => isWorkingDay(on, { calendar: knownOn(day) }))
    expect(worked('2020-01-25')).toEqual([true, true])
    expect(worked('2020-01-26')).toEqual([false, false])
    expect(worked('2020-01-27')).toEqual([false, false])
    expect(dayInfo('2020-02-01', { calendar: knownOn('2020-01-25') })).toMatchObject({
      kind: 'makeupWorkday',
      notice: '国办发明电〔2019〕16号',
      certainty: 'official',
    })
  })

  it('had one day off for 劳动节 of 2019 until the amendment of 22 March', () => {
    const days = ['2019-04-28', '2019-05-01', '2019-05-02', '2019-05-03', '2019-05-05']
    expect(kinds(knownOn('2019-03-21'), ...days)).toEqual(['weekend', 'festival', 'workday', 'workday', 'weekend'])
    expect(kinds(knownOn('2019-03-22'), ...days)).toEqual([
      'makeupWorkday',
      'festival',
      'adjustedRest',
      'adjustedRest',
      'makeupWorkday',
    ])
  })

  it('had 3 September 2015 worked until the notice of 13 May', () => {
    expect(kinds(knownOn('2015-05-12'), '2015-09-03')).toEqual(['workday'])
    expect(kinds(knownOn('2015-05-13'), '2015-09-03')).toEqual(['special'])
  })

  it('does not know the notice that was issued on the next day', () => {
    const info = (day: string) => dayInfo('2024-05-02', { calendar: knownOn(day), forecast: true })
    expect(info('2023-10-24')).toMatchObject({ certainty: 'forecast' })
    expect(info('2023-10-24')).not.toHaveProperty('notice')
    expect(info('2023-10-25')).toMatchObject({ certainty: 'official', notice: '国办发明电〔2023〕7号' })
  })
})

describe('a forecast as it stood on a day', () => {
  it('has 除夕 and 2 May as statutory days from the publication of the statute that makes them so', () => {
    const days = ['2025-01-28', '2025-05-02']
    expect(kinds(knownOn('2024-11-09'), ...days)).toEqual(['adjustedRest', 'adjustedRest'])
    expect(kinds(knownOn('2024-11-10'), ...days)).toEqual(['festival', 'festival'])
  })

  it('has five days off for 劳动节 from the third notice that gave them', () => {
    // Monday 1 May 2023: three days with the weekend before it, or five.
    const days = ['2023-04-29', '2023-05-01', '2023-05-02', '2023-05-03', '2023-05-04']
    expect(kinds(knownOn('2021-10-24'), ...days)).toEqual(['weekend', 'festival', 'workday', 'workday', 'workday'])
    expect(kinds(knownOn('2021-10-25'), ...days)).toEqual([
      'weekend',
      'festival',
      'adjustedRest',
      'adjustedRest',
      'workday',
    ])
  })
})

/** Every day on which something was published that a calendar knows, the day before it and the day after. */
const published = [
  ...holidayNotices.map(({ issuedOn }) => issuedOn),
  ...STATUTES.map(({ publishedOn }) => publishedOn),
  ...PRINCIPLES.map(({ publishedOn }) => publishedOn),
]
const DAY = 86_400_000
const around = published.flatMap((on) =>
  [-1, 0, 1].map((days) => new Date(Date.parse(on) + days * DAY).toISOString().slice(0, 10)),
)
const turningPoints = [...new Set(around)].filter((on) => on >= '2004-01-01').sort()

describe('whatever day a calendar is known on', () => {
  it.each(turningPoints)('%s, it answers for every day of the next ten years', (day) => {
    const calendar = knownOn(day)
    const year = Number(day.slice(0, 4))
    const answers = eachDate(`${year}-01-01`, `${year + 10}-12-31`).map((on) =>
      dayInfo(on, { calendar, forecast: true }),
    )
    expect(
      answers.filter(({ certainty, on }) => (certainty === 'official') !== on <= calendar.publishedThrough),
    ).toEqual([])
  })
})
