import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addWorkingDays,
  addWorkingDaysTo,
  countWorkingDays,
  dayInfo,
  dayNumber,
  fromDayNumber,
  isWorkingDay,
} from 'xinfang-rules'
import { calendar, publishedDay, step, supportedDay } from './arbitraries.js'

const some = { numRuns: 200 }

/** A day with two years before and after it, whatever is published. */
const anyDay = supportedDay.filter((on) => on >= '2006-01-01' && on <= '2098-12-31')

describe('on any calendar, by forecast where no notice is known yet,', () => {
  it('counting to where n steps lead gives n, for every n', () => {
    fc.assert(
      fc.property(calendar, fc.array(fc.tuple(anyDay, step), { minLength: 1, maxLength: 20 }), (own, steps) => {
        const options = { calendar: own, forecast: true }
        for (const [on, n] of steps) {
          const reached = addWorkingDays(on, n, options)
          expect(countWorkingDays(on, reached, options)).toBe(n === 0 ? 0 : n)
          expect(n === 0 || isWorkingDay(reached, options)).toBe(true)
        }
      }),
      some,
    )
  })

  it('counts of two spans are the count of both', () => {
    fc.assert(
      fc.property(calendar, anyDay, anyDay, anyDay, (own, ...days) => {
        const options = { calendar: own, forecast: true }
        const [a, b, c] = [...days].sort() as [string, string, string]
        expect(countWorkingDays(a, b, options) + countWorkingDays(b, c, options)).toBe(countWorkingDays(a, c, options))
      }),
      some,
    )
  })

  it('a day is worked as its kind says, and a working day is one more than the day before', () => {
    fc.assert(
      fc.property(calendar, fc.array(anyDay, { minLength: 1, maxLength: 40 }), (own, days) => {
        const options = { calendar: own, forecast: true }
        for (const on of days) {
          const worked = isWorkingDay(on, options)
          expect([on, dayInfo(on, options).working]).toEqual([on, worked])
          expect(countWorkingDays(fromDayNumber(dayNumber(on) - 1), on, options)).toBe(worked ? 1 : 0)
        }
      }),
      some,
    )
  })

  it('published days are answered the same with a forecast and without', () => {
    fc.assert(
      fc.property(calendar, fc.array(publishedDay, { minLength: 1, maxLength: 40 }), (own, days) => {
        const options = { calendar: own, forecast: true }
        for (const on of days.filter((day) => day <= own.publishedThrough)) {
          expect(dayInfo(on, { calendar: own })).toEqual(dayInfo(on, options))
          expect(isWorkingDay(on, { calendar: own })).toBe(isWorkingDay(on, options))
          expect(dayInfo(on, options).certainty).toBe('official')
        }
      }),
      some,
    )
  })

  it('a column is answered row by row', () => {
    fc.assert(
      fc.property(calendar, fc.array(anyDay, { maxLength: 40 }), step, (own, days, n) => {
        const options = { calendar: own, forecast: true }
        const reached = addWorkingDaysTo(Int32Array.from(days, dayNumber), n, options)
        expect(Array.from(reached, fromDayNumber)).toEqual(days.map((on) => addWorkingDays(on, n, options)))
      }),
      some,
    )
  })
})
