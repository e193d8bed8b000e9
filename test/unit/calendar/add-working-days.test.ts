import { describe, expect, it } from 'vitest'
import { addWorkingDays, chinaCalendar, nextWorkingDay, previousWorkingDay } from 'xinfang-rules'
import { thrownBy } from '../thrown-by.js'

describe('adding working days', () => {
  it.each([
    ['2024-02-08', 1, '2024-02-09'],
    ['2024-02-08', 2, '2024-02-18'],
    ['2024-02-08', 5, '2024-02-21'],
    ['2024-02-21', -5, '2024-02-08'],
    ['2024-02-10', 1, '2024-02-18'],
    ['2024-02-10', -1, '2024-02-09'],
    ['2022-04-28', 7, '2022-05-11'],
    ['2004-01-01', 1, '2004-01-02'],
    ['2026-12-23', 1, '2026-12-24'],
    ['2023-12-31', 251, '2024-12-31'],
  ])('to %s: %i of them lead to %s', (on, amount, reached) => {
    expect(addWorkingDays(on, amount)).toBe(reached)
    expect(addWorkingDays(on, amount, { calendar: chinaCalendar })).toBe(reached)
  })

  it.each(['2024-02-08', '2024-02-10', '2026-12-31', '2100-12-31'])('0 of them leave %s as it is', (on) => {
    expect(addWorkingDays(on, 0)).toBe(on)
    expect(addWorkingDays(on, -0)).toBe(on)
  })

  it.each([
    ['2024-02-08', '2024-02-09', '2024-02-07'],
    ['2024-02-12', '2024-02-18', '2024-02-09'],
    ['2024-02-18', '2024-02-19', '2024-02-09'],
  ])('the next and the previous lie strictly after and before %s', (on, next, previous) => {
    expect(nextWorkingDay(on)).toBe(next)
    expect(previousWorkingDay(on)).toBe(previous)
  })
})

describe('adding working days is refused', () => {
  it.each([
    ['', 'InvalidMoment'],
    ['2024-2-3', 'InvalidMoment'],
    ['2024-02-30', 'InvalidDate'],
    ['2003-12-31', 'DateOutOfRange'],
    ['2101-01-01', 'DateOutOfRange'],
  ])('from "%s" with %s, also where none are added', (on, tag) => {
    for (const amount of [-1, 0, 1]) {
      const error = thrownBy(() => addWorkingDays(on, amount))
      expect(error).toMatchObject({ _tag: tag, path: 'on' })
      expect(error.message).toContain(JSON.stringify(on))
    }
    expect(thrownBy(() => nextWorkingDay(on))).toMatchObject({ _tag: tag, path: 'on' })
    expect(thrownBy(() => previousWorkingDay(on))).toMatchObject({ _tag: tag, path: 'on' })
  })

  it.each([
    [1.5, '1.5'],
    [Number.NaN, 'NaN'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
    [2 ** 53, '9007199254740992'],
    ['5', '"5"'],
    [null, 'null'],
    [undefined, 'undefined'],
  ])('for %s days', (amount, given) => {
    expect(thrownBy(() => addWorkingDays('2024-02-08', amount as never))).toMatchObject({
      _tag: 'InvalidLength',
      path: 'amount',
      given,
      message: `amount: ${given} is not a whole number of working days`,
    })
  })

  it('past the last published day, which it names', () => {
    expect(thrownBy(() => addWorkingDays('2026-12-24', 1))).toMatchObject({
      _tag: 'CalendarNotPublished',
      path: 'on',
      publishedThrough: '2026-12-24',
      calendar: 'cn 2004-2026',
      asked: { en: 'working day 1 after 2026-12-24' },
    })
    expect(thrownBy(() => addWorkingDays('2024-02-08', 10_000))._tag).toBe('CalendarNotPublished')
    expect(thrownBy(() => nextWorkingDay('2027-03-01'))._tag).toBe('CalendarNotPublished')
  })

  it('before the first supported day, which it names', () => {
    expect(thrownBy(() => addWorkingDays('2004-01-02', -1))).toMatchObject({
      _tag: 'DateOutOfRange',
      path: 'on',
      first: '2004-01-01',
      asked: { en: 'working day 1 before 2004-01-02' },
    })
    expect(thrownBy(() => addWorkingDays('2024-02-08', Number.MIN_SAFE_INTEGER))._tag).toBe('DateOutOfRange')
  })

  it('past the last supported day, whatever is published by then', () => {
    expect(thrownBy(() => addWorkingDays('2024-02-08', 100_000))).toMatchObject({
      _tag: 'DateOutOfRange',
      path: 'on',
      last: '2100-12-31',
      asked: { en: 'working day 100000 after 2024-02-08' },
    })
    expect(thrownBy(() => addWorkingDays('2024-02-08', Number.MAX_SAFE_INTEGER))._tag).toBe('DateOutOfRange')
    expect(thrownBy(() => addWorkingDays('2100-12-31', 1))._tag).toBe('DateOutOfRange')
  })

  it('from a day that is not published, in either direction, by that day itself', () => {
    for (const amount of [-1, 1]) {
      expect(thrownBy(() => addWorkingDays('2026-12-25', amount))).toMatchObject({
        _tag: 'CalendarNotPublished',
        asked: { en: '2026-12-25' },
      })
    }
  })

  it('on what only bears the mark of a calendar', () => {
    const forged = { [Symbol.for('xinfang-rules.calendar')]: 5 } as never
    expect(thrownBy(() => addWorkingDays('2024-02-08', 1, { calendar: forged }))._tag).toBe('InvalidArgument')
  })

  it('on a calendar that the library did not make', () => {
    expect(thrownBy(() => addWorkingDays('2024-02-08', 1, { calendar: { id: 'x' } as never }))).toMatchObject({
      _tag: 'InvalidArgument',
      path: 'options.calendar',
      given: '{…}',
    })
  })
})
