import { describe, expect, it } from 'vitest'
import {
  chinaCalendar,
  type Deadline,
  type DeadlineRequest,
  explainDeadline,
  orThrow,
  withOverlay,
} from 'xinfang-rules'
import { aLimit, extensible } from './a-limit.js'
import { due, inShort } from './due.js'

describe('a deadline near the end of the published days', () => {
  it.each([
    ['the last published day is official', aLimit(3, 'workingDay'), '2026-12-21', '2026-12-24 official'],
    [
      'the day after it is a forecast',
      aLimit(4, 'workingDay'),
      '2026-12-21',
      '2026-12-25 forecast 2026-12-25 2026-12-25',
    ],
    ['a nominal end that is worked is official', aLimit(3, 'calendarDay'), '2026-12-21', '2026-12-24 official'],
    [
      'a nominal end on the day after is a forecast',
      aLimit(4, 'calendarDay'),
      '2026-12-21',
      '2026-12-25 forecast 2026-12-25 2026-12-25',
    ],
    [
      'a nominal end that rolls forward is a forecast',
      aLimit(5, 'calendarDay'),
      '2026-12-21',
      '2026-12-28 forecast 2026-12-28 2026-12-28',
    ],
    [
      'a nominal end that rolls back was read too',
      aLimit(5, 'calendarDay', { roll: 'backward' }),
      '2026-12-21',
      '2026-12-25 forecast 2026-12-25 2026-12-25',
    ],
    [
      'a nominal end that does not roll reads nothing',
      aLimit(5, 'calendarDay', { roll: 'none' }),
      '2026-12-21',
      '2026-12-26 official',
    ],
    ['hours on the wall clock read nothing', aLimit(120, 'hour'), '2026-12-21T08:00', '2026-12-26 official'],
  ])('due on %s', (_, limit, from, expected) => {
    expect(inShort(due({ limit, from }))).toBe(expected)
  })

  it('reads nothing of what lies before its nominal end', () => {
    // From before 春节 2027 to after it: 4 March is worked however that was arranged.
    expect(inShort(due({ limit: aLimit(60, 'calendarDay'), from: '2027-01-03' }))).toBe(
      '2027-03-04 forecast 2027-03-04 2027-03-04',
    )
  })
})

describe('the window of a deadline', () => {
  it('does not open before the start, past which no limit rolls back', () => {
    const limit = aLimit(1, 'calendarDay', { roll: 'backward' })
    expect(inShort(due({ limit, from: '2027-05-08' }))).toBe('2027-05-08 forecast 2027-05-08 2027-05-09')
  })

  it.each([
    [
      'opens on the Saturday before 劳动节 that may be worked',
      aLimit(1, 'workingDay'),
      '2027-04-23',
      '2027-04-26 forecast 2027-04-24 2027-04-26',
    ],
    [
      'closes after the days that may be off',
      aLimit(3, 'workingDay'),
      '2027-04-26',
      '2027-04-29 forecast 2027-04-29 2027-05-04',
    ],
    [
      'spans the days to which a calendar-day limit may roll forward',
      aLimit(10, 'calendarDay'),
      '2027-04-24',
      '2027-05-06 forecast 2027-05-04 2027-05-06',
    ],
    [
      'spans the days to which it may roll back',
      aLimit(8, 'calendarDay', { roll: 'backward' }),
      '2027-04-24',
      '2027-04-30 forecast 2027-04-27 2027-04-30',
    ],
    [
      'is one day where the holiday lies within the limit',
      aLimit(22, 'workingDay'),
      '2027-04-17',
      '2027-05-20 forecast 2027-05-20 2027-05-20',
    ],
    [
      'closes a day later where Sunday 18 April, worked for 劳动节, may lie before it',
      aLimit(20, 'workingDay'),
      '2027-04-20',
      '2027-05-20 forecast 2027-05-20 2027-05-21',
    ],
  ])('%s', (_, limit, from, expected) => {
    expect(inShort(due({ limit, from }))).toBe(expected)
  })

  it('does not move on days that an overlay decides', () => {
    const names = [{ zh: '当地', en: 'Local' }]
    const overlay = { id: 'local', holidays: [{ names, work: ['2027-04-24'] }] }
    const calendar = orThrow(withOverlay(chinaCalendar, overlay))
    expect(inShort(due({ limit: aLimit(1, 'workingDay'), from: '2027-04-23', calendar }))).toBe(
      '2027-04-24 forecast 2027-04-24 2027-04-24',
    )
  })

  it('is that of limit and extension as one period', () => {
    const limit = extensible(aLimit(5, 'workingDay'), 10)
    const extension = { length: { amount: 4, unit: 'workingDay' }, approvedOn: '2026-12-23' } as const
    expect(inShort(due({ limit, from: '2026-12-17' }))).toBe('2026-12-24 official')
    expect(inShort(due({ limit, from: '2026-12-17', extension }))).toBe('2026-12-30 forecast 2026-12-30 2026-12-30')
    const mayMove = { limit: extensible(aLimit(3, 'workingDay'), 10), from: '2027-04-26' }
    const granted = { length: { amount: 1, unit: 'workingDay' }, approvedOn: '2027-04-29' } as const
    expect(inShort(due({ ...mayMove, extension: granted }))).toBe('2027-04-30 forecast 2027-04-30 2027-05-05')
  })
})

describe('several limits on an act', () => {
  const askBoth = (limit: DeadlineRequest['limit'], other: DeadlineRequest['limit'], from: string): Deadline =>
    due({ limit, from, alsoBoundBy: [other] })

  it('are official where the earliest is, and no other can come before it', () => {
    for (const [limit, other] of [
      [aLimit(3, 'workingDay'), aLimit(30, 'workingDay')],
      [aLimit(30, 'workingDay'), aLimit(3, 'workingDay')],
    ] as const) {
      const deadline = askBoth(limit, other, '2026-12-21')
      expect(inShort(deadline)).toBe('2026-12-24 official')
      expect(deadline.bounds?.map(({ limit: id, dueOn }) => [id, dueOn])).toEqual([
        ['3.workingDay', '2026-12-24'],
        ['30.workingDay', '2027-02-01'],
      ])
    }
  })

  it('are a forecast where the earliest is, and close no later than an official one', () => {
    const fixed = aLimit(6, 'calendarDay', { roll: 'none' })
    expect(inShort(askBoth(aLimit(3, 'workingDay'), fixed, '2027-04-26'))).toBe(
      '2027-04-29 forecast 2027-04-29 2027-05-02',
    )
  })

  it('open and close with the earliest that each may be', () => {
    // Alone the first ends from 24 to 26 April, the second from 29 April to 5 May, the third from 28 April to 3 May.
    const backward = aLimit(10, 'calendarDay', { roll: 'backward' })
    expect(inShort(askBoth(aLimit(1, 'workingDay'), backward, '2027-04-23'))).toBe(
      '2027-04-26 forecast 2027-04-24 2027-04-26',
    )
    expect(inShort(askBoth(aLimit(5, 'workingDay'), backward, '2027-04-23'))).toBe(
      '2027-04-30 forecast 2027-04-28 2027-05-03',
    )
  })

  it('are a forecast where an official one binds that another may yet come before', () => {
    // Sunday 25 April, unless Saturday 24 is worked for 劳动节 and the working day ends on it.
    const sunday = aLimit(2, 'calendarDay', { roll: 'none' })
    for (const deadline of [
      askBoth(sunday, aLimit(1, 'workingDay'), '2027-04-23'),
      askBoth(aLimit(1, 'workingDay'), sunday, '2027-04-23'),
    ]) {
      expect(inShort(deadline)).toBe('2027-04-25 forecast 2027-04-24 2027-04-25')
    }
  })
})

describe('a forecast deadline', () => {
  const requests: readonly (readonly [string, DeadlineRequest])[] = [
    ['in working days', { limit: aLimit(5, 'workingDay'), from: '2026-12-22' }],
    ['that rolls', { limit: aLimit(10, 'calendarDay'), from: '2027-04-24', forecast: true }],
    [
      'of several limits',
      { limit: aLimit(5, 'workingDay'), from: '2027-04-23', alsoBoundBy: [aLimit(7, 'calendarDay')] },
    ],
  ]

  it.each(requests)('is plain JSON: %s', (_, request) => {
    const deadline = due(request)
    expect(deadline.certainty).toBe('forecast')
    expect(JSON.parse(JSON.stringify(deadline))).toStrictEqual(deadline)
  })

  it.each(requests)('is explained as it was computed, also from storage: %s', (_, request) => {
    const deadline = due(request)
    const stored = JSON.parse(JSON.stringify(deadline))
    expect(orThrow(explainDeadline(stored)).deadline).toStrictEqual(deadline)
  })

  it('keeps whether a forecast was asked for, where it was', () => {
    const request = { limit: aLimit(5, 'workingDay'), from: '2026-12-22' }
    expect(due(request).request).toEqual({ from: '2026-12-22' })
    expect(due({ ...request, forecast: undefined }).request).toStrictEqual({ from: '2026-12-22' })
    expect(due({ ...request, forecast: true }).request).toEqual({ from: '2026-12-22', forecast: true })
  })

  it('is explained with the days that are forecast marked', () => {
    const { days } = orThrow(explainDeadline(due({ limit: aLimit(7, 'workingDay'), from: '2026-12-23' })))
    expect(days.map(({ on, role, day }) => [on, role, day.certainty].join(' '))).toEqual([
      '2026-12-23 start official',
      '2026-12-24 counted official',
      '2026-12-25 counted forecast',
      '2026-12-26 skipped forecast',
      '2026-12-27 skipped forecast',
      '2026-12-28 counted forecast',
      '2026-12-29 counted forecast',
      '2026-12-30 counted forecast',
      '2026-12-31 counted forecast',
      '2027-01-01 skipped forecast',
      '2027-01-02 skipped forecast',
      '2027-01-03 skipped forecast',
      '2027-01-04 counted forecast',
    ])
    expect(days.find(({ on }) => on === '2027-01-01')?.day).toEqual({
      on: '2027-01-01',
      working: false,
      kind: 'festival',
      names: [{ zh: '元旦', en: "New Year's Day" }],
      certainty: 'forecast',
    })
    expect(days.find(({ on }) => on === '2027-01-03')?.day).toEqual({
      on: '2027-01-03',
      working: false,
      kind: 'weekend',
      names: [{ zh: '元旦', en: "New Year's Day" }],
      certainty: 'forecast',
    })
    expect(days.find(({ on }) => on === '2026-12-27')?.day).toEqual({
      on: '2026-12-27',
      working: false,
      kind: 'weekend',
      certainty: 'forecast',
    })
  })
})
