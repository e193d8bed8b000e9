import { faultOfRecord, firstFault, namedTwice } from '../check-data.js'
import { NOT_A_DAY, readDay, whyNotADay } from '../date/day.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { Label } from '../terms.js'
import type { OfficeException, OfficeHours, OfficeSeason, OfficeSession } from './office-hours.js'

const wrong = (path: string, value: unknown, expected: Label | string): RuleErrorFacts =>
  misfit('InvalidOfficeHours', path, value, expected)

/** What is wrong with office hours, which may be anything; `undefined` where nothing is. */
export function faultOfOfficeHours(hours: OfficeHours, path: string): RuleErrorFacts | undefined {
  return (
    faultOfRecord('InvalidOfficeHours', hours, ['sessions', 'seasons', 'exceptions'], path) ??
    faultOfOpenDay(hours.sessions, `${path}.sessions`) ??
    faultOfSeasons(hours.seasons, `${path}.seasons`) ??
    faultOfExceptions(hours.exceptions, `${path}.exceptions`)
  )
}

/** Sessions of a day on which the office is open. */
function faultOfOpenDay(sessions: readonly OfficeSession[], path: string): RuleErrorFacts | undefined {
  if (!Array.isArray(sessions) || sessions.length > 0) return faultOfSessions(sessions, path)
  return wrong(path, sessions, {
    zh: '至少一个时段 [{ from, to }, …]；个别不办公的日子写入 exceptions',
    en: 'at least one session [{ from, to }, …]; single days without any belong into exceptions',
  })
}

function faultOfSessions(sessions: readonly OfficeSession[], path: string): RuleErrorFacts | undefined {
  if (!Array.isArray(sessions)) return wrong(path, sessions, '[{ from, to }, …]')
  return firstFault(sessions, (session: OfficeSession, index) => {
    const place = `${path}[${index}]`
    return faultOfSession(session, place) ?? faultOfOrder(session, sessions[index - 1], `${place}.from`)
  })
}

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/

const isTime = (value: unknown): value is string => typeof value === 'string' && TIME.test(value)

function faultOfSession(session: OfficeSession, path: string): RuleErrorFacts | undefined {
  const fault = faultOfRecord('InvalidOfficeHours', session, ['from', 'to'], path)
  if (fault !== undefined) return fault
  const { from, to } = session
  if (!isTime(from)) {
    return wrong(`${path}.from`, from, {
      zh: '时刻 HH:mm，00:00 至 23:59',
      en: 'a time HH:mm from 00:00 to 23:59',
    })
  }
  if (!isTime(to) && to !== '24:00') {
    return wrong(`${path}.to`, to, { zh: '时刻 HH:mm，00:01 至 24:00', en: 'a time HH:mm from 00:01 to 24:00' })
  }
  if (to > from) return undefined
  return wrong(`${path}.to`, to, { zh: `晚于该时段开始时刻 ${from}`, en: `after ${from}, when the session begins` })
}

/** Sessions may touch. */
function faultOfOrder(
  { from }: OfficeSession,
  before: OfficeSession | undefined,
  path: string,
): RuleErrorFacts | undefined {
  if (before === undefined || from >= before.to) return undefined
  return wrong(path, from, {
    zh: `不早于前一时段结束时刻 ${before.to}`,
    en: `at or after ${before.to}, when the session before it ends`,
  })
}

function faultOfSeasons(seasons: OfficeHours['seasons'], path: string): RuleErrorFacts | undefined {
  if (seasons === undefined) return undefined
  if (!Array.isArray(seasons)) return wrong(path, seasons, '[{ from, to, sessions }, …]')
  return firstFault(seasons, (season: OfficeSeason, index) => {
    const place = `${path}[${index}]`
    return faultOfSeason(season, place) ?? faultOfSharedDay(season, seasons.slice(0, index), place)
  })
}

function faultOfSeason(season: OfficeSeason, path: string): RuleErrorFacts | undefined {
  return (
    faultOfRecord('InvalidOfficeHours', season, ['from', 'to', 'sessions'], path) ??
    faultOfMonthDay(season.from, `${path}.from`) ??
    faultOfMonthDay(season.to, `${path}.to`) ??
    faultOfOpenDay(season.sessions, `${path}.sessions`)
  )
}

/** A day of the year, 29 February among them: 2004 is a leap year. */
function faultOfMonthDay(value: unknown, path: string): RuleErrorFacts | undefined {
  if (typeof value === 'string' && readDay(`2004-${value}`) !== NOT_A_DAY) return undefined
  return wrong(path, value, {
    zh: '一年中的日子 MM-DD，如 "05-01"',
    en: 'a day of the year MM-DD, such as "05-01"',
  })
}

/** Whether a day of the year, `MM-DD`, belongs to a season. */
export function isInSeason({ from, to }: OfficeSeason, monthDay: string): boolean {
  return from <= to ? from <= monthDay && monthDay <= to : from <= monthDay || monthDay <= to
}

/** Of two seasons that share a day, the one begins in the other. */
function faultOfSharedDay(
  season: OfficeSeason,
  before: readonly OfficeSeason[],
  path: string,
): RuleErrorFacts | undefined {
  const other = before.find((one) => isInSeason(one, season.from) || isInSeason(season, one.from))
  if (other === undefined) return undefined
  return wrong(path, `${season.from} – ${season.to}`, {
    zh: `与 ${other.from} – ${other.to} 没有共同日子的季节`,
    en: `a season that shares no day with ${other.from} – ${other.to}`,
  })
}

function faultOfExceptions(exceptions: OfficeHours['exceptions'], path: string): RuleErrorFacts | undefined {
  if (exceptions === undefined) return undefined
  if (!Array.isArray(exceptions)) return wrong(path, exceptions, '[{ on, sessions }, …]')
  const seen = new Map<string, string>()
  return firstFault(exceptions, (exception: OfficeException, index) => {
    const place = `${path}[${index}]`
    const fault = faultOfException(exception, place)
    if (fault !== undefined) return fault
    const before = seen.get(exception.on)
    seen.set(exception.on, `${place}.on`)
    return before === undefined ? undefined : namedTwice('InvalidOfficeHours', exception.on, before, `${place}.on`)
  })
}

function faultOfException(exception: OfficeException, path: string): RuleErrorFacts | undefined {
  const fault = faultOfRecord('InvalidOfficeHours', exception, ['on', 'sessions'], path)
  if (fault !== undefined) return fault
  if (readDay(exception.on) === NOT_A_DAY) return whyNotADay(exception.on, `${path}.on`)
  return faultOfSessions(exception.sessions, `${path}.sessions`)
}
