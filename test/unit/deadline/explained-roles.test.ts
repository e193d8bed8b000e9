import { describe, expect, it } from 'vitest'
import { type DeadlineRequest, type ExplainedDay, type Explanation, explainDeadline, orThrow } from 'xinfang-rules'
import { caomiao2023, national2022 } from 'xinfang-rules/rulebooks'
import { refusalOf } from '../refusal.js'
import { aLimit } from './a-limit.js'
import { due } from './due.js'
import { officeHours } from './hours.js'

const explain = (request: DeadlineRequest): Explanation => orThrow(explainDeadline(due(request)))
const inShort = ({ on, role, number, hours, pausedBy, due: isDue }: ExplainedDay): string =>
  [
    on.slice(5),
    role,
    number,
    ...(hours?.map(({ from, to }) => `${from}-${to}`) ?? []),
    pausedBy && `(${pausedBy.join()})`,
    isDue && 'due',
  ]
    .filter((part) => part !== undefined)
    .join(' ')
const days = (request: DeadlineRequest): string[] => explain(request).days.map(inShort)

describe('an explained pause', () => {
  const pausedBy = ['hearing', 'appraisal']
  const pauses = [
    { reason: 'hearing', from: '2024-03-05', to: '2024-03-06' },
    { reason: 'appraisal', from: '2024-03-06', to: '2024-03-06' },
  ]

  it('names the days that are not counted and why', () => {
    expect(days({ limit: aLimit(3, 'workingDay', { pausedBy }), from: '2024-03-01', pauses })).toEqual([
      '03-01 start',
      '03-02 skipped',
      '03-03 skipped',
      '03-04 counted 1',
      '03-05 paused (hearing)',
      '03-06 paused (hearing,appraisal)',
      '03-07 counted 2',
      '03-08 counted 3 due',
    ])
  })

  it('is passed by the roll', () => {
    const limit = aLimit(1, 'calendarDay', { pausedBy })
    expect(
      days({ limit, from: '2024-03-01', pauses: [{ reason: 'hearing', from: '2024-03-04', to: '2024-03-04' }] }),
    ).toEqual(['03-01 start', '03-02 counted 1', '03-03 rolled', '03-04 paused (hearing)', '03-05 rolled due'])
  })

  it('cuts the hours that count', () => {
    const limit = aLimit(4, 'hour', { pausedBy })
    const stop = [{ reason: 'hearing', from: '2024-03-01T10:00', to: '2024-03-01T11:30' }]
    expect(days({ limit, from: '2024-03-01T09:00', pauses: stop })).toEqual([
      '03-01 counted 09:00:00-10:00:00 11:30:00-14:30:00 (hearing) due',
    ])
    const long = [{ reason: 'hearing', from: '2024-03-01T10:00', to: '2024-03-03T08:00' }]
    expect(days({ limit, from: '2024-03-01T09:00', pauses: long })).toEqual([
      '03-01 counted 09:00:00-10:00:00 (hearing)',
      '03-02 paused (hearing)',
      '03-03 counted 08:00:00-11:00:00 (hearing) due',
    ])
  })
})

describe('explained office hours', () => {
  it('name the parts of each day that count', () => {
    const limit = aLimit(5, 'hour', { clock: 'office' })
    expect(days({ limit, from: '2024-03-01T11:00', officeHours })).toEqual([
      '03-01 counted 11:00:00-12:00:00 14:00:00-17:30:00',
      '03-02 skipped',
      '03-03 skipped',
      '03-04 counted 08:30:00-09:00:00 due',
    ])
  })

  it('show no hour of a day on which the office had closed', () => {
    const limit = aLimit(2, 'hour', { clock: 'office' })
    expect(days({ limit, from: '2024-02-29T18:00:00.500', officeHours })).toEqual([
      '02-29 skipped',
      '03-01 counted 08:30:00-10:30:00 due',
    ])
    expect(days({ limit, from: '2024-03-01T15:30:00.500', officeHours })).toEqual([
      '03-01 counted 15:30:00.500-17:30:00',
      '03-02 skipped',
      '03-03 skipped',
      '03-04 counted 08:30:00-08:30:00.500 due',
    ])
  })
})

describe('an explained limit before an event', () => {
  it('runs from its end to the event, and numbers the days from there', () => {
    expect(days({ limit: aLimit(3, 'workingDay', { direction: 'before' }), from: '2024-03-06' })).toEqual([
      '03-01 counted 3 due',
      '03-02 skipped',
      '03-03 skipped',
      '03-04 counted 2',
      '03-05 counted 1',
      '03-06 start',
    ])
  })

  it('shows the days over which it rolls', () => {
    expect(days({ limit: aLimit(2, 'calendarDay', { direction: 'before' }), from: '2024-03-05' })).toEqual([
      '03-01 rolled due',
      '03-02 rolled',
      '03-03 counted 2',
      '03-04 counted 1',
      '03-05 start',
    ])
  })

  it('shows the hours between', () => {
    expect(days({ limit: aLimit(26, 'hour', { direction: 'before' }), from: '2024-03-02T01:00' })).toEqual([
      '02-29 counted 23:00:00-24:00:00 due',
      '03-01 counted 00:00:00-24:00:00',
      '03-02 counted 00:00:00-01:00:00',
    ])
  })
})

describe('an explained reading', () => {
  const limit = caomiao2023.limits['general.opinion']
  const from = { received: '2024-02-22', accepted: '2024-02-27' }

  it('names those that were not taken', () => {
    expect(explain({ limit, from }).notTaken?.map(({ id }) => id)).toEqual(['fromReceipt'])
    expect(explain({ limit, from }).notTaken?.[0]?.note).toEqual(limit.reading?.alternatives?.[0]?.note)
  })

  it('has the limit as it was read', () => {
    const explanation = explain({ limit, from, reading: 'fromReceipt' })
    expect(explanation).not.toHaveProperty('notTaken')
    expect(explanation.limit.from).toBe('received')
    expect(explanation.deadline.limit.from).toBe('accepted')
    expect(explanation.days.map(inShort)[0]).toBe('02-22 start')
  })

  it('that is not well formed is refused', () => {
    const bad = { ...limit, reading: { status: 'interpreted' as const, alternatives: [{ id: 'x' }] as never } }
    expect(refusalOf(explainDeadline(due({ limit: bad, from })))).toMatchObject({
      _tag: 'InvalidLimit',
      path: 'limit.reading.alternatives[0]',
    })
  })
})

describe('an explained roll from statutory days', () => {
  it('stops at the first day that is none', () => {
    const { register } = national2022.limits
    const request = { limit: register, from: '2024-09-17', reading: 'statutoryDay' } // day 15 is 10-02
    expect(days(request).slice(-3)).toEqual(['10-02 counted 15', '10-03 rolled', '10-04 rolled due'])
  })
})
