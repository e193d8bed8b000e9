import { describe, expect, it } from 'vitest'
import { chinaCalendar, type HolidayNotice, orThrow, type RuleError, withNotice } from 'xinfang-rules'
import { awkward } from '../awkward.js'
import { refusalOf } from '../refusal.js'
import { amendment, arrangedAs, notice2027 } from './a-notice.js'

const refusal = (notice: HolidayNotice): RuleError => refusalOf(withNotice(chinaCalendar, notice))
const newYear = { from: '2027-01-01', to: '2027-01-03' }

describe('a notice is refused, by the place of the fault', () => {
  it.each([
    ['within its days off', arrangedAs('元旦', { rest: [newYear, '2027-01-02'] }), '0].rest[1]', '0].rest[0]'],
    ['off and worked', arrangedAs('元旦', { rest: [newYear], work: ['2027-01-03'] }), '0].work[0]', '0].rest[0]'],
    ['in two holidays', arrangedAs('清明节', { rest: ['2027-01-01'] }), '2].rest[0]', '0].rest[0]'],
    [
      'worked twice',
      arrangedAs('国庆节', { rest: [{ from: '2027-10-01', to: '2027-10-07' }], work: ['2027-10-09', '2027-10-09'] }),
      '6].work[1]',
      '6].work[0]',
    ],
    ['off and ordinary', amendment({ rest: ['2026-10-08'], ordinary: ['2026-10-08'] }), '0].ordinary[0]', '0].rest[0]'],
  ])('where it names a day twice: %s', (_, notice, second, first) => {
    const error = refusal(notice)
    expect(error).toMatchObject({ _tag: 'InvalidNotice', path: `notice.holidays[${second}` })
    expect(error.message).toContain(`named only once: it already stands in notice.holidays[${first}`)
  })

  it.each([
    ['before 25 December', { rest: ['2026-12-24', newYear] }, 'rest[0]', '"2026-12-24"'],
    [
      'in a span from before 25 December',
      { rest: [{ from: '2026-12-24', to: '2027-01-03' }] },
      'rest[0]',
      '2026-12-24',
    ],
    ['worked before 25 December', { rest: [newYear], work: ['2026-12-20'] }, 'work[0]', '"2026-12-20"'],
    ['after its last day', { rest: [newYear, '2028-01-01'] }, 'rest[1]', '"2028-01-01"'],
    ['of years ago', { rest: [newYear], work: ['2004-01-03'] }, 'work[0]', '"2004-01-03"'],
  ])('where a day lies out of its year: %s', (_, days, place, shown) => {
    const error = refusal(arrangedAs('元旦', days))
    expect(error).toMatchObject({ _tag: 'InvalidNotice', path: `notice.holidays[0].${place}` })
    expect(error.message).toContain(shown)
    expect(error.message).toContain('a day that a notice for 2027 may arrange, 2026-12-25 to 2027-12-31')
  })

  it('where an exchange day is no weekend day', () => {
    expect(refusal(arrangedAs('劳动节', { work: ['2027-05-08', '2027-05-10'] }))).toMatchObject({
      _tag: 'InvalidNotice',
      path: 'notice.holidays[3].work[1]',
      message: 'notice.holidays[3].work[1]: "2027-05-10" is not a Saturday or Sunday, as days worked in exchange are',
    })
  })

  it('where a special day is not among its days off', () => {
    expect(refusal(arrangedAs('劳动节', { special: ['2027-05-06'] }))).toMatchObject({
      _tag: 'InvalidNotice',
      path: 'notice.holidays[3].special[0]',
      given: '"2027-05-06"',
    })
  })

  it.each([
    ['a weekday', '劳动节', ['2027-05-03', '2027-05-01'], 'holidays[3].special[1]', '2027-05-01'],
    ['a weekend day', '劳动节', ['2027-05-02'], 'holidays[3].special[0]', '2027-05-02'],
    ['a lunar festival', '春节', ['2027-02-05'], 'holidays[1].special[0]', '2027-02-05'],
  ])('where the statute owes a special day: %s', (_, name, special, place, day) => {
    expect(refusal(arrangedAs(name, { special }))).toMatchObject({
      _tag: 'InvalidNotice',
      path: `notice.${place}`,
      given: `"${day}"`,
      expected: { zh: '法定节日以外的日子', en: 'special: the statute owes it' },
    })
  })

  it('where an amendment calls special what the statute owes', () => {
    const days = { rest: ['2026-10-01'], special: ['2026-10-01'] }
    expect(refusal(amendment(days))).toMatchObject({
      _tag: 'InvalidNotice',
      path: 'notice.holidays[0].special[0]',
      expected: { en: 'special: the statute owes it' },
    })
  })

  it('where it makes days ordinary again without amending a notice that named them', () => {
    expect(refusal(arrangedAs('劳动节', { ordinary: ['2027-05-15'] }))).toMatchObject({
      _tag: 'InvalidNotice',
      path: 'notice.holidays[3].ordinary[0]',
      expected: { en: 'possible here: only a notice that amends another makes days ordinary again' },
    })
  })

  it.each([
    ['of its own', { ...notice2027, title: '通知' }, 'notice.title', 'number, issuedOn, year'],
    ['of a holiday', arrangedAs('元旦', { off: [] } as object), 'notice.holidays[0].off', 'names, rest, work'],
    [
      'of a span',
      arrangedAs('元旦', { rest: [{ ...newYear, days: 3 }] } as object),
      'notice.holidays[0].rest[0].days',
      'from, to',
    ],
  ])('where it has a field that is unknown: %s', (_, notice, path, known) => {
    const error = refusal(notice)
    expect(error).toMatchObject({ _tag: 'InvalidNotice', path })
    expect(error.message).toContain(`a known member: these are ${known}`)
  })
})

describe('a notice is refused where a value is not what its place asks for', () => {
  it.each<[string, unknown]>([
    ['number', undefined],
    ['number', ''],
    ['number', 7],
    ['issuedOn', undefined],
    ['issuedOn', '2026-11-31'],
    ['issuedOn', '2101-01-01'],
    ['issuedOn', '2026-11-20T08:00'],
    ['issuedOn', 20261120],
    ['year', undefined],
    ['year', '2027'],
    ['year', 2003],
    ['year', 2101],
    ['year', 2027.5],
    ['year', Number.NaN],
    ['amends', ''],
    ['amends', null],
    ['source', ''],
    ['source', {}],
    ['evidence', 'hearsay'],
    ['evidence', null],
    ['holidays', undefined],
    ['holidays', []],
    ['holidays', {}],
    ['holidays', 'none'],
  ])('%s: %j', (field, value) => {
    expect(refusal({ ...notice2027, [field]: value } as never)).toMatchObject({
      _tag: 'InvalidNotice',
      path: `notice.${field}`,
    })
  })

  it.each<[string, unknown, string]>([
    ['names', undefined, 'names'],
    ['names', [], 'names'],
    ['names', '元旦', 'names'],
    ['names', ['元旦', ''], 'names[1]'],
    ['names', [{ zh: '元旦', en: 'New Year' }], 'names[0]'],
    ['rest', undefined, 'rest'],
    ['rest', null, 'rest'],
    ['rest', '2027-01-01', 'rest'],
    ['rest', ['2027-01-01', '2027-02-30'], 'rest[1]'],
    ['rest', [['2027-01-01', '2027-01-03']], 'rest[0]'],
    ['rest', [null], 'rest[0]'],
    ['rest', [{ from: '2027-01-01' }], 'rest[0].to'],
    ['rest', [{ from: '2027-1-1', to: '2027-01-03' }], 'rest[0].from'],
    ['rest', [{ from: '2027-01-03', to: '2027-01-01' }], 'rest[0].to'],
    ['rest', new Set(['2027-01-01']), 'rest'],
    ['work', null, 'work'],
    ['work', '2027-01-09', 'work'],
    ['work', ['2027-13-09'], 'work[0]'],
    ['work', [{ from: '2027-01-09', to: '2027-01-10' }], 'work[0]'],
    ['special', {}, 'special'],
    ['special', [1], 'special[0]'],
    ['ordinary', 'none', 'ordinary'],
    ['ordinary', ['soon'], 'ordinary[0]'],
  ])('%s of a holiday: %j', (field, value, place) => {
    expect(refusal(arrangedAs('元旦', { [field]: value } as never))).toMatchObject({
      _tag: 'InvalidNotice',
      path: `notice.holidays[0].${place}`,
    })
  })

  it.each(awkward)('%s as a member, in a list, or as a member too many', (_, value) => {
    const refused = (notice: unknown): RuleError => refusal(notice as never)
    const within = Array.isArray(value) ? '[0]' : ''
    for (const field of ['number', 'issuedOn', 'year', 'amends', 'source', 'evidence', 'toJSON', 'extra']) {
      expect(refused({ ...notice2027, [field]: value })).toMatchObject({
        _tag: 'InvalidNotice',
        path: `notice.${field}`,
      })
    }
    expect(refused({ ...notice2027, holidays: value })).toMatchObject({ path: `notice.holidays${within}` })
    for (const field of ['names', 'rest', 'work', 'special', 'ordinary']) {
      expect(refused(arrangedAs('元旦', { [field]: value }))).toMatchObject({
        path: `notice.holidays[0].${field}${within}`,
      })
      expect(refused(arrangedAs('元旦', { [field]: [value] })).path).toMatch(`notice.holidays[0].${field}[0]`)
    }
    for (const field of ['toJSON', 'extra']) {
      expect(refused(arrangedAs('元旦', { [field]: value }))).toMatchObject({ path: `notice.holidays[0].${field}` })
      expect(refused(arrangedAs('元旦', { rest: [{ ...newYear, [field]: value }] } as object))).toMatchObject({
        path: `notice.holidays[0].rest[0].${field}`,
      })
    }
    expect(refused({ ...notice2027, holidays: [value] })._tag).toBe('InvalidNotice')
  })

  it.each(awkward)('not %s as a member of a list itself, which is no part of it', (_, value) => {
    const rest = Object.assign([newYear], { toJSON: value, extra: value })
    const calendar = orThrow(withNotice(chinaCalendar, arrangedAs('元旦', { rest })))
    expect(calendar.id).toBe('cn 2004-2027 + 试拟〔2026〕1号')
  })

  it.each([[undefined], [null], [[]], ['试拟〔2026〕1号'], [2027], [new Map()]])('the notice itself: %j', (notice) => {
    expect(refusal(notice as never)).toMatchObject({ _tag: 'InvalidNotice', path: 'notice' })
  })

  it.each([[null], [[]], ['元旦'], [undefined]])('one of its holidays: %j', (holiday) => {
    const holidays = [...notice2027.holidays, holiday as never]
    expect(refusal({ ...notice2027, holidays })).toMatchObject({ _tag: 'InvalidNotice', path: 'notice.holidays[7]' })
  })

  it.each([[undefined], [null], [{ id: 'cn 2004-2026' }], ['cn 2004-2026']])('the calendar: %j', (calendar) => {
    expect(refusalOf(withNotice(calendar as never, notice2027))).toMatchObject({
      _tag: 'InvalidArgument',
      path: 'calendar',
      expected: { en: "one of the library's calendars, such as chinaCalendar" },
    })
  })
})
