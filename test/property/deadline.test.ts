import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addWorkingDays,
  computeDeadline,
  countWorkingDays,
  type Deadline,
  isWorkingDay,
  type Result,
  type TimeLimit,
} from 'xinfang-rules'
import { due } from '../unit/deadline/due.js'
import { anything, dayLimit, daysAfter, fullRequest, limit, midDay, midInstant, spoiled } from './arbitraries.js'

const many = { numRuns: 1000 }
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?\+08:00$/

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
        const nominal = daysAfter(from, found.length.amount)
        if (rollOf(found) === 'none') expect(dueOn).toBe(nominal)
        else if (rollOf(found) === 'forward') {
          expect(dueOn >= nominal).toBe(true)
          expect(countWorkingDays(daysAfter(nominal, -1), dueOn)).toBe(1)
        } else {
          expect(dueOn <= nominal).toBe(true)
          expect(countWorkingDays(daysAfter(dueOn, -1), nominal)).toBe(1)
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
        expect(dueAt).toBe(`${daysAfter(dueOn, 1)}T00:00:00+08:00`)
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
})
