import { runInNewContext } from 'node:vm'
import { isLeft, isRight } from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { computeDeadline } from 'xinfang-rules'
import { isoDate, readDay } from '../../../src/date/day.js'
import {
  lastInstantOf,
  type Moment,
  readMoment,
  requireInstant,
  startOfDay,
  writeInstant,
  writeMoment,
} from '../../../src/date/moment.js'
import { orThrow } from '../../../src/result.js'
import type { RuleError } from '../../../src/rule-error.js'

const aDay = {
  id: 'day',
  label: { zh: '期限', en: 'limit' },
  length: { amount: 1, unit: 'workingDay' },
  from: 'received',
  basis: { document: '试拟规定', source: 'assumption', evidence: 'inferred' },
} as const

const read = (input: unknown): Moment => orThrow(readMoment(input, 'at'))

function refusalOf(input: unknown): RuleError {
  const result = readMoment(input, 'at')
  if (isRight(result)) throw new Error(`accepted ${String(input)}`)
  return result.left
}

describe('a moment', () => {
  it('is a whole Beijing day, without an instant, where only a date is written', () => {
    expect(read('2024-02-08')).toEqual({ day: readDay('2024-02-08') })
  })

  it.each([
    ['2024-02-08T16:30Z', '2024-02-08T16:30:00.000Z', '2024-02-09'],
    ['2024-02-08T16:30:15Z', '2024-02-08T16:30:15.000Z', '2024-02-09'],
    ['2024-02-08T16:30:15.250Z', '2024-02-08T16:30:15.250Z', '2024-02-09'],
    ['2024-02-08T16:30+08:00', '2024-02-08T08:30:00.000Z', '2024-02-08'],
    ['2024-02-08T16:30+0800', '2024-02-08T08:30:00.000Z', '2024-02-08'],
    ['2024-02-08T16:30:15+08:00', '2024-02-08T08:30:15.000Z', '2024-02-08'],
    ['2024-02-08T16:30:15.999+0800', '2024-02-08T08:30:15.999Z', '2024-02-08'],
    ['2024-02-08T16:30-05:00', '2024-02-08T21:30:00.000Z', '2024-02-09'],
    ['2024-02-08T16:30+05:45', '2024-02-08T10:45:00.000Z', '2024-02-08'],
    ['2024-02-08T00:00+00:00', '2024-02-08T00:00:00.000Z', '2024-02-08'],
    ['2024-02-08T00:00-00:00', '2024-02-08T00:00:00.000Z', '2024-02-08'],
    ['2024-02-08T16:30', '2024-02-08T08:30:00.000Z', '2024-02-08'],
    ['2024-02-08T16:30:15', '2024-02-08T08:30:15.000Z', '2024-02-08'],
    ['2024-02-08T16:30:15.001', '2024-02-08T08:30:15.001Z', '2024-02-08'],
    ['2024-02-08 16:30', '2024-02-08T08:30:00.000Z', '2024-02-08'],
    ['2024-02-08 16:30:15', '2024-02-08T08:30:15.000Z', '2024-02-08'],
    ['2024-02-08 16:30:15.001', '2024-02-08T08:30:15.001Z', '2024-02-08'],
    ['2024-02-08 00:00', '2024-02-07T16:00:00.000Z', '2024-02-08'],
    ['2024-02-08 23:59:59.999', '2024-02-08T15:59:59.999Z', '2024-02-08'],
    ['2024-02-29T12:00', '2024-02-29T04:00:00.000Z', '2024-02-29'],
    ['2004-01-01T00:00', '2003-12-31T16:00:00.000Z', '2004-01-01'],
    ['2100-12-31T23:59:59.999', '2100-12-31T15:59:59.999Z', '2100-12-31'],
  ])('is read from %s as %s, in Beijing %s', (input, instant, on) => {
    const moment = read(input)
    expect(new Date(moment.at as number).toISOString()).toBe(instant)
    expect(isoDate(moment.day)).toBe(on)
  })

  it('is the instant of a Date, on whatever Beijing day that falls', () => {
    const at = Date.UTC(2024, 1, 8, 16, 30)
    expect(read(new Date(at))).toEqual({ day: readDay('2024-02-09'), at })
  })

  it.each([
    ['2023-12-31T15:59:59.999Z', '2023-12-31'],
    ['2023-12-31T16:00Z', '2024-01-01'],
    ['2023-12-31T16:00:00.001Z', '2024-01-01'],
    ['2024-01-01T15:59:59.999Z', '2024-01-01'],
    ['2024-01-01T16:00Z', '2024-01-02'],
  ])('changes day at midnight in Beijing, 16:00 UTC: %s is %s', (input, on) => {
    expect(isoDate(read(input).day)).toBe(on)
    expect(isoDate(read(new Date(input)).day)).toBe(on)
  })

  it.each([
    ['the first instant, written in UTC', '2003-12-31T16:00Z', '2004-01-01'],
    ['the last instant, written far ahead of UTC', '2101-01-01T05:59+14:00', '2100-12-31'],
  ])('may be %s, on the date of a year outside the range: %s is in Beijing %s', (_, input, on) => {
    expect(isoDate(read(input).day)).toBe(on)
  })
})

describe('a Date of another realm', () => {
  it('is a moment like any other', () => {
    const foreign: Date = runInNewContext("new Date('2024-02-08T08:30:00Z')")
    expect(foreign).not.toBeInstanceOf(Date)
    expect(readMoment(foreign, 'at')).toEqual(readMoment('2024-02-08T16:30', 'at'))
    expect(orThrow(computeDeadline({ limit: aDay, from: foreign })).startedAt).toBe('2024-02-08T16:30:00+08:00')
  })

  it('is no Date where it only looks like one', () => {
    expect(readMoment(Object.create(Date.prototype), 'at')).toMatchObject({ left: { _tag: 'InvalidMoment' } })
  })
})

describe('what is not a moment', () => {
  it.each([
    ['the hour 24', '2024-02-08T24:00'],
    ['the hour 25', '2024-02-08T25:00'],
    ['60 minutes', '2024-02-08T16:60'],
    ['60 seconds', '2024-02-08T16:30:60'],
    ['a one-digit month', '2024-2-08T16:30'],
    ['a one-digit day', '2024-02-8T16:30'],
    ['a one-digit hour', '2024-02-08T6:30'],
    ['a one-digit minute', '2024-02-08T16:3'],
    ['a one-digit second', '2024-02-08T16:30:5'],
    ['a blank and an offset', '2024-02-08 16:30+08:00'],
    ['a blank and an offset behind UTC', '2024-02-08 16:30-05:00'],
    ['a blank and Z', '2024-02-08 16:30Z'],
    ['two blanks', '2024-02-08  16:30'],
    ['a blank before an offset', '2024-02-08T16:30 +08:00'],
    ['one digit of a second', '2024-02-08T16:30:15.2'],
    ['two digits of a second', '2024-02-08T16:30:15.25'],
    ['four digits of a second', '2024-02-08T16:30:15.2500'],
    ['a comma in the second', '2024-02-08T16:30:15,250'],
    ['a point without digits', '2024-02-08T16:30:15.'],
    ['a fraction of a minute', '2024-02-08T16:30.500'],
    ['a lower-case t', '2024-02-08t16:30'],
    ['a lower-case z', '2024-02-08T16:30z'],
    ['a blank before it', ' 2024-02-08T16:30'],
    ['a blank after it', '2024-02-08T16:30 '],
    ['a line break after it', '2024-02-08T16:30\n'],
    ['a line break after the date', '2024-02-08\n'],
    ['an hour alone', '2024-02-08T16'],
    ['an hour alone with Z', '2024-02-08T16Z'],
    ['the basic format', '20240208T163000'],
    ['an offset of one digit', '2024-02-08T16:30+8'],
    ['an offset of hours', '2024-02-08T16:30+08'],
    ['an offset of 24 hours', '2024-02-08T16:30+24:00'],
    ['an offset of 60 minutes', '2024-02-08T16:30+08:60'],
    ['a minus sign of its own', '2024-02-08T16:30−08:00'],
    ['a zone name', '2024-02-08T16:30[Asia/Shanghai]'],
    ['a date with Z', '2024-02-08Z'],
    ['a year of six digits', '+002024-02-08T16:30'],
    ['the empty string', ''],
    ['null', null],
    ['nothing', undefined],
    ['a number', 1_707_380_000_000],
    ['true', true],
    ['an array', ['2024-02-08']],
    ['an object', { on: '2024-02-08' }],
    ['Invalid Date', new Date(Number.NaN)],
  ])('is refused: %s', (_, input) => {
    expect(refusalOf(input)).toMatchObject({ _tag: 'InvalidMoment', path: 'at' })
  })

  it('is named in the message, with what to write instead', () => {
    expect(refusalOf('2024-02-08T25:00').message).toBe(
      'at: "2024-02-08T25:00" is not a date YYYY-MM-DD or a time YYYY-MM-DDTHH:mm[:ss[.SSS]] with Z, +08:00 or neither (Beijing), such as "2024-02-08T16:30"',
    )
    expect(refusalOf(new Date(Number.NaN)).message).toMatch(/^at: Invalid Date is not a date/)
    expect(refusalOf(null).message).toMatch(/^at: null is not a date/)
  })

  it.each([
    ['2024-02-30', 'February 2024 has 29 days'],
    ['2024-02-30T16:30', 'February 2024 has 29 days'],
    ['2024-13-01T16:30Z', 'months run from 01 to 12'],
  ])('is a day that no calendar has: %s (%s)', (input, reason) => {
    expect(refusalOf(input)).toMatchObject({ _tag: 'InvalidDate', path: 'at', reason: { en: reason } })
  })

  it.each([
    ['2003-12-31'],
    ['2101-01-01'],
    ['2003-12-31T23:59:59.999'],
    ['2003-12-31T15:59:59.999Z'],
    ['2101-01-01T00:00'],
    ['2100-12-31T16:00Z'],
    ['2004-01-01T00:00+14:00'],
    ['2100-12-31T23:00-12:00'],
    [new Date(Date.UTC(2003, 11, 31, 16) - 1)],
    [new Date(Date.UTC(2100, 11, 31, 16))],
    [new Date(8.64e15)],
    [new Date(-8.64e15)],
  ])('lies outside the supported range: %s', (input) => {
    expect(refusalOf(input)).toMatchObject({
      _tag: 'DateOutOfRange',
      path: 'at',
      first: '2004-01-01',
      last: '2100-12-31',
    })
  })
})

describe('where an instant is asked for', () => {
  it('a whole day has none, and the refusal says what to write', () => {
    const refused = requireInstant(read('2024-02-08'), 'from')
    expect(isLeft(refused) && refused.left.message).toBe(
      'from: "2024-02-08" is not an instant, needed where hours count, such as "2024-02-08T16:30"',
    )
  })

  it('a whole day lasts until its last millisecond, an instant only itself', () => {
    expect(lastInstantOf(read('2024-02-08'))).toBe(Date.UTC(2024, 1, 8, 16) - 1)
    expect(lastInstantOf(read('2024-02-08T09:00'))).toBe(Date.UTC(2024, 1, 8, 1))
  })

  it('a day begins at midnight in Beijing', () => {
    expect(new Date(startOfDay(readDay('2024-02-08'))).toISOString()).toBe('2024-02-07T16:00:00.000Z')
  })
})

describe('a moment in its written form', () => {
  it.each([
    ['2024-02-08', '2024-02-08'],
    ['2024-02-08 16:30', '2024-02-08T16:30:00+08:00'],
    ['2024-02-08T16:30:15.250Z', '2024-02-09T00:30:15.250+08:00'],
    ['2024-02-08T16:00Z', '2024-02-09T00:00:00+08:00'],
    ['2024-02-08T15:59:59.999Z', '2024-02-08T23:59:59.999+08:00'],
    ['2024-02-08T16:00:00.001Z', '2024-02-09T00:00:00.001+08:00'],
  ])('%s is written %s, and read back as the same', (input, written) => {
    expect(writeMoment(read(input))).toBe(written)
    expect(read(written)).toEqual(read(input))
  })

  it('keeps milliseconds only where there are some', () => {
    expect(writeInstant(Date.UTC(2024, 1, 8, 1, 2, 3))).toBe('2024-02-08T09:02:03+08:00')
    expect(writeInstant(Date.UTC(2024, 1, 8, 1, 2, 3, 4))).toBe('2024-02-08T09:02:03.004+08:00')
  })
})
