import { describe, expect, it } from 'vitest'
import type { MomentInput } from 'xinfang-rules'
import { hasHappened, readAsOf } from '../../../src/condition/as-of.js'
import { readDay } from '../../../src/date/day.js'
import { type Moment, readMoment } from '../../../src/date/moment.js'
import { orThrow } from '../../../src/result.js'
import { refusalOf } from '../refusal.js'

const moment = (input: MomentInput): Moment => orThrow(readMoment(input, 'at'))

describe('the moment asked about', () => {
  it('is read from the options', () => {
    expect(orThrow(readAsOf({ asOf: '2024-03-31' }))).toEqual({ day: readDay('2024-03-31') })
  })

  it.each([
    [undefined, 'InvalidArgument', 'options'],
    ['2024-03-31', 'InvalidArgument', 'options'],
    [{}, 'InvalidMoment', 'options.asOf'],
    [{ asOf: '2024-03-32' }, 'InvalidDate', 'options.asOf'],
  ])('is refused: %j', (options, tag, path) => {
    expect(refusalOf(readAsOf(options as never))).toMatchObject({ _tag: tag, path })
  })
})

describe('whether an event has happened by a moment', () => {
  it.each([
    ['a day before', '2024-03-30', '2024-03-31', true],
    ['the day itself', '2024-03-31', '2024-03-31', true],
    ['a day after', '2024-04-01', '2024-03-31', false],
    ['an instant of the day before', '2024-03-30T23:59', '2024-03-31', true],
    ['the last instant of the day itself', '2024-03-31T23:59:59.999', '2024-03-31', true],
    ['the first instant of the day after', '2024-04-01T00:00', '2024-03-31', false],
    ['16:00 UTC, which is the day after', '2024-03-31T16:00Z', '2024-03-31', false],
    ['an instant, asked of itself', '2024-03-31T09:30', '2024-03-31T09:30', true],
    ['an instant later by a millisecond', '2024-03-31T09:30:00.001', '2024-03-31T09:30', false],
    ['an instant earlier by a millisecond', '2024-03-31T09:29:59.999', '2024-03-31T09:30', true],
    ['a whole day, asked of an instant within it', '2024-03-31', '2024-03-31T00:00', true],
    ['a whole day, asked of the last instant before it', '2024-03-31', '2024-03-30T23:59:59.999', false],
  ])('%s: %s by %s is %s', (_, event, by, happened) => {
    expect(hasHappened(moment(event), moment(by))).toBe(happened)
  })
})
