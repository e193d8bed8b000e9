import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explainDeadline, isWorkingDay, orThrow } from 'xinfang-rules'
import { due } from '../unit/deadline/due.js'
import { anything, dayLimit, daysAfter, fullRequest, limit, midDay, midInstant, spoiled } from './arbitraries.js'

describe('an explanation', () => {
  it('counts as many days as the limit has, from 1 up', () => {
    fc.assert(
      fc.property(dayLimit, midDay, (found, from) => {
        const { days, amount } = orThrow(explainDeadline(due({ limit: found, from })))
        const numbers = days.filter(({ role }) => role === 'counted').map(({ number }) => number)
        expect(amount).toBe(found.length.amount)
        expect(numbers).toEqual(Array.from({ length: amount }, (_, index) => index + 1))
      }),
      { numRuns: 300 },
    )
  })

  it('counts only working days where the limit is in those, and skips only days off', () => {
    fc.assert(
      fc.property(dayLimit, midDay, (found, from) => {
        fc.pre(found.length.unit === 'workingDay')
        const { days } = orThrow(explainDeadline(due({ limit: found, from })))
        for (const { on, role, day } of days.slice(1)) {
          expect([on, role, day.working]).toEqual([on, isWorkingDay(on) ? 'counted' : 'skipped', isWorkingDay(on)])
        }
      }),
      { numRuns: 300 },
    )
  })

  it('walks day after day from the start, and marks the last day alone', () => {
    fc.assert(
      fc.property(limit, midInstant, (found, from) => {
        const deadline = due({ limit: found, from })
        const { days } = orThrow(explainDeadline(deadline))
        expect(days.map(({ on }) => on)).toEqual(days.map((_, index) => daysAfter(deadline.startedOn, index)))
        expect(days.filter((day) => day.due).map(({ on }) => on)).toEqual([deadline.dueOn])
      }),
      { numRuns: 300 },
    )
  })

  it('is plain JSON', () => {
    fc.assert(
      fc.property(fullRequest, (request) => {
        const explanation = orThrow(explainDeadline(due(request)))
        expect(JSON.parse(JSON.stringify(explanation))).toStrictEqual(explanation)
      }),
      { numRuns: 200 },
    )
  })
})

describe('whatever is passed', () => {
  it('explainDeadline answers or refuses, and never throws', () => {
    fc.assert(
      fc.property(anything, (deadline) => {
        expect(['Left', 'Right']).toContain(explainDeadline(deadline as never)._tag)
      }),
      { numRuns: 1000 },
    )
  })

  it('explainDeadline answers or refuses a deadline that is spoiled in one place', () => {
    fc.assert(
      fc.property(spoiled(fullRequest.map(due)), (deadline) => {
        expect(['Left', 'Right']).toContain(explainDeadline(deadline as never)._tag)
      }),
      { numRuns: 1000 },
    )
  })
})
