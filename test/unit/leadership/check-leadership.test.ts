import { describe, expect, test } from 'vitest'
import {
  type Act,
  type CaseFile,
  type Checked,
  checkLeadership,
  chinaCalendar,
  type Finding,
  type LeadershipOptions,
  type LeadershipRules,
  type LeadershipSummary,
  type Length,
  orThrow,
} from 'xinfang-rules'
import { sanjian2021, xinsheng2024 } from 'xinfang-rules/rulebooks'
import { refusalOf } from '../refusal.js'

type Lead = CaseFile['leads'][number]

/** A complete file for the five ones of document B, with a part replaced. */
const five = (part: Partial<CaseFile> = {}): CaseFile => ({
  id: 'c1',
  fields: {},
  evidence: { problem: ['p1'], team: ['t1'], plan: ['d1'] },
  leads: [{ leader: 'L1', from: '2021-04-01' }],
  ...part,
})

const THREE_ACTS: readonly Act[] = [
  { key: 'analysis', by: 'L1', on: '2024-03-04' },
  { key: 'persuasion', by: 'L1', on: '2024-03-11' },
  { key: 'coordination', by: 'L1', on: '2024-03-18' },
]

/** A complete file for the rules on leads of document A, with a part replaced. */
const hard = (part: Partial<CaseFile> = {}): CaseFile => ({
  id: 'c1',
  fields: {},
  evidence: {},
  leads: [{ leader: 'L1', from: '2024-03-01' }],
  acts: THREE_ACTS,
  ...part,
})

const checkFive = (file: CaseFile, asOf: LeadershipOptions['asOf'] = '2021-06-30'): Checked<LeadershipSummary> =>
  orThrow(checkLeadership(sanjian2021, file, { asOf }))

const checkHard = (file: CaseFile, options: Partial<LeadershipOptions> = {}): readonly Finding[] =>
  orThrow(checkLeadership(xinsheng2024, file, { asOf: '2024-04-30', ...options })).findings

const brief = (findings: readonly Finding[]): string[] => findings.map(({ rule, severity }) => `${severity} ${rule}`)

const basisB = {
  document: '三建委发〔2021〕46号',
  clause: '三(二)',
  rule: 'B-9',
  source: 'local',
  evidence: 'verified',
}
const basisA = {
  document: '新胜委发〔2024〕14号',
  clause: '二(五)',
  rule: 'A-20',
  source: 'local',
  evidence: 'verified',
}

describe('the five ones of document B', () => {
  test('a file with one of each has no findings', () => {
    expect(checkFive(five())).toStrictEqual({
      findings: [],
      summary: { applied: ['caseLead'], undecided: [], leads: ['L1'] },
    })
  })

  test.each([
    ['problem', '一个问题', 'one problem'],
    ['team', '一套班子', 'one team'],
    ['plan', '一套化解方案', 'one plan of resolution'],
  ])('without its %s the file breaks the rule', (key, zh, en) => {
    const finding = {
      rule: `caseLead.${key}`,
      severity: 'breach',
      subject: 'c1',
      message: { zh: `缺少“${zh}”`, en: `missing: ${en}` },
      basis: basisB,
    }
    const { [key]: _, ...evidence } = five().evidence
    expect(checkFive(five({ evidence })).findings).toStrictEqual([finding])
    expect(checkFive(five({ evidence: { ...evidence, [key]: [] } })).findings).toStrictEqual([finding])
  })

  test.each([
    ['problem', '一个问题', 'one problem'],
    ['team', '一套班子', 'one team'],
    ['plan', '一套化解方案', 'one plan of resolution'],
  ])('with more than one %s the file breaks the rule', (key, zh, en) => {
    const evidence = { ...five().evidence, [key]: ['a', 'b', 'c'] }
    expect(checkFive(five({ evidence })).findings).toStrictEqual([
      {
        rule: `caseLead.${key}`,
        severity: 'breach',
        subject: 'c1',
        message: { zh: `“${zh}”应为一个，实有 3 个`, en: `${en}: 3 where there must be one` },
        basis: basisB,
      },
    ])
  })

  test('one plan filed twice is still one plan', () => {
    expect(checkFive(five({ evidence: { ...five().evidence, plan: ['d1', 'd1'] } })).findings).toStrictEqual([])
  })

  test('what is missing comes in the order of the five, all of it', () => {
    expect(brief(checkFive(five({ evidence: {}, leads: [] })).findings)).toStrictEqual([
      'breach caseLead.problem',
      'breach caseLead.leader',
      'breach caseLead.team',
      'breach caseLead.plan',
    ])
  })

  test.each<[string, readonly Lead[], readonly string[], readonly string[]]>([
    ['nobody ever', [], ['breach caseLead.leader'], []],
    ['somebody without dates', [{ leader: 'L1' }], [], ['L1']],
    ['somebody whose lead has ended', [{ leader: 'L1', to: '2021-06-29' }], ['breach caseLead.leader'], []],
    ['somebody whose lead ends that day', [{ leader: 'L1', to: '2021-06-30' }], [], ['L1']],
    ['somebody whose lead begins that day', [{ leader: 'L1', from: '2021-06-30' }], [], ['L1']],
    [
      'somebody whose lead begins the day after',
      [{ leader: 'L1', from: '2021-07-01' }],
      ['breach caseLead.leader'],
      [],
    ],
    [
      'two at once from the same first day',
      [
        { leader: 'L1', from: '2021-04-01' },
        { leader: 'L2', from: '2021-04-01' },
      ],
      ['breach caseLead.leader'],
      ['L1', 'L2'],
    ],
    [
      'one in two spells that follow each other',
      [
        { leader: 'L1', from: '2021-04-01', to: '2021-05-31' },
        { leader: 'L1', from: '2021-06-01' },
      ],
      [],
      ['L1'],
    ],
    [
      'one in two spells at once',
      [
        { leader: 'L1', from: '2021-04-01' },
        { leader: 'L1', from: '2021-06-01' },
      ],
      [],
      ['L1'],
    ],
  ])('the leader is who is in charge on the day of asOf: %s', (_, leads, findings, inCharge) => {
    const { findings: found, summary } = checkFive(five({ leads }))
    expect(brief(found)).toStrictEqual(findings)
    expect(summary.leads).toStrictEqual(inCharge)
  })

  test('evidence called leader does not stand in for a lead', () => {
    const file = five({ leads: [], evidence: { ...five().evidence, leader: ['L1'] } })
    expect(brief(checkFive(file).findings)).toStrictEqual(['breach caseLead.leader'])
  })

  test('asOf may be an instant: its day counts, in Beijing', () => {
    const file = five({ leads: [{ leader: 'L1', from: '2021-07-01' }] })
    expect(checkFive(file, '2021-06-30T15:59:59Z').summary.leads).toStrictEqual([])
    expect(checkFive(file, '2021-06-30T16:00:00Z').summary.leads).toStrictEqual(['L1'])
    expect(checkFive(file, new Date('2021-06-30T16:00:00Z')).summary.leads).toStrictEqual(['L1'])
  })
})

describe('一包到底', () => {
  const changed = (reason?: string): readonly Lead[] => [
    { leader: 'L1', from: '2021-04-01', to: '2021-05-31' },
    { leader: 'L2', from: '2021-06-01', ...(reason !== undefined && { reason }) },
  ]

  test('a lead that changes without a recorded reason is a breach', () => {
    expect(checkFive(five({ leads: changed() })).findings).toStrictEqual([
      {
        rule: 'caseLead.toTheEnd',
        severity: 'breach',
        subject: 'c1',
        on: '2021-06-01',
        message: {
          zh: expect.stringMatching(/^一包到底：.*L1.*L2，未记录原因$/),
          en: expect.stringMatching(/^one lead to the end: .*L1.*L2 without a recorded reason$/),
        },
        basis: basisB,
      },
    ])
  })

  test('with a reason it is a note that gives the reason', () => {
    expect(checkFive(five({ leads: changed('transferred') })).findings).toStrictEqual([
      {
        rule: 'caseLead.toTheEnd',
        severity: 'note',
        subject: 'c1',
        on: '2021-06-01',
        message: {
          zh: expect.stringMatching(/^一包到底：.*L1.*L2，原因：transferred$/),
          en: expect.stringMatching(/^one lead to the end: .*L1.*L2, because: transferred$/),
        },
        basis: basisB,
      },
    ])
  })

  test('an empty reason is none', () => {
    expect(brief(checkFive(five({ leads: changed('') })).findings)).toStrictEqual(['breach caseLead.toTheEnd'])
  })

  test('two leaders from the same first day are two leaders, but no change', () => {
    const leads = ['L1', 'L2'].map((leader) => ({ leader, from: '2021-04-01' }))
    expect(brief(checkFive(five({ leads })).findings)).toStrictEqual(['breach caseLead.leader'])
  })

  test('the same leader again after a pause is no change', () => {
    const leads = [
      { leader: 'L1', from: '2021-04-01', to: '2021-04-30' },
      { leader: 'L1', from: '2021-06-01' },
    ]
    expect(checkFive(five({ leads })).findings).toStrictEqual([])
  })

  test('a change after asOf has not happened', () => {
    expect(checkFive(five({ leads: changed() }), '2021-05-31').findings).toStrictEqual([])
  })

  test('each change is a finding of its own', () => {
    const leads = [...changed(), { leader: 'L3', from: '2021-06-15', reason: 'retired' }]
    expect(brief(checkFive(five({ leads })).findings)).toStrictEqual([
      // L2 and L3 at once.
      'breach caseLead.leader',
      'breach caseLead.toTheEnd',
      'note caseLead.toTheEnd',
    ])
  })

  test('a lead without a first day is the original one', () => {
    const leads = [
      { leader: 'L2', from: '2021-06-01' },
      { leader: 'L1', to: '2021-05-31' },
    ]
    expect(checkFive(five({ leads })).findings).toMatchObject([
      { rule: 'caseLead.toTheEnd', message: { en: expect.stringMatching(/L1.*L2/) } },
    ])
  })
})

describe('the personal acts of document A', () => {
  test('a lead who did all three has no findings', () => {
    expect(checkHard(hard())).toStrictEqual([])
  })

  test('acts not yet done are warnings as long as no time is set for them', () => {
    const [nominal, ...missing] = checkHard(hard({ acts: [] }))
    expect(nominal).toStrictEqual({
      rule: 'caseLead.nominal',
      severity: 'warning',
      subject: 'c1',
      on: '2024-04-30',
      message: { zh: '没有 L1 亲自参与的记录', en: 'no record that L1 acted in person' },
      basis: basisA,
    })
    expect(missing).toStrictEqual(
      [
        ['analysis', '研究分析', 'analysis'],
        ['persuasion', '化解疏导', 'persuasion and resolution'],
        ['coordination', '协调落实', 'coordination and follow-up'],
      ].map(([key, zh, en]) => ({
        rule: `caseLead.${key}`,
        severity: 'warning',
        subject: 'c1',
        on: '2024-04-30',
        message: { zh: `尚无包案领导亲自“${zh}”的记录`, en: `no record of the lead's own ${en}` },
        basis: basisA,
      })),
    )
  })

  test('a file without a list of acts has none', () => {
    const { acts: _, ...file } = hard()
    expect(checkHard(file)).toStrictEqual(checkHard(hard({ acts: [] })))
  })

  test.each(['analysis', 'persuasion', 'coordination'])('%s alone missing is one warning, and no 挂名', (key) => {
    const acts = THREE_ACTS.filter((act) => act.key !== key)
    expect(brief(checkHard(hard({ acts })))).toStrictEqual([`warning caseLead.${key}`])
  })

  test.each<[string, LeadershipOptions['actsWithin'], string, string]>([
    // After Friday 1 March: 4 to 8 March are five working days, 11 to 15 March five more.
    ['10 working days', { amount: 10, unit: 'workingDay' }, '2024-03-15', '2024-03-16'],
    ['30 calendar days', { amount: 30, unit: 'calendarDay' }, '2024-03-31', '2024-04-01'],
    ['1 working day, over a weekend', { amount: 1, unit: 'workingDay' }, '2024-03-04', '2024-03-05'],
  ])(
    'missing acts become breaches the day after %s, not on the last day itself',
    (_, actsWithin, lastDay, dayAfter) => {
      const rules = ['nominal', 'analysis', 'persuasion', 'coordination']
      const file = hard({ acts: [] })
      expect(brief(checkHard(file, { asOf: lastDay, actsWithin }))).toStrictEqual(
        rules.map((rule) => `warning caseLead.${rule}`),
      )
      expect(brief(checkHard(file, { asOf: dayAfter, actsWithin }))).toStrictEqual(
        rules.map((rule) => `breach caseLead.${rule}`),
      )
    },
  )

  test('working days are those of the calendar: Spring Festival is not counted, a Sunday worked by exchange is', () => {
    // After Thursday 8 February 2024: 9, 18 (a Sunday), 19, 20, 21 February.
    const file = hard({ leads: [{ leader: 'L1', from: '2024-02-08' }], acts: [] })
    const severityOn = (asOf: string) =>
      checkHard(file, { asOf, actsWithin: { amount: 5, unit: 'workingDay' }, calendar: chinaCalendar })[0]?.severity
    expect([severityOn('2024-02-21'), severityOn('2024-02-22')]).toStrictEqual(['warning', 'breach'])
  })

  test('an overdue lead is told so in both languages', () => {
    const [nominal] = checkHard(hard({ acts: [] }), { actsWithin: { amount: 10, unit: 'workingDay' } })
    expect(nominal?.message).toStrictEqual({
      zh: '挂名包案：L1 逾期没有任何亲自参与',
      en: 'in name only (挂名包案): L1 has not acted in person in time',
    })
  })

  test('a lead without a first day has no last day for acts either', () => {
    const file = hard({ leads: [{ leader: 'L1' }], acts: [] })
    expect(new Set(checkHard(file, { actsWithin: { amount: 1, unit: 'workingDay' } }).map((f) => f.severity))).toEqual(
      new Set(['warning']),
    )
  })

  test('what is asked of the lead once is done once, also by the lead before', () => {
    const leads = [
      { leader: 'L1', from: '2024-03-01', to: '2024-03-31' },
      { leader: 'L2', from: '2024-04-01', reason: 'transferred' },
    ]
    expect(brief(checkHard(hard({ leads })))).toStrictEqual(['note caseLead.subcontracted', 'warning caseLead.nominal'])
  })
})

describe('代包', () => {
  test('is no finding of its own where nobody is named as the lead at all', () => {
    expect(brief(checkHard(hard({ leads: [] })))).toStrictEqual([
      'breach caseLead.leader',
      'warning caseLead.analysis',
      'warning caseLead.persuasion',
      'warning caseLead.coordination',
    ])
  })

  test('an act by somebody who was never in charge is done by proxy', () => {
    const acts = [...THREE_ACTS, { key: 'analysis', by: 'D1', on: '2024-03-05' }]
    expect(checkHard(hard({ acts }))).toStrictEqual([
      {
        rule: 'caseLead.proxied',
        severity: 'breach',
        subject: 'c1',
        on: '2024-03-05',
        message: { zh: '代包：“研究分析”由 D1 代为进行', en: 'by proxy (代包): analysis, by D1' },
        basis: basisA,
      },
    ])
  })

  test('and does not count as the act of the lead', () => {
    const acts = THREE_ACTS.map((act) => ({ ...act, by: 'D1' }))
    expect(brief(checkHard(hard({ acts })))).toStrictEqual([
      'breach caseLead.proxied',
      'breach caseLead.proxied',
      'breach caseLead.proxied',
      'warning caseLead.nominal',
      'warning caseLead.analysis',
      'warning caseLead.persuasion',
      'warning caseLead.coordination',
    ])
  })

  test.each([
    ['the day before taking the case on', '2024-02-29', true],
    ['the first day', '2024-03-01', false],
    ['the last day', '2024-03-31', false],
    ['the day after the handover', '2024-04-01', true],
  ])('the lead’s own act counts only while in charge: %s', (_, on, proxied) => {
    const leads = [
      { leader: 'L1', from: '2024-03-01', to: '2024-03-31' },
      { leader: 'L2', from: '2024-04-01', reason: 'transferred' },
    ]
    const acts = [
      ...['analysis', 'persuasion', 'coordination'].map((key) => ({ key, by: 'L2', on: '2024-04-10' })),
      { key: 'persuasion', by: 'L1', on: '2024-03-15' },
      { key: 'analysis', by: 'L1', on },
    ]
    expect(brief(checkHard(hard({ leads, acts })))).toStrictEqual([
      'note caseLead.subcontracted',
      ...(proxied ? ['breach caseLead.proxied'] : []),
    ])
  })

  test('acts that the rule does not ask of the lead may be done by anybody', () => {
    const acts = [...THREE_ACTS, { key: 'filing', by: 'D1', on: '2024-03-05' }]
    expect(checkHard(hard({ acts }))).toStrictEqual([])
  })
})

describe('转包 and 挂名', () => {
  test('a case passed on without a reason is a breach, with a reason a note', () => {
    const passed = (reason?: string) => {
      const leads = [
        { leader: 'L1', from: '2024-03-01', to: '2024-03-31' },
        { leader: 'L2', from: '2024-04-01', ...(reason !== undefined && { reason }) },
      ]
      const acts = [...THREE_ACTS, { key: 'analysis', by: 'L2', on: '2024-04-02' }]
      return checkHard(hard({ leads, acts }))
    }
    expect(passed()).toStrictEqual([
      {
        rule: 'caseLead.subcontracted',
        severity: 'breach',
        subject: 'c1',
        on: '2024-04-01',
        message: {
          zh: expect.stringMatching(/^转包：.*L1.*L2，未记录原因$/),
          en: expect.stringMatching(/^passed on \(转包\): .*L1.*L2 without a recorded reason$/),
        },
        basis: basisA,
      },
    ])
    expect(brief(passed('transferred'))).toStrictEqual(['note caseLead.subcontracted'])
  })

  test('each leader who is or was in charge without an act of their own is named, and nobody else', () => {
    const leads = [
      { leader: 'L0', from: '2024-03-01', to: '2024-03-10' },
      { leader: 'L1', from: '2024-03-01' },
      { leader: 'L2', from: '2024-03-01' },
      { leader: 'L3', from: '2024-05-01', reason: 'only after asOf' },
    ]
    const findings = checkHard(hard({ leads }))
    expect(brief(findings)).toStrictEqual(['warning caseLead.nominal', 'warning caseLead.nominal'])
    expect(findings.map(({ message }) => message.en)).toStrictEqual([
      'no record that L0 acted in person',
      'no record that L2 acted in person',
    ])
  })

  test.each([
    ['before their time had run out', '2024-03-15', 'warning'],
    ['the day after it had', '2024-03-16', 'breach'],
  ])('who gave the lead up %s was in charge in name only: %s %s', (_, to, severity) => {
    // Ten working days after 1 March end on 15 March.
    const leads = [
      { leader: 'L0', from: '2024-03-01', to },
      { leader: 'L1', from: '2024-03-01' },
    ]
    const findings = checkHard(hard({ leads }), { actsWithin: { amount: 10, unit: 'workingDay' } })
    expect(brief(findings)).toStrictEqual([`${severity} caseLead.nominal`])
    expect(findings[0]?.message.en).toContain('L0')
  })

  test('an act from before the handover does not save the new lead from 挂名', () => {
    const leads = [
      { leader: 'L1', from: '2024-03-01', to: '2024-03-31' },
      { leader: 'L2', from: '2024-04-01', reason: 'transferred' },
    ]
    const acts = [...THREE_ACTS, { key: 'analysis', by: 'L2', on: '2024-03-20' }]
    expect(brief(checkHard(hard({ leads, acts })))).toStrictEqual([
      'note caseLead.subcontracted',
      'breach caseLead.proxied',
      'warning caseLead.nominal',
    ])
  })

  test('a new lead has their own time for a first act', () => {
    const leads = [
      { leader: 'L1', from: '2024-03-01', to: '2024-04-25' },
      { leader: 'L2', from: '2024-04-26', reason: 'transferred' },
    ]
    expect(brief(checkHard(hard({ leads }), { actsWithin: { amount: 10, unit: 'workingDay' } }))).toStrictEqual([
      'note caseLead.subcontracted',
      'warning caseLead.nominal',
    ])
  })

  test('挂名 is told by any act where the rule names none', () => {
    const book = { ...xinsheng2024, leadership: { caseLead: { ...ruleOf(xinsheng2024), personalActs: [] } } }
    const nominal = (acts: readonly Act[]) =>
      orThrow(checkLeadership(book, hard({ acts }), { asOf: '2024-04-30' })).findings.map(({ rule }) => rule)
    expect(nominal([])).toStrictEqual(['caseLead.nominal'])
    expect(nominal([{ key: 'visit', by: 'L1', on: '2024-03-04' }])).toStrictEqual([])
  })

  test('only what the rule forbids is looked for', () => {
    const rules: LeadershipRules = {
      ...xinsheng2024,
      leadership: { caseLead: { ...ruleOf(xinsheng2024), forbids: [], personalActs: [] } },
    }
    const leads = [
      { leader: 'L1', from: '2024-03-01' },
      { leader: 'L2', from: '2024-04-01' },
    ]
    const { findings } = orThrow(checkLeadership(rules, hard({ leads, acts: [] }), { asOf: '2024-04-30' }))
    expect(findings).toStrictEqual([])
  })

  test('a case that nobody leads breaks the rule, also where the five are not spelled out', () => {
    const findings = checkHard(hard({ leads: [], acts: [] }))
    expect(brief(findings)).toStrictEqual([
      'breach caseLead.leader',
      'warning caseLead.analysis',
      'warning caseLead.persuasion',
      'warning caseLead.coordination',
    ])
    expect(findings[0]).toStrictEqual({
      rule: 'caseLead.leader',
      severity: 'breach',
      subject: 'c1',
      message: { zh: '缺少“包案领导”', en: 'missing: a leader in charge' },
      basis: basisA,
    })
  })
})

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
    expect(brief(checkHard(hard({ acts }), { asOf: '2024-05-01' }))).toStrictEqual(['breach caseLead.proxied'])
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
    expect(checkHard(hard({ leads }), { actsWithin: { amount: 10, unit: 'workingDay' } })).toStrictEqual([])
  })
})

/** The one rule of a rulebook. */
function ruleOf(rules: LeadershipRules): LeadershipRules['leadership'][string] {
  const rule = rules.leadership['caseLead']
  if (rule === undefined) throw new Error('no rule')
  return rule
}

describe('which cases a rule governs', () => {
  const label = { zh: '重点', en: 'key' }
  const rules: LeadershipRules = {
    ...sanjian2021,
    fields: { key: { label, values: 'boolean' } },
    leadership: {
      caseLead: { ...ruleOf(sanjian2021), appliesTo: { field: 'key', in: [true] } },
      always: { ...ruleOf(sanjian2021), id: 'always', ones: [], personalActs: [], forbids: [] },
    },
  }
  const check = (fields: CaseFile['fields']) =>
    orThrow(checkLeadership(rules, five({ fields, evidence: {} }), { asOf: '2021-06-30' }))

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

const refuse = (file: unknown, options: object = {}) =>
  refusalOf(checkLeadership(xinsheng2024, file as CaseFile, { asOf: '2024-04-30', ...options }))

describe('files that are refused', () => {
  const lead = (part: object) => ({ ...hard(), leads: [{ leader: 'L1', ...part }] })
  const act = (part: object) => ({ ...hard(), acts: [{ key: 'analysis', by: 'L1', on: '2024-03-04', ...part }] })

  test.each<[string, unknown, string, string]>([
    ['null', null, 'InvalidCase', 'caseFile'],
    ['[…]', [hard()], 'InvalidCase', 'caseFile'],
    ['no id', { ...hard(), id: undefined }, 'InvalidCase', 'caseFile.id'],
    ['an empty id', { ...hard(), id: '' }, 'InvalidCase', 'caseFile.id'],
    ['no fields', { ...hard(), fields: undefined }, 'InvalidCase', 'caseFile.fields'],
    ['an unknown field', { ...hard(), fields: { colour: 'red' } }, 'InvalidCase', 'caseFile.fields.colour'],
    ['an inherited field', { ...hard(), fields: { constructor: 'a' } }, 'InvalidCase', 'caseFile.fields.constructor'],
    ['an unknown value', { ...hard(), fields: { channel: 'fax' } }, 'InvalidCase', 'caseFile.fields.channel'],
    ['no evidence', { ...hard(), evidence: undefined }, 'InvalidCase', 'caseFile.evidence'],
    ['a bare reference', { ...hard(), evidence: { plan: 'd1' } }, 'InvalidCase', 'caseFile.evidence.plan'],
    ['an empty reference', { ...hard(), evidence: { plan: [''] } }, 'InvalidCase', 'caseFile.evidence.plan'],
    // biome-ignore lint/suspicious/noSparseArray: the hole is what is tested
    ['a hole for a reference', { ...hard(), evidence: { plan: [,] } }, 'InvalidCase', 'caseFile.evidence.plan'],
    ['no leads', { ...hard(), leads: undefined }, 'InvalidCase', 'caseFile.leads'],
    ['a bare leader', { ...hard(), leads: ['L1'] }, 'InvalidCase', 'caseFile.leads[0]'],
    ['a lead without a leader', { ...hard(), leads: [{ from: '2024-03-01' }] }, 'InvalidCase', 'caseFile.leads[0]'],
    ['an empty leader', lead({ leader: '' }), 'InvalidCase', 'caseFile.leads[0]'],
    ['a first day in words', lead({ from: 'March' }), 'InvalidMoment', 'caseFile.leads[0].from'],
    ['a first day with a time', lead({ from: '2024-03-01T08:00' }), 'InvalidMoment', 'caseFile.leads[0].from'],
    ['a first day that is null', lead({ from: null }), 'InvalidMoment', 'caseFile.leads[0].from'],
    ['a last day that does not exist', lead({ to: '2024-02-30' }), 'InvalidDate', 'caseFile.leads[0].to'],
    ['a last day too late', lead({ to: '2101-01-01' }), 'DateOutOfRange', 'caseFile.leads[0].to'],
    [
      'a lead that ends first',
      lead({ from: '2024-03-02', to: '2024-03-01' }),
      'EventsOutOfOrder',
      'caseFile.leads[0].to',
    ],
    ['a reason that is no text', lead({ reason: { toString: 1 } }), 'InvalidCase', 'caseFile.leads[0].reason'],
    ['acts that are null', { ...hard(), acts: null }, 'InvalidCase', 'caseFile.acts'],
    ['acts by key', { ...hard(), acts: {} }, 'InvalidCase', 'caseFile.acts'],
    ['an act that is null', { ...hard(), acts: [null] }, 'InvalidCase', 'caseFile.acts[0]'],
    ['an act without a key', act({ key: '' }), 'InvalidCase', 'caseFile.acts[0]'],
    ['an act by nobody', act({ by: '' }), 'InvalidCase', 'caseFile.acts[0]'],
    ['an act on no day', act({ on: undefined }), 'InvalidMoment', 'caseFile.acts[0].on'],
    ['an act on a day that does not exist', act({ on: '2023-02-29' }), 'InvalidDate', 'caseFile.acts[0].on'],
  ])('%s, with its place', (_, file, tag, path) => {
    const error = refuse(file)
    expect(error._tag).toBe(tag)
    expect(error.path.startsWith(path)).toBe(true)
    expect(error.message).toContain(path)
  })

  test('a bad lead or act is refused also where it lies after asOf', () => {
    const leads = [{ leader: 'L1', from: '2025-03-02', to: '2025-03-01' }]
    expect(refuse({ ...hard(), leads })).toMatchObject({ _tag: 'EventsOutOfOrder' })
  })

  test('the second bad lead is named by its place in the list given, not in order of time', () => {
    const leads = [
      { leader: 'L2', from: '2024-03-01' },
      { leader: 'L1', from: '2024-01-32' },
    ]
    expect(refuse({ ...hard(), leads })).toMatchObject({ path: 'caseFile.leads[1].from' })
  })

  test('a file is not changed by being read', () => {
    const leads = [
      { leader: 'L2', from: '2024-04-01' },
      { leader: 'L1', from: '2024-03-01' },
    ]
    const file = hard({ leads })
    const before = structuredClone(file)
    checkHard(file)
    expect(file).toStrictEqual(before)
  })
})

describe('a second leader', () => {
  const handovers = (leads: readonly Lead[], asOf: string) =>
    orThrow(checkLeadership(xinsheng2024, { ...hard(), leads }, { asOf })).findings.filter(
      ({ rule }) => rule === 'caseLead.subcontracted',
    )

  test('who leads beside the first takes nothing over', () => {
    const leads = [
      { leader: 'L1', from: '2024-03-01' },
      { leader: 'L2', from: '2024-04-01' },
    ]
    expect(handovers(leads, '2024-06-30')).toStrictEqual([])
  })

  test('takes the case over when the first leaves, though not before', () => {
    const leads = [
      { leader: 'L1', from: '2024-03-01', to: '2024-05-31' },
      { leader: 'L2', from: '2024-04-01' },
    ]
    expect(handovers(leads, '2024-05-31')).toStrictEqual([])
    expect(handovers(leads, '2024-06-01')).toHaveLength(1)
  })

  test('went on alone from the day after the first left, and the finding says so', () => {
    const leads = [
      { leader: 'L1', from: '2024-03-01', to: '2024-05-31' },
      { leader: 'L2', from: '2024-04-01' },
    ]
    expect(handovers(leads, '2024-12-31').map(({ on }) => on)).toStrictEqual(['2024-06-01'])
  })

  test('led alone also in the middle of a longer time beside the first', () => {
    const leads = [
      { leader: 'L1', from: '2024-03-01', to: '2024-04-30' },
      { leader: 'L2', from: '2024-04-01' },
      { leader: 'L1', from: '2024-06-01' },
    ]
    expect(handovers(leads, '2024-12-31').map(({ on }) => on)).toStrictEqual(['2024-05-01'])
  })

  test('has no reason where only blanks are recorded', () => {
    const leads = [
      { leader: 'L1', from: '2024-03-01', to: '2024-03-31' },
      { leader: 'L2', from: '2024-04-01', reason: '  ' },
    ]
    expect(handovers(leads, '2024-12-31').map(({ severity }) => severity)).toStrictEqual(['breach'])
  })

  test('who has just taken over is not late for what the first left undone', () => {
    const leads = [
      { leader: 'L1', from: '2024-03-01', to: '2024-05-31' },
      { leader: 'L2', from: '2024-06-01', reason: 'transferred' },
    ]
    const actsWithin: Length = { amount: 20, unit: 'workingDay' }
    const { findings } = orThrow(
      checkLeadership(xinsheng2024, { ...hard(), acts: [], leads }, { asOf: '2024-06-03', actsWithin }),
    )
    expect(brief(findings)).toStrictEqual([
      'note caseLead.subcontracted',
      'breach caseLead.nominal',
      'warning caseLead.nominal',
      'warning caseLead.analysis',
      'warning caseLead.persuasion',
      'warning caseLead.coordination',
    ])
  })

  test('who bridges an absence of the first has led alone', () => {
    const leads = [
      { leader: 'L1', from: '2024-03-01', to: '2024-03-31' },
      { leader: 'L2', from: '2024-04-01', to: '2024-04-30', reason: 'absence' },
      { leader: 'L1', from: '2024-05-01' },
    ]
    expect(handovers(leads, '2024-06-30').map(({ severity }) => severity)).toStrictEqual(['note'])
  })

  test('without a first day takes no time limit from a lead that began on the first day of all', () => {
    const leads = [{ leader: 'L1' }, { leader: 'L2', from: '2004-01-01' }]
    const actsWithin: Length = { amount: 20, unit: 'workingDay' }
    const { findings } = orThrow(
      checkLeadership(xinsheng2024, { ...hard(), acts: [], leads }, { asOf: '2024-06-30', actsWithin }),
    )
    const nominal = findings.filter(({ rule }) => rule === 'caseLead.nominal')
    expect(nominal.map(({ severity, message }) => [severity, message.en])).toStrictEqual([
      ['warning', 'no record that L1 acted in person'],
      ['breach', 'in name only (挂名包案): L2 has not acted in person in time'],
    ])
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

describe('rules that are refused', () => {
  const rule = ruleOf(xinsheng2024)
  const withRule = (part: unknown) => ({ ...xinsheng2024, leadership: { caseLead: part } })
  const [one] = ruleOf(sanjian2021).ones
  const messy = hard({
    leads: [
      { leader: 'L1', from: '2024-03-01', to: '2024-03-31' },
      { leader: 'L2', from: '2024-04-01' },
    ],
    acts: [{ key: 'analysis', by: 'D1', on: '2024-03-05' }],
  })

  test.each<[string, unknown, string]>([
    ['null', null, 'rules'],
    ['no id', { ...xinsheng2024, id: '' }, 'rules.id'],
    ['no events', { ...xinsheng2024, events: undefined }, 'rules.events'],
    ['no fields', { ...xinsheng2024, fields: undefined }, 'rules.fields'],
    ['no leadership', { ...xinsheng2024, leadership: undefined }, 'rules.leadership'],
    ['a list of rules', { ...xinsheng2024, leadership: [rule] }, 'rules.leadership'],
    ['a rule that is null', withRule(null), 'rules.leadership.caseLead'],
    ['a rule without the five', withRule({ ...rule, ones: undefined }), 'rules.leadership.caseLead'],
    ['a rule without acts', withRule({ ...rule, personalActs: undefined }), 'rules.leadership.caseLead'],
    ['a rule without what it forbids', withRule({ ...rule, forbids: 'nominal' }), 'rules.leadership.caseLead'],
    ['a rule for null', withRule({ ...rule, appliesTo: null }), 'rules.leadership.caseLead.appliesTo'],
    [
      'a rule for an unknown field',
      withRule({ ...rule, appliesTo: { not: { field: 'colour', in: ['red'] } } }),
      'rules.leadership.caseLead.appliesTo.not.field',
    ],
    ['one of the five that is null', withRule({ ...rule, ones: [null] }), 'rules.leadership.caseLead'],
    [
      'one of the five without a label',
      withRule({ ...rule, ones: [{ ...one, label: undefined }] }),
      'rules.leadership',
    ],
    ['one of the five without a key', withRule({ ...rule, ones: [{ ...one, key: undefined }] }), 'rules.leadership'],
    ['one of the five that must be odd', withRule({ ...rule, ones: [{ ...one, must: 'odd' }] }), 'rules.leadership'],
    ['a personal act that is null', withRule({ ...rule, personalActs: [null] }), 'rules.leadership.caseLead'],
    [
      'a personal act without a label',
      withRule({ ...rule, personalActs: [{ key: 'analysis' }] }),
      'rules.leadership.caseLead',
    ],
    ['something unknown forbidden', withRule({ ...rule, forbids: ['laughing'] }), 'rules.leadership.caseLead'],
  ])('%s, with its place', (_, rules, path) => {
    const error = refusalOf(checkLeadership(rules as LeadershipRules, messy, { asOf: '2024-04-30' }))
    expect(error._tag).toBe('InvalidRulebook')
    expect(error.path.startsWith(path)).toBe(true)
    expect(error.message).toContain(path)
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
