import { describe, expect, it } from 'vitest'
import {
  type BatchGroupOptions,
  type BatchTally,
  batchMonoid,
  mergeBatchTallies,
  orThrow,
  tallyBatchesBy,
} from 'xinfang-rules'
import { xinsheng2024 } from 'xinfang-rules/rulebooks'
import { refusalOf } from '../refusal.js'
import { thrownBy } from '../thrown-by.js'

const AS_OF = '2024-06-30'
const { concat, empty } = batchMonoid(xinsheng2024, AS_OF)
const some: BatchTally = {
  ...empty,
  counts: { ...empty.counts, lawful: 3 },
  atZero: ['mediated'],
  totalsOnly: ['education'],
}

describe('tallies of batches put together', () => {
  it('have every kind that records are counted into at zero where nothing was counted', () => {
    expect(empty).toStrictEqual({
      rulebook: 'xinsheng2024',
      asOf: AS_OF,
      counts: { lawful: 0, mediated: 0, assisted: 0, explained: 0, concluded: 0 },
      atZero: ['lawful', 'mediated', 'assisted', 'explained', 'concluded'],
      totalsOnly: [],
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

  it('are none where there is no group: nothing is known of totals', () => {
    const groups = orThrow(tallyBatchesBy(xinsheng2024, [], 'unit', { asOf: AS_OF }))
    expect(Object.values(groups).reduce(concat, empty)).toStrictEqual(empty)
  })

  it('add up the totals that are given, and say where one is not', () => {
    const given = (education: number): BatchTally => ({
      ...some,
      counts: { ...some.counts, education },
      totalsOnly: [],
    })
    expect(concat(given(0), given(0))).toMatchObject({ counts: { lawful: 6, education: 0 }, totalsOnly: [] })
    expect(concat(given(0), given(0)).atZero).toContain('education')
    expect(concat(given(2), some)).toMatchObject({ counts: { lawful: 6, education: 2 }, totalsOnly: ['education'] })
    // Nobody has said that the other unit has none.
    expect(concat(given(0), some).atZero).not.toContain('education')
    expect(Object.keys(concat(some, given(1)).counts)).toStrictEqual(
      Object.keys(xinsheng2024.batches).filter((kind) => kind in given(1).counts),
    )
  })

  it('are refused by the monoid where they have a kind that the rulebook has not', () => {
    const strange = { ...some, counts: { ...some.counts, praised: 1 } }
    expect(thrownBy(() => concat(some, strange))).toMatchObject({
      _tag: 'InvalidArgument',
      path: 'other.counts.praised',
    })
    const without = { ...some, totalsOnly: ['praised'] }
    expect(thrownBy(() => concat(without, some))).toMatchObject({ _tag: 'InvalidArgument', path: 'one.totalsOnly[0]' })
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
    expect(byUnit['']?.totalsOnly).toStrictEqual(['education'])
    const totals = { v3: { education: 0 }, v1: { education: 4 } }
    const named = orThrow(tallyBatchesBy(xinsheng2024, items, 'unit', { asOf: AS_OF, groups: ['v2', 'v1'], totals }))
    expect(Object.keys(named)).toStrictEqual(['v2', 'v1', '', 'v3'])
    expect(named['v2']).toStrictEqual({ ...empty, totalsOnly: ['education'] })
    expect(named['v1']).toMatchObject({ counts: { lawful: 1, education: 4 }, totalsOnly: [] })
    expect(named['v3']).toMatchObject({ counts: { education: 0 }, totalsOnly: [] })
    expect(named['v3']?.atZero).toContain('education')
    const wrong = () => tallyBatchesBy(xinsheng2024, items, (() => 7) as never, { asOf: AS_OF })
    expect(refusalOf(wrong())).toMatchObject({ _tag: 'InvalidArgument', path: 'by(items[0])' })
  })

  it('are by the month of the event that happened first, where kinds count at different ones', () => {
    const items = [
      { id: 'c1', fields: { means: 'concluded' }, events: { closed: '2024-03-05' } },
      { id: 'c2', fields: { means: 'lawful' }, events: { resolved: '2024-03-29', closed: '2024-04-02' } },
      { id: 'c3', fields: { means: 'lawful' }, events: {} },
    ]
    const by = { event: ['resolved', 'closed'], period: 'month' } as const
    const months = orThrow(tallyBatchesBy(xinsheng2024, items, by, { asOf: AS_OF, groups: ['2024-02'] }))
    expect(Object.keys(months)).toStrictEqual(['2024-02', '2024-03', ''])
    expect(months['2024-03']?.counts).toMatchObject({ lawful: 1, concluded: 1 })
    const asked = (event: unknown) =>
      refusalOf(tallyBatchesBy(xinsheng2024, [], { event, period: 'month' } as never, { asOf: AS_OF }))
    expect(asked(['resolved', 'praised'])).toMatchObject({ _tag: 'UnknownEvent', path: 'by.event[1]' })
    expect(asked('praised')).toMatchObject({ _tag: 'UnknownEvent', path: 'by.event' })
    expect(asked([])).toMatchObject({ _tag: 'UnknownEvent', path: 'by.event' })
  })

  it.each<[object, string, string]>([
    [{ group: ['v1'] }, 'InvalidArgument', 'options.group'],
    [{ groups: 'v1' }, 'InvalidArgument', 'options.groups'],
    [{ groups: ['v1', 7] }, 'InvalidArgument', 'options.groups'],
    [{ totals: 4 }, 'InvalidArgument', 'options.totals'],
    [{ totals: { v1: 4 } }, 'InvalidArgument', 'options.totals.v1'],
    [{ totals: { v1: { lawful: 4 } } }, 'InvalidArgument', 'options.totals.v1.lawful'],
    [{ totals: { v1: { education: 1.5 } } }, 'InvalidCount', 'options.totals.v1.education'],
  ])('are refused for groups by the place: %j', (part, tag, path) => {
    const asked = { asOf: AS_OF, ...part } as BatchGroupOptions
    expect(refusalOf(tallyBatchesBy(xinsheng2024, [], 'unit', asked))).toMatchObject({ _tag: tag, path })
  })
})
