import { describe, expect, test } from 'vitest'
import { orThrow, type Procedure, type ProcedureStatus, type TrackRequest, trackProcedure } from 'xinfang-rules'
import { caomiao2023, national2022, tongliang2022 } from 'xinfang-rules/rulebooks'
import { aLimit, basis, extensible } from '../deadline/a-limit.js'
import { refusalOf } from '../refusal.js'

const officeHours = {
  sessions: [
    { from: '08:30', to: '12:00' },
    { from: '14:00', to: '17:30' },
  ],
}
const change = { length: { amount: 1, unit: 'workingDay' } } as const
const label = { zh: '试拟流程', en: 'Procedure' }
const events = {
  received: { zh: '收到', en: 'received' },
  accepted: { zh: '受理', en: 'accepted' },
  answered: { zh: '答复', en: 'answered' },
  told: { zh: '告知', en: 'told' },
  closed: { zh: '办结', en: 'closed' },
}
const own = {
  family: 'town',
  events,
  fields: { route: { label, values: { petition: label } } },
  limits: {
    accept: aLimit(5, 'workingDay'),
    answer: { ...aLimit(10, 'workingDay'), from: 'accepted', metBy: ['told'], pausedBy: ['hearing'] },
    close: extensible({ ...aLimit(2, 'hour'), from: 'answered' }, 2),
  },
}
const stages = [
  { event: 'accepted', limits: [{ limit: 'accept' }] },
  { event: 'answered', limits: [{ limit: 'answer' }] },
  { event: 'closed', limits: [{ limit: 'close' }] },
]
const procedure: Procedure = { id: 'one', label, stages, basis }
const inCity = { family: 'city', limit: 'accept' }
const overlong = (extension: object) => ({ ...extension, length: { amount: 9, unit: 'workingDay' } })
/** The own book, whose answers were owed until a day. */
const ended = (to: string) => ({
  ...own,
  limits: { ...own.limits, answer: { ...own.limits.answer, effective: { from: '2020-01-01', to } } },
})

const listed = (record: Readonly<Record<string, string>>) =>
  Object.entries(record).map(([event, at]) => ({ event, at }))
const ask = (
  record: Readonly<Record<string, string>>,
  asOf: string,
  more: Partial<TrackRequest> = {},
): TrackRequest => ({
  books: [own],
  procedure,
  events: listed(record),
  asOf,
  ...more,
})
const track = (...asked: Parameters<typeof ask>): ProcedureStatus => orThrow(trackProcedure(ask(...asked)))
const refused = (...asked: Parameters<typeof ask>) => refusalOf(trackProcedure(ask(...asked)))

/** Of each stage: its event, state, and of each limit when it is due and its state. */
const outline = ({ stages: told }: ProcedureStatus) =>
  told.map(({ event, state, limits }) => [event, state, limits.map((limit) => [limit.deadline.dueOn, limit.state])])

describe('the vocabulary', () => {
  test('is that of all books: an event of none is refused by name', () => {
    expect(refused({ received: '2024-03-01', praised: '2024-03-02' }, '2024-03-04')).toMatchObject({
      _tag: 'UnknownEvent',
      path: 'events[1].event',
      given: '"praised"',
    })
    const more = { books: [own, national2022] }
    expect(track({ received: '2024-03-01', routed: '2024-03-02' }, '2024-03-04', more).stages).toHaveLength(3)
  })

  test.each([
    ['procedure.stages[0].event', { stages: [{ event: 'praised', limits: [] }] }],
    ['procedure.stages[0].after', { stages: [{ event: 'closed', after: 'praised', limits: [] }] }],
    ['procedure.contacts[0].event', { contacts: [{ event: 'praised', label, basis }] }],
    ['procedure.contacts[0].before', { contacts: [{ event: 'told', before: 'praised', label, basis }] }],
    ['procedure.contacts[0].after', { contacts: [{ event: 'told', after: 'praised', label, basis }] }],
  ])('also where the procedure names it, at %s', (path, part) => {
    expect(refused({}, '2024-03-04', { procedure: { ...procedure, ...part } })).toMatchObject({
      _tag: 'UnknownEvent',
      path,
      given: '"praised"',
    })
  })

  test('of two books that name an event the first one’s name is told', () => {
    const other = { ...own, events: { ...events, accepted: { zh: '另一名称', en: 'another name' } } }
    expect(track({}, '2024-03-04', { books: [own, other] }).stages[0]?.label).toStrictEqual(events.accepted)
    expect(track({}, '2024-03-04', { books: [other, own] }).stages[0]?.label.en).toBe('another name')
  })

  test.each([
    ['fields.rout', { rout: 'petition' }],
    ['fields.route', { route: 'Petition' }],
    ['fields.route', { route: true }],
    ['fields.closed', { route: 'petition', closed: 'yes' }],
  ])('a field or value that no book defines is refused, at %s', (path, fields) => {
    expect(refused({}, '2024-03-04', { fields })).toMatchObject({ _tag: 'InvalidCase', path })
  })

  test('fields are those of all books, and of two that define one the first holds', () => {
    const wider = {
      ...own,
      fields: { route: { label, values: { court: label } }, urgent: { label, values: 'boolean' } },
    }
    const books = [own, wider] as TrackRequest['books']
    expect(track({}, '2024-03-04', { books, fields: { route: 'petition', urgent: false } }).stages).toHaveLength(3)
    expect(refused({}, '2024-03-04', { books, fields: { route: 'court' } })).toMatchObject({
      path: 'fields.route',
      expected: { en: 'one of "petition"' },
    })
    expect(refused({}, '2024-03-04', { fields: [] as never })).toMatchObject({
      _tag: 'InvalidArgument',
      path: 'fields',
    })
  })

  test('an event is given once', () => {
    const twice = [
      { event: 'received', at: '2024-03-01' },
      { event: 'received', at: '2024-03-02' },
    ]
    expect(refused({}, '2024-03-04', { events: twice })).toMatchObject({
      _tag: 'InvalidArgument',
      path: 'events[1].event',
    })
  })
})

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

describe('limits that are left out', () => {
  const national = { books: [national2022], procedure: national2022.procedures.direct }
  const record = { received: '2024-03-01', notified: '2024-03-04', accepted: '2024-03-04' }

  test('of another procedure: their stage has no limit, and no state', () => {
    const [, , closed] = track(record, '2024-06-03', { ...national, fields: { route: 'litigation' } }).stages
    expect(closed).toMatchObject({ limits: [], leftOut: [{ limit: 'handling', error: { _tag: 'OtherProcedure' } }] })
    expect(closed).not.toHaveProperty('state')
  })

  test('not in force when they would have started, with the days of the nearest version', () => {
    const [notified] = track({ received: '2022-04-30' }, '2022-05-05', national).stages
    expect(notified?.leftOut).toMatchObject([{ error: { _tag: 'NotInForce', on: '2022-04-30', from: '2022-05-01' } }])
  })

  test('paused with no end known: the stage is paused, until it is over', () => {
    const pauses = { answer: [{ reason: 'hearing', from: '2024-03-06' }] }
    const given = { received: '2024-03-01', accepted: '2024-03-04' }
    const status = track(given, '2024-03-20', { pauses })
    expect(status.stages[1]).toMatchObject({
      state: 'paused',
      limits: [],
      leftOut: [{ error: { _tag: 'ClockPaused' } }],
    })
    expect(status.stages[1]).not.toHaveProperty('projectedOn')
    expect(track({ ...given, answered: '2024-03-20T09:00' }, '2024-03-20', { pauses }).stages[1]).not.toHaveProperty(
      'state',
    )
    const ended = { answer: [{ reason: 'hearing', from: '2024-03-06', to: '2024-03-07' }] }
    expect(outline(track(given, '2024-03-20', { pauses: ended }))[1]).toStrictEqual([
      'answered',
      'running',
      [['2024-03-20', 'running']],
    ])
  })
})

describe('options by limit', () => {
  const record = { received: '2024-03-01', accepted: '2024-03-04', answered: '2024-03-05T09:00' }

  test.each(['readings', 'extensions', 'pauses'])('%s of a limit that the procedure has not are refused', (option) => {
    expect(refused(record, '2024-03-05', { [option]: { handling: [] } })).toMatchObject({
      _tag: 'InvalidArgument',
      path: `${option}.handling`,
      expected: { en: 'one of "accept", "answer", "close"' },
    })
    expect(refused(record, '2024-03-05', { [option]: ['close'] as never })).toMatchObject({ path: option })
  })

  describe('where limits of two families have one id', () => {
    const city = { ...own, family: 'city', limits: { accept: extensible(aLimit(8, 'workingDay'), 3) } }
    const town = { ...own, limits: { ...own.limits, accept: extensible(own.limits.accept, 3) } }
    const both: Partial<TrackRequest> = {
      books: [town, city],
      procedure: { ...procedure, stages: [{ event: 'accepted', limits: [{ limit: 'accept' }, inCity] }] },
    }
    const given = { received: '2024-03-01' }
    const more = { length: { amount: 1, unit: 'workingDay' }, approvedOn: '2024-03-05' } as const

    test.each(['readings', 'extensions', 'pauses'])('%s by the id alone are refused, naming both keys', (option) => {
      expect(refused(given, '2024-03-06', { ...both, [option]: { accept: [] } })).toMatchObject({
        _tag: 'InvalidArgument',
        path: `${option}.accept`,
        expected: { en: 'the name of one limit alone: write "town/accept" or "city/accept"' },
      })
    })

    test('by family and id they reach one of them alone', () => {
      const dues = (extensions: TrackRequest['extensions']) =>
        track(given, '2024-03-06', { ...both, extensions }).stages[0]?.limits.map(({ deadline }) => deadline.dueOn)
      expect(dues({})).toStrictEqual(['2024-03-08', '2024-03-13'])
      expect(dues({ 'town/accept': more })).toStrictEqual(['2024-03-11', '2024-03-13'])
      expect(dues({ 'city/accept': more })).toStrictEqual(['2024-03-08', '2024-03-14'])
      expect(dues({ 'city/accept': more, 'town/accept': more })).toStrictEqual(['2024-03-11', '2024-03-14'])
    })

    test('an error in them stands where the caller wrote it', () => {
      const late = { ...more, approvedOn: '2024-04-01' }
      expect(refused(given, '2024-03-06', { ...both, extensions: { 'city/accept': late } })).toMatchObject({
        _tag: 'ExtensionTooLate',
        path: 'extensions.city/accept.approvedOn',
      })
      expect(refused(given, '2024-03-06', { ...both, readings: { 'city/accept': 'short' } })).toMatchObject({
        _tag: 'UnknownReading',
        path: 'readings.city/accept',
      })
    })
  })

  test('a family and id name any limit, but not beside its id alone', () => {
    const pauses = [{ reason: 'hearing', from: '2024-03-06', to: '2024-03-07' }]
    const given = { received: '2024-03-01', accepted: '2024-03-04' }
    const dueOf = (key: string) => track(given, '2024-03-08', { pauses: { [key]: pauses } }).stages[1]?.limits[0]
    expect(dueOf('town/answer')?.deadline.dueOn).toBe('2024-03-20')
    expect(dueOf('answer')?.deadline.dueOn).toBe('2024-03-20')
    expect(refused(given, '2024-03-08', { pauses: { answer: [], 'town/answer': pauses } })).toMatchObject({
      _tag: 'InvalidArgument',
      path: 'pauses.town/answer',
    })
    expect(refused(given, '2024-03-08', { pauses: { 'city/answer': pauses } })).toMatchObject({
      path: 'pauses.city/answer',
    })
  })

  test('an extension lengthens its limit alone', () => {
    const extensions = { close: { length: { amount: 1, unit: 'hour' }, approvedOn: '2024-03-05' } } as const
    const [, , closed] = track(record, '2024-03-05T10:00', { extensions }).stages
    expect(closed?.limits[0]?.deadline.dueAt).toBe('2024-03-05T12:00:00+08:00')
    const late = { close: { length: { amount: 1, unit: 'hour' }, approvedOn: '2024-03-06' } } as const
    expect(refused(record, '2024-03-06', { extensions: late })).toMatchObject({
      _tag: 'ExtensionTooLate',
      path: 'extensions.close.approvedOn',
    })
  })

  test('a pause that its limit does not know is refused where the caller wrote it', () => {
    expect(
      refused(record, '2024-03-05', { pauses: { answer: [{ reason: 'lunch', from: '2024-03-05' }] } }),
    ).toMatchObject({
      _tag: 'PauseNotAllowed',
      path: expect.stringContaining('pauses.answer'),
    })
  })

  test('a reading may move the start, and with it what must be known', () => {
    const more = { books: [caomiao2023, national2022], procedure: caomiao2023.procedures.general }
    const given = { received: '2024-02-22' }
    const [, projected] = track(given, '2024-02-23', more).stages
    expect(projected?.limits[0]).toMatchObject({ projected: true, deadline: { startedOn: '2024-02-29' } })
    const readings = { 'general.opinion': 'fromReceipt' }
    const [, running] = track(given, '2024-02-23', { ...more, readings }).stages
    expect(running?.limits[0]).toMatchObject({
      state: 'running',
      deadline: { startedOn: '2024-02-22', dueOn: '2024-03-07', reading: ['fromReceipt'] },
    })
    expect(refused(given, '2024-02-23', { ...more, readings: { 'general.opinion': 'fromNowhere' } })).toMatchObject({
      _tag: 'UnknownReading',
      path: 'readings.general.opinion',
    })
  })

  test('a reading must be one of some version of its limit, not of all', () => {
    const told = { reading: { status: 'interpreted', alternatives: [{ id: 'short', note: label, change }] } } as const
    const later = { ...own.limits.accept, effective: { from: '2024-03-05' } }
    const newer = { ...own, limits: { accept: { ...later, ...told } } }
    const more = { books: [own, newer], readings: { accept: 'short' } }
    expect(outline(track({ received: '2024-03-05' }, '2024-03-06', more))[0]?.[2]).toStrictEqual([
      ['2024-03-06', 'running'],
    ])
    expect(refused({ received: '2024-03-04' }, '2024-03-06', more)).toMatchObject({
      _tag: 'UnknownReading',
      path: 'readings.accept',
    })
  })
})

describe('a limit in hours and a log of whole days', () => {
  const more = { books: [caomiao2023, national2022], procedure: caomiao2023.procedures.simple, officeHours }

  test('where it starts on a day it is left out, and all others are tracked', () => {
    const days = { received: '2024-03-01', signed: '2024-03-01', accepted: '2024-03-04' }
    const status = track(days, '2024-03-05', more)
    expect(status.stages.map(({ leftOut }) => leftOut)).toMatchObject([
      [{ limit: 'simple.signed', error: { _tag: 'InvalidMoment', path: 'events.received' } }],
      [{ limit: 'simple.accepted', error: { _tag: 'InvalidMoment', path: 'events.signed' } }],
      [],
    ])
    expect(outline(status)).toStrictEqual([
      ['signed', undefined, []],
      ['accepted', 'inTime', [['2024-03-18', 'inTime']]],
      [
        'opinionIssued',
        'running',
        [
          ['2024-03-11', 'running'],
          ['2024-05-06', 'running'],
        ],
      ],
    ])
  })

  test('where it was met on the very day that it ends it is left out, and the place is told', () => {
    const { stages: told } = track({ received: '2024-03-01T09:00', signed: '2024-03-01' }, '2024-03-04', more)
    expect(told[0]).toMatchObject({
      doneAt: '2024-03-01',
      limits: [],
      leftOut: [{ limit: 'simple.signed', error: { _tag: 'InvalidMoment', path: 'events.signed' } }],
    })
  })

  test('a pause of one that is no instant is refused all the same', () => {
    const limits = { accept: { ...aLimit(2, 'hour'), pausedBy: ['hearing'] } }
    const hours = { books: [{ ...own, limits }], procedure: { ...procedure, stages: stages.slice(0, 1) } }
    const pauses = { accept: [{ reason: 'hearing', from: '2024-03-01' }] }
    expect(refused({ received: '2024-03-01T09:00' }, '2024-03-01', { ...hours, pauses })).toMatchObject({
      _tag: 'InvalidMoment',
      path: 'pauses.accept[0].from',
    })
  })
})

describe('other refusals', () => {
  test('without a forecast, days that no notice arranges yet refuse what has started', () => {
    expect(refused({ received: '2026-12-22' }, '2026-12-23', { forecast: false })._tag).toBe('CalendarNotPublished')
    expect(track({ received: '2026-12-22' }, '2026-12-23').stages[0]?.limits[0]?.deadline.certainty).toBe('forecast')
  })

  test.each([
    ['procedure.stages[0].limits[0].family', [{ event: 'closed', limits: [{ family: 'city', limit: 'accept' }] }]],
    ['procedure.stages[0].limits[0].limit', [{ event: 'closed', limits: [{ limit: 'handling' }] }]],
    ['procedure.stages[0].limits[0]', [{ event: 'closed', limits: [{ family: 'town' }] }]],
    ['procedure.stages[0].limits', [{ event: 'closed' }]],
    ['procedure.stages[0]', ['closed']],
    ['procedure.stages', { closed: [] }],
    ['procedure.stages[1].event', [stages[0], stages[0]]],
    ['procedure.stages[0].after', [{ event: 'accepted', after: 'answered', limits: [] }, stages[1]]],
    ['procedure.stages[0].after', [{ event: 'accepted', after: 'accepted', limits: [] }]],
  ])('%s', (path, given) => {
    expect(refused({}, '2024-03-04', { procedure: { ...procedure, stages: given as never } })).toMatchObject({
      _tag: 'InvalidArgument',
      path,
    })
  })

  test('a limit without a family is looked for in the first book’s, and the refusal says so', () => {
    const here = { ...procedure, stages: [{ event: 'closed', limits: [{ limit: 'handling' }] }] }
    const error = refused({}, '2024-03-04', { books: [own, national2022], procedure: here })
    expect(error).toMatchObject({ path: 'procedure.stages[0].limits[0].limit', given: '"handling"' })
    expect(error.message).toContain(
      'one of "accept", "answer", "close", the limits of "town", which is the first book\'s family',
    )
    expect(error.message).toContain('a reference to another names its family')
    const there = { ...procedure, stages: [{ event: 'closed', limits: [{ family: 'national', limit: 'handlin' }] }] }
    expect(refused({}, '2024-03-04', { books: [own, national2022], procedure: there }).message).not.toContain('first')
  })

  test.each([
    ['books', { books: [] }],
    ['books', { books: own }],
    ['books[0]', { books: [{ family: 'town' }] }],
    ['books[0].events', { books: [{ family: 'town', limits: {} }] }],
    ['books[0].events.told', { books: [{ ...own, events: { told: 'told' } }] }],
    ['books[0].fields', { books: [{ ...own, fields: undefined }] }],
    ['books[0].fields.route', { books: [{ ...own, fields: { route: 'petition' } }] }],
    ['procedure', { procedure: 'simple' }],
    ['procedure', { procedure: { ...procedure, basis: undefined } }],
    ['procedure.contacts', { procedure: { ...procedure, contacts: {} } }],
    ['procedure.contacts[0]', { procedure: { ...procedure, contacts: [{ event: 'told', basis }] } }],
    ['events', { events: { received: '2024-03-01' } }],
    ['asOf', { asOf: 'today' }],
    ['calendar', { calendar: {} }],
  ])('%s of the wrong shape', (path, part) => {
    expect(refused({}, '2024-03-04', part as never)).toMatchObject({ path })
  })

  test('nothing at all', () => {
    expect(refusalOf(trackProcedure(undefined as never))).toMatchObject({ _tag: 'InvalidArgument', path: 'request' })
  })
})

test('the answer names its procedure, moment and calendar, and is plain JSON', () => {
  const status = track({ received: '2024-03-01', accepted: '2024-03-11' }, '2024-03-12T08:00Z')
  expect(status).toMatchObject({ procedure, asOf: '2024-03-12T16:00:00+08:00', calendar: 'cn 2004-2026' })
  expect(JSON.parse(JSON.stringify(status))).toStrictEqual(status)
})
