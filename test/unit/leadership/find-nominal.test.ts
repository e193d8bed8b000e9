import { describe, expect, test } from 'vitest'
import { type Act, checkLeadership, orThrow } from 'xinfang-rules'
import { xinsheng2024 } from 'xinfang-rules/rulebooks'
import { brief, checkHard, hard, ruleOf, THREE_ACTS } from './cases.js'

describe('挂名包案', () => {
  test('an overdue lead is told so in both languages', () => {
    const [nominal] = checkHard(hard({ acts: [] }), { actsWithin: { amount: 10, unit: 'workingDay' } })
    expect(nominal?.message).toStrictEqual({
      zh: '挂名包案：至 2024-03-15 没有 L1 亲自参与的记录',
      en: 'in name only (挂名包案): no record that L1 acted in person by 2024-03-15',
    })
  })

  test('a first act that came late is told with its day and the last day for it', () => {
    const acts = THREE_ACTS.map(({ key }) => ({ key, by: 'L1', on: '2024-04-02' }))
    const [late] = checkHard(hard({ acts }), { actsWithin: { amount: 10, unit: 'workingDay' } })
    expect(late?.message).toStrictEqual({
      zh: '挂名包案：L1 首次亲自参与为 2024-04-02，晚于最后一日 2024-03-15',
      en: 'in name only (挂名包案): L1 first acted in person on 2024-04-02, after 2024-03-15, the last day for it',
    })
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
})
