import { describe, expect, test } from 'vitest'
import { type CircularFacts, circularGrounds, computeDeadline, orThrow } from 'xinfang-rules'
import { national2022, tongliang2022 } from 'xinfang-rules/rulebooks'
import { refusalOf } from '../refusal.js'

const basis = {
  document: '铜梁区“群众工作日”活动方案',
  clause: '五(四)',
  rule: 'C-16',
  source: 'local',
  evidence: 'verified',
} as const
const deadline = orThrow(computeDeadline({ limit: tongliang2022.limits['own.answer'], from: '2022-04-28' }))
const check = (facts: Partial<CircularFacts>, asOf = '2022-05-31') =>
  orThrow(circularGrounds({ subject: 'c1', basis, ...facts }, { asOf }))

describe('grounds for a circular (C-16)', () => {
  test('an answer in time is none, one a day late is', () => {
    expect(check({ answers: [{ deadline, doneAt: '2022-05-11' }] })).toStrictEqual({
      findings: [],
      summary: { grounds: [] },
    })
    expect(check({ answers: [{ deadline, doneAt: '2022-05-12' }] })).toStrictEqual({
      findings: [
        {
          rule: 'circular.late',
          severity: 'breach',
          subject: 'c1',
          on: '2022-05-11',
          message: {
            zh: '未按期回复：自办案件：答复（确不能办结的反馈），期限至 2022-05-11',
            en: 'not answered in time: Own case: answer, or say that it cannot be closed yet, which was due on 2022-05-11',
          },
          basis,
        },
      ],
      summary: { grounds: ['late'] },
    })
  })

  test('one that was not given is a ground once it is overdue', () => {
    expect(check({ answers: [{ deadline }] }, '2022-05-11').summary.grounds).toStrictEqual([])
    expect(check({ answers: [{ deadline }] }, '2022-05-12').summary.grounds).toStrictEqual(['late'])
    expect(check({ answers: [{ deadline, doneAt: '2022-05-12' }] }, '2022-05-11').summary.grounds).toStrictEqual([])
  })

  test('the state of a limit does as well', () => {
    const states = (['inTime', 'late', 'running', 'overdue', 'notStarted'] as const).map(
      (state) => check({ answers: [{ limit: 'own.answer', state }] }).findings.length,
    )
    expect(states).toStrictEqual([0, 1, 0, 1, 0])
  })

  test('what is judged is taken as it is given, each ground once, in the order of the text', () => {
    const { findings, summary } = check({ judged: ['misreported', 'poorHandling', 'misreported'] })
    expect(summary.grounds).toStrictEqual(['poorHandling', 'misreported'])
    expect(findings.map(({ message }) => message.zh)).toStrictEqual(['办理质量不高', '谎报'])
  })

  test('what should be is a warning, and a petitioner’s own limit no ground', () => {
    const soft = { ...tongliang2022.limits['own.answer'], strength: 'should' as const }
    const late = orThrow(computeDeadline({ limit: soft, from: '2022-04-28' }))
    expect(check({ answers: [{ deadline: late }] }).findings).toMatchObject([{ severity: 'warning' }])
    const own = Object.values(national2022.limits).find(({ actor }) => actor === 'petitioner')
    if (own === undefined) throw new Error('no limit of a petitioner')
    const request = orThrow(computeDeadline({ limit: own, from: '2022-05-05' }))
    expect(check({ answers: [{ deadline: request }] }, '2023-01-01').findings).toStrictEqual([])
  })

  test('a last day by forecast makes a warning, as long as it may turn out to be as late', () => {
    const forecast = orThrow(computeDeadline({ limit: tongliang2022.limits['own.answer'], from: '2027-09-28' }))
    expect([forecast.dueOn, forecast.window]).toStrictEqual([
      '2027-10-13',
      { earliest: '2027-10-13', latest: '2027-10-14' },
    ])
    const severity = (asOf: string, doneAt?: string) =>
      check({ answers: [{ deadline: forecast, doneAt }] }, asOf).findings.map((finding) => finding.severity)
    expect(severity('2027-10-14')).toStrictEqual(['warning'])
    expect(severity('2027-10-14', '2027-12-01')).toStrictEqual(['warning'])
    expect(severity('2027-10-15')).toStrictEqual(['breach'])
    expect(severity('2027-12-31', '2027-10-14')).toStrictEqual(['warning'])
  })

  test('two answers late by one limit and day stand the graver first, in whatever order they are given', () => {
    const forecast = orThrow(computeDeadline({ limit: tongliang2022.limits['own.answer'], from: '2027-09-28' }))
    const answers = ['2027-10-14', '2027-10-30'].map((doneAt) => ({ deadline: forecast, doneAt }))
    for (const given of [answers, [...answers].reverse()]) {
      expect(check({ answers: given }, '2027-12-31').findings.map(({ severity }) => severity)).toStrictEqual([
        'breach',
        'warning',
      ])
    }
  })

  test('late answers go by their last day, in whatever order they are given', () => {
    const other = orThrow(computeDeadline({ limit: tongliang2022.limits['assigned.answer'], from: '2022-03-01' }))
    const one = check({ answers: [{ deadline }, { deadline: other }] })
    expect(one).toStrictEqual(check({ answers: [{ deadline: other }, { deadline }] }))
    expect(one.findings.map(({ on }) => on)).toStrictEqual(['2022-03-10', '2022-05-11'])
  })
})

test.each<[string, object, string, string]>([
  ['no subject', { subject: undefined }, 'InvalidArgument', 'facts.subject'],
  ['no clause', { basis: undefined }, 'InvalidArgument', 'facts.basis'],
  ['a ground of one’s own', { judged: ['rude'] }, 'InvalidArgument', 'facts.judged'],
  ['lateness as a judgement', { judged: ['late'] }, 'InvalidArgument', 'facts.judged'],
  ['a state that is none', { answers: [{ limit: 'x', state: 'lost' }] }, 'InvalidArgument', 'facts.answers[0].state'],
  ['a deadline that is none', { answers: [{ deadline: {} }] }, 'InvalidArgument', 'facts.answers[0].deadline'],
  [
    'a day that does not exist',
    { answers: [{ deadline, doneAt: '2022-02-30' }] },
    'InvalidDate',
    'facts.answers[0].doneAt',
  ],
  ['answers as a record', { answers: { deadline } }, 'InvalidArgument', 'facts.answers'],
])('refused: %s', (_, part, tag, path) => {
  const facts = { subject: 'c1', basis, ...part } as CircularFacts
  expect(refusalOf(circularGrounds(facts, { asOf: '2022-05-31' }))).toMatchObject({ _tag: tag, path })
})
