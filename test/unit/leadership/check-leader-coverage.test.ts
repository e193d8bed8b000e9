import { describe, expect, test } from 'vitest'
import {
  type CaseFile,
  type CoverageOptions,
  checkCaseFiles,
  checkLeaderCoverage,
  type Leader,
  orThrow,
} from 'xinfang-rules'
import { menghe2020, sanjian2021, tongliang2022, xinsheng2024 } from 'xinfang-rules/rulebooks'
import { refusalOf } from '../refusal.js'
import { basisA, five, hard } from './cases.js'

const file = (id: string, leader: string, part: Partial<CaseFile> = {}): CaseFile =>
  hard({ id, leads: [{ leader, from: '2024-03-01' }], ...part })
const check = (leaders: readonly Leader[], files: readonly CaseFile[], options: Partial<CoverageOptions> = {}) =>
  orThrow(checkLeaderCoverage(xinsheng2024, leaders, files, { asOf: '2024-12-31', to: '2024-12-31', ...options }))
const told = ({ findings }: ReturnType<typeof check>) =>
  findings.map(({ subject, severity, rule }) => `${subject} ${severity} ${rule}`)

/** A plan that names no last day. */
const endless = { ...xinsheng2024, effective: { from: '2024-01-01' } }

describe('each leader takes on at least one hard case (A-20)', () => {
  test('a leader without any is a breach of that clause, once the time is over', () => {
    const { findings, summary } = check([{ id: 'L2' }, { id: 'L1' }], [file('c1', 'L1'), file('c2', 'L1')])
    expect(findings).toStrictEqual([
      {
        rule: 'caseLead.casesPerLeader',
        severity: 'breach',
        subject: 'L2',
        on: '2024-12-31',
        message: { zh: '每名领导至少包案 1 件，L2 为 0 件', en: 'each leader takes on at least 1: L2 has 0' },
        basis: basisA,
      },
    ])
    expect(summary).toStrictEqual({
      rule: 'caseLead',
      from: '2024-01-01',
      to: '2024-12-31',
      loads: [
        { leader: 'L1', assigned: 2, inCharge: 2, counted: 2 },
        { leader: 'L2', assigned: 0, inCharge: 0, counted: 0 },
      ],
      casesWithoutLead: [],
      leadersWithout: ['L2'],
      away: [],
      unlisted: [],
      undecided: [],
    })
  })

  test('while the time runs it is a warning; without an end it is a breach', () => {
    expect(told(check([{ id: 'L1' }], [], { asOf: '2024-12-30' }))).toStrictEqual([
      'L1 warning caseLead.casesPerLeader',
    ])
    // That of the plan, whose year ends.
    expect(told(check([{ id: 'L1' }], [], { asOf: '2024-12-30', to: undefined }))).toStrictEqual([
      'L1 warning caseLead.casesPerLeader',
    ])
    const withoutEnd = orThrow(checkLeaderCoverage(endless, [{ id: 'L1' }], [], { asOf: '2024-12-30' }))
    expect(told(withoutEnd)).toStrictEqual(['L1 breach caseLead.casesPerLeader'])
  })

  test('who is away the whole time owes nothing; who is there one day does', () => {
    const away = (...spans: NonNullable<Leader['away']>) => check([{ id: 'L1', away: spans }], [])
    expect(away({ from: '2024-01-01' }).findings).toStrictEqual([])
    expect(away({ from: '2024-07-01' }, { from: '2023-12-01', to: '2024-06-30' }).summary.away).toStrictEqual(['L1'])
    // New Year's Day is off: away on all working days.
    expect(told(away({ from: '2024-01-02' }))).toHaveLength(0)
    expect(told(away({ from: '2024-01-03' }))).toHaveLength(1)
    expect(told(away({ from: '2024-01-01', to: '2024-12-30' }))).toHaveLength(1)
    expect(told(away({ from: '2024-01-01', to: '2024-12-31' }))).toHaveLength(0)
    // 30 June is a Sunday, 1 July a Monday.
    expect(told(away({ from: '2023-12-01', to: '2024-06-29' }, { from: '2024-07-01' }))).toHaveLength(0)
    expect(told(away({ from: '2023-12-01', to: '2024-06-30' }, { from: '2024-07-02' }))).toHaveLength(1)
  })

  test('a lead that ended before the time counts for nothing, one that ends on its first day does', () => {
    const until = (to: string) => file('c1', 'L1', { leads: [{ leader: 'L1', from: '2023-03-01', to }] })
    expect(check([{ id: 'L1' }], [until('2023-12-31')]).summary.leadersWithout).toStrictEqual(['L1'])
    expect(check([{ id: 'L1' }], [until('2024-01-01')]).summary.loads[0]).toMatchObject({ assigned: 1, inCharge: 0 })
  })

  test('two who shared a case both took it on; one who comes after asOf did not yet', () => {
    const leads = [
      { leader: 'L1', from: '2024-03-01' },
      { leader: 'L2', from: '2024-05-01' },
    ]
    const counts = (asOf: string) =>
      check([{ id: 'L1' }, { id: 'L2' }], [file('c1', '', { leads })], { asOf }).summary.loads.map(
        ({ counted }) => counted,
      )
    expect(counts('2024-05-01')).toStrictEqual([1, 1])
    expect(counts('2024-04-30')).toStrictEqual([1, 0])
  })

  test('assigned and solved are told apart, and by the other reading only what is resolved counts', () => {
    const files = [
      file('c1', 'L1', { events: { resolved: '2024-05-06' } }),
      file('c2', 'L1', { events: {} }),
      file('c3', 'L2', { events: { resolved: '2025-01-01' } }),
    ]
    const solved = { event: 'resolved', happened: true } as const
    const leaders = [{ id: 'L1' }, { id: 'L2' }]
    expect(check(leaders, files, { solved }).summary.loads).toStrictEqual([
      { leader: 'L1', assigned: 2, inCharge: 2, counted: 2, solved: 1 },
      { leader: 'L2', assigned: 1, inCharge: 1, counted: 1, solved: 0 },
    ])
    const resolved = check(leaders, files, { readings: { caseLead: 'resolved' } })
    expect(told(resolved)).toStrictEqual(['L2 breach caseLead.casesPerLeader'])
    expect(resolved.summary.reading).toStrictEqual(['resolved'])
  })

  test('a leader of no hard case is told how many were taken on in all', () => {
    const easy = check([{ id: 'L1' }], [file('c1', 'L1', { fields: { hard: false } })])
    expect(easy.findings[0]?.message.zh).toBe('每名领导至少包案 1 件（只计规则所指的案件，共包案 1 件），L1 为 0 件')
  })

  test('what is resolved after the time does not count in it, however late that is looked at', () => {
    const late = file('c1', 'L1', { events: { resolved: '2025-03-01' } })
    const on = (asOf: string) => check([{ id: 'L1' }], [late], { asOf, readings: { caseLead: 'resolved' } })
    expect(told(on('2025-01-31'))).toStrictEqual(['L1 breach caseLead.casesPerLeader'])
    expect(told(on('2025-04-02'))).toStrictEqual(['L1 breach caseLead.casesPerLeader'])
  })

  test('before the time nothing is asked and nobody is away; its last day is over as a whole day', () => {
    const before = check([{ id: 'L1' }], [], { asOf: '2023-12-15' })
    expect([before.findings, before.summary.away, before.summary.leadersWithout]).toStrictEqual([[], [], []])
    expect(told(check([{ id: 'L1' }], [], { asOf: '2024-12-31T08:00' }))).toStrictEqual([
      'L1 warning caseLead.casesPerLeader',
    ])
  })

  test('a case of which nothing is told may count: a warning, not a breach', () => {
    const unknown = check([{ id: 'L1' }], [file('c1', 'L1')], { readings: { caseLead: 'resolved' } })
    expect(told(unknown)).toStrictEqual(['L1 warning caseLead.casesPerLeader'])
    expect(unknown.findings[0]?.message.en).toBe(
      'each leader takes on at least 1 of the cases that the rule counts (1 taken on in all): L1 has 0, and 1 of which it is not known whether they count',
    )
    expect(unknown.summary.undecided).toStrictEqual(['c1'])
  })
})

describe('cases and leads', () => {
  test('a case without a lead is the same finding as of one file; a solved one needs no more', () => {
    const ended = { leads: [{ leader: 'L1', from: '2024-03-01', to: '2024-05-31' }] }
    const files = [file('c2', 'L1', ended), file('c1', 'L1', { ...ended, events: { resolved: '2024-05-31' } })]
    const solved = { event: 'resolved', happened: true } as const
    const { findings, summary } = check([{ id: 'L1' }], files, { solved })
    expect(summary.casesWithoutLead).toStrictEqual(['c2'])
    const one = orThrow(checkCaseFiles(xinsheng2024, files, { asOf: '2024-12-31', solved })).findings
    expect(one.filter(({ rule }) => rule === 'caseLead.leader')).toStrictEqual(findings)
    const b = orThrow(checkLeaderCoverage(sanjian2021, [], [five({ leads: [] })], { asOf: '2021-06-30' })).findings
    expect(b).toStrictEqual(
      orThrow(checkCaseFiles(sanjian2021, [five({ leads: [] })], { asOf: '2021-06-30' })).findings,
    )
  })

  test('a solved case that never had a lead lacks one all the same', () => {
    const never = file('c1', '', { leads: [], events: { resolved: '2024-05-31' } })
    const { summary } = check([{ id: 'L1' }], [never], { solved: { event: 'resolved', happened: true } })
    expect(summary.casesWithoutLead).toStrictEqual(['c1'])
  })

  test('a lead who is not on the list is a finding, and no refusal', () => {
    const { findings, summary } = check([{ id: 'L1' }], [file('c2', 'L7'), file('c1', 'L7'), file('c3', 'L1')])
    expect(told({ findings, summary })).toStrictEqual(['L7 warning caseLead.unlisted'])
    expect(findings[0]?.message.en).toBe('L7 leads c1, c2, and is not on the list of leaders')
    expect(summary.unlisted).toStrictEqual(['L7'])
  })

  test('where the first that is listed leads, the other has the case by the other reading only', () => {
    const leads = [
      { leader: 'L1', from: '2020-03-02' },
      { leader: 'L2', from: '2020-03-02' },
    ]
    const files = [{ id: 'c1', fields: {}, evidence: {}, leads }]
    const assigned = (readings?: CoverageOptions['readings']) =>
      orThrow(
        checkLeaderCoverage(menghe2020, [{ id: 'L1' }, { id: 'L2' }], files, { asOf: '2020-06-30', readings }),
      ).summary.loads.map((load) => load.assigned)
    expect(assigned()).toStrictEqual([1, 0])
    expect(assigned({ caseLead: 'both' })).toStrictEqual([1, 1])
  })

  test('a rule without a number finds no leader short, and lists those without any', () => {
    const { findings, summary } = orThrow(
      checkLeaderCoverage(sanjian2021, [{ id: 'L1' }, { id: 'L2' }], [five()], { asOf: '2021-06-30' }),
    )
    expect(findings).toStrictEqual([])
    expect(summary.leadersWithout).toStrictEqual(['L2'])
  })

  test('a time without an end has none in the answer', () => {
    expect('to' in orThrow(checkLeaderCoverage(endless, [], [], { asOf: '2024-12-31' })).summary).toBe(false)
    expect(check([], [], { to: undefined }).summary.to).toBe('2024-12-31')
  })
})

describe('refused', () => {
  const leaders = [{ id: 'L1' }]
  const refused = (files: unknown, options: object = {}, list: unknown = leaders) =>
    refusalOf(
      checkLeaderCoverage(xinsheng2024, list as Leader[], files as CaseFile[], { asOf: '2024-12-31', ...options }),
    )

  test('a case twice, a file that is none, a day that does not exist, each at its place', () => {
    expect(refused([file('c1', 'L1'), file('c1', 'L1')])).toMatchObject({
      _tag: 'DuplicateCase',
      path: 'caseFiles[1].id',
    })
    expect(refused([file('c1', 'L1'), null])).toMatchObject({ _tag: 'InvalidCase', path: 'caseFiles[1]' })
    expect(refused([file('c1', 'L1', { leads: [{ leader: 'L1', from: '2024-02-30' }] })])).toMatchObject({
      _tag: 'InvalidDate',
      path: 'caseFiles[0].leads[0].from',
    })
    expect(refused({})).toMatchObject({ _tag: 'InvalidArgument', path: 'caseFiles' })
  })

  test('leaders that are no list, or one of them twice', () => {
    expect(refused([], {}, null)).toMatchObject({ _tag: 'InvalidArgument', path: 'leaders' })
    expect(refused([], {}, [{ id: 'L1' }, { id: 'L1' }])).toMatchObject({ path: 'leaders[1].id' })
  })

  test('a rule that is not there, a time that ends before it begins, a field that is not known', () => {
    expect(refused([], { rule: 'lead' })).toMatchObject({ _tag: 'InvalidArgument', path: 'options.rule' })
    expect(refused([], { from: '2024-07-01', to: '2024-06-30' })).toMatchObject({
      _tag: 'EventsOutOfOrder',
      path: 'options.to',
    })
    expect(refused([], { solved: { event: 'solved', happened: true } })).toMatchObject({ path: 'options.solved.event' })
  })

  test('a rulebook without a rule on leads', () => {
    expect(refusalOf(checkLeaderCoverage(tongliang2022, leaders, [], { asOf: '2022-06-30' }))).toMatchObject({
      _tag: 'InvalidRulebook',
      path: 'rules.leadership',
    })
  })
})

describe('checkCaseFiles', () => {
  test('goes by the id of the case, counts what has no breach, and lists what is undecided', () => {
    const files = [five({ id: 'c3', fields: {} }), five({ id: 'c1', evidence: {} }), five({ id: 'c2', fields: {} })]
    const { findings, summary } = orThrow(checkCaseFiles(sanjian2021, files, { asOf: '2021-06-30' }))
    expect(findings.map(({ subject, rule }) => `${subject} ${rule}`)).toStrictEqual([
      'c1 caseLead.problem',
      'c1 caseLead.team',
      'c1 caseLead.plan',
    ])
    expect(summary).toStrictEqual({ checked: 3, withoutBreach: 2, undecided: { 'caseLead.rank': ['c2', 'c3'] } })
  })

  test('refuses a file at its place', () => {
    const files = [five(), five({ id: 'c2', evidence: { plan: 'p1' } as never })]
    expect(refusalOf(checkCaseFiles(sanjian2021, files, { asOf: '2021-06-30' }))).toMatchObject({
      _tag: 'InvalidCase',
      path: 'caseFiles[1].evidence.plan',
    })
  })
})
