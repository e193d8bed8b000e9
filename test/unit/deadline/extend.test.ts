import { describe, expect, it } from 'vitest'
import { computeDeadline, type DeadlineRequest, orThrow } from 'xinfang-rules'
import { national2022 } from 'xinfang-rules/rulebooks'
import { refusalOf } from '../refusal.js'
import { aLimit, extensible } from './a-limit.js'

const handling = national2022.limits.handling
const petition = { route: 'petition' }
const thirtyDays = { amount: 30, unit: 'calendarDay' } as const

const extended = (from: string, extension: DeadlineRequest['extension']): DeadlineRequest => ({
  limit: handling,
  from,
  fields: petition,
  extension,
})

describe('an extension', () => {
  it('makes one period with the limit, rolled once', () => {
    const request = extended('2024-08-02', { length: thirtyDays, approvedOn: '2024-09-20' })
    expect(orThrow(computeDeadline(request)).dueOn).toBe('2024-10-31')
  })

  it('rolls where the whole period ends on a day off', () => {
    const request = extended('2024-04-08', { length: thirtyDays, approvedOn: '2024-06-07' })
    expect(orThrow(computeDeadline(request)).dueOn).toBe('2024-07-08')
  })

  it('may be shorter than the rule allows', () => {
    const request = extended('2024-04-08', { length: { amount: 1, unit: 'calendarDay' }, approvedOn: '2024-04-08' })
    expect(orThrow(computeDeadline(request)).dueOn).toBe('2024-06-11')
  })

  it('of working days is counted in working days', () => {
    const limit = extensible(aLimit(5, 'workingDay'), 5)
    const extension = { length: { amount: 3, unit: 'workingDay' }, approvedOn: '2024-02-21' } as const
    expect(orThrow(computeDeadline({ limit, from: '2024-02-08', extension })).dueOn).toBe('2024-02-26')
  })

  it('of hours moves the exact instant', () => {
    const limit = extensible(aLimit(2, 'hour'), 4)
    const extension = { length: { amount: 4, unit: 'hour' }, approvedOn: '2024-02-08' } as const
    expect(orThrow(computeDeadline({ limit, from: '2024-02-08T21:00', extension })).dueAt).toBe(
      '2024-02-09T03:00:00+08:00',
    )
  })

  it.each([
    ['on the day of the start', '2024-08-02'],
    ['on the unextended last day, itself rolled', '2024-10-08'],
  ])('may be approved %s', (_, approvedOn) => {
    const result = computeDeadline(extended('2024-08-02', { length: thirtyDays, approvedOn }))
    expect(orThrow(result).dueOn).toBe('2024-10-31')
  })

  it('is kept in the deadline as it was asked for', () => {
    const extension = { length: thirtyDays, approvedOn: '2024-09-20' }
    expect(orThrow(computeDeadline(extended('2024-08-02', extension))).request.extension).toEqual(extension)
  })
})

describe('an extension is refused', () => {
  it('where the rule knows none', () => {
    const request = {
      limit: national2022.limits.register,
      from: '2024-08-02',
      extension: { length: thirtyDays, approvedOn: '2024-08-05' },
    }
    expect(refusalOf(computeDeadline(request))).toMatchObject({
      _tag: 'ExtensionNotAllowed',
      path: 'extension',
      limit: 'register',
      message: 'extension: the limit "register" knows no extension; leave it out',
    })
  })

  it('beyond the longest that the rule allows', () => {
    const extension = { length: { amount: 31, unit: 'calendarDay' }, approvedOn: '2024-08-05' } as const
    expect(refusalOf(computeDeadline(extended('2024-08-02', extension)))).toMatchObject({
      _tag: 'ExtensionTooLong',
      path: 'extension.length.amount',
      limit: 'handling',
      amount: 31,
      max: 30,
      message:
        'extension.length.amount: 31 is more than 30, the longest extension of the limit "handling"; ask for no more',
    })
  })

  it('once the unextended limit has run out', () => {
    expect(
      refusalOf(computeDeadline(extended('2024-08-02', { length: thirtyDays, approvedOn: '2024-10-09' }))),
    ).toMatchObject({
      _tag: 'ExtensionTooLate',
      path: 'extension.approvedOn',
      approvedOn: '2024-10-09',
      dueOn: '2024-10-08',
      message:
        'extension.approvedOn: approved on 2024-10-09, after the limit had run out on 2024-10-08; an extension counts only if approved by then',
    })
  })

  it('before the limit has started', () => {
    expect(
      refusalOf(computeDeadline(extended('2024-08-02', { length: thirtyDays, approvedOn: '2024-08-01' }))),
    ).toMatchObject({
      _tag: 'EventsOutOfOrder',
      path: 'extension.approvedOn',
      earlier: { event: 'startedOn', at: '2024-08-02' },
      later: { event: 'approvedOn', at: '2024-08-01' },
    })
  })

  it('in another unit than that of the limit', () => {
    const extension = { length: { amount: 10, unit: 'workingDay' }, approvedOn: '2024-08-05' } as const
    expect(refusalOf(computeDeadline(extended('2024-08-02', extension)))).toMatchObject({
      _tag: 'InvalidLength',
      path: 'extension.length.unit',
      given: '"workingDay"',
      expected: { en: 'the limit\'s own unit, "calendarDay"' },
    })
  })

  it.each([
    ['0 days', { amount: 0, unit: 'calendarDay' }, 'extension.length.amount', '0'],
    ['half days', { amount: 1.5, unit: 'calendarDay' }, 'extension.length.amount', '1.5'],
    ['an unknown unit', { amount: 1, unit: 'week' }, 'extension.length.unit', '"week"'],
    ['no length', undefined, 'extension.length', 'undefined'],
  ])('for %s', (_, length, path, given) => {
    const extension = { length: length as never, approvedOn: '2024-08-05' }
    expect(refusalOf(computeDeadline(extended('2024-08-02', extension)))).toMatchObject({
      _tag: 'InvalidLength',
      path,
      given,
    })
  })

  it.each([
    ['2024-02-30', 'InvalidDate'],
    ['2024-8-5', 'InvalidMoment'],
    ['2024-08-05T10:00', 'InvalidMoment'],
    [undefined, 'InvalidMoment'],
    ['2101-01-01', 'DateOutOfRange'],
  ])('approved on %s', (approvedOn, tag) => {
    const extension = { length: thirtyDays, approvedOn: approvedOn as never }
    expect(refusalOf(computeDeadline(extended('2024-08-02', extension)))).toMatchObject({
      _tag: tag,
      path: 'extension.approvedOn',
    })
  })

  it.each([null, 30, 'P30D', []])('that is none: %j', (extension) => {
    expect(refusalOf(computeDeadline(extended('2024-08-02', extension as never)))).toMatchObject({
      _tag: 'InvalidArgument',
      path: 'extension',
    })
  })

  it('where the rule states it in another unit than its own', () => {
    const limit = { ...handling, extension: { ...handling.extension, max: { amount: 30, unit: 'hour' } } as never }
    const extension = { length: thirtyDays, approvedOn: '2024-08-05' }
    expect(refusalOf(computeDeadline({ limit, from: '2024-08-02', fields: petition, extension }))).toMatchObject({
      _tag: 'InvalidLength',
      path: 'limit.extension.max.unit',
      given: '"hour"',
    })
  })

  it('where the whole period leaves the published calendar', () => {
    const limit = extensible(aLimit(5, 'workingDay'), 5)
    const extension = { length: { amount: 5, unit: 'workingDay' }, approvedOn: '2026-12-18' } as const
    expect(refusalOf(computeDeadline({ limit, from: '2026-12-17', extension, forecast: false }))).toMatchObject({
      _tag: 'CalendarNotPublished',
      path: 'from',
      asked: { en: 'working day 10 after 2026-12-17' },
    })
  })

  it.each([null, 5, {}, { max: null }, { max: { amount: 0, unit: 'calendarDay' } }])(
    'where the rule states it badly: %j',
    (stated) => {
      const limit = { ...handling, extension: stated as never }
      const extension = { length: thirtyDays, approvedOn: '2024-08-05' }
      const error = refusalOf(computeDeadline({ limit, from: '2024-08-02', fields: petition, extension }))
      expect(error.path).toMatch(/^(limit\.)?extension/)
    },
  )
})
