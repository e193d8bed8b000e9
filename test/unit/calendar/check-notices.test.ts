import { describe, expect, it } from 'vitest'
import {
  chinaCalendar,
  createCalendar,
  dayInfo,
  type HolidayNotice,
  holidayNotices,
  orThrow,
  type RuleError,
  withNotice,
} from 'xinfang-rules'
import { balanceOf } from '../../../src/calendar/check-notices.js'
import { eachDate, fallsOnWeekend, restOf } from '../../differential/days.js'
import { statutoryDaysOf } from '../../differential/statutory-days.js'
import { refusalOf } from '../refusal.js'
import { amendment, arrangedAs, notice2027 } from './a-notice.js'

const YEARS = Array.from({ length: 23 }, (_, index) => 2004 + index)
const noticesFor = (year: number): HolidayNotice[] => holidayNotices.filter((notice) => notice.year === year)
const refusal = (notice: HolidayNotice): RuleError => refusalOf(withNotice(chinaCalendar, notice))

/** Weekdays off less weekend days worked, said of each day by the last notice that names it. */
function gainedIn(year: number): number {
  const said = new Map<string, 'off' | 'worked'>()
  for (const { holidays } of noticesFor(year)) {
    for (const { rest, work = [] } of holidays) {
      for (const on of restOf({ rest })) said.set(on, 'off')
      for (const on of work) said.set(on, 'worked')
    }
  }
  const named = [...said]
  const weekdaysOff = named.filter(([on, standing]) => standing === 'off' && !fallsOnWeekend(on))
  const weekendsWorked = named.filter(([on, standing]) => standing === 'worked' && fallsOnWeekend(on))
  return weekdaysOff.length - weekendsWorked.length
}

/**
 * What two years give beyond the statute. Of 2015 it is 3 September, given once to all. Of 2020 it is 31 January,
 * given to all, and Saturday 1 February, which was to be worked for a day off of 春节 and then was not.
 */
const BEYOND: Readonly<Record<number, { readonly special: number; readonly cancelled: number }>> = {
  2015: { special: 1, cancelled: 0 },
  2020: { special: 1, cancelled: 1 },
}

describe('the notices of a year, amendments merged', () => {
  it.each(YEARS)('give in %i what the statute owes, a day of two festivals twice, and no more than is said', (year) => {
    const { special, cancelled } = BEYOND[year] ?? { special: 0, cancelled: 0 }
    expect(gainedIn(year) - statutoryDaysOf(year).length).toBe(special + cancelled)
    expect(balanceOf(noticesFor(year))).toEqual({ gained: gainedIn(year), special, cancelled })
  })

  it('balance also as they stood before they were amended', () => {
    for (const year of [2015, 2019, 2020]) {
      const first = noticesFor(year).slice(0, 1)
      expect(balanceOf(first)).toEqual({ gained: statutoryDaysOf(year).length, special: 0, cancelled: 0 })
    }
  })

  it('balance in whatever order they are given', () => {
    for (const year of YEARS) expect(balanceOf(noticesFor(year).reverse())).toEqual(balanceOf(noticesFor(year)))
  })
})

describe('an exchange day that a notice of special days took back', () => {
  it('stays taken back where a later one names it again as a day off', () => {
    const taken = holidayNotices.find(({ number }) => number === '国办发明电〔2020〕1号') as HolidayNotice
    const again = { ...taken, number: '试拟〔2020〕1号', issuedOn: '2020-01-28', amends: taken.number }
    expect(balanceOf([...noticesFor(2020), again])).toEqual(balanceOf(noticesFor(2020)))
    const calendar = orThrow(withNotice(chinaCalendar, again))
    expect(dayInfo('2020-02-01', { calendar })).toMatchObject({ working: false, notice: '试拟〔2020〕1号' })
  })

  it('may be worked after all', () => {
    const back = {
      number: '试拟〔2020〕1号',
      issuedOn: '2020-01-28',
      year: 2020,
      amends: '国办发明电〔2020〕1号',
      holidays: [{ names: ['春节'], rest: [], work: ['2020-02-01'] }],
    }
    expect(balanceOf([...noticesFor(2020), back])).toMatchObject({ special: 1, cancelled: 0 })
    expect(dayInfo('2020-02-01', { calendar: orThrow(withNotice(chinaCalendar, back)) }).working).toBe(true)
  })
})

describe('a notice is refused beside those of the calendar', () => {
  it.each([
    ['a day too many off', arrangedAs('劳动节', { work: [] }), 14],
    ['a day too few off', arrangedAs('劳动节', { work: ['2027-04-25', '2027-05-08'] }), 12],
    ['a festival left out', { ...notice2027, holidays: notice2027.holidays.slice(1) }, 12],
  ])('where its year does not balance: %s', (_, notice, gained) => {
    const error = refusal(notice)
    expect(error).toMatchObject({ _tag: 'InvalidNotice', path: 'notice', given: String(gained) })
    expect(error.message).toContain('13, the statutory days that 2027 owes')
    expect(error.message).toContain('by 试拟〔2026〕1号;')
  })

  it('not, where the days that do not balance are marked as special', () => {
    const special = arrangedAs('劳动节', { work: [], special: ['2027-05-05'] })
    const calendar = orThrow(withNotice(chinaCalendar, special))
    expect(dayInfo('2027-05-05', { calendar }).kind).toBe('special')
  })

  it('where an amendment unbalances the year that it amends', () => {
    const error = refusal(amendment({ ordinary: ['2026-10-07'] }))
    expect(error).toMatchObject({ _tag: 'InvalidNotice', path: 'notice', given: '12' })
    expect(error.message).toContain('by 国办发明电〔2025〕7号 + 试拟〔2026〕2号;')
  })

  it('where the exchange day that was cancelled in January 2020 is not excused by a special day', () => {
    const notices = holidayNotices.map(({ ...notice }) => {
      if (notice.number !== '国办发明电〔2020〕1号') return notice
      return { ...notice, holidays: [{ names: ['春节'], rest: [{ from: '2020-01-31', to: '2020-02-02' }] }] }
    })
    expect(refusalOf(createCalendar({ notices }))).toMatchObject({
      _tag: 'InvalidNotice',
      path: `notices[${notices.findIndex(({ number }) => number === '国办发明电〔2020〕1号')}]`,
      given: '13',
    })
  })

  it('where its number is given already', () => {
    expect(refusal({ ...notice2027, number: '国办发明电〔2025〕7号' })).toMatchObject({
      _tag: 'InvalidNotice',
      path: 'notice.number',
      message: 'notice.number: "国办发明电〔2025〕7号" is not given to one notice only',
    })
  })

  it('where its year is arranged already and it does not say what it amends', () => {
    const { amends: _, ...rival } = amendment({ rest: ['2026-10-08'], work: ['2026-10-11'] })
    const error = refusal(rival)
    expect(error).toMatchObject({ _tag: 'InvalidNotice', path: 'notice.year', given: '2026' })
    expect(error.message).toContain('国办发明电〔2025〕7号 arranges it; what changes that one names it in amends')
  })

  it.each([
    ['that nobody knows', '国办发明电〔2099〕1号', {}],
    ['for another year', '国办发明电〔2024〕12号', {}],
    ['that was issued after it', '国办发明电〔2025〕7号', { issuedOn: '2025-11-03' }],
    ['that is itself', '试拟〔2026〕2号', {}],
  ])('where it amends a notice %s', (_, amends, more) => {
    const swap = { ordinary: ['2026-10-07', '2026-10-10'] }
    expect(refusal(amendment(swap, { ...more, amends }))).toMatchObject({
      _tag: 'InvalidNotice',
      path: 'notice.amends',
      given: JSON.stringify(amends),
      expected: { en: 'the number of an earlier notice for 2026' },
    })
  })

  it('where it is the only one for its year and claims to amend itself', () => {
    const alone = { ...notice2027, amends: notice2027.number }
    expect(refusal(alone)).toMatchObject({ _tag: 'InvalidNotice', path: 'notice.amends' })
  })

  it('where two of a year amend each other and none arranges it', () => {
    const other = { ...notice2027, number: '试拟〔2026〕9号', amends: notice2027.number }
    const notices = [...holidayNotices, { ...notice2027, amends: other.number }, other]
    expect(refusalOf(createCalendar({ notices }))).toMatchObject({ _tag: 'InvalidNotice', path: 'notices[26].amends' })
  })

  it.each([
    ['says otherwise of', { work: ['2026-10-10'], ordinary: ['2026-10-17'] }, 'work[0]', '"2026-10-10"'],
    ['says the same of', { work: ['2026-10-11'], ordinary: ['2026-10-17'] }, 'work[0]', '"2026-10-11"'],
    [
      'makes ordinary again, as well,',
      { work: ['2026-10-17'], ordinary: ['2026-10-10'] },
      'ordinary[0]',
      '"2026-10-10"',
    ],
    ['has in a span', { rest: [{ from: '2026-10-08', to: '2026-10-12' }] }, 'rest[0]', '"2026-10-10"'],
  ])('where it %s a day that one issued on the same day names', (_, days, place, given) => {
    const first = orThrow(withNotice(chinaCalendar, amendment({ work: ['2026-10-11'], ordinary: ['2026-10-10'] })))
    const rival = amendment(days, { number: '试拟〔2026〕3号' })
    expect(refusalOf(withNotice(first, rival))).toMatchObject({
      _tag: 'InvalidNotice',
      path: `notice.holidays[0].${place}`,
      given,
      expected: {
        zh: '只由一份通知安排的日子：同日发布的 试拟〔2026〕2号 也列有此日',
        en: 'named by one notice only: 试拟〔2026〕2号, issued on the same day, names it too',
      },
    })
    const later = amendment({ work: ['2026-10-10'], ordinary: ['2026-10-11'] }, { number: '试拟〔2026〕3号' })
    expect(withNotice(first, { ...later, issuedOn: '2026-08-04' })._tag).toBe('Right')
  })

  it('where it says the same of every day as one issued on the same day', () => {
    const swap = { ordinary: ['2026-10-07', '2026-10-10'] }
    const first = orThrow(withNotice(chinaCalendar, amendment(swap)))
    expect(refusalOf(withNotice(first, amendment(swap, { number: '试拟〔2026〕3号' })))).toMatchObject({
      _tag: 'InvalidNotice',
      path: 'notice.holidays[0].ordinary[0]',
      given: '"2026-10-07"',
    })
  })

  it('where it was issued after the day whose knowledge the calendar holds', () => {
    const known = orThrow(createCalendar({ knownOn: '2026-11-19' }))
    expect(refusalOf(withNotice(known, notice2027))).toMatchObject({
      _tag: 'InvalidNotice',
      path: 'notice.issuedOn',
      given: '"2026-11-20"',
      expected: { en: 'on or before 2026-11-19, the day whose knowledge the calendar holds' },
    })
    const onTheDay = orThrow(createCalendar({ knownOn: '2026-11-20' }))
    expect(orThrow(withNotice(onTheDay, notice2027)).id).toBe('cn 2004-2027 known on 2026-11-20 + 试拟〔2026〕1号')
  })

  it('where a year before it has none', () => {
    expect(
      refusalOf(
        withNotice(orThrow(createCalendar({ knownOn: '2025-11-03' })), { ...notice2027, issuedOn: '2025-11-03' }),
      ),
    ).toMatchObject({
      _tag: 'InvalidNotice',
      path: 'notice.year',
      given: '2027',
      expected: { en: 'a year that follows the others: the notice for 2026 is missing' },
    })
  })
})

describe('a special day', () => {
  const given = amendment({ names: ['某纪念日'], rest: ['2026-09-03'], special: ['2026-09-03'] })
  const later = { number: '试拟〔2026〕3号', issuedOn: '2026-08-10', amends: given.number }
  const withSpecial = orThrow(withNotice(chinaCalendar, given))

  it('may be taken back', () => {
    const calendar = orThrow(withNotice(withSpecial, amendment({ ordinary: ['2026-09-03'] }, later)))
    expect(dayInfo('2026-09-03', { calendar })).toMatchObject({ kind: 'workday', working: true })
  })

  it('may be named again, as special, by a notice that adds to it', () => {
    // Friday 4 September is paid for by Sunday 6 September.
    const rest = [{ from: '2026-09-03', to: '2026-09-05' }]
    const longer = amendment({ names: ['某纪念日'], rest, work: ['2026-09-06'], special: ['2026-09-03'] }, later)
    const calendar = orThrow(withNotice(withSpecial, longer))
    expect(eachDate('2026-09-03', '2026-09-06').map((on) => dayInfo(on, { calendar }).kind)).toEqual([
      'special',
      'adjustedRest',
      'weekend',
      'makeupWorkday',
    ])
  })

  it('may come with an exchange day that is moved', () => {
    const days = { rest: ['2026-09-03'], special: ['2026-09-03'], ordinary: ['2026-10-10'], work: ['2026-10-11'] }
    const calendar = orThrow(withNotice(chinaCalendar, amendment(days)))
    expect(['2026-09-03', '2026-10-10', '2026-10-11'].map((on) => dayInfo(on, { calendar }).kind)).toEqual([
      'special',
      'weekend',
      'makeupWorkday',
    ])
  })

  it('may be turned into one that is worked back', () => {
    const paid = amendment({ names: ['某纪念日'], rest: ['2026-09-03'], work: ['2026-09-06'] }, later)
    const calendar = orThrow(withNotice(withSpecial, paid))
    expect(dayInfo('2026-09-03', { calendar })).toMatchObject({ kind: 'adjustedRest', working: false })
  })
})
