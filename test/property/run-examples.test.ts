import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { computeDeadline, orThrow, type Result } from 'xinfang-rules'
import { caomiao2023, national2022 } from 'xinfang-rules/rulebooks'
import { type Example, runExamples } from 'xinfang-rules/rulebooks/examples'
import { anythingAtAll, daysAfter } from './arbitraries.js'
import { adding, faultOfResult, json, spoil, spoiling } from './target-arbitraries.js'

const label = { zh: '试拟', en: 'Made up' }
const basis = { document: '试拟规定', clause: '第一条', source: 'assumption', evidence: 'inferred' } as const
const closing = {
  id: 'closing',
  label,
  rate: 'closing',
  unit: '件',
  definition: label,
  of: { event: 'accepted', happened: true },
  counted: { event: 'opinionIssued', happened: true },
}

/** A rulebook of one rule of each kind, and an example of each. */
const exampleRules = {
  id: 'small',
  family: 'caomiao',
  events: caomiao2023.events,
  fields: caomiao2023.fields,
  limits: { 'general.accepted': caomiao2023.limits['general.accepted'] },
  procedures: {
    general: { ...caomiao2023.procedures.general, stages: caomiao2023.procedures.general.stages.slice(0, 1) },
  },
  indicators: { closing },
  counts: {},
  targets: { T: { id: 'T', label, goal: { kind: 'rate', indicator: 'closing', atLeast: '85' }, basis } },
}
const exampleBooks = [
  {
    family: 'national',
    events: { received: label, notified: label },
    fields: {},
    limits: { 'notice.direct': national2022.limits['notice.direct'] },
  },
]
const exampleHead = { label, source: 'a count by hand' }
const someExamples: readonly Example[] = [
  {
    ...exampleHead,
    id: 'deadline',
    kind: 'deadline',
    limit: 'general.accepted',
    given: {
      from: { received: '2024-02-07' },
      fields: { kind: 'general' },
      alsoBoundBy: [{ family: 'national', limit: 'notice.direct' }],
    },
    expected: { dueOn: '2024-02-20', binds: 'general.accepted' },
  },
  {
    ...exampleHead,
    id: 'target',
    kind: 'target',
    target: 'T',
    given: { cases: [{ id: 'c1', fields: {}, events: { accepted: '2024-02-07' } }], asOf: '2024-06-30' },
    expected: { status: 'missed', because: null, counted: 0 },
  },
  {
    ...exampleHead,
    id: 'procedure',
    kind: 'procedure',
    procedure: 'general',
    given: { events: [{ event: 'received', at: '2024-02-07' }], asOf: '2024-02-08' },
    expected: { stages: { accepted: { dueOn: '2024-02-20' } }, firstBreach: null, contacts: { replied: 'owed' } },
  },
  {
    ...exampleHead,
    id: 'refused',
    kind: 'deadline',
    limit: 'general.accepted',
    given: { from: '2023-12-21' },
    expected: { refused: 'NotInForce' },
  },
]

const valid: readonly object[] = [exampleRules, someExamples, { books: exampleBooks }]
const call = (args: readonly unknown[]): Result<unknown> =>
  runExamples(...(args as unknown as Parameters<typeof runExamples>))
const replaced = (args: readonly unknown[], at: number, value: unknown) =>
  args.map((argument, index) => (index === at ? value : argument))
const positions = fc.constantFrom(...valid.keys())

describe('runExamples never throws', () => {
  test('whatever stands in the place of one argument, or of all', () => {
    const spoilt = fc.oneof(
      fc
        .tuple(positions, fc.oneof(anythingAtAll, fc.array(anythingAtAll)))
        .map(([at, value]) => replaced(valid, at, value)),
      fc.array(anythingAtAll, { maxLength: valid.length }),
    )
    fc.assert(
      fc.property(spoilt, (args) => {
        expect(faultOfResult(call(args))).toBeUndefined()
      }),
      { numRuns: 600 },
    )
  })

  test('whatever stands deep inside an argument, or is added to it', () => {
    const change = positions.chain((at) =>
      fc.tuple(fc.constant(at), fc.oneof(spoiling(valid[at], anythingAtAll), adding(valid[at], anythingAtAll))),
    )
    fc.assert(
      fc.property(change, ([at, how]) => {
        expect(faultOfResult(call(replaced(valid, at, spoil(valid[at], how))))).toBeUndefined()
      }),
      { numRuns: 2000 },
    )
  })

  test('and its report survives JSON, whatever JSON goes in', () => {
    const plain: readonly unknown[] = JSON.parse(JSON.stringify(valid))
    const change = positions.chain((at) => fc.tuple(fc.constant(at), spoiling(plain[at], json)))
    fc.assert(
      fc.property(change, ([at, how]) => {
        const result = call(replaced(plain, at, spoil(plain[at], how)))
        expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result)
      }),
      { numRuns: 1000 },
    )
  })
})

test('all of these examples pass, as often as they are run, and are left as they are', () => {
  const before = structuredClone(valid)
  const report = orThrow(runExamples(caomiao2023, someExamples.slice(0, 1), { books: [national2022] }))
  expect(report).toMatchObject({ passed: 1, failed: 0 })
  expect(call(valid)).toMatchObject({ right: { passed: 4, failed: 0 } })
  expect(call(valid)).toStrictEqual(call(structuredClone(valid)))
  expect(valid).toEqual(before)
})

test('an example of a date passes on the day that computeDeadline answers, and on no other', () => {
  const start = fc.integer({ min: 0, max: 700 }).map((days) => daysAfter('2024-01-01', days))
  const ids = fc.constantFrom('simple.opinion' as const, 'general.accepted' as const, 'general.opinion' as const)
  fc.assert(
    fc.property(start, ids, fc.integer({ min: -3, max: 3 }), (from, limit, off) => {
      const { dueOn } = orThrow(computeDeadline({ limit: caomiao2023.limits[limit], from }))
      const expected = { dueOn: daysAfter(dueOn, off) }
      const example: Example = { ...exampleHead, id: 'any', kind: 'deadline', limit, given: { from }, expected }
      expect(orThrow(runExamples(caomiao2023, [example])).results).toMatchObject([
        { passed: off === 0, actual: { dueOn } },
      ])
    }),
  )
})
