import { describe, expect, it } from 'vitest'
import { computeDeadline, computeWindow, isLate, orThrow, type TimeLimit, timingOf } from 'xinfang-rules'
import { tongliang2022 } from 'xinfang-rules/rulebooks'
import { refusalOf } from '../refusal.js'
import { thrownBy } from '../thrown-by.js'
import { aLimit } from './a-limit.js'
import { due } from './due.js'

const back = (amount: number, unit: TimeLimit['length']['unit'], more: Partial<TimeLimit> = {}): TimeLimit =>
  aLimit(amount, unit, { direction: 'before', ...more })

describe('a limit that is counted back from its event', () => {
  it('leaves the day of the event out: a week before the open day (C-1)', () => {
    const limit = tongliang2022.limits.screening
    expect(due({ limit, from: '2024-03-15' })).toMatchObject({
      startedOn: '2024-03-15',
      dueOn: '2024-03-08',
      dueAt: '2024-03-09T00:00:00+08:00',
    })
  })

  it('rolls to an earlier working day', () => {
    // 2024-10-07 is a day off, and so are all days back to the 1st.
    expect(due({ limit: tongliang2022.limits.screening, from: '2024-10-14' }).dueOn).toBe('2024-09-30')
  })

  it.each([
    ['none', '2024-10-07'],
    ['forward', '2024-10-08'],
    ['backward', '2024-09-30'],
  ] as const)('or rolls %s where its rule says so', (roll, dueOn) => {
    expect(due({ limit: back(7, 'calendarDay', { roll }), from: '2024-10-14' }).dueOn).toBe(dueOn)
  })

  it('cannot roll on to or past the event', () => {
    const request = { limit: back(2, 'calendarDay', { roll: 'forward' }), from: '2024-10-05' }
    expect(refusalOf(computeDeadline(request))).toMatchObject({
      _tag: 'InvalidLimit',
      path: 'limit.roll',
      given: '"forward"',
      expected: { en: expect.stringContaining('"none" or "backward"') },
    })
  })

  it('counts working days back, those worked by exchange among them', () => {
    expect(due({ limit: back(2, 'workingDay'), from: '2024-02-20' }).dueOn).toBe('2024-02-18')
  })

  it('counts hours back on the wall clock', () => {
    expect(due({ limit: back(48, 'hour'), from: '2024-03-04T09:30' }).dueAt).toBe('2024-03-02T09:30:00+08:00')
  })

  it('is late once its day is over, though the event is still to come', () => {
    const deadline = due({ limit: tongliang2022.limits.screening, from: '2024-03-15' })
    expect([isLate(deadline, '2024-03-08'), isLate(deadline, '2024-03-09')]).toEqual([false, true])
  })

  it('is a forecast where days before the event are not published', () => {
    expect(due({ limit: back(5, 'workingDay'), from: '2027-02-22' })).toMatchObject({ certainty: 'forecast' })
    expect(due({ limit: back(7, 'calendarDay', { roll: 'none' }), from: '2027-02-22' }).certainty).toBe('official')
    expect(due({ limit: back(20, 'calendarDay'), from: '2027-01-05' })).toMatchObject({
      dueOn: '2026-12-16',
      certainty: 'official',
    })
  })

  it.each([
    ['working days', back(5, 'workingDay'), '2004-01-02'],
    ['calendar days', back(5, 'calendarDay'), '2004-01-02'],
    ['days that roll', back(1, 'calendarDay'), '2004-01-02'],
    ['hours', back(48, 'hour'), '2004-01-01T09:00'],
  ])('is refused where it leads to before 2004: %s', (_, limit, from) => {
    expect(refusalOf(computeDeadline({ limit, from }))).toMatchObject({ _tag: 'DateOutOfRange', path: 'from' })
  })
})

describe('a window of days before an event', () => {
  const { 'announcement.earliest': earliest, 'announcement.latest': latest } = tongliang2022.limits
  const window = (event: string) => orThrow(computeWindow(earliest, latest, event))
  const ends = (event: string) => {
    const { opensOn, closesOn, actBy } = window(event)
    return [opensOn, closesOn, actBy]
  }

  it('is 5 to 7 days before the open day (C-2)', () => {
    expect(ends('2024-03-15')).toEqual(['2024-03-08', '2024-03-10', '2024-03-08'])
    expect(window('2024-03-15')).toMatchObject({ eventOn: '2024-03-15', certainty: 'official', basis: { rule: 'C-2' } })
  })

  it('rolls at neither end', () => {
    expect(ends('2024-10-12')).toEqual(['2024-10-05', '2024-10-07', '2024-10-05'])
  })

  it('is acted in by its last working day, which may be one worked by exchange', () => {
    expect(ends('2024-02-23')).toEqual(['2024-02-16', '2024-02-18', '2024-02-18'])
  })

  it('is acted in on its first day where it has no working day', () => {
    expect(ends('2024-10-08')).toEqual(['2024-10-01', '2024-10-03', '2024-10-01'])
  })

  it('says where a day lies: too early is no breach', () => {
    const found = window('2024-03-15')
    const days = ['2024-03-07', '2024-03-08', '2024-03-10T23:59', '2024-03-11T00:00']
    expect(days.map((day) => timingOf(found, day))).toEqual(['early', 'inTime', 'inTime', 'late'])
  })

  it('is a forecast where its working days are', () => {
    // Spring Festival of 2027 is on 6 February.
    const { actBy, certainty, window: range } = window('2027-02-18')
    expect([actBy, certainty]).toEqual(['2027-02-13', 'forecast'])
    expect(range).toEqual({ earliest: '2027-02-11', latest: '2027-02-13' })
    expect(refusalOf(computeWindow(earliest, latest, '2027-02-18', { forecast: false }))).toMatchObject({
      _tag: 'CalendarNotPublished',
    })
  })

  it('may be written in working days', () => {
    // Back from the 23rd: 22, 21, 20, 19 and Sunday the 18th, then the 9th and the 8th.
    const found = orThrow(computeWindow(back(7, 'workingDay'), back(5, 'workingDay'), '2024-02-23'))
    expect([found.opensOn, found.closesOn, found.actBy]).toEqual(['2024-02-08', '2024-02-18', '2024-02-18'])
  })

  it.each([
    ['turned round', latest, earliest, 'earliest.length.amount'],
    ['of a limit that is counted on', aLimit(7, 'calendarDay'), latest, 'earliest.direction'],
    ['of hours', back(120, 'hour'), latest, 'earliest.length.unit'],
    ['of two events', earliest, { ...latest, from: 'received' }, 'latest.from'],
    ['of no limit', earliest, {}, 'latest.id'],
  ])('is refused: %s', (_, one, other, path) => {
    const refusal = refusalOf(computeWindow(one as TimeLimit, other as TimeLimit, '2024-03-15'))
    expect(refusal).toMatchObject({ _tag: 'InvalidLimit', path })
  })

  it('is refused for an event that is no day, and where the limits were not in force', () => {
    expect(refusalOf(computeWindow(earliest, latest, '2024-02-30'))).toMatchObject({
      _tag: 'InvalidDate',
      path: 'event',
    })
    expect(refusalOf(computeWindow(earliest, latest, '2022-02-24'))).toMatchObject({ _tag: 'NotInForce' })
  })

  it('is asked with a window and a moment', () => {
    expect(thrownBy(() => timingOf('2024-03-15' as never, '2024-03-08'))).toMatchObject({ _tag: 'InvalidArgument' })
    expect(thrownBy(() => timingOf(window('2024-03-15'), 'soon'))).toMatchObject({
      _tag: 'InvalidMoment',
      path: 'doneAt',
    })
  })
})
