import { describe, expect, it } from 'vitest'
import { computeDeadline, orThrow } from 'xinfang-rules'
import { caomiao2023, national2022, tongliang2022 } from 'xinfang-rules/rulebooks'
import { refusalOf } from '../refusal.js'
import { aLimit, extensible } from './a-limit.js'

const sevenWorkingDays = tongliang2022.limits['own.answer']
const fifteenDays = national2022.limits['notice.direct']

describe('limits on the same act', () => {
  it('bind by the earliest date, here the local one', () => {
    const deadline = orThrow(
      computeDeadline({ limit: sevenWorkingDays, from: '2024-03-01', alsoBoundBy: [fifteenDays] }),
    )
    expect(deadline).toMatchObject({
      dueOn: '2024-03-12',
      dueAt: '2024-03-13T00:00:00+08:00',
      basis: sevenWorkingDays.basis,
      bounds: [
        { limit: 'own.answer', dueOn: '2024-03-12', basis: sevenWorkingDays.basis },
        { limit: 'notice.direct', dueOn: '2024-03-18', basis: fifteenDays.basis },
      ],
    })
  })

  it('bind by the statutory one where the local one would run past it', () => {
    const deadline = orThrow(
      computeDeadline({ limit: sevenWorkingDays, from: '2023-01-13', alsoBoundBy: [fifteenDays] }),
    )
    expect(deadline.limit).toEqual(sevenWorkingDays)
    expect(deadline.dueOn).toBe('2023-01-28')
    expect(deadline.basis).toEqual(fifteenDays.basis)
    expect(deadline.bounds?.map(({ limit, dueOn }) => [limit, dueOn])).toEqual([
      ['notice.direct', '2023-01-28'],
      ['own.answer', '2023-01-29'],
    ])
  })

  it('are listed from the earliest to the latest, however many', () => {
    const bounds = [9, 3, 7, 5].map((amount) => aLimit(amount, 'workingDay'))
    const deadline = orThrow(
      computeDeadline({ limit: aLimit(6, 'workingDay'), from: '2024-03-01', alsoBoundBy: bounds }),
    )
    expect(deadline.bounds?.map(({ limit }) => limit)).toEqual([
      '3.workingDay',
      '5.workingDay',
      '6.workingDay',
      '7.workingDay',
      '9.workingDay',
    ])
  })

  it('that end together bind by the one asked for, then in the order given', () => {
    const first = aLimit(5, 'workingDay', { id: 'first' })
    const deadline = orThrow(
      computeDeadline({
        limit: { ...first, id: 'asked' },
        from: '2024-03-04',
        alsoBoundBy: [first, aLimit(7, 'calendarDay', { id: 'second' })],
      }),
    )
    expect(deadline.bounds).toEqual([
      { limit: 'asked', startedOn: '2024-03-04', dueOn: '2024-03-11', basis: first.basis },
      { limit: 'first', startedOn: '2024-03-04', dueOn: '2024-03-11', basis: first.basis },
      { limit: 'second', startedOn: '2024-03-04', dueOn: '2024-03-11', basis: first.basis },
    ])
  })

  it('in hours and in days are weighed by the last instant in time', () => {
    const day = aLimit(1, 'workingDay')
    const binding = (from: string, hours: number) =>
      orThrow(computeDeadline({ limit: day, from, alsoBoundBy: [aLimit(hours, 'hour')] }))
    expect(binding('2024-03-04T10:00', 24)).toMatchObject({ dueOn: '2024-03-05', dueAt: '2024-03-05T10:00:00+08:00' })
    expect(binding('2024-03-04T00:00', 47).dueAt).toBe('2024-03-05T23:00:00+08:00')
    expect(binding('2024-03-04T00:00', 48).dueAt).toBe('2024-03-06T00:00:00+08:00')
    expect(binding('2024-03-04T00:00', 48).dueOn).toBe('2024-03-05')
  })

  it('are lengthened by no extension but their own limit, the one asked for', () => {
    const limit = extensible(aLimit(10, 'calendarDay'), 30)
    const request = {
      limit,
      from: '2024-03-01',
      alsoBoundBy: [aLimit(12, 'calendarDay')],
      extension: { length: { amount: 30, unit: 'calendarDay' }, approvedOn: '2024-03-05' },
    } as const
    expect(orThrow(computeDeadline(request)).bounds?.map(({ limit: id, dueOn }) => [id, dueOn])).toEqual([
      ['12.calendarDay', '2024-03-13'],
      ['10.calendarDay', '2024-04-10'],
    ])
  })

  it('are not stated where none is named', () => {
    expect(orThrow(computeDeadline({ limit: sevenWorkingDays, from: '2024-03-01' }))).not.toHaveProperty('bounds')
  })

  it('may start from events of their own, where the log has them', () => {
    const deadline = orThrow(
      computeDeadline({
        limit: caomiao2023.limits['general.opinion'],
        from: { received: '2024-03-01', accepted: '2024-03-06' },
        alsoBoundBy: [national2022.limits.register],
      }),
    )
    expect(deadline.startedOn).toBe('2024-03-06')
    expect(deadline.bounds?.map(({ limit, dueOn }) => [limit, dueOn])).toEqual([
      ['register', '2024-03-18'],
      ['general.opinion', '2024-03-20'],
    ])
  })
})

describe('limits on the same act are refused', () => {
  it('where a bare moment cannot start one of them', () => {
    const request = {
      limit: caomiao2023.limits['general.opinion'],
      from: '2024-03-01',
      alsoBoundBy: [national2022.limits.register],
    }
    expect(refusalOf(computeDeadline(request))).toMatchObject({
      _tag: 'MissingEvent',
      path: 'from',
      limit: 'register',
      event: 'received',
      message:
        'from: the limit "register" starts from the event "received", which is not given; give the events by name, with this one: { received: … }',
    })
  })

  it.each([
    [null, 'InvalidLimit', 'alsoBoundBy[1]'],
    ['register', 'InvalidLimit', 'alsoBoundBy[1]'],
    [{}, 'InvalidLimit', 'alsoBoundBy[1].id'],
    [{ ...fifteenDays, length: { amount: 0, unit: 'calendarDay' } }, 'InvalidLength', 'alsoBoundBy[1].length.amount'],
  ])('where one of them is no limit: %j', (bad, tag, path) => {
    const alsoBoundBy = [fifteenDays, bad as never]
    expect(refusalOf(computeDeadline({ limit: sevenWorkingDays, from: '2024-03-01', alsoBoundBy }))).toMatchObject({
      _tag: tag,
      path,
    })
  })

  it.each([null, fifteenDays, 'register', 3])('where they are no list: %j', (alsoBoundBy) => {
    const request = { limit: sevenWorkingDays, from: '2024-03-01', alsoBoundBy: alsoBoundBy as never }
    expect(refusalOf(computeDeadline(request))).toMatchObject({ _tag: 'InvalidArgument', path: 'alsoBoundBy' })
  })

  it('where one of them was not in force', () => {
    const request = { limit: sevenWorkingDays, from: '2022-04-29', alsoBoundBy: [fifteenDays] }
    expect(refusalOf(computeDeadline(request))).toMatchObject({
      _tag: 'NotInForce',
      path: 'alsoBoundBy[0]',
      limit: 'notice.direct',
    })
  })

  it('where one of them governs other matters', () => {
    const limit = aLimit(5, 'workingDay', { from: 'accepted' })
    const request = {
      limit,
      from: '2024-03-01',
      fields: { route: 'arbitration' },
      alsoBoundBy: [national2022.limits.handling],
    }
    expect(refusalOf(computeDeadline(request))).toMatchObject({
      _tag: 'OtherProcedure',
      path: 'alsoBoundBy[0]',
      limit: 'handling',
    })
  })

  it('where one of them runs in hours and the event is a whole day', () => {
    const request = { limit: aLimit(1, 'workingDay'), from: '2024-03-01', alsoBoundBy: [aLimit(2, 'hour')] }
    expect(refusalOf(computeDeadline(request))).toMatchObject({ _tag: 'InvalidMoment' })
  })
})
