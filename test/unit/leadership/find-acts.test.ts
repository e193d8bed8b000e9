import { describe, expect, test } from 'vitest'
import {
  type CaseFile,
  checkLeadership,
  chinaCalendar,
  type LeadershipOptions,
  type LeadershipRules,
  orThrow,
} from 'xinfang-rules'
import { xinsheng2024 } from 'xinfang-rules/rulebooks'
import { basisA, brief, checkHard, hard, ruleOf, THREE_ACTS } from './cases.js'

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

  test.each([
    ['on the last day is in time', '2024-03-15', []],
    [
      'the day after it is late, for good, and so is each act',
      '2024-03-16',
      ['nominal', 'analysis', 'persuasion', 'coordination'].map((key) => `breach caseLead.${key} 2024-03-16`),
    ],
  ])('a first act %s', (_, on, expected) => {
    const acts = THREE_ACTS.map(({ key }) => ({ key, by: 'L1', on }))
    const findings = checkHard(hard({ acts }), { actsWithin: { amount: 10, unit: 'workingDay' } })
    expect(findings.map((finding) => `${finding.severity} ${finding.rule} ${finding.on}`)).toStrictEqual(expected)
  })

  test('an act that came late is told, though the first was in time; one of a former lead is not late', () => {
    const late = { key: 'coordination', by: 'L1', on: '2024-04-02' }
    const acts = [...THREE_ACTS.slice(0, 2), late]
    const options = { actsWithin: { amount: 10, unit: 'workingDay' } } as const
    const findings = checkHard(hard({ acts }), options)
    expect(findings).toMatchObject([{ rule: 'caseLead.coordination', severity: 'breach', on: '2024-04-02' }])
    expect(findings[0]?.message).toStrictEqual({
      zh: '包案领导亲自“协调落实”为 2024-04-02，晚于最后一日 2024-03-15',
      en: "the lead's own coordination and follow-up was on 2024-04-02, after 2024-03-15, the last day for it",
    })
    expect(checkHard(hard({ acts }))).toStrictEqual([])
    const leads = [
      { leader: 'L1', from: '2024-03-01', to: '2024-04-25' },
      { leader: 'L2', from: '2024-04-26', reason: 'transferred' },
    ]
    expect(brief(checkHard(hard({ leads, acts }), options))).toStrictEqual([
      'note caseLead.subcontracted',
      'warning caseLead.nominal',
    ])
  })

  test('what is missing or late stays so when the lead is over and nobody follows', () => {
    const options = { actsWithin: { amount: 10, unit: 'workingDay' } } as const
    const leads = [{ leader: 'L1', from: '2024-03-01', to: '2024-04-30' }]
    const severities = (file: CaseFile, asOf: string) =>
      checkHard(file, { ...options, asOf })
        .filter(({ rule }) => rule !== 'caseLead.leader')
        .map(({ severity }) => severity)
    for (const acts of [[], THREE_ACTS.map((act) => ({ ...act, on: '2024-04-02' }))]) {
      const file = hard({ leads, acts })
      expect(severities(file, '2024-04-30')).toStrictEqual(['breach', 'breach', 'breach', 'breach'])
      expect(severities(file, '2024-05-31')).toStrictEqual(severities(file, '2024-04-30'))
    }
  })

  test('two entries of one lead that overlap are judged by the first', () => {
    const leads = [
      { leader: 'L1', from: '2024-03-01' },
      { leader: 'L1', from: '2024-03-20' },
    ]
    const acts = THREE_ACTS.map((act) => ({ ...act, on: '2024-03-21' }))
    expect(brief(checkHard(hard({ leads, acts }), { actsWithin: { amount: 10, unit: 'workingDay' } }))).toStrictEqual(
      ['nominal', 'analysis', 'persuasion', 'coordination'].map((key) => `breach caseLead.${key}`),
    )
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

describe('what a rule forbids', () => {
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
          zh: expect.stringMatching(/^更换包案领导（转包）：原由 L1 包案，后改由 L2 包案，未记录原因$/),
          en: expect.stringMatching(/^lead changed \(转包\): .*L1.*L2 without a recorded reason$/),
        },
        basis: basisA,
      },
    ])
    expect(brief(passed('transferred'))).toStrictEqual(['note caseLead.subcontracted'])
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
