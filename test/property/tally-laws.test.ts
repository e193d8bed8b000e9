import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type CaseRecord,
  collectTally,
  compareDefinitions,
  computeDeadline,
  drillDown,
  type GroupBy,
  isLate,
  mergeTallies,
  orThrow,
  type Tally,
  tallyCases,
  tallyCasesAsync,
  tallyCasesBy,
} from 'xinfang-rules'
import { national2022 } from 'xinfang-rules/rulebooks'
import { daysAfter } from './arbitraries.js'
import { mattersOf } from './case-arbitraries.js'
import { shuffled } from './target-arbitraries.js'

const asOfDay = fc.integer({ min: 0, max: 200 }).map((days) => daysAfter('2024-01-20', days))

/** A moment to look at matters, those that can be read then and those that cannot. */
const looked = fc.tuple(mattersOf(national2022), asOfDay).map(([records, asOf]) => {
  const { refused } = orThrow(collectTally(national2022, records, { asOf }))
  const bad = new Set(refused.map(({ index }) => index))
  return { asOf, records, refused, good: records.filter((_, index) => !bad.has(index)) }
})

const tally = (records: readonly CaseRecord[], asOf: string): Tally =>
  orThrow(tallyCases(national2022, records, { asOf }))

const sum = (tallies: readonly Tally[], none: Tally): Tally =>
  tallies.reduce((one, other) => orThrow(mergeTallies(one, other)), none)

const groupings: readonly GroupBy[] = [
  'unit',
  { field: 'channel' },
  { field: 'rating' },
  { event: 'received', period: 'month' },
  { event: 'closed', period: 'quarter' },
  ({ id }) => id.slice(-1),
]

const countable = Object.values(national2022.indicators).filter((indicator) => !('totalsOnly' in indicator))

describe('tallies of matters under their limits', () => {
  it('can be cut anywhere and put together again', () => {
    fc.assert(
      fc.property(looked, fc.nat(), ({ good, asOf }, cut) => {
        const at = cut % (good.length + 1)
        const parts = [tally(good.slice(0, at), asOf), tally(good.slice(at), asOf)]
        expect(sum(parts, tally([], asOf))).toEqual(tally(good, asOf))
      }),
    )
  })

  it('are the same in any order', () => {
    fc.assert(
      fc.property(
        looked.chain(({ good, asOf }) => fc.tuple(fc.constant(good), shuffled(good), fc.constant(asOf))),
        ([good, others, asOf]) => {
          expect(tally(others, asOf)).toEqual(tally(good, asOf))
        },
      ),
    )
  })

  it('by unit, by the value of a field and by period add up to the whole', () => {
    fc.assert(
      fc.property(looked, fc.constantFrom(...groupings), ({ good, asOf }, by) => {
        const groups = orThrow(tallyCasesBy(national2022, good, by, { asOf }))
        expect(sum(Object.values(groups), tally([], asOf))).toEqual(tally(good, asOf))
      }),
      { numRuns: 300 },
    )
  })

  it('are the same of a list and of what comes bit by bit', async () => {
    async function* slowly(records: readonly CaseRecord[]) {
      for (const record of records) yield await Promise.resolve(record)
    }
    await fc.assert(
      fc.asyncProperty(looked, async ({ records, asOf }) => {
        expect(await tallyCasesAsync(national2022, slowly(records), { asOf })).toEqual(
          tallyCases(national2022, records, { asOf }),
        )
      }),
    )
  })

  it('of what can be read leave out just what is refused, each for the reason for which it is refused alone', () => {
    let seen = 0
    fc.assert(
      fc.property(looked, ({ records, refused, good, asOf }) => {
        seen += refused.length
        expect(good.length + refused.length).toBe(records.length)
        expect(orThrow(collectTally(national2022, records, { asOf })).tally).toEqual(tally(good, asOf))
        for (const { index, error } of refused) {
          const alone = tallyCases(national2022, [records[index] as CaseRecord], { asOf })
          expect(alone).toMatchObject({ _tag: 'Left', left: { _tag: error._tag } })
        }
      }),
    )
    expect(seen).toBeGreaterThan(0)
  })

  it('can be had again from later data: what was recorded after asOf changes nothing', () => {
    fc.assert(
      fc.property(looked, ({ good, asOf }) => {
        const known = good.map((record) => ({
          ...record,
          events: Object.fromEntries(Object.entries(record.events).filter(([, on]) => `${on}` <= asOf)),
        }))
        expect(tally(known, asOf)).toEqual(tally(good, asOf))
      }),
    )
  })
})

describe('the cases behind a figure', () => {
  it('are as many as it says, and those of its base that count and that do not are all', () => {
    fc.assert(
      fc.property(looked, fc.constantFrom(...countable), ({ good, asOf }, { id }) => {
        const [counted, rest, base] = (['counted', 'rest', 'base'] as const).map((part) =>
          orThrow(drillDown(national2022, good, id, { asOf, part })),
        ) as [string[], string[], string[]]
        expect(tally(good, asOf).rates[id]).toEqual({ counted: counted.length, of: base.length })
        expect([...counted, ...rest].sort()).toEqual([...base].sort())
      }),
      { numRuns: 300 },
    )
  })
})

describe('the definitions of one rate', () => {
  it('give what the tally gives', () => {
    fc.assert(
      fc.property(looked, fc.constantFrom(...new Set(countable.map(({ rate }) => rate))), ({ good, asOf }, rate) => {
        const { rates } = tally(good, asOf)
        for (const { indicator, figure } of orThrow(compareDefinitions(national2022, good, { asOf, rate }))) {
          expect(figure).toEqual(rates[indicator])
        }
      }),
    )
  })
})

describe('timeliness', () => {
  it('is what one finds by computing the deadline of each case', () => {
    let weighed = 0
    fc.assert(
      fc.property(looked, ({ good, asOf }) => {
        const figure = { counted: 0, of: 0 }
        for (const { fields, events, extensions } of good) {
          const { accepted, closed } = events as Record<string, string | undefined>
          if (fields['route'] !== 'petition' || accepted === undefined || accepted > asOf) continue
          const limit = national2022.limits.handling
          const extension = extensions?.['handling']
          const deadline = orThrow(computeDeadline({ limit, from: accepted, fields, extension }))
          const done = closed !== undefined && closed <= asOf
          if (!done && !isLate(deadline, asOf)) continue
          figure.of++
          if (done && !isLate(deadline, closed)) figure.counted++
        }
        weighed += figure.of
        expect(tally(good, asOf).rates['timelyClosing.due']).toEqual(figure)
      }),
      { numRuns: 300 },
    )
    expect(weighed).toBeGreaterThan(0)
  })
})
