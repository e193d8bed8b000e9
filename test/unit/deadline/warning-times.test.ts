import { describe, expect, it } from 'vitest'
import { type Deadline, type Length, orThrow, type WarningOptions, warningTimes } from 'xinfang-rules'
import { refusalOf } from '../refusal.js'
import { aLimit } from './a-limit.js'
import { due } from './due.js'
import { officeHours } from './hours.js'

const length = (amount: number, unit: Length['unit']): Length => ({ amount, unit })
const times = (deadline: Deadline, lengths: readonly Length[], options?: WarningOptions): string[] =>
  orThrow(warningTimes(deadline, lengths, options)).map(({ on, at }) => at?.slice(0, 16) ?? on)

describe('reminders of a deadline', () => {
  // Day 30 after 2024-01-19 is Sunday 02-18, worked by exchange; the days before it, from the 10th on, are off.
  const deadline = due({ limit: aLimit(30, 'calendarDay'), from: '2024-01-19' })

  it('come so many working days before', () => {
    expect(times(deadline, [length(1, 'workingDay'), length(3, 'workingDay')])).toEqual(['2024-02-07', '2024-02-09'])
  })

  it('come so many days before, earlier where that is a day off', () => {
    expect(times(deadline, [length(1, 'calendarDay'), length(12, 'calendarDay')])).toEqual(['2024-02-06', '2024-02-09'])
  })

  it('come so many hours before the end, or in the last minute before the days off that they lead to', () => {
    expect(times(deadline, [length(6, 'hour'), length(30, 'hour')])).toEqual(['2024-02-09T23:59', '2024-02-18T18:00'])
  })

  it('come for fewer hours where they come for more', () => {
    // 21 hours end on Saturday 2006-01-07 at 01:39: one hour before is Saturday, two hours before is Friday night.
    const night = due({ limit: aLimit(21, 'hour'), from: '2006-01-06T04:39' })
    expect(times(night, [length(1, 'hour'), length(2, 'hour')])).toEqual(['2006-01-06T23:39', '2006-01-06T23:59'])
  })

  it('come when the office is open, where its hours are known', () => {
    const lengths = [length(1, 'workingDay'), length(6, 'hour'), length(8, 'hour'), length(12, 'hour')]
    expect(times(deadline, lengths, { officeHours })).toEqual([
      '2024-02-09T08:30', // when the office opens
      '2024-02-18T11:59', // not in the lunch break, but in the last minute before it
      '2024-02-18T16:00',
      '2024-02-18T17:29', // not at 18:00
    ])
  })

  it('take the hours that the deadline was counted with', () => {
    const closing = due({ limit: aLimit(5, 'workingDay'), from: '2024-03-01', officeHours, closesAtOfficeEnd: true })
    expect(times(closing, [length(2, 'hour'), length(1, 'workingDay')])).toEqual([
      '2024-03-07T08:30',
      '2024-03-08T15:30',
    ])
  })

  it('are counted back on the office clock where the limit runs on it', () => {
    const limit = aLimit(10, 'hour', { clock: 'office' })
    const office = due({ limit, from: '2024-02-08T16:00', officeHours }) // 1.5 h, 7 h on the 9th, 1.5 h on the 18th
    expect(office.dueAt).toBe('2024-02-18T10:00:00+08:00')
    expect(times(office, [length(1, 'hour'), length(2, 'hour'), length(9, 'hour')])).toEqual([
      '2024-02-08T17:00',
      '2024-02-09T17:00',
      '2024-02-18T09:00',
    ])
  })

  it('are left out where they would come before the limit begins', () => {
    const short = due({ limit: aLimit(2, 'hour'), from: '2024-03-04T10:00' })
    expect(times(short, [length(1, 'hour'), length(2, 'hour'), length(3, 'hour'), length(1, 'workingDay')])).toEqual([
      '2024-03-04T10:00',
      '2024-03-04T11:00',
    ])
  })

  it('come before a deadline that lies before its event', () => {
    const back = due({ limit: aLimit(7, 'calendarDay', { direction: 'before' }), from: '2024-03-15' })
    expect(times(back, [length(2, 'workingDay')])).toEqual(['2024-03-06'])
  })

  it('keep the length that each is for', () => {
    const found = orThrow(warningTimes(deadline, [length(1, 'workingDay'), length(30, 'hour')]))
    expect(found).toEqual([
      { length: length(1, 'workingDay'), on: '2024-02-09' },
      { length: length(30, 'hour'), on: '2024-02-09', at: '2024-02-09T23:59:00+08:00' },
    ])
  })

  it('are none before 2004', () => {
    const early = due({ limit: aLimit(5, 'calendarDay', { direction: 'before' }), from: '2004-01-09' })
    const lengths = [length(30, 'workingDay'), length(30, 'calendarDay'), length(300, 'hour')]
    expect([times(early, lengths), times(early, lengths, { officeHours })]).toEqual([[], []])
  })

  it.each([
    ['no list', 5, undefined, 'InvalidArgument', 'lengths'],
    ['no length', [length(1, 'hour'), length(0, 'hour')], undefined, 'InvalidLength', 'lengths[1].amount'],
    ['no options', [], 'x', 'InvalidArgument', 'options'],
    ['no hours', [], { officeHours: {} }, 'InvalidOfficeHours', 'options.officeHours.sessions'],
  ])('are refused for %s', (_, lengths, options, _tag, path) => {
    expect(refusalOf(warningTimes(deadline, lengths as never, options as never))).toMatchObject({ _tag, path })
  })
})
