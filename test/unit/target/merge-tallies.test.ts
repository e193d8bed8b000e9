import { describe, expect, test } from 'vitest'
import { evaluateTargets, mergeTallies, orThrow, type Tally } from 'xinfang-rules'
import { xinsheng2024 } from 'xinfang-rules/rulebooks'
import { refusalOf } from '../refusal.js'
import { east, stamp, west } from './tallies.js'

const MAX = Number.MAX_SAFE_INTEGER
const refuse = (one: unknown, other: unknown) => refusalOf(mergeTallies(one as Tally, other as Tally))

describe('mergeTallies', () => {
  test('adds up what both have, and keeps what one has', () => {
    expect(orThrow(mergeTallies(east, west))).toStrictEqual({
      ...stamp,
      rates: {
        'municipal.settlement': { counted: 17, of: 20 },
        education: { counted: 1, of: 4 },
        onlineShare: { counted: 5, of: 9 },
      },
      counts: { groupVisits: 3, massIncidents: 0 },
    })
  })

  test('7 of 8 and 10 of 12 meet 85 % together', () => {
    const { targets } = orThrow(evaluateTargets(xinsheng2024, orThrow(mergeTallies(east, west))))
    expect(targets[1]).toMatchObject({ id: 'A-2', status: 'met', slack: 0 })
  })

  test('tallies by hand may leave rulebook and asOf out, both of them', () => {
    const bare = { rates: {}, counts: { groupVisits: 1 } }
    expect(orThrow(mergeTallies(bare, bare))).toStrictEqual({ rates: {}, counts: { groupVisits: 2 } })
  })

  test('its arguments are not changed', () => {
    const before = structuredClone([east, west])
    orThrow(mergeTallies(east, west))
    expect([east, west]).toStrictEqual(before)
  })

  test.each<[string, object, string, string, string]>([
    ['of another rulebook', { rulebook: 'sanjian2021' }, 'rulebook', '"xinsheng2024"', '"sanjian2021"'],
    ['of another moment', { asOf: '2024-11-30' }, 'asOf', '"2024-12-31"', '"2024-11-30"'],
    ['that names no rulebook', { rulebook: undefined }, 'rulebook', '"xinsheng2024"', 'undefined'],
  ])('a tally %s is refused, and both are named', (_, part, path, left, right) => {
    expect(refuse(east, { ...west, ...part })).toMatchObject({ _tag: 'TallyMismatch', path, left, right })
  })

  test('sums up to 2^53-1 are kept, and past it refused', () => {
    const rate = (counted: number, of: number): Tally => ({ rates: { education: { counted, of } }, counts: {} })
    const count = (groupVisits: number): Tally => ({ rates: {}, counts: { groupVisits } })
    expect(orThrow(mergeTallies(count(MAX - 1), count(1))).counts).toStrictEqual({ groupVisits: MAX })
    expect(refuse(count(MAX), count(1))).toMatchObject({ _tag: 'InvalidCount', path: 'counts.groupVisits' })
    expect(orThrow(mergeTallies(rate(1, MAX - 1), rate(1, 1))).rates['education']).toStrictEqual({
      counted: 2,
      of: MAX,
    })
    expect(refuse(rate(1, MAX), rate(1, 1))).toMatchObject({ _tag: 'InvalidCount', path: 'rates.education.of' })
  })

  test.each([[null], [undefined], [7], [[]], [{}], [{ rates: {} }], [{ rates: [], counts: {} }]])(
    '%j is no tally, on either side',
    (tally) => {
      expect(refuse(tally, { rates: {}, counts: {} })).toMatchObject({ _tag: 'InvalidArgument', path: 'one' })
      expect(refuse({ rates: {}, counts: {} }, tally)).toMatchObject({ _tag: 'InvalidArgument', path: 'other' })
    },
  )

  describe('a figure that is none is refused, whether the other tally has it or not', () => {
    const bad: readonly [string, unknown][] = [
      ['a string', '7'],
      ['null', null],
      ['NaN', Number.NaN],
      ['a fraction', 0.5],
      ['a negative number', -1],
      ['an unsafe integer', 2 ** 53],
      ['true', true],
      ['a list', [7]],
      ['an object that is no number', { toString: 1 }],
    ]

    test.each(bad)('a count that is %s', (_, count) => {
      const tally = { rates: {}, counts: { groupVisits: count } }
      for (const other of [{}, { groupVisits: 2 }]) {
        expect(refuse(tally, { rates: {}, counts: other })).toMatchObject({ _tag: 'InvalidCount' })
        expect(refuse({ rates: {}, counts: other }, tally)).toMatchObject({ _tag: 'InvalidCount' })
      }
    })

    test.each([
      ...bad.map(([name, count]) => [name, { counted: count, of: 5 }] as const),
      ['more than its base', { counted: 6, of: 5 }] as const,
      ['without a base', { counted: 1 }] as const,
      ['a bare number', 3] as const,
    ])('a rate that is %s', (_, rate) => {
      const tally = { rates: { education: rate }, counts: {} }
      for (const other of [{}, { education: { counted: 2, of: 5 } }]) {
        expect(refuse(tally, { rates: other, counts: {} })).toMatchObject({ _tag: 'InvalidCount' })
        expect(refuse({ rates: other, counts: {} }, tally)).toMatchObject({ _tag: 'InvalidCount' })
      }
    })
  })

  test.each(['constructor', 'toString', '__proto__', 'valueOf'])('a figure may be called %s', (name) => {
    const named = (count: number): Tally => ({
      rates: Object.fromEntries([[name, { counted: count, of: 5 }]]),
      counts: Object.fromEntries([[name, count]]),
    })
    const none: Tally = { rates: {}, counts: {} }
    const sum = orThrow(mergeTallies(named(1), named(2)))
    expect(Object.entries(sum.rates)).toStrictEqual([[name, { counted: 3, of: 10 }]])
    expect(Object.entries(sum.counts)).toStrictEqual([[name, 3]])
    for (const kept of [orThrow(mergeTallies(named(1), none)), orThrow(mergeTallies(none, named(1)))]) {
      expect(Object.entries(kept.rates)).toStrictEqual([[name, { counted: 1, of: 5 }]])
      expect(Object.entries(kept.counts)).toStrictEqual([[name, 1]])
    }
  })
})
