import { describe, expect, it } from 'vitest'
import { type BatchTally, batchMonoid, mergeBatchTallies, orThrow, tallyBatchesBy } from 'xinfang-rules'
import { xinsheng2024 } from 'xinfang-rules/rulebooks'
import { refusalOf } from '../refusal.js'
import { thrownBy } from '../thrown-by.js'

const AS_OF = '2024-06-30'
const { concat, empty } = batchMonoid(xinsheng2024, AS_OF)
const some: BatchTally = { ...empty, counts: { ...empty.counts, lawful: 3 }, atZero: ['mediated'] }

describe('tallies of batches put together', () => {
  it('have every kind at zero where nothing was counted', () => {
    expect(empty).toStrictEqual({
      rulebook: 'xinsheng2024',
      asOf: AS_OF,
      counts: { lawful: 0, mediated: 0, assisted: 0, explained: 0, concluded: 0 },
      atZero: ['lawful', 'mediated', 'assisted', 'explained', 'concluded'],
      totalsOnly: ['education'],
    })
  })

  it('tell anew which kinds are at zero', () => {
    expect(orThrow(mergeBatchTallies(some, empty)).atZero).toEqual(['mediated', 'assisted', 'explained', 'concluded'])
  })

  it('are refused where they are of another moment or rulebook', () => {
    expect(refusalOf(mergeBatchTallies(some, { ...some, asOf: '2024-07-31' }))).toMatchObject({
      _tag: 'TallyMismatch',
      path: 'asOf',
    })
    const others = { ...some, rulebook: 'sanjian2021' }
    expect(thrownBy(() => concat(others, others))).toMatchObject({ _tag: 'TallyMismatch', path: 'rulebook' })
  })

  it.each<[Partial<BatchTally>, string, string]>([
    [{ counts: { lawful: -1 } }, 'InvalidCount', 'other.counts.lawful'],
    [{ counts: { lawful: Number.MAX_SAFE_INTEGER } }, 'InvalidCount', 'counts.lawful'],
    [{ totalsOnly: 'education' as never }, 'InvalidArgument', 'other'],
  ])('are refused by their place: %j', (part, tag, path) => {
    expect(refusalOf(mergeBatchTallies(some, { ...some, ...part }))).toMatchObject({ _tag: tag, path })
  })

  it('are one for each group, with the kinds still at zero there', () => {
    const items = [
      { id: 'c1', unit: 'v1', fields: { means: 'lawful' }, events: { resolved: '2024-03-01' } },
      { id: 'c2', unit: 'v1', fields: { means: 'mediated' }, events: { resolved: '2024-04-01' } },
      { id: 'c3', fields: { means: 'lawful' }, events: {} },
    ]
    const byUnit = orThrow(tallyBatchesBy(xinsheng2024, items, 'unit', { asOf: AS_OF }))
    expect(byUnit).toMatchObject({
      v1: { counts: { lawful: 1, mediated: 1 }, atZero: ['assisted', 'explained', 'concluded'] },
      '': { atZero: empty.atZero },
    })
    const wrong = () => tallyBatchesBy(xinsheng2024, items, (() => 7) as never, { asOf: AS_OF })
    expect(refusalOf(wrong())).toMatchObject({ _tag: 'InvalidArgument', path: 'by(items[0])' })
  })
})
