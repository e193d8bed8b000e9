import { describe, expect, it } from 'vitest'
import { chinaCalendar, countWorkingDays, workingDays } from 'xinfang-rules'
import { thrownBy } from '../thrown-by.js'

describe('counting working days', () => {
  it.each([
    ['2024-02-08', '2024-02-21', 5],
    ['2024-02-21', '2024-02-08', -5],
    ['2024-02-10', '2024-02-17', 0],
    ['2024-02-10', '2024-02-18', 1],
    ['2024-02-17', '2024-02-18', 1],
    ['2024-02-18', '2024-02-17', 0],
    ['2024-02-19', '2024-02-17', -1],
  ])('from %s, not counted, to %s: %i', (from, to, count) => {
    expect(countWorkingDays(from, to)).toBe(count)
    expect(countWorkingDays(from, to, { calendar: chinaCalendar })).toBe(count)
  })

  it.each(['2024-02-08', '2024-02-10'])('from %s to itself is 0, never -0', (on) => {
    expect(Object.is(countWorkingDays(on, on), 0)).toBe(true)
  })

  it('is 0, never -0, back over days off', () => {
    expect(Object.is(countWorkingDays('2024-02-17', '2024-02-10'), 0)).toBe(true)
  })
})

describe('bad dates are refused', () => {
  it.each([
    ['', 'InvalidMoment'],
    ['2024-2-3', 'InvalidMoment'],
    ['2024-02-30', 'InvalidDate'],
    ['2003-12-31', 'DateOutOfRange'],
    ['2101-01-01', 'DateOutOfRange'],
  ])('at either end: "%s" with %s', (on, tag) => {
    const good = '2024-02-08'
    const calls = [
      [() => countWorkingDays(on, good), 'from'],
      [() => countWorkingDays(good, on), 'to'],
      [() => workingDays({ from: on, to: good }), 'span.from'],
      [() => workingDays({ from: good, to: on }), 'span.to'],
    ] as const
    for (const [call, path] of calls) {
      const error = thrownBy(call)
      expect(error).toMatchObject({ _tag: tag, path })
      expect(error.message).toContain(JSON.stringify(on))
    }
  })

  it('past the last published day', () => {
    expect(thrownBy(() => countWorkingDays('2026-12-24', '2026-12-25'))).toMatchObject({
      _tag: 'CalendarNotPublished',
      path: 'to',
      asked: { en: '2026-12-25' },
    })
    expect(thrownBy(() => countWorkingDays('2026-12-25', '2026-12-24'))).toMatchObject({ path: 'from' })
    expect(thrownBy(() => workingDays({ from: '2026-12-24', to: '2026-12-31' }))).toMatchObject({
      _tag: 'CalendarNotPublished',
      path: 'span.to',
    })
  })

  it('where there is no span at all', () => {
    expect(thrownBy(() => workingDays(undefined as never))).toMatchObject({ _tag: 'InvalidMoment', path: 'span.from' })
    expect(thrownBy(() => workingDays({} as never))).toMatchObject({ _tag: 'InvalidMoment', path: 'span.from' })
  })

  it('on a calendar that the library did not make', () => {
    const options = { calendar: { id: 'x' } as never }
    for (const call of [
      () => countWorkingDays('2024-02-08', '2024-02-09', options),
      () => workingDays({ from: '2024-02-08', to: '2024-02-09' }, options),
    ]) {
      expect(thrownBy(call)).toMatchObject({ _tag: 'InvalidArgument', path: 'options.calendar', given: '{…}' })
    }
  })
})
