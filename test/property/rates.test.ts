import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CaseRecord, computeDeadline, orThrow, type RateFigure, type TimeLimit, tallyCases } from 'xinfang-rules'
import { national2022 } from 'xinfang-rules/rulebooks'
import { daysAfter } from './arbitraries.js'

/** A matter by the days of its events, some of which may lie in the time of the regulation of 2005. */
const matter = fc
  .record({
    received: fc.integer({ min: -20, max: 600 }),
    forwardedAfter: fc.option(fc.integer({ min: 0, max: 30 }), { nil: undefined }),
    notifiedAfter: fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined }),
    acceptedAfter: fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined }),
    closedAfter: fc.option(fc.integer({ min: 0, max: 120 }), { nil: undefined }),
    route: fc.constantFrom('petition', 'petition', 'duty', undefined),
  })
  .map(({ received, forwardedAfter, notifiedAfter, acceptedAfter, closedAfter, route }) => {
    const on = (after: number | undefined, since: number | undefined): number | undefined =>
      after === undefined || since === undefined ? undefined : since + after
    const forwardReceived = on(forwardedAfter, received)
    const arrived = forwardReceived ?? received
    const accepted = on(acceptedAfter, arrived)
    const days = {
      received,
      forwardReceived,
      notified: on(notifiedAfter, arrived),
      accepted,
      closed: on(closedAfter, accepted),
    }
    const events = Object.entries(days).flatMap(([event, day]) =>
      day === undefined ? [] : [[event, daysAfter('2022-05-01', day)]],
    )
    return {
      fields: route === undefined ? {} : { route },
      events: Object.fromEntries(events) as Record<string, string>,
    }
  })

const matters = fc
  .array(matter, { maxLength: 12 })
  .map((all): CaseRecord[] => all.map((one, at) => ({ id: `c${at}`, ...one })))
const asOf = fc.integer({ min: 0, max: 700 }).map((day) => daysAfter('2022-05-01', day))

/** What has happened by a day. */
const by = (record: CaseRecord, event: string, on: string): string | undefined => {
  const at = record.events[event] as string | undefined
  return at !== undefined && at <= on ? at : undefined
}

/** How a limit stands, by its deadline alone. */
function stateOf(limit: TimeLimit, record: CaseRecord, done: string, on: string): string | undefined {
  const from = by(record, limit.from, on)
  if (from === undefined) return undefined
  const deadline = computeDeadline({ limit, from, fields: record.fields })
  // Begun before it was in force, or of another route; nobody knows where the route is not given.
  if (deadline._tag === 'Left' || deadline.right.assumed !== undefined) return undefined
  const { dueOn } = deadline.right
  const doneOn = by(record, done, on)
  if (doneOn === undefined) return on <= dueOn ? 'running' : 'overdue'
  return doneOn <= dueOn ? 'inTime' : 'late'
}

const { limits } = national2022
const noticeState = (record: CaseRecord, on: string): string | undefined => {
  const isHandedDown = by(record, 'forwardReceived', on) !== undefined
  return stateOf(isHandedDown ? limits['notice.assigned'] : limits['notice.direct'], record, 'notified', on)
}
const handlingState = (record: CaseRecord, on: string): string | undefined =>
  stateOf(limits.handling, record, 'closed', on)

/** A rate over states: those of its base, and those of them that count. */
function rate(states: readonly (string | undefined)[], base: string, counted: string): RateFigure {
  const count = (of: string): number =>
    states.filter((state) => state !== undefined && of.split(' ').includes(state)).length
  return { counted: count(counted), of: count(base) }
}

const ratesOf = (cases: readonly CaseRecord[], on: string) =>
  orThrow(tallyCases(national2022, cases, { asOf: on })).rates

describe('the rates of timeliness', () => {
  test('are what deadlines counted one by one make of them', () => {
    fc.assert(
      fc.property(matters, asOf, (cases, on) => {
        const told = cases.map((record) => noticeState(record, on))
        const closed = cases.map((record) => handlingState(record, on))
        expect(ratesOf(cases, on)).toMatchObject({
          'timelyAcceptance.due': rate(told, 'inTime late overdue', 'inTime'),
          'timelyAcceptance.all': rate(told, 'inTime late running overdue', 'inTime'),
          'timelyAcceptance.told': rate(told, 'inTime late', 'inTime'),
          'timelyClosing.due': rate(closed, 'inTime late overdue', 'inTime'),
          'timelyClosing.all': rate(closed, 'inTime late running overdue', 'inTime'),
          'timelyClosing.closed': rate(closed, 'inTime late', 'inTime'),
          'closing.due': rate(closed, 'inTime late overdue', 'inTime late'),
        })
      }),
    )
  })

  test('the definitions count the same, of bases each within the next', () => {
    fc.assert(
      fc.property(matters, asOf, (cases, on) => {
        const rates = ratesOf(cases, on)
        for (const [narrow, due, wide] of [
          ['timelyAcceptance.told', 'timelyAcceptance.due', 'timelyAcceptance.all'],
          ['timelyClosing.closed', 'timelyClosing.due', 'timelyClosing.all'],
        ] as const) {
          const [least, middle, most] = [narrow, due, wide].map((id) => rates[id] as RateFigure) as [
            RateFigure,
            RateFigure,
            RateFigure,
          ]
          expect([least.counted, most.counted]).toStrictEqual([middle.counted, middle.counted])
          expect(least.of).toBeLessThanOrEqual(middle.of)
          expect(middle.of).toBeLessThanOrEqual(most.of)
        }
      }),
    )
  })
})
