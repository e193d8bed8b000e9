import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addWorkingDays,
  computeDeadline,
  countWorkingDays,
  type Deadline,
  type DeadlineRequest,
  explainDeadline,
  isLate,
  isWorkingDay,
  orThrow,
  type Result,
  RulesError,
  type TimeLimit,
} from 'xinfang-rules'
import { anything, dayLimit, fullRequest, limit, midDay, midInstant, spoiled } from './arbitraries.js'

const many = { numRuns: 1000 }
const MS_PER_DAY = 86_400_000
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?\+08:00$/

const due = (request: DeadlineRequest): Deadline => orThrow(computeDeadline(request))

function plusDays(on: string, days: number): string {
  return new Date(Date.parse(`${on}T00:00:00Z`) + days * MS_PER_DAY).toISOString().slice(0, 10)
}

const rollOf = ({ roll = 'forward' }: TimeLimit): string => roll
const calendarDays = dayLimit.map((found) => ({ ...found, length: { ...found.length, unit: 'calendarDay' as const } }))

describe('a deadline', () => {
  it('falls on a working day where its unit or its roll says so', () => {
    fc.assert(
      fc.property(dayLimit, midDay, (found, from) => {
        fc.pre(found.length.unit === 'workingDay' || rollOf(found) !== 'none')
        expect(isWorkingDay(due({ limit: found, from }).dueOn)).toBe(true)
      }),
      many,
    )
  })

  it('in working days is where so many steps lead', () => {
    fc.assert(
      fc.property(dayLimit, midDay, (found, from) => {
        const inWorkingDays = { ...found, length: { ...found.length, unit: 'workingDay' as const } }
        const { dueOn } = due({ limit: inWorkingDays, from })
        expect(dueOn).toBe(addWorkingDays(from, found.length.amount))
      }),
      many,
    )
  })

  it('in calendar days rolls over days off alone, on or back as asked', () => {
    fc.assert(
      fc.property(calendarDays, midDay, (found, from) => {
        const { dueOn } = due({ limit: found, from })
        const nominal = plusDays(from, found.length.amount)
        if (rollOf(found) === 'none') expect(dueOn).toBe(nominal)
        else if (rollOf(found) === 'forward') {
          expect(dueOn >= nominal).toBe(true)
          expect(countWorkingDays(plusDays(nominal, -1), dueOn)).toBe(1)
        } else {
          expect(dueOn <= nominal).toBe(true)
          expect(countWorkingDays(plusDays(dueOn, -1), nominal)).toBe(1)
        }
      }),
      many,
    )
  })

  it('in hours is exactly so many hours after the start', () => {
    fc.assert(
      fc.property(limit, midInstant, (found, from) => {
        const inHours = { ...found, length: { ...found.length, unit: 'hour' as const } }
        const { dueOn, dueAt } = due({ limit: inHours, from })
        expect(Date.parse(dueAt) - from.getTime()).toBe(found.length.amount * 3_600_000)
        expect(dueAt.slice(0, 10)).toBe(dueOn)
      }),
      many,
    )
  })

  it('in days ends at the midnight after its last day', () => {
    fc.assert(
      fc.property(dayLimit, midInstant, (found, from) => {
        const { dueOn, dueAt } = due({ limit: found, from })
        expect(dueAt).toBe(`${plusDays(dueOn, 1)}T00:00:00+08:00`)
      }),
      many,
    )
  })

  it('is never earlier for a later start', () => {
    fc.assert(
      fc.property(limit, midInstant, midInstant, (found, one, other) => {
        const [earlier, later] = one < other ? [one, other] : [other, one]
        const [first, second] = [due({ limit: found, from: earlier }), due({ limit: found, from: later })]
        expect(first.dueOn <= second.dueOn).toBe(true)
        expect(Date.parse(first.dueAt)).toBeLessThanOrEqual(Date.parse(second.dueAt))
      }),
      many,
    )
  })

  it('is never earlier for a longer limit, nor with an extension', () => {
    fc.assert(
      fc.property(limit, midInstant, fc.integer({ min: 1, max: 60 }), (found, from, more) => {
        const { amount, unit } = found.length
        const before = due({ limit: found, from })
        const longer = due({ limit: { ...found, length: { amount: amount + more, unit } }, from })
        expect(Date.parse(longer.dueAt)).toBeGreaterThanOrEqual(Date.parse(before.dueAt))
        const extended = due({
          limit: { ...found, extension: { max: { amount: 60, unit }, basis: found.basis } },
          from,
          extension: { length: { amount: more, unit }, approvedOn: before.startedOn },
        })
        expect(extended.dueAt).toBe(longer.dueAt)
      }),
      many,
    )
  })
})

describe('several limits on an act', () => {
  it('bind by the earliest of the dates that each would give alone', () => {
    fc.assert(
      fc.property(limit, fc.array(limit, { minLength: 1, maxLength: 4 }), midInstant, (asked, others, from) => {
        const alone = [asked, ...others].map((found) => due({ limit: found, from }).dueOn)
        const together = due({ limit: asked, from, alsoBoundBy: others })
        expect(together.dueOn).toBe([...alone].sort()[0])
        expect(together.bounds?.map(({ dueOn }) => dueOn)).toEqual([...alone].sort())
        expect(together.limit).toEqual(asked)
        expect(together.basis).toEqual(together.bounds?.[0]?.basis)
      }),
      many,
    )
  })
})

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
        expect(days.map(({ on }) => on)).toEqual(days.map((_, index) => plusDays(deadline.startedOn, index)))
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

describe('a deadline as data', () => {
  it('survives being written as JSON, and can be had again from its own request', () => {
    fc.assert(
      fc.property(fullRequest, (request) => {
        const deadline = due(request)
        const stored = JSON.parse(JSON.stringify(deadline)) as Deadline
        expect(stored).toStrictEqual(deadline)
        expect(due({ ...stored.request, limit: stored.limit })).toStrictEqual(deadline)
      }),
      many,
    )
  })
})

describe('whatever is passed', () => {
  const wellFormed = (result: Result<Deadline>): boolean =>
    result._tag === 'Left'
      ? result.left.path.length > 0 && result.left.message.startsWith(`${result.left.path}: `)
      : ISO_DATE.test(result.right.dueOn) && INSTANT.test(result.right.dueAt)

  it('computeDeadline answers or refuses, and never throws', () => {
    fc.assert(
      fc.property(anything, (request) => {
        expect(wellFormed(computeDeadline(request as never))).toBe(true)
      }),
      many,
    )
  })

  it('computeDeadline answers or refuses a request that is spoiled in one place', () => {
    fc.assert(
      fc.property(spoiled(fullRequest), (request) => {
        expect(wellFormed(computeDeadline(request as never))).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('explainDeadline answers or refuses, and never throws', () => {
    fc.assert(
      fc.property(anything, (deadline) => {
        expect(['Left', 'Right']).toContain(explainDeadline(deadline as never)._tag)
      }),
      many,
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
