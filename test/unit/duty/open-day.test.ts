import { describe, expect, it } from 'vitest'
import {
  checkOpenDay,
  computeDeadline,
  computeWindow,
  createCalendar,
  type OpenDayOptions,
  type OpenDayPlan,
  type OpenDayRecord,
  type OpenDayRules,
  orThrow,
  planOpenDay,
} from 'xinfang-rules'
import { tongliang2022 } from 'xinfang-rules/rulebooks'
import { refusalOf } from '../refusal.js'

const town = { fields: { organiser: 'town' } }
const plan = (on: string, options: OpenDayOptions = town) =>
  orThrow(planOpenDay(tongliang2022, 'massWorkDay', on, options))
const days = (on: string, options?: OpenDayOptions) =>
  plan(on, options).steps.map(({ what, opensOn, dueOn, actBy }) =>
    [what, opensOn, dueOn, actBy].filter(Boolean).join(' '),
  )

describe('an open day planned', () => {
  it('on a plain Wednesday', () => {
    expect(days('2024-06-26')).toEqual([
      'screening 2024-06-19',
      'announcement 2024-06-19 2024-06-21 2024-06-21',
      'attendance 2024-06-26',
      'report 2024-06-28',
      'own.answer 2024-07-05',
      'assigned.answer 2024-07-05',
      'assigned.feedback 2024-07-05',
      'publication 2024-07-26',
      'archive',
    ])
  })

  it('after the Spring Festival of 2024: the screening moves before it, the whole span of the announcement is off', () => {
    // 2024-02-10 to 02-17 were off, 02-18 was worked; D-7 to D-5 of the 21st are the 14th to the 16th.
    expect(days('2024-02-21').slice(0, 5)).toEqual([
      'screening 2024-02-09',
      'announcement 2024-02-14 2024-02-16 2024-02-14',
      'attendance 2024-02-21',
      'report 2024-02-23',
      'own.answer 2024-03-01',
    ])
  })

  it('results published within 30 days roll from a day off', () => {
    // 30 days after 2024-04-03 is 05-03, in the holiday of 1 to 5 May.
    expect(days('2024-04-03')).toContain('publication 2024-05-06')
  })

  it('counts each step as its limit counts, and names where it is written', () => {
    const { limits } = tongliang2022
    const { steps } = plan('2024-10-14')
    const step = (what: string) => steps.find((one) => one.what === what)
    const report = orThrow(computeDeadline({ limit: limits['event.report'], from: '2024-10-14' }))
    expect(step('report')).toMatchObject({ dueOn: report.dueOn, limit: 'event.report', basis: { rule: 'C-4' } })
    const span = orThrow(computeWindow(limits['announcement.earliest'], limits['announcement.latest'], '2024-10-14'))
    expect(step('announcement')).toMatchObject({ opensOn: span.opensOn, dueOn: span.closesOn, actBy: span.actBy })
    expect(steps.map(({ basis }) => basis.rule)).toEqual([
      'C-1',
      'C-2',
      'C-10',
      'C-4',
      'C-13',
      'C-15',
      'C-15',
      'C-5',
      'C-17',
    ])
  })

  it('runs an answer from the event that starts it, and says where it had to assume it', () => {
    const answers = (options?: OpenDayOptions) =>
      plan('2024-06-26', options)
        .steps.filter(({ limit }) => limit?.startsWith('assigned') || limit?.startsWith('own'))
        .map(({ what, dueOn, assumed }) => [what, dueOn, assumed])
    expect(answers()).toEqual([
      ['own.answer', '2024-07-05', ['received']],
      ['assigned.answer', '2024-07-05', ['forwardReceived']],
      ['assigned.feedback', '2024-07-05', ['forwardReceived']],
    ])
    expect(answers({ events: { received: '2024-06-26', forwardReceived: '2024-07-01' } })).toEqual([
      ['own.answer', '2024-07-05', undefined],
      ['assigned.answer', '2024-07-10', undefined],
      ['assigned.feedback', '2024-07-10', undefined],
    ])
  })

  it('asks of each organiser what is asked of it; without the field it does not know', () => {
    const attendance = (options: OpenDayOptions) =>
      plan('2024-06-26', options).steps.find(({ what }) => what === 'attendance')?.asks
    expect(attendance({ fields: { organiser: 'district' } })?.items.map(({ key }) => key)).toEqual([
      'districtLeader',
      'districtOffice',
      'keyDepartments',
    ])
    expect(attendance({})).toMatchObject({ items: [], undecided: { length: 7 }, strength: 'should' })
  })

  it('says where it rests on days that no notice arranges yet', () => {
    const report = (options?: OpenDayOptions) => planOpenDay(tongliang2022, 'massWorkDay', '2027-02-03', options)
    expect(orThrow(report()).steps.find(({ what }) => what === 'report')).toMatchObject({
      certainty: 'forecast',
      window: {},
    })
    expect(refusalOf(report({ forecast: false }))).toMatchObject({ _tag: 'CalendarNotPublished' })
    expect(plan('2024-06-26', { calendar: orThrow(createCalendar({})) }).calendar).toBe('cn 2004-2026')
  })

  const spoilt = (part: Record<string, unknown>): OpenDayRules =>
    ({ ...tongliang2022, openDays: { massWorkDay: { ...tongliang2022.openDays['massWorkDay'], ...part } } }) as never
  it.each<[string, string, () => ReturnType<typeof planOpenDay>]>([
    ['InvalidArgument', 'id', () => planOpenDay(tongliang2022, 'openHouse', '2024-06-26')],
    ['InvalidDate', 'on', () => planOpenDay(tongliang2022, 'massWorkDay', '2024-06-31')],
    ['NotInForce', 'limit', () => planOpenDay(tongliang2022, 'massWorkDay', '2022-02-24')],
    [
      'InvalidCase',
      'options.fields.organiser',
      () => planOpenDay(tongliang2022, 'massWorkDay', '2024-06-26', { fields: { organiser: 'city' } }),
    ],
    [
      'InvalidMoment',
      'options.events.received',
      () => planOpenDay(tongliang2022, 'massWorkDay', '2024-06-26', { events: { received: 'soon' } }),
    ],
    [
      'InvalidArgument',
      'options.calendar',
      () => planOpenDay(tongliang2022, 'massWorkDay', '2024-06-26', { calendar: {} as never }),
    ],
    [
      'InvalidRulebook',
      'rules.openDays.massWorkDay.report',
      () => planOpenDay(spoilt({ report: 'none' }), 'massWorkDay', '2024-06-26'),
    ],
    [
      'InvalidRulebook',
      'rules.openDays.massWorkDay.answers[0]',
      () => planOpenDay(spoilt({ answers: ['none'] }), 'massWorkDay', '2024-06-26'),
    ],
    [
      'InvalidRulebook',
      'rules.openDays.massWorkDay.archive',
      () => planOpenDay(spoilt({ archive: 'none' }), 'massWorkDay', '2024-06-26'),
    ],
    [
      'InvalidRulebook',
      'rules.openDays.massWorkDay.announcement',
      () => planOpenDay(spoilt({ announcement: 7 }), 'massWorkDay', '2024-06-26'),
    ],
  ])('is refused by name and place: %s %s', (tag, path, call) => {
    expect(refusalOf(call())).toMatchObject({ _tag: tag, path })
  })
})

const told = { time: ['n1'], place: ['n1'], participants: ['n1'], agenda: ['n1'], procedure: ['n1'] }
const there = { mainLeader: ['a1'], teamMembers: ['a1'], subordinateHeads: ['a1'], invitation: ['a2'] }
const filed = Object.fromEntries(
  ['screening', 'announcement', 'attendance', 'register', 'analysis', 'assignment', 'ledger', 'handling'].map((key) => [
    key,
    ['f1'],
  ]),
)
const events = { received: '2024-06-26', forwardReceived: '2024-06-26' }
const known = plan('2024-06-26', { ...town, events })
const complete: readonly OpenDayRecord[] = [
  { what: 'screening', on: '2024-06-19' },
  { what: 'announcement', on: '2024-06-20', evidence: told },
  { what: 'attendance', on: '2024-06-26', evidence: there },
  { what: 'report', on: '2024-06-28' },
  { what: 'own.answer', on: '2024-07-05' },
  { what: 'assigned.answer', on: '2024-07-04' },
  { what: 'assigned.feedback', on: '2024-07-04' },
  { what: 'publication', on: '2024-07-26' },
  { what: 'archive', on: '2024-07-30', evidence: filed },
]
const found = (records: readonly OpenDayRecord[], asOf = '2024-08-01', of: OpenDayPlan = known) =>
  orThrow(checkOpenDay(of, records, { asOf })).findings.map(({ rule, severity, on }) =>
    [rule.replace('massWorkDay.', ''), severity, on].filter(Boolean).join(' '),
  )
const changed = (what: string, part: Partial<OpenDayRecord>) =>
  complete.map((record) => (record.what === what ? { ...record, ...part } : record))

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

  it('finds each thing that the announcement does not tell, and who was not there', () => {
    expect(found(changed('announcement', { evidence: { ...told, agenda: [] } }))).toEqual([
      'announcement.agenda breach 2024-06-21',
    ])
    expect(found(changed('announcement', { evidence: {} }).slice(0, 2), '2024-06-20')).toEqual(
      Object.keys(told).map((key) => `announcement.${key} note 2024-06-21`),
    )
    expect(found(changed('attendance', { evidence: { ...there, invitation: [] } }))).toEqual([
      'attendance.invitation warning 2024-06-26',
    ])
    expect(found(changed('archive', { evidence: { ...filed, ledger: [] } }))).toEqual(['archive.ledger note'])
    const both = [
      ...changed('announcement', { evidence: { time: ['n1'] } }),
      { what: 'announcement', on: '2024-06-21', evidence: { ...told, time: [] } },
    ]
    expect(found(both)).toEqual([])
  })

  it('names what it cannot know to be asked for', () => {
    const unknown = plan('2024-06-26', { events })
    const attendance = changed('attendance', { evidence: {} })
    expect(found(attendance, '2024-08-01', unknown).map((one) => one.split(' ')[1])).toEqual(Array(7).fill('note'))
  })

  it('tells how each step stands, and of whom', () => {
    const { findings, summary } = orThrow(
      checkOpenDay(known, changed('report', { on: '2024-07-01' }), { asOf: '2024-07-02', subject: 'town-1' }),
    )
    expect(findings.map(({ subject }) => subject)).toEqual(['town-1'])
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
      'records[0].evidence',
      known,
      [{ what: 'report', on: '2024-06-28', evidence: { a: 'b' } }],
      { asOf: '2024-08-01' },
    ],
    ['EventsOutOfOrder', 'records[0].on', known, [{ what: 'report', on: '2024-06-25' }], { asOf: '2024-08-01' }],
  ])('is refused by name and place: %s %s', (tag, path, of, records, options) => {
    expect(refusalOf(checkOpenDay(of as never, records as never, options as never))).toMatchObject({ _tag: tag, path })
  })
})
