import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isLate, RulesError } from 'xinfang-rules'
import { due } from '../unit/deadline/due.js'
import { anything, dayLimit, fullRequest, limit, midDay, midInstant, spoiled } from './arbitraries.js'

const many = { numRuns: 1000 }

describe('whether something is late', () => {
  it('flips exactly at the end: of days at dueAt itself, of hours a millisecond after it', () => {
    fc.assert(
      fc.property(limit, midInstant, (found, from) => {
        const deadline = due({ limit: found, from })
        const end = Date.parse(deadline.dueAt)
        const lastInTime = found.length.unit === 'hour' ? end : end - 1
        expect(isLate(deadline, new Date(lastInTime))).toBe(false)
        expect(isLate(deadline, new Date(lastInTime + 1))).toBe(true)
      }),
      many,
    )
  })

  it('never turns back with time', () => {
    fc.assert(
      fc.property(limit, midInstant, midInstant, midInstant, (found, from, one, other) => {
        const deadline = due({ limit: found, from })
        const [earlier, later] = one < other ? [one, other] : [other, one]
        fc.pre(isLate(deadline, earlier))
        expect(isLate(deadline, later)).toBe(true)
      }),
      many,
    )
  })

  it('is, of a whole day, whether that day lies after the last day', () => {
    fc.assert(
      fc.property(dayLimit, midDay, midDay, (found, from, doneOn) => {
        const deadline = due({ limit: found, from })
        expect(isLate(deadline, doneOn)).toBe(doneOn > deadline.dueOn)
      }),
      many,
    )
  })
})

describe('whatever is passed', () => {
  it('isLate says yes or no, or throws why not', () => {
    const kind = (ask: () => unknown): string => {
      try {
        return typeof ask()
      } catch (thrown) {
        return thrown instanceof RulesError ? 'refusal' : 'crash'
      }
    }
    fc.assert(
      fc.property(fc.oneof(anything, spoiled(fullRequest.map(due))), fc.oneof(midDay, anything), (deadline, doneAt) => {
        expect(['boolean', 'refusal']).toContain(kind(() => isLate(deadline as never, doneAt as never)))
      }),
      { numRuns: 2000 },
    )
  })
})
