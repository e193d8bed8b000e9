import { describe, expect, it } from 'vitest'
import { chinaCalendar, createCalendar, type DeadlineRequest, orThrow, withNotice, withOverlay } from 'xinfang-rules'
import { type DeadlineSeal, type Replay, type ReplayOptions, replaySeal, sealDeadline } from 'xinfang-rules/receipt'
import { caomiao2023, national2022 } from 'xinfang-rules/rulebooks'
import { notice2027 } from '../calendar/a-notice.js'
import { aLimit } from '../deadline/a-limit.js'
import { due } from '../deadline/due.js'
import { refusalOf } from '../refusal.js'
import { sha256Of } from './canonical.js'

const with2027 = orThrow(withNotice(chinaCalendar, notice2027))
const sealOf = (request: DeadlineRequest): DeadlineSeal =>
  orThrow(sealDeadline(due(request), { calendar: request.calendar }))
const replay = (seal: DeadlineSeal, options?: ReplayOptions): Replay => orThrow(replaySeal(seal, options))
const resealed = (seal: DeadlineSeal): DeadlineSeal => ({ ...seal, sha256: sha256Of(seal) })

const opinion = caomiao2023.limits['simple.opinion']
const seal2024 = sealOf({ limit: opinion, from: '2024-02-08' })

describe('a replay on the same data', () => {
  it('is identical to the byte', () => {
    expect(JSON.stringify(replay(seal2024))).toBe(JSON.stringify({ seal: seal2024, moved: false, days: [], rule: [] }))
  })

  it('is identical to the byte for a seal that went through JSON', () => {
    const read: DeadlineSeal = JSON.parse(JSON.stringify(seal2024))
    expect(JSON.stringify(replay(read).seal)).toBe(JSON.stringify(seal2024))
  })
})

describe('under a calendar with the notice of 2027, a seal of 2024', () => {
  const replayed = replay(seal2024, { calendar: with2027 })

  it('has not moved, and none of its days has changed', () => {
    expect(replayed).toMatchObject({ moved: false, days: [], rule: [] })
    expect(replayed.seal.days).toStrictEqual(seal2024.days)
  })

  it('is sealed anew with no difference but the name of the calendar', () => {
    expect(replayed.seal.deadline).toStrictEqual({ ...seal2024.deadline, calendar: with2027.id })
  })

  it('gives the same again when that is replayed', () => {
    expect(replay(replayed.seal, { calendar: with2027 })).toStrictEqual(replayed)
  })
})

describe('a replay names the day that moved the date', () => {
  it('in January 2020 the day that became a day off', () => {
    const calendar = orThrow(createCalendar({ knownOn: '2020-01-20' }))
    const replayed = replay(sealOf({ limit: aLimit(15, 'calendarDay'), from: '2020-01-16', calendar }))
    expect([replayed.moved, replayed.seal.deadline.dueOn]).toEqual([true, '2020-02-03'])
    expect(replayed.days.map(({ was, is }) => [was.on, was.kind, is.kind])).toEqual([
      ['2020-01-31', 'workday', 'special'],
    ])
    expect(replayed).not.toHaveProperty('unexplained')
  })

  it('of a forecast the days that the notice arranges otherwise', () => {
    // The forecast works Saturday 13 February in exchange, the invented notice Sunday the 14th.
    const replayed = replay(sealOf({ limit: aLimit(8, 'workingDay'), from: '2027-01-27' }), { calendar: with2027 })
    expect([replayed.moved, replayed.seal.deadline.dueOn]).toEqual([true, '2027-02-14'])
    expect(replayed.days.slice(0, 1)).toEqual([
      {
        was: { on: '2027-02-13', working: true, kind: 'makeupWorkday', certainty: 'forecast' },
        is: { on: '2027-02-13', working: false, kind: 'weekend', certainty: 'official' },
      },
    ])
  })

  it('and changes of days that cancel out do not move it', () => {
    const overlay = {
      id: 'swap',
      holidays: [{ names: [{ zh: '互换', en: 'Swap' }], rest: ['2024-02-19'], work: ['2024-02-17'] }],
    }
    const replayed = replay(seal2024, { calendar: orThrow(withOverlay(chinaCalendar, overlay)) })
    expect(replayed.moved).toBe(false)
    expect(replayed.days.map(({ is }) => `${is.on} ${is.kind}`)).toEqual([
      '2024-02-17 localWorkday',
      '2024-02-19 localRest',
    ])
  })

  it('of a limit that rolls from statutory days alone, also one that became one', () => {
    // 2024 owed three days of 春节, from 2025 on there are four: by what was known in 2023, 28 January 2025 is owed nothing.
    const calendar = orThrow(createCalendar({ knownOn: '2024-11-01' }))
    const limit = aLimit(10, 'calendarDay', { rollOn: 'statutoryDay' })
    const replayed = replay(sealOf({ limit, from: '2025-01-18', calendar }))
    expect(replayed.days.map(({ was, is }) => [was.on, was.kind, is.kind])[0]).toEqual([
      '2025-01-28',
      'adjustedRest',
      'festival',
    ])
    expect(replayed.moved).toBe(true)
    const plain = replay(sealOf({ limit: aLimit(10, 'calendarDay'), from: '2025-01-18', calendar }))
    expect(plain.days.map(({ was }) => was.on)).not.toContain('2025-01-28')
  })
})

describe('a replay names the rule that moved the date', () => {
  const longer = { ...opinion, length: { amount: 7, unit: 'workingDay' as const } }

  it('by the member that differs', () => {
    const replayed = replay(seal2024, { limit: longer })
    expect(replayed.rule).toEqual([{ path: 'length.amount', was: 5, is: 7 }])
    expect([replayed.moved, replayed.seal.deadline.dueOn, replayed.days]).toEqual([true, '2024-02-23', []])
  })

  it('and not by its label, its basis or what else bears on no date', () => {
    const other = {
      ...opinion,
      label: { zh: '新名', en: 'New' },
      basis: { ...opinion.basis, clause: '第九条' },
      metBy: ['closed'],
      reading: { status: 'explicit' as const, note: { zh: '新', en: 'new' } },
    }
    expect(replay(seal2024, { limit: other })).toMatchObject({ moved: false, rule: [] })
  })

  it('says which members came and went', () => {
    const seal = sealOf({ limit: aLimit(15, 'calendarDay', { roll: 'none' }), from: '2024-01-26' })
    const limit = aLimit(15, 'calendarDay', { pausedBy: ['hearing'] })
    expect(replay(seal, { limit }).rule).toEqual([
      { path: 'roll', was: 'none' },
      { path: 'pausedBy', is: ['hearing'] },
    ])
  })

  it('by what a reading changes, where that was followed', () => {
    const change = { roll: 'none' as const }
    const alternative = { id: 'noRoll', note: { zh: '不顺延', en: 'No roll' }, change }
    const limit = aLimit(15, 'calendarDay', { reading: { status: 'interpreted', alternatives: [alternative] } })
    const now = {
      ...limit,
      reading: {
        status: 'interpreted' as const,
        alternatives: [{ ...alternative, change: { roll: 'backward' as const } }],
      },
    }
    const read = sealOf({ limit, from: '2024-01-26', reading: 'noRoll' })
    expect(replay(read, { limit: now }).rule).toEqual([
      { path: 'reading.alternatives[0].change.roll', was: 'none', is: 'backward' },
    ])
    expect(replay(sealOf({ limit, from: '2024-01-26' }), { limit: now }).rule).toEqual([])
  })

  it('marks a date that neither a day nor a rule explains', () => {
    const deadline = { ...seal2024.deadline, dueOn: '2024-02-22', dueAt: '2024-02-23T00:00:00+08:00' }
    const replayed = replay(resealed({ ...seal2024, deadline }))
    expect(replayed).toMatchObject({ moved: true, days: [], rule: [], unexplained: true })
  })
})

describe('a replay is refused', () => {
  it.each<[string, (seal: DeadlineSeal) => unknown]>([
    ['the due date', (seal) => ({ ...seal, deadline: { ...seal.deadline, dueOn: '2024-02-22' } })],
    ['a day', (seal) => ({ ...seal, days: seal.days.slice(1) })],
    ['the hash', (seal) => ({ ...seal, sha256: seal.sha256.replace(/^./, (digit) => (digit === '0' ? '1' : '0')) })],
    ['a member more', (seal) => ({ ...seal, remark: 1 })],
  ])('for a seal of which %s was changed', (_, tamper) => {
    expect(refusalOf(replaySeal(tamper(seal2024) as DeadlineSeal))).toMatchObject({
      _tag: 'BrokenSeal',
      path: 'seal.sha256',
    })
  })

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a deadline', seal2024.deadline],
    ['another format', { ...seal2024, format: 'xinfang-rules/seal@2' }],
    ['a seal that JSON cannot write', { ...seal2024, remark: () => 1 }],
    ['a hash over days that are none', resealed({ ...seal2024, days: [{ on: 'tomorrow' }] as never })],
    ['a hash over no deadline', resealed({ ...seal2024, deadline: 7 as never })],
  ])('for %s', (_, value) => {
    expect(refusalOf(replaySeal(value as DeadlineSeal))).toMatchObject({ _tag: 'BrokenSeal', path: 'seal' })
  })

  it('where there is no such deadline any more', () => {
    const limit = { ...opinion, effective: { from: '2024-03-01' } }
    expect(refusalOf(replaySeal(seal2024, { limit }))._tag).toBe('NotInForce')
    const handling = sealOf({ limit: national2022.limits.handling, from: '2024-03-01', fields: { route: 'petition' } })
    expect(refusalOf(replaySeal(handling, { calendar: {} as never }))).toMatchObject({ _tag: 'InvalidArgument' })
  })
})
