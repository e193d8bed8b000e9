import { describe, expect, it } from 'vitest'
import { assessDeadline, computeDeadline, isLate, type OfficeHours, orThrow } from 'xinfang-rules'
import { caomiao2023 } from 'xinfang-rules/rulebooks'
import { refusalOf } from '../refusal.js'
import { thrownBy } from '../thrown-by.js'
import { aLimit } from './a-limit.js'
import { due, inShort } from './due.js'
import { officeHours } from './hours.js'

const twoHours = aLimit(2, 'hour', { clock: 'office' })

describe('a limit on the office clock', () => {
  it.each([
    ['within a session', '2024-02-22T09:00', '2024-02-22T11:00'],
    ['over lunch', '2024-02-22T11:00', '2024-02-22T15:00'],
    ['up with the morning, and not when the afternoon begins', '2024-02-22T10:00', '2024-02-22T12:00'],
    ['from lunch', '2024-02-22T12:30', '2024-02-22T16:00'],
    ['from before opening', '2024-02-22T07:00', '2024-02-22T10:30'],
    ['from closing', '2024-02-22T17:30', '2024-02-23T10:30'],
    ['over night', '2024-02-22T17:00', '2024-02-23T10:00'],
    ['over Spring Festival, to a Sunday worked by exchange', '2024-02-09T16:30', '2024-02-18T09:30'],
    ['from a day off', '2024-02-11T09:00', '2024-02-18T10:30'],
    ['to the millisecond', '2024-02-22T16:59:59.999', '2024-02-23T09:59:59.999'],
  ])('runs %s', (_, from, at) => {
    const { dueAt } = due({ limit: twoHours, from, officeHours })
    expect(dueAt.slice(0, at.length)).toBe(at)
  })

  it('needs the hours', () => {
    const request = { limit: caomiao2023.limits['simple.signed'], from: '2024-02-22T09:00' }
    expect(refusalOf(computeDeadline(request))).toMatchObject({ _tag: 'OfficeHoursMissing', limit: 'simple.signed' })
  })

  it('needs an instant to run from', () => {
    expect(refusalOf(computeDeadline({ limit: twoHours, from: '2024-02-22', officeHours }))).toMatchObject({
      _tag: 'InvalidMoment',
      path: 'from',
    })
  })

  it('makes one period with its extension', () => {
    const limit = { ...twoHours, extension: { max: { amount: 2, unit: 'hour' as const }, basis: twoHours.basis } }
    const extension = { length: { amount: 2, unit: 'hour' as const }, approvedOn: '2024-02-22' }
    expect(due({ limit, from: '2024-02-22T16:00', officeHours, extension }).dueAt).toBe('2024-02-23T11:00:00+08:00')
  })

  it('is a forecast where it runs past the published days', () => {
    const request = { limit: aLimit(35, 'hour', { clock: 'office' }), officeHours }
    // Five days of seven hours.
    expect(inShort(due({ ...request, from: '2026-12-18T08:00' }))).toBe('2026-12-24 official')
    const days = due({ limit: aLimit(5, 'workingDay'), from: '2027-01-31' })
    expect(inShort(due({ ...request, from: '2027-02-01T08:30' }))).toBe(inShort(days))
    expect(days.certainty).toBe('forecast')
    expect(refusalOf(computeDeadline({ ...request, from: '2027-02-01T08:30', forecast: false }))).toMatchObject({
      _tag: 'CalendarNotPublished',
    })
  })

  it('keeps the hours it was counted with', () => {
    expect(due({ limit: twoHours, from: '2024-02-22T09:00', officeHours }).request.officeHours).toEqual(officeHours)
  })

  it('is refused with hours that are none, also where it would not need them', () => {
    const hours = { sessions: [] } as OfficeHours
    const refusal = refusalOf(
      computeDeadline({ limit: aLimit(5, 'workingDay'), from: '2024-02-22', officeHours: hours }),
    )
    expect(refusal).toMatchObject({ _tag: 'InvalidOfficeHours', path: 'officeHours.sessions' })
  })
})

describe('a limit in days that closes with the office', () => {
  const request = { limit: aLimit(5, 'workingDay'), from: '2024-02-22', officeHours, closesAtOfficeEnd: true }

  it('ends when the last session of its last day does', () => {
    expect(due(request)).toMatchObject({ dueOn: '2024-02-29', dueAt: '2024-02-29T17:30:00+08:00' })
  })

  it('is met until then', () => {
    const deadline = due(request)
    const moments = ['2024-02-29T17:30', '2024-02-29T17:30:00.001', '2024-02-28']
    expect(moments.slice(0, 2).map((moment) => isLate(deadline, moment))).toEqual([false, true])
    // A whole day does not tell at which hour.
    expect(thrownBy(() => isLate(deadline, '2024-02-29'))).toMatchObject({ _tag: 'InvalidMoment', path: 'doneAt' })
    expect(orThrow(assessDeadline(deadline, { asOf: '2024-02-29T17:30:00.001' })).state).toBe('overdue')
  })

  it('follows the hours of the season and of the very day', () => {
    const summer = { from: '02-01', to: '02-29', sessions: [{ from: '09:00', to: '16:00' }] }
    expect(due({ ...request, officeHours: { ...officeHours, seasons: [summer] } }).dueAt).toBe(
      '2024-02-29T16:00:00+08:00',
    )
    const exceptions = [{ on: '2024-02-29', sessions: [{ from: '09:00', to: '11:30' }] }]
    expect(due({ ...request, officeHours: { ...officeHours, exceptions } }).dueAt).toBe('2024-02-29T11:30:00+08:00')
  })

  it('ends with its last day where the office is closed then, or open until midnight', () => {
    const exceptions = [{ on: '2024-02-29', sessions: [] }]
    expect(due({ ...request, officeHours: { ...officeHours, exceptions } }).dueAt).toBe('2024-03-01T00:00:00+08:00')
    const late = { sessions: [{ from: '08:30', to: '24:00' }] }
    expect(due({ ...request, officeHours: late }).dueAt).toBe('2024-03-01T00:00:00+08:00')
  })

  it('ends with its last day where that is a day off', () => {
    const limit = aLimit(9, 'calendarDay', { roll: 'none' }) // to Saturday 2 March
    expect(due({ ...request, limit }).dueAt).toBe('2024-03-03T00:00:00+08:00')
    const ahead = due({ ...request, limit, from: '2027-02-22' })
    expect([inShort(ahead), ahead.dueAt]).toEqual([
      '2027-03-03 forecast 2027-03-03 2027-03-03',
      '2027-03-03T17:30:00+08:00',
    ])
  })

  it('needs the hours', () => {
    const refusal = refusalOf(computeDeadline({ ...request, officeHours: undefined }))
    expect(refusal).toMatchObject({ _tag: 'OfficeHoursMissing', path: 'officeHours' })
  })

  it('binds before another that ends with the same day', () => {
    const other = aLimit(7, 'calendarDay', { id: 'other' })
    const bound = due({ ...request, alsoBoundBy: [other] })
    expect(bound.bounds?.map(({ limit }) => limit)).toEqual(['5.workingDay', 'other'])
    expect(bound.dueAt).toBe('2024-02-29T17:30:00+08:00')
  })

  it('changes nothing for limits in hours', () => {
    const hours = { limit: aLimit(10, 'hour'), from: '2024-02-22T09:00', closesAtOfficeEnd: true }
    expect(due(hours).dueAt).toBe('2024-02-22T19:00:00+08:00')
  })

  it('is asked for by yes or no', () => {
    const refusal = refusalOf(computeDeadline({ ...request, closesAtOfficeEnd: 'yes' as never }))
    expect(refusal).toMatchObject({ _tag: 'InvalidArgument', path: 'closesAtOfficeEnd' })
  })
})
