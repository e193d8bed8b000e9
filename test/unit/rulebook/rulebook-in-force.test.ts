import { describe, expect, test } from 'vitest'
import { limitInForce, orThrow, type Rulebook, renderError, rulebookInForce, type VersionedBook } from 'xinfang-rules'
import * as shipped from 'xinfang-rules/rulebooks'
import { refusalOf } from '../refusal.js'

const books: readonly Rulebook[] = Object.values(shipped)
const { caomiao2023, national2005, national2022, simplified2016 } = shipped

const version = (id: string, from: string, to?: string): VersionedBook => ({
  id,
  family: 'town',
  effective: to === undefined ? { from } : { from, to },
})
const idOn = (on: string, given: readonly VersionedBook[]) => orThrow(rulebookInForce(given, 'town', on)).id

describe('the rulebook in force', () => {
  test.each([
    ['the first day of 2005', '2005-05-01', national2005],
    ['its last', '2022-04-30', national2005],
    ['the first day of 2022', '2022-05-01', national2022],
    ['long after, since it states no last day', '2100-12-31', national2022],
  ])('%s', (_, on, book) => {
    expect(orThrow(rulebookInForce(books, 'national', on))).toBe(book)
    expect(orThrow(rulebookInForce([...books].reverse(), 'national', on))).toBe(book)
  })

  test('of several the one that came into force last', () => {
    const given = [version('b', '2021-06-01'), version('a', '2020-01-01')]
    expect(idOn('2021-05-31', given)).toBe('a')
    expect(idOn('2021-06-01', given)).toBe('b')
  })

  test('of two that came into force on one day the later given', () => {
    expect(idOn('2021-06-01', [version('a', '2021-06-01'), version('b', '2021-06-01')])).toBe('b')
  })

  test('a plan is in force to the last day of its last phase, its limits beyond', () => {
    expect(orThrow(rulebookInForce(books, 'caomiao', '2024-03-15'))).toBe(caomiao2023)
    expect(refusalOf(rulebookInForce(books, 'caomiao', '2024-03-16'))).toMatchObject({
      _tag: 'NotInForce',
      rulebook: 'caomiao2023',
    })
    expect(orThrow(limitInForce(books, 'caomiao', 'simple.opinion', '2024-03-16')).id).toBe('simple.opinion')
  })
})

describe('no rulebook in force', () => {
  test('names the nearest, by its days', () => {
    const given = [version('a', '2010-01-01', '2010-12-31'), version('b', '2020-01-01', '2020-12-31')]
    const nearest = (on: string) => refusalOf(rulebookInForce(given, 'town', on))
    expect(nearest('2009-12-31')).toMatchObject({ rulebook: 'a', from: '2010-01-01', to: '2010-12-31' })
    expect(nearest('2015-07-02')).toMatchObject({ rulebook: 'a' })
    expect(nearest('2015-07-03')).toMatchObject({ rulebook: 'b' })
    expect(nearest('2021-01-01')).toMatchObject({ rulebook: 'b', on: '2021-01-01', path: 'on' })
  })

  test('before the first there is nothing to say of a successor', () => {
    const error = refusalOf(rulebookInForce(books, 'national', '2005-04-30'))
    expect(error).toStrictEqual({
      _tag: 'NotInForce',
      path: 'on',
      rulebook: 'national2005',
      on: '2005-04-30',
      from: '2005-05-01',
      to: '2022-04-30',
      message:
        'on: the rulebook "national2005" is in force from 2005-05-01 to 2022-04-30, not on 2005-04-30; use the rule in force on that day',
    })
    expect(renderError(error, 'zh')).toBe(
      'on：规则集“national2005”自 2005-05-01 至 2022-04-30 施行，2005-04-30 不在其内；请使用当日有效的规定',
    )
  })

  test('after simple handling it says that the figures of its successor are not verified', () => {
    const error = refusalOf(rulebookInForce(books, 'simplified', '2022-07-17'))
    expect(error).toMatchObject({
      _tag: 'NotInForce',
      rulebook: 'simplified2016',
      succession: simplified2016.effective.succession,
    })
    expect(renderError(error, 'zh')).toMatch(/国信办发〔2022〕17号.*未经核实/)
    expect(renderError(error, 'en')).toMatch(/replaced it, and its figures are not verified/)
    expect(refusalOf(rulebookInForce(books, 'simplified', '2016-06-30'))).not.toHaveProperty('succession')
  })

  test('so does one of its limits, in a book of whatever place in the list', () => {
    for (const given of [books, [...books].reverse()]) {
      const error = refusalOf(limitInForce(given, 'simplified', 'opinion', '2022-07-17'))
      expect(error).toMatchObject({ limit: 'opinion', succession: simplified2016.effective.succession })
      expect(renderError(error, 'zh')).toContain('未经核实')
      expect(refusalOf(limitInForce(given, 'simplified', 'opinion', '2016-06-30'))).not.toHaveProperty('succession')
    }
  })
})

describe('what cannot be asked', () => {
  const { effective, ...undated } = version('a', '2020-01-01')
  test.each<[string, unknown, unknown, unknown, { _tag: string; path: string }]>([
    ['no list', {}, 'town', '2020-01-01', { _tag: 'InvalidArgument', path: 'books' }],
    ['an empty list', [], 'town', '2020-01-01', { _tag: 'InvalidArgument', path: 'books' }],
    ['no rulebook', [null], 'town', '2020-01-01', { _tag: 'InvalidArgument', path: 'books[0]' }],
    ['a rulebook without days', [undated], 'town', '2020-01-01', { _tag: 'InvalidArgument', path: 'books[0]' }],
    [
      'a first day that does not exist',
      [version('a', '2021-02-29')],
      'town',
      '2020-01-01',
      { _tag: 'InvalidRulebook', path: 'books[0].effective.from' },
    ],
    [
      'days in the wrong order',
      [version('b', '2020-01-01'), version('a', '2021-01-01', '2020-12-31')],
      'town',
      '2020-01-01',
      { _tag: 'InvalidRulebook', path: 'books[1].effective.to' },
    ],
    [
      'a last day that is none',
      [version('a', '2021-01-01', 'soon')],
      'town',
      '2020-01-01',
      { _tag: 'InvalidRulebook', path: 'books[0].effective.to' },
    ],
    [
      'a successor without words',
      [{ ...undated, effective: { ...effective, succession: 'none' } }],
      'town',
      '2020-01-01',
      { _tag: 'InvalidRulebook', path: 'books[0].effective.succession' },
    ],
    ['a family that no book has', books, 'nation', '2020-01-01', { _tag: 'InvalidArgument', path: 'family' }],
    ['a day that does not exist', books, 'national', '2021-02-29', { _tag: 'InvalidDate', path: 'on' }],
    ['a day out of range', books, 'national', '2101-01-01', { _tag: 'DateOutOfRange', path: 'on' }],
  ])('%s', (_, given, family, on, refusal) => {
    expect(refusalOf(rulebookInForce(given as never, family as never, on as never))).toMatchObject(refusal)
  })

  test('the families that there are are named, each once', () => {
    const { message } = refusalOf(rulebookInForce(books, 'nation', '2020-01-01'))
    expect(message.match(/"national"/g)).toHaveLength(1)
  })
})
