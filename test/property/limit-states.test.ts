import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  assessDeadline,
  type CaseOptions,
  type CaseRecord,
  chinaCalendar,
  computeDeadline,
  type DeadlineRequest,
  type Pause,
  type TimeLimit,
} from 'xinfang-rules'
import { STATES, standing, stateRules } from '../unit/selector/standing.js'
import { daysAfter, midDay } from './arbitraries.js'
import { alone, dayRequestFrom, hourRequestFrom, minutesAfter, noticed } from './deadline-arbitraries.js'

/** A case under one limit: what is asked of its deadline, when it was done, if ever, and the moment it is looked at. */
interface Matter {
  readonly request: DeadlineRequest & { readonly from: string }
  readonly done: string | undefined
  readonly asOf: string
}

/** A moment around another, as a day or to the minute. */
const around = (from: string): fc.Arbitrary<string> =>
  fc.record({ minutes: fc.integer({ min: -4000, max: 120_000 }), whole: fc.boolean() }).map(({ minutes, whole }) => {
    const at = minutesAfter(from.length === 10 ? `${from}T00:00` : from, minutes)
    return whole ? at.slice(0, 10) : at
  })

const matterFrom = (request: DeadlineRequest): fc.Arbitrary<Matter> => {
  const asked = alone(request) as Matter['request']
  return fc.record({
    request: fc.constant(asked),
    done: fc.option(around(asked.from), { nil: undefined, freq: 2 }),
    asOf: around(asked.from),
  })
}

const matter = midDay.chain((on) => fc.oneof(dayRequestFrom(on), hourRequestFrom(on))).chain(matterFrom)

const metByDone = (limit: TimeLimit): TimeLimit => ({ ...limit, metBy: ['done'] })

/** The case as an office would record it. */
function recordOf({ request, done }: Matter): CaseRecord {
  const { limit, from, extension, pauses } = request
  return {
    id: 'c1',
    fields: {},
    events: { [limit.from]: from, ...(done !== undefined && { done }) },
    ...(extension !== undefined && { extensions: { [limit.id]: extension } }),
    ...(pauses !== undefined && { pauses: { [limit.id]: pauses } }),
  }
}

const optionsOf = ({ request: { officeHours, closesAtOfficeEnd }, asOf }: Matter): CaseOptions => ({
  asOf,
  officeHours,
  closesAtOfficeEnd,
  forecast: true,
})

const stand = (own: Matter, options: CaseOptions = optionsOf(own)) =>
  standing(stateRules(metByDone(own.request.limit)), recordOf(own), options)

/** The same said by the deadline of the case. */
function assessed({ request, done, asOf }: Matter) {
  const deadline = computeDeadline({ ...request, limit: metByDone(request.limit) })
  if (deadline._tag === 'Left') return deadline.left._tag
  const assessment = assessDeadline(deadline.right, { asOf, doneAt: done })
  if (assessment._tag === 'Left') return assessment.left._tag
  const { state } = assessment.right
  return state === 'notStarted' ? 'none' : state
}

describe('the state of a limit in a tally', () => {
  it('is what assessDeadline says of the deadline of the case', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(matter, (own) => {
        const found = stand(own)
        const said = found._tag === 'Left' ? found.left._tag : found.right
        seen.add(said)
        // What has not started by then is not looked at, so that nothing is refused of it. Of two faults either may be told.
        if (said === 'none') expect(hasHappened(own.request.from, own.asOf)).toBe(false)
        else if (found._tag === 'Left') expect(STATES).not.toContain(assessed(own))
        else expect(said).toBe(assessed(own))
      }),
      { numRuns: 1500 },
    )
    expect([...seen]).toEqual(expect.arrayContaining([...STATES, 'none']))
  })

  it('is the same whatever was recorded after the moment that is asked about', () => {
    fc.assert(
      fc.property(matter, (own) => {
        const [full, then] = [stand(own), stand(asKnown(own))]
        fc.pre(full._tag === 'Right' && then._tag === 'Right')
        expect(then).toEqual(full)
      }),
      { numRuns: 1000 },
    )
  })

  it('does not depend on how long a pause goes on that has not ended by then', () => {
    fc.assert(
      fc.property(matter, fc.nat(40), (own, begun) => {
        const { request, asOf } = own
        fc.pre(request.limit.pausedBy !== undefined)
        const day = request.limit.length.unit !== 'hour'
        const from = day
          ? daysAfter(asOf.slice(0, 10), -begun)
          : minutesAfter(`${asOf.slice(0, 10)}T00:00`, -begun * 100)
        const until = (to: string | undefined): Matter => {
          const pause: Pause = { reason: 'hearing', from, ...(to !== undefined && { to }) }
          return { ...own, request: { ...request, pauses: [...(request.pauses ?? []), pause] } }
        }
        const ends = [undefined, ...[3, 90].map((days) => daysAfter(asOf.slice(0, 10), days))]
        const stands = ends.map((to) => stand(until(day || to === undefined ? to : `${to}T10:00`)))
        fc.pre(stands.every(({ _tag }) => _tag === 'Right'))
        expect(stands[1]).toEqual(stands[0])
        expect(stands[2]).toEqual(stands[0])
      }),
      { numRuns: 600 },
    )
  })

  it('rests on days to come only where every admissible notice leaves it as it is', () => {
    const coming = fc
      .integer({ min: -40, max: 330 })
      .map((days) => daysAfter('2026-12-25', days))
      .chain((on) => fc.oneof(dayRequestFrom(on), hourRequestFrom(on)))
      .chain(matterFrom)
    const seen = new Set<string>()
    fc.assert(
      fc.property(coming, noticed(chinaCalendar, 2027), (own, calendar) => {
        const options = optionsOf(own)
        const settled = stand(own, { ...options, forecast: false })
        const later = stand(own, { ...options, calendar })
        fc.pre(later._tag === 'Right')
        if (settled._tag === 'Right') expect(settled).toEqual(later)
        seen.add(settled._tag === 'Left' ? settled.left._tag : 'settled')
      }),
      { numRuns: 600 },
    )
    expect([...seen]).toEqual(expect.arrayContaining(['settled', 'CalendarNotPublished']))
  })
})

/** A case as it was recorded by the moment that is asked about. */
function asKnown(own: Matter): Matter {
  const { request, done, asOf } = own
  const { extension, pauses, ...rest } = request
  const isKnown = (moment: string): boolean => hasHappened(moment, asOf)
  const known = pauses
    ?.filter(({ from }) => isKnown(from as string))
    .map(({ reason, from, to }) => ({ reason, from, ...(to !== undefined && isKnown(to as string) && { to }) }))
  return {
    asOf,
    done: done !== undefined && isKnown(done) ? done : undefined,
    request: {
      ...rest,
      ...(extension !== undefined && isKnown(extension.approvedOn) && { extension }),
      ...(known !== undefined && { pauses: known }),
    },
  }
}

/** Whether a moment has come by another: a whole day begins with its first minute, and is asked about with its last. */
function hasHappened(moment: string, asOf: string): boolean {
  const toMinute = (day: string, clock: string): string => (day.length === 10 ? `${day}T${clock}` : day)
  return toMinute(moment, '00:00') <= toMinute(asOf, '23:59')
}
