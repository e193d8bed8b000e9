import { describe, expect, test } from 'vitest'
import { type AsOf, type BatchRules, batchesOf, type CaseRecord, orThrow, tallyBatches } from 'xinfang-rules'
import { xinsheng2024 } from 'xinfang-rules/rulebooks'
import { refusalOf } from '../refusal.js'

const KINDS = ['lawful', 'mediated', 'assisted', 'explained', 'concluded']

const item = (id: string, means?: string, resolved?: string): CaseRecord => ({
  id,
  fields: means === undefined ? {} : { means },
  events: { received: '2024-03-01', ...(resolved !== undefined && { resolved }) },
})

const items: readonly CaseRecord[] = [
  item('c1', 'mediated', '2024-04-08'),
  item('c2', 'mediated', '2024-04-30'),
  item('c3', 'lawful', '2024-04-30T23:59:59'),
  // Resolved only in May.
  item('c4', 'lawful', '2024-05-01'),
  // Not resolved yet, though the means is noted.
  item('c5', 'explained'),
  // Resolved, by means that nobody noted.
  item('c6', undefined, '2024-04-08'),
  item('c7', 'concluded', '2024-04-29'),
]

describe('tallyBatches', () => {
  test('counts each kind up to asOf, lists those at zero, and those that only a total can count', () => {
    expect(orThrow(tallyBatches(xinsheng2024, items, { asOf: '2024-04-30' }))).toStrictEqual({
      rulebook: 'xinsheng2024',
      asOf: '2024-04-30',
      // c3; c1 c2; none; c5 is not resolved; c7.
      counts: { lawful: 1, mediated: 2, assisted: 0, explained: 0, concluded: 1 },
      atZero: ['assisted', 'explained'],
      totalsOnly: ['education'],
    })
  })

  test('a day later c4 is resolved as well', () => {
    const { counts } = orThrow(tallyBatches(xinsheng2024, items, { asOf: '2024-05-01' }))
    expect(counts).toStrictEqual({ lawful: 2, mediated: 2, assisted: 0, explained: 0, concluded: 1 })
  })

  test('without cases every kind that can be counted is at zero', () => {
    const { counts, atZero } = orThrow(tallyBatches(xinsheng2024, [], { asOf: '2024-04-30' }))
    expect(counts).toStrictEqual({ lawful: 0, mediated: 0, assisted: 0, explained: 0, concluded: 0 })
    expect(atZero).toStrictEqual(KINDS)
  })

  test('kinds of which only the total is known are not counted, and never at zero', () => {
    const { counts, atZero } = orThrow(tallyBatches(xinsheng2024, items, { asOf: '2024-04-30' }))
    expect(Object.keys(counts)).not.toContain('education')
    expect(atZero).not.toContain('education')
  })

  test('the total of such a kind is given, and stands in its place in the rulebook', () => {
    const tally = (education: number) =>
      orThrow(tallyBatches(xinsheng2024, items, { asOf: '2024-04-30', totals: { education } }))
    expect(Object.keys(tally(4).counts)).toStrictEqual(Object.keys(xinsheng2024.batches))
    expect(tally(4)).toMatchObject({ counts: { education: 4 }, atZero: ['assisted', 'explained'], totalsOnly: [] })
    expect(tally(0).atZero).toContain('education')
  })

  test('any iterable will do, and is read once', () => {
    let opened = 0
    function* source() {
      opened++
      yield* items
    }
    expect(orThrow(tallyBatches(xinsheng2024, source(), { asOf: '2024-04-30' }))).toStrictEqual(
      orThrow(tallyBatches(xinsheng2024, items, { asOf: '2024-04-30' })),
    )
    expect(opened).toBe(1)
  })

  test('an id that occurs twice is refused, with advice that can be followed', () => {
    const error = refusalOf(tallyBatches(xinsheng2024, [...items, item('c1')], { asOf: '2024-04-30' }))
    expect(error).toMatchObject({ _tag: 'DuplicateCase', path: 'items[7].id', id: 'c1' })
    // tallyBatches has no such option.
    expect(error.message).not.toContain('duplicates:')
  })

  test.each<[string, unknown, unknown, string, string]>([
    ['no items', null, { asOf: '2024-04-30' }, 'InvalidArgument', 'items'],
    ['a bad item', [items[0], 'c2'], { asOf: '2024-04-30' }, 'InvalidCase', 'items[1]'],
    ['no options', items, null, 'InvalidArgument', 'options'],
    ['a bad asOf', items, { asOf: '2024-04-31' }, 'InvalidDate', 'options.asOf'],
    ['a misspelt option', items, { asOf: '2024-04-30', totls: {} }, 'InvalidArgument', 'options.totls'],
    ['totals that are none', items, { asOf: '2024-04-30', totals: [] }, 'InvalidArgument', 'options.totals'],
    [
      'a total of a kind that records are counted into',
      items,
      { asOf: '2024-04-30', totals: { lawful: 1 } },
      'InvalidArgument',
      'options.totals.lawful',
    ],
    [
      'half a result',
      items,
      { asOf: '2024-04-30', totals: { education: 0.5 } },
      'InvalidCount',
      'options.totals.education',
    ],
  ])('%s is refused, with its place', (_, records, options, tag, path) => {
    const error = refusalOf(tallyBatches(xinsheng2024, records as CaseRecord[], options as AsOf))
    expect(error).toMatchObject({ _tag: tag, path })
  })

  test.each<[string, unknown, string]>([
    ['null', null, 'rules'],
    ['no id', { ...xinsheng2024, id: undefined }, 'rules.id'],
    ['no vocabulary', { ...xinsheng2024, events: undefined }, 'rules.events'],
    ['no batches', { ...xinsheng2024, batches: undefined }, 'rules.batches'],
    ['a batch that is null', { ...xinsheng2024, batches: { odd: null } }, 'rules.batches.odd'],
    ['a batch of nothing', { ...xinsheng2024, batches: { odd: {} } }, 'rules.batches.odd.of'],
    [
      'a batch of an unknown event',
      { ...xinsheng2024, batches: { odd: { of: { any: [{ event: 'praised', happened: true }] } } } },
      'rules.batches.odd.of.any[0].event',
    ],
  ])('rules that are %s are refused, with the place', (_, rules, path) => {
    const expected = { _tag: 'InvalidRulebook', path }
    const options = { asOf: '2024-04-30' }
    expect(refusalOf(tallyBatches(rules as BatchRules, items, options))).toMatchObject(expected)
    expect(refusalOf(batchesOf(rules as BatchRules, item('c1'), options))).toMatchObject(expected)
  })

  test.each(['constructor', 'toString', '__proto__'])('a batch may be called %s', (name) => {
    const batch = { ...xinsheng2024.batches['lawful'], id: name } as BatchRules['batches'][string]
    const rules: BatchRules = { ...xinsheng2024, batches: Object.fromEntries([[name, batch]]) }
    const { counts, atZero } = orThrow(tallyBatches(rules, items, { asOf: '2024-04-30' }))
    expect([Object.entries(counts), atZero]).toStrictEqual([[[name, 1]], []])
  })
})
