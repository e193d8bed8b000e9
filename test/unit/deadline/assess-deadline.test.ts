import { describe, expect, it } from 'vitest'
import { type Assessment, type AssessOptions, assessDeadline, type Deadline, orThrow } from 'xinfang-rules'
import { refusalOf } from '../refusal.js'
import { aLimit } from './a-limit.js'
import { due } from './due.js'
import { officeHours } from './hours.js'

const DAY = 86_400_000
const HOUR = 3_600_000
const assess = (deadline: Deadline, options: AssessOptions): Assessment => orThrow(assessDeadline(deadline, options))

describe('a deadline in days', () => {
  // Friday 1 March 2024 to Friday the 8th.
  const deadline = due({ limit: aLimit(5, 'workingDay'), from: '2024-03-01' })

  it('has not started before its event', () => {
    expect(assess(deadline, { asOf: '2024-02-29' })).toEqual({
      state: 'notStarted',
      nextChangeAt: '2024-03-01T00:00:00+08:00',
      certainty: 'official',
    })
  })

  it('runs from its event on, with the working days that remain and the time to its end', () => {
    expect(assess(deadline, { asOf: '2024-03-01' })).toEqual({
      state: 'running',
      remaining: { workingDays: 5, milliseconds: 7 * DAY },
      nextChangeAt: '2024-03-09T00:00:00+08:00',
      certainty: 'official',
    })
    expect(assess(deadline, { asOf: '2024-03-08T12:00' })).toMatchObject({
      state: 'running',
      remaining: { workingDays: 0, milliseconds: 12 * HOUR },
    })
  })

  it('is overdue from its end on', () => {
    expect(assess(deadline, { asOf: '2024-03-09T00:00' })).toEqual({
      state: 'overdue',
      lateBy: { workingDays: 0, milliseconds: 0 },
      certainty: 'official',
    })
    expect(assess(deadline, { asOf: '2024-03-12' })).toMatchObject({
      state: 'overdue',
      lateBy: { workingDays: 2, milliseconds: 4 * DAY },
    })
  })

  it('was met in time, or late', () => {
    const asOf = '2024-12-31'
    expect(assess(deadline, { asOf, doneAt: '2024-03-08' })).toEqual({ state: 'inTime', certainty: 'official' })
    expect(assess(deadline, { asOf, doneAt: '2024-03-11' })).toEqual({
      state: 'late',
      lateBy: { workingDays: 1, milliseconds: 3 * DAY },
      certainty: 'official',
    })
  })

  it('is told of as it stood: what was done after that moment changes it then', () => {
    expect(assess(deadline, { asOf: '2024-03-05', doneAt: '2024-03-06T10:00' })).toMatchObject({
      state: 'running',
      nextChangeAt: '2024-03-06T10:00:00+08:00',
    })
    expect(assess(deadline, { asOf: '2024-03-11', doneAt: '2024-03-12' })).toMatchObject({
      state: 'overdue',
      nextChangeAt: '2024-03-12T00:00:00+08:00',
    })
  })

  it('leaves out the days of a pause that is still to come', () => {
    const limit = aLimit(5, 'workingDay', { pausedBy: ['hearing'] })
    const pauses = [{ reason: 'hearing', from: '2024-03-06', to: '2024-03-07' }]
    const paused = due({ limit, from: '2024-03-01', pauses }) // due on Tuesday the 12th
    expect(assess(paused, { asOf: '2024-03-05' }).remaining).toEqual({ workingDays: 3, milliseconds: 5 * DAY })
    expect(assess(paused, { asOf: '2024-03-06T12:00' }).remaining).toEqual({ workingDays: 3, milliseconds: 5 * DAY })
  })

  it('says when days were read that no notice arranges yet', () => {
    expect(assess(deadline, { asOf: '2027-03-01' }).certainty).toBe('forecast')
    const ahead = due({ limit: aLimit(5, 'workingDay'), from: '2027-02-01' })
    // Seven working days may yet come to end before these nine days, which do not roll.
    const limit = aLimit(9, 'calendarDay', { roll: 'none' })
    const bound = due({ limit, from: '2027-01-20', alsoBoundBy: [aLimit(7, 'workingDay')] })
    expect(bound.basis).toBe(limit.basis)
    expect(assess(bound, { asOf: '2027-02-01', doneAt: bound.dueOn })).toEqual({
      state: 'inTime',
      certainty: 'forecast',
    })
    expect(assess(ahead, { asOf: '2027-02-02' }).certainty).toBe('forecast')
  })
})

describe('a deadline in hours', () => {
  const wall = due({ limit: aLimit(2, 'hour'), from: '2024-02-09T16:30' })
  const office = due({ limit: aLimit(2, 'hour', { clock: 'office' }), from: '2024-02-09T16:30', officeHours })

  it('is met at its very instant, and changes a millisecond later', () => {
    expect(assess(wall, { asOf: '2024-02-09T18:30' })).toMatchObject({
      state: 'running',
      remaining: { workingDays: 0, milliseconds: 0 },
      nextChangeAt: '2024-02-09T18:30:00.001+08:00',
    })
    expect(assess(wall, { asOf: '2024-02-09T18:30:00.001' }).state).toBe('overdue')
  })

  it('on the office clock tells office hours alone', () => {
    expect(assess(office, { asOf: '2024-02-09T17:00' }).remaining).toEqual({ workingDays: 1, milliseconds: 1.5 * HOUR })
    expect(assess(office, { asOf: '2024-02-20', doneAt: '2024-02-19T09:00' })).toEqual({
      state: 'late',
      // Half an hour and the morning's rest of the 18th are 2.5, the afternoon 3.5, the next morning 0.5.
      lateBy: { workingDays: 1, milliseconds: 6.5 * HOUR },
      certainty: 'official',
    })
  })

  it('cannot be met by a mere day', () => {
    expect(refusalOf(assessDeadline(wall, { asOf: '2024-02-10', doneAt: '2024-02-09' }))).toMatchObject({
      _tag: 'InvalidMoment',
      path: 'options.doneAt',
    })
  })
})

describe('a deadline before an event', () => {
  const deadline = due({ limit: aLimit(7, 'calendarDay', { direction: 'before' }), from: '2024-03-15' })

  it('runs until its end, and is overdue before the event', () => {
    expect(assess(deadline, { asOf: '2024-01-02' }).state).toBe('running')
    expect(assess(deadline, { asOf: '2024-03-11' })).toMatchObject({ state: 'overdue', lateBy: { workingDays: 1 } })
    expect(assess(deadline, { asOf: '2024-03-11', doneAt: '2024-03-01' }).state).toBe('inTime')
  })
})

describe('an assessment is refused', () => {
  const deadline = due({ limit: aLimit(5, 'workingDay'), from: '2024-03-01T10:00' })

  it.each([
    ['without options', undefined, 'InvalidArgument', 'options'],
    ['without a moment', {}, 'InvalidMoment', 'options.asOf'],
    ['for a day that is none', { asOf: '2024-02-30' }, 'InvalidDate', 'options.asOf'],
    ['done at no moment', { asOf: '2024-03-05', doneAt: 'soon' }, 'InvalidMoment', 'options.doneAt'],
    ['done before it began', { asOf: '2024-03-05', doneAt: '2024-03-01T09:59' }, 'EventsOutOfOrder', 'options.doneAt'],
    ['on no calendar', { asOf: '2024-03-05', calendar: 'cn' }, 'InvalidArgument', 'calendar'],
  ])('%s', (_, options, _tag, path) => {
    expect(refusalOf(assessDeadline(deadline, options as never))).toMatchObject({ _tag, path })
  })

  it('but not where only the order of hours within a day is unknown', () => {
    expect(assess(deadline, { asOf: '2024-03-05', doneAt: '2024-03-01' }).state).toBe('inTime')
  })

  it('of a value that is no deadline, or one that its calendar does not give', () => {
    expect(refusalOf(assessDeadline({} as never, { asOf: '2024-03-05' }))).toMatchObject({ path: 'deadline' })
    const moved = { ...deadline, dueOn: '2024-03-11', dueAt: '2024-03-12T00:00:00+08:00' }
    expect(refusalOf(assessDeadline(moved, { asOf: '2024-03-05' }))).toMatchObject({ _tag: 'CalendarMismatch' })
  })
})
