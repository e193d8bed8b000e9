import { describe, expect, test } from 'vitest'
import type { Procedure } from 'xinfang-rules'
import { caomiao2023, national2022, tongliang2022 } from 'xinfang-rules/rulebooks'
import { officeHours, outline, procedure, refused, track } from './tracking.js'

describe('the order of events', () => {
  test('a stage that came before the one before it is refused, naming both', () => {
    expect(refused({ answered: '2024-03-05', closed: '2024-03-04T09:00' }, '2024-03-08')).toMatchObject({
      _tag: 'EventsOutOfOrder',
      earlier: { event: 'answered', at: '2024-03-05' },
      later: { event: 'closed', at: '2024-03-04T09:00:00+08:00' },
    })
  })

  test('also across stages of which nothing is known', () => {
    expect(refused({ accepted: '2024-03-05', closed: '2024-03-04T09:00' }, '2024-03-08')).toMatchObject({
      _tag: 'EventsOutOfOrder',
      earlier: { event: 'accepted' },
      later: { event: 'closed' },
    })
  })

  test.each([
    ['a simple opinion', caomiao2023, caomiao2023.procedures.simple, 'received', 'opinionIssued'],
    ['a general opinion', caomiao2023, caomiao2023.procedures.general, 'received', 'opinionIssued'],
    ['a signature', caomiao2023, caomiao2023.procedures.simple, 'received', 'signed'],
    ['an answer', tongliang2022, tongliang2022.procedures.own, 'received', 'answered'],
    ['a report', tongliang2022, tongliang2022.procedures.assigned, 'forwardReceived', 'resultReported'],
    ['a re-review', national2022, national2022.procedures.direct, 'received', 'reReviewAnswered'],
    ['a forwarded closing', national2022, national2022.procedures.forwarded, 'received', 'closed'],
  ] as const)(
    '%s before its receipt is refused, whatever between them is missing',
    (_, book, shipped, first, event) => {
      const more = { books: [book, national2022], procedure: shipped, officeHours }
      expect(refused({ [first]: '2024-03-05', [event]: '2024-03-04' }, '2024-03-08', more)).toMatchObject({
        _tag: 'EventsOutOfOrder',
        earlier: { event: first },
        later: { event },
      })
    },
  )

  test('a stage that came before the event that starts its limit is refused', () => {
    expect(refused({ received: '2024-03-05', accepted: '2024-03-04' }, '2024-03-08')).toMatchObject({
      _tag: 'EventsOutOfOrder',
      earlier: { event: 'received' },
      later: { event: 'accepted' },
    })
  })

  test('so is any other event that would meet a limit before it starts', () => {
    expect(refused({ received: '2024-03-01', accepted: '2024-03-05', told: '2024-03-04' }, '2024-03-08')).toMatchObject(
      {
        _tag: 'EventsOutOfOrder',
        later: { event: 'told' },
      },
    )
  })

  test('it is refused only when it is certain: a day and an instant on it are in no order', () => {
    const sameDay = { received: '2024-03-04T15:00', accepted: '2024-03-04' }
    expect(track(sameDay, '2024-03-08').stages[0]?.state).toBe('inTime')
    expect(
      track({ ...sameDay, received: '2024-03-04', accepted: '2024-03-04T08:00' }, '2024-03-08').stages[0]?.state,
    ).toBe('inTime')
    expect(refused({ ...sameDay, accepted: '2024-03-04T14:59' }, '2024-03-08')._tag).toBe('EventsOutOfOrder')
  })

  test('events at one instant are in order', () => {
    const at = '2024-03-04T15:00'
    expect(track({ received: at, accepted: at }, '2024-03-08').stages[0]?.state).toBe('inTime')
  })

  test('stages that may come in either order are not held to one', () => {
    const either = {
      ...procedure,
      stages: [
        { event: 'accepted', after: 'received', limits: [] },
        { event: 'told', after: 'received', limits: [] },
      ],
    }
    const record = { received: '2024-03-01', accepted: '2024-03-05', told: '2024-03-04' }
    expect(track(record, '2024-03-08', { procedure: either }).stages.map(({ doneAt }) => doneAt)).toStrictEqual([
      '2024-03-05',
      '2024-03-04',
    ])
  })

  test('what happens after asOf is in no order yet', () => {
    const status = track({ received: '2024-03-05', accepted: '2024-03-04' }, '2024-03-04')
    expect(status.ignored).toStrictEqual([{ event: 'received', at: '2024-03-05' }])
  })
})
describe('events after asOf', () => {
  const record = { received: '2024-03-01', accepted: '2024-03-06T10:00', answered: '2024-03-12' }

  test('are ignored and listed', () => {
    const status = track(record, '2024-03-05')
    expect(status.ignored).toStrictEqual([
      { event: 'accepted', at: '2024-03-06T10:00:00+08:00' },
      { event: 'answered', at: '2024-03-12' },
    ])
    expect(outline(status)[0]).toStrictEqual(['accepted', 'running', [['2024-03-08', 'running']]])
  })

  test('are the next change where no limit runs out before', () => {
    expect(track(record, '2024-03-05').nextChangeAt).toBe('2024-03-06T10:00:00+08:00')
    expect(track(record, '2024-03-06').nextChangeAt).toBe('2024-03-12T00:00:00+08:00')
    expect(track({ received: '2024-03-01', accepted: '2024-03-20' }, '2024-03-05').nextChangeAt).toBe(
      '2024-03-09T00:00:00+08:00',
    )
  })

  test('a whole day has happened on its day, an instant at its instant', () => {
    expect(track({ received: '2024-03-01' }, '2024-03-01T00:00').ignored).toStrictEqual([])
    expect(track({ received: '2024-03-01T08:01' }, '2024-03-01T08:00').ignored).toHaveLength(1)
    expect(track({ received: '2024-03-01T08:01' }, '2024-03-01').ignored).toStrictEqual([])
  })

  test('still start what is counted back from them', () => {
    const announcing: Procedure = {
      ...procedure,
      stages: [{ event: 'screened', limits: [{ limit: 'screening' }] }],
    }
    const more = { books: [tongliang2022], procedure: announcing }
    // A week before Friday 2022-05-27 is Friday 2022-05-20.
    const running = track({ openDay: '2022-05-27' }, '2022-05-18', more)
    expect(outline(running)).toStrictEqual([['screened', 'running', [['2022-05-20', 'running']]]])
    expect(running.ignored).toHaveLength(1)
    const done = track({ screened: '2022-05-20', openDay: '2022-05-27' }, '2022-06-01', more)
    expect(outline(done)).toStrictEqual([['screened', 'inTime', [['2022-05-20', 'inTime']]]])
    const late = track({ screened: '2022-05-23', openDay: '2022-05-27' }, '2022-06-01', more)
    expect(late.firstBreach).toMatchObject({ limit: 'screening', dueOn: '2022-05-20', lateBy: { workingDays: 1 } })
  })
})
