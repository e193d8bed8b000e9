import { describe, expect, test } from 'vitest'
import { type Rulebook, RulesError, renderError } from 'xinfang-rules'
import { extendRulebook } from 'xinfang-rules/extend'
import { describeRulebook } from 'xinfang-rules/render'
import * as shipped from 'xinfang-rules/rulebooks'
import { parseRulebook, safeParseRulebook } from 'xinfang-rules/schema'
import { REMOVED } from '../../property/places.js'
import { refusalOf } from '../refusal.js'
import { issuesOf, spoilt } from './spoilt.js'

const { caomiao2023, menghe2020, national2022, sanjian2021, tongliang2022, xinsheng2024 } = shipped
const books: readonly [string, Rulebook][] = Object.entries(shipped)

describe('a rulebook that is shipped', () => {
  test.each(books)('%s comes back as it went', (_, book) => {
    expect(parseRulebook(JSON.parse(JSON.stringify(book)))).toStrictEqual(book)
  })

  test('is copied, so that what is done to the JSON later does not reach it', () => {
    const json = JSON.parse(JSON.stringify(caomiao2023))
    const book = parseRulebook(json)
    json.limits['general.opinion'].length.amount = 99
    expect(book).toStrictEqual(caomiao2023)
  })

  test('may name the JSON Schema by which an editor checks it', () => {
    expect(parseRulebook({ $schema: './rulebook.json', ...caomiao2023 })).toStrictEqual(caomiao2023)
    expect(issuesOf(safeParseRulebook({ $schema: 7, ...caomiao2023 }))[0]).toContain('InvalidRulebook rules.$schema: 7')
  })
})

describe('the form of a rulebook', () => {
  test.each([
    ['limits/general.opinion/basis', REMOVED, 'rules.limits.general.opinion.basis: undefined is not a citation'],
    ['limits/general.opinion/label/zh', '', 'rules.limits.general.opinion.label.zh: "" is not a non-empty text'],
    ['limits/general.opinion/length/amount', 0, 'length.amount: 0 is not a whole number from 1 to 3660'],
    ['limits/general.opinion/length/amount', 2.5, 'length.amount: 2.5 is not a whole number from 1 to 3660'],
    ['limits/general.opinion/length/unit', 'day', 'length.unit: "day" is not "workingDay" | "calendarDay" | "hour"'],
    ['limits/general.opinion/metBy', 'closed', 'metBy: "closed" is not a list, […]'],
    ['limits/simple.signed/clock', 'sun', 'limits.simple.signed.clock: "sun" is not "office" | "wall"'],
    ['limits', [], 'rules.limits: [] is not an object with a member for each id'],
    ['targets/D-2a/goal/atLeast', '101', 'goal.atLeast: "101" is not a percentage from 0 to 100'],
    ['targets/D-2a/goal/atLeast', '99.999', 'goal.atLeast: "99.999" is not a percentage from 0 to 100'],
    ['targets/D-2a/goal/kind', 'ratio', 'goal.kind: "ratio" is not "rate" | "rateAbove" | "reduction" | "none"'],
    ['targets/D-2a/basis/evidence', 'sure', 'basis.evidence: "sure" is not "verified" | "secondary" | "inferred"'],
    ['targets/D-2a/basis/clause', REMOVED, 'basis.clause: undefined is not a clause, which may be left out only where'],
    ['targets/D-2a', null, 'rules.targets.D-2a: null is not { id, label, goal, note?, basis }'],
    ['counts/upwardVisits/totalsOnly', REMOVED, 'counts.upwardVisits.of: undefined is not one condition'],
    ['counts/upwardVisits/totalsOnly', false, 'counts.upwardVisits.totalsOnly: false is not true'],
    ['indicators/timelyClosing/of', {}, 'indicators.timelyClosing.of: {…} is not one condition: { field, in }'],
    ['indicators/timelyClosing/of', { all: [{ any: [3] }] }, 'of.all[0].any[0]: 3 is not one condition'],
    ['indicators/timelyClosing/of', { not: { event: 'signed' } }, 'of.not.happened: undefined is not true | false'],
    ['indicators/timelyClosing/of', { limit: 'simple.opinion', state: 'done' }, 'of.state: "done" is not "inTime" | '],
    ['fields/kind/values', 'text', 'fields.kind.values: "text" is not "boolean" or { value: { zh, en }, … }'],
    ['events', { '': { zh: '无名', en: 'nameless' } }, 'rules.events.: "" is not a non-empty id'],
    ['document/level', 'village', 'document.level: "village" is not "national" | "district" | "town"'],
  ])('%s: %j', (place, part, said) => {
    const issues = issuesOf(safeParseRulebook(spoilt(caomiao2023, place, part)))
    expect(issues).toEqual([expect.stringContaining(said)])
    expect(issues[0]).toMatch(/^InvalidRulebook /)
  })

  test.each([
    [
      'limits/general.opinion/effective/from',
      '2024-02-30',
      'InvalidDate',
      '"2024-02-30" is not a date (February 2024 has',
    ],
    ['effective/from', '1999-01-01', 'DateOutOfRange', '"1999-01-01" lies outside the supported range'],
    ['effective/from', REMOVED, 'InvalidMoment', 'undefined is not a date YYYY-MM-DD'],
  ])('a day that is none: %s: %j', (place, part, tag, said) => {
    const issues = issuesOf(safeParseRulebook(spoilt(caomiao2023, place, part)))
    expect(issues).toEqual([`${tag} rules.${place.replaceAll('/', '.')}: ${said}${issues[0]?.split(said)[1]}`])
  })

  test('a member that is not known is refused by its name, and the one that was meant is named', () => {
    const issues = issuesOf(safeParseRulebook(spoilt(caomiao2023, 'limits/general.opinion/metby', ['opinionIssued'])))
    expect(issues).toEqual([
      expect.stringContaining('rules.limits.general.opinion.metby: […] is not a known member, did you mean "metBy"?'),
    ])
    const strange = refusalOf(safeParseRulebook({ ...caomiao2023, officer: 'x' }))
    expect(renderError(strange, 'en')).toContain(
      'rules.officer: "x" is not a known member; these are id, family, label',
    )
    expect(renderError(strange, 'zh')).toContain('rules.officer："x" 不符合要求，应为：已知成员；已知的有 id, family')
  })

  test('the members that are known are those of the object, not words of what is said of it', () => {
    const length = { amount: 5, units: 'x', unit: 'workingDay' }
    expect(issuesOf(safeParseRulebook(spoilt(caomiao2023, 'limits/general.opinion/length', length)))).toEqual([
      'InvalidRulebook rules.limits.general.opinion.length.units: "x" is not a known member, did you mean "unit"?; these are amount, unit',
    ])
  })

  test('all that is wrong is told, the first first', () => {
    const once = spoilt(caomiao2023, 'limits/general.opinion/length/amount', 0)
    const error = refusalOf(safeParseRulebook(spoilt(once, 'targets/D-14/goal/count', 7)))
    expect(error.issues?.map(({ path }) => path)).toEqual([
      'rules.limits.general.opinion.length.amount',
      'rules.targets.D-14.goal.count',
    ])
    const { issues: _, ...first } = error
    expect(error.issues?.[0]).toEqual(first)
    expect(JSON.parse(JSON.stringify(error))).toEqual(error)
  })

  test.each([undefined, null, 7, 'text', [], new Map(), new Date(0)])('%o is no rulebook', (json) => {
    expect(issuesOf(safeParseRulebook(json)).length).toBeGreaterThan(0)
    expect(() => parseRulebook(json)).toThrow(RulesError)
  })
})

describe('names that are never assigned', () => {
  test.each(['__proto__', 'constructor', 'prototype'])('%s is refused wherever it stands', (name) => {
    const text = JSON.stringify(caomiao2023)
    const at = (before: string) => JSON.parse(text.replace(before, `${before}"${name}":{},`))
    for (const [before, path] of [
      ['{', 'rules'],
      ['"limits":{', 'rules.limits'],
      ['"events":{', 'rules.events'],
      ['"stages":[{', 'rules.procedures.simple.stages[0]'],
    ] as const) {
      expect(issuesOf(safeParseRulebook(at(before)))).toEqual([
        expect.stringContaining(`InvalidRulebook ${path}.${name}: "${name}" is not a name that a member may have`),
      ])
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  test('data that hold themselves, or stand too deep, are refused before they are gone through', () => {
    const cycle: Record<string, unknown> = {}
    cycle['all'] = [cycle]
    expect(issuesOf(safeParseRulebook(spoiltBy(cycle)))[0]).toContain('which never hold themselves')
    let deep: unknown = { event: 'signed', happened: true }
    for (let depth = 0; depth < 100_000; depth++) deep = { not: deep }
    expect(issuesOf(safeParseRulebook(spoiltBy(deep)))[0]).toContain('at most 240 levels deep')
  })

  const spoiltBy = (of: unknown) => ({ ...caomiao2023, counts: { c: { of } } })
})

describe('what the parts of a rulebook say of each other', () => {
  const only = (book: Rulebook, place: string, part: unknown) => issuesOf(safeParseRulebook(spoilt(book, place, part)))

  test.each<[string, Rulebook, string, unknown, string]>([
    [
      'a limit from an event that is not known',
      caomiao2023,
      'limits/general.accepted/from',
      'recieved',
      'UnknownEvent rules.limits.general.accepted.from: "recieved" is not an event that the rulebook defines',
    ],
    [
      'a limit met by one',
      caomiao2023,
      'limits/general.accepted/metBy/0',
      'done',
      'UnknownEvent rules.limits.general.accepted.metBy[0]: "done"',
    ],
    [
      'another reading from one',
      caomiao2023,
      'limits/general.opinion/reading/alternatives/0/change/from',
      'asked',
      'UnknownEvent rules.limits.general.opinion.reading.alternatives[0].change.from: "asked"',
    ],
    [
      'a stage that is completed by one',
      caomiao2023,
      'procedures/simple/stages/0/event',
      'asked',
      'UnknownEvent rules.procedures.simple.stages[0].event: "asked"',
    ],
    [
      'a contact after one',
      caomiao2023,
      'procedures/simple/contacts/0/after',
      'asked',
      'UnknownEvent rules.procedures.simple.contacts[0].after: "asked"',
    ],
    [
      'a stage with a limit that is not there',
      caomiao2023,
      'procedures/simple/stages/0/limits/0/limit',
      'simple.sign',
      'InvalidRulebook rules.procedures.simple.stages[0].limits[0].limit: "simple.sign" is not one of "simple.signed"',
    ],
    [
      'a stage that completes what an earlier one has',
      caomiao2023,
      'procedures/simple/stages/1/event',
      'signed',
      'InvalidRulebook rules.procedures.simple.stages[1].event: "signed" is not an event that completes no stage before',
    ],
    [
      'a limit for a field that is not there',
      national2022,
      'limits/handling/appliesTo',
      { field: 'rout', in: ['petition'] },
      'InvalidLimit rules.limits.handling.appliesTo.field: "rout" is not a field that the rulebook defines',
    ],
    [
      'a rate of a value that its field has not',
      xinsheng2024,
      'indicators/onlineShare/counted',
      { field: 'channel', in: ['pigeon'] },
      'InvalidRulebook rules.indicators.onlineShare.counted.in[0]: "pigeon" is not a value of the field "channel"',
    ],
    [
      'a batch of what has met an event that is not there',
      xinsheng2024,
      'batches/mediated/of',
      { not: { event: 'solved', happened: true } },
      'InvalidRulebook rules.batches.mediated.of.not.event: "solved" is not an event that the rulebook defines',
    ],
    [
      'a rate of the state of a limit that is not there',
      caomiao2023,
      'indicators/timelyClosing/of',
      { limit: 'simple.closing', state: 'late' },
      'InvalidRulebook rules.indicators.timelyClosing.of.limit: "simple.closing" is not one of "simple.signed"',
    ],
    [
      'the same, by the name of its own family',
      caomiao2023,
      'indicators/timelyClosing/of',
      { family: 'caomiao', limit: 'simple.closing', state: 'late' },
      'InvalidRulebook rules.indicators.timelyClosing.of.limit: "simple.closing" is not one of "simple.signed"',
    ],
    [
      'a target over an indicator that is not there',
      caomiao2023,
      'targets/D-2a/goal/indicator',
      'village.visit',
      'InvalidRulebook rules.targets.D-2a.goal.indicator: "village.visit" is not an indicator of the rulebook',
    ],
    ['a target over a count that is not there', menghe2020, 'counts', {}, 'InvalidRulebook rules.targets.'],
    [
      'days of effect that are reversed',
      caomiao2023,
      'effective/to',
      '2023-12-21',
      'InvalidRulebook rules.effective.to: "2023-12-21" is not a date on or after 2023-12-22',
    ],
    [
      "a limit's days of effect that are reversed",
      caomiao2023,
      'limits/general.opinion/effective/to',
      '2023-12-21',
      'InvalidLimit rules.limits.general.opinion.effective.to: "2023-12-21" is not a date YYYY-MM-DD on or after from',
    ],
    [
      'an extension in another unit',
      national2022,
      'limits/handling/extension/max/unit',
      'workingDay',
      `InvalidLength rules.limits.handling.extension.max.unit: "workingDay" is not the limit's own unit, "calendarDay"`,
    ],
    [
      'a limit before its event that is paused',
      tongliang2022,
      'limits/screening/pausedBy',
      ['hearing'],
      'InvalidLimit rules.limits.screening.pausedBy: […] is not possible for a limit that is counted back',
    ],
    [
      'five ones of which two have one key',
      sanjian2021,
      'leadership/caseLead/ones/2/key',
      'leader',
      'InvalidRulebook rules.leadership.caseLead.ones[2].key: "leader" is not a name that occurs only once',
    ],
  ])('%s', (_, book, place, part, said) => {
    const [first, ...others] = only(book, place, part)
    expect(first).toContain(said)
    expect(new Set(others).has(first ?? '')).toBe(false)
  })

  test('of one rate two preferred definitions, each further one is told', () => {
    const { indicators } = national2022
    const closing = Object.values(indicators).filter(({ rate }) => rate === 'timelyAcceptance')
    expect(closing.length).toBeGreaterThan(2)
    const preferred = closing.map((one) => [one.id, { ...one, preferred: true }])
    const book = spoilt(national2022, 'indicators', { ...indicators, ...Object.fromEntries(preferred) })
    expect(issuesOf(safeParseRulebook(book))).toEqual(
      closing
        .slice(1)
        .map(({ id }) =>
          expect.stringContaining(
            `InvalidRulebook rules.indicators.${id}.preferred: true is not left out, since another definition of the rate is preferred, ${closing[0]?.id}`,
          ),
        ),
    )
  })

  test.each(['limits/simple.signed', 'procedures/simple', 'targets/D-14', 'counts/upwardVisits'])(
    'an id that is not its key: %s',
    (place) => {
      expect(only(caomiao2023, `${place}/id`, 'other')).toEqual([
        `InvalidRulebook rules.${place.replace('/', '.')}.id: "other" is not its key, "${place.split('/')[1]}"`,
      ])
    },
  )

  test('each fault in a condition is told', () => {
    const of = {
      all: [{ field: 'a', in: [] }, { any: [{ event: 'b', happened: true }, { not: { field: 'c', in: [] } }] }],
    }
    expect(issuesOf(safeParseRulebook(spoilt(caomiao2023, 'indicators/timelyClosing/of', of)))).toEqual([
      expect.stringContaining('of.all[0].field: "a"'),
      expect.stringContaining('of.all[1].any[0].event: "b"'),
      expect.stringContaining('of.all[1].any[1].not.field: "c"'),
    ])
  })

  test('a condition deeper than the engines take is refused', () => {
    let of: unknown = { event: 'signed', happened: true }
    for (let depth = 0; depth < 110; depth++) of = { not: of }
    expect(issuesOf(safeParseRulebook(spoilt(caomiao2023, 'indicators/timelyClosing/of', of)))).toEqual([
      expect.stringContaining('at most 100 deep'),
    ])
  })

  test('an event that is not known is told once, however many selectors ask for its limit', () => {
    expect(only(caomiao2023, 'limits/general.opinion/metBy/0', 'done')).toEqual([
      expect.stringContaining('UnknownEvent rules.limits.general.opinion.metBy[0]: "done"'),
    ])
  })

  test('what parses can be extended and described, however deep its conditions stand', () => {
    let appliesTo: unknown = { event: 'signed', happened: true }
    for (let depth = 0; depth < 99; depth++) appliesTo = { all: [appliesTo] }
    const book = parseRulebook(spoilt(caomiao2023, 'limits/general.opinion/appliesTo', appliesTo))
    const ours = { id: 'ours', label: book.label, document: book.document }
    expect(extendRulebook(book, { ...ours, effective: { from: '2025-01-02' } })._tag).toBe('Right')
    expect(describeRulebook(book, 'en')).toContain('# ')
  })

  test('the limits of other families are not looked for', () => {
    const of = { family: 'national', limit: 'unheardOf', state: 'late' }
    expect(safeParseRulebook(spoilt(caomiao2023, 'indicators/timelyClosing/of', of))._tag).toBe('Right')
  })
})
