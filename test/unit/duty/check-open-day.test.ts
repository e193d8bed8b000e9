import { describe, expect, it } from 'vitest'
import { checkOpenDay, type OpenDayPlan, type OpenDayRecord, orThrow, type RuleError, renderError } from 'xinfang-rules'
import { tongliang2022 } from 'xinfang-rules/rulebooks'
import { refusalOf } from '../refusal.js'
import { changed, complete, events, filed, found, known, plan, there, told, town } from './open-days.js'

describe('an open day checked', () => {
  it('finds nothing where all was done in its time', () => {
    expect(found(complete)).toEqual([])
    const { summary } = orThrow(checkOpenDay(known, complete, { asOf: '2024-08-01' }))
    expect(summary.steps.every(({ state }) => state === 'done')).toBe(true)
  })

  it.each<[string, string, string[]]>([
    ['announcement', '2024-06-18', ['announcement.early note 2024-06-18']],
    ['announcement', '2024-06-19', []],
    ['announcement', '2024-06-21', []],
    ['announcement', '2024-06-22', ['announcement.late breach 2024-06-22']],
    ['screening', '2024-06-20', ['screening.late breach 2024-06-20']],
    ['screening', '2024-06-01', []],
    ['report', '2024-07-01', ['report.late breach 2024-07-01']],
    ['own.answer', '2024-07-08', ['own.answer.late breach 2024-07-08']],
    ['publication', '2024-07-27', ['publication.late breach 2024-07-27']],
  ])('%s on %s', (what, on, expected) => {
    expect(found(changed(what, { on }))).toEqual(expected)
  })

  it('says what is missing once its day is over, in the order of the plan', () => {
    expect(found([], '2024-06-18')).toEqual([])
    expect(found([], '2024-06-19T12:00')).toEqual([])
    expect(found([], '2024-06-19')).toEqual(['screening breach 2024-06-19'])
    expect(found([])).toEqual([
      'screening breach 2024-06-19',
      'announcement breach 2024-06-21',
      'attendance warning 2024-06-26', // 原则上
      'report breach 2024-06-28',
      'own.answer breach 2024-07-05',
      'assigned.answer breach 2024-07-05',
      'assigned.feedback breach 2024-07-05',
      'publication breach 2024-07-26',
      'archive.incomplete note',
    ])
  })

  it('does not take an answer for missing whose case nobody told of', () => {
    const assumed = plan('2024-06-26')
    expect(found([], '2024-08-01', assumed).filter((one) => one.includes('answer'))).toEqual([
      'own.answer note 2024-07-05',
      'assigned.answer note 2024-07-05',
    ])
    const late = [{ what: 'own.answer', on: '2024-07-08' }]
    expect(found(late, '2024-08-01', assumed)).toContain('own.answer.late warning 2024-07-08')
  })

  it('finds all that the announcement does not tell in one finding, and so who was not there', () => {
    expect(found(changed('announcement', { evidence: { ...told, agenda: [] } }))).toEqual([
      'announcement.incomplete breach 2024-06-21',
    ])
    expect(found(changed('announcement', { evidence: {} }).slice(0, 2), '2024-06-20')).toEqual([
      'announcement.incomplete note 2024-06-21',
    ])
    expect(found(changed('attendance', { evidence: { ...there, invitation: [] } }))).toEqual([
      'attendance.incomplete warning 2024-06-26',
    ])
    expect(found(changed('archive', { evidence: { ...filed, ledger: [] } }))).toEqual(['archive.incomplete note'])
    const both = [
      ...changed('announcement', { evidence: { time: ['n1'] } }),
      { what: 'announcement', on: '2024-06-21', evidence: { ...told, time: [] } },
    ]
    expect(found(both)).toEqual([])
  })

  it('does not find more where one more thing is recorded', () => {
    const announced = [{ what: 'announcement', on: '2024-06-20' }]
    expect(found(announced, '2024-06-21')).toHaveLength(found([], '2024-06-21').length)
    const { findings, summary } = orThrow(checkOpenDay(known, announced, { asOf: '2024-06-21' }))
    expect(findings[1]?.message).toEqual({
      zh: '公示活动安排：缺少“具体时间”、“地点”、“参加人员”、“议程”、“程序”',
      en: 'Announce the arrangements: missing: time, place, who takes part, agenda, procedure',
    })
    expect(summary.steps[1]?.missing).toEqual(Object.keys(told))
  })

  it('is no graver on what a thing should tell than on whether it should be at all', () => {
    const steps = known.steps.map((step) => (step.what === 'announcement' ? { ...step, strength: 'should' } : step))
    const soft = { ...known, steps } as OpenDayPlan
    expect(found(changed('announcement', { evidence: {} }), '2024-08-01', soft)).toEqual([
      'announcement.incomplete warning 2024-06-21',
    ])
  })

  it('names what it cannot know to be asked for, in words', () => {
    const unknown = plan('2024-06-26', { events })
    const { findings } = orThrow(checkOpenDay(unknown, changed('attendance', { evidence: {} }), { asOf: '2024-08-01' }))
    expect(findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'massWorkDay.attendance.undecided note',
    ])
    expect(findings[0]?.message.zh).toContain('参加人员：没有“区级领导带队”、“区信访办负责同志”、')
    expect(JSON.stringify(findings[0]?.message.zh)).not.toMatch(/[a-z]{3}/)
  })

  it('says in words, in either language, what was not recorded, late, or not said', () => {
    const said = (records: readonly OpenDayRecord[], asOf: string, of = plan('2024-06-26')) =>
      orThrow(checkOpenDay(of, records, { asOf })).findings.map(({ message }) => message)
    const { forwardReceived: forwarded } = tongliang2022.events
    const { label: feedback } = tongliang2022.limits['assigned.feedback']
    const [, , attendance] = said([], '2024-06-26')
    expect(attendance).toEqual({
      zh: '参加人员：截至 2024-06-26 没有记录',
      en: 'Who has to be there: nothing recorded by 2024-06-26',
    })
    const [last, file] = said([], '2024-07-05').slice(-2)
    expect(file?.zh).toMatch(/^归档资料：缺少/)
    expect(last).toEqual({
      zh: `${feedback.zh}：截至 2024-07-05 没有记录；未载明：“${forwarded?.zh}”`,
      en: `${feedback.en}: nothing recorded by 2024-07-05; not known, and needed to say whether it is owed: ${forwarded?.en}`,
    })
    expect(said([{ what: 'announcement', on: '2024-06-22', evidence: told }], '2024-06-25')[1]).toEqual({
      zh: '公示活动安排：记录为 2024-06-22，晚于最后一日 2024-06-21',
      en: 'Announce the arrangements: on 2024-06-22, later than the last day, 2024-06-21',
    })
  })

  it('tells how each step stands, and of whom', () => {
    const { findings, summary } = orThrow(
      checkOpenDay(known, changed('report', { on: '2024-07-01' }), { asOf: '2024-07-02', subject: 'town-1' }),
    )
    expect(findings.map(({ rule, subject }) => `${rule} ${subject}`)).toEqual([
      'massWorkDay.report.late town-1',
      'massWorkDay.archive.incomplete town-1',
    ])
    expect(summary.steps.map(({ what, state }) => `${what} ${state}`)).toEqual([
      'screening done',
      'announcement done',
      'attendance done',
      'report late',
      'own.answer open',
      'assigned.answer open',
      'assigned.feedback open',
      'publication open',
      'archive open',
    ])
  })

  it('finds each answer that was late, though others were in time', () => {
    const day = plan('2024-10-14', { ...town, events: { received: '2024-10-14' } })
    const answers = (...of: readonly (readonly [string, string?])[]): OpenDayRecord[] =>
      of.map(([on, id]) => ({ what: 'own.answer', on, case: id }))
    const check = (records: readonly OpenDayRecord[]) => {
      const { findings, summary } = orThrow(checkOpenDay(day, records, { asOf: '2025-03-01' }))
      const own = findings.filter(({ rule }) => rule.includes('own.answer'))
      return { own, progress: summary.steps.find(({ what }) => what === 'own.answer') }
    }
    const late = check(answers(['2024-10-20'], ['2024-12-20'], ['2025-02-20']))
    expect(late.own.map(({ rule, severity, on }) => `${rule} ${severity} ${on}`)).toEqual([
      'massWorkDay.own.answer.late breach 2024-12-20',
      'massWorkDay.own.answer.late breach 2025-02-20',
    ])
    expect(late.progress).toEqual({
      what: 'own.answer',
      state: 'late',
      doneOn: '2025-02-20',
      cases: { inTime: 1, late: 2 },
    })
    const { label } = tongliang2022.limits['own.answer']
    const named = check(answers(['2024-12-20', 'c2'], ['2024-10-20', 'c1'], ['2024-12-20', 'c1']))
    expect(named.own.map(({ message }) => message)).toEqual([
      {
        zh: `${label.zh}：案件 c2 记录为 2024-12-20，晚于最后一日 2024-10-23`,
        en: `${label.en}: case c2 on 2024-12-20, later than the last day, 2024-10-23`,
      },
    ])
    expect(named.progress).toMatchObject({ state: 'late', cases: { inTime: 1, late: 1 } })
    const once = check(answers(['2024-10-20', 'c1'], ['2024-12-20', 'c1']))
    expect(once).toMatchObject({
      own: [],
      progress: { state: 'done', doneOn: '2024-10-20', cases: { inTime: 1, late: 0 } },
    })
  })

  it('does not judge by days that no notice arranged when it was planned, unless asked to', () => {
    const day = plan('2027-02-20')
    const records = [{ what: 'screening', on: '2027-02-14' }]
    const refused = refusalOf(checkOpenDay(day, records, { asOf: '2027-02-18' }))
    expect(refused).toMatchObject({
      _tag: 'CalendarNotPublished',
      path: 'plan.steps[0].dueOn',
      publishedThrough: '2026-12-24',
      calendar: 'cn 2004-2026',
    })
    expect(refused?.message).toContain('plan the day again (planOpenDay) on a calendar with the notice')
    expect(renderError(refused as RuleError, 'zh')).toContain('重新计划')
    expect(checkOpenDay(day, records, { asOf: '2027-02-01' })._tag).toBe('Right')
    const { findings } = orThrow(checkOpenDay(day, records, { asOf: '2027-02-18', forecast: true }))
    expect(findings.map(({ rule }) => rule)).toContain('massWorkDay.screening.late')
  })

  it.each<[string, string, unknown, unknown, unknown]>([
    ['InvalidArgument', 'plan', {}, [], { asOf: '2024-08-01' }],
    ['InvalidArgument', 'plan.steps[0]', { ...known, steps: [7] }, [], { asOf: '2024-08-01' }],
    [
      'InvalidArgument',
      'plan.steps[1].what',
      { ...known, steps: [known.steps[0], known.steps[0]] },
      [],
      { asOf: '2024-08-01' },
    ],
    ['InvalidMoment', 'plan.on', { ...known, on: 'soon' }, [], { asOf: '2024-08-01' }],
    ['InvalidMoment', 'options.asOf', known, [], {}],
    ['InvalidArgument', 'options.subject', known, [], { asOf: '2024-08-01', subject: '' }],
    ['InvalidArgument', 'records[0].what', known, [{ what: 'party', on: '2024-06-26' }], { asOf: '2024-08-01' }],
    ['InvalidDate', 'records[0].on', known, [{ what: 'report', on: '2024-06-31' }], { asOf: '2024-08-01' }],
    [
      'InvalidArgument',
      'records[0].evidence.a',
      known,
      [{ what: 'report', on: '2024-06-28', evidence: { a: 'b' } }],
      { asOf: '2024-08-01' },
    ],
    ['EventsOutOfOrder', 'records[0].on', known, [{ what: 'report', on: '2024-06-25' }], { asOf: '2024-08-01' }],
    ['EventsOutOfOrder', 'records[0].on', known, [{ what: 'attendance', on: '2024-05-26' }], { asOf: '2024-08-01' }],
    [
      'InvalidArgument',
      'records[0].evidnce',
      known,
      [{ what: 'attendance', on: '2024-06-26', evidnce: there }],
      { asOf: '2024-08-01' },
    ],
    [
      'InvalidArgument',
      'records[0].case',
      known,
      [{ what: 'report', on: '2024-06-28', case: 'c1' }],
      { asOf: '2024-08-01' },
    ],
    [
      'InvalidArgument',
      'records[0].case',
      known,
      [{ what: 'own.answer', on: '2024-06-28', case: '' }],
      { asOf: '2024-08-01' },
    ],
    ['InvalidArgument', 'options.subjects', known, [], { asOf: '2024-08-01', subjects: 'town-1' }],
    ['InvalidArgument', 'options.forecast', known, [], { asOf: '2024-08-01', forecast: 1 }],
    ['InvalidMoment', 'plan.publishedThrough', { ...known, publishedThrough: 'soon' }, [], { asOf: '2024-08-01' }],
    ['InvalidArgument', 'plan.calendar', { ...known, calendar: '' }, [], { asOf: '2024-08-01' }],
    [
      'InvalidArgument',
      'plan.steps[0].certainty',
      { ...known, steps: [{ ...known.steps[0], certainty: 'sure' }] },
      [],
      { asOf: '2024-08-01' },
    ],
    [
      'InvalidArgument',
      'plan.steps[0].assumed',
      { ...known, steps: [{ ...known.steps[0], assumed: ['received'] }] },
      [],
      { asOf: '2024-08-01' },
    ],
  ])('is refused by name and place: %s %s', (tag, path, of, records, options) => {
    expect(refusalOf(checkOpenDay(of as never, records as never, options as never))).toMatchObject({ _tag: tag, path })
  })
})
