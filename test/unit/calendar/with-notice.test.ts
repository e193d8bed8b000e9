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
  withNotice,
} from 'xinfang-rules'
import { publishedDays } from '../../differential/days.js'
import { thrownBy } from '../thrown-by.js'
import { amendment, arrangedAs, notice2027 } from './a-notice.js'
import { daysOf } from './calendar-parts.js'

describe('a notice for the year after the last', () => {
  const calendar = orThrow(withNotice(chinaCalendar, notice2027))

  it('is named in the calendar’s id, and publishes its year up to 24 December', () => {
    expect(calendar).toMatchObject({ id: 'cn 2004-2027 + 试拟〔2026〕1号', publishedThrough: '2027-12-24' })
    expect(dayInfo('2027-12-24', { calendar }).certainty).toBe('official')
    expect(thrownBy(() => dayInfo('2027-12-25', { calendar, forecast: false }))).toMatchObject({
      _tag: 'CalendarNotPublished',
      publishedThrough: '2027-12-24',
      calendar: 'cn 2004-2027 + 试拟〔2026〕1号',
    })
    expect(dayInfo('2027-12-25', { calendar }).certainty).toBe('forecast')
  })

  it('says of its days what it arranges, by its own number', () => {
    const newYear = { zh: '元旦', en: "New Year's Day" }
    expect(dayInfo('2027-01-01', { calendar })).toEqual({
      on: '2027-01-01',
      working: false,
      kind: 'festival',
      names: [newYear],
      notice: '试拟〔2026〕1号',
      certainty: 'official',
    })
    const kinds = ['2027-01-02', '2027-01-31', '2027-02-09', '2027-06-09', '2027-06-10']
    expect(kinds.map((on) => dayInfo(on, { calendar }).kind)).toEqual([
      'weekend',
      'makeupWorkday',
      'adjustedRest',
      'festival',
      'workday',
    ])
  })

  it('makes the last week of the year before it official, where it names none of its days', () => {
    const edge = ['2026-12-25', '2026-12-26', '2026-12-31']
    expect(edge.map((on) => dayInfo(on, { calendar }))).toEqual([
      { on: '2026-12-25', working: true, kind: 'workday', certainty: 'official' },
      { on: '2026-12-26', working: false, kind: 'weekend', certainty: 'official' },
      { on: '2026-12-31', working: true, kind: 'workday', certainty: 'official' },
    ])
  })

  it('may name days of the December before it', () => {
    const december = arrangedAs('元旦', { rest: [{ from: '2026-12-31', to: '2027-01-03' }], work: ['2026-12-26'] })
    const options = { calendar: orThrow(withNotice(chinaCalendar, december)) }
    expect(dayInfo('2026-12-31', options)).toMatchObject({ kind: 'adjustedRest', notice: '试拟〔2026〕1号' })
    expect(dayInfo('2026-12-26', options)).toMatchObject({ kind: 'makeupWorkday', working: true })
    // Friday 25 and Saturday 26, then Monday 28 to Wednesday 30; Thursday 31 is off.
    expect(addWorkingDays('2026-12-24', 6, options)).toBe('2027-01-04')
  })

  it('may name the first day that it can, 25 December, and none before', () => {
    const rest = [{ from: '2027-01-01', to: '2027-01-03' }]
    const first = arrangedAs('元旦', { rest: [...rest, '2026-12-25'], special: ['2026-12-25'] })
    expect(dayInfo('2026-12-25', { calendar: orThrow(withNotice(chinaCalendar, first)) }).kind).toBe('special')
    expect(withNotice(chinaCalendar, arrangedAs('元旦', { rest: [...rest, '2026-12-24'] }))._tag).toBe('Left')
  })

  it('leaves the calendar that it was added to as it was', () => {
    expect(chinaCalendar).toMatchObject({ id: 'cn 2004-2026', publishedThrough: '2026-12-24' })
    expect(thrownBy(() => isWorkingDay('2027-01-04'))._tag).toBe('CalendarNotPublished')
    expect(daysOf(calendar)).toEqual(daysOf(chinaCalendar))
  })
})

describe('an amendment', () => {
  it('makes days ordinary again, a weekday and a weekend day, so that the year still balances', () => {
    const ordinary = amendment({ ordinary: ['2026-10-07', '2026-10-10'] })
    const calendar = orThrow(withNotice(chinaCalendar, ordinary))
    expect(dayInfo('2026-10-07')).toMatchObject({ kind: 'adjustedRest', working: false })
    expect(dayInfo('2026-10-10')).toMatchObject({ kind: 'makeupWorkday', working: true })
    expect(['2026-10-07', '2026-10-10'].map((on) => dayInfo(on, { calendar }))).toEqual([
      { on: '2026-10-07', working: true, kind: 'workday', certainty: 'official' },
      { on: '2026-10-10', working: false, kind: 'weekend', certainty: 'official' },
    ])
    expect(calendar.id).toBe('cn 2004-2026 + 试拟〔2026〕2号')
    expect(publishedDays.filter((on) => isWorkingDay(on, { calendar }) !== isWorkingDay(on))).toEqual([
      '2026-10-07',
      '2026-10-10',
    ])
  })

  it('may give a day that nobody works back, where it marks it as special', () => {
    const special = amendment({ names: ['某纪念日'], rest: ['2026-09-03'], special: ['2026-09-03'] })
    expect(dayInfo('2026-09-03', { calendar: orThrow(withNotice(chinaCalendar, special)) })).toMatchObject({
      kind: 'special',
      names: [{ zh: '某纪念日', en: '某纪念日' }],
    })
  })

  it('may cancel an exchange day with a special day, as that of January 2020 did', () => {
    const number = '国办发明电〔2020〕1号'
    const without = orThrow(createCalendar({ notices: holidayNotices.filter((notice) => notice.number !== number) }))
    const amended = holidayNotices.find((notice) => notice.number === number)
    expect(without.id).toBe(`cn 2004-2026 - ${number}`)
    expect(isWorkingDay('2020-02-01', { calendar: without })).toBe(true)
    const again = orThrow(withNotice(without, amended as never))
    expect(again.id).toBe('cn 2004-2026')
    const { holidays, ...head } = amended as HolidayNotice
    const turned = (record: object): object => Object.fromEntries(Object.entries(record).reverse())
    const copied = { holidays: holidays.map(turned), ...(turned(head) as typeof head) } as HolidayNotice
    expect(orThrow(withNotice(without, copied)).id).toBe('cn 2004-2026')
    const otherwise = { ...copied, source: 'https://example.org' }
    expect(orThrow(withNotice(without, otherwise)).id).toBe(`cn 2004-2026 + ${number} - ${number}`)
    expect(daysOf(again)).toEqual(daysOf(chinaCalendar))
  })

  it('that was issued later wins, in whichever order the two are added', () => {
    const later = { number: '试拟〔2026〕3号', issuedOn: '2026-08-10' }
    const moves = amendment({ work: ['2026-10-11'], ordinary: ['2026-10-10'] })
    const movesBack = amendment({ work: ['2026-10-10'], ordinary: ['2026-10-11'] }, later)
    for (const [first, second] of [
      [moves, movesBack],
      [movesBack, moves],
    ] as const) {
      const calendar = orThrow(withNotice(orThrow(withNotice(chinaCalendar, first)), second))
      expect(dayInfo('2026-10-10', { calendar })).toMatchObject({ kind: 'makeupWorkday', notice: '试拟〔2026〕3号' })
      expect(dayInfo('2026-10-11', { calendar })).toMatchObject({ kind: 'weekend', working: false })
    }
    const moved = orThrow(withNotice(chinaCalendar, moves))
    expect(dayInfo('2026-10-11', { calendar: moved })).toMatchObject({ working: true, notice: '试拟〔2026〕2号' })
  })

  it('may amend an amendment', () => {
    const moved = orThrow(withNotice(chinaCalendar, amendment({ work: ['2026-10-11'], ordinary: ['2026-10-10'] })))
    const again = amendment(
      { work: ['2026-10-17'], ordinary: ['2026-10-11'] },
      { number: '试拟〔2026〕3号', issuedOn: '2026-08-10', amends: '试拟〔2026〕2号' },
    )
    const calendar = orThrow(withNotice(moved, again))
    expect(['2026-10-10', '2026-10-11', '2026-10-17'].map((on) => isWorkingDay(on, { calendar }))).toEqual([
      false,
      false,
      true,
    ])
  })
})
