import { describe, expect, it } from 'vitest'
import { chinaCalendar, orThrow } from 'xinfang-rules'
import { TOO_EARLY, TOO_LATE } from '../../../src/calendar/tables.js'
import { tablesOf } from '../../../src/calendar/working-calendar.js'
import { isoDate, readDay } from '../../../src/date/day.js'
import { writeInstant } from '../../../src/date/moment.js'
import {
  closingOn,
  officeTimeBetween,
  openMinuteTo,
  reachBackInOffice,
  reachInOffice,
} from '../../../src/deadline/office-clock.js'
import type { OfficeHours } from '../../../src/deadline/office-hours.js'
import { officeWindow } from '../../../src/deadline/office-window.js'
import { readOfficeHours } from '../../../src/deadline/read-office-hours.js'

const HOUR = 3_600_000

const hours: OfficeHours = {
  sessions: [
    { from: '08:30', to: '12:00' },
    { from: '14:00', to: '17:30' },
  ],
}
const published = tablesOf(chinaCalendar, false)
const forecast = tablesOf(chinaCalendar, true)

const clockOf = (own: OfficeHours) => orThrow(readOfficeHours(own, 'officeHours'))
const at = (text: string) => Date.parse(`${text.replace(' ', 'T')}:00+08:00`)
const shown = (instant: number | undefined) => instant && writeInstant(instant).slice(0, 16).replace('T', ' ')
const pausesOf = (pauses: readonly (readonly [string, string])[]) =>
  pauses.map(([from, to]) => ({ from: at(from), to: at(to) }))

const reach = (from: string, amount: number, own = hours, pauses: readonly (readonly [string, string])[] = []) =>
  shown(reachInOffice(clockOf(own), published, at(from), amount * HOUR, pausesOf(pauses)))
const reachBack = (from: string, amount: number, own = hours) =>
  shown(reachBackInOffice(clockOf(own), published, at(from), amount * HOUR))
const hoursBetween = (from: string, to: string, own = hours) =>
  officeTimeBetween(clockOf(own), published, at(from), at(to)) / HOUR

// 9 February 2024 was a Friday and worked; Spring Festival was off from 10 to 17 February; the Sunday after it,
// 18 February, was worked in exchange.
describe('hours on the office clock', () => {
  it.each([
    ['run over lunch', '2024-02-09 11:00', 2, '2024-02-09 15:00'],
    ['that are up with the morning end at noon', '2024-02-09 10:00', 2, '2024-02-09 12:00'],
    ['that are up with the day end when the office closes', '2024-02-09 14:00', 3.5, '2024-02-09 17:30'],
    ['run over Spring Festival to the Sunday worked by exchange', '2024-02-09 16:30', 2, '2024-02-18 09:30'],
    ['from within lunch begin at two', '2024-02-08 12:45', 1, '2024-02-08 15:00'],
    ['from noon itself begin at two', '2024-02-08 12:00', 1, '2024-02-08 15:00'],
    ['from before opening begin with it', '2024-02-08 06:00', 1, '2024-02-08 09:30'],
    ['from closing begin the next day', '2024-02-08 17:30', 1, '2024-02-09 09:30'],
    ['from after closing begin the next day', '2024-02-08 23:59', 1, '2024-02-09 09:30'],
    ['from a day off begin with the next working day', '2024-02-12 10:00', 1, '2024-02-18 09:30'],
    ['run day after day', '2024-02-08 08:30', 21, '2024-02-18 17:30'],
  ])('%s: %s and %d h', (_, from, amount, expected) => {
    expect(reach(from, amount)).toBe(expected)
  })

  it.each([
    ['run back over lunch', '2024-02-09 15:00', 2, '2024-02-09 11:00'],
    ['that begin with the afternoon begin at two', '2024-02-09 16:00', 2, '2024-02-09 14:00'],
    ['that begin with the day begin when the office opens', '2024-02-09 12:00', 3.5, '2024-02-09 08:30'],
    ['run back over Spring Festival', '2024-02-18 09:30', 2, '2024-02-09 16:30'],
    ['from within lunch run back from noon', '2024-02-08 13:00', 1, '2024-02-08 11:00'],
    ['from opening run back from the evening before', '2024-02-09 08:30', 1, '2024-02-08 16:30'],
    ['from a day off run back from the last working day', '2024-02-12 10:00', 1, '2024-02-09 16:30'],
  ])('counted back %s: %s and %d h', (_, from, amount, expected) => {
    expect(reachBack(from, amount)).toBe(expected)
  })

  it('stand still in pauses, and are up when a pause begins', () => {
    const pauses = [
      ['2024-02-08 09:30', '2024-02-08 10:30'],
      ['2024-02-08 11:30', '2024-02-08 15:00'],
      ['2024-02-08 15:00', '2024-02-08 15:30'],
    ] as const
    expect(reach('2024-02-08 08:30', 1, hours, pauses)).toBe('2024-02-08 09:30')
    expect(reach('2024-02-08 08:30', 2, hours, pauses)).toBe('2024-02-08 11:30')
    expect(reach('2024-02-08 08:30', 3, hours, pauses)).toBe('2024-02-08 16:30')
    expect(reach('2024-02-08 10:00', 1, hours, pauses)).toBe('2024-02-08 11:30')
    expect(reach('2024-02-08 15:45', 1, hours, pauses)).toBe('2024-02-08 16:45')
  })

  it('are up at 24:00 where a session ends the day, and go on at 00:00', () => {
    const night: OfficeHours = {
      sessions: [
        { from: '00:00', to: '06:00' },
        { from: '20:00', to: '24:00' },
      ],
    }
    expect(reach('2024-02-08 19:00', 4, night)).toBe('2024-02-09 00:00')
    expect(reach('2024-02-08 19:00', 5, night)).toBe('2024-02-09 01:00')
    expect(reach('2024-02-09 20:00', 5, night)).toBe('2024-02-18 01:00')
    expect(reachBack('2024-02-10 00:00', 1, night)).toBe('2024-02-09 23:00')
    expect(reachBack('2024-02-09 01:00', 2, night)).toBe('2024-02-08 23:00')
    expect(hoursBetween('2024-02-08 23:00', '2024-02-09 01:00', night)).toBe(2)
    expect(shown(closingOn(clockOf(night), readDay('2024-02-08')))).toBe('2024-02-09 00:00')
  })

  // 30 April 2024 was a Tuesday and worked; 1 to 5 May were off.
  it('change with the season', () => {
    const seasons = [{ from: '05-01', to: '09-30', sessions: [{ from: '08:00', to: '12:00' }] }]
    expect(reach('2024-04-30 16:30', 2, { ...hours, seasons })).toBe('2024-05-06 09:00')
    expect(reachBack('2024-05-06 09:00', 2, { ...hours, seasons })).toBe('2024-04-30 16:30')
  })

  // 31 October 2024 was a Thursday; 31 March 2025 a Monday.
  it('change with a season that wraps the year', () => {
    const seasons = [{ from: '11-01', to: '03-31', sessions: [{ from: '09:00', to: '16:00' }] }]
    expect(reach('2024-10-31 17:00', 1, { ...hours, seasons })).toBe('2024-11-01 09:30')
    expect(reach('2024-12-31 15:30', 1, { ...hours, seasons })).toBe('2025-01-02 09:30')
    expect(reach('2025-03-31 15:30', 1, { ...hours, seasons })).toBe('2025-04-01 09:00')
  })

  it('pass over a working day on which the office is closed', () => {
    const exceptions = [{ on: '2024-02-09', sessions: [] }]
    expect(reach('2024-02-08 16:30', 2, { ...hours, exceptions })).toBe('2024-02-18 09:30')
    expect(reachBack('2024-02-18 09:30', 2, { ...hours, exceptions })).toBe('2024-02-08 16:30')
  })

  it('do not run on a day off, whatever its exception says', () => {
    const exceptions = [{ on: '2024-02-10', sessions: [{ from: '00:00', to: '24:00' }] }]
    expect(reach('2024-02-09 16:30', 2, { ...hours, exceptions })).toBe('2024-02-18 09:30')
  })

  it('lead past the published days, or before the first one', () => {
    const clock = clockOf(hours)
    const christmas = at('2026-12-24 16:30')
    expect(shown(reachInOffice(clock, published, christmas, HOUR, []))).toBe('2026-12-24 17:30')
    expect(reachInOffice(clock, published, christmas, HOUR + 1, [])).toBe(TOO_LATE)
    expect(shown(reachInOffice(clock, forecast, christmas, 2 * HOUR, []))).toBe('2026-12-25 09:30')
    expect(reachInOffice(clock, published, at('2026-12-25 10:00'), HOUR, [])).toBe(TOO_LATE)
    expect(reachBackInOffice(clock, published, at('2004-01-02 09:30'), HOUR)).toBe(at('2004-01-02 08:30'))
    expect(reachBackInOffice(clock, published, at('2004-01-02 09:30'), HOUR + 1)).toBe(TOO_EARLY)
    expect(reachBackInOffice(clock, published, at('2004-01-01 00:00'), HOUR)).toBe(TOO_EARLY)
    expect(shown(reachBackInOffice(clock, published, at('2026-12-25 00:00'), HOUR))).toBe('2026-12-24 16:30')
    expect(reachBackInOffice(clock, published, at('2026-12-25 10:00'), HOUR)).toBe(TOO_LATE)
  })

  it('end where a pause has no end', () => {
    const pauses = [{ from: at('2024-02-08 10:00'), to: Number.POSITIVE_INFINITY }]
    expect(reachInOffice(clockOf(hours), published, at('2024-02-08 08:30'), 2 * HOUR, pauses)).toBe(TOO_LATE)
    expect(officeWindow(clockOf(hours), forecast, at('2024-02-08 08:30'), 2 * HOUR, pauses)).toBeUndefined()
  })
})

describe('the office time between two instants', () => {
  it.each([
    ['2024-02-08 08:30', '2024-02-08 17:30', 7],
    ['2024-02-08 00:00', '2024-02-09 00:00', 7],
    ['2024-02-08 11:00', '2024-02-08 14:30', 1.5],
    ['2024-02-08 12:00', '2024-02-08 14:00', 0],
    ['2024-02-09 16:30', '2024-02-18 09:30', 2],
    ['2024-02-10 00:00', '2024-02-18 00:00', 0],
    ['2024-02-18 09:30', '2024-02-09 16:30', -2],
    ['2024-02-18 00:00', '2024-02-10 00:00', 0],
    ['2026-12-24 16:30', '2027-12-31 00:00', 1],
  ])('%s to %s is %d h', (from, to, expected) => {
    expect(hoursBetween(from, to)).toBe(expected)
  })

  it('leaves the pauses out', () => {
    const pauses = pausesOf([['2024-02-08 11:00', '2024-02-08 15:00']])
    const [from, to] = [at('2024-02-08 08:30'), at('2024-02-08 17:30')]
    expect(officeTimeBetween(clockOf(hours), published, from, to, pauses)).toBe(5 * HOUR)
    expect(officeTimeBetween(clockOf(hours), published, to, from, pauses)).toBe(-5 * HOUR)
  })
})

describe('the office', () => {
  it.each([
    ['itself within a session', '2024-02-08 09:00', '2024-02-08 09:00'],
    ['itself at opening', '2024-02-08 14:00', '2024-02-08 14:00'],
    ['the last minute before lunch', '2024-02-08 12:30', '2024-02-08 11:59'],
    ['the last minute at closing', '2024-02-08 17:30', '2024-02-08 17:29'],
    ['the last minute of the day before, in the early morning', '2024-02-09 08:29', '2024-02-08 17:29'],
    ['the last minute before days off', '2024-02-17 10:00', '2024-02-09 17:29'],
    ['nothing before the first working day', '2004-01-02 08:29', undefined],
    ['nothing past the tables', '2026-12-25 09:00', undefined],
  ])('is open for a minute up to an instant: %s', (_, instant, expected) => {
    expect(shown(openMinuteTo(clockOf(hours), published, at(instant)))).toBe(expected)
  })

  it('was not open on a day with no session', () => {
    const exceptions = [{ on: '2024-02-09', sessions: [] }]
    expect(shown(openMinuteTo(clockOf({ ...hours, exceptions }), published, at('2024-02-12 10:00')))).toBe(
      '2024-02-08 17:29',
    )
  })

  it('closes with its last session, if it has one', () => {
    const exceptions = [
      { on: '2024-02-08', sessions: [{ from: '09:00', to: '10:15' }] },
      { on: '2024-02-09', sessions: [] },
    ]
    const clock = clockOf({ ...hours, exceptions })
    expect(['2024-02-07', '2024-02-08', '2024-02-09'].map((on) => shown(closingOn(clock, readDay(on))))).toEqual([
      '2024-02-07 17:30',
      '2024-02-08 10:15',
      undefined,
    ])
  })
})

// 劳动节 2027: off are 3 to 5 May as a rule, else three weekdays of 28 April to 5 May that adjoin; worked is
// Saturday 8 May as a rule, else 18, 24 or 25 April, 9 or 15 May.
describe('the days on which office time may be up by forecast', () => {
  const windowOf = (
    from: string,
    amount: number,
    own: OfficeHours = hours,
    pauses: readonly (readonly [string, string])[] = [],
  ) => {
    const found = officeWindow(clockOf(own), forecast, at(from), amount * HOUR, pausesOf(pauses))
    return found && `${isoDate(found.first)} ${isoDate(found.last)}`
  }

  it.each([
    ['are the day itself where it is time enough', '2027-07-01 10:00', 1, '2027-07-01 2027-07-01'],
    ['are the day itself where it is just enough', '2027-07-01 10:00', 5.5, '2027-07-01 2027-07-01'],
    ['are the next day where it is not', '2027-07-01 10:00', 5.75, '2027-07-02 2027-07-02'],
    ['are the third working day for two days and more', '2027-07-01 17:30', 14.5, '2027-07-06 2027-07-06'],
    ['are the second for two whole days', '2027-07-01 17:30', 14, '2027-07-05 2027-07-05'],
    ['hold all arrangements', '2027-04-26 17:30', 21, '2027-04-29 2027-05-04'],
    ['begin with a start that may be worked', '2027-05-08 08:30', 7, '2027-05-08 2027-05-10'],
    ['begin with the day after where such a start is not time enough', '2027-05-08 10:30', 7, '2027-05-09 2027-05-10'],
    ['begin after a start that is off', '2027-07-03 10:00', 1, '2027-07-05 2027-07-05'],
  ])('%s: %s and %d h', (_, from, amount, expected) => {
    expect(windowOf(from, amount)).toBe(expected)
  })

  it('leave out days that are closed, and days that are paused', () => {
    const exceptions = ['2027-06-30', '2027-07-02'].map((on) => ({ on, sessions: [] }))
    expect(windowOf('2027-07-01 17:00', 2, { ...hours, exceptions })).toBe('2027-07-05 2027-07-05')
    const pause = ['2027-07-02 00:00', '2027-07-09 00:00'] as const
    expect(windowOf('2027-07-01 17:00', 2, hours, [pause])).toBe('2027-07-09 2027-07-09')
    expect(windowOf('2027-07-01 17:00', 2, hours, [['2027-07-01 17:15', '2027-07-02 12:00']])).toBe(
      '2027-07-02 2027-07-05',
    )
  })

  it('take days of unlike length at their longest, and at their shortest', () => {
    const exceptions = [{ on: '2027-07-05', sessions: [{ from: '09:00', to: '10:00' }] }]
    expect(windowOf('2027-07-01 17:30', 14, { ...hours, exceptions })).toBe('2027-07-05 2027-07-06')
    expect(windowOf('2027-07-05 17:30', 14, { ...hours, exceptions })).toBe('2027-07-07 2027-07-07')
    const seasons = [{ from: '09-01', to: '09-30', sessions: [{ from: '09:00', to: '12:30' }] }]
    expect(windowOf('2027-07-01 17:30', 14, { ...hours, seasons })).toBe('2027-07-05 2027-07-07')
  })

  it('are none past the end', () => {
    expect(windowOf('2100-12-31 17:30', 1)).toBeUndefined()
  })
})
