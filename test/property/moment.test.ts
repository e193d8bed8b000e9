import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoDate, readDay } from '../../src/date/day.js'
import { dayOfInstant, readMoment, startOfDay, writeInstant, writeMoment } from '../../src/date/moment.js'
import { orThrow } from '../../src/result.js'
import { anything, instant, supportedDay } from './arbitraries.js'

const many = { numRuns: 1000 }
const BEIJING_OFFSET = 8 * 3_600_000

/** What is before `T` in UTC once the clock is put eight hours ahead: the date in Beijing. */
const dateInBeijing = (at: Date): string => new Date(at.getTime() + BEIJING_OFFSET).toISOString().slice(0, 10)

const offset = fc
  .tuple(fc.constantFrom('+', '-'), fc.integer({ min: 0, max: 14 * 60 }))
  .map(([sign, minutes]) => ({ sign, minutes, ms: (sign === '+' ? 1 : -1) * minutes * 60_000 }))

const twoDigits = (value: number): string => String(value).padStart(2, '0')

describe('writing and reading', () => {
  it('an instant is the identity', () => {
    fc.assert(
      fc.property(instant, (at) => {
        expect(orThrow(readMoment(writeInstant(at.getTime()), 'at')).at).toBe(at.getTime())
      }),
      many,
    )
  })

  it('a day is the identity', () => {
    fc.assert(
      fc.property(supportedDay, (on) => {
        expect(isoDate(readDay(on))).toBe(on)
        expect(writeMoment(orThrow(readMoment(on, 'at')))).toBe(on)
      }),
      many,
    )
  })

  it('an instant in UTC or as a Date gives the same moment', () => {
    fc.assert(
      fc.property(instant, (at) => {
        expect(readMoment(at.toISOString(), 'at')).toEqual(readMoment(at, 'at'))
      }),
      many,
    )
  })

  it('an instant on any other clock gives the same moment', () => {
    fc.assert(
      fc.property(instant, offset, fc.boolean(), (at, { sign, minutes, ms }, colon) => {
        const clock = new Date(at.getTime() + ms).toISOString().slice(0, -1)
        const written = `${clock}${sign}${twoDigits(Math.floor(minutes / 60))}${colon ? ':' : ''}${twoDigits(minutes % 60)}`
        expect(readMoment(written, 'at')).toEqual(readMoment(at, 'at'))
      }),
      many,
    )
  })

  it('a clock without an offset means the clock in Beijing, with T or a blank', () => {
    fc.assert(
      fc.property(instant, fc.constantFrom('T', ' '), (at, between) => {
        const clock = new Date(at.getTime() + BEIJING_OFFSET).toISOString().slice(0, -1).replace('T', between)
        expect(readMoment(clock, 'at')).toEqual(readMoment(at, 'at'))
      }),
      many,
    )
  })
})

describe('the Beijing day', () => {
  it('of an instant is the date on the clock there', () => {
    fc.assert(
      fc.property(instant, (at) => {
        expect(isoDate(orThrow(readMoment(at, 'at')).day)).toBe(dateInBeijing(at))
      }),
      many,
    )
  })

  it('begins at its first instant and not a millisecond before', () => {
    fc.assert(
      fc.property(supportedDay, (on) => {
        const day = readDay(on)
        expect([dayOfInstant(startOfDay(day)), dayOfInstant(startOfDay(day) - 1)]).toEqual([day, day - 1])
      }),
      many,
    )
  })
})

describe('whatever is passed as a moment', () => {
  const ofTimes = fc.string({
    unit: fc.constantFrom(...'0123456789-:T Z+.', '2024-02-08', '16:30', '+08:00'),
    maxLength: 12,
  })

  it('is read or refused, and what is read is written and read again as the same', () => {
    fc.assert(
      fc.property(fc.oneof(anything, ofTimes, fc.string()), (input) => {
        const result = readMoment(input, 'at')
        if (result._tag === 'Left') expect(result.left.message).toMatch(/^at: /)
        else expect(readMoment(writeMoment(result.right), 'at')).toEqual(result)
      }),
      { numRuns: 3000 },
    )
  })
})
