import { describe, expect, it } from 'vitest'
import { computeDeadline, type Deadline, isLate, orThrow } from 'xinfang-rules'
import { thrownBy } from '../thrown-by.js'
import { aLimit } from './a-limit.js'

const inDays = orThrow(computeDeadline({ limit: aLimit(5, 'workingDay'), from: '2024-02-08' }))
const inHours = orThrow(computeDeadline({ limit: aLimit(2, 'hour'), from: '2024-02-08T16:30' }))
const untilMidnight = orThrow(computeDeadline({ limit: aLimit(2, 'hour'), from: '2024-02-08T22:00' }))

describe('what is owed by a day', () => {
  it('ends at the midnight after 2024-02-21', () => {
    expect(inDays.dueOn).toBe('2024-02-21')
  })

  it.each([
    ['2024-02-09', false],
    ['2024-02-20', false],
    ['2024-02-21', false],
    ['2024-02-22', true],
    ['2024-02-21T00:00', false],
    ['2024-02-21T23:59:59.999', false],
    ['2024-02-22T00:00', true],
    ['2024-02-22 00:00:00.000', true],
    ['2024-02-21T15:59:59.999Z', false],
    ['2024-02-21T16:00Z', true],
    [new Date(Date.UTC(2024, 1, 21, 16) - 1), false],
    [new Date(Date.UTC(2024, 1, 21, 16)), true],
    ['2004-01-01', false],
    ['2090-01-01', true],
  ])('and is done at %s: late is %s', (doneAt, late) => {
    expect(isLate(inDays, doneAt)).toBe(late)
  })
})

describe('what is owed by an instant', () => {
  it.each([
    ['2024-02-08T18:29:59.999', false],
    ['2024-02-08T18:30', false],
    ['2024-02-08T18:30:00.001', true],
    ['2024-02-08T18:31', true],
    ['2024-02-08T10:30Z', false],
    ['2024-02-08T10:30:00.001Z', true],
    [new Date('2024-02-08T10:30:00.000Z'), false],
    [new Date('2024-02-08T10:30:00.001Z'), true],
  ])('2024-02-08T18:30, and is done at %s: late is %s', (doneAt, late) => {
    expect(isLate(inHours, doneAt)).toBe(late)
  })

  it('that is midnight is in time at midnight itself', () => {
    expect(isLate(untilMidnight, '2024-02-08T23:59')).toBe(false)
    expect(isLate(untilMidnight, '2024-02-09T00:00')).toBe(false)
    expect(isLate(untilMidnight, '2024-02-09T00:00:00.001')).toBe(true)
  })

  it('is told from a whole day where that lies before or after it for certain', () => {
    expect([isLate(inHours, '2024-02-07'), isLate(inHours, '2024-02-09')]).toEqual([false, true])
  })

  it('cannot be told from its very day, of which the hour is not known', () => {
    expect(thrownBy(() => isLate(inHours, '2024-02-08'))).toMatchObject({
      _tag: 'InvalidMoment',
      path: 'doneAt',
      given: '"2024-02-08"',
      expected: { en: 'an instant, needed where hours count, such as "2024-02-08T16:30"' },
    })
  })
})

describe('whether it is late', () => {
  it('follows the limit that binds, by whichever unit it runs', () => {
    const day = aLimit(1, 'workingDay')
    const bound = (hours: number): Deadline =>
      orThrow(computeDeadline({ limit: day, from: '2024-03-04T10:00', alsoBoundBy: [aLimit(hours, 'hour')] }))
    expect(isLate(bound(24), '2024-03-05T10:00')).toBe(false)
    expect(isLate(bound(24), '2024-03-05T10:01')).toBe(true)
    expect(isLate(bound(240), '2024-03-05')).toBe(false)
    expect(isLate(bound(240), '2024-03-06T00:00')).toBe(true)
  })

  it('can be told of a deadline that was stored as JSON', () => {
    for (const [deadline, inTime, late] of [
      [inDays, '2024-02-21', '2024-02-22'],
      [inHours, '2024-02-08T18:30', '2024-02-08T18:31'],
    ] as const) {
      const stored = JSON.parse(JSON.stringify(deadline)) as Deadline
      expect([isLate(stored, inTime), isLate(stored, late)]).toEqual([false, true])
    }
  })

  it.each([
    ['', 'InvalidMoment'],
    ['2024-02-30', 'InvalidDate'],
    ['2024-2-3', 'InvalidMoment'],
    ['2024-02-08T25:00', 'InvalidMoment'],
    [new Date(Number.NaN), 'InvalidMoment'],
    [null, 'InvalidMoment'],
    [20240208, 'InvalidMoment'],
    ['2101-01-01', 'DateOutOfRange'],
  ])('is refused at %s with %s', (doneAt, tag) => {
    expect(thrownBy(() => isLate(inDays, doneAt as never))).toMatchObject({ _tag: tag, path: 'doneAt' })
    expect(thrownBy(() => isLate(inHours, doneAt as never))).toMatchObject({ _tag: tag, path: 'doneAt' })
  })

  it.each([[null], [undefined], ['2024-02-21'], [[]], [7]])('is refused of what is no deadline: %j', (deadline) => {
    expect(thrownBy(() => isLate(deadline as never, '2024-02-21'))).toMatchObject({
      _tag: 'InvalidArgument',
      path: 'deadline',
      expected: { en: 'what computeDeadline answered' },
    })
  })

  it.each([
    ['soon', 'InvalidMoment'],
    ['2024-02-22', 'InvalidMoment'],
    ['2024-02-30T00:00:00+08:00', 'InvalidDate'],
  ])('is refused where the deadline has no instant: %j', (dueAt, tag) => {
    expect(thrownBy(() => isLate({ ...inDays, dueAt }, '2024-02-21'))).toMatchObject({
      _tag: tag,
      path: 'deadline.dueAt',
    })
  })

  it('is refused of a deadline without its end', () => {
    expect(thrownBy(() => isLate({ ...inDays, dueAt: undefined as never }, '2024-02-21'))).toMatchObject({
      _tag: 'InvalidArgument',
      path: 'deadline',
    })
  })
})
