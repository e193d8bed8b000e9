import { describe, expect, it } from 'vitest'
import { type Duty, type DutyRules, listDue, orThrow } from 'xinfang-rules'
import { caomiao2023, national2022, sanjian2021, tongliang2022, xinsheng2024 } from 'xinfang-rules/rulebooks'
import { refusalOf } from '../refusal.js'
import { aDuty, rulesOf } from './duties.js'

const year2024 = { from: '2024-01-01', to: '2024-12-31' }
const due = (duty: Partial<Duty>, from: string, to: string, options: Parameters<typeof listDue>[2] = {}) =>
  orThrow(listDue(rulesOf({ own: aDuty(duty) }), { from, to }, options)).map(
    ({ period, dueOn, actBy, amount }) => `${period.from}..${period.to} ${dueOn} ${actBy} ${amount}`,
  )

describe('what is due', () => {
  it('the report by the 24th: due on that day, to be done on the last working day by then', () => {
    const items = orThrow(listDue(xinsheng2024, year2024)).filter(({ duty }) => duty === 'report.activities')
    expect(items.map(({ dueOn, actBy }) => [dueOn.slice(5), actBy.slice(5)].join(' '))).toEqual([
      '01-24 01-24',
      '02-24 02-23', // a Saturday
      '03-24 03-22', // a Sunday
      '04-24 04-24',
      '05-24 05-24',
      '06-24 06-24',
      '07-24 07-24',
      '08-24 08-23', // a Saturday
      '09-24 09-24',
      '10-24 10-24',
      '11-24 11-22', // a Sunday
      '12-24 12-24',
    ])
    expect(items[1]).toMatchObject({ who: 'unit', to: 'safetyOffice', amount: 1, certainty: 'official' })
    expect(items[1]?.basis.rule).toBe('A-11')
  })

  it('the report by the 20th: days off in 2021', () => {
    const items = orThrow(listDue(sanjian2021, { from: '2021-01-01', to: '2021-12-31' }, { who: 'village' }))
    const moved = items.filter(({ duty, dueOn, actBy }) => duty === 'report.disputes' && dueOn !== actBy)
    expect(moved.map(({ dueOn, actBy }) => `${dueOn} ${actBy}`)).toEqual([
      '2021-03-20 2021-03-19',
      '2021-06-20 2021-06-18',
      '2021-09-20 2021-09-18', // the Saturday before Mid-Autumn was worked in exchange
      '2021-11-20 2021-11-19',
    ])
  })

  it('the 24th itself is excluded by another reading, for the duty that is named', () => {
    const readings = { 'report.activities': 'excluded' }
    const items = orThrow(listDue(xinsheng2024, { from: '2024-01-22', to: '2024-01-26' }, { who: 'unit', readings }))
    expect(items.map(({ duty, dueOn, reading }) => [duty, dueOn, reading])).toEqual([
      ['report.activities', '2024-01-23', ['excluded']],
      ['report.reception', '2024-01-24', undefined],
      ['report.massWork', '2024-01-24', undefined],
    ])
  })

  it('three days a week, of short weeks as many as are worked', () => {
    const weeks = due({ every: 'week', atLeast: 3, measure: 'days' }, '2024-02-01', '2024-02-29')
    expect(weeks).toEqual([
      '2024-01-29..2024-02-04 2024-02-04 2024-02-04 3', // Sunday the 4th was worked in exchange
      '2024-02-05..2024-02-11 2024-02-11 2024-02-09 3', // the Friday of New Year's Eve was worked
      '2024-02-12..2024-02-18 2024-02-18 2024-02-18 1', // only Sunday the 18th was worked
      '2024-02-19..2024-02-25 2024-02-25 2024-02-23 3',
    ])
  })

  it('nothing in a week without a working day, unless the full number is owed all the same', () => {
    const week: Partial<Duty> = { every: 'week', atLeast: 3, measure: 'days' }
    expect(due(week, '2020-01-27', '2020-02-02')).toEqual([])
    expect(due({ ...week, shortPeriod: 'full' }, '2020-01-27', '2020-02-02')).toEqual([
      '2020-01-27..2020-02-02 2020-02-02 2020-02-02 3',
    ])
    expect(due({ ...week, measure: 'halfDays', atLeast: 5 }, '2024-02-12', '2024-02-18')).toEqual([
      '2024-02-12..2024-02-18 2024-02-18 2024-02-18 2',
    ])
  })

  it('a number above the weekdays of the period in full, however few of them are worked', () => {
    const amount = (duty: Partial<Duty>, from: string, to: string) =>
      orThrow(listDue(rulesOf({ own: aDuty(duty) }), { from, to })).map((item) => item.amount)
    expect(amount({ every: 'workingDay', atLeast: 2 }, '2024-03-04', '2024-03-04')).toEqual([2])
    expect(amount({ every: 'week', atLeast: 6, measure: 'items' }, '2024-03-04', '2024-03-10')).toEqual([6])
    expect(amount({ every: 'week', atLeast: 6, measure: 'items' }, '2024-02-12', '2024-02-18')).toEqual([6])
    expect(amount({ every: 'month', atLeast: 30, measure: 'items' }, '2024-03-01', '2024-03-31')).toEqual([30])
    // One for each weekday of the longest month, of which February 2024 works eighteen.
    expect(amount({ every: 'month', atLeast: 23, measure: 'items' }, '2024-02-01', '2024-02-29')).toEqual([18])
    // Five are one for each weekday of a full week, and the week of Spring Festival has one working day.
    expect(amount({ every: 'week', atLeast: 5, measure: 'items' }, '2024-02-12', '2024-02-18')).toEqual([1])
    // There are no more days than are worked.
    expect(amount({ every: 'week', atLeast: 6, measure: 'days' }, '2024-03-04', '2024-03-10')).toEqual([5])
    expect(amount({ every: 'week', atLeast: 6, measure: 'items' }, '2020-01-27', '2020-02-02')).toEqual([])
  })

  it('a report by the 5th also in a month that begins with a holiday', () => {
    // 1 to 5 May and 1 to 7 October 2024 are off; both months have working days.
    expect(due({ byDayOfMonth: 5 }, '2024-05-01', '2024-05-31')).toEqual([
      '2024-05-01..2024-05-31 2024-05-05 2024-05-05 1',
    ])
    const year = orThrow(listDue(rulesOf({ own: aDuty({ byDayOfMonth: 5 }) }), year2024))
    expect(year.map((item) => item.for.slice(5))).toEqual([
      '01',
      '02',
      '03',
      '04',
      '05',
      '06',
      '07',
      '08',
      '09',
      '10',
      '11',
      '12',
    ])
  })

  it('half-months, quarters, half-years and years', () => {
    expect(due({ every: 'halfMonth' }, '2024-06-01', '2024-06-30')).toEqual([
      '2024-06-01..2024-06-15 2024-06-15 2024-06-14 1',
      '2024-06-16..2024-06-30 2024-06-30 2024-06-28 1',
    ])
    expect(due({ every: 'quarter' }, '2024-03-01', '2024-03-31')).toEqual([
      '2024-01-01..2024-03-31 2024-03-31 2024-03-29 1',
    ])
    expect(due({ every: 'halfYear' }, '2024-01-01', '2024-06-27')).toEqual([])
    expect(due({ every: 'year', atLeast: 4 }, '2024-12-31', '2024-12-31')).toEqual([
      '2024-01-01..2024-12-31 2024-12-31 2024-12-31 4',
    ])
  })

  it('each working day', () => {
    const days = due({ every: 'workingDay', shortPeriod: 'full' }, '2024-02-08', '2024-02-19').map((item) =>
      item.slice(0, 10),
    )
    expect(days).toEqual(['2024-02-08', '2024-02-09', '2024-02-18', '2024-02-19'])
  })

  it('in sensitive periods every day, off or not, within the spans alone', () => {
    const spans = {
      sensitive: [
        { from: '2024-03-08', to: '2024-03-10' },
        { from: '2024-03-10', to: '2024-03-11' },
      ],
    }
    const items = orThrow(listDue(xinsheng2024, { from: '2024-03-01', to: '2024-03-31' }, { spans }))
    const daily = items.filter(({ duty }) => duty === 'screening.sensitive.village')
    expect(daily.map(({ actBy }) => actBy)).toEqual(['2024-03-08', '2024-03-09', '2024-03-10', '2024-03-11'])
    const worked = orThrow(
      listDue(
        xinsheng2024,
        { from: '2024-03-01', to: '2024-03-31' },
        { spans, readings: { 'screening.sensitive.village': 'workingDays' } },
      ),
    )
    expect(worked.filter(({ duty }) => duty === 'screening.sensitive.village').map(({ actBy }) => actBy)).toEqual([
      '2024-03-08',
      '2024-03-11',
    ])
    expect(orThrow(listDue(xinsheng2024, year2024)).some(({ duty }) => duty.startsWith('screening.sensitive'))).toBe(
      false,
    )
  })

  it('periods longer than a day are cut to the spans in which they are owed', () => {
    const rules = rulesOf({ own: aDuty({ every: 'week', atLeast: 3, measure: 'days', during: 'sensitive' }) })
    const spans = { sensitive: [{ from: '2024-03-07', to: '2024-03-12' }] }
    const items = orThrow(listDue(rules, { from: '2024-03-01', to: '2024-03-31' }, { spans }))
    expect(items.map(({ period, actBy, amount }) => [period.from, period.to, actBy, amount])).toEqual([
      ['2024-03-07', '2024-03-10', '2024-03-08', 2],
      ['2024-03-11', '2024-03-12', '2024-03-12', 2],
    ])
  })

  it('what is due before the span begins is not owed in it, and nothing later than the span is', () => {
    const report: Partial<Duty> = { byDayOfMonth: 20, shortPeriod: 'full', during: 'sensitive' }
    const within = (from: string, to: string) =>
      due(report, '2024-03-01', '2024-03-31', { spans: { sensitive: [{ from, to }] } })
    expect(within('2024-03-21', '2024-03-31')).toEqual([])
    expect(within('2024-03-04', '2024-03-08')).toEqual(['2024-03-04..2024-03-08 2024-03-08 2024-03-08 1'])
    expect(within('2024-03-16', '2024-03-31')).toEqual(['2024-03-16..2024-03-31 2024-03-20 2024-03-20 1'])
  })

  it('says where it rests on days that no notice arranges yet, and how far it may move', () => {
    const [item] = orThrow(
      listDue(rulesOf({ own: aDuty({ every: 'month' }) }), { from: '2027-01-01', to: '2027-01-31' }),
    )
    expect(item).toMatchObject({ certainty: 'forecast', dueOn: '2027-01-31' })
    expect(item?.window?.earliest && item.window.earliest <= item.actBy && item.actBy <= item.window.latest).toBe(true)
    const refused = listDue(sanjian2021, { from: '2026-12-01', to: '2026-12-31' }, { forecast: false })
    expect(refusalOf(refused)).toMatchObject({ _tag: 'CalendarNotPublished', path: 'range.to' })
    expect(
      orThrow(listDue(sanjian2021, { from: '2026-12-01', to: '2026-12-20' }, { forecast: false })).length,
    ).toBeGreaterThan(0)
  })

  it('of every rulebook, each duty, with its clause', () => {
    for (const rules of [xinsheng2024, sanjian2021, tongliang2022, caomiao2023, national2022] as readonly DutyRules[]) {
      const spans = Object.fromEntries(
        Object.keys(rules.spans).map((key) => [key, [{ from: '2024-06-03', to: '2024-06-03' }]]),
      )
      const listed = new Set(orThrow(listDue(rules, year2024, { spans })).map(({ duty }) => duty))
      expect([...listed].sort()).toEqual(Object.keys(rules.duties).sort())
    }
  })

  it('names the period of each item, as a record of it may', () => {
    const names = (every: Duty['every'], on: string) =>
      orThrow(listDue(rulesOf({ own: aDuty({ every }) }), { from: on, to: on })).map((item) => item.for)
    expect([
      names('workingDay', '2024-03-29'),
      names('week', '2024-03-29'),
      names('halfMonth', '2024-03-29'),
      names('halfMonth', '2024-03-15'),
      names('month', '2024-03-29'),
      names('quarter', '2024-03-29'),
      names('halfYear', '2024-12-31'),
      names('year', '2024-12-31'),
    ]).toEqual([
      ['2024-03-29'],
      ['2024-W13'],
      ['2024-03-H2'],
      ['2024-03-H1'],
      ['2024-03'],
      ['2024-Q1'],
      ['2024-H2'],
      ['2024'],
    ])
  })

  it('tells what should be kept only as a rule', () => {
    const items = orThrow(listDue(tongliang2022, { from: '2024-03-01', to: '2024-03-31' }))
    expect(items.map(({ duty, strength }) => [duty, strength])).toEqual([
      ['openDay.town', undefined],
      ['openDay.department', 'should'],
    ])
  })

  const range = { from: '2024-01-01', to: '2024-01-31' }
  it.each<[string, string, () => ReturnType<typeof listDue>]>([
    ['InvalidArgument', 'range', () => listDue(xinsheng2024, '2024' as never)],
    ['InvalidDate', 'range.from', () => listDue(xinsheng2024, { from: '2024-02-30', to: '2024-03-01' })],
    ['DateOutOfRange', 'range.to', () => listDue(xinsheng2024, { from: '2024-02-01', to: '2101-03-01' })],
    ['InvalidArgument', 'range.to', () => listDue(xinsheng2024, { from: '2024-02-02', to: '2024-02-01' })],
    ['InvalidArgument', 'options', () => listDue(xinsheng2024, range, 7 as never)],
    ['InvalidArgument', 'options.calendar', () => listDue(xinsheng2024, range, { calendar: {} as never })],
    ['InvalidArgument', 'options.forecast', () => listDue(xinsheng2024, range, { forecast: 1 as never })],
    ['InvalidArgument', 'options.reading', () => listDue(xinsheng2024, range, { reading: {} } as never)],
    ['InvalidArgument', 'options.who', () => listDue(xinsheng2024, range, { who: 'mayor' })],
    ['InvalidArgument', 'options.spans.holy', () => listDue(xinsheng2024, range, { spans: { holy: [] } })],
    [
      'InvalidArgument',
      'options.spans.sensitive[0].to',
      () => listDue(xinsheng2024, range, { spans: { sensitive: [{ from: '2024-01-02', to: '2024-01-01' }] } }),
    ],
    [
      'InvalidArgument',
      'options.readings',
      () => listDue(xinsheng2024, range, { readings: { 'report.none': 'excluded' } }),
    ],
    [
      'UnknownReading',
      'options.readings.opinions',
      () => listDue(xinsheng2024, range, { readings: { opinions: 'excluded' } }),
    ],
    [
      'UnknownReading',
      'options.readings.supervision[1]',
      () => listDue(xinsheng2024, range, { readings: { supervision: ['perTeam', 'x'] } }),
    ],
    ['InvalidRulebook', 'rules.duties.own.who', () => listDue(rulesOf({ own: aDuty({ who: 'mayor' }) }), range)],
    [
      'InvalidRulebook',
      'rules.duties.own.every',
      () => listDue(rulesOf({ own: aDuty({ every: 'decade' as never }) }), range),
    ],
    ['InvalidRulebook', 'rules.duties.own.atLeast', () => listDue(rulesOf({ own: aDuty({ atLeast: 0 }) }), range)],
    [
      'InvalidRulebook',
      'rules.duties.own.atMost',
      () => listDue(rulesOf({ own: aDuty({ atLeast: 2, atMost: 1 }) }), range),
    ],
    [
      'InvalidRulebook',
      'rules.duties.own.byDayOfMonth',
      () => listDue(rulesOf({ own: aDuty({ byDayOfMonth: 29 }) }), range),
    ],
    [
      'InvalidRulebook',
      'rules.duties.own.byDayOfMonth',
      () => listDue(rulesOf({ own: aDuty({ every: 'week', byDayOfMonth: 2 }) }), range),
    ],
    ['InvalidRulebook', 'rules.duties.own.during', () => listDue(rulesOf({ own: aDuty({ during: 'holy' }) }), range)],
    [
      'InvalidRulebook',
      'rules.duties.own.needs.role',
      () => listDue(rulesOf({ own: aDuty({ needs: { role: 'mayor', atLeast: 1 } }) }), range),
    ],
    [
      'InvalidRulebook',
      'rules.duties.own.alsoMetBy',
      () => listDue(rulesOf({ own: aDuty({ alsoMetBy: 'other' as never }) }), range),
    ],
    [
      'InvalidRulebook',
      'rules.duties.own.alsoMetBy[0]',
      () => listDue(rulesOf({ own: aDuty({ alsoMetBy: ['own'] }) }), range),
    ],
    [
      'InvalidRulebook',
      'rules.duties.own.alsoMetBy[0]',
      () =>
        listDue(
          rulesOf({ own: aDuty({ alsoMetBy: ['other'] }), other: aDuty({ id: 'other', measure: 'days' }) }),
          range,
        ),
    ],
    [
      'InvalidRulebook',
      'rules.duties.own.alsoMetBy[1]',
      () => listDue(rulesOf({ own: aDuty({ alsoMetBy: ['other', 'other'] }), other: aDuty({ id: 'other' }) }), range),
    ],
    [
      'InvalidRulebook',
      'rules.duties.own.alsoMetBy[0]',
      () => {
        const change = { measure: 'items' } as const
        const alternatives = [{ id: 'items', note: { zh: '按件', en: 'items' }, change }]
        const other = aDuty({ id: 'other', reading: { status: 'interpreted', alternatives } })
        return listDue(rulesOf({ own: aDuty({ alsoMetBy: ['other'] }), other }), range, {
          readings: { other: 'items' },
        })
      },
    ],
  ])('is refused by name and place: %s %s', (tag, path, call) => {
    expect(refusalOf(call())).toMatchObject({ _tag: tag, path })
  })

  it('two readings of one part do not go together', () => {
    const note = { zh: '另一理解', en: 'another' }
    const alternatives = [19, 18].map((byDayOfMonth) => ({ id: `by${byDayOfMonth}`, note, change: { byDayOfMonth } }))
    const rules = rulesOf({ own: aDuty({ byDayOfMonth: 20, reading: { status: 'interpreted', alternatives } }) })
    expect(refusalOf(listDue(rules, range, { readings: { own: ['by19', 'by18'] } }))).toMatchObject({
      _tag: 'InvalidArgument',
      path: 'options.readings.own',
    })
  })
})
