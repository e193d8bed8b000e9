import { describe, expect, test } from 'vitest'
import { computeDeadline, eventsOf, orThrow } from 'xinfang-rules'
import { national2022 } from 'xinfang-rules/rulebooks'
import { thrownBy } from '../thrown-by.js'

describe('eventsOf', () => {
  test('makes a record of a list, whatever its order, with every moment in its one written form', () => {
    const record = eventsOf([
      { event: 'accepted', at: '2024-02-08 09:30' },
      { event: 'received', at: '2024-02-07' },
      { event: 'closed', at: new Date('2024-03-01T00:00:00Z') },
    ])
    expect(record).toStrictEqual({
      accepted: '2024-02-08T09:30:00+08:00',
      received: '2024-02-07',
      closed: '2024-03-01T08:00:00+08:00',
    })
  })

  test('of nothing makes nothing', () => {
    expect(eventsOf([])).toStrictEqual({})
  })

  test('is what computeDeadline takes', () => {
    const from = eventsOf([{ event: 'forwardReceived', at: '2024-02-08' }])
    expect(orThrow(computeDeadline({ limit: national2022.limits.objection, from })).dueOn).toBe('2024-02-21')
  })

  test('keeps an event that has the name of what every object inherits', () => {
    const record = eventsOf([{ event: '__proto__', at: '2024-02-07' }])
    expect(Object.entries(record)).toStrictEqual([['__proto__', '2024-02-07']])
  })

  test('throws where an event is named twice, even at the same time', () => {
    const twice = { event: 'received', at: '2024-02-07' }
    expect(thrownBy(() => eventsOf([twice, { event: 'closed', at: '2024-03-01' }, twice]))).toMatchObject({
      _tag: 'InvalidArgument',
      path: 'events[2].event',
      given: '"received"',
    })
  })

  test.each([
    ['events', 'InvalidArgument', { received: '2024-02-07' }],
    ['events[0]', 'InvalidArgument', ['received']],
    ['events[0]', 'InvalidArgument', [{ event: '', at: '2024-02-07' }]],
    ['events[1]', 'InvalidArgument', [{ event: 'received', at: '2024-02-07' }, null]],
    ['events[0].at', 'InvalidMoment', [{ event: 'received' }]],
    ['events[0].at', 'InvalidDate', [{ event: 'received', at: '2024-02-30' }]],
    ['events[0].at', 'DateOutOfRange', [{ event: 'received', at: '1999-01-01' }]],
  ])('throws at %s: %s', (path, tag, list) => {
    expect(thrownBy(() => eventsOf(list as never))).toMatchObject({ _tag: tag, path })
  })
})
