import { describe, expect, it } from 'vitest'
import { chinaCalendar, computeDeadline, type DeadlineRequest, orThrow, renderError } from 'xinfang-rules'
import { caomiao2023, national2022 } from 'xinfang-rules/rulebooks'
import { refusalOf } from '../refusal.js'
import { aLimit, basis, extensible } from './a-limit.js'

const limit = caomiao2023.limits['general.opinion']

const requests: readonly (readonly [string, DeadlineRequest])[] = [
  ['from a day', { limit, from: '2024-02-22' }],
  ['from a Date', { limit, from: new Date('2024-02-22T01:02:03.004Z') }],
  ['from a log', { limit, from: { received: '2024-02-20', accepted: '2024-02-22 08:00' } }],
  ['in hours', { limit: aLimit(2, 'hour'), from: '2024-02-08T23:30' }],
  ['with fields', { limit: national2022.limits.handling, from: '2024-04-08', fields: { route: 'petition' } }],
  ['that assumes', { limit: national2022.limits.handling, from: '2024-04-08' }],
  [
    'with other limits on the act',
    { limit: aLimit(7, 'workingDay'), from: '2024-02-08', alsoBoundBy: [national2022.limits.register] },
  ],
  [
    'with an extension',
    {
      limit: extensible(aLimit(60, 'calendarDay'), 30),
      from: '2024-08-02',
      extension: { length: { amount: 30, unit: 'calendarDay' }, approvedOn: '2024-09-20' },
    },
  ],
  [
    'with options left undefined',
    {
      limit,
      from: '2024-02-22',
      fields: undefined,
      alsoBoundBy: undefined,
      calendar: undefined,
      extension: undefined,
    },
  ],
]

describe('a deadline', () => {
  it('says what it follows from', () => {
    expect(orThrow(computeDeadline({ limit, from: '2024-02-22' }))).toEqual({
      limit,
      startedOn: '2024-02-22',
      dueOn: '2024-03-07',
      dueAt: '2024-03-08T00:00:00+08:00',
      certainty: 'official',
      basis: limit.basis,
      calendar: 'cn 2004-2026',
      request: { from: '2024-02-22' },
    })
  })

  it.each(requests)('is plain JSON: %s', (_, request) => {
    const deadline = orThrow(computeDeadline(request))
    expect(JSON.parse(JSON.stringify(deadline))).toStrictEqual(deadline)
  })

  it.each(requests)('can be had again from its own record: %s', (_, request) => {
    const deadline = orThrow(computeDeadline(request))
    expect(computeDeadline({ ...deadline.request, limit: deadline.limit })).toEqual(computeDeadline(request))
  })

  it.each(requests)('leaves the request as it was: %s', (_, request) => {
    const before = structuredClone(request)
    computeDeadline(request)
    expect(request).toEqual(before)
  })

  it('takes the national calendar by default', () => {
    expect(computeDeadline({ limit, from: '2024-02-22', calendar: chinaCalendar })).toEqual(
      computeDeadline({ limit, from: '2024-02-22' }),
    )
  })
})

describe('a moment is refused', () => {
  it.each([
    ['', 'InvalidMoment', '""'],
    ['2024-2-3', 'InvalidMoment', '"2024-2-3"'],
    ['2024-02-08T25:00', 'InvalidMoment', '"2024-02-08T25:00"'],
    [new Date(Number.NaN), 'InvalidMoment', 'Invalid Date'],
    [null, 'InvalidMoment', 'null'],
    [undefined, 'InvalidMoment', 'undefined'],
    [1_707_321_600_000, 'InvalidMoment', '1707321600000'],
    [[], 'InvalidMoment', '[]'],
    [true, 'InvalidMoment', 'true'],
    [() => '2024-02-08', 'InvalidMoment', 'function'],
  ])('%s, with what to write instead', (from, tag, given) => {
    const error = refusalOf(computeDeadline({ limit, from: from as never }))
    expect(error).toMatchObject({ _tag: tag, path: 'from', given })
    expect(error).toHaveProperty('expected.en', expect.stringContaining('YYYY-MM-DDTHH:mm'))
    expect(error.message).toContain(given)
    expect(error.message).toContain('such as "2024-02-08T16:30"')
    expect(renderError(error, 'zh')).toMatch(/^from：.*应为.*日期 YYYY-MM-DD/)
  })

  it('where no calendar has that day, with the days that it does have', () => {
    const error = refusalOf(computeDeadline({ limit, from: '2024-02-30' }))
    expect(error).toMatchObject({
      _tag: 'InvalidDate',
      path: 'from',
      given: '"2024-02-30"',
      message: 'from: "2024-02-30" is not a date (February 2024 has 29 days)',
    })
    expect(renderError(error, 'zh')).toBe('from："2024-02-30" 不是有效日期（2024 年 2 月有 29 天）')
  })

  it.each([
    ['2003-12-31', '"2003-12-31"'],
    ['2101-01-01', '"2101-01-01"'],
    [new Date('2003-12-31T15:59:59.999Z'), '2003-12-31T15:59:59.999Z'],
    [new Date('2100-12-31T16:00:00Z'), '2100-12-31T16:00:00.000Z'],
  ])('outside the supported range: %s', (from, shown) => {
    expect(refusalOf(computeDeadline({ limit, from }))).toMatchObject({
      _tag: 'DateOutOfRange',
      path: 'from',
      message: `from: ${shown} lies outside the supported range, 2004-01-01 to 2100-12-31`,
    })
  })
})

describe('a request is refused', () => {
  it.each([
    [undefined, 'undefined'],
    [null, 'null'],
    ['2024-02-08', '"2024-02-08"'],
    [[], '[]'],
    [7, '7'],
  ])('where it is no object: %j', (request, given) => {
    expect(refusalOf(computeDeadline(request as never))).toMatchObject({
      _tag: 'InvalidArgument',
      path: 'request',
      given,
      message: `request: ${given} is not { limit, from }`,
    })
  })

  it.each([
    [{ route: Number.NaN }, 'fields.route', 'NaN'],
    [{ route: 'petition', urgent: undefined }, 'fields.urgent', 'undefined'],
    [new Map([['route', 'petition']]), 'fields', '{…}'],
  ])('where its fields are not texts or yes and no: %o', (fields, path, given) => {
    expect(refusalOf(computeDeadline({ limit, from: '2024-02-22', fields: fields as never }))).toMatchObject({
      _tag: 'InvalidArgument',
      path,
      given,
    })
  })

  it.each([[{ id: 'x' }], [JSON.parse(JSON.stringify(chinaCalendar))], [null], ['cn 2004-2026']])(
    'where its calendar is not of the library: %j',
    (calendar) => {
      expect(refusalOf(computeDeadline({ limit, from: '2024-02-22', calendar: calendar as never }))).toMatchObject({
        _tag: 'InvalidArgument',
        path: 'calendar',
        expected: { en: "one of the library's calendars, such as chinaCalendar" },
      })
    },
  )

  it('that knows of the limit no more than it must is answered', () => {
    const bare = {
      id: 'bare',
      label: { zh: '期限', en: 'limit' },
      from: 'received',
      length: { amount: 1, unit: 'workingDay' },
      basis,
    }
    expect(orThrow(computeDeadline({ limit: bare as never, from: '2024-02-08' })).dueOn).toBe('2024-02-09')
  })
})
