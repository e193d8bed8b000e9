import { describe, expect, test } from 'vitest'
import {
  type Act,
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

  test('an overdue lead is told so in both languages', () => {
    const [nominal] = checkHard(hard({ acts: [] }), { actsWithin: { amount: 10, unit: 'workingDay' } })
    expect(nominal?.message).toStrictEqual({
      zh: '挂名包案：至 2024-03-15 没有 L1 亲自参与的记录',
      en: 'in name only (挂名包案): no record that L1 acted in person by 2024-03-15',
    })
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

  test('a first act that came late is told with its day and the last day for it', () => {
    const acts = THREE_ACTS.map(({ key }) => ({ key, by: 'L1', on: '2024-04-02' }))
    const [late] = checkHard(hard({ acts }), { actsWithin: { amount: 10, unit: 'workingDay' } })
    expect(late?.message).toStrictEqual({
      zh: '挂名包案：L1 首次亲自参与为 2024-04-02，晚于最后一日 2024-03-15',
      en: 'in name only (挂名包案): L1 first acted in person on 2024-04-02, after 2024-03-15, the last day for it',
    })
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

  test('a leader who let the time of a first charge pass is late, whatever was done in a second', () => {
    const leads = [
      { leader: 'L1', from: '2024-03-01', to: '2024-03-20' },
      { leader: 'L1', from: '2024-04-01' },
    ]
    const acts = THREE_ACTS.map(({ key }) => ({ key, by: 'L1', on: '2024-04-02' }))
    const options = { actsWithin: { amount: 10, unit: 'workingDay' } } as const
    expect(brief(checkHard(hard({ leads, acts }), options))).toStrictEqual(['breach caseLead.nominal'])
    const earlier = [...acts, { key: 'analysis', by: 'L1', on: '2024-03-15' }]
    expect(checkHard(hard({ leads, acts: earlier }), options)).toStrictEqual([])
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
  test('is told in the order of time, whatever the order of the file', () => {
    const acts = [
      { key: 'analysis', by: 'D1', on: '2024-04-02' },
      { key: 'persuasion', by: 'D2', on: '2024-03-05' },
    ]
    const proxied = checkHard(hard({ acts })).filter(({ rule }) => rule === 'caseLead.proxied')
    expect(proxied.map(({ on }) => on)).toStrictEqual(['2024-03-05', '2024-04-02'])
  })

  test('is no finding of its own where nobody is named as the lead at all', () => {
    expect(brief(checkHard(hard({ leads: [] })))).toStrictEqual([
      'breach caseLead.leader',
      'warning caseLead.analysis',
      'warning caseLead.persuasion',
      'warning caseLead.coordination',
    ])
  })

  test('an act by somebody who was never in charge is done by proxy', () => {
    const acts = [...THREE_ACTS.slice(1), { key: 'analysis', by: 'D1', on: '2024-03-05' }]
    expect(checkHard(hard({ acts }))).toStrictEqual([
      {
        rule: 'caseLead.proxied',
        severity: 'breach',
        subject: 'c1',
        on: '2024-03-05',
        message: { zh: '代包：“研究分析”由 D1 代为进行', en: 'by proxy (代包): analysis, by D1' },
        basis: basisA,
      },
      expect.objectContaining({ rule: 'caseLead.analysis', severity: 'warning' }),
    ])
  })

  test('an act that the lead did as well is not done in the lead’s place: a note', () => {
    const acts = [...THREE_ACTS, { key: 'analysis', by: 'D1', on: '2024-03-05' }]
    expect(checkHard(hard({ acts }))).toStrictEqual([
      {
        rule: 'caseLead.proxied',
        severity: 'note',
        subject: 'c1',
        on: '2024-03-05',
        message: {
          zh: '“研究分析”也由 D1 进行过，包案领导已亲自进行',
          en: 'analysis also by D1: the lead has done it in person',
        },
        basis: basisA,
      },
    ])
  })

  test('nobody acts in the place of a lead on a day on which there is none', () => {
    const leads = [
      { leader: 'L1', from: '2024-03-01', to: '2024-03-31' },
      { leader: 'L2', from: '2024-04-10', reason: 'transferred' },
    ]
    const on = (day: string) => checkHard(hard({ leads, acts: [{ key: 'analysis', by: 'X', on: day }] }))
    const proxied = (day: string) => on(day).some(({ rule }) => rule === 'caseLead.proxied')
    expect(['2024-02-10', '2024-04-05', '2024-03-31', '2024-04-10'].map(proxied)).toStrictEqual([
      false,
      false,
      true,
      true,
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
    ['the day before taking the case on, when nobody led', '2024-02-29', false],
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
      ...(proxied ? ['note caseLead.proxied'] : []),
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
          zh: expect.stringMatching(/^更换包案领导（转包）：原由 L1 包案，后改由 L2 包案，未记录原因$/),
          en: expect.stringMatching(/^lead changed \(转包\): .*L1.*L2 without a recorded reason$/),
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
    const acts = THREE_ACTS.map((act) => ({ ...act, on: '2024-03-04' }))
    const findings = checkHard(hard({ leads, acts }), { actsWithin: { amount: 10, unit: 'workingDay' } })
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
      'note caseLead.proxied',
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
