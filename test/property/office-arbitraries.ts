import fc from 'fast-check'
import type { IsoDate } from 'xinfang-rules'
import type { OfficeException, OfficeHours, OfficeSeason, OfficeSession } from '../../src/deadline/office-hours.js'
import { daysAfter } from './arbitraries.js'

const twoDigits = (value: number): string => String(value).padStart(2, '0')
const clockTime = (minute: number): string => `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`

/** Minutes in order, two by two; where `touch` says so, a session begins with the end of the one before. */
function sessionsOf(minutes: readonly number[], touch: boolean): OfficeSession[] {
  const sessions: OfficeSession[] = []
  for (let at = 0; at + 1 < minutes.length; at += touch ? 1 : 2) {
    sessions.push({ from: clockTime(minutes[at] as number), to: clockTime(minutes[at + 1] as number) })
  }
  return sessions
}

/** How many minutes sessions last in all. */
function minutesOf(sessions: readonly OfficeSession[]): number {
  const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
  return sessions.reduce((sum, { from, to }) => sum + minuteOf(to) - minuteOf(from), 0)
}

const minute = fc.oneof({ weight: 6, arbitrary: fc.nat(1440) }, fc.constantFrom(0, 1, 720, 1439, 1440))

/** Up to three sessions, or six that touch; at times none at all. */
const anySessions: fc.Arbitrary<readonly OfficeSession[]> = fc
  .tuple(fc.uniqueArray(minute, { maxLength: 7 }), fc.boolean())
  .map(([minutes, touch]) =>
    sessionsOf(
      minutes.sort((a, b) => a - b),
      touch,
    ),
  )

const inHalves: readonly OfficeSession[] = [
  { from: '08:30', to: '12:00' },
  { from: '14:00', to: '17:30' },
]

/** Two hours in all at least, so that no limit takes months. */
const openDay: fc.Arbitrary<readonly OfficeSession[]> = fc.oneof(
  fc.constant(inHalves),
  anySessions.filter((sessions) => minutesOf(sessions) >= 120),
)

const monthDay = fc.integer({ min: 0, max: 365 }).map((later) => daysAfter('2004-01-01', later).slice(5))

/** Up to three seasons; where `wrap` says so, the last runs into the next year. */
const seasons: fc.Arbitrary<readonly OfficeSeason[]> = fc
  .record({
    ends: fc.uniqueArray(monthDay, { minLength: 0, maxLength: 6 }),
    wrap: fc.boolean(),
    sessions: fc.array(openDay, { minLength: 3, maxLength: 3 }),
  })
  .map(({ ends, wrap, sessions }) => {
    const inYear = ends.sort()
    const around = wrap ? [...inYear.slice(1), ...inYear.slice(0, 1)] : inYear
    return sessions.slice(0, Math.ceil(around.length / 2)).map((own, index) => {
      const [from, to = from] = around.slice(2 * index, 2 * index + 2) as [string, string?]
      return { from, to, sessions: own }
    })
  })

const exceptionsAround = (day: IsoDate): fc.Arbitrary<readonly OfficeException[]> =>
  fc.uniqueArray(
    fc.record({
      on: fc.integer({ min: -20, max: 40 }).map((later) => daysAfter(day, later)),
      sessions: fc.oneof(fc.constant([]), anySessions),
    }),
    { maxLength: 8, selector: ({ on }) => on },
  )

/** Office hours with exceptions around a day, and seasons, or without any. */
export function officeHoursAround(day: IsoDate): fc.Arbitrary<OfficeHours> {
  return fc.record(
    { sessions: openDay, seasons, exceptions: exceptionsAround(day) },
    { requiredKeys: ['sessions'], noNullPrototype: true },
  )
}

/** Office hours that are the same every day. */
export const uniformHours: fc.Arbitrary<OfficeHours> = openDay.map((sessions) => ({ sessions }))

/** The sessions of a day as the office hours write them. */
export function sessionsOn(
  { sessions, seasons = [], exceptions = [] }: OfficeHours,
  on: string,
): readonly OfficeSession[] {
  const today = on.slice(5)
  const exception = exceptions.find((one) => one.on === on)
  const season = seasons.find(({ from, to }) =>
    from <= to ? from <= today && today <= to : from <= today || today <= to,
  )
  return (exception ?? season ?? { sessions }).sessions
}
