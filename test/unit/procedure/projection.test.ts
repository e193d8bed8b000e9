import { describe, expect, test } from 'vitest'
import type { Procedure, ProcedureStatus } from 'xinfang-rules'
import { caomiao2023, national2022 } from 'xinfang-rules/rulebooks'
import { aLimit, extensible } from '../deadline/a-limit.js'
import { ended, events, outline, overlong, own, procedure, refused, stages, track } from './tracking.js'

describe('projection', () => {
  test('counts from the last day on which the stage before is to be expected', () => {
    // Five working days from Friday 2024-03-01 are Friday the 8th, ten more Friday the 22nd.
    const status = track({ received: '2024-03-01' }, '2024-03-04')
    expect(outline(status).slice(0, 2)).toStrictEqual([
      ['accepted', 'running', [['2024-03-08', 'running']]],
      ['answered', 'notStarted', [['2024-03-22', 'notStarted']]],
    ])
    expect(status.stages.map(({ projectedOn }) => projectedOn)).toStrictEqual([
      '2024-03-08',
      '2024-03-22',
      '2024-03-23',
    ])
    expect(status.stages[1]?.limits[0]).toMatchObject({ projected: true, deadline: { startedOn: '2024-03-08' } })
    expect(status.stages[0]?.limits[0]).not.toHaveProperty('projected')
  })

  test('hours run from the end of the last day', () => {
    const [, , closed] = track({ received: '2024-03-01' }, '2024-03-04').stages
    expect(closed?.limits[0]?.deadline).toMatchObject({
      startedAt: '2024-03-22T23:59:59.999+08:00',
      dueAt: '2024-03-23T01:59:59.999+08:00',
    })
  })

  test('they run from closing time where the limit before ends with the office', () => {
    const hours = { sessions: [{ from: '09:00', to: '17:00' }] }
    const more = { closesAtOfficeEnd: true, officeHours: hours }
    const [, , closed] = track({ received: '2024-03-01' }, '2024-03-04', more).stages
    expect(closed?.limits[0]?.deadline.dueAt).toBe('2024-03-22T19:00:00+08:00')
  })

  test('what is overdue can be done today at the earliest', () => {
    const status = track({ received: '2024-03-01' }, '2024-03-11')
    expect(status.stages[0]).toMatchObject({ state: 'overdue', projectedOn: '2024-03-11' })
    expect(outline(status)[1]).toStrictEqual(['answered', 'notStarted', [['2024-03-25', 'notStarted']]])
  })

  test('a stage without limits is expected with the one before', () => {
    const more = { procedure: { ...procedure, stages: [stages[0], { event: 'told', limits: [] }] as never } }
    const [, told] = track({ received: '2024-03-01' }, '2024-03-04', more).stages
    expect(told).toStrictEqual({
      event: 'told',
      label: events.told,
      limits: [],
      leftOut: [],
      projectedOn: '2024-03-08',
    })
    const [, today] = track({ received: '2024-03-01', accepted: '2024-03-04' }, '2024-03-06', more).stages
    expect(today?.projectedOn).toBe('2024-03-06')
  })

  test('there is none from nothing, and the limit is left out for want of its event', () => {
    const status = track({}, '2024-03-04')
    expect(status.stages.map(({ state, projectedOn }) => [state, projectedOn])).toStrictEqual([
      [undefined, undefined],
      [undefined, undefined],
      [undefined, undefined],
    ])
    expect(status.stages.map(({ leftOut }) => leftOut)).toMatchObject([
      [{ family: 'town', limit: 'accept', error: { _tag: 'MissingEvent', event: 'received' } }],
      [{ limit: 'answer', error: { _tag: 'MissingEvent', event: 'accepted' } }],
      [{ limit: 'close', error: { _tag: 'MissingEvent', event: 'answered' } }],
    ])
    expect(status).not.toHaveProperty('nextChangeAt')
  })

  test('what was done already is not projected', () => {
    const [, answered] = track({ received: '2024-03-01', answered: '2024-03-05T09:00' }, '2024-03-06').stages
    expect(answered).toMatchObject({
      doneAt: '2024-03-05T09:00:00+08:00',
      limits: [],
      leftOut: [{ error: { _tag: 'MissingEvent' } }],
    })
    expect(answered).not.toHaveProperty('state')
  })

  test('is as sure as the days that it reads', () => {
    const { stages: told } = track({ received: '2026-12-07' }, '2026-12-08')
    expect(told.slice(0, 2).map(({ limits }) => limits[0]?.certainty)).toStrictEqual(['official', 'forecast'])
  })

  const byDay = { length: { amount: 1, unit: 'workingDay' }, approvedOn: '2024-03-05' } as const
  const extended = {
    books: [{ ...own, limits: { ...own.limits, answer: extensible({ ...own.limits.answer }, 2) } }],
  }

  test.each([
    ['CalendarNotPublished', { received: '2026-12-16' }, { forecast: false }],
    ['DateOutOfRange', { received: '2100-12-20' }, {}],
    ['EventsOutOfOrder', { received: '2024-03-01' }, { ...extended, extensions: { answer: byDay } }],
    [
      'ExtensionTooLate',
      { received: '2024-03-01' },
      { ...extended, extensions: { answer: { ...byDay, approvedOn: '2024-04-01' } } },
    ],
    ['ClockPaused', { received: '2024-03-01' }, { pauses: { answer: [{ reason: 'hearing', from: '2024-03-11' }] } }],
    ['NotInForce', { received: '2024-03-01' }, { books: [ended('2024-03-07')] }],
  ] as const)('that fails for its dates alone (%s) leaves the limit out and refuses nothing', (tag, log, more) => {
    const { stages: told } = track(log, Object.values(log)[0] as string, more as never)
    expect(told[0]?.state).toBe('running')
    expect(told[1]).toMatchObject({ limits: [], leftOut: [{ limit: 'answer', error: { _tag: tag } }] })
  })

  test.each([
    [
      'InvalidLength',
      'extensions.answer.length.amount',
      { extensions: { answer: { ...byDay, length: { amount: 0 } } } },
    ],
    ['ExtensionTooLong', 'extensions.answer.length.amount', { extensions: { answer: overlong(byDay) } }],
    [
      'DateOutOfRange',
      'extensions.answer.approvedOn',
      { extensions: { answer: { ...byDay, approvedOn: '1999-01-01' } } },
    ],
    ['ExtensionNotAllowed', 'extensions.answer', { books: [own], extensions: { answer: byDay } }],
    ['PauseNotAllowed', 'pauses.answer[0].reason', { pauses: { answer: [{ reason: 'lunch', from: '2024-03-05' }] } }],
    [
      'EventsOutOfOrder',
      'pauses.answer[0].to',
      { pauses: { answer: [{ reason: 'hearing', from: '2024-03-05', to: '2024-03-04' }] } },
    ],
    ['InvalidMoment', 'pauses.answer[0].from', { pauses: { answer: [{ reason: 'hearing', from: 'May' }] } }],
    ['InvalidOfficeHours', 'officeHours.sessions', { officeHours: { sessions: [] } }],
  ] as const)('never hides what is malformed (%s at %s)', (tag, path, more) => {
    const given = { received: '2024-03-01' }
    expect(refused(given, '2024-03-01', { ...extended, ...more } as never)).toMatchObject({ _tag: tag, path })
  })

  test('needs the office’s hours where a limit that is to come counts them', () => {
    const more = { books: [caomiao2023, national2022], procedure: caomiao2023.procedures.simple }
    const readings = { 'simple.signed': 'wallClock' }
    const given = { received: '2024-03-01T09:00' }
    expect(refused(given, '2024-03-01T09:30', { ...more, readings })).toMatchObject({
      _tag: 'OfficeHoursMissing',
      limit: 'simple.accepted',
    })
  })

  describe('ends where the matter does not go on', () => {
    const direct = { books: [national2022], procedure: national2022.procedures.direct }
    const accepted = { received: '2024-03-01', notified: '2024-03-04', accepted: '2024-03-04' }
    const projected = ({ stages: told }: ProcedureStatus) =>
      told.filter(({ projectedOn }) => projectedOn !== undefined).map(({ event }) => event)

    test('at a stage whose limits are all those of another procedure', () => {
      const status = track(accepted, '2024-03-05', { ...direct, fields: { route: 'litigation' } })
      expect(projected(status)).toStrictEqual([])
      expect(status.stages.flatMap(({ limits }) => limits)).toHaveLength(1)
      expect(projected(track(accepted, '2024-03-05', { ...direct, fields: { route: 'petition' } }))).toHaveLength(9)
    })

    test('but not at one that any other limit binds', () => {
      const more = { books: [caomiao2023, national2022], procedure: caomiao2023.procedures.general }
      const given = { received: '2024-03-01', accepted: '2024-03-04' }
      expect(projected(track(given, '2024-03-05', { ...more, fields: { route: 'litigation' } }))).toStrictEqual([
        'opinionIssued',
      ])
    })

    test('where a petitioner let a limit pass, from the day after its last', () => {
      const answered = { ...accepted, closed: '2024-04-01', answerReceived: '2024-04-02' }
      // Thirty days are Thursday 2024-05-02, a day off: the next working day is the 6th.
      expect(projected(track(answered, '2024-05-06', direct))).toHaveLength(7)
      const lapsed = track(answered, '2024-05-07', direct)
      expect(projected(lapsed)).toStrictEqual([])
      expect(lapsed.stages[4]).toMatchObject({ event: 'reviewRequested', state: 'overdue' })
    })

    test('until something later has happened: then from that', () => {
      const reviewed = { ...accepted, answerReceived: '2024-04-02', reviewRequestReceived: '2024-05-08' }
      const status = track(reviewed, '2024-05-09', { ...direct, fields: { route: 'litigation' } })
      expect(projected(status)).toStrictEqual([
        'reviewAnswered',
        'reviewAnswerReceived',
        'reReviewRequested',
        'reReviewRequestReceived',
        'reReviewAnswered',
      ])
    })

    test('also for what is counted from an event before that stage', () => {
      const elsewhere = { ...own.limits.accept, appliesTo: { field: 'route', in: ['court'] } }
      const between = (event: string, limit: string) => ({
        books: [{ ...own, limits: { ...own.limits, elsewhere } }],
        procedure: { ...procedure, stages: [stages[0], { event, limits: [{ limit }] }, stages[1]] } as Procedure,
        fields: { route: 'petition' },
      })
      const last = (event: string, limit: string) =>
        track({ received: '2024-03-01' }, '2024-03-04', between(event, limit)).stages[2]
      expect(last('closed', 'elsewhere')).toMatchObject({ limits: [], leftOut: [{ error: { _tag: 'MissingEvent' } }] })
      expect(last('closed', 'accept')).toMatchObject({ projectedOn: '2024-03-22' })
    })

    test('a limit that runs goes on running beyond it', () => {
      const beyond: Procedure = {
        ...procedure,
        stages: [
          { event: 'accepted', limits: [{ limit: 'accept' }] },
          { event: 'told', limits: [{ limit: 'tell' }] },
          { event: 'closed', limits: [{ limit: 'answer' }] },
        ],
      }
      const elsewhere = { ...own.limits.accept, appliesTo: { field: 'route', in: ['court'] } }
      const more = {
        books: [{ ...own, limits: { ...own.limits, accept: elsewhere, tell: aLimit(3, 'workingDay') } }],
        procedure: beyond,
        fields: { route: 'petition' },
      }
      const status = track({ received: '2024-03-01' }, '2024-03-04', more)
      expect(outline(status)).toStrictEqual([
        ['accepted', undefined, []],
        ['told', 'running', [['2024-03-06', 'running']]],
        ['closed', undefined, []],
      ])
      expect(projected(status)).toStrictEqual([])
    })
  })
})
