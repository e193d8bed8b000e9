import { describe, expect, it } from 'vitest'
import { dayNumber, fromDayNumber } from 'xinfang-rules'
import { eachDate } from '../../differential/days.js'
import { thrownBy } from '../thrown-by.js'

describe('the number of a day', () => {
  it.each([
    ['2004-01-01', 12418],
    ['2024-02-18', 19771],
    ['2024-02-29', 19782],
    ['2100-02-28', 47540],
    ['2100-03-01', 47541],
    ['2100-12-31', 47846],
  ])('%s is %i', (on, day) => {
    expect(dayNumber(on)).toBe(day)
    expect(fromDayNumber(day)).toBe(on)
  })

  it('counts the days since 1970-01-01, there and back, for every day of 2004 to 2100', () => {
    const dates = eachDate('2004-01-01', '2100-12-31')
    expect(dates.filter((on) => dayNumber(on) !== Date.parse(on) / 86_400_000)).toEqual([])
    expect(dates.filter((on) => fromDayNumber(dayNumber(on)) !== on)).toEqual([])
  })
})

describe('the number of a day is refused', () => {
  it.each([
    ['', 'InvalidMoment'],
    ['2024-2-18', 'InvalidMoment'],
    ['2024-02-18T00:00', 'InvalidMoment'],
    [19771, 'InvalidMoment'],
    [undefined, 'InvalidMoment'],
    ['2024-02-30', 'InvalidDate'],
    ['2003-12-31', 'DateOutOfRange'],
    ['2101-01-01', 'DateOutOfRange'],
  ])('of %j', (on, tag) => {
    expect(thrownBy(() => dayNumber(on as never))).toMatchObject({ _tag: tag, path: 'on' })
  })
})

describe('the date of a number is refused', () => {
  it.each([12417, 47847, 0, -1, Number.MAX_SAFE_INTEGER])('outside the supported range: %i', (day) => {
    expect(thrownBy(() => fromDayNumber(day))).toMatchObject({
      _tag: 'DateOutOfRange',
      path: 'day',
      message: `day: day ${day} lies outside the supported range, 2004-01-01 to 2100-12-31`,
    })
  })

  it.each([
    ['a fraction', 19771.5, '19771.5'],
    ['no number', Number.NaN, 'NaN'],
    ['no end', Number.POSITIVE_INFINITY, 'Infinity'],
    ['a text', '19771', '"19771"'],
    ['a date', '2024-02-18', '"2024-02-18"'],
    ['nothing', undefined, 'undefined'],
    ['null', null, 'null'],
    ['a bigint', BigInt(19771), '19771'],
    ['a list', [19771], '[…]'],
    ['a Date', new Date(0), '1970-01-01T00:00:00.000Z'],
    ['a symbol', Symbol('day'), 'Symbol(day)'],
    ['an object without a prototype', Object.create(null), '{…}'],
  ])('of what is no whole number: %s', (_, day, given) => {
    expect(thrownBy(() => fromDayNumber(day as never))).toMatchObject({
      _tag: 'InvalidArgument',
      path: 'day',
      given,
      expected: { en: 'a whole number of days since 1970-01-01' },
    })
  })
})
