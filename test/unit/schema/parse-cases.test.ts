import { describe, expect, test } from 'vitest'
import { orThrow, type Rulebook, RulesError, tallyCases } from 'xinfang-rules'
import { caomiao2023, national2005, national2022, xinsheng2024 } from 'xinfang-rules/rulebooks'
import { parseCases, safeParseCases } from 'xinfang-rules/schema'
import { REMOVED } from '../../property/places.js'
import { issuesOf, spoilt } from './spoilt.js'

const cases = [
  {
    id: 'c1',
    unit: 'village-1',
    fields: { kind: 'general' },
    events: { received: '2024-02-07', accepted: '2024-02-21T09:30' },
    extensions: {
      'national/handling': { length: { amount: 30, unit: 'calendarDay' }, approvedOn: '2024-03-01' },
    },
    pauses: { 'national/reReview.opinion': [{ reason: 'hearing', from: '2024-03-04', to: '2024-03-08' }] },
  },
  { id: 'c2', fields: {}, events: { received: '2024-02-08 10:00' } },
]
const strict = { rules: caomiao2023, books: [national2022] }

test('cases come back as they went, and are counted', () => {
  const read = parseCases(JSON.parse(JSON.stringify(cases)), strict)
  expect(read).toStrictEqual(cases)
  const officeHours = { sessions: [{ from: '08:30', to: '17:30' }] }
  const options = { asOf: '2024-04-30', officeHours, books: [national2022] }
  expect(tallyCases(caomiao2023, read, options)._tag).toBe('Right')
  expect(parseCases([])).toEqual([])
})

test.each([
  ['0/id', '', 'InvalidCase cases[0].id: "" is not a non-empty id'],
  ['0/unit', 7, 'InvalidCase cases[0].unit: 7 is not a non-empty name'],
  ['0/fields', REMOVED, 'InvalidCase cases[0].fields: undefined is not { field: value, … }'],
  ['0/fields/kind', 3, 'InvalidCase cases[0].fields.kind: 3 is not a value of a field: a text, true or false'],
  ['0/events/accepted', 'soon', 'InvalidMoment cases[0].events.accepted: "soon" is not a date YYYY-MM-DD or a time'],
  ['0/events/accepted', '2024-02-30', 'InvalidDate cases[0].events.accepted: "2024-02-30" is not a date (February'],
  ['0/events/accepted', '2024-02-30T09:30', 'InvalidDate cases[0].events.accepted: "2024-02-30" is not a date (Feb'],
  ['0/events/accepted', '2101-02-01T09:30', 'DateOutOfRange cases[0].events.accepted: "2101-02-01" lies outside'],
  ['0/name', 'x', 'InvalidCase cases[0].name: "x" is not a known member; these are id, unit, fields, events'],
  ['0/extensions/national~handling', 3, 'InvalidCase cases[0].extensions.national~handling: 3 is not { length, app'],
  ['1/pauses', { x: [{ reason: 'hearing' }] }, 'InvalidMoment cases[1].pauses.x[0].from: undefined is not a date'],
  ['1', null, 'InvalidCase cases[1]: null is not { id, unit?, fields, events, extensions?, pauses? }'],
])('the form: %s: %j', (place, part, said) => {
  expect(issuesOf(safeParseCases(spoilt(cases, place, part)))).toEqual([expect.stringContaining(said)])
})

describe('with a rulebook', () => {
  test.each([
    ['0/fields/kind', 'special', 'InvalidCase cases[0].fields.kind: "special" is not one of "simple", "general"'],
    ['0/fields/sort', 'general', 'InvalidCase cases[0].fields.sort: "sort" is not a field that the rulebook defines'],
    ['1/events/asked', '2024-02-09', 'UnknownEvent cases[1].events.asked: "asked" is not an event that the rulebook'],
    ['1/pauses', { opinion: [] }, 'InvalidCase cases[1].pauses.opinion: "opinion" is not one of'],
  ])('%s: %j', (place, part, said) => {
    const json = spoilt(cases, place, part)
    expect(issuesOf(safeParseCases(json, strict))).toEqual([expect.stringContaining(said)])
    expect(safeParseCases(json)._tag).toBe('Right')
  })

  test('all that is wrong is told, a second record of one id among it', () => {
    const json = [
      { id: 'c1', fields: { channel: 'pigeon' }, events: {} },
      { id: 'c1', fields: {}, events: { gone: '2024-03-04' } },
    ]
    expect(issuesOf(safeParseCases(json, { rules: xinsheng2024 })).map((issue) => issue.split(':')[0])).toEqual([
      'InvalidCase cases[0].fields.channel',
      'UnknownEvent cases[1].events.gone',
      'DuplicateCase cases[1].id',
    ])
    expect(() => parseCases(json, { rules: xinsheng2024 })).toThrow(RulesError)
  })

  test('all that is wrong with one record is told', () => {
    const json = [{ id: 'a', fields: { channel: 'onlin', chanel: 'x' }, events: { nope: '2024-01-01' } }]
    expect(issuesOf(safeParseCases(json, { rules: national2022 })).map((issue) => issue.split(':')[0])).toEqual([
      'InvalidCase cases[0].fields.channel',
      'InvalidCase cases[0].fields.chanel',
      'UnknownEvent cases[0].events.nope',
    ])
  })

  test.each<[string, unknown, string[]]>([
    [
      'an extension longer than its limit allows',
      { extensions: { handling: { length: { amount: 31, unit: 'calendarDay' }, approvedOn: '2024-03-01' } } },
      ['ExtensionTooLong cases[0].extensions.handling.length.amount'],
    ],
    [
      'one in another unit',
      { extensions: { 'national/handling': { length: { amount: 5, unit: 'workingDay' }, approvedOn: '2024-03-01' } } },
      ['InvalidLength cases[0].extensions.national/handling.length.unit'],
    ],
    [
      'one of a limit that has none',
      { extensions: { 'reReview.opinion': { length: { amount: 5, unit: 'calendarDay' }, approvedOn: '2024-03-01' } } },
      ['ExtensionNotAllowed cases[0].extensions.reReview.opinion'],
    ],
    [
      'pauses for reasons that the limit does not name, each of them, and one that ends before it begins',
      {
        pauses: {
          'reReview.opinion': [
            { reason: 'holiday', from: '2024-03-04' },
            { reason: 'hearing', from: '2024-03-04', to: '2024-03-08' },
            { reason: 'illness', from: '2024-03-04' },
            { reason: 'hearing', from: '2024-03-08', to: '2024-03-04' },
          ],
        },
      },
      [
        'PauseNotAllowed cases[0].pauses.reReview.opinion[0].reason',
        'PauseNotAllowed cases[0].pauses.reReview.opinion[2].reason',
        'EventsOutOfOrder cases[0].pauses.reReview.opinion[3].to',
      ],
    ],
  ])('%s', (_, said, places) => {
    const record = { id: 'a', fields: {}, events: {}, ...(said as object) }
    const options = { rules: national2022, books: [national2005, national2022] }
    expect(issuesOf(safeParseCases([record], options)).map((issue) => issue.split(': ')[0])).toEqual(places)
    expect(safeParseCases([record])._tag).toBe('Right')
  })

  test('what one version of a limit allows is let pass, since which governs hangs on the day', () => {
    const { extension: _, ...unextended } = national2022.limits.handling
    const later = { ...national2022, limits: { ...national2022.limits, handling: unextended } }
    const extension = { length: { amount: 30, unit: 'calendarDay' }, approvedOn: '2024-03-01' }
    const record = { id: 'a', fields: {}, events: {}, extensions: { 'national/handling': extension } }
    const by = (...books: Rulebook[]) => safeParseCases([record], { rules: caomiao2023, books })
    expect(by(national2005, later)._tag).toBe('Right')
    expect(by(later)).toMatchObject({ left: { _tag: 'ExtensionNotAllowed' } })
  })

  test('a limit that is none is refused where it stands', () => {
    const record = { id: 'a', fields: {}, events: {}, pauses: { handling: [{ reason: 'x', from: '2024-03-01' }] } }
    const limits = { ...national2022.limits, handling: null as never }
    expect(issuesOf(safeParseCases([record], { rules: { ...national2022, limits } }))).toEqual([
      expect.stringContaining('InvalidLimit rules.limits.handling: null is not { id, label,'),
    ])
  })

  test('that is none, the rulebook is refused', () => {
    expect(safeParseCases(cases, { rules: {} as never })).toMatchObject({ left: { _tag: 'InvalidRulebook' } })
    expect(safeParseCases(cases, { rules: caomiao2023, books: [] })).toMatchObject({
      left: { _tag: 'InvalidArgument' },
    })
  })
})

test.each([
  [null, 'InvalidArgument', 'options'],
  [new Map(), 'InvalidArgument', 'options'],
  [{ rule: caomiao2023 }, 'InvalidArgument', 'options.rule'],
  [{ rules: null }, 'InvalidRulebook', 'rules'],
  [{ rules: { ...caomiao2023, limits: [] } }, 'InvalidRulebook', 'rules.limits'],
  [{ rules: caomiao2023, books: null }, 'InvalidArgument', 'options.books'],
])('the options %o are refused by name', (options, _tag, path) => {
  expect(safeParseCases(cases, options as never)).toMatchObject({ left: { _tag, path } })
})

test('names that are never assigned are refused', () => {
  const json = JSON.parse('[{"id":"c1","fields":{"__proto__":true},"events":{"constructor":"2024-01-01"}}]')
  expect(issuesOf(safeParseCases(json)).map((issue) => issue.split(':')[0])).toEqual([
    'InvalidCase cases[0].fields.__proto__',
    'InvalidCase cases[0].events.constructor',
  ])
  expect(orThrow(safeParseCases([{ id: 'c1', fields: { toString: true }, events: {} }]))).toHaveLength(1)
})
