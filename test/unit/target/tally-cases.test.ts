import { describe, expect, test } from 'vitest'
import { type CaseRecord, orThrow, type Tally, type TallyOptions, type TargetRules, tallyCases } from 'xinfang-rules'
import { xinsheng2024 } from 'xinfang-rules/rulebooks'
import { inherited } from '../inherited.js'
import { cases, figure, label, received, rules } from './book.js'
import { refuse } from './refuse-cases.js'

const tally = (records: Iterable<CaseRecord>, options: TallyOptions = { asOf: '2024-12-31' }): Tally =>
  orThrow(tallyCases(rules, records, options))

/** How many of one case's events are resolved, received being 1 March. */
const isResolved = (at: string | Date, asOf: string | Date): number | undefined =>
  tally([{ id: 'c', fields: {}, events: { received: '2024-01-01', resolved: at } }], { asOf }).rates['resolution']
    ?.counted

describe('counting', () => {
  test('as of the end of March', () => {
    expect(tally(cases, { asOf: '2024-03-31' })).toStrictEqual({
      rulebook: 'tiny',
      asOf: '2024-03-31',
      rates: {
        // Received c1 c2 c3 c4; resolved c1 c2.
        resolution: { counted: 2, of: 4 },
        // c1.
        online: { counted: 1, of: 4 },
        // c2 c3; of c4 the channel is not known, so it is not certainly another one.
        notOnline: { counted: 2, of: 4 },
      },
      counts: {
        // c3 c4.
        open: 2,
        // c1 c5: the field says nothing of a time.
        urgent: 2,
      },
    })
  })

  test('as of the day before, c2 is not resolved yet', () => {
    const { rates, counts } = tally(cases, { asOf: '2024-03-30' })
    expect(rates['resolution']).toStrictEqual({ counted: 1, of: 4 })
    expect(counts['open']).toBe(3)
  })

  test('as of the end of the year', () => {
    expect(tally(cases)).toStrictEqual({
      rulebook: 'tiny',
      asOf: '2024-12-31',
      // Received c1 c2 c3 c4 c5; resolved c1 c2 c3; online c1 c5; not online c2 c3; open c4 c5; urgent c1 c5.
      rates: {
        resolution: { counted: 3, of: 5 },
        online: { counted: 2, of: 5 },
        notOnline: { counted: 2, of: 5 },
      },
      counts: { open: 2, urgent: 2 },
    })
  })

  test('no case at all gives 0 everywhere, not nothing', () => {
    expect(tally([])).toMatchObject({
      rates: { resolution: { counted: 0, of: 0 }, online: { counted: 0, of: 0 }, notOnline: { counted: 0, of: 0 } },
      counts: { open: 0, urgent: 0 },
    })
  })

  test('figures of which only the caller knows the total are left out', () => {
    const { rates, counts } = tally(cases)
    expect(Object.keys(rates)).toStrictEqual(['resolution', 'online', 'notOnline'])
    expect(Object.keys(counts)).toStrictEqual(['open', 'urgent'])
  })

  test('what is counted outside the base does not count', () => {
    expect(tally([cases[5] as CaseRecord]).rates['online']).toStrictEqual({ counted: 0, of: 0 })
  })

  test('a field that is not given is unknown under all, any and not', () => {
    const unknown = { field: 'channel', in: ['online'] }
    const [yes, no] = [received, { event: 'received', happened: false }]
    const counts = Object.fromEntries(
      Object.entries({
        unknown,
        notUnknown: { not: unknown },
        unknownAndTrue: { all: [unknown, yes] },
        notUnknownAndFalse: { not: { all: [unknown, no] } },
        unknownOrTrue: { any: [unknown, yes] },
        notUnknownOrFalse: { not: { any: [unknown, no] } },
      }).map(([id, of]) => [id, { id, label: label(id), unit: '件' as const, of }]),
    )
    const answer = orThrow(tallyCases({ ...rules, counts }, [cases[3] as CaseRecord], { asOf: '2024-12-31' }))
    expect(answer.counts).toStrictEqual({
      unknown: 0,
      notUnknown: 0,
      unknownAndTrue: 0,
      notUnknownAndFalse: 1,
      unknownOrTrue: 1,
      notUnknownOrFalse: 0,
    })
  })

  test('the settlement of document A counts what is resolved or stabilised, once each', () => {
    const base = { assignedBy: 'municipalJointOffice', focus: 'keyGroup' }
    const records: CaseRecord[] = [
      { id: 'c1', fields: base, events: { assigned: '2024-02-01', resolved: '2024-03-01', stabilised: '2024-02-20' } },
      {
        id: 'c2',
        fields: { ...base, focus: 'keyProblem' },
        events: { assigned: '2024-02-01', stabilised: '2024-03-01' },
      },
      { id: 'c3', fields: base, events: { assigned: '2024-02-01', closed: '2024-03-01' } },
      // Not assigned yet, another focus, another office, no focus given: outside the base.
      { id: 'c4', fields: base, events: { resolved: '2024-03-01' } },
      { id: 'c5', fields: { ...base, focus: 'ordinary' }, events: { assigned: '2024-02-01', resolved: '2024-03-01' } },
      { id: 'c6', fields: { ...base, assignedBy: 'district' }, events: { assigned: '2024-02-01' } },
      { id: 'c7', fields: { assignedBy: 'municipalJointOffice' }, events: { assigned: '2024-02-01' } },
    ]
    const { rates } = orThrow(tallyCases(xinsheng2024, records, { asOf: '2024-12-31' }))
    expect(rates['municipal.settlement']).toStrictEqual({ counted: 2, of: 3 })
    expect(rates['district.settlement']).toStrictEqual({ counted: 0, of: 1 })
  })
})

describe('asOf', () => {
  test.each<[string, string | Date, string | Date, number]>([
    ['an event on the day of asOf counts', '2024-03-31', '2024-03-31', 1],
    ['an event on the day after does not', '2024-04-01', '2024-03-31', 0],
    ['a day means its last millisecond', '2024-03-31T23:59:59.999', '2024-03-31', 1],
    ['midnight belongs to the next day', '2024-04-01T00:00', '2024-03-31', 0],
    ['a day is a day of Beijing, also for an instant in UTC', '2024-03-31T15:59:59.999Z', '2024-03-31', 1],
    ['16:00 in UTC is the next day in Beijing', '2024-03-31T16:00:00Z', '2024-03-31', 0],
    ['a Date is an instant', new Date('2024-03-31T15:59:59.999Z'), '2024-03-31', 1],
    ['a Date a millisecond later is the next day', new Date('2024-03-31T16:00:00.000Z'), '2024-03-31', 0],
    ['a database writes Beijing time with a space', '2024-03-31 23:59:59', '2024-03-31', 1],
    ['an instant counts up to itself', '2024-03-31T12:00:00+08:00', '2024-03-31T12:00', 1],
    ['and no further', '2024-03-31T12:00:00.001', '2024-03-31T12:00', 0],
    ['offsets do not matter', '2024-03-31T04:00:00Z', '2024-03-31T12:00:00+0800', 1],
    ['a whole day has happened by any instant of it', '2024-03-31', '2024-03-31T00:00', 1],
    ['but not by the last instant of the day before', '2024-03-31', '2024-03-30T23:59:59.999', 0],
    ['a Date may be asOf', '2024-03-31T12:00', new Date('2024-03-31T04:00:00Z'), 1],
  ])('%s', (_, at, asOf, counted) => {
    expect(isResolved(at, asOf)).toBe(counted)
  })

  test.each<[string | Date, string]>([
    ['2024-03-31', '2024-03-31'],
    ['2024-03-31 12:00', '2024-03-31T12:00:00+08:00'],
    ['2024-03-31T20:00:00.500Z', '2024-04-01T04:00:00.500+08:00'],
    [new Date('2024-03-31T04:00:00Z'), '2024-03-31T12:00:00+08:00'],
  ])('%j is written %s', (asOf, written) => {
    expect(tally([], { asOf }).asOf).toBe(written)
  })
})

describe('duplicates', () => {
  const twice: readonly CaseRecord[] = [
    { id: 'c1', fields: {}, events: { received: '2024-03-01' } },
    { id: 'c2', fields: {}, events: { received: '2024-03-01' } },
    { id: 'c1', fields: {}, events: { received: '2024-03-01', resolved: '2024-03-02' } },
  ]

  test('are refused unless said otherwise, at the second record', () => {
    const expected = { _tag: 'DuplicateCase', path: 'cases[2].id', id: 'c1' }
    expect(refuse(twice)).toMatchObject(expected)
    expect(refuse(twice, { asOf: '2024-12-31', duplicates: 'refuse' })).toMatchObject(expected)
    expect(refuse(twice, { asOf: '2024-12-31', duplicates: undefined })).toMatchObject(expected)
  })

  test('first counts the first record alone', () => {
    const { rates } = tally(twice, { asOf: '2024-12-31', duplicates: 'first' })
    expect(rates['resolution']).toStrictEqual({ counted: 0, of: 2 })
  })

  test('first still refuses a second record that cannot be read', () => {
    const records = [...twice.slice(0, 2), { id: 'c1', fields: {}, events: { received: 'then' } }]
    expect(refuse(records, { asOf: '2024-12-31', duplicates: 'first' })).toMatchObject({
      _tag: 'InvalidMoment',
      path: 'cases[2].events.received',
    })
  })

  test('assumeUnique counts every record', () => {
    const { rates } = tally(twice, { asOf: '2024-12-31', duplicates: 'assumeUnique' })
    expect(rates['resolution']).toStrictEqual({ counted: 1, of: 3 })
  })

  test('ids that differ in case or in spaces are two', () => {
    expect(
      tally([twice[0], { ...twice[0], id: 'C1' }, { ...twice[0], id: 'c1 ' }] as CaseRecord[]).rates,
    ).toMatchObject({
      resolution: { counted: 0, of: 3 },
    })
  })
})

describe('what is read', () => {
  test('a generator is read once, each case once', () => {
    let [opened, given] = [0, 0]
    function* source() {
      opened++
      for (const record of cases) {
        given++
        yield record
      }
    }
    expect(tally(source())).toStrictEqual(tally(cases))
    expect([opened, given]).toStrictEqual([1, cases.length])
  })

  test('a set and the values of a map are as good as a list', () => {
    expect(tally(new Set(cases))).toStrictEqual(tally(cases))
    expect(tally(new Map(cases.map((record) => [record.id, record])).values())).toStrictEqual(tally(cases))
  })

  test('after a refusal nothing more is read, and the source is closed', () => {
    let [given, closed] = [0, false]
    function* source() {
      try {
        for (const record of [cases[0], { id: '' }, cases[1]]) {
          given++
          yield record
        }
      } finally {
        closed = true
      }
    }
    expect(refuse(source())).toMatchObject({ _tag: 'InvalidCase', path: 'cases[1].id' })
    expect([given, closed]).toStrictEqual([2, true])
  })

  test('what the iterator of the caller throws passes through', () => {
    const broken = new Error('the connection is lost')
    function* source() {
      yield cases[0] as CaseRecord
      throw broken
    }
    expect(() => tallyCases(rules, source(), { asOf: '2024-12-31' })).toThrow(broken)
  })

  test('the records and the rules are not changed', () => {
    const frozen = structuredClone(cases)
    const before = structuredClone(rules)
    tally(frozen)
    expect(frozen).toStrictEqual(cases)
    expect(rules).toStrictEqual(before)
  })

  test('an event of which the time is undefined has not happened', () => {
    const record = { id: 'c', fields: {}, events: { received: '2024-03-01', resolved: undefined } }
    expect(tally([record as CaseRecord]).rates['resolution']).toStrictEqual({ counted: 0, of: 1 })
  })
})

describe('names that every object inherits', () => {
  test.each(inherited)('a rulebook may call a field, an event and its figures %s', (name) => {
    const one = <T>(value: T): Record<string, T> => Object.fromEntries([[name, value]])
    const book: TargetRules = {
      id: 'odd',
      events: one(label(name)),
      fields: one({ label: label(name), values: one(label(name)) }),
      indicators: one({
        ...figure,
        id: name,
        of: { event: name, happened: true },
        counted: { field: name, in: [name] },
      }),
      counts: one({ id: name, label: label(name), unit: '件', of: { not: { field: name, in: [name] } } }),
      targets: {},
    }
    const records: CaseRecord[] = [
      { id: 'c1', fields: one(name), events: one('2024-03-01') },
      // Neither field nor event given: it is not read from what every object inherits.
      { id: 'c2', fields: {}, events: {} },
      { id: 'constructor', fields: {}, events: one('2024-03-01') },
    ]
    const { rates, counts } = orThrow(tallyCases(book, records, { asOf: '2024-12-31' }))
    expect(Object.entries(rates)).toStrictEqual([[name, { counted: 1, of: 2 }]])
    expect(Object.entries(counts)).toStrictEqual([[name, 0]])
  })
})
