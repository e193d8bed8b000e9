import { right } from 'fp-ts/lib/Either.js'
import { isoDate, readDay, twoDigits } from '../date/day.js'
import { MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE } from '../date/moment.js'
import { type Result, refuse } from '../result.js'
import { faultOfOfficeHours, isInSeason } from './check-office-hours.js'
import type { OfficeHours, OfficeSession } from './office-hours.js'

/** A time from one instant up to another, the latter excluded. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Office hours made ready for counting; which days are worked is the calendar's to say. */
export interface OfficeClock {
  /** The sessions of a day, should it be worked, in milliseconds since its start. */
  readonly sessionsOn: (day: number) => readonly Stretch[]
  /** The sessions that a day may have which is no exception: the ordinary ones, and those of each season. */
  readonly ordinary: readonly (readonly Stretch[])[]
  readonly exceptions: ReadonlyMap<number, readonly Stretch[]>
}

/** Reads office hours, which may be anything; `path` is where they stand. */
export function readOfficeHours(hours: unknown, path: string): Result<OfficeClock> {
  const fault = faultOfOfficeHours(hours as OfficeHours, path)
  return fault === undefined ? right(officeClockOf(hours as OfficeHours)) : refuse(fault)
}

/** The clock of valid office hours: an exception comes before a season, and a season before the rest of the year. */
function officeClockOf({ sessions, seasons = [], exceptions = [] }: OfficeHours): OfficeClock {
  const ordinary = [sessions, ...seasons.map((season) => season.sessions)].map(stretchesOf)
  const byDay = new Map(exceptions.map((exception) => [readDay(exception.on), stretchesOf(exception.sessions)]))
  const usualOn = (day: number): readonly Stretch[] => {
    const season = seasons.length === 0 ? -1 : seasons.findIndex((one) => isInSeason(one, isoDate(day).slice(5)))
    return ordinary[season + 1] as readonly Stretch[]
  }
  return { sessionsOn: (day) => byDay.get(day) ?? usualOn(day), ordinary, exceptions: byDay }
}

const WHOLE_DAY: readonly Stretch[] = [{ from: 0, to: MS_PER_DAY }]

/** The clock of an office whose hours nobody knows: open all through each working day. */
export const ALWAYS_OPEN: OfficeClock = { sessionsOn: () => WHOLE_DAY, ordinary: [WHOLE_DAY], exceptions: new Map() }

function stretchesOf(sessions: readonly OfficeSession[]): readonly Stretch[] {
  return sessions.map(({ from, to }) => ({ from: timeOf(from), to: timeOf(to) }))
}

/** The time of day `HH:mm`, in milliseconds. */
function timeOf(text: string): number {
  return twoDigits(text, 0) * MS_PER_HOUR + twoDigits(text, 3) * MS_PER_MINUTE
}
