import { isLeft, right } from 'fp-ts/lib/Either.js'
import type { DayRange } from '../calendar/arrange-holiday.js'
import type { DaySpan } from '../calendar/day-span.js'
import { AN_ID, faultOfMembers, firstFault } from '../check-data.js'
import { isoDate, NOT_A_DAY, readDay, whyNotADay } from '../date/day.js'
import { isListOf, isPlainRecord, isText, own } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { IsoDate } from '../terms.js'
import { A_ROLE } from './fault-of-duty.js'
import type { RosterRule } from './roster-rule.js'

/**
 * Somebody who may take turns (值班人员), by an opaque id; it has no field for a name.
 *
 * Where `options.roles` is given, a post or role that it does not have is refused.
 */
export interface RosterPerson {
  readonly id: string
  /** The posts held (职务), keys of the rulebook's `roles`, e.g. `partySecretary`. */
  readonly posts?: readonly string[] | undefined
  /** The roles held, keys of the rulebook's `roles`; left out where the person may take any turn. */
  readonly roles?: readonly string[] | undefined
  /** When the person cannot be there (外出、挂职、休假), both ends included; spans may overlap. */
  readonly away?: readonly DaySpan[] | undefined
}

/** One turn (班次). */
export interface Shift {
  /** The day, or the month `YYYY-MM` where the rule covers months. */
  readonly period: IsoDate | string
  /** Id of who takes it, or several. */
  readonly who: string | readonly string[]
  /** The places that it serves, e.g. villages, by opaque ids. */
  readonly places?: readonly string[] | undefined
}

/** Who is on duty when (值班表). Plain JSON; of the same day there may be several shifts. */
export interface Roster {
  readonly people: readonly RosterPerson[]
  readonly shifts: readonly Shift[]
}

/** A person as the checks read one. */
export interface ReadPerson {
  readonly id: string
  /** Posts and roles together. */
  readonly holds: ReadonlySet<string>
  /** Whether it is said which roles the person holds. */
  readonly stated: boolean
  /** Earliest first. */
  readonly away: readonly DayRange[]
}

/** A shift as the checks read one: a day, or a month by its first day. */
export interface ReadShift {
  readonly day: number
  readonly who: readonly string[]
  readonly places: readonly string[]
}

const PERSON = ['id', 'posts', 'roles', 'away']
const SHIFT = ['period', 'who', 'places']

/** Reads the people, each id once, with posts and roles from among the known ones where these are given. */
export function readPeople(
  people: unknown,
  path: string,
  known: Readonly<Record<string, unknown>> | undefined,
): Result<readonly ReadPerson[]> {
  if (!Array.isArray(people)) return refuse(misfit('InvalidRoster', path, people, '[{ id, posts?, roles?, away? }, …]'))
  const listed = [...people]
  const seen = new Set<unknown>()
  const fault = firstFault(listed, (person, index) => {
    const before = seen.size
    const wrong = faultOfPerson(person, `${path}[${index}]`, known)
    if (wrong !== undefined || seen.add(person.id).size > before) return wrong
    const expected = { zh: '只出现一次的编号', en: 'an id that occurs only once' }
    return misfit('InvalidRoster', `${path}[${index}].id`, person.id, expected)
  })
  return fault === undefined ? right(listed.map(readPerson)) : refuse(fault)
}

function faultOfPerson(
  person: unknown,
  path: string,
  known: Readonly<Record<string, unknown>> | undefined,
): RuleErrorFacts | undefined {
  const fault = faultOfShape(person, PERSON, path)
  if (fault !== undefined) return fault
  const { id, posts, roles, away = [] } = person as Readonly<Record<string, unknown>>
  if (!isText(id)) return misfit('InvalidRoster', `${path}.id`, id, AN_ID)
  for (const [name, keys] of Object.entries({ posts, roles })) {
    const wrong = keys === undefined ? undefined : faultOfKeys(keys, `${path}.${name}`, known)
    if (wrong !== undefined) return wrong
  }
  if (!Array.isArray(away)) return misfit('InvalidRoster', `${path}.away`, away, '[{ from, to }, …]')
  return firstFault([...away], (span, index) => faultOfSpan(span, `${path}.away[${index}]`, 'InvalidRoster'))
}

function faultOfKeys(
  keys: unknown,
  path: string,
  known: Readonly<Record<string, unknown>> | undefined,
): RuleErrorFacts | undefined {
  if (!isListOf(keys, isText)) return notKeys(keys, path)
  const stranger = known === undefined ? -1 : keys.findIndex((key) => own(known, key) === undefined)
  return stranger === -1 ? undefined : misfit('InvalidRoster', `${path}[${stranger}]`, keys[stranger], A_ROLE)
}

const notKeys = (given: unknown, path: string): RuleErrorFacts =>
  misfit('InvalidRoster', path, given, { zh: '由编号组成的数组', en: 'a list of ids' })

function faultOfShape(value: unknown, members: readonly string[], path: string): RuleErrorFacts | undefined {
  return isPlainRecord(value)
    ? faultOfMembers('InvalidRoster', value, members, (member) => `${path}.${member}`)
    : misfit('InvalidRoster', path, value, `{ ${members.join(', ')} }`)
}

/** What is wrong with days from one to another, both included. */
export function faultOfSpan(
  span: unknown,
  path: string,
  tag: 'InvalidRoster' | 'InvalidArgument',
): RuleErrorFacts | undefined {
  if (!isPlainRecord(span)) return misfit(tag, path, span, '{ from, to }')
  const { from, to } = span as Partial<Readonly<Record<string, IsoDate>>>
  if (readDay(from) === NOT_A_DAY) return whyNotADay(from, `${path}.from`)
  if (readDay(to) === NOT_A_DAY) return whyNotADay(to, `${path}.to`)
  if (readDay(from) <= readDay(to)) return undefined
  return misfit(tag, `${path}.to`, to, { zh: `${from} 当日或之后的日期`, en: `on or after ${path}.from, ${from}` })
}

function readPerson({ id, posts = [], roles, away = [] }: RosterPerson): ReadPerson {
  return {
    id,
    holds: new Set([...posts, ...(roles ?? [])]),
    stated: roles !== undefined,
    away: away.map(readSpan).sort((a, b) => a.first - b.first || a.last - b.last),
  }
}

export const readSpan = ({ from, to }: DaySpan): DayRange => ({ first: readDay(from), last: readDay(to) })

/** Reads the shifts of a roster. */
export function readShifts(shifts: unknown, { cover }: RosterRule, path: string): Result<readonly ReadShift[]> {
  if (!Array.isArray(shifts)) return refuse(misfit('InvalidRoster', path, shifts, '[{ period, who, places? }, …]'))
  const read: ReadShift[] = []
  for (const [index, shift] of shifts.entries()) {
    const one = readShift(shift, cover, `${path}[${index}]`)
    if (isLeft(one)) return one
    read.push(one.right)
  }
  return right(read)
}

function readShift(shift: unknown, cover: RosterRule['cover'], path: string): Result<ReadShift> {
  const fault = faultOfShape(shift, SHIFT, path)
  if (fault !== undefined) return refuse(fault)
  const { period, who, places = [] } = shift as Readonly<Record<string, unknown>>
  const day = cover === 'month' ? readMonth(period) : readDay(period)
  if (day === NOT_A_DAY) return refuse(whyNotAPeriod(period, cover, `${path}.period`))
  const people = typeof who === 'string' ? [who] : who
  if (!isListOf(people, isText) || people.length === 0) {
    const expected = { zh: '非空的编号，或由其组成的非空数组', en: 'a non-empty id, or a list of one or more' }
    return refuse(misfit('InvalidRoster', `${path}.who`, who, expected))
  }
  if (!isListOf(places, isText)) return refuse(notKeys(places, `${path}.places`))
  return right({ day, who: people, places })
}

/** The first day of a month `YYYY-MM`. */
export function readMonth(month: unknown): number {
  return typeof month === 'string' ? readDay(`${month}-01`) : NOT_A_DAY
}

function whyNotAPeriod(period: unknown, cover: RosterRule['cover'], path: string): RuleErrorFacts {
  if (cover !== 'month') return whyNotADay(period, path)
  return misfit('InvalidRoster', path, period, {
    zh: '月份 YYYY-MM，如 "2024-07"',
    en: 'a month YYYY-MM, such as "2024-07"',
  })
}

/** The refusal of the first shift outside a range. */
export function faultOfOutside(
  shifts: readonly ReadShift[],
  { cover }: RosterRule,
  { first, last }: DayRange,
  path: string,
): RuleErrorFacts | undefined {
  const index = shifts.findIndex(({ day }) => day < first || day > last)
  if (index === -1) return undefined
  const [from, to, on] = [first, last, (shifts[index] as ReadShift).day].map(isoDate) as [string, string, string]
  const expected = { zh: `${from} 至 ${to} 之内`, en: `within the range, ${from} to ${to}` }
  return misfit('InvalidRoster', `${path}[${index}].period`, cover === 'month' ? on.slice(0, 7) : on, expected)
}
