import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  chinaCalendar,
  computeDeadline,
  computeWindow,
  countWorkingDays,
  type Deadline,
  type DeadlineRequest,
  explainDeadline,
  isLate,
  orThrow,
  type Pause,
  type TimeLimit,
} from 'xinfang-rules'
import { aLimit } from '../unit/deadline/a-limit.js'
import { due } from '../unit/deadline/due.js'
import { refusalOf } from '../unit/refusal.js'
import { anything, calendar, daysAfter, midDay, spoiled } from './arbitraries.js'
import {
  alone,
  dayRequest,
  dayRequestFrom,
  hourRequest,
  hourRequestFrom,
  isBack,
  minutesAfter,
  noticed,
  onAnyCalendar,
  plainRequest,
  readRequest,
} from './deadline-arbitraries.js'
import { asRead, instantOf, isPausedDay, isWorked, minutesRun, opensIn } from './deadline-oracle.js'
import { faultOfResult } from './target-arbitraries.js'

const some = { numRuns: 200 }
/** For what builds a calendar, or walks through minutes, in every run. */
const few = { numRuns: 80 }
const MINUTE = 60_000

/** Where a request ends, or why it does not. */
function endOf(request: DeadlineRequest): string {
  const result = computeDeadline(request)
  return result._tag === 'Left' ? result.left._tag : `${result.right.dueOn} ${result.right.dueAt}`
}

const from = ({ from: start }: DeadlineRequest): string => start as string
const amountOf = ({ limit, extension }: DeadlineRequest): number =>
  limit.length.amount + (extension?.length.amount ?? 0)
const inHours = ({ limit }: DeadlineRequest): boolean => limit.length.unit === 'hour'

function paused(request: DeadlineRequest, ...pauses: Pick<Pause, 'from' | 'to'>[]): DeadlineRequest {
  return { ...request, pauses: pauses.map((pause) => ({ reason: 'hearing', ...pause })) }
}

/** A limit that can be paused and ends where its count is up or later, alone and without pauses of its own. */
const rollsOn = ({ limit }: DeadlineRequest): boolean =>
  !isBack(limit) && (limit.roll !== 'backward' || limit.length.unit !== 'calendarDay')
const unpaused = ({ pauses: _, ...request }: DeadlineRequest): DeadlineRequest => alone(request)
const dayLimitAlone = midDay.chain(dayRequestFrom).filter(rollsOn).map(unpaused)
const hourLimitAlone = midDay.chain(hourRequestFrom).filter(rollsOn).map(unpaused)

/** Two steps apart, in order. */
const twoSteps = (max: number) => fc.tuple(fc.nat(max), fc.nat(max)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)])

/** The day on which the count of a limit in days is up: its end, were it not rolled. */
const countIsUpOn = (request: DeadlineRequest): string =>
  due({ ...request, limit: { ...request.limit, roll: 'none' } }).dueOn

describe('a pause', () => {
  it('of so many counted days inside a limit makes it as many days longer', () => {
    fc.assert(
      fc.property(dayLimitAlone, fc.nat(80), fc.nat(15), (request, later, more) => {
        const first = daysAfter(from(request), later + 1)
        fc.pre(first <= countIsUpOn(request))
        const days = Array.from({ length: more + 1 }, (_, index) => daysAfter(first, index))
        const { limit } = request
        const counted = limit.length.unit === 'workingDay' ? days.filter((on) => isWorked(on, undefined)) : days
        const length = { ...limit.length, amount: limit.length.amount + counted.length }
        const stopped = paused(request, { from: first, to: daysAfter(first, more) })
        expect(endOf(stopped)).toBe(endOf({ ...request, limit: { ...limit, length } }))
      }),
      some,
    )
  })

  it('is the same in one as in two that touch or overlap, and as often as it is told', () => {
    const ends = fc.record({ begin: fc.integer({ min: -10, max: 60 }), steps: twoSteps(20), over: fc.nat(5) })
    fc.assert(
      fc.property(dayLimitAlone, ends, (request, { begin, steps: [cut = 0, end = 0], over }) => {
        const on = (later: number): string => daysAfter(from(request), begin + later)
        const one = { from: on(0), to: on(end + 1) }
        const once = endOf(paused(request, one))
        expect(endOf(paused(request, { from: on(0), to: on(cut) }, { from: on(cut + 1), to: on(end + 1) }))).toBe(once)
        const back = Math.max(0, cut - over)
        expect(endOf(paused(request, { from: on(back), to: on(end + 1) }, { from: on(0), to: on(cut) }))).toBe(once)
        expect(endOf(paused(request, one, one))).toBe(once)
      }),
      some,
    )
  })

  it('of instants is the same in one as in two that touch or overlap', () => {
    const ends = fc.record({ begin: fc.integer({ min: -500, max: 6000 }), steps: twoSteps(4000), over: fc.nat(500) })
    fc.assert(
      fc.property(hourLimitAlone, ends, (request, { begin, steps: [cut = 0, end = 0], over }) => {
        const at = (later: number): string => minutesAfter(from(request), begin + later)
        const one = { from: at(0), to: at(end) }
        const once = endOf(paused(request, one))
        expect(endOf(paused(request, { from: at(0), to: at(cut) }, { from: at(cut), to: at(end) }))).toBe(once)
        const back = Math.max(0, cut - over)
        expect(endOf(paused(request, { from: at(back), to: at(end) }, { from: at(0), to: at(cut) }, one))).toBe(once)
      }),
      some,
    )
  })

  it('that is over by the start, or begins after the end, changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(dayLimitAlone, hourLimitAlone), fc.nat(5000), fc.nat(5000), (request, away, more) => {
        const plain = due(request)
        const [before, after] = inHours(request)
          ? [
              { from: minutesAfter(from(request), -away - more), to: minutesAfter(from(request), -away) },
              { from: minutesAfter(plain.dueAt, away), to: minutesAfter(plain.dueAt, away + more) },
            ]
          : [
              {
                from: daysAfter(plain.startedOn, -(away % 40) - (more % 40)),
                to: daysAfter(plain.startedOn, -(away % 40)),
              },
              {
                from: daysAfter(plain.dueOn, 1 + (away % 40)),
                to: daysAfter(plain.dueOn, 1 + (away % 40) + (more % 40)),
              },
            ]
        expect(endOf(paused(request, before, after))).toBe(`${plain.dueOn} ${plain.dueAt}`)
      }),
      some,
    )
  })

  it('of no known end changes nothing after the end, and before it stops the clock with all the rest to run', () => {
    fc.assert(
      fc.property(dayLimitAlone, fc.integer({ min: -5, max: 120 }), (request, later) => {
        const on = daysAfter(from(request), later)
        const plain = due(request)
        const stopped = computeDeadline(paused(request, { from: on }))
        if (on > plain.dueOn) {
          expect(stopped).toMatchObject({ right: { dueAt: plain.dueAt } })
          return
        }
        const { counted, remaining, ...facts } = refusalOf(stopped) as { counted: number; remaining: number }
        const days = daysBetween(plain.startedOn, daysAfter(on, -1))
        const read = request.limit.length.unit === 'workingDay' ? days.filter((day) => isWorked(day, undefined)) : days
        const amount = amountOf(request)
        expect(facts).toMatchObject({ _tag: 'ClockPaused', since: on, unit: request.limit.length.unit })
        expect([counted, counted + remaining]).toEqual([Math.min(read.length, amount), amount])
      }),
      some,
    )
  })

  it('of instants and no known end changes nothing from the end on, and before it stops the clock', () => {
    fc.assert(
      fc.property(hourLimitAlone, fc.integer({ min: -500, max: 8000 }), (request, later) => {
        const at = minutesAfter(from(request), later)
        const plain = due(request)
        const stopped = computeDeadline(paused(request, { from: at }))
        if (instantOf(at) >= Date.parse(plain.dueAt)) {
          expect(stopped).toMatchObject({ right: { dueAt: plain.dueAt } })
          return
        }
        const { _tag, counted, remaining } = refusalOf(stopped) as unknown as Record<
          'counted' | 'remaining' | '_tag',
          number
        >
        const run = later <= 0 ? 0 : minutesRun(request, instantOf(at)) / 60
        expect(_tag).toBe('ClockPaused')
        expect(counted).toBeCloseTo(run, 9)
        expect(counted + remaining).toBeCloseTo(amountOf(request), 9)
      }),
      few,
    )
  })
})

/** The days after one up to another. */
function daysBetween(after: string, to: string): string[] {
  const days: string[] = []
  for (let on = daysAfter(after, 1); on <= to; on = daysAfter(on, 1)) days.push(on)
  return days
}

describe('a later event', () => {
  it('never gives an earlier end, with the same pauses and hours', () => {
    fc.assert(
      fc.property(plainRequest, fc.integer({ min: 1, max: 20_000 }), (request, later) => {
        const minutes = inHours(request) ? later : later * 5
        const moved = inHours(request)
          ? minutesAfter(from(request), minutes)
          : minutesAfter(`${from(request)}T00:00`, minutes).slice(0, 10)
        const [first, second] = [from(request), moved].map((start) => {
          const { extension } = request
          return computeDeadline({
            ...request,
            from: start,
            ...(extension && { extension: { ...extension, approvedOn: start.slice(0, 10) } }),
          })
        })
        if (first?._tag !== 'Right' || second?._tag !== 'Right') return
        expect(first.right.dueOn <= second.right.dueOn).toBe(true)
        expect(Date.parse(first.right.dueAt)).toBeLessThanOrEqual(Date.parse(second.right.dueAt))
      }),
      { numRuns: 400 },
    )
  })
})

describe('hours', () => {
  it('run between start and end exactly as long as the limit, and up to the end itself', () => {
    fc.assert(
      fc.property(hourRequest, (request) => {
        const own = alone(request)
        const end = Date.parse(due(own).dueAt)
        const back = isBack(own.limit)
        expect(minutesRun(own, end)).toBe(amountOf(own) * 60)
        expect(minutesRun(own, back ? end + MINUTE : end - MINUTE)).toBe(amountOf(own) * 60 - 1)
      }),
      few,
    )
  })

  it('of an office end while it is open or as it closes', () => {
    const inOffice = onAnyCalendar(midDay.chain(hourRequestFrom).filter(({ limit }) => limit.clock === 'office'))
    fc.assert(
      fc.property(inOffice, (request) => {
        const own = alone(request)
        expect(opensIn(own.officeHours as never, own.calendar)(Date.parse(due(own).dueAt) - MINUTE)).toBe(true)
      }),
      few,
    )
  })
})

describe('an explanation', () => {
  it('counts the days of a limit and its extension once each, from 1 to the amount, and none of a pause', () => {
    fc.assert(
      fc.property(dayRequest, (request) => {
        const own = alone(request)
        const result = computeDeadline(own)
        fc.pre(result._tag === 'Right')
        const { days, amount } = orThrow(explainDeadline(orThrow(result), own.calendar))
        const counted = days.filter(({ role }) => role === 'counted')
        const numbers = counted.map(({ number = 0 }) => number)
        expect(amount).toBe(amountOf(own))
        expect(isBack(own.limit) ? numbers.reverse() : numbers).toEqual(
          Array.from({ length: amount }, (_, at) => at + 1),
        )
        expect(counted.filter(({ on }) => isPausedDay(own.pauses ?? [], on))).toEqual([])
        expect(days.filter((day) => day.due).map(({ on }) => on)).toEqual([orThrow(result).dueOn])
      }),
      few,
    )
  })

  it('of hours has parts of days that add up to the amount', () => {
    const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
    fc.assert(
      fc.property(hourRequest, (request) => {
        const own = alone(request)
        const { days, amount } = orThrow(explainDeadline(due(own), own.calendar))
        const spans = days.flatMap(({ hours = [] }) => hours)
        const minutes = spans.reduce((sum, { from: begin, to }) => sum + minuteOf(to) - minuteOf(begin), 0)
        expect([amount, minutes]).toEqual([amountOf(own), amountOf(own) * 60])
      }),
      few,
    )
  })
})

/** The last instant that is in time: before the midnight that ends a day, at any other instant itself. */
const lastInTime = ({ dueOn, dueAt }: Deadline): number => Date.parse(dueAt) - (dueAt.startsWith(dueOn) ? 0 : 1)

describe('a deadline', () => {
  it('is kept until its very end, and a millisecond after it no more', () => {
    fc.assert(
      fc.property(plainRequest, (request) => {
        const result = computeDeadline(request)
        fc.pre(result._tag === 'Right')
        const deadline = orThrow(result)
        expect(isLate(deadline, new Date(lastInTime(deadline)))).toBe(false)
        expect(isLate(deadline, new Date(lastInTime(deadline) + 1))).toBe(true)
      }),
      some,
    )
  })

  it('ends at an instant of its last day where it is of hours, and else at midnight or at a closing of the office', () => {
    fc.assert(
      fc.property(plainRequest, (request) => {
        const own = alone(request)
        const result = computeDeadline(own)
        fc.pre(result._tag === 'Right')
        const { dueOn, dueAt } = orThrow(result)
        const midnight = `${daysAfter(dueOn, 1)}T00:00:00+08:00`
        if (inHours(own) || dueAt !== midnight) expect(dueAt.slice(0, 10)).toBe(dueOn)
        else expect(dueAt).toBe(midnight)
        if (!inHours(own) && own.closesAtOfficeEnd !== true) expect(dueAt).toBe(midnight)
      }),
      some,
    )
  })

  it('can be had again from what it has recorded, also after it was JSON', () => {
    fc.assert(
      fc.property(plainRequest, (request) => {
        const result = computeDeadline(request)
        fc.pre(result._tag === 'Right')
        const deadline = orThrow(result)
        const stored = JSON.parse(JSON.stringify(deadline)) as Deadline
        expect(stored).toStrictEqual(deadline)
        expect(due({ ...stored.request, limit: stored.limit })).toStrictEqual(deadline)
      }),
      some,
    )
  })

  it('by other readings ends as that of the limit which they make', () => {
    const sets = fc.subarray(['longer', 'accepted', 'rolled'])
    fc.assert(
      fc.property(readRequest, sets, (request, reading) => {
        const { reading: _, ...changed } = asRead({ ...request, reading })
        const read = computeDeadline({ ...request, reading })
        expect(endOf({ ...request, reading })).toBe(endOf({ ...request, limit: changed }))
        if (read._tag === 'Right') {
          expect(read.right.reading ?? []).toEqual(reading)
          expect(due({ ...read.right.request, limit: read.right.limit, reading })).toStrictEqual(read.right)
        }
      }),
      some,
    )
  })
})

describe('a limit that is counted back', () => {
  const back = (limit: TimeLimit): TimeLimit => ({ ...limit, direction: 'before' })

  it('in working days has so many of them between its end and its event', () => {
    fc.assert(
      fc.property(calendar, midDay, fc.integer({ min: 1, max: 120 }), (own, event, amount) => {
        const limit = back(aLimit(amount, 'workingDay'))
        const { dueOn } = due({ limit, from: event, calendar: own })
        const days = { calendar: own, forecast: true }
        expect(countWorkingDays(event, dueOn, days)).toBe(-amount)
        expect(isWorked(dueOn, own) && dueOn < event).toBe(true)
      }),
      few,
    )
  })

  it('is never due after its event', () => {
    const back = onAnyCalendar(midDay.chain(dayRequestFrom).filter(({ limit }) => isBack(limit)))
    fc.assert(
      fc.property(back, (request) => {
        const result = computeDeadline(alone(request))
        if (result._tag === 'Left') {
          expect(['InvalidLimit', 'CalendarNotPublished']).toContain(result.left._tag)
          return
        }
        expect(result.right.dueOn <= from(request)).toBe(true)
      }),
      few,
    )
  })

  it('leads back to the start of one that is counted on, over calendar days that do not roll', () => {
    fc.assert(
      fc.property(midDay, fc.integer({ min: 1, max: 400 }), (event, amount) => {
        const limit = aLimit(amount, 'calendarDay', { roll: 'none' })
        const { dueOn } = due({ limit, from: event })
        expect(due({ limit: back(limit), from: dueOn }).dueOn).toBe(event)
      }),
      some,
    )
  })
})

describe('a span before an event', () => {
  it('opens and closes so many days before it, and is acted on by its last working day, or else its first day', () => {
    const amounts = twoSteps(30)
    const unit = fc.constantFrom('workingDay' as const, 'calendarDay' as const)
    fc.assert(
      fc.property(calendar, midDay, amounts, unit, (own, event, [least = 0, most = 0], of) => {
        const [earliest, latest] = [most + 1, least + 1].map((amount) => aLimit(amount, of, { direction: 'before' }))
        const window = orThrow(computeWindow(earliest as TimeLimit, latest as TimeLimit, event, { calendar: own }))
        const worked = daysBetween(daysAfter(window.opensOn, -1), window.closesOn).filter((on) => isWorked(on, own))
        expect(window.actBy).toBe(worked[worked.length - 1] ?? window.opensOn)
        const days = { calendar: own, forecast: true }
        const stepsTo = (on: string): number =>
          of === 'workingDay' ? -countWorkingDays(event, on, days) : daysBetween(on, event).length
        expect([stepsTo(window.opensOn), stepsTo(window.closesOn)]).toEqual([most + 1, least + 1])
      }),
      few,
    )
  })
})

/** Days in the years after the last notice. */
const dayToCome = fc.integer({ min: 0, max: 3 * 365 - 1 }).map((later) => daysAfter('2026-01-01', later))
const lateDay = fc.integer({ min: 0, max: 470 }).map((later) => daysAfter('2026-09-15', later))
const windowOf = ({ dueOn, window = { earliest: dueOn, latest: dueOn } }: Deadline) => window

describe('a forecast', () => {
  it('holds its date in its window, with pauses and office hours', () => {
    fc.assert(
      fc.property(
        dayToCome.chain((on) => fc.oneof(dayRequestFrom(on), hourRequestFrom(on))),
        (request) => {
          const result = computeDeadline(request)
          if (result._tag === 'Left') {
            expect(['InvalidLimit', 'CalendarNotPublished']).toContain(result.left._tag)
            return
          }
          const { dueOn, certainty, window } = result.right
          expect(certainty).toBe(window === undefined ? 'official' : 'forecast')
          const ends = windowOf(result.right)
          expect([ends.earliest, dueOn, ends.latest]).toEqual([ends.earliest, dueOn, ends.latest].sort())
        },
      ),
      { numRuns: 600 },
    )
  })

  it('turns out inside its window, whatever of the possible the notice brings', () => {
    const requests = fc.array(
      lateDay.chain((on) => fc.oneof(dayRequestFrom(on), hourRequestFrom(on))),
      {
        minLength: 20,
        maxLength: 20,
      },
    )
    fc.assert(
      fc.property(noticed(chinaCalendar, 2027), requests, (own, asked) => {
        for (const request of asked) {
          const former = computeDeadline(request)
          const now = computeDeadline({ ...request, calendar: own })
          if (former._tag === 'Left' || now._tag === 'Left') continue
          const { earliest, latest } = windowOf(former.right)
          const ends = [earliest, now.right.dueOn, latest]
          expect([...ends, request]).toEqual([...[...ends].sort(), request])
          const narrowed = windowOf(now.right)
          expect(earliest <= narrowed.earliest && narrowed.latest <= latest).toBe(true)
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('whatever is passed', () => {
  const request = fc.oneof(plainRequest, readRequest)
  const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/

  it('computeDeadline answers or refuses a request that is spoiled in one place', () => {
    fc.assert(
      fc.property(spoiled(request), (asked) => {
        const result = computeDeadline(asked as never)
        expect(faultOfResult(result)).toBeUndefined()
        if (result._tag === 'Right') {
          expect(result.right.dueOn).toMatch(ISO_DATE)
          expect(Date.parse(result.right.dueAt)).not.toBeNaN()
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('computeWindow answers or refuses arguments that are spoiled in one place', () => {
    const limit = (amount: number) => aLimit(amount, 'calendarDay', { direction: 'before' })
    const valid = midDay.map((on) => [limit(7), limit(5), on, { forecast: true }])
    fc.assert(
      fc.property(fc.oneof(spoiled(valid), fc.array(anything)), (args) => {
        const [earliest, latest, event, options] = Array.isArray(args) ? args : [args]
        const result = computeWindow(earliest as never, latest as never, event as never, options as never)
        expect(faultOfResult(result)).toBeUndefined()
      }),
      { numRuns: 1500 },
    )
  })
})
