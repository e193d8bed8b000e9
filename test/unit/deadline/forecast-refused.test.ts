import { describe, expect, it } from 'vitest'
import { computeDeadline, createCalendar, orThrow } from 'xinfang-rules'
import { refusalOf } from '../refusal.js'
import { aLimit, extensible } from './a-limit.js'
import { due, inShort } from './due.js'

describe('without forecast', () => {
  const limit = aLimit(4, 'workingDay')

  it('a deadline on published days is the same', () => {
    const { request, ...deadline } = due({ limit, from: '2026-12-18', forecast: false })
    const { request: without, ...same } = due({ limit, from: '2026-12-18' })
    expect(deadline).toEqual(same)
    expect([request, without]).toEqual([{ from: '2026-12-18', forecast: false }, { from: '2026-12-18' }])
  })

  it.each([
    ['in working days', limit],
    ['that rolls forward', aLimit(4, 'calendarDay')],
    ['that rolls forward from a weekend', aLimit(5, 'calendarDay')],
    ['that rolls back', aLimit(5, 'calendarDay', { roll: 'backward' })],
  ])('a limit %s past them is refused', (_, asked) => {
    expect(refusalOf(computeDeadline({ limit: asked, from: '2026-12-21', forecast: false }))).toMatchObject({
      _tag: 'CalendarNotPublished',
      path: 'from',
      publishedThrough: '2026-12-24',
      calendar: 'cn 2004-2026',
    })
  })

  it('a limit on the same act past them is refused, and so is an extension', () => {
    const request = { limit: extensible(aLimit(3, 'workingDay'), 5), from: '2026-12-21', forecast: false }
    const extension = { length: { amount: 1, unit: 'workingDay' }, approvedOn: '2026-12-22' } as const
    expect(due(request).dueOn).toBe('2026-12-24')
    expect(refusalOf(computeDeadline({ ...request, alsoBoundBy: [limit] }))._tag).toBe('CalendarNotPublished')
    expect(refusalOf(computeDeadline({ ...request, extension }))._tag).toBe('CalendarNotPublished')
  })

  it('what reads nothing is answered as ever', () => {
    const none = aLimit(400, 'calendarDay', { roll: 'none' })
    expect(inShort(due({ limit: none, from: '2026-12-21', forecast: false }))).toBe('2028-01-25 official')
    expect(inShort(due({ limit: aLimit(240, 'hour'), from: '2026-12-21T08:00', forecast: false }))).toBe(
      '2026-12-31 official',
    )
  })

  it.each([['yes'], [0], [null]])('is asked with true or false alone, not %j', (forecast) => {
    expect(refusalOf(computeDeadline({ limit, from: '2026-12-21', forecast: forecast as never }))).toMatchObject({
      _tag: 'InvalidArgument',
      path: 'forecast',
    })
  })
})

describe.each([
  ['forecast', undefined],
  ['asked for the forecast', true],
  ['without forecast', false],
])('a roll back past the start, %s,', (_, forecast) => {
  const asked = (amount: number, from: string) =>
    refusalOf(
      computeDeadline({
        limit: aLimit(amount, 'calendarDay', { roll: 'backward' }),
        from,
        ...(forecast !== undefined && { forecast }),
      }),
    )

  it.each([
    ['Sunday 25 April may be worked for 劳动节', 1, '2027-04-24'],
    ['only the start may be, Saturday 15 May, the last such day', 1, '2027-05-15'],
    ['3 and 4 May may be, 劳动节 being off from 28 April to 2 May', 3, '2027-05-01'],
  ])('waits for the notice where %s', (_, amount, from) => {
    expect(asked(amount, from)).toMatchObject({
      _tag: 'CalendarNotPublished',
      path: 'from',
      publishedThrough: '2026-12-24',
      calendar: 'cn 2004-2026',
    })
  })

  it.each([
    ['no holiday may have the weekend worked', 1, '2027-05-22'],
    ['the holiday is a Wednesday alone, 端午节, which has no weekend worked', 1, '2027-06-05'],
    ['every day up to the nominal end is one of the eight of 春节', 2, '2027-02-06'],
  ])('is no limit where %s', (_, amount, from) => {
    expect(asked(amount, from)).toMatchObject({ _tag: 'InvalidLimit', path: 'limit.roll', given: '"backward"' })
  })
})

describe('near the last day of the calendar', () => {
  it.each([
    ['the last day but one is answered', aLimit(1, 'workingDay'), '2100-12-29', '2100-12-30'],
    ['the last day, which ends outside, is refused', aLimit(1, 'workingDay'), '2100-12-30', 'DateOutOfRange'],
    ['a day past the last is refused', aLimit(2, 'workingDay'), '2100-12-30', 'DateOutOfRange'],
    ['many days past the last are refused', aLimit(3660, 'workingDay'), '2100-01-01', 'DateOutOfRange'],
    ['a roll past the last day is refused', aLimit(5, 'calendarDay'), '2100-12-27', 'DateOutOfRange'],
    [
      'a roll back from past the last day is refused',
      aLimit(9, 'calendarDay', { roll: 'backward' }),
      '2100-12-30',
      'DateOutOfRange',
    ],
    [
      'a day past the last without roll is refused',
      aLimit(2, 'calendarDay', { roll: 'none' }),
      '2100-12-30',
      'DateOutOfRange',
    ],
    ['a window that ends before the last day is answered', aLimit(55, 'workingDay'), '2100-09-25', '2100-12-15'],
  ])('%s', (_, limit, from, expected) => {
    const result = computeDeadline({ limit, from })
    expect(result._tag === 'Left' ? result.left._tag : result.right.dueOn).toBe(expected)
  })

  it('every limit is answered or refused as out of range, none thrown out', () => {
    const units = ['workingDay', 'calendarDay'] as const
    const rolls = ['none', 'forward', 'backward'] as const
    for (const unit of units) {
      for (const roll of rolls) {
        for (let amount = 15; amount <= 150; amount++) {
          const result = computeDeadline({ limit: aLimit(amount, unit, { roll }), from: '2100-09-20' })
          if (result._tag === 'Left') expect(result.left._tag).toBe('DateOutOfRange')
          else expect(result.right.dueOn < '2100-12-31').toBe(true)
        }
      }
    }
  })
})

describe('on a day when little was known', () => {
  it('a deadline is answered all the same: on the day of the statute of 2007, before its first notice', () => {
    // 劳动节 2008 may have worked any of the three nearest weekend days on either side: 17 May is the last of them.
    const calendar = orThrow(createCalendar({ knownOn: '2007-12-14' }))
    expect(inShort(due({ limit: aLimit(5, 'workingDay'), from: '2008-05-12', calendar }))).toBe(
      '2008-05-19 forecast 2008-05-17 2008-05-19',
    )
  })
})
