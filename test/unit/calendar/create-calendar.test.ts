import { describe, expect, it } from 'vitest'
import {
  addWorkingDays,
  chinaCalendar,
  createCalendar,
  dayInfo,
  type HolidayNotice,
  holidayNotices,
  isWorkingDay,
  orThrow,
  type WorkingCalendar,
  withNotice,
} from 'xinfang-rules'
import { refusalOf } from '../refusal.js'
import { amendment, notice2027 } from './a-notice.js'
import { daysOf, local, made } from './calendar-parts.js'

describe('two notices that were issued on one day', () => {
  const one = amendment({ ordinary: ['2026-10-10'], work: ['2026-10-11'] })
  const other = amendment({ ordinary: ['2026-02-28'], work: ['2026-03-01'] }, { number: '试拟〔2026〕3号' })

  it('make the same calendar in either order, where they name different days', () => {
    const kindsOf = (calendar: WorkingCalendar): string[] =>
      ['2026-02-28', '2026-03-01', '2026-10-10', '2026-10-11'].map((on) => dayInfo(on, { calendar }).kind)
    const calendars = [
      made({ notices: [...holidayNotices, one, other] }),
      made({ notices: [other, ...holidayNotices, one] }),
      ...[
        [one, other],
        [other, one],
      ].map((added) => added.reduce((calendar, each) => orThrow(withNotice(calendar, each)), chinaCalendar)),
    ]
    for (const calendar of calendars) {
      expect(calendar.id).toBe('cn 2004-2026 + 试拟〔2026〕2号 + 试拟〔2026〕3号')
      expect(kindsOf(calendar)).toEqual(['weekend', 'makeupWorkday', 'weekend', 'makeupWorkday'])
      expect(daysOf(calendar)).toEqual(daysOf(calendars[0] as WorkingCalendar))
    }
  })

  it('are refused in either order, where they name one day', () => {
    const rival = { ...other, holidays: one.holidays }
    for (const [first, second] of [
      [one, rival],
      [rival, one],
    ] as const) {
      expect(refusalOf(createCalendar({ notices: [...holidayNotices, first, second] }))).toMatchObject({
        _tag: 'InvalidNotice',
        path: `notices[${holidayNotices.length + 1}].holidays[0].work[0]`,
        given: '"2026-10-11"',
        expected: { en: `named by one notice only: ${first.number}, issued on the same day, names it too` },
      })
    }
  })
})

describe('a calendar is published through 24 December of its last year', () => {
  it.each([
    ['2020-01-25', '2020-12-24'],
    ['2020-11-24', '2020-12-24'],
    ['2020-11-25', '2021-12-24'],
    ['2004-01-01', '2004-12-24'],
    ['2025-11-03', '2025-12-24'],
    ['2025-11-04', '2026-12-24'],
  ])('known on %s: %s', (knownOn, publishedThrough) => {
    expect(made({ knownOn }).publishedThrough).toBe(publishedThrough)
  })
})

describe('the notices of a calendar', () => {
  it('make the same calendar in any order', () => {
    const shuffled = [...holidayNotices].sort((a, b) => a.number.localeCompare(b.number))
    for (const notices of [[...holidayNotices].reverse(), shuffled]) {
      const calendar = made({ notices })
      expect(calendar.id).toBe('cn 2004-2026')
      expect(daysOf(calendar)).toEqual(daysOf(chinaCalendar))
    }
  })

  it('are kept as they were, whatever becomes of the arrays that were passed', () => {
    const notices = structuredClone([...holidayNotices, notice2027]) as HolidayNotice[]
    const overlays = structuredClone([{ id: 'one', holidays: [local] }])
    const parts = { notices, overlays }
    const calendar = made(parts)
    for (const { holidays } of notices) (holidays as unknown[]).length = 0
    notices.length = 0
    for (const { holidays } of overlays) for (const { rest } of holidays) rest[0] = '2026-03-05'
    overlays.length = 0
    expect(calendar.id).toBe('cn 2004-2027 + 试拟〔2026〕1号 + one')
    expect(dayInfo('2027-02-09', { calendar }).kind).toBe('adjustedRest')
    expect(dayInfo('2026-03-04', { calendar }).kind).toBe('localRest')
    expect(dayInfo('2026-03-05', { calendar }).kind).toBe('workday')
    expect(dayInfo('2024-02-18', { calendar }).kind).toBe('makeupWorkday')
  })

  it('change nothing in the national calendar', () => {
    const before = daysOf(chinaCalendar)
    const notices = [...holidayNotices, amendment({ ordinary: ['2026-10-07', '2026-10-10'] }), notice2027]
    const calendar = made({ notices, overlays: [{ id: 'one', holidays: [local] }] })
    expect(isWorkingDay('2026-03-04', { calendar })).toBe(false)
    expect(isWorkingDay('2026-10-07', { calendar })).toBe(true)
    expect(daysOf(chinaCalendar)).toEqual(before)
    expect(chinaCalendar).toMatchObject({ id: 'cn 2004-2026', publishedThrough: '2026-12-24' })
  })

  it('that end earlier leave the years after them to the forecast', () => {
    const calendar = made({ notices: holidayNotices.filter(({ year }) => year <= 2010) })
    expect(dayInfo('2011-10-01', { calendar, forecast: true }).certainty).toBe('forecast')
    expect(addWorkingDays('2010-12-23', 1, { calendar })).toBe('2010-12-24')
  })
})
