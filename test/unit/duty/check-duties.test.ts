import { describe, expect, it } from 'vitest'
import {
  checkDuties,
  type Duty,
  type DutyCheckOptions,
  type DutyLog,
  type DutyProgress,
  type DutyRecord,
  orThrow,
} from 'xinfang-rules'
import { caomiao2023, sanjian2021, tongliang2022, xinsheng2024 } from 'xinfang-rules/rulebooks'
import { daysAfter } from '../../property/arbitraries.js'
import { refusalOf } from '../refusal.js'
import { aDuty, rulesOf } from './duties.js'

const february: DutyCheckOptions = { from: '2024-02-01', to: '2024-02-29', asOf: '2024-02-29' }
const village = (id: string) => ({ id, kinds: ['village'] })
const records = (...days: readonly string[]): DutyRecord[] => days.map((on) => ({ duty: 'own', by: 'v1', on }))
const check = (duty: Partial<Duty>, log: Partial<DutyLog>, options: Partial<DutyCheckOptions> = {}) => {
  const { findings, summary } = orThrow(
    checkDuties(
      rulesOf({ own: aDuty(duty) }),
      { subjects: [village('v1')], records: [], ...log },
      { ...february, ...options },
    ),
  )
  const { duty: _, subject: __, certainty: ___, ...progress } = summary.progress[0] as DutyProgress
  return { found: findings.map(({ rule, severity, on }) => `${rule} ${severity} ${on}`), progress, findings, summary }
}
const none = { periods: 0, owed: 0, done: 0, met: 0, late: 0, short: 0, open: 0, excused: 0 }

describe('duties checked against records', () => {
  it('a report on the 24th is in time, also on a Saturday; on the 25th it is late; without one it is a breach', () => {
    const report = { byDayOfMonth: 24, shortPeriod: 'full' } as const
    expect(check(report, { records: records('2024-02-24') }).found).toEqual([])
    const late = check(report, { records: records('2024-02-25') })
    expect(late.found).toEqual(['own.late breach 2024-02-25'])
    expect(late.progress).toEqual({ ...none, periods: 1, owed: 1, done: 1, late: 1 })
    expect(late.findings[0]?.message.en).toBe('A duty (2024-02): due by 2024-02-24, done on 2024-02-25')
    const short = check(report, {})
    expect(short.found).toEqual(['own breach 2024-02-24'])
    expect(short.findings[0]?.message).toEqual({
      zh: '试拟工作：2024-02-01 至 2024-02-29（2024-02）应有 1 次，实有 0 次，最后一日为 2024-02-24',
      en: 'A duty: 0 of 1 time from 2024-02-01 to 2024-02-29 (2024-02), due by 2024-02-24',
    })
  })

  it('a period is open until its last day is over, and a whole day is over as asOf', () => {
    const report = { byDayOfMonth: 24 }
    expect(check(report, {}, { asOf: '2024-02-23' }).progress).toEqual({ ...none, periods: 1, owed: 1, open: 1 })
    expect(check(report, {}, { asOf: '2024-02-24T17:00' }).progress).toMatchObject({ open: 1, short: 0 })
    expect(check(report, {}, { asOf: '2024-02-24' }).progress).toMatchObject({ open: 0, short: 1 })
    expect(check(report, { records: records('2024-02-23') }, { asOf: '2024-02-22' }).progress).toMatchObject({
      done: 0,
      open: 1,
    })
  })

  it('a report handed in after its month counts for the month that it names, late, and not for the next', () => {
    const months = { from: '2024-03-01', to: '2024-04-30', asOf: '2024-05-01' }
    const report = { byDayOfMonth: 24 }
    const on = (day: string, named?: string) =>
      check(report, { records: [{ duty: 'own', by: 'v1', on: day, ...(named && { for: named }) }] }, months).found
    expect(on('2024-04-03')).toEqual(['own breach 2024-03-24'])
    expect(on('2024-04-03', '2024-03')).toEqual(['own.late breach 2024-04-03', 'own breach 2024-04-24'])
    expect(on('2024-04-03', '2024-04')).toEqual(['own breach 2024-03-24'])
    expect(on('2024-03-20', '2024-03')).toEqual(['own breach 2024-04-24'])
    expect(on('2024-03-28', '2024-03')).toEqual(['own.late breach 2024-03-28', 'own breach 2024-04-24'])
  })

  it('a record that names its period counts among the most of that one alone', () => {
    const own = { duty: 'own', by: 'v1', on: '2024-04-03' }
    const months = { from: '2024-03-01', to: '2024-04-30', asOf: '2024-05-01' }
    const found = (...named: readonly (string | undefined)[]) =>
      check({ atMost: 1 }, { records: named.map((one) => ({ ...own, ...(one && { for: one }) })) }, months).found
    expect(found('2024-03', undefined)).toEqual(['own.late breach 2024-04-03'])
    expect(found('2024-03', '2024-03')).toEqual([
      'own.late breach 2024-04-03',
      'own.atMost breach 2024-04-03',
      'own breach 2024-04-30',
    ])
    expect(found(undefined, '2024-04')).toEqual(['own breach 2024-03-31', 'own.atMost breach 2024-04-03'])
  })

  it('what is done between or after the spans of a week counts for it where the record says so', () => {
    const spans = {
      sensitive: [
        { from: '2024-03-05', to: '2024-03-05' },
        { from: '2024-03-07', to: '2024-03-08' },
      ],
    }
    const week = { from: '2024-03-04', to: '2024-03-10', asOf: '2024-03-20' }
    const found = (on: string) =>
      check(
        { every: 'week', during: 'sensitive' },
        { spans, records: [{ duty: 'own', by: 'v1', on, for: '2024-W10' }] },
        week,
      ).found
    expect(['2024-03-04', '2024-03-06', '2024-03-12'].map(found)).toEqual([
      ['own breach 2024-03-08'],
      [],
      ['own.late breach 2024-03-12'],
    ])
  })

  it('once only days off are left, what is still open is warned of', () => {
    // 24 February 2024 was a Saturday.
    const at = (asOf: string, ...days: readonly string[]) =>
      check({ byDayOfMonth: 24, atLeast: 2 }, { records: records(...days) }, { asOf })
    const open = at('2024-02-24T09:00', '2024-02-06')
    expect(open.found).toEqual(['own.actBy warning 2024-02-23'])
    expect(open.findings[0]?.message).toEqual({
      zh: '试拟工作（2024-02）：应有 2 次，实有 1 次；最后一个工作日 2024-02-23 已过，至 2024-02-24 只剩休息日',
      en: 'A duty (2024-02): 1 of 2 times; the last working day for it, 2024-02-23, is over, and only days off are left until 2024-02-24',
    })
    expect(open.progress).toMatchObject({ open: 1, short: 0 })
    expect(at('2024-02-23').found).toEqual(['own.actBy warning 2024-02-23']) // a whole day is over
    expect(at('2024-02-23T18:00').found).toEqual([])
    expect(at('2024-02-23', '2024-02-06', '2024-02-07').found).toEqual([])
    expect(at('2024-02-24').found).toEqual(['own breach 2024-02-24'])
  })

  it('warns of days off on published days alone, unless a forecast is asked for', () => {
    // Friday 25 December 2026 is not published yet.
    const week = { from: '2026-12-21', to: '2026-12-27', asOf: '2026-12-26' }
    expect(check({ every: 'week' }, {}, week).found).toEqual([])
    expect(check({ every: 'week' }, {}, { ...week, forecast: true }).found).toEqual(['own.actBy warning 2026-12-25'])
  })

  it('days are counted once, in short weeks as many as are worked', () => {
    const visits: Partial<Duty> = { every: 'week', atLeast: 3, measure: 'days' }
    const week = { from: '2024-02-12', to: '2024-02-18', asOf: '2024-02-18' }
    expect(check(visits, { records: records('2024-02-18', '2024-02-18') }, week).progress).toMatchObject({
      owed: 1,
      done: 1,
      met: 1,
    })
    const full = check({ ...visits, shortPeriod: 'full' }, { records: records('2024-02-18', '2024-02-18') }, week)
    expect(full.findings[0]?.message).toEqual({
      zh: '试拟工作：2024-02-12 至 2024-02-18（2024-W07）应有 3 天，实有 1 天',
      en: 'A duty: 1 of 3 days from 2024-02-12 to 2024-02-18 (2024-W07)',
    })
  })

  it('halves of days are counted once each; without a slot a record is one half', () => {
    const week = { from: '2024-03-04', to: '2024-03-10', asOf: '2024-03-10' }
    const done = (...slots: readonly ('am' | 'pm' | undefined)[]) =>
      check(
        { every: 'week', atLeast: 2, measure: 'halfDays' },
        { records: slots.map((slot) => ({ duty: 'own', by: 'v1', on: '2024-03-05', ...(slot && { slot }) })) },
        week,
      ).progress.done
    expect([done('am'), done('am', 'am'), done('am', 'pm'), done(undefined), done('am', undefined)]).toEqual([
      1, 1, 2, 1, 1,
    ])
  })

  it('times and items add up', () => {
    const own = { duty: 'own', by: 'v1', on: '2024-02-06' }
    const items = { atLeast: 3, measure: 'items' } as const
    expect(check(items, { records: [{ ...own, amount: 2 }, own] }).found).toEqual([])
    expect(
      check(items, {
        records: [
          { ...own, amount: 2 },
          { ...own, amount: 0 },
        ],
      }).found,
    ).toEqual(['own breach 2024-02-29'])
  })

  it('too much is found where there is a most', () => {
    const once = check({ atMost: 1 }, { records: records('2024-02-06', '2024-02-07') })
    // On the day of the second, whenever that is looked at.
    expect(once.found).toEqual(['own.atMost breach 2024-02-07'])
  })

  it('what should be kept as a rule is a warning', () => {
    const department = [{ id: 'd1', kinds: ['keyDepartment'] }]
    const quarter = { from: '2024-01-01', to: '2024-03-31', asOf: '2024-04-01' }
    const { findings, summary } = orThrow(checkDuties(tongliang2022, { subjects: department, records: [] }, quarter))
    expect(findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(['openDay.department warning'])
    expect(summary.unassigned).toEqual(['openDay.district', 'openDay.town'])
  })

  it('a record counts only with those whom the duty needs', () => {
    const town = { subjects: [{ id: 't1', kinds: ['town'] }] }
    const done = (roles?: string[]) => {
      const own = { duty: 'massWorkDay', by: 't1', on: '2024-02-20', ...(roles && { roles }) }
      const { findings } = orThrow(checkDuties(xinsheng2024, { ...town, records: [own] }, february))
      return findings.map(({ rule, severity }) => `${rule} ${severity}`)
    }
    expect(done(['leadInCharge', 'leader'])).toEqual([])
    expect(done(['leader'])).toEqual(['massWorkDay breach', 'massWorkDay.needs warning'])
    expect(done()).toEqual(['massWorkDay breach', 'massWorkDay.needs warning'])
    const led = { duty: 'massWorkDay', by: 't1', on: '2024-02-21', roles: ['leadInCharge'] }
    const { findings } = orThrow(
      checkDuties(xinsheng2024, { ...town, records: [led, { ...led, on: '2024-02-20', roles: [] }] }, february),
    )
    expect(findings.map(({ rule, severity, on }) => `${rule} ${severity} ${on}`)).toEqual([
      'massWorkDay.needs note 2024-02-20',
    ])
    expect(findings[0]?.message).toEqual({
      zh: '每月至少一天群众工作日，由分管领导牵头：1 条记录未载明有分管领导参加，不予计入',
      en: 'A mass-work day a month, led by a leader in charge: 1 record is not counted, as it does not say that a leader in charge of the field took part',
    })
  })

  it('records that name too few of those whom the duty needs are told of in a sentence', () => {
    const needs = { role: 'leader', atLeast: 2 }
    const once = { duty: 'own', by: 'v1', roles: ['leader'] }
    const { findings } = check({ needs }, { records: ['2024-02-06', '2024-02-07'].map((on) => ({ ...once, on })) })
    expect(findings.at(-1)?.message).toEqual({
      zh: '试拟工作：2 条记录未载明有 2 名领导参加，不予计入',
      en: 'A duty: 2 records are not counted, as they do not say that 2 of this role (a leader) took part',
    })
  })

  it('every subject is seen, also without any record, and owes what each of its roles owes', () => {
    const subjects = [
      { id: 'v1', kinds: ['unit', 'village'] },
      { id: 'd1', kinds: ['unit', 'department'] },
    ]
    const { findings } = orThrow(checkDuties(xinsheng2024, { subjects, records: [] }, february))
    const count = (subject: string, rule: string) =>
      findings.filter((one) => one.subject === subject && one.rule === rule).length
    expect([count('v1', 'opinions'), count('d1', 'opinions')]).toEqual([1, 1])
    expect([count('v1', 'screening.village'), count('v1', 'screening.department')]).toEqual([4, 0])
    expect([count('d1', 'screening.village'), count('d1', 'screening.department')]).toEqual([0, 2])
  })

  it('in a sensitive period departments and villages each owe a screening every day', () => {
    const subjects = [
      { id: 'v1', kinds: ['village'] },
      { id: 'd1', kinds: ['department'] },
    ]
    const log = { subjects, records: [], spans: { sensitive: [{ from: '2024-03-08', to: '2024-03-09' }] } }
    const days = { from: '2024-03-08', to: '2024-03-09', asOf: '2024-03-09' }
    const { findings } = orThrow(checkDuties(xinsheng2024, log, days))
    const breaches = findings.filter(({ severity }) => severity === 'breach')
    expect(breaches.map(({ rule, subject, on }) => `${subject} ${rule} ${on}`)).toEqual([
      'd1 screening.sensitive.department 2024-03-08',
      'd1 screening.sensitive.department 2024-03-09',
      'v1 screening.sensitive.village 2024-03-08',
      'v1 screening.sensitive.village 2024-03-09',
    ])
  })

  it('who screens daily in a sensitive period has screened that week, and the other way round', () => {
    const log = (records: readonly DutyRecord[]): DutyLog => ({
      subjects: [village('v1')],
      records,
      spans: { sensitive: [{ from: '2024-02-26', to: '2024-03-10' }] },
    })
    const weeks = { from: '2024-02-26', to: '2024-03-10', asOf: '2024-03-10' }
    const daily = Array.from({ length: 14 }, (_, days) => daysAfter('2024-02-26', days))
    for (const duty of ['screening.sensitive.village', 'screening.village']) {
      const records = daily.map((on) => ({ duty, by: 'v1', on }))
      expect(orThrow(checkDuties(xinsheng2024, log(records), weeks)).findings).toEqual([])
    }
    // What is named for another duty's period counts by its day.
    const late = { duty: 'screening.sensitive.village', by: 'v1', on: '2024-03-04', for: '2024-03-03' }
    const { progress } = orThrow(checkDuties(xinsheng2024, log([late]), weeks)).summary
    expect(progress.map(({ duty, met, late, short }) => ({ duty, met, late, short }))).toEqual([
      { duty: 'screening.village', met: 1, late: 0, short: 1 },
      { duty: 'screening.sensitive.village', met: 0, late: 1, short: 13 },
    ])
  })

  it('records of another duty are never too many, and nobody is blamed for them under this one', () => {
    const rules = rulesOf({
      weekly: aDuty({
        id: 'weekly',
        every: 'week',
        atMost: 2,
        needs: { role: 'leader', atLeast: 1 },
        alsoMetBy: ['daily'],
      }),
      daily: aDuty({ id: 'daily', every: 'workingDay' }),
    })
    const week = { from: '2024-03-04', to: '2024-03-10', asOf: '2024-03-10' }
    const done = (duty: string, roles: readonly string[]) =>
      [4, 5, 6, 7, 8].map((day) => ({ duty, by: 'v1', on: `2024-03-0${day}`, roles }))
    const found = (records: readonly DutyRecord[]) =>
      orThrow(checkDuties(rules, { subjects: [village('v1')], records }, week))
        .findings.filter(({ rule }) => rule.startsWith('weekly'))
        .map(({ rule, severity }) => `${severity} ${rule}`)
    expect(found(done('daily', ['leader']))).toEqual([])
    expect(found(done('daily', []))).toEqual(['breach weekly'])
    expect(found(done('weekly', ['leader']))).toEqual(['breach weekly.atMost'])
    expect(found(done('weekly', []))).toEqual(['breach weekly', 'warning weekly.needs'])
  })

  it('what is asked for above the working days of a short week is told', () => {
    const visits: Partial<Duty> = { every: 'week', atLeast: 3, measure: 'days' }
    const { findings } = check(visits, {}, { from: '2024-02-12', to: '2024-02-18', asOf: '2024-02-18' })
    expect(findings[0]?.message).toEqual({
      zh: '试拟工作：2024-02-12 至 2024-02-18（2024-W07）应有 1 天（规定 3 天，在岗工作日不足），实有 0 天',
      en: 'A duty: 0 of 1 day (3 asked for, with too few working days to act on) from 2024-02-12 to 2024-02-18 (2024-W07)',
    })
  })

  it('records that count for no period looked at are told, so that a wrong date shows', () => {
    const given = [
      ...records('2024-02-06', '2024-01-31', '2024-03-01', '2042-02-07'),
      { duty: 'own', by: 'v1', on: '2024-02-06', for: '2024-01' },
    ]
    const { summary } = check({}, { records: given })
    expect(summary.unused).toBe(4)
    const away = [{ from: '2024-02-01', to: '2024-02-29' }]
    const none = check({}, { subjects: [{ ...village('v1'), away }], records: records('2024-02-06') })
    expect(none.summary.unused).toBe(1)
  })

  it('who is away owes as many days as are left, and nothing where none is', () => {
    const visits: Partial<Duty> = { every: 'week', atLeast: 3, measure: 'days' }
    const week = { from: '2024-03-04', to: '2024-03-10', asOf: '2024-03-10' }
    const away = (from: string, to: string) =>
      check(visits, { subjects: [{ ...village('v1'), away: [{ from, to }] }] }, week).progress
    expect(away('2024-03-04', '2024-03-06')).toMatchObject({ owed: 2, short: 1 })
    expect(away('2024-03-04', '2024-03-04')).toMatchObject({ owed: 3 })
    expect(away('2024-02-01', '2024-03-08')).toEqual({ ...none, excused: 1 })
    const spans = { sensitive: [{ from: '2024-03-09', to: '2024-03-10' }] } // a weekend
    const daily: Partial<Duty> = { every: 'day', during: 'sensitive', shortPeriod: 'full' }
    const subjects = [{ ...village('v1'), away: [{ from: '2024-03-10', to: '2024-03-10' }] }]
    expect(check(daily, { subjects, spans }, week).found).toEqual(['own breach 2024-03-09'])
  })

  it('who is away all week owes nothing, also where the full number is owed of short weeks', () => {
    const visits: Partial<Duty> = { every: 'week', atLeast: 3, measure: 'days', shortPeriod: 'full' }
    const week = { from: '2024-03-04', to: '2024-03-10', asOf: '2024-03-10' }
    const away = (...spans: readonly { from: string; to: string }[]) =>
      check(visits, { subjects: [{ ...village('v1'), away: spans }] }, week).progress
    expect(away({ from: '2024-03-04', to: '2024-03-07' })).toMatchObject({ owed: 3, short: 1 })
    expect(away({ from: '2024-03-01', to: '2024-03-10' }, { from: '2024-03-05', to: '2024-03-06' })).toEqual({
      ...none,
      excused: 1,
    })
  })

  it('what was done between two spans of one week does not count for them', () => {
    const spans = {
      sensitive: [
        { from: '2024-03-04', to: '2024-03-04' },
        { from: '2024-03-07', to: '2024-03-08' },
      ],
    }
    const week = { from: '2024-03-04', to: '2024-03-10', asOf: '2024-03-10' }
    const within = (on: string) =>
      check({ every: 'week', during: 'sensitive' }, { spans, records: records(on) }, week).progress
    expect([within('2024-03-04').met, within('2024-03-05').met, within('2024-03-08').met]).toEqual([1, 0, 1])
  })

  it('a record by who does not owe the duty is noted and not counted', () => {
    const subjects = [
      { id: 'm1', kinds: ['teamMember'] },
      { id: 'all', kinds: ['leadership'] },
    ]
    const log = { subjects, records: [{ duty: 'villageVisits', by: 'm1', on: '2024-02-06' }] }
    const week = { from: '2024-02-05', to: '2024-02-11', asOf: '2024-02-11', readings: { villageVisits: 'together' } }
    const { findings, summary } = orThrow(checkDuties(caomiao2023, log, week))
    const later = { ...week, from: '2024-02-12', to: '2024-02-18', asOf: '2024-02-18' }
    const next = orThrow(checkDuties(caomiao2023, log, later)).findings
    expect(next.filter(({ rule }) => rule === 'villageVisits.notOwed')).toEqual([])
    const found = findings.filter(({ rule }) => rule.startsWith('villageVisits'))
    expect(found.map(({ rule, severity, subject }) => `${rule} ${severity} ${subject}`)).toEqual([
      'villageVisits.notOwed note m1',
      'villageVisits breach all',
    ])
    expect(summary.readings).toEqual({ villageVisits: ['together'] })
  })

  it('receptions on each working day: those of the short weeks around the Spring Festival of 2021', () => {
    const subjects = [{ id: 'all', kinds: ['leadership'] }]
    const days = { from: '2021-02-07', to: '2021-02-20', asOf: '2021-02-20' }
    const { findings } = orThrow(checkDuties(sanjian2021, { subjects, records: [] }, days))
    expect(findings.map(({ on }) => on)).toEqual([
      '2021-02-07',
      '2021-02-08',
      '2021-02-09',
      '2021-02-10',
      '2021-02-18',
      '2021-02-19',
      '2021-02-20',
    ])
  })

  it('what is over and not published is refused, what is open is forecast', () => {
    const months = { from: '2026-12-01', to: '2027-01-31' }
    expect(check({}, {}, { ...months, asOf: '2026-12-20' }).summary.progress[0]).toMatchObject({
      open: 2,
      certainty: 'forecast',
    })
    const past = { ...months, asOf: '2027-01-15' }
    const call = (options: DutyCheckOptions) =>
      checkDuties(rulesOf({ own: aDuty() }), { subjects: [], records: [] }, options)
    expect(refusalOf(call(past))).toMatchObject({ _tag: 'CalendarNotPublished', path: 'options.asOf' })
    expect(orThrow(call({ ...past, forecast: true })).findings).toEqual([])
  })

  const own = { duty: 'own', by: 'v1', on: '2024-02-06' }
  it.each<[string, string, Partial<DutyLog>, Partial<DutyCheckOptions>]>([
    ['InvalidArgument', 'options.reading', {}, { reading: {} } as never],
    ['InvalidArgument', 'log.span', { span: {} } as never, {}],
    ['InvalidArgument', 'log.subjects[0].awy', { subjects: [{ ...village('v1'), awy: [] } as never] }, {}],
    ['InvalidArgument', 'log.records[0].amont', { records: [{ ...own, amont: 0 } as never] }, {}],
    ['InvalidArgument', 'log.records[0].for', { records: [{ ...own, for: 'February' }] }, {}],
    ['InvalidArgument', 'log.records[0].for', { records: [{ ...own, for: '2024-13' }] }, {}],
    ['InvalidArgument', 'log.records[0].for', { records: [{ ...own, for: '2024-02-06' }] }, {}],
    ['InvalidArgument', 'log.records[0].for', { records: [{ ...own, for: 202402 as never }] }, {}],
    ['InvalidArgument', 'log.records[0].on', { records: [{ ...own, for: '2024-03' }] }, {}],
    ['InvalidMoment', 'options.asOf', {}, { asOf: 'now' }],
    ['InvalidMoment', 'options.from', {}, { from: 'now' }],
    ['InvalidArgument', 'options.to', {}, { to: '2024-01-01' }],
    ['InvalidArgument', 'log.subjects', { subjects: {} as never }, {}],
    ['InvalidArgument', 'log.subjects[0].id', { subjects: [village('')] }, {}],
    ['InvalidArgument', 'log.subjects[1].id', { subjects: [village('v1'), village('v1')] }, {}],
    ['InvalidArgument', 'log.subjects[0].kinds[1]', { subjects: [{ id: 'v1', kinds: ['village', 'mayor'] }] }, {}],
    [
      'InvalidArgument',
      'log.subjects[0].away[0].to',
      { subjects: [{ ...village('v1'), away: [{ from: '2024-02-02', to: '2024-02-01' }] }] },
      {},
    ],
    ['InvalidArgument', 'log.spans.holy', { spans: { holy: [] } }, {}],
    ['InvalidArgument', 'log.records', { records: 'none' as never }, {}],
    ['InvalidArgument', 'log.records[0].duty', { records: [{ ...own, duty: 'constructor' }] }, {}],
    ['InvalidArgument', 'log.records[1].by', { records: [own, { ...own, by: 'v2' }] }, {}],
    ['InvalidDate', 'log.records[0].on', { records: [{ ...own, on: '2024-02-30' }] }, {}],
    ['DateOutOfRange', 'log.records[0].on', { records: [{ ...own, on: '2003-02-28' }] }, {}],
    ['InvalidCount', 'log.records[0].amount', { records: [{ ...own, amount: 0.5 }] }, {}],
    ['InvalidArgument', 'log.records[0].slot', { records: [{ ...own, slot: 'noon' as never }] }, {}],
    ['InvalidArgument', 'log.records[0].roles[0]', { records: [{ ...own, roles: ['mayor'] }] }, {}],
  ])('are refused by name and place: %s %s', (tag, path, log, options) => {
    const call = checkDuties(
      rulesOf({ own: aDuty() }),
      { subjects: [village('v1')], records: [], ...log },
      { ...february, ...options },
    )
    expect(refusalOf(call)).toMatchObject({ _tag: tag, path })
  })
})
