import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type BatchRules,
  batchesOf,
  batchMonoid,
  type CaseRecord,
  mergeBatchTallies,
  orThrow,
  tallyBatches,
  tallyBatchesBy,
} from 'xinfang-rules'
import { xinsheng2024 } from 'xinfang-rules/rulebooks'
import { AS_OF, cases, happenedBy, shuffled } from './target-arbitraries.js'

const KINDS = ['lawful', 'mediated', 'assisted', 'explained', 'concluded']
const tally = (items: readonly CaseRecord[]) => orThrow(tallyBatches(xinsheng2024, items, { asOf: AS_OF }))

describe('batches', () => {
  test('each count is what a filter written by hand counts', () => {
    fc.assert(
      fc.property(cases, (items) => {
        // What is lawfully concluded counts once it is closed, also where it is not resolved.
        const isDone = ({ events }: CaseRecord, kind: string) =>
          happenedBy(events['resolved'], AS_OF) || (kind === 'concluded' && happenedBy(events['closed'], AS_OF))
        const counts = KINDS.map((kind) => [
          kind,
          items.filter((item) => item.fields['means'] === kind && isDone(item, kind)).length,
        ])
        expect(tally(items)).toStrictEqual({
          rulebook: 'xinsheng2024',
          asOf: AS_OF,
          counts: Object.fromEntries(counts),
          atZero: counts.flatMap(([kind, count]) => (count === 0 ? [kind] : [])),
          totalsOnly: ['education'],
        })
      }),
      { numRuns: 200 },
    )
  })

  test('the counts of two lists put together are the sums of their counts', () => {
    fc.assert(
      fc.property(cases, fc.nat(), (items, cut) => {
        const at = cut % (items.length + 1)
        const [head, tail] = [tally(items.slice(0, at)).counts, tally(items.slice(at)).counts]
        const sums = KINDS.map((kind) => [kind, (head[kind] ?? Number.NaN) + (tail[kind] ?? Number.NaN)])
        expect(tally(items).counts).toStrictEqual(Object.fromEntries(sums))
      }),
    )
  })

  test('the order of the cases never matters', () => {
    fc.assert(
      fc.property(
        cases.chain((items) => fc.tuple(fc.constant(items), shuffled(items))),
        ([items, others]) => {
          expect(tally(others)).toStrictEqual(tally(items))
        },
      ),
    )
  })

  test('a case counts in exactly the batches that batchesOf says', () => {
    fc.assert(
      fc.property(cases, (items) => {
        for (const item of items) {
          const counted = KINDS.filter((kind) => tally([item]).counts[kind] === 1)
          expect(orThrow(batchesOf(xinsheng2024, item, { asOf: AS_OF }))).toStrictEqual(counted)
        }
      }),
      { numRuns: 50 },
    )
  })

  test('the tallies of parts, merged in any grouping, are the tally of all', () => {
    const { concat, empty } = batchMonoid(xinsheng2024, AS_OF)
    fc.assert(
      fc.property(cases, fc.nat(), fc.nat(), (items, some, more) => {
        const [one, two] = [some, more].map((cut) => cut % (items.length + 1)).sort((a, b) => a - b) as [number, number]
        const [a, b, c] = [items.slice(0, one), items.slice(one, two), items.slice(two)].map(tally) as [
          never,
          never,
          never,
        ]
        expect(concat(concat(a, b), c)).toStrictEqual(tally(items))
        expect(concat(a, concat(b, c))).toStrictEqual(tally(items))
        expect(mergeBatchTallies(c, a)).toStrictEqual(mergeBatchTallies(a, c))
        expect(concat(empty, a)).toStrictEqual(a)
        expect(concat(a, empty)).toStrictEqual(a)
      }),
    )
  })

  test('the groups add up to the whole, whatever tells them apart', () => {
    const { concat, empty } = batchMonoid(xinsheng2024, AS_OF)
    const ways = fc.constantFrom(
      'unit' as const,
      { field: 'focus' },
      { event: 'resolved', period: 'quarter' } as const,
      (record: CaseRecord) => record.id.slice(-1),
    )
    fc.assert(
      fc.property(cases, ways, (items, by) => {
        const groups = orThrow(tallyBatchesBy(xinsheng2024, items, by, { asOf: AS_OF, groups: ['a', 'b'] }))
        expect(Object.values(groups).reduce(concat, empty)).toStrictEqual(tally(items))
      }),
    )
  })

  test('totals make a monoid as well, whichever of them are given', () => {
    // Two kinds that only a total can count, one before and one behind all others.
    const taught = { ...xinsheng2024.batches['education'], id: 'taught' } as BatchRules['batches'][string]
    const rules: BatchRules = { ...xinsheng2024, batches: { taught, ...xinsheng2024.batches } }
    const { concat, empty } = batchMonoid(rules, AS_OF)
    const given = fc.record({ taught: fc.nat(9), education: fc.nat(9) }, { requiredKeys: [] })
    const tallied = fc
      .tuple(cases, given)
      .map(([items, totals]) => orThrow(tallyBatches(rules, items, { asOf: AS_OF, totals })))
    fc.assert(
      fc.property(tallied, tallied, tallied, (a, b, c) => {
        expect(concat(concat(a, b), c)).toStrictEqual(concat(a, concat(b, c)))
        expect(concat(a, b)).toStrictEqual(concat(b, a))
        expect(concat(empty, a)).toStrictEqual(a)
        expect(concat(a, empty)).toStrictEqual(a)
      }),
    )
  })
})
