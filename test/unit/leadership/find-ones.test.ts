import { describe, expect, test } from 'vitest'
import { basisB, brief, checkFive, five, type Lead } from './cases.js'

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
