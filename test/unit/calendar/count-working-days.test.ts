import { describe, expect, it } from 'vitest'
import { chinaCalendar, countWorkingDays, workingDays } from 'xinfang-rules'
import { eachDate, fallsOnWeekend } from '../../differential/days.js'
import { thrownBy } from './thrown-by.js'

/** Counted by hand: Mondays to Fridays, of which off, and Saturdays and Sundays worked. */
const YEARS_BY_HAND: readonly (readonly [year: number, weekdays: number, off: number, madeUp: number])[] = [
  [2008, 262, 16, 5],
  [2019, 261, 17, 6],
  [2020, 262, 19, 6],
  [2021, 261, 18, 7],
  [2022, 260, 18, 7],
  [2023, 260, 18, 7],
  [2024, 262, 19, 8],
  [2025, 261, 18, 5],
]

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

describe('the working days of a span', () => {
  it.each(YEARS_BY_HAND)(
    'of %i are its %i weekdays, less %i off, and %i days made up',
    (year, weekdays, off, madeUp) => {
      const worked = workingDays({ from: `${year}-01-01`, to: `${year}-12-31` })
      expect(worked).toHaveLength(weekdays - off + madeUp)
      expect(worked.filter(fallsOnWeekend)).toHaveLength(madeUp)
    },
  )

  it('of 2024 leave 115 of its 366 days off', () => {
    expect(eachDate('2024-01-01', '2024-12-31')).toHaveLength(366)
    expect(workingDays({ from: '2024-01-01', to: '2024-12-31' })).toHaveLength(366 - 115)
  })

  it('include both its ends', () => {
    expect(workingDays({ from: '2024-02-08', to: '2024-02-19' })).toEqual([
      '2024-02-08',
      '2024-02-09',
      '2024-02-18',
      '2024-02-19',
    ])
    expect(workingDays({ from: '2024-02-18', to: '2024-02-18' })).toEqual(['2024-02-18'])
  })

  it('are none within a holiday', () => {
    expect(workingDays({ from: '2024-10-01', to: '2024-10-07' })).toEqual([])
  })

  it('are refused where it ends before it begins', () => {
    expect(thrownBy(() => workingDays({ from: '2024-02-08', to: '2024-02-07' }))).toMatchObject({
      _tag: 'InvalidArgument',
      path: 'span.to',
      given: '"2024-02-07"',
      message: 'span.to: "2024-02-07" is not on or after span.from, 2024-02-08',
    })
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
