import { describe, expect, test } from 'vitest'
import {
  type CaseFile,
  checkLeadership,
  chinaCalendar,
  type LeadershipOptions,
  type LeadershipRules,
  type Length,
  orThrow,
} from 'xinfang-rules'
import { sanjian2021, xinsheng2024 } from 'xinfang-rules/rulebooks'
import { refusalOf } from '../refusal.js'
import { brief, checkFive, checkHard, five, hard, refuse, ruleOf, THREE_ACTS } from './cases.js'

describe('asOf', () => {
  test('acts after it are not yet done', () => {
    expect(brief(checkHard(hard(), { asOf: '2024-03-11' }))).toStrictEqual(['warning caseLead.coordination'])
    expect(brief(checkHard(hard(), { asOf: '2024-03-10' }))).toStrictEqual([
      'warning caseLead.persuasion',
      'warning caseLead.coordination',
    ])
  })

  test('a proxy after it is not yet one', () => {
    const acts = [...THREE_ACTS, { key: 'analysis', by: 'D1', on: '2024-05-01' }]
    expect(checkHard(hard({ acts }))).toStrictEqual([])
    expect(brief(checkHard(hard({ acts }), { asOf: '2024-05-01' }))).toStrictEqual(['note caseLead.proxied'])
  })

  test('leads that begin after it lead nothing yet', () => {
    const leads = [
      { leader: 'L1', from: '2024-03-01' },
      { leader: 'L2', from: '2024-05-01' },
    ]
    expect(checkHard(hard({ leads }))).toStrictEqual([])
  })

  test('a lead that ends after it is still in charge', () => {
    expect(checkHard(hard({ leads: [{ leader: 'L1', from: '2024-03-01', to: '2024-05-01' }] }))).toStrictEqual([])
  })

  test('the time for acts of a lead that has not begun is not worked out', () => {
    const leads = [
      { leader: 'L1', from: '2024-03-01' },
      { leader: 'L2', from: '2027-05-01' },
    ]
    expect(checkHard(hard({ leads }), { actsWithin: { amount: 20, unit: 'workingDay' } })).toStrictEqual([])
  })
})

describe('which cases a rule governs', () => {
  const label = { zh: '重点', en: 'key' }
  const rules: LeadershipRules = {
    ...sanjian2021,
    fields: { ...sanjian2021.fields, key: { label, values: 'boolean' } },
    leadership: {
      caseLead: { ...ruleOf(sanjian2021), appliesTo: { field: 'key', in: [true] } },
      always: { ...ruleOf(sanjian2021), id: 'always', ones: [], personalActs: [], forbids: [] },
    },
  }
  const check = (fields: CaseFile['fields']) =>
    orThrow(
      checkLeadership(rules, five({ fields: { caseKind: 'other', ...fields }, evidence: {} }), { asOf: '2021-06-30' }),
    )

  test('a rule whose condition holds is applied', () => {
    const { findings, summary } = check({ key: true })
    expect(summary).toMatchObject({ applied: ['caseLead', 'always'], undecided: [] })
    expect(findings).toHaveLength(3)
  })

  test('a rule whose condition does not hold is neither applied nor undecided', () => {
    const { findings, summary } = check({ key: false })
    expect(summary).toMatchObject({ applied: ['always'], undecided: [] })
    expect(findings).toStrictEqual([])
  })

  test('a rule whose condition is unknown is undecided, and finds nothing', () => {
    const { findings, summary } = check({})
    expect(summary).toMatchObject({ applied: ['always'], undecided: ['caseLead'] })
    expect(findings).toStrictEqual([])
  })

  test('what happened is not known from a case file, so a condition on an event is undecided', () => {
    const asked = {
      ...rules,
      events: { assigned: label },
      leadership: { caseLead: { ...ruleOf(sanjian2021), appliesTo: { event: 'assigned', happened: false } } },
    }
    expect(orThrow(checkLeadership(asked, five(), { asOf: '2021-06-30' })).summary.undecided).toStrictEqual([
      'caseLead',
    ])
  })

  test('a rulebook without such rules applies none', () => {
    expect(orThrow(checkLeadership({ ...rules, leadership: {} }, five(), { asOf: '2021-06-30' }))).toStrictEqual({
      findings: [],
      summary: { applied: [], undecided: [], leads: ['L1'] },
    })
  })
})

describe('every finding', () => {
  test('says which rule, how grave, of which case, in both languages, and where it is written', () => {
    const messy = hard({
      leads: [
        { leader: 'L1', from: '2024-03-01', to: '2024-03-31' },
        { leader: 'L2', from: '2024-04-01' },
      ],
      acts: [{ key: 'analysis', by: 'D1', on: '2024-03-05' }],
    })
    const findings = [
      ...checkHard(messy),
      ...checkHard(hard({ leads: [], acts: [] })),
      ...checkFive(five({ evidence: { plan: ['a', 'b'] }, leads: [] })).findings,
    ]
    expect(findings.length).toBeGreaterThan(10)
    for (const { rule, severity, subject, message, basis } of findings) {
      expect(rule).toMatch(/^caseLead\.\w+$/)
      expect(['breach', 'warning', 'note']).toContain(severity)
      expect(subject).toBe('c1')
      expect(message.zh).toMatch(/\p{Script=Han}/u)
      expect(message.en).toMatch(/[a-z]/)
      expect(basis.document).not.toBe('')
      expect(basis.clause).not.toBe('')
    }
  })
})

describe('options that are refused', () => {
  test.each<[string, object, string, string]>([
    ['no asOf', { asOf: undefined }, 'InvalidMoment', 'options.asOf'],
    ['an asOf that does not exist', { asOf: '2024-02-30' }, 'InvalidDate', 'options.asOf'],
    ['acts within hours', { actsWithin: { amount: 8, unit: 'hour' } }, 'InvalidLength', 'options.actsWithin.unit'],
    ['acts within weeks', { actsWithin: { amount: 8, unit: 'week' } }, 'InvalidLength', 'options.actsWithin.unit'],
    [
      'acts within no days',
      { actsWithin: { amount: 0, unit: 'workingDay' } },
      'InvalidLength',
      'options.actsWithin.amount',
    ],
    [
      'acts within half a day',
      { actsWithin: { amount: 0.5, unit: 'workingDay' } },
      'InvalidLength',
      'options.actsWithin',
    ],
    ['acts within a bare number', { actsWithin: 10 }, 'InvalidLength', 'options.actsWithin'],
    ['acts within null', { actsWithin: null }, 'InvalidLength', 'options.actsWithin'],
    ['a calendar by name', { calendar: 'cn 2004-2026' }, 'InvalidArgument', 'options.calendar'],
    [
      'a forged calendar',
      { calendar: { id: 'cn 2004-2026', publishedThrough: '2026-12-24' } },
      'InvalidArgument',
      'options.calendar',
    ],
    [
      'a calendar that went through JSON',
      { calendar: JSON.parse(JSON.stringify(chinaCalendar)) },
      'InvalidArgument',
      'options.calendar',
    ],
  ])('%s', (_, options, tag, path) => {
    const error = refuse(hard(), options)
    expect(error._tag).toBe(tag)
    expect(error.path.startsWith(path)).toBe(true)
  })

  test.each([[undefined], [null], ['2024-04-30'], [[]]])('%j is no options', (options) => {
    expect(refusalOf(checkLeadership(xinsheng2024, hard(), options as unknown as LeadershipOptions))).toMatchObject({
      _tag: 'InvalidArgument',
      path: 'options',
    })
  })

  test('a time for acts that ends after the published calendar is refused, and says how far it is published', () => {
    const leads = [{ leader: 'L1', from: '2026-12-01' }]
    const options = { asOf: '2026-12-31', actsWithin: { amount: 60, unit: 'workingDay' } }
    expect(refuse({ ...hard(), leads }, options)).toMatchObject({
      _tag: 'CalendarNotPublished',
      path: 'options.actsWithin',
      publishedThrough: '2026-12-24',
    })
  })

  test('a time for acts that ends after the day asked about has not run out, however far it is published', () => {
    const within = (from: string, asOf: string, actsWithin: Length) =>
      orThrow(
        checkLeadership(xinsheng2024, { ...hard(), acts: [], leads: [{ leader: 'L1', from }] }, { asOf, actsWithin }),
      )
    for (const { findings } of [
      within('2026-12-21', '2026-12-22', { amount: 10, unit: 'workingDay' }),
      within('2100-12-01', '2100-12-31', { amount: 60, unit: 'calendarDay' }),
    ]) {
      expect(new Set(findings.map(({ severity }) => severity))).toStrictEqual(new Set(['warning']))
    }
  })
})

describe('names that every object inherits', () => {
  test.each(['constructor', 'toString', '__proto__', 'valueOf'])('a rule may ask for one %s', (name) => {
    const label = { zh: '一', en: 'one' }
    const rules: LeadershipRules = {
      ...sanjian2021,
      leadership: Object.fromEntries([
        [name, { ...ruleOf(sanjian2021), id: name, ones: [{ key: name, label, must: 'exactlyOne' as const }] }],
      ]),
    }
    const check = (evidence: CaseFile['evidence']) =>
      orThrow(checkLeadership(rules, five({ evidence }), { asOf: '2021-06-30' }))
    expect(brief(check({}).findings)).toStrictEqual([`breach ${name}.${name}`])
    expect(check(Object.fromEntries([[name, ['e1']]]))).toMatchObject({ findings: [], summary: { applied: [name] } })
  })
})
