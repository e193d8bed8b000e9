import { describe, expect, test } from 'vitest'
import { caomiao2023, national2022 } from 'xinfang-rules/rulebooks'
import { basis } from '../deadline/a-limit.js'
import { outline, own, procedure, stages, track } from './tracking.js'

describe('what meets a limit', () => {
  const record = { received: '2024-03-01', accepted: '2024-03-04' }

  test('the event of its stage, where the log has none that the limit names', () => {
    expect(track({ ...record, answered: '2024-03-18T17:00' }, '2024-03-20').stages[1]).toMatchObject({
      state: 'inTime',
      doneAt: '2024-03-18T17:00:00+08:00',
      limits: [{ state: 'inTime', doneAt: '2024-03-18T17:00:00+08:00' }],
    })
  })

  test('an event that it names, though the stage is not over', () => {
    const [, answered] = track({ ...record, told: '2024-03-18' }, '2024-03-20').stages
    expect(answered?.limits).toMatchObject([{ state: 'inTime', doneAt: '2024-03-18' }])
    expect(answered).not.toHaveProperty('doneAt')
  })

  test('the event that it names, and not the one of its stage, where the log has both', () => {
    const [, answered] = track({ ...record, told: '2024-03-18', answered: '2024-03-19T09:00' }, '2024-03-20').stages
    expect(answered).toMatchObject({
      doneAt: '2024-03-19T09:00:00+08:00',
      limits: [{ state: 'inTime', doneAt: '2024-03-18' }],
    })
    const [, other] = track({ ...record, told: '2024-03-20', answered: '2024-03-19T09:00' }, '2024-03-20').stages
    expect(other?.limits).toMatchObject([{ state: 'late', doneAt: '2024-03-20', lateBy: { workingDays: 2 } }])
  })

  test('of several events that it names the earliest', () => {
    const either = { ...own, limits: { ...own.limits, answer: { ...own.limits.answer, metBy: ['told', 'closed'] } } }
    const [, answered] = track({ ...record, told: '2024-03-20', closed: '2024-03-18' }, '2024-03-20', {
      books: [either],
      procedure: { ...procedure, stages: stages.slice(0, 2) },
    }).stages
    expect(answered?.limits).toMatchObject([{ state: 'inTime', doneAt: '2024-03-18' }])
  })

  test('a written notice that came late is late, though the matter was accepted in time', () => {
    const more = { books: [caomiao2023, national2022], procedure: caomiao2023.procedures.general }
    const log = { received: '2024-03-01', accepted: '2024-03-05', notified: '2024-03-20' }
    expect(outline(track(log, '2024-03-21', more))[0]).toStrictEqual([
      'accepted',
      'late',
      [
        ['2024-03-08', 'inTime'],
        ['2024-03-18', 'late'],
      ],
    ])
    expect(track(log, '2024-03-21', more).firstBreach).toMatchObject({ limit: 'notice.direct' })
  })
})
describe('the first breach', () => {
  const onlyAccept = (part: object) => ({
    books: [{ ...own, limits: { accept: { ...own.limits.accept, ...part } } }],
    procedure: { ...procedure, stages: stages.slice(0, 1) },
  })
  const overdue = (part: object) => track({ received: '2024-03-01' }, '2024-03-11', onlyAccept(part))

  test('is a limit that the office must keep and did not', () => {
    expect(overdue({}).firstBreach).toStrictEqual({
      stage: 'accepted',
      family: 'town',
      limit: '5.workingDay',
      dueOn: '2024-03-08',
      dueAt: '2024-03-09T00:00:00+08:00',
      lateBy: { workingDays: 1, milliseconds: 3 * 86_400_000 },
      certainty: 'official',
      basis,
    })
  })

  test('says whether it rests on a forecast', () => {
    // Five working days from 2026-12-29 run into 2027, of which no notice tells yet.
    const status = track({ received: '2026-12-29' }, '2027-01-20', onlyAccept({}))
    expect(status.stages[0]?.limits[0]).toMatchObject({ state: 'overdue', certainty: 'forecast' })
    expect(status.firstBreach).toMatchObject({ limit: '5.workingDay', certainty: 'forecast' })
    const inTime = track({ received: '2026-12-07' }, '2026-12-08', onlyAccept({}))
    expect(inTime.stages[0]?.limits[0]?.certainty).toBe('official')
    // What ran out in a published year may be late by days of one that is not.
    const long = track({ received: '2026-12-07' }, '2027-01-20', onlyAccept({}))
    expect(long.stages[0]?.limits[0]?.deadline).toMatchObject({ dueOn: '2026-12-14', certainty: 'official' })
    expect(long.firstBreach).toMatchObject({ dueOn: '2026-12-14', certainty: 'forecast' })
  })

  test('says which fields it assumes, where they are not given', () => {
    const some = onlyAccept({ appliesTo: { field: 'route', in: ['petition'] } })
    const given = { received: '2024-03-01' }
    expect(track(given, '2024-03-11', some).firstBreach).toMatchObject({ assumed: ['route'] })
    const known = { ...some, fields: { route: 'petition' } }
    expect(track(given, '2024-03-11', known).firstBreach).not.toHaveProperty('assumed')
  })

  test.each([
    ['a petitioner’s limit', { actor: 'petitioner' }],
    ['one that should be kept, as a rule', { strength: 'should' }],
  ])('is never %s, though that is overdue too', (_, part) => {
    const status = overdue(part)
    expect(status.stages[0]?.state).toBe('overdue')
    expect(status).not.toHaveProperty('firstBreach')
  })
})
test('the answer names its procedure, moment and calendar, and is plain JSON', () => {
  const status = track({ received: '2024-03-01', accepted: '2024-03-11' }, '2024-03-12T08:00Z')
  expect(status).toMatchObject({ procedure, asOf: '2024-03-12T16:00:00+08:00', calendar: 'cn 2004-2026' })
  expect(JSON.parse(JSON.stringify(status))).toStrictEqual(status)
})
