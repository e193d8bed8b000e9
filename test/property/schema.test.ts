import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  checkChecklist,
  checkDuties,
  checkLeadership,
  checkRoster,
  compareDefinitions,
  evaluateTargets,
  listDue,
  orThrow,
  phasesOn,
  planOpenDay,
  type Result,
  type Rulebook,
  renderError,
  route,
  type Selector,
  tallyBatches,
  tallyCases,
  trackProcedure,
} from 'xinfang-rules'
import { extendRulebook } from 'xinfang-rules/extend'
import { describeRulebook } from 'xinfang-rules/render'
import * as shipped from 'xinfang-rules/rulebooks'
import { national2022 } from 'xinfang-rules/rulebooks'
import { safeParseCases, safeParseEvents, safeParseHolidayNotice, safeParseRulebook } from 'xinfang-rules/schema'
import { cases } from '../../src/schema/cases.js'
import { events } from '../../src/schema/events.js'
import { holidayNotice } from '../../src/schema/holiday-notice.js'
import { jsonSchemas } from '../../src/schema/json-schemas.js'
import { rulebook } from '../../src/schema/rulebook.js'
import { notice2027 } from '../unit/calendar/a-notice.js'
import { everySlice } from '../unit/schema/every-slice.js'
import { anythingAtAll } from './arbitraries.js'
import { adding, faultOfResult, json, spoil, spoiling } from './target-arbitraries.js'

const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value))
const books: readonly Rulebook[] = [...Object.values(shipped), everySlice]
const someCases = [
  {
    id: 'c1',
    unit: 'village-1',
    fields: { kind: 'general' },
    events: { received: '2024-02-07', accepted: '2024-02-21T09:30' },
    extensions: { opinion: { length: { amount: 2, unit: 'workingDay' }, approvedOn: '2024-02-19' } },
    pauses: { opinion: [{ reason: 'hearing', from: '2024-02-18', to: '2024-02-19' }] },
  },
]
const someEvents = [{ event: 'received', at: '2024-02-07' }]

type Parse = (json: unknown) => Result<unknown>
const parsers: readonly (readonly [string, Parse, readonly unknown[]])[] = [
  ['safeParseRulebook', safeParseRulebook, books],
  ['safeParseCases', (data) => safeParseCases(data), [someCases]],
  ['safeParseEvents', (data) => safeParseEvents(data), [someEvents]],
  ['safeParseHolidayNotice', safeParseHolidayNotice, [notice2027]],
]

/** Says what is wrong with a result of the readers: each of its issues is a refusal with a place. */
function faultOf(result: Result<unknown>): string | undefined {
  if (result._tag === 'Right') return undefined
  const { issues = [] } = result.left
  if (issues.length === 0) return 'a refusal that names nothing'
  if (issues[0]?.message !== result.left.message) return 'the first is not the first'
  const wordless = issues.find((issue) => renderError(issue, 'zh') === '' || !issue.message.startsWith(issue.path))
  return wordless === undefined ? faultOfResult(result) : `no words for ${JSON.stringify(wordless)}`
}

/** One of some values, spoilt at one place or with one member more. */
const spoiltOf = (values: readonly unknown[], by: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc
    .constantFrom(...values.map(plain))
    .chain((value) => fc.oneof(spoiling(value, by), adding(value, by)).map((change) => spoil(value, change)))

describe.each(parsers)('%s', (_, parse, valid) => {
  test('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(anythingAtAll, json, spoiltOf(valid, anythingAtAll)), (data) => {
        expect(faultOf(parse(data))).toBeUndefined()
      }),
      { numRuns: 600 },
    )
  })

  test('tells all that is wrong, as plain data, and changes nothing', () => {
    fc.assert(
      fc.property(spoiltOf(valid, json), (data) => {
        const before = structuredClone(data)
        const result = parse(data)
        expect(faultOf(result)).toBeUndefined()
        expect(plain(result)).toStrictEqual(result)
        expect(data).toStrictEqual(before)
      }),
      { numRuns: 600 },
    )
  })

  test('what it lets pass comes out as it went in', () => {
    fc.assert(
      fc.property(spoiltOf(valid, json).map(plain), (data) => {
        const result = parse(data)
        if (result._tag === 'Right') expect(plain(result.right)).toEqual(data)
      }),
      { numRuns: 400 },
    )
  })
})

/** Every part of a value that has a member of this name. */
function partsWith(value: unknown, member: string): unknown[] {
  if (typeof value !== 'object' || value === null) return []
  const own = member in value ? [value] : []
  return [...own, ...Object.values(value).flatMap((part) => partsWith(part, member))]
}

/** What keeps cases from being counted that no rulebook alone can tell: the books of other families. */
const isAlone = (book: Rulebook): boolean =>
  partsWith([book.indicators, book.counts, book.batches], 'limit').every(
    (test) => (test as { family?: string } & Selector).family === undefined,
  )

test('what parses is taken by every engine', () => {
  const alone = books.filter(isAlone)
  expect(alone.length).toBeGreaterThan(4)
  const options = { asOf: '2024-06-30', officeHours: { sessions: [{ from: '09:00', to: '17:00' }] } }
  let taken = 0
  fc.assert(
    fc.property(spoiltOf(alone, words), (data) => {
      const result = safeParseRulebook(data)
      if (result._tag === 'Left') return
      taken++
      const book = result.right
      const all = { ...options, books: [book] }
      expect(orThrow(evaluateTargets(book, {})).targets.length).toBe(Object.keys(book.targets).length)
      if (isAlone(book)) {
        expect(orThrow(tallyCases(book, [], all)).rulebook).toBe(book.id)
        expect(tallyBatches(book, [], all)._tag).toBe('Right')
        for (const rate of new Set(Object.values(book.indicators).map((one) => one.rate))) {
          expect(compareDefinitions(book, [], { ...all, rate })._tag).toBe('Right')
        }
      }
      const { label, document, effective } = book
      expect(extendRulebook(book, { id: 'ours', label, document, effective })).toMatchObject({ _tag: 'Right' })
      for (const rule of Object.values(book.leadership)) {
        const file = { id: 'c1', fields: {}, evidence: {}, leads: [] }
        expect(checkLeadership({ ...book, leadership: { [rule.id]: rule } }, file, { asOf: '2024-06-30' })._tag).toBe(
          'Right',
        )
      }
      for (const procedure of Object.values(book.procedures)) {
        const tracked = trackProcedure({ books: [book, ...books], procedure, events: [], asOf: '2024-06-30' })
        if (tracked._tag === 'Left') expect(tracked.left.path).toMatch(/\.(?:limit|family)$/)
      }
      for (const answer of answersOfOffices(book)) expect(answer).toMatchObject({ _tag: 'Right' })
      expect(describeRulebook(book, 'zh')).toMatch(/^# \S/)
    }),
    { numRuns: 1500 },
  )
  expect(taken).toBeGreaterThan(50)
})

test('cases that parse with a rulebook are counted by it, but for what hangs on their days', () => {
  const rules = national2022
  const options = { asOf: '2024-06-30', officeHours: { sessions: [{ from: '09:00', to: '17:00' }] } }
  const record = {
    id: 'c1',
    fields: { channel: 'online' },
    events: { received: '2024-02-07', accepted: '2024-02-21T09:30' },
    extensions: { handling: { length: { amount: 30, unit: 'calendarDay' }, approvedOn: '2024-02-28' } },
    pauses: { 'reReview.opinion': [{ reason: 'hearing', from: '2024-02-18', to: '2024-02-19' }] },
  }
  let taken = 0
  fc.assert(
    fc.property(spoiltOf([[record]], caseWords), (data) => {
      const read = safeParseCases(data, { rules })
      if (read._tag === 'Left') return
      taken++
      const states = Object.values(rules.limits).map(({ id }): Selector => ({ limit: id, state: 'late' }))
      const counts = states.map((of, index) => [`c${index}`, { ...COUNT, id: `c${index}`, of }])
      const asked = { ...rules, indicators: {}, counts: Object.fromEntries(counts) }
      const tally = tallyCases(asked, read.right, options)
      if (tally._tag === 'Left') expect(BY_DAYS).toContain(tally.left._tag)
    }),
    { numRuns: 1500 },
  )
  expect(taken).toBeGreaterThan(50)
})

const COUNT = { label: { zh: '逾期', en: 'late' }, unit: '件' } as const
const BY_DAYS = ['ClockPaused', 'ExtensionTooLate', 'EventsOutOfOrder', 'CalendarNotPublished', 'DateOutOfRange']

/** Values that may well stand where others of cases do. */
const caseWords = fc.oneof(
  fc.constantFrom<unknown>(
    'online',
    'letter',
    'hearing',
    'illness',
    'workingDay',
    'calendarDay',
    'hour',
    '2024-02-08',
    '2023-12-01',
    '2024-05-06T10:00',
    1,
    30,
    31,
    [],
    {},
    { handling: { length: { amount: 31, unit: 'calendarDay' }, approvedOn: '2024-02-28' } },
    { handling: [{ reason: 'hearing', from: '2024-02-18' }] },
    { received: '2024-03-01', accepted: '2024-03-02', opinionIssued: '2024-04-30' },
  ),
  json,
)

const JUNE = { from: '2024-06-01', to: '2024-06-30' }

/** What the engines of responsibility, duties, rosters, open days and phases say of a rulebook by which nothing is recorded. */
function answersOfOffices(book: Rulebook): readonly Result<unknown>[] {
  const { effective: _, ...always } = book
  const limits = Object.entries(book.limits).map(([id, { effective: _, ...limit }]) => [id, limit])
  const atAnyTime = { ...always, limits: Object.fromEntries(limits) }
  return [
    ...Object.values(book.checklists).map((list) => checkChecklist(list, {}, {}, { vocabulary: book })),
    ...Object.values(book.routing).map((rule) => route(rule, {}, { vocabulary: book })),
    ...Object.values(book.rosters).map((rule) => checkRoster(rule, { people: [], shifts: [] }, JUNE)),
    ...Object.keys(book.openDays).map((id) => planOpenDay(atAnyTime, id, '2024-07-18')),
    listDue(book, JUNE, { spans: Object.fromEntries(Object.keys(book.spans).map((span) => [span, [JUNE]])) }),
    checkDuties(book, { subjects: [], records: [] }, { ...JUNE, asOf: '2024-07-01' }),
    phasesOn(book, '2024-06-30'),
  ]
}

/** Values that may well stand where others of the rulebooks do. */
const words = fc.oneof(
  fc.constantFrom<unknown>(
    'received',
    'accepted',
    'closed',
    'workingDay',
    'hour',
    'office',
    'before',
    '85',
    '2024-01-01',
    '2021-01-01',
    1,
    15,
    true,
    [],
    {},
    { all: [] },
    { event: 'received', happened: true },
    { limit: 'general.opinion', state: 'late' },
  ),
  json,
)

describe('zod and another validator agree on the form', () => {
  const schemas = jsonSchemas()
  const ajv = new Ajv2020({ allowUnionTypes: true })
  const forms = [
    ['of a rulebook', ajv.compile(schemas.rulebook), rulebook, books],
    ['of a notice', ajv.compile(schemas['holiday-notice']), holidayNotice, [notice2027]],
    ['of cases', ajv.compile(schemas.cases), cases, [someCases]],
    ['of events', ajv.compile(schemas.events), events, [someEvents]],
  ] as const

  test.each(forms)('%s', (_, fits, schema, valid) => {
    fc.assert(
      fc.property(spoiltOf(valid, fc.oneof(words, json)), (data) => {
        fc.pre(!JSON.stringify(data).includes('"__proto__":'))
        expect(fits(data)).toBe(schema.safeParse(data).success)
      }),
      { numRuns: 1000 },
    )
  })
})
