import { describe, expect, test } from 'vitest'
import type { TrackRequest } from 'xinfang-rules'
import { caomiao2023, national2022 } from 'xinfang-rules/rulebooks'
import { aLimit, extensible } from '../deadline/a-limit.js'
import { change, inCity, label, outline, own, procedure, refused, track } from './tracking.js'

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
