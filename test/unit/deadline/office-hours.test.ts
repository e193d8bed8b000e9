import { describe, expect, it } from 'vitest'
import { orThrow } from 'xinfang-rules'
import { readDay } from '../../../src/date/day.js'
import { readOfficeHours } from '../../../src/deadline/read-office-hours.js'
import { refusalOf } from '../refusal.js'

const day = [
  { from: '08:30', to: '12:00' },
  { from: '14:00', to: '17:30' },
]
const summer = { from: '05-01', to: '09-30', sessions: [{ from: '08:00', to: '12:00' }] }
const winter = { from: '11-01', to: '03-31', sessions: [{ from: '09:00', to: '12:00' }] }

const refused = (hours: unknown) => refusalOf(readOfficeHours(hours, 'officeHours'))
const withSessions = (...sessions: unknown[]) => ({ sessions })
const withSeasons = (...seasons: unknown[]) => ({ sessions: day, seasons })
const withExceptions = (...exceptions: unknown[]) => ({ sessions: day, exceptions })

/** The sessions of a day, in hours since its start. */
function sessionsOn(hours: unknown, on: string): readonly (readonly [number, number])[] {
  const clock = orThrow(readOfficeHours(hours, 'officeHours'))
  return clock.sessionsOn(readDay(on)).map(({ from, to }) => [from / 3_600_000, to / 3_600_000])
}

describe('office hours', () => {
  it('are the same every day where nothing else is said', () => {
    expect(sessionsOn({ sessions: day }, '2024-02-29')).toEqual([
      [8.5, 12],
      [14, 17.5],
    ])
    expect(sessionsOn({ sessions: day, seasons: undefined, exceptions: undefined }, '2024-07-01')).toHaveLength(2)
  })

  it('may last all day, touch, and be a minute long', () => {
    const sessions = [
      { from: '00:00', to: '00:01' },
      { from: '00:01', to: '24:00' },
    ]
    expect(sessionsOn({ sessions }, '2024-02-08')).toEqual([
      [0, 1 / 60],
      [1 / 60, 24],
    ])
  })

  it.each([
    ['2024-04-30', 8.5],
    ['2024-05-01', 8],
    ['2024-09-30', 8],
    ['2024-10-01', 8.5],
    ['2024-10-31', 8.5],
    ['2024-11-01', 9],
    ['2024-12-31', 9],
    ['2025-01-01', 9],
    ['2025-03-31', 9],
    ['2025-04-01', 8.5],
  ])('follow the season, which may wrap the year: on %s they begin at %d', (on, begin) => {
    expect(sessionsOn(withSeasons(summer, winter), on)[0]?.[0]).toBe(begin)
  })

  it('may have a season that ends on 29 February, or lasts a year, or a day', () => {
    const leap = { ...winter, to: '02-29' }
    expect(sessionsOn(withSeasons(leap), '2024-02-29')).toHaveLength(1)
    expect(sessionsOn(withSeasons(leap), '2023-03-01')).toHaveLength(2)
    expect(sessionsOn(withSeasons({ ...winter, from: '03-01', to: '02-29' }), '2024-07-01')).toHaveLength(1)
    const single = withSeasons({ ...winter, from: '03-01', to: '03-01' })
    expect(['2024-02-29', '2024-03-01', '2024-03-02'].map((on) => sessionsOn(single, on).length)).toEqual([2, 1, 2])
  })

  it('have exceptions, which come before a season and may be closed', () => {
    const exceptions = [
      { on: '2024-05-06', sessions: [{ from: '10:00', to: '11:00' }] },
      { on: '2024-02-08', sessions: [] },
    ]
    const hours = { ...withSeasons(summer), exceptions }
    expect(sessionsOn(hours, '2024-05-06')).toEqual([[10, 11]])
    expect(sessionsOn(hours, '2025-05-06')).toEqual([[8, 12]])
    expect(sessionsOn(hours, '2024-02-08')).toEqual([])
  })

  it.each<[string, unknown, string, string]>([
    ['no record', undefined, 'officeHours', 'undefined'],
    ['a list', day, 'officeHours', '[…]'],
    ['a text', '08:30-17:30', 'officeHours', '"08:30-17:30"'],
    ['a map', new Map(), 'officeHours', '{…}'],
    ['an unknown member', { sessions: day, season: [summer] }, 'officeHours.season', 'sessions, seasons, exceptions'],
    ['no sessions', {}, 'officeHours.sessions', 'undefined'],
    ['sessions that are no list', { sessions: day[0] }, 'officeHours.sessions', '{…}'],
    ['an empty list of sessions', withSessions(), 'officeHours.sessions', 'at least one'],
    ['a session that is no record', withSessions('08:30'), 'officeHours.sessions[0]', '"08:30"'],
    ['a hole among the sessions', { sessions: new Array(1) }, 'officeHours.sessions[0]', 'undefined'],
    [
      'an unknown member of a session',
      withSessions({ ...day[0], till: 1 }),
      'officeHours.sessions[0].till',
      'from, to',
    ],
    ['seasons that are no list', { sessions: day, seasons: summer }, 'officeHours.seasons', '{…}'],
    ['seasons that are null', { sessions: day, seasons: null }, 'officeHours.seasons', 'null'],
    ['a season that is no record', withSeasons('05-01'), 'officeHours.seasons[0]', '"05-01"'],
    ['a season without a day', withSeasons(summer, { ...winter, to: undefined }), 'officeHours.seasons[1].to', 'MM-DD'],
    ['a season on a day none has', withSeasons({ ...summer, to: '09-31' }), 'officeHours.seasons[0].to', '"09-31"'],
    ['a season from 30 February', withSeasons({ ...summer, from: '02-30' }), 'officeHours.seasons[0].from', '"02-30"'],
    ['a season with a year', withSeasons({ ...summer, from: '2024-05-01' }), 'officeHours.seasons[0].from', 'MM-DD'],
    ['a season from a list', withSeasons({ ...summer, from: ['05-01'] }), 'officeHours.seasons[0].from', '[…]'],
    ['an empty season', withSeasons({ ...summer, sessions: [] }), 'officeHours.seasons[0].sessions', 'exceptions'],
    [
      'a fault in the session of a season',
      withSeasons(summer, { ...winter, sessions: [{ from: '8:30', to: '12:00' }] }),
      'officeHours.seasons[1].sessions[0].from',
      '"8:30"',
    ],
    ['exceptions that are no list', { sessions: day, exceptions: {} }, 'officeHours.exceptions', '{…}'],
    ['an exception that is no record', withExceptions('2024-02-08'), 'officeHours.exceptions[0]', '"2024-02-08"'],
    ['an exception without sessions', withExceptions({ on: '2024-02-08' }), 'officeHours.exceptions[0].sessions', '[{'],
    [
      'a fault in the session of an exception',
      withExceptions({ on: '2024-02-08', sessions: [...day, { from: '17:00', to: '18:00' }] }),
      'officeHours.exceptions[0].sessions[2].from',
      '17:30',
    ],
    [
      'two exceptions on one day',
      withExceptions({ on: '2024-02-08', sessions: [] }, { on: '2024-02-08', sessions: day }),
      'officeHours.exceptions[1].on',
      'officeHours.exceptions[0].on',
    ],
  ])('are refused with %s', (_, hours, path, shown) => {
    const { _tag, message, ...facts } = refused(hours)
    expect({ _tag, path: facts.path }).toEqual({ _tag: 'InvalidOfficeHours', path })
    expect(message).toContain(shown)
  })

  it.each([
    ['from', '8:30', '12:00'],
    ['from', '24:00', '24:00'],
    ['from', '08:60', '12:00'],
    ['from', '08:30:00', '12:00'],
    ['from', '08:30\n', '12:00'],
    ['from', 830, '12:00'],
    ['from', ['08:30'], '12:00'],
    ['to', '08:30', '24:01'],
    ['to', '08:30', '12'],
    ['to', '08:30', undefined],
    ['to', '08:30', '08:30'],
    ['to', '14:00', '12:00'],
  ])('are refused where the `%s` of a session is no time, or not later: %j to %j', (member, from, to) => {
    expect(refused(withSessions({ from, to }))).toMatchObject({
      _tag: 'InvalidOfficeHours',
      path: `officeHours.sessions[0].${member}`,
    })
  })

  it('are refused where sessions overlap or stand out of order', () => {
    const overlap = refused(withSessions({ from: '08:30', to: '12:00' }, { from: '11:59', to: '17:30' }))
    expect(overlap.message).toBe(
      'officeHours.sessions[1].from: "11:59" is not at or after 12:00, when the session before it ends',
    )
    expect(refused(withSessions(day[1], day[0])).path).toBe('officeHours.sessions[1].from')
  })

  it.each([
    ['begins on the last day of another', summer, { ...winter, from: '09-30', to: '10-31' }],
    ['ends on the first day of another', summer, { ...winter, from: '04-01', to: '05-01' }],
    ['lies within another', summer, { ...winter, from: '06-01', to: '06-30' }],
    ['encloses another', { ...summer, from: '06-01', to: '06-30' }, { ...winter, from: '05-01', to: '07-31' }],
    ['wraps the year as another does', winter, { ...winter, from: '12-01', to: '01-31' }],
    ['ends in one that wraps the year', winter, { ...summer, from: '10-01', to: '11-01' }],
  ])('are refused where a season %s', (_, one, other) => {
    const { _tag, path, message } = refused(withSeasons(one, other))
    expect([_tag, path]).toEqual(['InvalidOfficeHours', 'officeHours.seasons[1]'])
    expect(message).toContain(`no day with ${one.from} – ${one.to}`)
  })

  it('may have seasons that adjoin', () => {
    const rest = { ...summer, from: '04-01', to: '10-31' }
    expect(sessionsOn(withSeasons(winter, rest), '2024-04-01')).toEqual([[8, 12]])
  })

  it.each([
    ['2024-02-30', 'InvalidDate'],
    ['2003-12-31', 'DateOutOfRange'],
    ['08.02.2024', 'InvalidMoment'],
    [undefined, 'InvalidMoment'],
  ])('are refused where an exception stands on %j, as %s', (on, tag) => {
    const { _tag, path } = refused(withExceptions({ on: '2024-02-08', sessions: [] }, { on, sessions: [] }))
    expect([_tag, path]).toEqual([tag, 'officeHours.exceptions[1].on'])
  })
})
