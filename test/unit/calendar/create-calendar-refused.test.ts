import { describe, expect, it } from 'vitest'
import { createCalendar, type HolidayNotice, holidayNotices } from 'xinfang-rules'
import { refusalOf } from '../refusal.js'
import { notice2027 } from './a-notice.js'
import { local, without } from './calendar-parts.js'

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
