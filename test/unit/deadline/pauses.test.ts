import { describe, expect, it } from 'vitest'
import { computeDeadline, type Length, type Pause, type TimeLimit } from 'xinfang-rules'
import { national2022 } from 'xinfang-rules/rulebooks'
import { refusalOf } from '../refusal.js'
import { aLimit, extensible } from './a-limit.js'
import { due } from './due.js'
import { officeHours } from './hours.js'

const pausable = (amount: number, unit: Length['unit'], more: Partial<TimeLimit> = {}): TimeLimit =>
  aLimit(amount, unit, { pausedBy: ['hearing', 'appraisal'], ...more })
const hearing = (from: string, to?: string): Pause => ({ reason: 'hearing', from, to })

describe('a pause of the re-review opinion (第三十六条第二款)', () => {
  const limit = national2022.limits['reReview.opinion']

  it('leaves out the days of the hearing, the first and the last included', () => {
    // Day 30 after 2024-04-02 is 05-02, in the holidays; three days more lead to 05-05, a Sunday, and so to Monday.
    expect(due({ limit, from: '2024-04-02' }).dueOn).toBe('2024-05-06')
    expect(due({ limit, from: '2024-04-02', pauses: [hearing('2024-04-10', '2024-04-12')] }).dueOn).toBe('2024-05-06')
    // Seven days more lead to 05-09.
    expect(due({ limit, from: '2024-04-02', pauses: [hearing('2024-04-10', '2024-04-16')] }).dueOn).toBe('2024-05-09')
  })

  it('stands still while no end of the hearing is known', () => {
    const refusal = refusalOf(computeDeadline({ limit, from: '2024-04-02', pauses: [hearing('2024-04-10')] }))
    expect(refusal).toEqual({
      _tag: 'ClockPaused',
      path: 'pauses[0]',
      message: expect.stringContaining('7 counted and 23 left'),
      limit: 'reReview.opinion',
      reason: 'hearing',
      since: '2024-04-10',
      counted: 7, // 3 to 9 April
      remaining: 23,
      unit: 'calendarDay',
    })
  })

  it('is known to no other national limit', () => {
    const pausedBy = Object.values(national2022.limits).filter((other) => other.pausedBy !== undefined)
    expect(pausedBy.map(({ id }) => id)).toEqual(['reReview.opinion'])
    const pauses = [hearing('2024-04-10', '2024-04-12')]
    const request = { limit: national2022.limits['review.decision'], from: '2024-04-02', pauses }
    expect(refusalOf(computeDeadline(request))).toMatchObject({ _tag: 'PauseNotAllowed', allowed: [] })
  })
})

describe('a pause of a limit in days', () => {
  it.each([
    ['of a Wednesday and a Thursday counts for two working days', '2024-03-06', '2024-03-07', '2024-03-12'],
    ['over a weekend counts for none', '2024-03-09', '2024-03-10', '2024-03-08'],
    ['over the last day moves the end behind it', '2024-03-08', '2024-03-11', '2024-03-12'],
    ['on the day of the event counts for nothing', '2024-03-01', '2024-03-01', '2024-03-08'],
    ['before the event counts for nothing', '2024-02-01', '2024-02-29', '2024-03-08'],
    ['that begins before the event counts from the next day on', '2024-02-01', '2024-03-04', '2024-03-11'],
    ['after the end counts for nothing', '2024-03-09', '2024-04-30', '2024-03-08'],
    ['from an instant to an instant counts whole days', '2024-03-05T17:59', '2024-03-06T00:00', '2024-03-12'],
  ])('%s: %s to %s', (_, from, to, dueOn) => {
    // Friday 1 March 2024; five working days end on Friday the 8th.
    expect(due({ limit: pausable(5, 'workingDay'), from: '2024-03-01', pauses: [hearing(from, to)] }).dueOn).toBe(dueOn)
  })

  it('is passed by a roll', () => {
    // Day 15 after 2024-01-26 is 02-10; the next working day is Sunday 02-18, and that is paused.
    const pauses = [hearing('2024-02-18', '2024-02-19')]
    expect(due({ limit: pausable(15, 'calendarDay'), from: '2024-01-26', pauses }).dueOn).toBe('2024-02-20')
    const back = due({
      limit: pausable(15, 'calendarDay', { roll: 'backward' }),
      from: '2024-01-26',
      pauses: [hearing('2024-02-08', '2024-02-09')],
    })
    // Two days are not counted, so that day 15 is 02-12; back from there 02-09 and 02-08 are paused.
    expect(back.dueOn).toBe('2024-02-07')
  })

  it('counts once where it overlaps or touches another, whatever their order and reasons', () => {
    const limit = pausable(5, 'workingDay')
    const one = due({ limit, from: '2024-03-01', pauses: [hearing('2024-03-05', '2024-03-08')] })
    const split = [
      { reason: 'appraisal', from: '2024-03-07', to: '2024-03-08' },
      hearing('2024-03-05', '2024-03-06'),
      hearing('2024-03-06', '2024-03-06'),
    ]
    expect(due({ limit, from: '2024-03-01', pauses: split }).dueOn).toBe(one.dueOn)
    expect(one.dueOn).toBe('2024-03-14')
  })

  it('without an end matters only where it begins before the limit is over', () => {
    const limit = pausable(5, 'workingDay')
    expect(due({ limit, from: '2024-03-01', pauses: [hearing('2024-03-09')] }).dueOn).toBe('2024-03-08')
    const refusal = refusalOf(computeDeadline({ limit, from: '2024-03-01', pauses: [hearing('2024-03-08')] }))
    expect(refusal).toMatchObject({ _tag: 'ClockPaused', counted: 4, remaining: 1, since: '2024-03-08' })
  })

  it('without an end that begins while the limit rolls leaves nothing to count', () => {
    const request = { limit: pausable(15, 'calendarDay'), from: '2024-01-26', pauses: [hearing('2024-02-15')] }
    expect(refusalOf(computeDeadline(request))).toMatchObject({ _tag: 'ClockPaused', counted: 15, remaining: 0 })
  })

  it('without an end, before the event, leaves all to count', () => {
    const request = { limit: pausable(5, 'workingDay'), from: '2024-03-01', pauses: [hearing('2024-02-01')] }
    expect(refusalOf(computeDeadline(request))).toMatchObject({ _tag: 'ClockPaused', counted: 0, remaining: 5 })
  })

  it('goes before an extension, which makes one period with the limit', () => {
    const limit = extensible(pausable(5, 'workingDay'), 5)
    const extension = { length: { amount: 2, unit: 'workingDay' as const }, approvedOn: '2024-03-12' }
    const pauses = [hearing('2024-03-06', '2024-03-07')]
    expect(due({ limit, from: '2024-03-01', pauses, extension }).dueOn).toBe('2024-03-14')
    const tooLate = { ...extension, approvedOn: '2024-03-13' }
    expect(refusalOf(computeDeadline({ limit, from: '2024-03-01', pauses, extension: tooLate }))).toMatchObject({
      _tag: 'ExtensionTooLate',
      dueOn: '2024-03-12',
    })
    const open = { limit, from: '2024-03-01', pauses: [hearing('2024-03-06')], extension }
    expect(refusalOf(computeDeadline(open))).toMatchObject({ _tag: 'ClockPaused', counted: 2, remaining: 5 })
  })

  it('does not touch the other limits on the act', () => {
    const pauses = [hearing('2024-03-05', '2024-03-08')]
    const other = pausable(7, 'workingDay', { id: 'other' })
    const { bounds } = due({ limit: pausable(5, 'workingDay'), from: '2024-03-01', pauses, alsoBoundBy: [other] })
    expect(bounds?.map(({ limit, dueOn }) => `${limit} ${dueOn}`)).toEqual([
      'other 2024-03-12',
      '5.workingDay 2024-03-14',
    ])
  })
})

describe('a pause of a limit in hours', () => {
  it('leaves out the time from one instant up to the other', () => {
    const limit = pausable(4, 'hour')
    const pauses = [hearing('2024-03-01T10:00', '2024-03-01T11:30')]
    expect(due({ limit, from: '2024-03-01T09:00', pauses }).dueAt).toBe('2024-03-01T14:30:00+08:00')
    expect(due({ limit, from: '2024-03-01T06:00', pauses }).dueAt).toBe('2024-03-01T10:00:00+08:00')
    expect(due({ limit, from: '2024-03-01T11:00', pauses }).dueAt).toBe('2024-03-01T15:30:00+08:00')
  })

  it('counts for its office hours alone on the office clock', () => {
    const limit = pausable(4, 'hour', { clock: 'office' })
    const pauses = [hearing('2024-03-01T11:30', '2024-03-01T14:30')]
    expect(due({ limit, from: '2024-03-01T09:00', pauses, officeHours }).dueAt).toBe('2024-03-01T16:00:00+08:00')
  })

  it('needs its instants', () => {
    const request = {
      limit: pausable(4, 'hour'),
      from: '2024-03-01T09:00',
      pauses: [hearing('2024-03-01', '2024-03-02')],
    }
    expect(refusalOf(computeDeadline(request))).toMatchObject({ _tag: 'InvalidMoment', path: 'pauses[0].from' })
  })

  it('without an end tells the hours that were counted, on its own clock', () => {
    const pauses = [hearing('2024-03-01T14:30')]
    const wall = { limit: pausable(24, 'hour'), from: '2024-03-01T09:00', pauses }
    expect(refusalOf(computeDeadline(wall))).toMatchObject({ _tag: 'ClockPaused', counted: 5.5, remaining: 18.5 })
    const office = { limit: pausable(24, 'hour', { clock: 'office' }), from: '2024-03-01T09:00', pauses, officeHours }
    expect(refusalOf(computeDeadline(office))).toMatchObject({
      counted: 3.5,
      remaining: 20.5,
      since: '2024-03-01T14:30:00+08:00',
    })
  })
})

describe('pauses are refused', () => {
  const limit = pausable(5, 'workingDay')
  it.each([
    ['as no list', {}, 'InvalidArgument', 'pauses'],
    ['as no pause', ['hearing'], 'InvalidArgument', 'pauses[0]'],
    ['without a reason', [{ from: '2024-03-04' }], 'InvalidArgument', 'pauses[0].reason'],
    ['for another reason', [{ reason: 'illness', from: '2024-03-04' }], 'PauseNotAllowed', 'pauses[0].reason'],
    ['from no day', [{ reason: 'hearing', from: '2024-02-30' }], 'InvalidDate', 'pauses[0].from'],
    ['to no day', [hearing('2024-03-04', 'soon')], 'InvalidMoment', 'pauses[0].to'],
    ['turned round', [hearing('2024-03-04', '2024-03-03')], 'EventsOutOfOrder', 'pauses[0].to'],
    [
      'turned round within a day',
      [hearing('2024-03-04T12:00', '2024-03-04T11:59')],
      'EventsOutOfOrder',
      'pauses[0].to',
    ],
  ])('%s', (_, pauses, _tag, path) => {
    const refusal = refusalOf(computeDeadline({ limit, from: '2024-03-01', pauses: pauses as never }))
    expect(refusal).toMatchObject({ _tag, path })
  })
})

describe('a paused deadline', () => {
  it('keeps its pauses in one written form', () => {
    const pauses = [hearing('2024-03-05T08:00Z', '2024-03-06 18:00'), hearing('2024-03-20')]
    expect(due({ limit: pausable(5, 'workingDay'), from: '2024-03-01', pauses }).request.pauses).toEqual([
      { reason: 'hearing', from: '2024-03-05T16:00:00+08:00', to: '2024-03-06T18:00:00+08:00' },
      { reason: 'hearing', from: '2024-03-20' },
    ])
  })
})
