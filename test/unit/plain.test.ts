import { describe, expect, test } from 'vitest'
import { isListOf, isRecord, isText, own, show } from '../../src/plain.js'
import { inherited } from './inherited.js'

describe('show', () => {
  test.each<[unknown, string]>([
    ['2024-02-30', '"2024-02-30"'],
    ['', '""'],
    ['a "quoted"\nline', '"a \\"quoted\\"\\nline"'],
    [0, '0'],
    [-0, '-0'],
    [1.5, '1.5'],
    [Number.NaN, 'NaN'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
    [true, 'true'],
    [null, 'null'],
    [undefined, 'undefined'],
    [BigInt(7), '7'],
    [Symbol('s'), 'Symbol(s)'],
    [[], '[]'],
    [[1, [2]], '[…]'],
    [{}, '{…}'],
    [Object.create(null), '{…}'],
    [{ toString: 1 }, '{…}'],
    [new Map(), '{…}'],
    [() => 1, 'function'],
    [new Date('2024-02-08T08:30:00Z'), '2024-02-08T08:30:00.000Z'],
    [new Date(Number.NaN), 'Invalid Date'],
  ])('%o is shown as %s', (value, shown) => {
    expect(show(value)).toBe(shown)
  })

  test('a string of 60 characters is shown whole, a longer one cut with an ellipsis', () => {
    expect(show('x'.repeat(60))).toBe(`"${'x'.repeat(60)}"`)
    expect(show('x'.repeat(61))).toBe(`"${'x'.repeat(60)}…"`)
    expect(show('x'.repeat(100_000))).toHaveLength(63)
  })
})

describe('own', () => {
  test('a member of the object itself is found', () => {
    expect(own({ a: 1 }, 'a')).toBe(1)
    expect(own({ a: 0 }, 'a')).toBe(0)
    expect(own(Object.assign(Object.create(null), { a: 1 }), 'a')).toBe(1)
  })

  test.each(inherited)('an inherited %s is not', (key) => {
    expect(own({}, key)).toBeUndefined()
    expect(own(Object.create({ [key]: 1 }), key)).toBeUndefined()
    expect(own(Object.fromEntries([[key, 1]]), key)).toBe(1)
  })

  test('an object that has its own hasOwnProperty is read all the same', () => {
    expect(own({ hasOwnProperty: () => false, a: 1 } as never, 'a')).toBe(1)
  })
})

describe('isRecord', () => {
  test.each([[{}], [{ a: 1 }], [Object.create(null)]])('%o has named members', (value) => {
    expect(isRecord(value)).toBe(true)
  })

  test.each([[null], [undefined], [[]], ['text'], [7], [true], [() => 1], [Symbol('s')]])('%o has none', (value) => {
    expect(isRecord(value)).toBe(false)
  })
})

describe('isListOf', () => {
  test.each<[unknown, boolean]>([
    [[], true],
    [['a', 'b'], true],
    [['a', 7], false],
    // biome-ignore lint/suspicious/noSparseArray: a hole is what is asked about
    [['a', , 'b'], false],
    ['ab', false],
    [undefined, false],
  ])('%j: %s', (value, listed) => {
    expect(isListOf(value, isText)).toBe(listed)
  })
})

describe('isText', () => {
  test.each<[unknown, boolean]>([
    ['a', true],
    [' ', false],
    [' a', true],
    ['', false],
    [7, false],
    [null, false],
    [['a'], false],
    [Object('a'), false],
  ])('%o: %s', (value, text) => {
    expect(isText(value)).toBe(text)
  })
})
