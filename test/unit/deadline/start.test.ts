import { describe, expect, it } from 'vitest'
import { computeDeadline, orThrow } from 'xinfang-rules'
import { caomiao2023 } from 'xinfang-rules/rulebooks'
import { refusalOf } from '../refusal.js'
import { aLimit } from './a-limit.js'

const limit = caomiao2023.limits['general.opinion']

describe('the event that starts a limit', () => {
  it('may be given as a bare moment', () => {
    expect(orThrow(computeDeadline({ limit, from: '2024-02-22' })).dueOn).toBe('2024-03-07')
  })

  it('may be found by its name in the log of events', () => {
    const from = { received: '2024-02-20', accepted: '2024-02-22', opinionIssued: '2024-03-01T09:00' }
    expect(orThrow(computeDeadline({ limit, from }))).toMatchObject({ startedOn: '2024-02-22', dueOn: '2024-03-07' })
  })

  it.each([
    ['late on the day before in UTC', '2024-02-21T16:00:00.000Z', '2024-02-22T00:00:00+08:00'],
    ['at the end of the day', '2024-02-22T15:59:59.999Z', '2024-02-22T23:59:59.999+08:00'],
  ])('may be a Date: %s', (_, instant, startedAt) => {
    for (const from of [new Date(instant), { accepted: new Date(instant) }]) {
      const deadline = orThrow(computeDeadline({ limit, from }))
      expect(deadline).toMatchObject({ startedOn: '2024-02-22', startedAt, dueOn: '2024-03-07' })
    }
  })

  it('is kept in its one written form, with the other events', () => {
    const log = { received: new Date('2024-02-21T01:00Z'), accepted: '2024-02-22 08:30', opinionIssued: undefined }
    expect(orThrow(computeDeadline({ limit, from: log as never })).request.from).toEqual({
      received: '2024-02-21T09:00:00+08:00',
      accepted: '2024-02-22T08:30:00+08:00',
    })
    expect(orThrow(computeDeadline({ limit, from: '2024-02-22' })).request.from).toBe('2024-02-22')
  })

  it('may have any name, also that of a member which every object has', () => {
    const odd = aLimit(1, 'workingDay', { from: 'constructor' })
    expect(orThrow(computeDeadline({ limit: odd, from: { constructor: '2024-02-22' } as never })).dueOn).toBe(
      '2024-02-23',
    )
    expect(refusalOf(computeDeadline({ limit: odd, from: {} }))).toMatchObject({ _tag: 'MissingEvent' })
  })
})

describe('the log of events is refused', () => {
  it('where it lacks the event that starts the limit', () => {
    expect(refusalOf(computeDeadline({ limit, from: { received: '2024-02-20' } }))).toMatchObject({
      _tag: 'MissingEvent',
      path: 'from',
      limit: 'general.opinion',
      event: 'accepted',
      message:
        'from: the limit "general.opinion" starts from the event "accepted", which is not given; give the events by name, with this one: { accepted: … }',
    })
  })

  it('where that event is left undefined', () => {
    expect(refusalOf(computeDeadline({ limit, from: { accepted: undefined } as never }))._tag).toBe('MissingEvent')
  })

  it.each([
    ['2024-02-30', 'InvalidDate'],
    ['yesterday', 'InvalidMoment'],
    [null, 'InvalidMoment'],
    ['2003-12-31', 'DateOutOfRange'],
  ])('where another event in it is bad: %s', (received, tag) => {
    const from = { received: received as never, accepted: '2024-02-22' }
    expect(refusalOf(computeDeadline({ limit, from }))).toMatchObject({ _tag: tag, path: 'from.received' })
  })
})
