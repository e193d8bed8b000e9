import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computeDeadline, type DeadlineRequest } from 'xinfang-rules'
import { alone, dayRequest, hourRequest, readRequest } from './deadline-arbitraries.js'
import { walkDeadline } from './deadline-oracle.js'

/** Where a request ends, unless a roll would pass the event, or may do so by a notice that is still to come. */
function endOf(request: DeadlineRequest): string {
  const result = computeDeadline(request)
  if (result._tag === 'Right') return `${result.right.dueOn} ${result.right.dueAt}`
  return ['InvalidLimit', 'CalendarNotPublished'].includes(result.left._tag) ? 'no day' : result.left._tag
}

/** The same by the walk. */
function walkedEndOf(request: DeadlineRequest): string {
  const end = walkDeadline(request)
  return end === undefined ? 'no day' : `${end.dueOn} ${end.dueAt}`
}

describe('the end of a limit', () => {
  it('in days is where a walk through the days leads', () => {
    fc.assert(
      fc.property(dayRequest, (request) => {
        expect(endOf(alone(request))).toBe(walkedEndOf(alone(request)))
      }),
      { numRuns: 250 },
    )
  })

  it('in hours is where a walk through the minutes leads', () => {
    fc.assert(
      fc.property(hourRequest, (request) => {
        expect(endOf(alone(request))).toBe(walkedEndOf(alone(request)))
      }),
      { numRuns: 100 },
    )
  })

  it('among several on an act is the earliest to which a walk leads', () => {
    fc.assert(
      fc.property(fc.oneof(dayRequest, hourRequest), (request) => {
        expect(endOf(request)).toBe(walkedEndOf(request))
      }),
      { numRuns: 100 },
    )
  })

  it('by other readings is where a walk of the limit so read leads', () => {
    const sets = fc.subarray(['longer', 'accepted', 'rolled'])
    fc.assert(
      fc.property(readRequest, sets, (request, reading) => {
        const { received, accepted } = request.from as Record<string, string>
        const from = reading.includes('accepted') ? accepted : received
        expect(endOf({ ...request, reading })).toBe(walkedEndOf({ ...request, reading, from: from as string }))
      }),
      { numRuns: 300 },
    )
  })
})
