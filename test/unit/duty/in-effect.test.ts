import { describe, expect, it } from 'vitest'
import { checkDuties, type Duty, type DutyRules, listDue, orThrow } from 'xinfang-rules'
import { caomiao2023, xinsheng2024 } from 'xinfang-rules/rulebooks'
import { refusalOf } from '../refusal.js'
import { aDuty, rulesOf } from './duties.js'

const due = (duty: Partial<Duty>, effective: DutyRules['effective'], from: string, to: string, spans = {}) =>
  orThrow(listDue(rulesOf({ own: aDuty(duty) }, effective), { from, to }, { spans })).map(
    ({ period, dueOn, actBy, amount }) => `${period.from}..${period.to} ${dueOn} ${actBy} ${amount}`,
  )
const threeDays: Partial<Duty> = { every: 'week', atLeast: 3, measure: 'days' }

describe('duties lie in the days of effect', () => {
  it('nothing is owed after a plan has ended, and nothing before it began', () => {
    const log = { subjects: [{ id: 'm', kinds: ['teamMember'] }], records: [] }
    const june = { from: '2024-06-01', to: '2024-06-30', asOf: '2024-07-01' }
    const { findings, summary } = orThrow(checkDuties(caomiao2023, log, june))
    expect([findings, summary.progress.map(({ periods }) => periods)]).toEqual([[], summary.progress.map(() => 0)])
    expect(orThrow(listDue(xinsheng2024, { from: '2019-01-01', to: '2019-01-31' }))).toEqual([])
  })

  it('the period is owed whose last working day is one of them: the week of a Friday, not the month after it', () => {
    // caomiao2023 ended on Friday 15 March 2024.
    const week = orThrow(listDue(caomiao2023, { from: '2024-03-01', to: '2024-12-31' }))
    expect(week.filter(({ duty }) => duty === 'villageVisits').at(-1)).toMatchObject({
      period: { from: '2024-03-11', to: '2024-03-17' },
      dueOn: '2024-03-17',
      actBy: '2024-03-15',
    })
    const until = { from: '2024-01-01', to: '2024-03-15' }
    expect(due({}, until, '2024-01-01', '2024-12-31')).toEqual([
      '2024-01-01..2024-01-31 2024-01-31 2024-01-31 1',
      '2024-02-01..2024-02-29 2024-02-29 2024-02-29 1',
    ])
  })

  it('of the first week only the days from the first on are counted', () => {
    const since = { from: '2024-03-07' } // a Thursday
    expect(due(threeDays, since, '2024-03-01', '2024-03-17')).toEqual([
      '2024-03-07..2024-03-10 2024-03-10 2024-03-08 2',
      '2024-03-11..2024-03-17 2024-03-17 2024-03-15 3',
    ])
    expect(due({ ...threeDays, shortPeriod: 'full' }, since, '2024-03-01', '2024-03-10')).toEqual([
      '2024-03-07..2024-03-10 2024-03-10 2024-03-08 3',
    ])
  })

  it('a plan that begins on a Saturday owes nothing for the week that ends', () => {
    expect(due(threeDays, { from: '2024-03-09' }, '2024-03-01', '2024-03-10')).toEqual([])
    expect(due({ ...threeDays, shortPeriod: 'full' }, { from: '2024-03-09' }, '2024-03-01', '2024-03-10')).toEqual([])
    expect(due(threeDays, { from: '2024-01-01', to: '2024-03-08' }, '2024-03-04', '2024-03-31')).toEqual([
      '2024-03-04..2024-03-10 2024-03-10 2024-03-08 3',
    ])
  })

  it('a report by the 24th is owed by the plan in force on the last working day by then', () => {
    // 24 March 2024 was a Sunday.
    const report: Partial<Duty> = { byDayOfMonth: 24, shortPeriod: 'full' }
    const march = (effective: DutyRules['effective']) => due(report, effective, '2024-03-01', '2024-03-31')
    expect(march({ from: '2024-03-22' })).toEqual(['2024-03-22..2024-03-31 2024-03-24 2024-03-22 1'])
    expect(march({ from: '2024-03-23' })).toEqual([])
    expect(march({ from: '2024-03-25' })).toEqual([])
    expect(march({ from: '2024-01-01', to: '2024-03-22' })).toEqual(['2024-03-01..2024-03-31 2024-03-24 2024-03-22 1'])
    expect(march({ from: '2024-01-01', to: '2024-03-21' })).toEqual([])
  })

  it('in a sensitive period the last working day of the span decides', () => {
    const spans = { sensitive: [{ from: '2024-03-05', to: '2024-03-06' }] }
    const week = (effective: DutyRules['effective']) =>
      due({ ...threeDays, during: 'sensitive' }, effective, '2024-03-01', '2024-03-31', spans)
    expect(week({ from: '2024-01-01', to: '2024-03-06' })).toEqual(['2024-03-05..2024-03-06 2024-03-06 2024-03-06 2'])
    expect(week({ from: '2024-03-06' })).toEqual(['2024-03-06..2024-03-06 2024-03-06 2024-03-06 1'])
    expect(week({ from: '2024-03-07' })).toEqual([])
  })

  it('a week without a working day is owed in full, if at all, by the plan in force on its last day', () => {
    const week = (shortPeriod: 'cap' | 'full', effective: DutyRules['effective']) =>
      due({ ...threeDays, shortPeriod }, effective, '2020-01-27', '2020-02-02')
    expect(week('full', { from: '2020-01-30' })).toEqual(['2020-01-30..2020-02-02 2020-02-02 2020-02-02 3'])
    expect(week('full', { from: '2020-01-01', to: '2020-02-01' })).toEqual([])
    expect(week('cap', { from: '2020-01-30' })).toEqual([])
  })

  it('a record before the first day does not count', () => {
    const rules = rulesOf({ own: aDuty(threeDays) }, { from: '2024-03-07' })
    const on = (...days: readonly string[]) => {
      const records = days.map((day) => ({ duty: 'own', by: 'v', on: day }))
      const log = { subjects: [{ id: 'v', kinds: ['village'] }], records }
      const week = { from: '2024-03-04', to: '2024-03-10', asOf: '2024-03-10' }
      return orThrow(checkDuties(rules, log, week)).findings.map(({ message }) => message.en)
    }
    expect(on('2024-03-05', '2024-03-06', '2024-03-07')).toEqual([
      'A duty: 1 of 2 days (3 asked for, with too few working days to act on) from 2024-03-07 to 2024-03-10 (2024-W10)',
    ])
    expect(on('2024-03-07', '2024-03-09')).toEqual([])
  })

  it('days before or after the calendar are as good as its ends', () => {
    const march = (effective: DutyRules['effective']) => due({}, effective, '2024-03-01', '2024-03-31').length
    expect(march({ from: '1995-01-01' })).toBe(1)
    expect(march({ from: '1995-01-01', to: '2003-12-31' })).toBe(0)
    expect(march({ from: '1995-01-01', to: '2150-12-31' })).toBe(1)
    expect(march({ from: '2150-12-31' })).toBe(0)
  })

  it.each<[string, unknown]>([
    ['rules.effective', 'always'],
    ['rules.effective', null],
    ['rules.effective.from', {}],
    ['rules.effective.from', { from: '2024-02-30' }],
    ['rules.effective.to', { from: '2024-02-01', to: '2024-01-31' }],
    ['rules.effective.to', { from: '2024-02-01', to: 'open' }],
  ])('days that are none are refused: %s %o', (path, effective) => {
    const rules = { ...rulesOf({ own: aDuty() }), effective: effective as never }
    expect(refusalOf(listDue(rules, { from: '2024-03-01', to: '2024-03-31' }))).toMatchObject({
      _tag: 'InvalidRulebook',
      path,
    })
  })
})
