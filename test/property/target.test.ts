import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type CaseRecord,
  evaluateTargets,
  mergeTallies,
  orThrow,
  type Tally,
  type TargetRules,
  tallyCases,
  tallyMonoid,
} from 'xinfang-rules'
import { xinsheng2024 } from 'xinfang-rules/rulebooks'
import { AS_OF, cases, happenedBy, shuffled, tallyUpTo } from './target-arbitraries.js'

const tally = (records: Iterable<CaseRecord>): Tally => orThrow(tallyCases(xinsheng2024, records, { asOf: AS_OF }))

describe('tallies', () => {
  test('the tally of two lists put together is the sum of their tallies', () => {
    fc.assert(
      fc.property(cases, fc.nat(), (records, cut) => {
        const at = cut % (records.length + 1)
        const [head, tail] = [records.slice(0, at), records.slice(at)]
        expect(orThrow(mergeTallies(tally(head), tally(tail)))).toStrictEqual(tally(records))
      }),
    )
  })

  test('the order of the cases never matters', () => {
    fc.assert(
      fc.property(
        cases.chain((records) => fc.tuple(fc.constant(records), shuffled(records))),
        ([records, others]) => {
          expect(tally(others)).toStrictEqual(tally(records))
        },
      ),
    )
  })

  test('with first, a record given again changes nothing', () => {
    fc.assert(
      fc.property(cases, fc.nat(), (records, at) => {
        const again = records.slice(0, at % (records.length + 1))
        const twice = tallyCases(xinsheng2024, [...records, ...again], { asOf: AS_OF, duplicates: 'first' })
        expect(orThrow(twice)).toStrictEqual(tally(records))
      }),
    )
  })

  test('records that each have their own id are counted the same whatever is done with duplicates', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom('refuse', 'first', 'assumeUnique'), (records, duplicates) => {
        expect(orThrow(tallyCases(xinsheng2024, records, { asOf: AS_OF, duplicates }))).toStrictEqual(tally(records))
      }),
    )
  })

  test('each indicator is what a filter written by hand counts', () => {
    fc.assert(
      fc.property(cases, (records) => {
        const has = (event: string) => (record: CaseRecord) => happenedBy(record.events[event], AS_OF)
        const [received, assigned, resolved] = [has('received'), has('assigned'), has('resolved')]
        const settled = (record: CaseRecord) => resolved(record) || has('stabilised')(record)
        const rate = (of: (record: CaseRecord) => boolean, counted: (record: CaseRecord) => boolean) => {
          const base = records.filter(of)
          return { counted: base.filter(counted).length, of: base.length }
        }
        const fromAbove = ['central', 'municipalListed', 'municipalLeader']
        expect(tally(records)).toStrictEqual({
          rulebook: 'xinsheng2024',
          asOf: AS_OF,
          rates: {
            'national.resolution': rate(
              (c) => c.fields['assignedBy'] === 'nationalBureau' && c.fields['focus'] === 'keyCase' && assigned(c),
              resolved,
            ),
            'municipal.settlement': rate(
              (c) =>
                c.fields['assignedBy'] === 'municipalJointOffice' &&
                (c.fields['focus'] === 'keyGroup' || c.fields['focus'] === 'keyProblem') &&
                assigned(c),
              settled,
            ),
            'district.resolution': rate(
              (c) => c.fields['assignedBy'] === 'district' && c.fields['focus'] === 'keyProblem' && assigned(c),
              resolved,
            ),
            'district.settlement': rate(
              (c) => c.fields['assignedBy'] === 'district' && c.fields['focus'] === 'keyGroup' && assigned(c),
              settled,
            ),
            // Not education: its figures come from the caller.
            'superior.closing': rate(
              (c) => fromAbove.includes(`${c.fields['assignedBy']}`) && assigned(c),
              has('closed'),
            ),
            'all.resolution': rate(received, resolved),
            onlineShare: rate(received, (c) => c.fields['channel'] === 'online'),
            'letters.answered': rate((c) => c.fields['channel'] === 'letter' && received(c), has('answered')),
            rectification: rate(has('rectificationOrdered'), has('rectified')),
          },
          counts: {},
        })
      }),
      { numRuns: 300 },
    )
  })

  test('what is counted never exceeds its base, and later on no base is smaller', () => {
    fc.assert(
      fc.property(cases, (records) => {
        const later = orThrow(tallyCases(xinsheng2024, records, { asOf: '2024-07-05' }))
        for (const [id, { counted, of }] of Object.entries(tally(records).rates)) {
          expect(counted).toBeLessThanOrEqual(of)
          expect(later.rates[id]?.of).toBeGreaterThanOrEqual(of)
        }
      }),
    )
  })
})

describe('the monoid of tallies', () => {
  const { concat, empty } = tallyMonoid(xinsheng2024, AS_OF)
  /** Three of these add up to 2^53-1 at most. */
  const third = tallyUpTo(Math.floor(Number.MAX_SAFE_INTEGER / 3))

  test('the empty tally changes nothing, from either side', () => {
    fc.assert(
      fc.property(tallyUpTo(Number.MAX_SAFE_INTEGER), (x) => {
        expect(concat(x, empty)).toStrictEqual(x)
        expect(concat(empty, x)).toStrictEqual(x)
      }),
    )
  })

  test('it does not matter which two are put together first', () => {
    fc.assert(
      fc.property(third, third, third, (x, y, z) => {
        expect(concat(concat(x, y), z)).toStrictEqual(concat(x, concat(y, z)))
      }),
    )
  })

  test('it does not matter which of two comes first', () => {
    fc.assert(
      fc.property(third, third, (x, y) => {
        expect(concat(x, y)).toStrictEqual(concat(y, x))
      }),
    )
  })

  test('a sum past 2^53-1 is refused whichever comes first, and no other', () => {
    const big = tallyUpTo(Number.MAX_SAFE_INTEGER)
    fc.assert(
      fc.property(big, big, (x, y) => {
        const sumFits = (a: number, b: number) => BigInt(a) + BigInt(b) <= BigInt(Number.MAX_SAFE_INTEGER)
        const fits =
          Object.entries(x.rates).every(([id, { of }]) => sumFits(of, y.rates[id]?.of ?? 0)) &&
          Object.entries(x.counts).every(([id, count]) => sumFits(count, y.counts[id] ?? 0))
        expect(mergeTallies(x, y)._tag).toBe(fits ? 'Right' : 'Left')
        expect(mergeTallies(y, x)._tag).toBe(fits ? 'Right' : 'Left')
      }),
    )
  })
})

describe('shortfall and slack', () => {
  /** A percentage as a text, in every way it can be written. */
  const percent = fc.integer({ min: 0, max: 10_000 }).chain((hundredths) => {
    const [whole, rest] = [Math.floor(hundredths / 100), hundredths % 100]
    const texts = [`${whole}.${`${rest}`.padStart(2, '0')}`]
    if (rest % 10 === 0) texts.push(`${whole}.${rest / 10}`)
    if (rest === 0) texts.push(`${whole}`)
    return fc.constantFrom(...texts).map((text) => ({ hundredths, text }))
  })

  /** Whether a rate is met, in unbounded whole numbers. */
  const meets = (hundredths: number, counted: bigint, of: number): boolean =>
    counted * BigInt(10_000) >= BigInt(hundredths) * BigInt(of)

  /** A base up to 2^53-1, and a figure that is often near the boundary. */
  const figure = fc
    .tuple(percent, fc.oneof(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER })))
    .chain(([{ hundredths, text }, of]) => {
      const boundary = Number((BigInt(hundredths) * BigInt(of)) / BigInt(10_000))
      const near = fc.integer({ min: Math.max(0, boundary - 2), max: Math.min(of, boundary + 2) })
      return fc
        .oneof(near, fc.integer({ min: 0, max: of }))
        .map((counted) => ({ hundredths, atLeast: text, counted, of }))
    })

  test('shortfall is the least number that meets the target, slack the most that can be lost', () => {
    const label = { zh: '率', en: 'rate' }
    fc.assert(
      fc.property(figure, ({ hundredths, atLeast, counted, of }) => {
        const rules = {
          ...xinsheng2024,
          targets: {
            T: {
              ...xinsheng2024.targets['A-5'],
              id: 'T',
              label,
              goal: { kind: 'rate', indicator: 'education', atLeast },
            },
          },
        } as TargetRules
        const [target] = orThrow(evaluateTargets(rules, { rates: { education: { counted, of } } })).targets
        const { status, shortfall, slack } = target ?? {}
        expect(status).toBe(meets(hundredths, BigInt(counted), of) ? 'met' : 'missed')
        if (status === 'met') {
          expect(shortfall).toBeUndefined()
          expect(slack).toBeGreaterThanOrEqual(0)
          expect(slack).toBeLessThanOrEqual(counted)
          const left = BigInt(counted) - BigInt(slack as number)
          expect(meets(hundredths, left, of)).toBe(true)
          expect(left === BigInt(0) || !meets(hundredths, left - BigInt(1), of)).toBe(true)
        } else {
          expect(slack).toBeUndefined()
          expect(shortfall).toBeGreaterThanOrEqual(1)
          const reached = BigInt(counted) + BigInt(shortfall as number)
          expect(reached <= BigInt(of)).toBe(true)
          expect(meets(hundredths, reached, of)).toBe(true)
          expect(meets(hundredths, reached - BigInt(1), of)).toBe(false)
        }
      }),
      { numRuns: 600 },
    )
  })

  test('every target is met, missed or not measurable, and the three add up', () => {
    fc.assert(
      fc.property(tallyUpTo(1000), (figures) => {
        const { targets, met, missed, notMeasurable } = orThrow(evaluateTargets(xinsheng2024, figures))
        expect(targets.map(({ id }) => id)).toStrictEqual(Object.keys(xinsheng2024.targets))
        expect(met + missed + notMeasurable).toBe(targets.length)
        for (const { status, because, missing } of targets) {
          expect(because !== undefined).toBe(status === 'notMeasurable')
          expect(missing !== undefined).toBe(because === 'noFigure')
        }
      }),
    )
  })
})
