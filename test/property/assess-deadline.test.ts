import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Assessment,
  type AssessOptions,
  assessDeadline,
  computeDeadline,
  countWorkingDays,
  type Deadline,
  type DeadlineRequest,
  isLate,
  orThrow,
} from 'xinfang-rules'
import { due } from '../unit/deadline/due.js'
import { anything, anythingAtAll, daysAfter, spoiled } from './arbitraries.js'
import { alone, isBack, plainRequest } from './deadline-arbitraries.js'
import { clockText, isPausedDay, minutesRun } from './deadline-oracle.js'
import { faultOfResult } from './target-arbitraries.js'

const some = { numRuns: 200 }
const DAY = 86_400_000

const deadlines = plainRequest.filter((request) => computeDeadline(request)._tag === 'Right').map(due)
const assess = (deadline: Deadline, options: AssessOptions): Assessment => orThrow(assessDeadline(deadline, options))

/** The first instant of the event that starts a limit. */
/** The time between two instants, day by day, without the days of a pause. */
function unpausedTime({ pauses = [] }: DeadlineRequest, from: number, to: number): number {
  let time = 0
  for (let on = clockText(from).slice(0, 10); Date.parse(`${on}T00:00:00+08:00`) < to; on = daysAfter(on, 1)) {
    const midnight = Date.parse(`${on}T00:00:00+08:00`)
    if (!isPausedDay(pauses, on)) time += Math.min(to, midnight + 86_400_000) - Math.max(from, midnight)
  }
  return time
}

const startOf = ({ startedOn, startedAt }: Deadline): number => Date.parse(startedAt ?? `${startedOn}T00:00:00+08:00`)
/** Whether a limit, the one that binds, begins with its start: one that is counted back runs before its event. */
const begins = ({ limit, request }: Deadline): boolean => ![limit, ...(request.alsoBoundBy ?? [])].some(isBack)

/** Instants around a deadline: at and beside its start and end, and anywhere. */
const around = (deadline: Deadline) => {
  const [start, end] = [startOf(deadline), Date.parse(deadline.dueAt)]
  const marks = [start, end].flatMap((at) => [at - 1, at, at + 1])
  const [first, last] = [Math.min(start, end) - 30 * DAY, Math.max(start, end) + 30 * DAY]
  return fc.oneof(fc.constantFrom(...marks), fc.integer({ min: first, max: last })).map((at) => new Date(at))
}
const withInstants = (count: number) =>
  deadlines.chain((deadline) =>
    fc.tuple(fc.constant(deadline), fc.array(around(deadline), { minLength: count, maxLength: count })),
  )

describe('an assessment', () => {
  it('agrees with isLate while nothing is done, from the start on', () => {
    fc.assert(
      fc.property(withInstants(4), ([deadline, moments]) => {
        for (const asOf of moments) {
          const { state, remaining, lateBy } = assess(deadline, { asOf })
          const running = isLate(deadline, asOf) ? 'overdue' : 'running'
          const notStarted = begins(deadline) && asOf.getTime() < startOf(deadline)
          if (begins(deadline)) expect(state).toBe(notStarted ? 'notStarted' : running)
          else expect([running, 'notStarted']).toContain(state)
          expect([remaining !== undefined, lateBy !== undefined]).toEqual([state === 'running', state === 'overdue'])
        }
      }),
      some,
    )
  })

  it('of a whole day agrees with isLate of that day, in limits of days', () => {
    fc.assert(
      fc.property(deadlines, fc.integer({ min: -5, max: 90 }), (deadline, later) => {
        fc.pre(begins(deadline) && deadline.dueAt.slice(0, 10) !== deadline.dueOn)
        const asOf = daysAfter(deadline.startedOn, later)
        const started = asOf >= deadline.startedOn
        const running = isLate(deadline, asOf) ? 'overdue' : 'running'
        expect(assess(deadline, { asOf }).state).toBe(started ? running : 'notStarted')
      }),
      some,
    )
  })

  it('agrees with isLate once it is done, and settles then', () => {
    fc.assert(
      fc.property(withInstants(2), ([deadline, moments]) => {
        const [doneAt, asOf] = [...moments].sort((a, b) => a.getTime() - b.getTime()) as [Date, Date]
        fc.pre(doneAt.getTime() >= startOf(deadline) || !begins(deadline))
        const result = assessDeadline(deadline, { asOf, doneAt })
        if (result._tag === 'Left') {
          expect([result.left._tag, begins(deadline)]).toEqual(['EventsOutOfOrder', false])
          return
        }
        const late = isLate(deadline, doneAt)
        expect([result.right.state, result.right.nextChangeAt]).toEqual([late ? 'late' : 'inTime', undefined])
        expect(result.right.lateBy !== undefined).toBe(late)
      }),
      some,
    )
  })

  it('that tells of a moment before it was done is as if it were not done, but for the next change', () => {
    fc.assert(
      fc.property(withInstants(2), ([deadline, moments]) => {
        const [asOf, doneAt] = [...moments].sort((a, b) => a.getTime() - b.getTime()) as [Date, Date]
        fc.pre(asOf < doneAt)
        const { nextChangeAt: _, ...open } = assess(deadline, { asOf })
        const { nextChangeAt, ...known } = assess(deadline, { asOf, doneAt })
        expect(known).toEqual(open)
        expect(nextChangeAt === undefined).toBe(false)
      }),
      some,
    )
  })

  it('moves from not started over running to overdue alone', () => {
    const order = ['notStarted', 'running', 'overdue']
    fc.assert(
      fc.property(withInstants(6), ([deadline, moments]) => {
        const sorted = [...moments].sort((a, b) => a.getTime() - b.getTime())
        const steps = sorted.map((asOf) => order.indexOf(assess(deadline, { asOf }).state))
        expect(steps).toEqual([...steps].sort())
        expect(steps).not.toContain(-1)
      }),
      some,
    )
  })

  it('names the first instant at which the state is another', () => {
    fc.assert(
      fc.property(withInstants(2), fc.boolean(), ([deadline, [asOf = new Date(0), doneAt]], isDone) => {
        const done = isDone && doneAt !== undefined && doneAt.getTime() >= startOf(deadline) ? { doneAt } : {}
        const now = assessDeadline(deadline, { asOf, ...done })
        if (now._tag === 'Left') {
          expect(now.left._tag).toBe('EventsOutOfOrder')
          return
        }
        const { state, nextChangeAt } = now.right
        if (nextChangeAt === undefined) return
        const change = Date.parse(nextChangeAt)
        expect(change).toBeGreaterThan(asOf.getTime())
        expect(assess(deadline, { asOf: new Date(change - 1), ...done }).state).toBe(state)
        expect(assess(deadline, { asOf: new Date(change), ...done }).state).not.toBe(state)
      }),
      { numRuns: 400 },
    )
  })

  it('changes no more only where it is overdue or done', () => {
    fc.assert(
      fc.property(withInstants(3), ([deadline, moments]) => {
        for (const asOf of moments) {
          const { state, nextChangeAt } = assess(deadline, { asOf })
          expect(nextChangeAt === undefined).toBe(state === 'overdue')
        }
      }),
      some,
    )
  })

  it('counts what remains, and how late it is, in the working days between', () => {
    fc.assert(
      fc.property(withInstants(3), ([deadline, moments]) => {
        fc.pre((deadline.request.pauses ?? []).length === 0)
        for (const asOf of moments) {
          const { remaining, lateBy } = assess(deadline, { asOf })
          const on = clockText(asOf.getTime()).slice(0, 10)
          if (remaining) expect(remaining.workingDays).toBe(countWorkingDays(on, deadline.dueOn))
          if (lateBy) expect(lateBy.workingDays).toBe(countWorkingDays(deadline.dueOn, on))
        }
      }),
      some,
    )
  })

  it('tells the time that remains: in all, or of office hours those to come, without the pauses', () => {
    const started = plainRequest
      .map(alone)
      .filter((request) => computeDeadline(request)._tag === 'Right' && !isBack(request.limit))
    fc.assert(
      fc.property(started, fc.nat(5000), (request, later) => {
        const deadline = due(request)
        const asOf = clockText(startOf(deadline) + later * 60_000)
        const { remaining } = assess(deadline, { asOf })
        fc.pre(remaining !== undefined)
        const end = Date.parse(deadline.dueAt)
        const inHours = request.limit.length.unit === 'hour'
        const time = inHours
          ? minutesRun({ ...request, from: asOf }, end) * 60_000
          : unpausedTime(request, Date.parse(`${asOf}:00+08:00`), end)
        expect(remaining?.milliseconds).toBe(time)
      }),
      some,
    )
  })

  it('is plain JSON', () => {
    fc.assert(
      fc.property(withInstants(1), ([deadline, [asOf = new Date(0)]]) => {
        const assessment = assess(deadline, { asOf })
        expect(JSON.parse(JSON.stringify(assessment))).toStrictEqual(assessment)
      }),
      some,
    )
  })
})

describe('whatever is passed', () => {
  const options = fc.oneof(
    anythingAtAll,
    fc.constant({ asOf: '2024-05-01', doneAt: '2024-04-30T12:00' }),
    fc.record({ asOf: fc.oneof(anything, fc.constant('2024-05-01')), doneAt: anything, calendar: anything }),
    spoiled(fc.constant({ asOf: '2024-05-01', doneAt: '2024-04-30T12:00' })),
  )

  it('assessDeadline answers or refuses a deadline that is spoiled in one place, and any options', () => {
    fc.assert(
      fc.property(fc.oneof(spoiled(deadlines), deadlines, anything), options, (deadline, asked) => {
        expect(faultOfResult(assessDeadline(deadline as never, asked as never))).toBeUndefined()
      }),
      { numRuns: 1500 },
    )
  })
})
