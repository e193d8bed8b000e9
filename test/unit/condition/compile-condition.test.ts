import { describe, expect, it } from 'vitest'
import type { Condition, Vocabulary } from 'xinfang-rules'
import { compileCondition } from '../../../src/condition/compile-condition.js'
import { FACT_LEAVES, type Facts } from '../../../src/condition/fact-leaves.js'
import { orThrow } from '../../../src/result.js'
import { refusalOf } from '../refusal.js'

const place = { path: 'when', tag: 'InvalidRulebook' } as const

const vocabulary: Vocabulary = {
  events: { received: { zh: '收到', en: 'received' } },
  fields: {
    route: { label: { zh: '路径', en: 'Route' }, values: { petition: { zh: '信访', en: 'petition' } } },
    urgent: { label: { zh: '紧急', en: 'Urgent' }, values: 'boolean' },
  },
}

const nothingKnown: Facts = { fields: {}, happened: new Set(), complete: false }

function ask(condition: Condition, facts: Partial<Facts> = {}): boolean | undefined {
  return orThrow(compileCondition(condition, FACT_LEAVES, place))({ ...nothingKnown, ...facts })
}

const T: Condition = { field: 'known', in: [true] }
const F: Condition = { field: 'known', in: [false] }
const U: Condition = { field: 'missing', in: [true] }
const facts = { fields: { known: true } }

describe('conditions over what is true, false or unknown', () => {
  it('begin with tests that are each of the three', () => {
    expect([T, F, U].map((condition) => ask(condition, facts))).toEqual([true, false, undefined])
  })

  it.each([
    ['true', T, 'true', T, true],
    ['true', T, 'false', F, false],
    ['true', T, 'unknown', U, undefined],
    ['false', F, 'true', T, false],
    ['false', F, 'false', F, false],
    ['false', F, 'unknown', U, false],
    ['unknown', U, 'true', T, undefined],
    ['unknown', U, 'false', F, false],
    ['unknown', U, 'unknown', U, undefined],
  ])('all of %s %j and %s %j', (_, one, __, other, answer) => {
    expect(ask({ all: [one, other] }, facts)).toBe(answer)
  })

  it.each([
    ['true', T, 'true', T, true],
    ['true', T, 'false', F, true],
    ['true', T, 'unknown', U, true],
    ['false', F, 'true', T, true],
    ['false', F, 'false', F, false],
    ['false', F, 'unknown', U, undefined],
    ['unknown', U, 'true', T, true],
    ['unknown', U, 'false', F, undefined],
    ['unknown', U, 'unknown', U, undefined],
  ])('any of %s %j and %s %j', (_, one, __, other, answer) => {
    expect(ask({ any: [one, other] }, facts)).toBe(answer)
  })

  it.each([
    ['true', T, false],
    ['false', F, true],
    ['unknown', U, undefined],
  ])('not %s %j', (_, part, answer) => {
    expect(ask({ not: part }, facts)).toBe(answer)
  })

  it('hold for all of none and for no one of none', () => {
    expect(ask({ all: [] })).toBe(true)
    expect(ask({ any: [] })).toBe(false)
  })

  it.each([
    ['a field', { field: 'missing', in: [true] }, { field: 'known', in: [false] }],
    ['an event', { event: 'missing', happened: true }, { event: 'known', happened: false }],
  ])('answer of %s what they say where nothing is known, and what is known where it is', (_, lacking, given) => {
    const known = { fields: { known: true }, happened: new Set(['known']) }
    for (const ifUnknown of [true, false]) {
      expect(ask({ ...lacking, ifUnknown } as Condition, known)).toBe(ifUnknown)
      expect(ask({ not: { ...lacking, ifUnknown } as Condition }, known)).toBe(!ifUnknown)
      expect(ask({ ...given, ifUnknown } as Condition, known)).toBe(false)
    }
  })

  it('may be nested, three or more at a time', () => {
    expect(ask({ all: [T, { any: [F, { not: F }, U] }, { not: { all: [T, F, U] } }] }, facts)).toBe(true)
    expect(ask({ any: [F, { all: [T, U, T] }, F] }, facts)).toBeUndefined()
  })
})

describe('a test of a field', () => {
  it.each([
    ['one of its values', 'b', true],
    ['another value', 'c', false],
  ])('with %s', (_, value, answer) => {
    expect(ask({ field: 'f', in: ['a', 'b'] }, { fields: { f: value } })).toBe(answer)
  })

  it('tells true from the text "true", of which nothing is known where true or false is asked for', () => {
    expect(ask({ field: 'f', in: ['true'] }, { fields: { f: true } })).toBeUndefined()
    expect(ask({ field: 'f', in: [false] }, { fields: { f: 'false' } })).toBeUndefined()
    expect(ask({ field: 'f', in: [false], ifUnknown: true }, { fields: { f: 'true' } })).toBe(true)
    expect(['a', true, 'b', false].map((f) => ask({ field: 'f', in: ['a', true] }, { fields: { f } }))).toEqual([
      true,
      true,
      false,
      false,
    ])
    expect(ask({ field: 'f', in: [true] }, { fields: { f: true } })).toBe(true)
  })

  it('with no value asked for is false of any case that gives the field', () => {
    expect(ask({ field: 'f', in: [] }, { fields: { f: 'a' } })).toBe(false)
    expect(ask({ field: 'f', in: [] })).toBeUndefined()
  })

  it('never takes a member that every object has for a field', () => {
    expect(ask({ field: 'toString', in: ['x'] })).toBeUndefined()
  })
})

describe('a test of an event', () => {
  const happened = new Set(['received'])

  it.each([
    ['that has happened', true, true, true],
    ['that has happened', true, false, true],
    ['that is not known to have happened, among all that did', false, true, false],
    ['that is not known to have happened, among some that did', false, false, undefined],
  ])('%s (%s, all known: %s)', (_, known, complete, answer) => {
    const given = { happened: known ? happened : new Set<string>(), complete }
    expect(ask({ event: 'received', happened: true }, given)).toBe(answer)
    expect(ask({ event: 'received', happened: false }, given)).toBe(answer === undefined ? undefined : !answer)
  })
})

describe('a condition is refused', () => {
  it.each([
    ['nothing', undefined, 'when'],
    ['null', null, 'when'],
    ['text', 'route', 'when'],
    ['a list', [T], 'when'],
    ['an empty object', {}, 'when'],
    ['unknown words', { some: [T] }, 'when'],
    ['all of no list', { all: T }, 'when.all'],
    ['any of no list', { any: null }, 'when.any'],
    ['a bad part of all', { all: [T, null] }, 'when.all[1]'],
    ['a bad part of any', { any: [{}, T] }, 'when.any[0]'],
    ['not of nothing', { not: undefined }, 'when.not'],
    ['a field without a name', { field: 7, in: [] }, 'when.field'],
    ['a field without values', { field: 'f' }, 'when.in'],
    ['a field with one bare value', { field: 'f', in: 'a' }, 'when.in'],
    ['an event without a name', { event: null, happened: true }, 'when.event'],
    ['an event that did not say whether', { event: 'received' }, 'when.happened'],
    ['an event that happened "yes"', { event: 'received', happened: 'yes' }, 'when.happened'],
    ['two conditions in one', { all: [], field: 'f', in: [] }, 'when'],
    ['a bad part deep inside', { all: [{ not: { any: [T, { field: 'f', in: 1 }] } }] }, 'when.all[0].not.any[1].in'],
  ])('that is %s, at its place', (_, condition, path) => {
    expect(refusalOf(compileCondition(condition, FACT_LEAVES, place))).toMatchObject({ _tag: 'InvalidRulebook', path })
  })

  it('that stands too deep in others, at a place that says how deep', () => {
    let condition: object = T
    for (let depth = 0; depth < 20_000; depth++) condition = { not: condition }
    const refusal = refusalOf(compileCondition(condition, FACT_LEAVES, place))
    expect(refusal._tag).toBe('InvalidRulebook')
    expect(refusal.path.match(/\.not/g)).toHaveLength(101)
  })

  it('by the name of what holds it', () => {
    expect(
      refusalOf(compileCondition(null, FACT_LEAVES, { path: 'limit.appliesTo', tag: 'InvalidLimit' })),
    ).toMatchObject({
      _tag: 'InvalidLimit',
      path: 'limit.appliesTo',
      given: 'null',
      message:
        'limit.appliesTo: null is not one condition: { field, in }, { event, happened }, { all }, { any } or { not }, at most 100 deep',
    })
  })
})

describe('a condition in the words of a rulebook', () => {
  it.each([
    [{ field: 'route', in: ['petition'] }],
    [{ field: 'urgent', in: [true, false] }],
    [{ event: 'received', happened: false }],
    [{ all: [{ not: { field: 'route', in: [] } }, { event: 'received', happened: true }] }],
  ])('may be %j', (condition) => {
    expect(compileCondition(condition, FACT_LEAVES, { ...place, vocabulary })._tag).toBe('Right')
  })

  it.each([
    [{ field: 'channel', in: ['letter'] }, 'when.field', '"channel"'],
    [{ field: 'constructor', in: [] }, 'when.field', '"constructor"'],
    [{ field: 'route', in: ['petition', 'court'] }, 'when.in[1]', '"court"'],
    [{ field: 'route', in: ['toString'] }, 'when.in[0]', '"toString"'],
    [{ field: 'route', in: [true] }, 'when.in[0]', 'true'],
    [{ field: 'urgent', in: ['true'] }, 'when.in[0]', '"true"'],
    [{ event: 'closed', happened: true }, 'when.event', '"closed"'],
    [{ event: 'hasOwnProperty', happened: true }, 'when.event', '"hasOwnProperty"'],
  ])('may not be %j', (condition, path, given) => {
    expect(refusalOf(compileCondition(condition, FACT_LEAVES, { ...place, vocabulary }))).toMatchObject({
      _tag: 'InvalidRulebook',
      path,
      given,
    })
  })
})
