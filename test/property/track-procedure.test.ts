import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  computeDeadline,
  eventsOf,
  limitInForce,
  type OfficeHours,
  orThrow,
  type ProcedureBook,
  type ProcedureStatus,
  type TrackRequest,
  trackProcedure,
} from 'xinfang-rules'
import { caomiao2023, national2022, tongliang2022 } from 'xinfang-rules/rulebooks'
import { anythingAtAll, spoiled } from './arbitraries.js'
import { faultOfResult } from './target-arbitraries.js'

const officeHours: OfficeHours = {
  sessions: [
    { from: '08:30', to: '12:00' },
    { from: '14:00', to: '17:30' },
  ],
}
const books: Record<string, ProcedureBook> = { caomiao: caomiao2023, national: national2022, tongliang: tongliang2022 }
const procedures = [
  ['caomiao', caomiao2023.procedures.simple],
  ['caomiao', caomiao2023.procedures.general],
  ['tongliang', tongliang2022.procedures.own],
  ['tongliang', tongliang2022.procedures.assigned],
  ['national', national2022.procedures.forwarded],
  ['national', national2022.procedures.direct],
] as const

/** What a matter may begin with. */
const STARTING: readonly string[] = ['received', 'forwardReceived']

const MS_PER_DAY = 86_400_000
const FIRST = Date.UTC(2023, 11, 22)
const LAST = Date.UTC(2026, 5, 30)

interface Matter {
  readonly request: Omit<TrackRequest, 'asOf'>
  /** The instants from its first event to some time after its last. */
  readonly span: readonly [number, number]
}

/** A matter that goes through a procedure in order, with whatever of it is not on record. */
const matter: fc.Arbitrary<Matter> = fc.constantFrom(...procedures).chain(([family, procedure]) => {
  const names = new Set([
    'received',
    ...(family === 'caomiao' ? [] : ['forwardReceived']),
    ...(family === 'tongliang' ? ['feedbackGiven'] : []),
    ...(procedure.contacts ?? []).map(({ event }) => event),
    ...procedure.stages.map(({ event }) => event),
  ])
  // What a stage completes comes in the order of the stages, and what is none of them anywhere.
  const others = [...names].filter((name) => !procedure.stages.some(({ event }) => event === name))
  return fc
    .record({
      start: fc.integer({ min: FIRST, max: LAST }),
      first: fc.shuffledSubarray(others.filter((name) => STARTING.includes(name))),
      gaps: fc.array(fc.integer({ min: 0, max: 40 * MS_PER_DAY }), { minLength: names.size, maxLength: names.size }),
      stages: fc.subarray(procedure.stages.map(({ event }) => event)),
      loose: fc.shuffledSubarray(others.filter((name) => !STARTING.includes(name))),
      route: fc.constantFrom('petition', 'litigation', undefined),
    })
    .map(({ start, first, gaps, stages, loose, route }) => {
      let at = start
      const events = [...first, ...stages.filter((event) => !first.includes(event)), ...loose].map((event, index) => {
        at += gaps[index] as number
        return { event, at: new Date(at) }
      })
      const given = [books[family] as ProcedureBook, national2022]
      const fields = route === undefined ? {} : { route }
      return {
        request: { books: given, procedure, events, fields, officeHours },
        span: [start - MS_PER_DAY, at + 90 * MS_PER_DAY] as const,
      }
    })
})

/** A matter and so many moments to ask of, earliest first. */
const askedAt = (moments: number) =>
  matter.chain(({ request, span: [min, max] }) =>
    fc.record({
      request: fc.constant(request),
      moments: fc
        .array(fc.integer({ min, max }), { minLength: moments, maxLength: moments })
        .map((instants) => instants.sort((one, other) => one - other).map((at) => new Date(at))),
    }),
  )

const track = (request: Omit<TrackRequest, 'asOf'>, asOf: Date | string): ProcedureStatus =>
  orThrow(trackProcedure({ ...request, asOf }))

/** Where each limit of each stage stands, by name; one that is left out has not started. */
function statesOf({ stages }: ProcedureStatus): Map<string, string> {
  const states = new Map<string, string>()
  for (const { event, limits, leftOut } of stages) {
    for (const { family, limit, error } of leftOut) states.set(`${event} ${family} ${limit}`, error._tag)
    for (const { family, deadline, state } of limits) states.set(`${event} ${family} ${deadline.limit.id}`, state)
  }
  return states
}

/** What may follow what, as time goes by. */
const FOLLOWING: Readonly<Record<string, readonly string[]>> = {
  MissingEvent: ['MissingEvent', 'notStarted', 'running', 'inTime', 'late', 'overdue', 'OtherProcedure'],
  notStarted: ['MissingEvent', 'notStarted', 'running', 'inTime', 'late', 'overdue'],
  running: ['running', 'inTime', 'late', 'overdue'],
  overdue: ['overdue', 'late'],
  inTime: ['inTime'],
  late: ['late'],
  OtherProcedure: ['OtherProcedure', 'MissingEvent'],
}

describe('tracking a matter', () => {
  test('at a later moment only moves its limits forward', () => {
    fc.assert(
      fc.property(askedAt(2), ({ request, moments: [sooner, later] }) => {
        const after = statesOf(track(request, later as Date))
        for (const [limit, state] of statesOf(track(request, sooner as Date))) {
          expect(FOLLOWING[state], `${limit}: ${state}`).toContain(after.get(limit))
        }
      }),
      { numRuns: 100 },
    )
  })

  test('nothing changes before the next change, and something does then', () => {
    fc.assert(
      fc.property(askedAt(1), ({ request, moments: [asOf] }) => {
        const status = track(request, asOf as Date)
        const told = ({ ignored, contacts, firstBreach }: ProcedureStatus) => [
          ignored,
          contacts,
          firstBreach?.limit,
          firstBreach?.dueAt,
        ]
        const last = status.nextChangeAt === undefined ? '2030-01-01' : new Date(Date.parse(status.nextChangeAt) - 1)
        const before = track(request, last)
        expect(statesOf(before)).toStrictEqual(statesOf(status))
        expect(told(before)).toStrictEqual(told(status))
        if (status.nextChangeAt === undefined) return
        const then = track(request, status.nextChangeAt)
        expect([statesOf(then), then.ignored]).not.toStrictEqual([statesOf(status), status.ignored])
      }),
      { numRuns: 100 },
    )
  })

  test('counts each limit that has started as computeDeadline does, and the earliest comes first', () => {
    fc.assert(
      fc.property(askedAt(1), ({ request, moments: [asOf] }) => {
        const events = request.events.filter(({ at }) => (at as Date) <= (asOf as Date))
        for (const { limits } of track(request, asOf as Date).stages) {
          const ends = limits.map(({ deadline }) => Date.parse(deadline.dueAt))
          expect(ends).toStrictEqual([...ends].sort((one, other) => one - other))
          for (const { deadline, family, projected } of limits) {
            const limit = orThrow(limitInForce(request.books, family, deadline.limit.id, deadline.startedOn))
            expect(deadline.limit).toBe(limit)
            expect(projected).toBe(events.some(({ event }) => event === limit.from) ? undefined : true)
            if (projected) continue
            const { fields } = request
            expect(deadline).toStrictEqual(
              orThrow(computeDeadline({ limit, from: eventsOf(events), fields, officeHours })),
            )
          }
        }
      }),
      { numRuns: 100 },
    )
  })

  test('projects from no earlier than the moment itself, each stage from the earliest limit that is open', () => {
    fc.assert(
      fc.property(askedAt(1), ({ request, moments: [asOf] }) => {
        const status = track(request, asOf as Date)
        const today = status.asOf.slice(0, 10)
        for (const { limits, doneAt, projectedOn } of status.stages) {
          for (const { projected, deadline, state } of limits) {
            expect(projected === true).toBe(state === 'notStarted')
            if (projected) expect(deadline.startedOn >= today).toBe(true)
          }
          if (doneAt !== undefined) expect(projectedOn).toBeUndefined()
          const open = limits.filter((limit) => limit.doneAt === undefined)
          const [first] = open.map(({ deadline }) => deadline.dueOn).sort()
          const lapsed = open.some(
            ({ state, deadline: { limit } }) => state === 'overdue' && limit.actor === 'petitioner',
          )
          if (lapsed) expect(projectedOn).toBeUndefined()
          else if (first !== undefined) expect(projectedOn).toBe(first < today ? today : first)
        }
      }),
      { numRuns: 100 },
    )
  })

  test('names the office’s limit that ran out first as the first breach', () => {
    fc.assert(
      fc.property(askedAt(1), ({ request, moments: [asOf] }) => {
        const { stages, firstBreach } = track(request, asOf as Date)
        const broken = stages.flatMap(({ limits }) =>
          limits
            .filter(({ state, deadline }) => /late|overdue/.test(state) && deadline.limit.actor !== 'petitioner')
            .map(({ deadline }) => Date.parse(deadline.dueAt)),
        )
        expect(firstBreach === undefined).toBe(broken.length === 0)
        if (firstBreach !== undefined) expect(Date.parse(firstBreach.dueAt)).toBe(Math.min(...broken))
      }),
      { numRuns: 100 },
    )
  })

  test('does not depend on the order in which its events are listed', () => {
    fc.assert(
      fc.property(askedAt(1), ({ request, moments: [asOf] }) => {
        const turned = track({ ...request, events: [...request.events].reverse() }, asOf as Date)
        const status = track(request, asOf as Date)
        expect(turned).toEqual({ ...status, ignored: [...status.ignored].reverse() })
      }),
      { numRuns: 100 },
    )
  })

  test('is plain JSON', () => {
    fc.assert(
      fc.property(askedAt(1), ({ request, moments: [asOf] }) => {
        const status = track(request, asOf as Date)
        expect(JSON.parse(JSON.stringify(status))).toStrictEqual(status)
      }),
      { numRuns: 100 },
    )
  })

  test('refuses two stages of one chain in the wrong order', () => {
    const { stages } = caomiao2023.procedures.simple
    fc.assert(
      fc.property(
        fc.subarray(
          stages.map(({ event }) => event),
          { minLength: 2, maxLength: 2 },
        ),
        fc.integer({ min: FIRST, max: LAST }),
        fc.integer({ min: 1, max: 40 * MS_PER_DAY }),
        ([earlier, later], at, gap) => {
          const events = [
            { event: later as string, at: new Date(at) },
            { event: earlier as string, at: new Date(at + gap) },
          ]
          const procedure = caomiao2023.procedures.simple
          const request = { books: [caomiao2023, national2022], procedure, events, officeHours, asOf: '2026-12-24' }
          expect(trackProcedure(request)).toMatchObject({
            left: { _tag: 'EventsOutOfOrder', earlier: { event: earlier }, later: { event: later } },
          })
        },
      ),
      { numRuns: 100 },
    )
  })
})

/** A well-formed request of plain data alone, for others to spoil. */
const plainRequest: fc.Arbitrary<TrackRequest> = askedAt(1).map(({ request, moments: [asOf] }) => ({
  ...request,
  events: request.events.map(({ event, at }) => ({ event, at: (at as Date).toISOString() })),
  asOf: (asOf as Date).toISOString(),
  readings: {},
  extensions: {},
  pauses: {},
}))

describe('trackProcedure and limitInForce never throw', () => {
  test('whatever they are given', () => {
    fc.assert(
      fc.property(anythingAtAll, anythingAtAll, (one, other) => {
        expect(faultOfResult(trackProcedure(one as never))).toBeUndefined()
        expect(faultOfResult(limitInForce(one as never, other as never, other as never, one as never))).toBeUndefined()
        expect(faultOfResult(limitInForce([national2022], 'national', one as never, other as never))).toBeUndefined()
      }),
      { numRuns: 200 },
    )
  })

  test('whatever stands in the place of one option', () => {
    const options = [
      'books',
      'procedure',
      'events',
      'asOf',
      'fields',
      'calendar',
      'forecast',
      'officeHours',
      'closesAtOfficeEnd',
      'readings',
      'extensions',
      'pauses',
    ]
    fc.assert(
      fc.property(plainRequest, fc.constantFrom(...options), anythingAtAll, (request, option, value) => {
        expect(faultOfResult(trackProcedure({ ...request, [option]: value }))).toBeUndefined()
      }),
      { numRuns: 200 },
    )
  })

  test('whatever stands deep inside a request', () => {
    fc.assert(
      fc.property(spoiled(plainRequest), (request) => {
        expect(faultOfResult(trackProcedure(request as TrackRequest))).toBeUndefined()
      }),
      { numRuns: 200 },
    )
  })

  test('whatever stands where options name a limit', () => {
    const options = fc.record({ readings: anythingAtAll, extensions: anythingAtAll, pauses: anythingAtAll })
    fc.assert(
      fc.property(options, ({ readings, extensions, pauses }) => {
        const request = {
          books: [national2022],
          procedure: national2022.procedures.direct,
          events: [{ event: 'reReviewRequestReceived', at: '2024-03-01' }],
          asOf: '2024-03-04',
          readings: { handling: readings },
          extensions: { handling: extensions },
          pauses: { 'reReview.opinion': pauses },
        }
        expect(faultOfResult(trackProcedure(request as never))).toBeUndefined()
      }),
      { numRuns: 300 },
    )
  })
})
