import { describe, expect, it } from 'vitest'
import { type CaseFields, type Condition, computeDeadline, orThrow, type TimeLimit } from 'xinfang-rules'
import { caomiao2023, national2022 } from 'xinfang-rules/rulebooks'
import { refusalOf } from '../refusal.js'
import { aLimit } from './a-limit.js'

const handling = national2022.limits.handling

describe('a limit in force', () => {
  const limit = aLimit(1, 'workingDay', { effective: { from: '2024-01-10', to: '2024-03-20' } })

  it.each(['2024-01-10', '2024-02-01', '2024-03-20', '2024-03-20T23:59:59.999'])('may start on %s', (from) => {
    expect(orThrow(computeDeadline({ limit, from })).startedOn).toBe(from.slice(0, 10))
  })

  it.each([
    ['the day before its first', '2024-01-09', '2024-01-09'],
    ['the last instant before its first day', '2024-01-09T15:59:59.999Z', '2024-01-09'],
    ['the day after its last', '2024-03-21', '2024-03-21'],
    ['the first instant after its last day', '2024-03-20T16:00Z', '2024-03-21'],
  ])('cannot start on %s', (_, from, on) => {
    expect(refusalOf(computeDeadline({ limit, from }))).toMatchObject({
      _tag: 'NotInForce',
      path: 'limit',
      limit: '1.workingDay',
      on,
      from: '2024-01-10',
      to: '2024-03-20',
      message: `limit: the limit "1.workingDay" is in force from 2024-01-10 to 2024-03-20, not on ${on}; use the rule in force on that day`,
    })
  })

  it('may end after it is no longer in force', () => {
    expect(orThrow(computeDeadline({ limit, from: '2024-03-20' })).dueOn).toBe('2024-03-21')
  })

  it('without an end stays in force', () => {
    const open = aLimit(1, 'workingDay', { effective: { from: '2024-01-10' } })
    expect(orThrow(computeDeadline({ limit: open, from: '2026-06-01' })).dueOn).toBe('2026-06-02')
    expect(refusalOf(computeDeadline({ limit: open, from: '2024-01-09' }))).toMatchObject({
      _tag: 'NotInForce',
      message:
        'limit: the limit "1.workingDay" is in force from 2024-01-10 on, not on 2024-01-09; use the rule in force on that day',
    })
  })

  it('of the Regulations of 2022 starts on 2022-05-01 at the earliest', () => {
    const register = national2022.limits.register
    expect(refusalOf(computeDeadline({ limit: register, from: '2022-04-30' }))._tag).toBe('NotInForce')
    expect(orThrow(computeDeadline({ limit: register, from: '2022-05-01' })).dueOn).toBe('2022-05-16')
  })

  it('of a plan of 2023-12-22 starts on that day at the earliest', () => {
    const opinion = caomiao2023.limits['general.opinion']
    expect(refusalOf(computeDeadline({ limit: opinion, from: '2023-12-21' }))._tag).toBe('NotInForce')
    expect(orThrow(computeDeadline({ limit: opinion, from: '2023-12-22' })).dueOn).toBe('2024-01-08')
  })

  it('is refused by its own facts, whatever else its days of effect carry', () => {
    const odd = aLimit(1, 'workingDay', {
      effective: { from: '2024-01-10', _tag: 'x', path: 1, limit: 2, on: 3 } as never,
    })
    expect(refusalOf(computeDeadline({ limit: odd, from: '2024-01-09' }))).toMatchObject({
      _tag: 'NotInForce',
      path: 'limit',
      limit: '1.workingDay',
      on: '2024-01-09',
    })
  })
})

describe('a limit that governs some matters only', () => {
  it('is counted for those, and assumes nothing', () => {
    const deadline = orThrow(computeDeadline({ limit: handling, from: '2024-04-08', fields: { route: 'petition' } }))
    expect(deadline.dueOn).toBe('2024-06-07')
    expect(deadline).not.toHaveProperty('assumed')
  })

  it('is another procedure for the rest', () => {
    const request = { limit: handling, from: '2024-04-08', fields: { route: 'arbitration' } }
    expect(refusalOf(computeDeadline(request))).toMatchObject({
      _tag: 'OtherProcedure',
      path: 'limit',
      limit: 'handling',
      message:
        'limit: the limit "handling" does not apply to a matter of {"route":"arbitration"}; ask for the limit of the procedure that does',
      given: { route: 'arbitration' },
    })
  })

  it.each([[undefined], [{}], [{ channel: 'letter' }]])('says what it assumes where it is not told: %j', (fields) => {
    const deadline = orThrow(computeDeadline({ limit: handling, from: '2024-04-08', fields: fields as CaseFields }))
    expect(deadline).toMatchObject({ dueOn: '2024-06-07', assumed: ['route'] })
  })

  it('never takes a member that every object has for a field', () => {
    const limit = aLimit(1, 'workingDay', { appliesTo: { field: 'constructor', in: ['x'] } })
    expect(orThrow(computeDeadline({ limit, from: '2024-04-08', fields: {} })).assumed).toEqual(['constructor'])
  })

  const governed = (appliesTo: Condition): TimeLimit => aLimit(1, 'workingDay', { appliesTo })
  const unknown: Condition = { field: 'a', in: ['x'] }
  const alsoUnknown: Condition = { field: 'b', in: ['x'] }

  it.each([
    ['each field once', { all: [unknown, unknown, { not: unknown }] }, {}, ['a']],
    ['every field that is missing', { any: [unknown, alsoUnknown] }, {}, ['a', 'b']],
    ['no field that is given', { all: [unknown, alsoUnknown] }, { a: 'x' }, ['b']],
    ['an event that nobody was told of', { event: 'accepted', happened: true }, {}, ['accepted']],
  ] as const)('names %s', (_, appliesTo, fields, assumed) => {
    const deadline = orThrow(computeDeadline({ limit: governed(appliesTo as Condition), from: '2024-04-08', fields }))
    expect(deadline.assumed).toEqual(assumed)
  })

  it('names no event of which a log or a bare moment tells', () => {
    const limit = governed({
      all: [unknown, { event: 'received', happened: true }, { event: 'closed', happened: false }],
    })
    expect(orThrow(computeDeadline({ limit, from: { received: '2024-04-08' } })).assumed).toEqual(['a'])
    expect(orThrow(computeDeadline({ limit, from: '2024-04-08' })).assumed).toEqual(['a', 'closed'])
  })

  it('gathers what every limit on the act assumes, each word once', () => {
    const deadline = orThrow(
      computeDeadline({
        limit: governed(unknown),
        from: '2024-04-08',
        alsoBoundBy: [governed({ all: [unknown, alsoUnknown] })],
      }),
    )
    expect(deadline.assumed).toEqual(['a', 'b'])
  })

  it('knows of a bare moment that its own event has happened', () => {
    const limit = governed({ event: 'received', happened: true })
    expect(orThrow(computeDeadline({ limit, from: '2024-04-08' }))).not.toHaveProperty('assumed')
  })

  it.each([
    [true, { received: '2024-04-08', accepted: '2024-04-09' }, 'Right'],
    [true, { received: '2024-04-08' }, 'Left'],
    [false, { received: '2024-04-08', accepted: '2024-04-09' }, 'Left'],
    [false, { received: '2024-04-08' }, 'Right'],
  ])('takes the log of events for complete (happened %s, %j): %s', (happened, from, answer) => {
    const result = computeDeadline({ limit: governed({ event: 'accepted', happened }), from })
    expect(result._tag).toBe(answer)
    if (result._tag === 'Left') expect(result.left._tag).toBe('OtherProcedure')
    else expect(result.right).not.toHaveProperty('assumed')
  })

  it.each([
    [null, 'limit.appliesTo'],
    [{}, 'limit.appliesTo'],
    [{ all: 'x' }, 'limit.appliesTo.all'],
    [{ any: [{ not: { field: 'a' } }] }, 'limit.appliesTo.any[0].not.in'],
  ])('is refused where its condition is malformed: %j', (appliesTo, path) => {
    expect(refusalOf(computeDeadline({ limit: governed(appliesTo as never), from: '2024-04-08' }))).toMatchObject({
      _tag: 'InvalidLimit',
      path,
    })
  })

  it.each([null, 'petition', 7, ['petition']])('is refused where the fields are no object: %j', (fields) => {
    expect(refusalOf(computeDeadline({ limit: handling, from: '2024-04-08', fields: fields as never }))).toMatchObject({
      _tag: 'InvalidArgument',
      path: 'fields',
    })
  })
})
