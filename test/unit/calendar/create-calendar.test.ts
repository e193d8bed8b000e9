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
import { publishedDays } from '../../differential/days.js'
import { refusalOf } from '../refusal.js'
import { amendment, notice2027 } from './a-notice.js'

const made = (parts?: Parameters<typeof createCalendar>[0]): WorkingCalendar => orThrow(createCalendar(parts))
const daysOf = (calendar: WorkingCalendar): unknown[] => publishedDays.map((on) => dayInfo(on, { calendar }))
const without = (...numbers: string[]): HolidayNotice[] =>
  holidayNotices.filter(({ number }) => !numbers.includes(number))
const local = { names: [{ zh: '地方节日', en: 'Local day' }], rest: ['2026-03-04'] }

/** The same data, the members of every record within it in another order. */
function backToFront<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(backToFront) as Value
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).map(([name, member]) => [name, backToFront(member)])
  return Object.fromEntries(members.reverse()) as Value
}

describe('the id of a calendar says what it is made of', () => {
  it.each([
    ['all that the library knows', undefined, 'cn 2004-2026'],
    ['nothing else than that', {}, 'cn 2004-2026'],
    ['the same notices, handed over', { notices: holidayNotices }, 'cn 2004-2026'],
    ['a copy of the same notices', { notices: structuredClone(holidayNotices) }, 'cn 2004-2026'],
    ['a copy written in another order', { notices: backToFront(holidayNotices) }, 'cn 2004-2026'],
    [
      'a copy that leaves members undefined',
      { notices: holidayNotices.map((notice) => ({ amends: undefined, source: undefined, ...notice })) as never },
      'cn 2004-2026',
    ],
    ['options left undefined', { notices: undefined, knownOn: undefined, overlays: undefined }, 'cn 2004-2026'],
    ['what was known on a day', { knownOn: '2020-01-25' }, 'cn 2004-2020 known on 2020-01-25'],
    ['what is known on the last day there is', { knownOn: '2100-12-31' }, 'cn 2004-2026'],
    ['an overlay', { overlays: [{ id: 'guangxi-2026', holidays: [local] }] }, 'cn 2004-2026 + guangxi-2026'],
    ['a notice of one’s own', { notices: [...holidayNotices, notice2027] }, 'cn 2004-2027 + 试拟〔2026〕1号'],
    [
      'notices without an amendment',
      { notices: without('国办发明电〔2019〕3号') },
      'cn 2004-2026 - 国办发明电〔2019〕3号',
    ],
    ['fewer years', { notices: holidayNotices.filter(({ year }) => year <= 2010) }, 'cn 2004-2010'],
    [
      'all of these',
      {
        notices: [...without('国办发明电〔2019〕3号'), notice2027],
        knownOn: '2026-11-20',
        overlays: [
          { id: 'one', holidays: [local] },
          { id: 'two', holidays: [local] },
        ],
      },
      'cn 2004-2027 known on 2026-11-20 + 试拟〔2026〕1号 - 国办发明电〔2019〕3号 + one + two',
    ],
  ])('of %s', (_, parts, id) => {
    expect(made(parts).id).toBe(id)
  })

  it('of a year arranged otherwise than the library has it, by both numbers', () => {
    const last = holidayNotices.at(-1) as HolidayNotice
    const notices = [...without(last.number), { ...last, number: '试拟〔2025〕1号' }]
    expect(made({ notices }).id).toBe('cn 2004-2026 + 试拟〔2025〕1号 - 国办发明电〔2025〕7号')
  })
})

describe('the id of a calendar', () => {
  it('is the same in whatever order its notices were added', () => {
    const later = amendment({ ordinary: ['2026-10-10'], work: ['2026-10-11'] })
    const [one, other] = [
      [notice2027, later],
      [later, notice2027],
    ].map((added) => made({ notices: [...added, ...holidayNotices] }).id)
    expect(one).toBe('cn 2004-2027 + 试拟〔2026〕2号 + 试拟〔2026〕1号')
    expect(other).toBe(one)
  })
})

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

describe('a calendar is refused', () => {
  it.each<[string, unknown, string, string]>([
    ['of nothing', null, 'parts', 'null'],
    ['of a list', [], 'parts', '[]'],
    ['of a text', 'cn', 'parts', '"cn"'],
    ['of a Map', new Map(), 'parts', '{…}'],
    ['of a date', new Date(0), 'parts', '1970-01-01T00:00:00.000Z'],
    ['with an unknown member', { knownAt: '2020-01-25' }, 'knownAt', '"2020-01-25"'],
    ['with notices that are no list', { notices: notice2027 }, 'notices', '{…}'],
    ['with no notices at all', { notices: null }, 'notices', 'null'],
    ['with overlays that are no list', { overlays: { id: 'one' } }, 'overlays', '{…}'],
  ])('%s', (_, parts, path, given) => {
    expect(refusalOf(createCalendar(parts as never))).toMatchObject({ _tag: 'InvalidArgument', path, given })
  })

  it.each([
    ['2020-1-25', 'InvalidMoment'],
    ['2020-01-25T08:00', 'InvalidMoment'],
    ['', 'InvalidMoment'],
    [20200125, 'InvalidMoment'],
    [null, 'InvalidMoment'],
    ['2020-02-30', 'InvalidDate'],
    ['2003-12-31', 'DateOutOfRange'],
    ['2101-01-01', 'DateOutOfRange'],
  ])('known on %j', (knownOn, tag) => {
    expect(refusalOf(createCalendar({ knownOn: knownOn as never }))).toMatchObject({ _tag: tag, path: 'knownOn' })
  })

  it.each([
    ['its last year but one', holidayNotices.filter(({ year }) => year !== 2025), 2025],
    ['a year between', holidayNotices.filter(({ year }) => year !== 2010), 2010],
    ['a year that another amends after it', holidayNotices.filter(({ year }) => year !== 2018), 2018],
    ['its first year', holidayNotices.filter(({ year }) => year > 2004), 2004],
    ['the year before a notice of one’s own', [...without('国办发明电〔2025〕7号'), notice2027], 2026],
  ])('without a notice for %s, at the one for the year after, in any order', (_, list, year) => {
    for (const notices of [list, [...list].reverse()]) {
      const after = notices.findIndex((notice) => notice.year === year + 1 && notice.amends === undefined)
      expect(refusalOf(createCalendar({ notices }))).toMatchObject({
        _tag: 'InvalidNotice',
        path: `notices[${after}].year`,
        given: String(year + 1),
        expected: {
          zh: `可接续的年份：缺 ${year} 年通知`,
          en: `a year that follows the others: the notice for ${year} is missing`,
        },
      })
    }
  })

  it('without a notice for any year', () => {
    expect(refusalOf(createCalendar({ notices: [] }))).toMatchObject({
      _tag: 'InvalidNotice',
      path: 'notices',
      given: '[]',
      expected: { zh: '含 2004 年通知的列表', en: 'a list with the notice for 2004' },
    })
  })

  it('without a notice that had not been issued by the day it is to be known on', () => {
    const last = { ...(holidayNotices.at(-1) as HolidayNotice), issuedOn: '2026-12-01' }
    const notices = [...without(last.number), last, { ...notice2027, issuedOn: '2026-11-30' }]
    expect(refusalOf(createCalendar({ notices, knownOn: '2026-11-30' }))).toMatchObject({
      _tag: 'InvalidNotice',
      path: `notices[${notices.length - 1}].year`,
      expected: { en: 'a year that follows the others: the notice for 2026 is missing' },
    })
    expect(createCalendar({ notices, knownOn: '2026-12-01' })._tag).toBe('Right')
  })

  it('without any notice that was issued by the day it is to be known on', () => {
    const late = { ...(holidayNotices[0] as HolidayNotice), issuedOn: '2026-12-01' }
    expect(refusalOf(createCalendar({ notices: [late], knownOn: '2026-11-30' }))).toMatchObject({
      _tag: 'InvalidNotice',
      path: 'notices',
      given: '[]',
    })
  })

  it('for a fault of a notice or an overlay, by its place', () => {
    const [first, second] = holidayNotices
    expect(refusalOf(createCalendar({ notices: [first, { ...second, year: 0 }] as never }))).toMatchObject({
      _tag: 'InvalidNotice',
      path: 'notices[1].year',
    })
    const overlay = { id: 'one', holidays: [local] }
    expect(refusalOf(createCalendar({ overlays: [overlay, { ...overlay, id: '' }] }))).toMatchObject({
      _tag: 'InvalidOverlay',
      path: 'overlays[1].id',
    })
  })
})
