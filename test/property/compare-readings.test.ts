import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareReadings, computeDeadline, type Deadline, orThrow } from 'xinfang-rules'
import { anythingAtAll, spoiled } from './arbitraries.js'
import { readRequest } from './deadline-arbitraries.js'
import { faultOfResult } from './target-arbitraries.js'

const some = { numRuns: 200 }
const IDS = ['longer', 'other', 'accepted', 'rolled']

/** Every set of the readings that do not contradict each other: the two which change the length do. */
const SETS = Array.from({ length: 2 ** IDS.length }, (_, bits) =>
  IDS.filter((_id, at) => (bits >> at) % 2 === 1),
).filter((set) => !(set.includes('longer') && set.includes('other')))
const setOf = ({ reading = [] }: Deadline): string => reading.join(' ')

/** The last instant that is in time. */
const lastAt = ({ dueOn, dueAt }: Deadline): number => Date.parse(dueAt) - (dueAt.startsWith(dueOn) ? 0 : 1)

/** Requests that every reading answers; a roll may leave no day. */
const answered = readRequest.filter((request) => compareReadings(request)._tag === 'Right')

describe('the readings of a limit', () => {
  it('are compared in every set that goes together, once, the limit as it stands first', () => {
    fc.assert(
      fc.property(answered, (request) => {
        const { deadlines } = orThrow(compareReadings(request))
        expect(deadlines[0]?.reading).toBeUndefined()
        expect(deadlines.map(setOf).sort()).toEqual(SETS.map((set) => set.join(' ')).sort())
      }),
      some,
    )
  })

  it('each give the deadline of a request that asks for them', () => {
    fc.assert(
      fc.property(answered, (request) => {
        for (const deadline of orThrow(compareReadings(request)).deadlines) {
          const reading = deadline.reading ?? []
          expect(deadline).toEqual(orThrow(computeDeadline({ ...request, reading })))
        }
      }),
      some,
    )
  })

  it('end no earlier than the earliest and no later than the latest, and those that are safe with the earliest', () => {
    fc.assert(
      fc.property(answered, (request) => {
        const { deadlines, earliest, latest, safe } = orThrow(compareReadings(request))
        const ends = deadlines.map(lastAt)
        expect([lastAt(earliest), lastAt(latest)]).toEqual([Math.min(...ends), Math.max(...ends)])
        expect(deadlines).toContainEqual(earliest)
        expect(deadlines).toContainEqual(latest)
        const first = deadlines.filter((deadline) => lastAt(deadline) === lastAt(earliest))
        expect(safe.map((set) => set.join(' '))).toEqual(first.map(setOf))
      }),
      some,
    )
  })

  it('are refused where one of them is', () => {
    fc.assert(
      fc.property(readRequest, (request) => {
        const refused = SETS.some((reading) => computeDeadline({ ...request, reading })._tag === 'Left')
        expect(compareReadings(request)._tag).toBe(refused ? 'Left' : 'Right')
      }),
      some,
    )
  })

  it('are refused for a bare moment where one starts from another event', () => {
    fc.assert(
      fc.property(answered, (request) => {
        const { received } = request.from as Record<string, string>
        expect(compareReadings({ ...request, from: received as string })).toMatchObject({
          left: { _tag: 'MissingEvent', event: 'accepted' },
        })
      }),
      some,
    )
  })
})

describe('whatever is passed', () => {
  it('compareReadings answers or refuses a request that is spoiled in one place', () => {
    fc.assert(
      fc.property(fc.oneof({ weight: 4, arbitrary: spoiled(readRequest) }, anythingAtAll), (request) => {
        expect(faultOfResult(compareReadings(request as never))).toBeUndefined()
      }),
      { numRuns: 800 },
    )
  })
})
