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
  nextWorkingDay,
  previousWorkingDay,
  RulesError,
  workingDays,
} from 'xinfang-rules'
import { anything, midDay, publishedDay, step, supportedDay } from './arbitraries.js'

const many = { numRuns: 1000 }
const workedDay = publishedDay.filter((on) => on > '2004-01-02' && on < '2026-12-24').filter((on) => isWorkingDay(on))

describe('adding and counting working days', () => {
  it('are inverse: counting to where n steps lead gives n, for every n', () => {
    fc.assert(
      fc.property(midDay, step, (on, n) => {
        expect(countWorkingDays(on, addWorkingDays(on, n))).toBe(n === 0 ? 0 : n)
      }),
      many,
    )
  })

  it('are inverse: stepping as far as was counted reaches that day, if it is worked', () => {
    fc.assert(
      fc.property(publishedDay, workedDay, (from, to) => {
        fc.pre(from !== to)
        expect(addWorkingDays(from, countWorkingDays(from, to))).toBe(to)
      }),
      many,
    )
  })

  it('add up: two steps of one direction are one step of their sum', () => {
    fc.assert(
      fc.property(midDay, step, step, (on, a, b) => {
        const second = Math.sign(a) * Math.sign(b) < 0 ? -b : b
        expect(addWorkingDays(addWorkingDays(on, a), second)).toBe(addWorkingDays(on, a + second))
      }),
      many,
    )
  })

  it('add up: counts of two spans are the count of both', () => {
    fc.assert(
      fc.property(publishedDay, publishedDay, publishedDay, (...days) => {
        const [a, b, c] = [...days].sort() as [string, string, string]
        expect(countWorkingDays(a, b) + countWorkingDays(b, c)).toBe(countWorkingDays(a, c))
        expect(countWorkingDays(c, b) + countWorkingDays(b, a)).toBe(countWorkingDays(c, a))
      }),
      many,
    )
  })

  it('keep order: from a later day, as many steps never lead to an earlier one', () => {
    fc.assert(
      fc.property(midDay, midDay, step, (one, other, n) => {
        const [earlier, later] = [one, other].sort() as [string, string]
        expect(addWorkingDays(earlier, n) <= addWorkingDays(later, n)).toBe(true)
      }),
      many,
    )
  })

  it('keep order: more steps lead to a later day', () => {
    fc.assert(
      fc.property(midDay, step, step, (on, a, b) => {
        fc.pre(a !== b)
        expect(addWorkingDays(on, a) < addWorkingDays(on, b)).toBe(a < b)
      }),
      many,
    )
  })

  it('stop on working days, however far', () => {
    fc.assert(
      fc.property(midDay, step, (on, n) => {
        fc.pre(n !== 0)
        expect(isWorkingDay(addWorkingDays(on, n))).toBe(true)
      }),
      many,
    )
  })

  it('leave nothing out: the days between next and previous are all off', () => {
    fc.assert(
      fc.property(midDay, (on) => {
        const between = workingDays({ from: previousWorkingDay(on), to: nextWorkingDay(on) })
        expect(between).toHaveLength(isWorkingDay(on) ? 3 : 2)
      }),
      many,
    )
  })
})

describe('the next and the previous working day', () => {
  it('are inverse on working days', () => {
    fc.assert(
      fc.property(workedDay, (on) => {
        expect(previousWorkingDay(nextWorkingDay(on))).toBe(on)
        expect(nextWorkingDay(previousWorkingDay(on))).toBe(on)
      }),
      many,
    )
  })

  it('lie on either side of any day', () => {
    fc.assert(
      fc.property(midDay, (on) => {
        expect(previousWorkingDay(on) < on && on < nextWorkingDay(on)).toBe(true)
      }),
      many,
    )
  })
})

describe('the working days of a span', () => {
  it('are as many as are counted, its first day included', () => {
    fc.assert(
      fc.property(publishedDay, publishedDay, (...ends) => {
        const [from, to] = [...ends].sort() as [string, string]
        const listed = workingDays({ from, to })
        expect(listed).toHaveLength(countWorkingDays(from, to) + (isWorkingDay(from) ? 1 : 0))
        expect(listed.every((on) => from <= on && on <= to && dayInfo(on).working)).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})

describe('whatever is passed', () => {
  const answers = (ask: () => unknown, isAnswer: (value: unknown) => boolean): boolean => {
    try {
      return isAnswer(ask())
    } catch (thrown) {
      return thrown instanceof RulesError && thrown.error.message.length > 0
    }
  }
  const isDate = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)

  it('addWorkingDays reaches a date or says why not', () => {
    fc.assert(
      fc.property(fc.oneof(publishedDay, anything), fc.oneof(step, fc.double(), anything), (on, n) => {
        expect(answers(() => addWorkingDays(on as never, n as never), isDate)).toBe(true)
      }),
      many,
    )
  })

  it('countWorkingDays gives a whole number or says why not', () => {
    fc.assert(
      fc.property(fc.oneof(publishedDay, anything), fc.oneof(publishedDay, anything), (from, to) => {
        expect(answers(() => countWorkingDays(from as never, to as never), Number.isInteger)).toBe(true)
      }),
      many,
    )
  })

  it('addWorkingDaysTo gives a column of as many days or says why not', () => {
    const column = fc.array(fc.oneof(fc.integer(), publishedDay.map(dayNumber))).map((days) => Int32Array.from(days))
    fc.assert(
      fc.property(fc.oneof(column, anything), fc.oneof(step, anything), anything, (days, n, options) => {
        const isColumn = (value: unknown): boolean =>
          value instanceof Int32Array && value.length === (days as Int32Array).length
        expect(answers(() => addWorkingDaysTo(days as never, n as never), isColumn)).toBe(true)
        expect(answers(() => addWorkingDaysTo(days as never, n as never, options as never), isColumn)).toBe(true)
      }),
      many,
    )
  })

  it('dayNumber gives a whole number and fromDayNumber a date, or they say why not', () => {
    fc.assert(
      fc.property(fc.oneof(supportedDay, anything), fc.oneof(fc.integer(), fc.double(), anything), (on, day) => {
        expect(answers(() => dayNumber(on as never), Number.isInteger)).toBe(true)
        expect(answers(() => fromDayNumber(day as never), isDate)).toBe(true)
      }),
      many,
    )
  })

  it('isWorkingDay says yes or no, or why not, on whatever calendar', () => {
    fc.assert(
      fc.property(fc.oneof(publishedDay, anything), anything, (on, options) => {
        const isBoolean = (value: unknown): boolean => typeof value === 'boolean'
        expect(answers(() => isWorkingDay(on as never, options as never), isBoolean)).toBe(true)
        expect(answers(() => isWorkingDay(on as never, { calendar: options as never }), isBoolean)).toBe(true)
      }),
      many,
    )
  })
})
