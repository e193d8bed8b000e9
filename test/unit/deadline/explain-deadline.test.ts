import { describe, expect, it } from 'vitest'
import {
  chinaCalendar,
  computeDeadline,
  type DeadlineRequest,
  dayInfo,
  type ExplainedDay,
  type Explanation,
  explainDeadline,
  orThrow,
} from 'xinfang-rules'
import { caomiao2023, national2022, tongliang2022 } from 'xinfang-rules/rulebooks'
import { eachDate } from '../../differential/days.js'
import { refusalOf } from '../refusal.js'
import { aLimit, extensible } from './a-limit.js'

const explain = (request: DeadlineRequest): Explanation => orThrow(explainDeadline(orThrow(computeDeadline(request))))
const inShort = ({ on, role, number, due }: ExplainedDay): string =>
  [on, role, number, due && 'due'].filter((part) => part !== undefined).join(' ')

describe('an explained limit in working days', () => {
  const explanation = explain({ limit: caomiao2023.limits['simple.opinion'], from: '2024-02-08' })

  it('goes through every day from the start to the end', () => {
    expect(explanation.days.map(inShort)).toEqual([
      '2024-02-08 start',
      '2024-02-09 counted 1',
      ...eachDate('2024-02-10', '2024-02-17').map((on) => `${on} skipped`),
      '2024-02-18 counted 2',
      '2024-02-19 counted 3',
      '2024-02-20 counted 4',
      '2024-02-21 counted 5 due',
    ])
  })

  it('says of each day what the calendar says', () => {
    expect(explanation.days.map(({ day }) => day)).toEqual(explanation.days.map(({ on }) => dayInfo(on)))
  })

  it('says how many were counted, of which limit', () => {
    expect(explanation).toMatchObject({ amount: 5, limit: caomiao2023.limits['simple.opinion'] })
  })

  it('does not count a start on a working day or on a day off', () => {
    const days = explain({ limit: aLimit(1, 'workingDay'), from: '2024-02-10' }).days
    expect(days.map(inShort)[0]).toBe('2024-02-10 start')
    expect(days.map(inShort)[1]).toBe('2024-02-11 skipped')
  })
})

describe('an explained limit in calendar days', () => {
  it('counts every day, and then rolls on to a working day', () => {
    expect(explain({ limit: aLimit(3, 'calendarDay'), from: '2024-02-08' }).days.map(inShort)).toEqual([
      '2024-02-08 start',
      '2024-02-09 counted 1',
      '2024-02-10 counted 2',
      '2024-02-11 counted 3',
      ...eachDate('2024-02-12', '2024-02-17').map((on) => `${on} rolled`),
      '2024-02-18 rolled due',
    ])
  })

  it('rolls back to a day that was counted', () => {
    const limit = aLimit(3, 'calendarDay', { roll: 'backward' })
    expect(explain({ limit, from: '2024-02-08' }).days.map(inShort)).toEqual([
      '2024-02-08 start',
      '2024-02-09 counted 1 due',
      '2024-02-10 counted 2',
      '2024-02-11 counted 3',
    ])
  })

  it('ends where it ends where it does not roll', () => {
    const limit = aLimit(3, 'calendarDay', { roll: 'none' })
    expect(explain({ limit, from: '2024-02-08' }).days.map(inShort)).toEqual([
      '2024-02-08 start',
      '2024-02-09 counted 1',
      '2024-02-10 counted 2',
      '2024-02-11 counted 3 due',
    ])
  })

  it('says of days that are not published yet what the forecast says, and that it is one', () => {
    const { days } = explain({ limit: aLimit(3, 'calendarDay', { roll: 'none' }), from: '2026-12-23' })
    expect(days.map(({ on, day }) => [on, day.kind, day.certainty])).toEqual([
      ['2026-12-23', 'workday', 'official'],
      ['2026-12-24', 'workday', 'official'],
      ['2026-12-25', 'workday', 'forecast'],
      ['2026-12-26', 'weekend', 'forecast'],
    ])
    expect(days.map(({ day }) => day)).toEqual(days.map(({ on }) => dayInfo(on, { forecast: true })))
  })

  it('counts an extension in the same go', () => {
    const explanation = explain({
      limit: extensible(aLimit(60, 'calendarDay'), 30),
      from: '2024-08-02',
      extension: { length: { amount: 30, unit: 'calendarDay' }, approvedOn: '2024-09-20' },
    })
    expect(explanation.amount).toBe(90)
    expect(explanation.days).toHaveLength(91)
    expect(explanation.days.filter(({ role }) => role === 'rolled')).toEqual([])
    expect(explanation.days.map(inShort).at(-1)).toBe('2024-10-31 counted 90 due')
  })
})

describe('an explained limit in hours', () => {
  it('shows which hours of each day counted', () => {
    const { days } = explain({ limit: aLimit(26, 'hour'), from: '2024-02-08T23:30' })
    expect(days.map(({ on, role, hours, due }) => [on, role, hours, due])).toEqual([
      ['2024-02-08', 'counted', [{ from: '23:30:00', to: '24:00:00' }], undefined],
      ['2024-02-09', 'counted', [{ from: '00:00:00', to: '24:00:00' }], undefined],
      ['2024-02-10', 'counted', [{ from: '00:00:00', to: '01:30:00' }], true],
    ])
  })

  it('within a day has one line', () => {
    const { days } = explain({ limit: aLimit(2, 'hour'), from: '2024-02-08T16:30:15' })
    expect(days).toEqual([
      {
        on: '2024-02-08',
        role: 'counted',
        hours: [{ from: '16:30:15', to: '18:30:15' }],
        due: true,
        day: dayInfo('2024-02-08'),
      },
    ])
  })
})

describe('the explanation of several limits on an act', () => {
  it('is that of the one that binds', () => {
    const explanation = explain({
      limit: tongliang2022.limits['own.answer'],
      from: '2023-01-13',
      alsoBoundBy: [national2022.limits['notice.direct']],
    })
    expect(explanation.limit).toEqual(national2022.limits['notice.direct'])
    expect(explanation.amount).toBe(15)
    expect(explanation.days.map(inShort).at(-1)).toBe('2023-01-28 counted 15 due')
  })

  it('starts from that limit’s own event', () => {
    const explanation = explain({
      limit: caomiao2023.limits['general.opinion'],
      from: { received: '2024-03-01', accepted: '2024-03-06' },
      alsoBoundBy: [national2022.limits.register],
    })
    expect(explanation.days[0]).toMatchObject({ on: '2024-03-01', role: 'start' })
    expect(explanation.deadline.startedOn).toBe('2024-03-06')
  })
})

describe('an explanation', () => {
  it.each([
    ['of working days', { limit: aLimit(5, 'workingDay'), from: '2024-02-08' }],
    ['of calendar days', { limit: aLimit(3, 'calendarDay'), from: '2024-02-08' }],
    ['of hours', { limit: aLimit(26, 'hour'), from: '2024-02-08T23:30' }],
  ])('is plain JSON: %s', (_, request) => {
    expect(JSON.parse(JSON.stringify(explain(request)))).toStrictEqual(explain(request))
  })

  it('can be had of a deadline that was stored as JSON', () => {
    const deadline = orThrow(computeDeadline({ limit: aLimit(5, 'workingDay'), from: '2024-02-08' }))
    expect(explainDeadline(JSON.parse(JSON.stringify(deadline)))).toEqual(explainDeadline(deadline))
    expect(explainDeadline(deadline, chinaCalendar)).toEqual(explainDeadline(deadline))
  })
})

describe('an explanation is refused', () => {
  const deadline = orThrow(computeDeadline({ limit: aLimit(5, 'workingDay'), from: '2024-02-08' }))

  it.each([
    ['dueOn', { dueOn: '2024-02-22' }],
    ['dueAt', { dueAt: '2024-02-23T00:00:00+08:00' }],
    ['both', { dueOn: '2024-02-22', dueAt: '2024-02-23T00:00:00+08:00' }],
    ['the limit', { limit: aLimit(6, 'workingDay') }],
    ['the start', { request: { from: '2024-02-09' } }],
  ])('where the calendar gives another date than the deadline states: %s', (_, tampered) => {
    const stated = { ...deadline, ...tampered }
    const error = refusalOf(explainDeadline(stated))
    expect(error).toMatchObject({
      _tag: 'CalendarMismatch',
      path: 'deadline',
      stated: { calendar: 'cn 2004-2026', dueAt: stated.dueAt },
      computed: { calendar: 'cn 2004-2026' },
    })
    expect(error.message).toContain(`due at ${stated.dueAt} on calendar "cn 2004-2026"`)
  })

  it.each([[null], [undefined], ['2024-02-21'], [[]], [{}], [{ request: null }], [{ request: '2024-02-08' }]])(
    'where there is no deadline: %j',
    (garbage) => {
      expect(refusalOf(explainDeadline(garbage as never))).toMatchObject({
        _tag: 'InvalidArgument',
        path: 'deadline',
        expected: { en: 'what computeDeadline answered' },
      })
    },
  )

  it('where the deadline holds no limit', () => {
    const { limit, ...rest } = deadline
    expect(limit).toBeDefined()
    expect(refusalOf(explainDeadline(rest as never))).toMatchObject({ _tag: 'InvalidLimit', path: 'limit' })
  })

  it.each([[undefined], [{ zh: '期限' }], [{ zh: '', en: '' }]])('where its limit has no label: %j', (label) => {
    const limit = { ...deadline.limit, label: label as never }
    expect(refusalOf(explainDeadline({ ...deadline, limit }))).toMatchObject({
      _tag: 'InvalidLimit',
      path: 'limit.label',
    })
  })

  it('on a calendar that the library did not make', () => {
    expect(refusalOf(explainDeadline(deadline, { id: 'x' } as never))).toMatchObject({
      _tag: 'InvalidArgument',
      path: 'calendar',
    })
  })
})
