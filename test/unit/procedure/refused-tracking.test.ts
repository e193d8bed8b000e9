import { describe, expect, test } from 'vitest'
import { type TrackRequest, trackProcedure } from 'xinfang-rules'
import { caomiao2023, national2022 } from 'xinfang-rules/rulebooks'
import { aLimit, basis } from '../deadline/a-limit.js'
import { refusalOf } from '../refusal.js'
import { events, label, officeHours, outline, own, procedure, refused, stages, track } from './tracking.js'

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
