import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addWorkingDays,
  computeDeadline,
  type Deadline,
  isWorkingDay,
  type Length,
  orThrow,
  type WarningTime,
  warningTimes,
} from 'xinfang-rules'
import { due } from '../unit/deadline/due.js'
import { anything, anythingAtAll, daysAfter, spoiled } from './arbitraries.js'
import { alone, plainRequest } from './deadline-arbitraries.js'
import { opensIn } from './deadline-oracle.js'
import { officeHoursAround } from './office-arbitraries.js'
import { faultOfResult } from './target-arbitraries.js'

const some = { numRuns: 200 }
const MINUTE = 60_000

const requests = plainRequest.filter((request) => computeDeadline(request)._tag === 'Right')
const withHours = requests.map(due)
/** Where no hours are known, reminders are whole days. */
const withoutHours = requests
  .filter(({ limit, alsoBoundBy = [] }) => ![limit, ...alsoBoundBy].some(({ clock }) => clock === 'office'))
  .map(({ officeHours: _, closesAtOfficeEnd: __, ...request }) => due(request))

const length: fc.Arbitrary<Length> = fc.record(
  { amount: fc.integer({ min: 1, max: 40 }), unit: fc.constantFrom('workingDay', 'calendarDay', 'hour') },
  { noNullPrototype: true },
)
const lengths = fc.array(length, { minLength: 1, maxLength: 5 })
const warn = (deadline: Deadline, asked: readonly Length[]): readonly WarningTime[] =>
  orThrow(warningTimes(deadline, asked))
const firstInstant = ({ on, at }: WarningTime): number => Date.parse(at ?? `${on}T00:00:00+08:00`)
const isWhole = (at: string): boolean => Date.parse(at) % MINUTE === 0

describe('a reminder', () => {
  it('comes on a working day, in order, and never after the end', () => {
    fc.assert(
      fc.property(fc.oneof(withHours, withoutHours), lengths, (deadline, asked) => {
        const times = warn(deadline, asked)
        const instants = times.map(firstInstant)
        expect(instants).toEqual([...instants].sort((a, b) => a - b))
        for (const time of times) {
          expect([time.on, isWorkingDay(time.on)]).toEqual([time.on, true])
          expect(time.on <= deadline.dueOn).toBe(true)
          expect(firstInstant(time)).toBeLessThanOrEqual(Date.parse(deadline.dueAt))
          if (time.at !== undefined) expect(time.at.slice(0, 10)).toBe(time.on)
          expect(asked).toContainEqual(time.length)
        }
      }),
      some,
    )
  })

  it('comes while the office is open where its hours are known', () => {
    fc.assert(
      fc.property(withHours, lengths, (deadline, asked) => {
        const isOpen = opensIn(deadline.request.officeHours as never, undefined)
        for (const { at = '', on } of warn(deadline, asked)) {
          expect([at, isWhole(at)]).toEqual([at, true])
          expect([on, at, isOpen(Date.parse(at))]).toEqual([on, at, true])
        }
      }),
      some,
    )
  })

  it('comes in the hours of the reminder where these are others', () => {
    const asked = requests.chain((request) => {
      const deadline = due(request)
      return fc.tuple(fc.constant(deadline), officeHoursAround(deadline.dueOn), lengths)
    })
    fc.assert(
      fc.property(asked, ([deadline, officeHours, own]) => {
        const isOpen = opensIn(officeHours, undefined)
        for (const { at = '' } of orThrow(warningTimes(deadline, own, { officeHours }))) {
          expect([at, isOpen(Date.parse(at))]).toEqual([at, true])
        }
      }),
      some,
    )
  })

  it('of a greater length never comes later, and comes only where one of a smaller does', () => {
    fc.assert(
      fc.property(
        fc.oneof(withHours, withoutHours),
        length,
        fc.integer({ min: 1, max: 20 }),
        (deadline, near, more) => {
          const far = { ...near, amount: near.amount + more }
          const [[first], [second]] = [warn(deadline, [far]), warn(deadline, [near])]
          if (first === undefined) return
          expect(second).toBeDefined()
          expect(firstInstant(first)).toBeLessThanOrEqual(firstInstant(second as WarningTime))
        },
      ),
      some,
    )
  })

  it('in days, without hours, is so many working days before the last day, or on the working day by so many days before', () => {
    fc.assert(
      fc.property(withoutHours, length, (deadline, asked) => {
        fc.pre(asked.unit !== 'hour')
        const [time] = warn(deadline, [asked])
        if (time === undefined) return
        const { dueOn } = deadline
        const nominal = daysAfter(dueOn, -asked.amount)
        const expected =
          asked.unit === 'workingDay'
            ? addWorkingDays(dueOn, -asked.amount)
            : isWorkingDay(nominal)
              ? nominal
              : addWorkingDays(nominal, -1)
        expect([time.on, time.at]).toEqual([expected, undefined])
      }),
      some,
    )
  })

  it('is plain JSON', () => {
    fc.assert(
      fc.property(withHours, lengths, (deadline, asked) => {
        const times = warn(deadline, asked)
        expect(JSON.parse(JSON.stringify(times))).toStrictEqual(times)
      }),
      some,
    )
  })
})

describe('whatever is passed', () => {
  const stored = requests.map((request) => due(alone(request)))
  const options = fc.oneof(
    anythingAtAll,
    fc.constant(undefined),
    spoiled(fc.constant({ officeHours: { sessions: [{ from: '08:30', to: '12:00' }] } })),
  )

  it('warningTimes answers or refuses arguments that are spoiled in one place', () => {
    fc.assert(
      fc.property(
        fc.oneof(spoiled(stored), stored, anything),
        fc.oneof(spoiled(lengths), lengths, anythingAtAll),
        options,
        (deadline, asked, own) => {
          const result = warningTimes(deadline as never, asked as never, own as never)
          expect(faultOfResult(result)).toBeUndefined()
        },
      ),
      { numRuns: 1500 },
    )
  })
})
