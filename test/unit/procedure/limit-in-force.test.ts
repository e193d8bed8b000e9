import { describe, expect, test } from 'vitest'
import { type LimitBook, limitInForce, orThrow, renderError } from 'xinfang-rules'
import { caomiao2023, national2022, tongliang2022 } from 'xinfang-rules/rulebooks'
import { aLimit } from '../deadline/a-limit.js'
import { refusalOf } from '../refusal.js'

const version = (amount: number, from?: string, to?: string): LimitBook => {
  const effective = from === undefined ? {} : { effective: to === undefined ? { from } : { from, to } }
  return { family: 'town', limits: { answer: aLimit(amount, 'workingDay', effective) } }
}

const old = version(7, '2020-01-01', '2022-04-30')
const current = version(5, '2022-05-01')
const books = [national2022, old, current]
const amountOn = (on: string, given: readonly LimitBook[] = books): number =>
  orThrow(limitInForce(given, 'town', 'answer', on)).length.amount

describe('the version of a limit in force', () => {
  test.each([
    ['the first day of the old one', '2020-01-01', 7],
    ['the last day of the old one', '2022-04-30', 7],
    ['the first day of the new one', '2022-05-01', 5],
    ['long after, since it states no last day', '2099-12-31', 5],
  ])('%s', (_, on, amount) => {
    expect(amountOn(on)).toBe(amount)
  })

  test('is the very limit of its book', () => {
    expect(orThrow(limitInForce(books, 'national', 'handling', '2024-03-01'))).toBe(national2022.limits.handling)
  })

  test('of several the one that came into force last, in whatever order the books are given', () => {
    const overlapping = [version(9, '2021-06-01'), version(7, '2020-01-01'), version(3)]
    for (const given of [overlapping, [...overlapping].reverse()]) {
      expect(amountOn('2021-05-31', given)).toBe(7)
      expect(amountOn('2021-06-01', given)).toBe(9)
    }
  })

  test('a limit without days of effect is always in force, but yields to one that has come into force', () => {
    expect(amountOn('2004-01-01', [current, version(3)])).toBe(3)
    expect(amountOn('2022-05-01', [current, version(3)])).toBe(5)
  })

  test('does not end with the last phase of its plan', () => {
    expect(caomiao2023.effective.to).toBe('2024-03-15')
    expect(orThrow(limitInForce([caomiao2023], 'caomiao', 'simple.opinion', '2025-01-06')).id).toBe('simple.opinion')
  })

  test('is looked for only in books of the family that have the limit', () => {
    const other: LimitBook = { family: 'town', limits: { report: aLimit(1, 'hour') } }
    expect(amountOn('2024-03-01', [other, current])).toBe(5)
    expect(orThrow(limitInForce([other, current], 'town', 'report', '2024-03-01')).length.unit).toBe('hour')
  })
})

describe('no version in force', () => {
  test('names the days of the nearest one', () => {
    expect(refusalOf(limitInForce(books, 'town', 'answer', '2019-12-31'))).toMatchObject({
      _tag: 'NotInForce',
      on: '2019-12-31',
      from: '2020-01-01',
      to: '2022-04-30',
    })
    const gap = [old, version(5, '2022-06-01')]
    expect(refusalOf(limitInForce(gap, 'town', 'answer', '2022-05-10'))).toMatchObject({ to: '2022-04-30' })
    expect(refusalOf(limitInForce(gap, 'town', 'answer', '2022-05-25'))).toMatchObject({ from: '2022-06-01' })
  })

  test('an unknown family or limit is refused with the names that there are', () => {
    expect(refusalOf(limitInForce(books, 'city', 'answer', '2024-03-01'))).toMatchObject({
      _tag: 'InvalidArgument',
      path: 'family',
      given: '"city"',
      expected: { en: 'one of "national", "town"' },
    })
    const error = refusalOf(limitInForce([tongliang2022], 'tongliang', 'own.answers', '2024-03-01'))
    expect(error).toMatchObject({ _tag: 'InvalidArgument', path: 'limitId' })
    expect(error.message).toContain('"own.answer"')
    expect(renderError(error, 'zh')).toContain('"assigned.feedback"')
  })

  test('what every object inherits is no limit', () => {
    expect(refusalOf(limitInForce(books, 'town', 'constructor', '2024-03-01'))).toMatchObject({ path: 'limitId' })
  })

  test('a family without limits says so', () => {
    const empty: LimitBook = { family: 'town', limits: {} }
    expect(refusalOf(limitInForce([empty], 'town', 'answer', '2024-03-01')).message).toContain('none')
  })

  test.each([
    ['2024-02-30', 'InvalidDate'],
    ['2024-2-3', 'InvalidMoment'],
    ['1999-01-01', 'DateOutOfRange'],
  ])('%s is no day to ask of', (on, tag) => {
    expect(refusalOf(limitInForce(books, 'town', 'answer', on))).toMatchObject({ _tag: tag, path: 'on' })
  })

  test.each([
    ['books', 'no list', undefined],
    ['books', 'no book', []],
    ['books[0]', 'no rulebook', [7]],
    ['books[0]', 'a book without limits', [{ family: 'town' }]],
    ['books[0].limits.answer', 'no limit', [{ family: 'town', limits: { answer: 7 } }]],
    [
      'books[0].limits.answer.effective.from',
      'days of effect that are none',
      [{ family: 'town', limits: { answer: { ...aLimit(1, 'hour'), effective: { from: 'May' } } } }],
    ],
    [
      'books[0].limits.answer.metBy',
      'a list of events that is none',
      [{ family: 'town', limits: { answer: { ...aLimit(1, 'hour'), metBy: 'answered' } } }],
    ],
  ])('%s is refused: %s', (path, _, given) => {
    expect(refusalOf(limitInForce(given as never, 'town', 'answer', '2024-03-01'))).toMatchObject({ path })
  })
})
