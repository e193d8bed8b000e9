import { describe, expect, it } from 'vitest'
import {
  computeDeadline,
  computeWindow,
  createCalendar,
  type OpenDayOptions,
  type OpenDayRules,
  orThrow,
  planOpenDay,
} from 'xinfang-rules'
import { tongliang2022 } from 'xinfang-rules/rulebooks'
import { refusalOf } from '../refusal.js'
import { days, plan } from './open-days.js'

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
        .map(({ what, dueOn, assumed, perCase }) => [what, dueOn, assumed?.map(({ key }) => key), perCase])
    expect(answers()).toEqual([
      ['own.answer', '2024-07-05', ['received'], true],
      ['assigned.answer', '2024-07-05', ['forwardReceived'], true],
      ['assigned.feedback', '2024-07-05', ['forwardReceived'], true],
    ])
    expect(answers({ events: { received: '2024-06-26', forwardReceived: '2024-07-01' } })).toEqual([
      ['own.answer', '2024-07-05', undefined, true],
      ['assigned.answer', '2024-07-10', undefined, true],
      ['assigned.feedback', '2024-07-10', undefined, true],
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

  it('calls the announcement by its own name, and what it assumes in words', () => {
    const { steps } = plan('2024-06-26')
    const [, announcement] = steps
    expect(announcement?.label).toEqual({ zh: '公示活动安排', en: 'Announce the arrangements' })
    expect(steps.find(({ what }) => what === 'own.answer')?.assumed).toEqual([
      { key: 'received', label: tongliang2022.events.received },
    ])
  })

  it.each<[string, string, OpenDayOptions['events']]>([
    ['UnknownEvent', 'options.events.forwardReceive', { forwardReceive: '2024-10-16' }],
    ['UnknownEvent', 'options.events.constructor', { constructor: '2024-10-16' } as never],
    ['InvalidArgument', 'options.events.answered', { received: '2024-10-14', answered: '2024-10-16' }],
    ['InvalidArgument', 'options.events.openDay', { openDay: '2024-10-15' }],
    ['EventsOutOfOrder', 'options.events.received', { received: '2024-10-13' }],
    ['EventsOutOfOrder', 'options.events.forwardReceived', { forwardReceived: '2024-10-13T23:59' }],
    ['InvalidMoment', 'options.events.openDay', { openDay: 'soon' }],
  ])('takes no times but of events that its steps start from, in their order: %s %s', (tag, path, events) => {
    expect(refusalOf(planOpenDay(tongliang2022, 'massWorkDay', '2024-10-14', { events }))).toMatchObject({
      _tag: tag,
      path,
    })
  })

  it('names the events that would do, and takes the day by its own name', () => {
    const refused = refusalOf(
      planOpenDay(tongliang2022, 'massWorkDay', '2024-10-14', { events: { answered: '2024-10-16' } }),
    )
    expect(refused?.message).toBe(
      'options.events.answered: "answered" is not an event that a step starts from: openDay, received, forwardReceived',
    )
    const events = { openDay: '2024-06-26T09:00', received: '2024-06-26', forwardReceived: undefined }
    expect(days('2024-06-26', { events })).toEqual(days('2024-06-26'))
  })

  const spoilt = (part: Record<string, unknown>): OpenDayRules =>
    ({ ...tongliang2022, openDays: { massWorkDay: { ...tongliang2022.openDays['massWorkDay'], ...part } } }) as never
  it.each<[string, string, () => ReturnType<typeof planOpenDay>]>([
    ['InvalidArgument', 'id', () => planOpenDay(tongliang2022, 'openHouse', '2024-06-26')],
    ['InvalidDate', 'on', () => planOpenDay(tongliang2022, 'massWorkDay', '2024-06-31')],
    ['NotInForce', 'rules.limits.announcement.earliest', () => planOpenDay(tongliang2022, 'massWorkDay', '2022-02-24')],
    ['CalendarNotPublished', 'on', () => planOpenDay(tongliang2022, 'massWorkDay', '2027-01-10', { forecast: false })],
    [
      'DateOutOfRange',
      'options.events.forwardReceived',
      () => planOpenDay(tongliang2022, 'massWorkDay', '2024-06-26', { events: { forwardReceived: '2100-12-31' } }),
    ],
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
      'options.event',
      () => planOpenDay(tongliang2022, 'massWorkDay', '2024-06-26', { event: {} } as never),
    ],
    [
      'InvalidArgument',
      'options.forecast',
      () => planOpenDay(tongliang2022, 'massWorkDay', '2024-06-26', { forecast: 'no' as never }),
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
    [
      'InvalidRulebook',
      'rules.openDays.massWorkDay.announcement',
      () => planOpenDay(spoilt({ announcement: { earliest: 'e', latest: 'l' } }), 'massWorkDay', '2024-06-26'),
    ],
  ])('is refused by name and place: %s %s', (tag, path, call) => {
    expect(refusalOf(call())).toMatchObject({ _tag: tag, path })
  })
})
