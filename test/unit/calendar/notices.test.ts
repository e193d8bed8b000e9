import { describe, expect, it } from 'vitest'
import { holidayNotices, type NoticeHoliday } from '../../../src/calendar/notices.js'
import { fallsOnWeekend, restOf } from '../../differential/days.js'

const holidays = holidayNotices.flatMap((notice) => notice.holidays.map((holiday) => ({ notice, holiday })))
const firstOf = (span: NoticeHoliday['rest'][number]): string => (typeof span === 'string' ? span : span.from)
const lastOf = (span: NoticeHoliday['rest'][number]): string => (typeof span === 'string' ? span : span.to)

describe('the notices of the State Council', () => {
  it('arrange every year from 2004 to 2026 once, and some of them anew', () => {
    const first = holidayNotices.filter(({ amends }) => amends === undefined)
    expect(first.map(({ year }) => year)).toEqual(Array.from({ length: 23 }, (_, index) => 2004 + index))
    expect(holidayNotices.filter(({ amends }) => amends !== undefined).map(({ number }) => number)).toEqual([
      '国发明电〔2015〕1号',
      '国办发明电〔2019〕3号',
      '国办发明电〔2020〕1号',
    ])
  })

  it('have numbers of their own', () => {
    expect(new Set(holidayNotices.map(({ number }) => number)).size).toBe(holidayNotices.length)
  })

  it('stand in the order in which they were issued, no two of them on one day', () => {
    const issued = holidayNotices.map(({ issuedOn }) => issuedOn)
    expect(issued).toEqual([...new Set(issued)].sort())
  })

  it('are issued before the year that they arrange, unless they amend another', () => {
    for (const { number, issuedOn, year, amends } of holidayNotices) {
      expect([number, issuedOn < `${year}-01-01`]).toEqual([number, amends === undefined])
    }
  })

  it('amend an earlier notice that exists and arranges the same year', () => {
    for (const amendment of holidayNotices) {
      if (amendment.amends === undefined) continue
      const amended = holidayNotices.find(({ number }) => number === amendment.amends)
      expect(amended?.year).toBe(amendment.year)
      expect((amended?.issuedOn ?? '9') < amendment.issuedOn).toBe(true)
    }
  })

  it('have Saturdays and Sundays alone worked in exchange', () => {
    const worked = holidays.flatMap(({ holiday }) => holiday.work ?? [])
    expect(worked.length).toBeGreaterThan(100)
    expect(worked.filter((on) => !fallsOnWeekend(on))).toEqual([])
  })

  it('name the days of rest in order, each span from its first to its last day', () => {
    for (const { holiday } of holidays) {
      const ends = holiday.rest.flatMap((span) => [firstOf(span), lastOf(span)])
      expect(ends).toEqual([...ends].sort())
      for (const span of holiday.rest) if (typeof span !== 'string') expect(span.from < span.to).toBe(true)
      expect(new Set(restOf(holiday)).size).toBe(restOf(holiday).length)
    }
  })

  it('give every holiday a name and a day of rest', () => {
    expect(holidays.filter(({ holiday }) => holiday.names.length === 0 || restOf(holiday).length === 0)).toEqual([])
  })

  it('never have one day both worked and off', () => {
    for (const notice of holidayNotices) {
      const off = new Set(notice.holidays.flatMap(restOf))
      const worked = notice.holidays.flatMap(({ work = [] }) => work)
      expect(worked.filter((on) => off.has(on))).toEqual([])
      expect(new Set(worked).size).toBe(worked.length)
    }
  })

  it('name days of their own year, or of the last three of the December before', () => {
    for (const { notice, holiday } of holidays) {
      const { year } = notice
      const days = [...restOf(holiday), ...(holiday.work ?? [])]
      expect(days.filter((on) => on < `${year - 1}-12-29` || on > `${year}-12-31`)).toEqual([])
    }
  })

  it('have named eleven days of a previous December, none before the 29th', () => {
    const early = holidays.flatMap(({ notice, holiday }) =>
      [...restOf(holiday), ...(holiday.work ?? [])].filter((on) => !on.startsWith(`${notice.year}-`)),
    )
    expect(early.sort()).toEqual([
      '2005-12-31',
      '2006-12-30',
      '2006-12-31',
      '2007-12-29',
      '2007-12-30',
      '2007-12-31',
      '2011-12-31',
      '2018-12-29',
      '2018-12-30',
      '2018-12-31',
      '2022-12-31',
    ])
  })

  it('count special days among the days of rest', () => {
    const special = holidays.filter(({ holiday }) => holiday.special !== undefined)
    expect(special.flatMap(({ holiday }) => holiday.special)).toEqual(['2015-09-03', '2020-01-31'])
    for (const { holiday } of special)
      expect(restOf(holiday)).toEqual(expect.arrayContaining([...(holiday.special ?? [])]))
  })
})

describe('the list of the notices', () => {
  /** Every record and list within a value, itself included. */
  function partsOf(value: unknown): object[] {
    if (typeof value !== 'object' || value === null) return []
    return [value, ...Object.values(value).flatMap(partsOf)]
  }

  it('is frozen through and through', () => {
    const parts = partsOf(holidayNotices)
    expect(parts.length).toBeGreaterThan(500)
    expect(parts.filter((part) => !Object.isFrozen(part))).toEqual([])
  })

  it('cannot be changed at any place, and stays as it is', () => {
    const before = structuredClone(holidayNotices)
    for (const part of partsOf(holidayNotices)) {
      const open = part as Record<string, unknown>
      for (const name of [...Object.keys(open), 'extra']) {
        expect(() => {
          open[name] = 'changed'
        }).toThrow(TypeError)
      }
      expect(() => delete open[Object.keys(open)[0] as string]).toThrow(TypeError)
      if (Array.isArray(part)) expect(() => part.push('changed')).toThrow(TypeError)
    }
    expect(holidayNotices).toStrictEqual(before)
  })
})
