import { describe, expect, it } from 'vitest'
import { computeDeadline, type Deadline, type MomentInput, orThrow, type TimeLimit } from 'xinfang-rules'
import { refusalOf } from '../refusal.js'
import { aLimit } from './a-limit.js'

const due = (limit: TimeLimit, from: MomentInput): Deadline => orThrow(computeDeadline({ limit, from }))

describe('a limit in working days', () => {
  it.each([
    [1, '2024-02-08', '2024-02-09', 'the first day of the count is the next working day'],
    [2, '2024-02-08', '2024-02-18', 'a Sunday worked by exchange counts'],
    [5, '2024-02-08', '2024-02-21', '除夕 of 2024 counts, it was worked'],
    [1, '2024-02-10', '2024-02-18', 'an event on a day off is counted from like any other'],
    [7, '2022-04-28', '2022-05-11', 'Saturday 2022-05-07 counts'],
    [1, '2026-12-23', '2026-12-24', 'the last published day can be reached'],
  ])('of %i from %s ends on %s: %s', (amount, from, dueOn) => {
    expect(due(aLimit(amount, 'workingDay'), from)).toMatchObject({
      startedOn: from,
      dueOn,
      certainty: 'official',
      calendar: 'cn 2004-2026',
    })
  })

  it('does not care at which hour of the day the event was', () => {
    for (const from of ['2024-02-08', '2024-02-08T00:00', '2024-02-08 23:59:59.999', '2024-02-07T16:00Z']) {
      expect(due(aLimit(5, 'workingDay'), from)).toMatchObject({ startedOn: '2024-02-08', dueOn: '2024-02-21' })
    }
  })

  it('takes no notice of a roll, which is for calendar days', () => {
    for (const roll of ['none', 'forward', 'backward'] as const) {
      expect(due(aLimit(5, 'workingDay', { roll }), '2024-02-08').dueOn).toBe('2024-02-21')
    }
  })
})

describe('a limit in calendar days', () => {
  it.each([
    ['forward by default', undefined, '2024-02-18'],
    ['forward', 'forward', '2024-02-18'],
    ['not at all', 'none', '2024-02-10'],
    ['backward', 'backward', '2024-02-09'],
  ] as const)('that ends on a day off rolls %s', (_, roll, dueOn) => {
    const limit = aLimit(15, 'calendarDay', roll === undefined ? {} : { roll })
    expect(due(limit, '2024-01-26').dueOn).toBe(dueOn)
  })

  it('is refused where rolling back would lead to before the very event that starts it', () => {
    const limit = aLimit(1, 'calendarDay', { roll: 'backward' })
    expect(refusalOf(computeDeadline({ limit, from: '2024-10-01' }))).toMatchObject({
      _tag: 'InvalidLimit',
      path: 'limit.roll',
      given: '"backward"',
    })
    expect(due(limit, '2024-09-30').dueOn).toBe('2024-09-30')
    const request = { limit: aLimit(5, 'workingDay'), from: '2024-10-01', alsoBoundBy: [limit] }
    expect(refusalOf(computeDeadline(request))).toMatchObject({ path: 'alsoBoundBy[0].roll' })
  })

  it.each(['none', 'forward', 'backward'] as const)('that ends on a working day does not roll %s', (roll) => {
    expect(due(aLimit(60, 'calendarDay', { roll }), '2024-04-08').dueOn).toBe('2024-06-07')
  })

  it('that ends on a Sunday worked by exchange does not roll', () => {
    expect(due(aLimit(10, 'calendarDay'), '2024-02-08').dueOn).toBe('2024-02-18')
  })

  it('that ends on an ordinary Saturday rolls to Monday', () => {
    expect(due(aLimit(2, 'calendarDay'), '2024-03-07').dueOn).toBe('2024-03-11')
    expect(due(aLimit(2, 'calendarDay', { roll: 'backward' }), '2024-03-07').dueOn).toBe('2024-03-08')
  })

  it.each(['forward', 'backward', 'none'] as const)('may end on the last published day, rolling %s', (roll) => {
    expect(due(aLimit(1, 'calendarDay', { roll }), '2026-12-23').dueOn).toBe('2026-12-24')
  })

  it('that does not roll needs no notice for the day of its end', () => {
    expect(due(aLimit(3660, 'calendarDay', { roll: 'none' }), '2026-12-01').dueOn).toBe('2036-12-08')
  })
})

describe('the end of a limit in days', () => {
  it.each(['workingDay', 'calendarDay'] as const)('is the midnight after its last day, of a %s', (unit) => {
    const { dueOn, dueAt } = due(aLimit(1, unit), '2024-02-28')
    expect([dueOn, dueAt]).toEqual(['2024-02-29', '2024-03-01T00:00:00+08:00'])
  })

  it('keeps the instant of the event where one is given', () => {
    expect(due(aLimit(1, 'workingDay'), '2024-02-07T16:30Z').startedAt).toBe('2024-02-08T00:30:00+08:00')
    expect(due(aLimit(1, 'workingDay'), '2024-02-08')).not.toHaveProperty('startedAt')
  })
})

describe('a limit in hours', () => {
  it.each([
    [2, '2024-02-08T16:30', '2024-02-08', '2024-02-08T18:30:00+08:00'],
    [2, '2024-02-08T22:30', '2024-02-09', '2024-02-09T00:30:00+08:00'],
    [2, '2024-02-08T22:00', '2024-02-09', '2024-02-09T00:00:00+08:00'],
    [24, '2024-02-08T00:00', '2024-02-09', '2024-02-09T00:00:00+08:00'],
    [48, '2024-02-09T12:00:00.001', '2024-02-11', '2024-02-11T12:00:00.001+08:00'],
    [2, '2024-02-08T15:30Z', '2024-02-09', '2024-02-09T01:30:00+08:00'],
    [1, '2026-12-31T23:30', '2027-01-01', '2027-01-01T00:30:00+08:00'],
  ])('of %i from %s runs on the clock to %s, %s', (amount, from, dueOn, dueAt) => {
    expect(due(aLimit(amount, 'hour'), from)).toMatchObject({ dueOn, dueAt })
  })

  it('never rolls off a day off', () => {
    expect(due(aLimit(24, 'hour', { roll: 'forward' }), '2024-02-09T12:00').dueOn).toBe('2024-02-10')
  })

  it('cannot run from a whole day, which has no hour', () => {
    expect(refusalOf(computeDeadline({ limit: aLimit(2, 'hour'), from: '2024-02-08' }))).toMatchObject({
      _tag: 'InvalidMoment',
      path: 'from',
      given: '"2024-02-08"',
      message: 'from: "2024-02-08" is not an instant, needed where hours count, such as "2024-02-08T16:30"',
    })
  })
})

describe('an end that cannot be known', () => {
  it.each([
    ['a working day', aLimit(1, 'workingDay'), '2026-12-24', 'working day 1 after 2026-12-24'],
    ['a working day of years ahead', aLimit(1, 'workingDay'), '2030-01-01', 'working day 1 after 2030-01-01'],
    ['a roll', aLimit(1, 'calendarDay'), '2026-12-24', 'the working day to which day 1 after 2026-12-24 rolls'],
    [
      'a roll back',
      aLimit(1, 'calendarDay', { roll: 'backward' }),
      '2026-12-24',
      'the working day to which day 1 after 2026-12-24 rolls',
    ],
  ])('is refused for want of a notice, where no forecast is wanted: %s', (_, limit, from, asked) => {
    expect(refusalOf(computeDeadline({ limit, from, forecast: false }))).toMatchObject({
      _tag: 'CalendarNotPublished',
      publishedThrough: '2026-12-24',
      calendar: 'cn 2004-2026',
      asked: { en: asked },
    })
  })

  it.each([
    ['days past 2100', aLimit(3660, 'calendarDay', { roll: 'none' }), '2099-01-01'],
    ['rolled days past 2100', aLimit(3660, 'calendarDay'), '2099-01-01'],
    ['the last day, whose midnight lies outside', aLimit(1, 'calendarDay', { roll: 'none' }), '2100-12-30'],
    ['hours past 2100', aLimit(48, 'hour'), '2100-12-30T12:00'],
    ['a working day past 2100', aLimit(1, 'workingDay'), '2100-12-31'],
  ])('is refused outside the supported range, with a forecast and without: %s', (_, limit, from) => {
    for (const forecast of [undefined, true, false]) {
      expect(refusalOf(computeDeadline({ limit, from, forecast }))).toMatchObject({
        _tag: 'DateOutOfRange',
        path: 'from',
        first: '2004-01-01',
        last: '2100-12-31',
      })
    }
  })

  it('is refused for want of a notice where a notice could give it, however far ahead', () => {
    const request = { limit: aLimit(3660, 'workingDay'), from: '2026-12-01', forecast: false }
    expect(refusalOf(computeDeadline(request))).toMatchObject({ _tag: 'CalendarNotPublished' })
  })
})
