import { describe, expect, test } from 'vitest'
import { basisA, brief, checkHard, hard, THREE_ACTS } from './cases.js'

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
