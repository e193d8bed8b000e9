import fc from 'fast-check'
import { isLeft } from 'fp-ts/lib/Either.js'
import { describe, expect, test } from 'vitest'
import {
  chinaCalendar,
  computeDeadline,
  type Deadline,
  type DeadlineRequest,
  isWorkingDay,
  orThrow,
  RulesError,
  type TimeLimit,
  type WorkingCalendar,
  withOverlay,
} from 'xinfang-rules'
import { type DeadlineChange, type DeadlineSeal, diffDeadlines, replaySeal, sealDeadline } from 'xinfang-rules/receipt'
import { sha256Of } from '../unit/receipt/canonical.js'
import { anythingAtAll, calendar, daysAfter, fullRequest, limit, midInstant } from './arbitraries.js'
import { placesIn, replaceAt } from './places.js'

const officeHours = {
  sessions: [
    { from: '08:30', to: '12:00' },
    { from: '14:00', to: '17:30' },
  ],
}

/** Any limit, also one that is counted back, in office hours, or rolls from statutory days alone. */
const anyLimit: fc.Arbitrary<TimeLimit> = fc
  .tuple(
    limit,
    fc.constantFrom('after', 'before'),
    fc.constantFrom('office', 'wall'),
    fc.constantFrom('dayOff', 'statutoryDay'),
  )
  .map(([made, direction, clock, rollOn]) => ({ ...made, direction, clock, rollOn }))

/** A deadline, and the calendar that it was computed on. */
interface Counted {
  readonly deadline: Deadline
  readonly on: WorkingCalendar
}

const request: fc.Arbitrary<DeadlineRequest> = fc.oneof(
  fullRequest,
  fc.record({
    limit: anyLimit,
    from: fc.oneof(midInstant, fc.constantFrom(new Date('2026-12-20T02:00:00Z'), new Date('2027-01-20T08:30:00Z'))),
    alsoBoundBy: fc.array(anyLimit, { maxLength: 2 }),
    officeHours: fc.constant(officeHours),
    closesAtOfficeEnd: fc.boolean(),
  }),
)

const counted: fc.Arbitrary<Counted> = fc
  .tuple(request, fc.oneof(fc.constant(chinaCalendar), calendar))
  .chain(([asked, on]) => {
    const computed = computeDeadline({ ...asked, calendar: on })
    // A limit may lead to no day: one that rolls back past its own start.
    return isLeft(computed) ? fc.constant(undefined) : fc.constant({ deadline: computed.right, on })
  })
  .filter((made) => made !== undefined)

const sealOf = ({ deadline, on }: Counted): DeadlineSeal => orThrow(sealDeadline(deadline, { calendar: on }))

/** The calendar with some days turned round: worked that were off, and off that were worked. */
function turned(on: WorkingCalendar, days: readonly string[]): WorkingCalendar {
  const works = (day: string): boolean => isWorkingDay(day, { calendar: on, forecast: true })
  const names = [{ zh: '互换', en: 'Swap' }]
  const rest = days.filter(works)
  const work = days.filter((day) => !works(day))
  return orThrow(withOverlay(on, { id: 'turned', holidays: [{ names, rest, work }] }))
}

/** Days around a deadline. */
const around = (deadline: Deadline): fc.Arbitrary<string[]> =>
  fc.uniqueArray(
    fc.integer({ min: -10, max: 40 }).map((days) => daysAfter(deadline.dueOn, days)),
    { minLength: 1, maxLength: 12 },
  )
const countedAndTurned = counted.chain((made) =>
  around(made.deadline).map((days) => ({ ...made, days, now: turned(made.on, days) })),
)

describe('a seal', () => {
  test("carries Node's hash of its canonical JSON, and is plain JSON", () => {
    fc.assert(
      fc.property(counted, (made) => {
        const seal = sealOf(made)
        expect(seal.sha256).toBe(sha256Of(seal))
        expect(JSON.parse(JSON.stringify(seal))).toStrictEqual(seal)
      }),
    )
  })

  test('replayed on the same data is the same to the byte', () => {
    fc.assert(
      fc.property(counted, (made) => {
        const seal = sealOf(made)
        const replay = orThrow(replaySeal(JSON.parse(JSON.stringify(seal)), { calendar: made.on }))
        expect(JSON.stringify(replay)).toBe(JSON.stringify({ seal, moved: false, days: [], rule: [] }))
      }),
    )
  })

  test('holds every day on which the date rests: no other moves it', () => {
    fc.assert(
      fc.property(countedAndTurned, ({ deadline, on, days }) => {
        const sealed = new Set(sealOf({ deadline, on }).days.map((day) => day.on))
        const others = days.filter((day) => !sealed.has(day))
        if (others.length === 0) return
        const again = orThrow(
          computeDeadline({ ...deadline.request, limit: deadline.limit, calendar: turned(on, others) }),
        )
        expect([again.dueOn, again.dueAt]).toEqual([deadline.dueOn, deadline.dueAt])
      }),
      { numRuns: 150 },
    )
  })

  test('of which any part was changed is refused', () => {
    fc.assert(
      fc.property(
        counted.map(sealOf).chain((seal) =>
          fc.record({
            seal: fc.constant(seal),
            place: fc.constantFrom(...placesIn(seal).filter((place) => place.length > 0)),
            by: fc.oneof(fc.constantFrom<unknown>(null, 0, true, '', [], {}, '2024-02-30'), fc.string()),
          }),
        ),
        ({ seal, place, by }) => {
          const tampered = replaceAt(seal, place, by)
          fc.pre(JSON.stringify(tampered) !== JSON.stringify(seal))
          expect(replaySeal(tampered as DeadlineSeal)).toMatchObject({ _tag: 'Left', left: { _tag: 'BrokenSeal' } })
        },
      ),
      { numRuns: 250 },
    )
  })
})

describe('a replay on another calendar', () => {
  test('is idempotent', () => {
    fc.assert(
      fc.property(countedAndTurned, ({ deadline, on, now }) => {
        const replay = replaySeal(sealOf({ deadline, on }), { calendar: now })
        if (isLeft(replay)) return
        const again = orThrow(replaySeal(replay.right.seal, { calendar: now }))
        expect(again).toStrictEqual({ seal: replay.right.seal, moved: false, days: [], rule: [] })
      }),
    )
  })

  test('explains every move by a day, and names days that were turned alone', () => {
    fc.assert(
      fc.property(countedAndTurned, ({ deadline, on, days, now }) => {
        const replay = replaySeal(sealOf({ deadline, on }), { calendar: now })
        if (isLeft(replay)) return
        const named = replay.right.days.map(({ was }) => was.on)
        expect(days).toEqual(expect.arrayContaining(named))
        expect(replay.right.moved && named.length === 0).toBe(false)
        expect(replay.right).not.toHaveProperty('unexplained')
      }),
      { numRuns: 150 },
    )
  })
})

test('diffDeadlines tells what computing each deadline again tells', () => {
  fc.assert(
    fc.property(
      calendar.chain((before) =>
        fc.record({
          before: fc.constant(before),
          deadlines: fc.array(
            request.map((asked) => computeDeadline({ ...asked, calendar: before })),
            { maxLength: 12 },
          ),
          days: fc.uniqueArray(
            fc.integer({ min: 0, max: 7000 }).map((days) => daysAfter('2006-01-01', days)),
            {
              minLength: 200,
              maxLength: 400,
            },
          ),
        }),
      ),
      ({ before, deadlines, days }) => {
        const now = turned(before, days)
        const open = deadlines.flatMap((computed) => (isLeft(computed) ? [] : [computed.right]))
        const expected = open.flatMap((was, index): DeadlineChange[] => {
          const { limit, request } = was
          const is = computeDeadline({ ...request, limit, calendar: now })
          if (isLeft(is)) return [{ index, was, error: is.left }]
          if (is.right.dueAt === was.dueAt && is.right.dueOn === was.dueOn) return []
          const replay = orThrow(replaySeal(sealOf({ deadline: was, on: before }), { calendar: now }))
          return [{ index, was, is: is.right, days: replay.days }]
        })
        expect([...diffDeadlines(open, now, { before })]).toStrictEqual(expected)
      },
    ),
    { numRuns: 30 },
  )
})

describe('whatever is passed', () => {
  const deadline = orThrow(
    computeDeadline({
      limit: fc.sample(limit, { numRuns: 1, seed: 7 })[0] as TimeLimit,
      from: new Date('2024-02-08T08:30:00Z'),
    }),
  )
  const seal = orThrow(sealDeadline(deadline))
  const spoiledAt = (value: unknown): fc.Arbitrary<unknown> =>
    fc.oneof(
      anythingAtAll,
      fc.tuple(fc.constantFrom(...placesIn(value)), anythingAtAll).map(([place, by]) => replaceAt(value, place, by)),
    )

  test('sealing and replaying answer with a result', () => {
    fc.assert(
      fc.property(spoiledAt(deadline), spoiledAt(seal), anythingAtAll, (one, other, options) => {
        expect(['Left', 'Right']).toContain(sealDeadline(one as Deadline)._tag)
        expect(['Left', 'Right']).toContain(sealDeadline(deadline, options as never)._tag)
        expect(['Left', 'Right']).toContain(replaySeal(other as DeadlineSeal)._tag)
        expect(['Left', 'Right']).toContain(replaySeal(seal, options as never)._tag)
        expect(['Left', 'Right']).toContain(replaySeal(seal, { limit: options as never })._tag)
      }),
      { numRuns: 150 },
    )
  })

  test('a seal with a fitting hash over spoiled data is answered with a result', () => {
    fc.assert(
      fc.property(fc.constantFrom(...placesIn(seal)), fc.jsonValue(), (place, by) => {
        const spoiled = replaceAt(seal, place, by) as DeadlineSeal
        const resealed = place.length === 0 ? spoiled : { ...spoiled, sha256: sha256Of(spoiled) }
        expect(['Left', 'Right']).toContain(replaySeal(resealed)._tag)
      }),
      { numRuns: 150 },
    )
  })

  test('comparing goes on to the end, or refuses at the call', () => {
    fc.assert(
      fc.property(fc.array(spoiledAt(deadline)), anythingAtAll, (entries, other) => {
        const changes = [...diffDeadlines(entries as Deadline[], chinaCalendar)]
        expect(changes.every(({ index }) => index < entries.length)).toBe(true)
        expect(() => diffDeadlines(entries as Deadline[], other as never)).toThrow(RulesError)
      }),
      { numRuns: 200 },
    )
  })
})
