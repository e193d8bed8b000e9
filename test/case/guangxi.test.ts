import { describe, expect, it } from 'vitest'
import {
  addWorkingDays,
  type CalendarOverlay,
  chinaCalendar,
  computeDeadline,
  countWorkingDays,
  dayInfo,
  type Length,
  orThrow,
  type TimeLimit,
  withOverlay,
  workingDays,
} from 'xinfang-rules'

/**
 * 壮族三月三, two days off for all in Guangxi since 2014 (《广西壮族自治区少数民族习惯节日放假办法》). The days of
 * 2017 and 2021 are those that reposts of the yearly notices give, with their exchange days.
 */
const names = [{ zh: '壮族三月三', en: 'Zhuang Sanyuesan' }]
const overlays: readonly CalendarOverlay[] = [
  {
    id: 'guangxi-2017',
    // Thursday 30 and Friday 31 March; Saturday 1 April, worked by the nation, is exchanged with Saturday 8 April.
    holidays: [{ names, rest: [{ from: '2017-03-30', to: '2017-04-01' }], work: ['2017-04-08'] }],
  },
  {
    id: 'guangxi-2021',
    // Wednesday 14 and Thursday 15 April; Friday 16 is exchanged with Sunday 18.
    holidays: [{ names, rest: [{ from: '2021-04-14', to: '2021-04-16' }], work: ['2021-04-18'] }],
  },
]
const guangxi = overlays.reduce((calendar, overlay) => orThrow(withOverlay(calendar, overlay)), chinaCalendar)

const limitOf = (length: Length): TimeLimit => ({
  id: 'limit',
  label: { zh: '试拟期限', en: 'Limit' },
  length,
  from: 'received',
  basis: { document: '试拟规定', source: 'assumption', evidence: 'inferred' },
})

describe('三月三 in Guangxi', () => {
  it('is named in the calendar’s id', () => {
    expect(guangxi.id).toBe('cn 2004-2026 + guangxi-2017 + guangxi-2021')
  })

  it.each([
    ['2017-03-30', 'workday', 'localRest'],
    ['2017-03-31', 'workday', 'localRest'],
    ['2017-04-01', 'makeupWorkday', 'localRest'],
    ['2017-04-04', 'festival', 'festival'],
    ['2017-04-08', 'weekend', 'localWorkday'],
    ['2021-04-14', 'workday', 'localRest'],
    ['2021-04-16', 'workday', 'localRest'],
    ['2021-04-18', 'weekend', 'localWorkday'],
    ['2021-04-25', 'makeupWorkday', 'makeupWorkday'],
    ['2022-04-14', 'workday', 'workday'],
  ])('has %s, a %s of the nation, as %s', (on, national, here) => {
    expect(dayInfo(on).kind).toBe(national)
    expect(dayInfo(on, { calendar: guangxi }).kind).toBe(here)
  })

  it.each([
    // 29 and 30 March, 31, Saturday 1 April, and after 清明节 5 April.
    [5, '2017-03-28', '2017-04-05'],
    // The same, then Thursday 6 and Friday 7 April.
    [7, '2017-03-28', '2017-04-07'],
    // 13, 14, 15 and 16 April, Monday 19.
    [5, '2021-04-12', '2021-04-19'],
    // The same, then Tuesday 20 and Wednesday 21.
    [7, '2021-04-12', '2021-04-21'],
  ])('leaves %i working days from %s due in the rest of the nation on %s', (amount, from, dueOn) => {
    const limit = limitOf({ amount, unit: 'workingDay' })
    expect(orThrow(computeDeadline({ limit, from })).dueOn).toBe(dueOn)
  })

  it.each([
    // 29 March; 30 and 31 March and 1 April are 三月三, 2 to 4 April 清明节; 5, 6 and 7 April, Saturday 8.
    [5, '2017-03-28', '2017-04-08'],
    // The same, then Monday 10 and Tuesday 11 April.
    [7, '2017-03-28', '2017-04-11'],
    // 13 April; 14 to 16 are 三月三, 17 is a Saturday; Sunday 18, then 19, 20 and 21.
    [5, '2021-04-12', '2021-04-21'],
    // The same, then Thursday 22 and Friday 23.
    [7, '2021-04-12', '2021-04-23'],
  ])('has %i working days from %s due on %s', (amount, from, dueOn) => {
    const limit = limitOf({ amount, unit: 'workingDay' })
    const deadline = orThrow(computeDeadline({ limit, from, calendar: guangxi }))
    expect(deadline).toMatchObject({ dueOn, certainty: 'official', calendar: guangxi.id })
    expect(addWorkingDays(from, amount, { calendar: guangxi })).toBe(dueOn)
    expect(countWorkingDays(from, dueOn, { calendar: guangxi })).toBe(amount)
  })

  it('rolls a limit in calendar days off its own days, on to its own Sunday worked', () => {
    // Fifteen days from 30 March are 14 April; 14 to 17 April are off.
    const limit = limitOf({ amount: 15, unit: 'calendarDay' })
    expect(orThrow(computeDeadline({ limit, from: '2021-03-30', calendar: guangxi })).dueOn).toBe('2021-04-18')
    expect(orThrow(computeDeadline({ limit, from: '2021-03-30' })).dueOn).toBe('2021-04-14')
  })

  it('takes two days of the year, whatever is exchanged', () => {
    for (const year of [2017, 2021]) {
      const span = { from: `${year}-01-01`, to: `${year}-12-31` }
      expect(workingDays(span).length - workingDays(span, { calendar: guangxi }).length).toBe(2)
    }
  })
})
