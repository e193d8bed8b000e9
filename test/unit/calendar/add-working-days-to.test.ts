import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import {
  addWorkingDays,
  addWorkingDaysTo,
  chinaCalendar,
  createCalendar,
  dayNumber,
  fromDayNumber,
  orThrow,
} from 'xinfang-rules'
import { eachDate, publishedDays } from '../../differential/days.js'
import { thrownBy } from '../thrown-by.js'

const columnOf = (dates: readonly string[]): Int32Array => Int32Array.from(dates, dayNumber)
const datesOf = (days: Int32Array): string[] => Array.from(days, fromDayNumber)

/** Seventeen good rows, a bad one, and a good one after it. */
const withBadRow = (day: number): Int32Array =>
  Int32Array.from([...columnOf(eachDate('2024-02-01', '2024-02-17')), day, dayNumber('2024-02-18')])

describe('adding working days to a column', () => {
  it.each([-250, -10, -7, -1, 0, 1, 5, 7, 10, 250])('gives what each row gives alone, for %i', (amount) => {
    const margin = 400
    const dates = publishedDays.slice(amount < 0 ? margin : 0, amount > 0 ? -margin : undefined)
    expect(datesOf(addWorkingDaysTo(columnOf(dates), amount))).toEqual(dates.map((on) => addWorkingDays(on, amount)))
  })

  it('gives what each row gives alone by forecast, from 2026 on', () => {
    const dates = eachDate('2026-12-01', '2030-12-31')
    for (const amount of [-7, 7]) {
      expect(datesOf(addWorkingDaysTo(columnOf(dates), amount, { forecast: true }))).toEqual(
        dates.map((on) => addWorkingDays(on, amount, { forecast: true })),
      )
    }
  })

  it('reaches the first and the last working day that there are', () => {
    const ends = (dates: string[], amount: number, forecast = false): string[] =>
      datesOf(addWorkingDaysTo(columnOf(dates), amount, { forecast }))
    expect(ends(['2004-01-03', '2004-01-04'], -1)).toEqual(['2004-01-02', '2004-01-02'])
    expect(ends(['2026-12-22', '2026-12-23'], 1)).toEqual(['2026-12-23', '2026-12-24'])
    expect(ends(['2100-12-30'], 1, true)).toEqual(['2100-12-31'])
  })

  it('counts on the calendar that it is given', () => {
    const calendar = orThrow(createCalendar({ knownOn: '2020-01-25' }))
    const days = columnOf(['2020-01-30', '2020-01-31'])
    expect(datesOf(addWorkingDaysTo(days, 1, { calendar }))).toEqual(['2020-01-31', '2020-02-01'])
    expect(datesOf(addWorkingDaysTo(days, 1, { calendar: chinaCalendar }))).toEqual(['2020-02-03', '2020-02-03'])
  })

  it.each([-5, 0, 5])('gives a new column and leaves the one that it is given as it was, for %i', (amount) => {
    const days = columnOf(['2024-02-07', '2024-02-08'])
    const before = [...days]
    const reached = addWorkingDaysTo(days, amount)
    expect(reached).toBeInstanceOf(Int32Array)
    expect(reached).not.toBe(days)
    expect(reached.buffer).not.toBe(days.buffer)
    expect([...days]).toEqual(before)
  })

  it.each([-5, 0, 5])('gives an empty column for an empty column, for %i', (amount) => {
    expect(addWorkingDaysTo(new Int32Array(0), amount)).toEqual(new Int32Array(0))
  })

  it('gives the same days for 0, also days off and days that no notice arranges', () => {
    const dates = ['2024-02-10', '2026-12-31', '2100-12-31']
    expect(datesOf(addWorkingDaysTo(columnOf(dates), 0))).toEqual(dates)
    expect(datesOf(addWorkingDaysTo(columnOf(dates), -0))).toEqual(dates)
  })

  it('takes a part of a column, and a column of another realm', () => {
    const whole = columnOf(['2024-02-07', '2024-02-08', '2024-02-09'])
    expect(datesOf(addWorkingDaysTo(whole.subarray(1, 2), 5))).toEqual(['2024-02-21'])
    const foreign = runInNewContext('Int32Array.of(19761)')
    expect(foreign).not.toBeInstanceOf(Int32Array)
    expect(datesOf(addWorkingDaysTo(foreign, 5))).toEqual(['2024-02-21'])
  })
})

describe('adding working days to a column is refused', () => {
  it.each([
    ['too early', 12417, 'day 12417'],
    ['far too early', -2_147_483_648, 'day -2147483648'],
    ['too late', 47847, 'day 47847'],
    ['far too late', 2_147_483_647, 'day 2147483647'],
  ])('for one row %s, by its index, in either direction and for 0', (_, day, asked) => {
    for (const amount of [-7, 0, 7]) {
      expect(thrownBy(() => addWorkingDaysTo(withBadRow(day), amount, { forecast: true }))).toMatchObject({
        _tag: 'DateOutOfRange',
        path: 'days[17]',
        asked: { en: asked },
        first: '2004-01-01',
        last: '2100-12-31',
      })
    }
  })

  it.each([
    ['2026-12-24', 1, 'CalendarNotPublished', 'working day 1 after 2026-12-24'],
    ['2026-12-20', 250, 'CalendarNotPublished', 'working day 250 after 2026-12-20'],
    ['2026-12-25', 1, 'CalendarNotPublished', '2026-12-25'],
    ['2027-06-01', -1, 'CalendarNotPublished', '2027-06-01'],
    ['2004-01-02', -1, 'DateOutOfRange', 'working day 1 before 2004-01-02'],
    ['2100-12-31', 1, 'DateOutOfRange', 'working day 1 after 2100-12-31'],
    ['2024-02-08', 100_000, 'DateOutOfRange', 'working day 100000 after 2024-02-08'],
  ])('for one row whose answer is not there, as that row alone: %s and %i', (on, amount, tag, asked) => {
    const alone = thrownBy(() => addWorkingDays(on, amount))
    const inColumn = thrownBy(() => addWorkingDaysTo(Int32Array.of(dayNumber(on)), amount))
    expect(alone).toMatchObject({ _tag: tag, path: 'on', asked: { en: asked } })
    expect(inColumn).toMatchObject({ _tag: tag, path: 'days[0]', asked: { en: asked } })
  })

  it('for a row past the last published day, by its index, where no forecast is wanted', () => {
    expect(thrownBy(() => addWorkingDaysTo(withBadRow(dayNumber('2026-12-28')), 7))).toMatchObject({
      _tag: 'CalendarNotPublished',
      path: 'days[17]',
      publishedThrough: '2026-12-24',
    })
    expect(addWorkingDaysTo(withBadRow(dayNumber('2026-12-28')), 7, { forecast: true })).toHaveLength(19)
  })

  it('for the first of several bad rows', () => {
    expect(thrownBy(() => addWorkingDaysTo(Int32Array.of(19771, 47847, 12417), 1)).path).toBe('days[1]')
  })

  it.each([
    ['a plain list', [19771], '[…]'],
    ['a list of texts', ['2024-02-18'], '[…]'],
    ['floats', Float64Array.of(19771), '{…}'],
    ['unsigned numbers', Uint32Array.of(19771), '{…}'],
    ['short numbers', Int16Array.of(19771), '{…}'],
    ['a buffer', new ArrayBuffer(8), '{…}'],
    ['one number', 19771, '19771'],
    ['nothing', undefined, 'undefined'],
    ['null', null, 'null'],
  ])('for what is no Int32Array: %s', (_, days, given) => {
    expect(thrownBy(() => addWorkingDaysTo(days as never, 5))).toMatchObject({
      _tag: 'InvalidArgument',
      path: 'days',
      given,
      expected: { en: 'Int32Array' },
    })
  })

  it.each([
    [1.5, '1.5'],
    [Number.NaN, 'NaN'],
    [Number.NEGATIVE_INFINITY, '-Infinity'],
    [2 ** 53, '9007199254740992'],
    ['5', '"5"'],
    [undefined, 'undefined'],
  ])('for %s days, also where there is no row', (amount, given) => {
    for (const days of [columnOf(['2024-02-08']), new Int32Array(0)]) {
      expect(thrownBy(() => addWorkingDaysTo(days, amount as never))).toMatchObject({
        _tag: 'InvalidLength',
        path: 'amount',
        given,
        message: `amount: ${given} is not a whole number of working days`,
      })
    }
  })
})
