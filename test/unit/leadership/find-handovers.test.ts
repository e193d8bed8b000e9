import { describe, expect, test } from 'vitest'
import { checkLeadership, type Length, orThrow } from 'xinfang-rules'
import { xinsheng2024 } from 'xinfang-rules/rulebooks'
import { basisB, brief, checkFive, five, hard, type Lead } from './cases.js'

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
          zh: expect.stringMatching(/^一包到底：原由 L1 包案，后改由 L2 包案，未记录原因$/),
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
          zh: expect.stringMatching(/^一包到底：原由 L1 包案，后改由 L2 包案，原因：transferred$/),
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
      ['breach', 'in name only (挂名包案): no record that L2 acted in person by 2004-02-03'],
    ])
  })
})
