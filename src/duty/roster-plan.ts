import { isLeft, right } from 'fp-ts/lib/Either.js'
import type { DayRange } from '../calendar/arrange-holiday.js'
import type { DaySpan } from '../calendar/day-span.js'
import { type CalendarTables, countSteps, isWorkedDay } from '../calendar/tables.js'
import {
  type CalendarOptions,
  chinaCalendar,
  isCalendar,
  notACalendar,
  notPublished,
  tablesOf,
  type WorkingCalendar,
} from '../calendar/working-calendar.js'
import { faultOfRecord } from '../check-data.js'
import { isoDate, LAST_DAY, weekdayOf } from '../date/day.js'
import { isLabel, isPlainRecord, own } from '../plain.js'
import { takeReading } from '../reading.js'
import { type Result, refuse } from '../result.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { Label } from '../terms.js'
import { faultOfRosterRule, ROSTER_READINGS } from './fault-of-roster-rule.js'
import { periodOf } from './periods.js'
import { faultOfSpan, type ReadPerson, readSpan } from './roster.js'
import type { RosterRule } from './roster-rule.js'

/** What a roster is held against, or made for. */
export interface RosterOptions extends CalendarOptions {
  /** Readings of the rule to take instead of its own, by id. */
  readonly reading?: string | readonly string[] | undefined
  /**
   * A rulebook's `roles`: the words for posts and roles in messages. A post or role of a person that it does not have is
   * refused with `InvalidRoster`. Left out, any is taken, and messages tell them by their keys.
   */
  readonly roles?: Readonly<Record<string, Label>> | undefined
}

/** A day or a month that needs a shift. */
export interface OwedPeriod {
  /** By day number; a month by all its days. */
  readonly range: DayRange
  /** The date, or the month. */
  readonly period: string
  /** The post whose day it is. */
  readonly post?: string
}

/** A rule laid over a range of days. */
export interface RosterPlan {
  readonly rule: RosterRule
  readonly reading: readonly string[]
  readonly range: DayRange
  readonly owed: readonly OwedPeriod[]
  readonly calendar: WorkingCalendar
  /** Every cover but that of all days asks the calendar. */
  readonly tables: CalendarTables | undefined
  /** Left out where the caller names none. */
  readonly roles?: Readonly<Record<string, Label>> | undefined
}

const OPTIONS: readonly string[] = ['calendar', 'forecast', 'reading', 'roles'] satisfies (keyof RosterOptions)[]

/** Reads a rule, a range and options, and lists what needs a shift. */
export function planRoster(rule: RosterRule, range: DaySpan, options: RosterOptions = {}): Result<RosterPlan> {
  const stranger = faultOfRecord('InvalidArgument', options, OPTIONS, 'options')
  if (stranger !== undefined) return refuse(stranger)
  const { calendar = chinaCalendar, forecast = false, reading, roles } = options as RosterOptions
  const unread = faultOfRosterRule(rule, 'rule')
  if (unread !== undefined) return refuse(unread)
  const read = takeReading(rule, reading, ROSTER_READINGS, { rule: 'rule', asked: 'options.reading' })
  if (isLeft(read)) return read
  const fault = faultOfSpan(range, 'range', 'InvalidArgument') ?? faultOfOptions(calendar, forecast, roles)
  if (fault !== undefined) return refuse(fault)
  const days = readSpan(range)
  const { cover } = read.right.rule
  const tables = cover === 'day' ? undefined : tablesOf(calendar, forecast)
  if (tables !== undefined && days.last > tables.lastDay) {
    return refuse(notPublished(calendar, { zh: range.to, en: range.to }, 'range.to'))
  }
  const unfit = cover === 'month' ? faultOfMonths(days, range) : undefined
  if (unfit !== undefined) return refuse(unfit)
  const owed = owedIn(days, read.right.rule, tables)
  return right({ ...read.right, range: days, owed, calendar, tables, roles })
}

function faultOfOptions(calendar: unknown, forecast: unknown, roles: unknown): RuleErrorFacts | undefined {
  if (!isCalendar(calendar)) return notACalendar(calendar, 'options.calendar')
  if (typeof forecast !== 'boolean') return misfit('InvalidArgument', 'options.forecast', forecast, 'boolean')
  if (roles === undefined || isPlainRecord(roles)) return undefined
  return misfit('InvalidArgument', 'options.roles', roles, '{ role: { zh, en }, … }')
}

/** Half a month is no month that could be covered: two ranges that meet in it would both ask for it. */
function faultOfMonths({ first, last }: DayRange, { from, to }: DaySpan): RuleErrorFacts | undefined {
  if (periodOf('month', first).first !== first) {
    const expected = { zh: '某月首日：该规则按月排班', en: 'the first day of a month: the rule covers months' }
    return misfit('InvalidArgument', 'range.from', from, expected)
  }
  if (periodOf('month', last).last === last) return undefined
  const expected = { zh: '某月末日：该规则按月排班', en: 'the last day of a month: the rule covers months' }
  return misfit('InvalidArgument', 'range.to', to, expected)
}

function owedIn({ first, last }: DayRange, rule: RosterRule, tables: CalendarTables | undefined): OwedPeriod[] {
  const owed: OwedPeriod[] = []
  for (let day = first; day <= last; ) {
    const range = rule.cover === 'month' ? periodOf('month', day) : { first: day, last: day }
    if (rule.cover !== 'workingDay' || tables === undefined || isWorkedDay(tables, day)) {
      const post = postOf(rule, day)
      owed.push({ range, period: periodName(rule.cover, day), ...(post !== undefined && { post }) })
    }
    day = range.last + 1
  }
  return owed
}

/** A date, or a month by its first day. */
export function periodName(cover: RosterRule['cover'], day: number): string {
  return cover === 'month' ? isoDate(day).slice(0, 7) : isoDate(day)
}

/** The post that a day belongs to; a Saturday or Sunday that is worked belongs to none. */
function postOf({ cover, posts = [] }: RosterRule, day: number): string | undefined {
  const weekday = ((weekdayOf(day) + 6) % 7) + 1
  if (cover === 'workingDay' && weekday > 5) return undefined
  return posts.find((post) => post.weekday === weekday)?.post
}

/**
 * Whether a person cannot take a period: away that day; of a month, away on every working day of it, or on every day where
 * it has none.
 */
export function isAway({ away }: ReadPerson, { first, last }: DayRange, tables: CalendarTables | undefined): boolean {
  let next = first
  for (const span of away) {
    if (span.first > last) break
    if (span.last < next) continue
    if (isPresent(next, span.first - 1, tables)) return false
    next = span.last + 1
  }
  return next > first && !isPresent(next, last, tables)
}

/** Whether days that nobody is away have one on which there is work. */
function isPresent(first: number, last: number, tables: CalendarTables | undefined): boolean {
  if (first > last) return false
  return tables === undefined || countSteps(tables, first - 1, last) > 0
}

/** Whether a person may be there at all by the roles stated. */
export function mayTake({ holds, stated }: ReadPerson, rule: RosterRule, post: string | undefined): boolean {
  return !stated || rolesFor(rule, post).some((role) => holds.has(role))
}

/** The roles of which any one lets a person take a period. */
export function rolesFor({ who, others }: RosterRule, post: string | undefined): readonly string[] {
  return [who, others, post].filter((role) => role !== undefined)
}

/** Whether a person is one of those who take the days that no post has (其他人员): by role, or holding no such post. */
export function isOther({ holds }: ReadPerson, { others, posts = [] }: RosterRule): boolean {
  return others === undefined || holds.has(others) || !posts.some(({ post }) => holds.has(post))
}

/** Whether a person is one whose day it is. */
export function isDue(person: ReadPerson, rule: RosterRule, post: string | undefined): boolean {
  return post === undefined ? isOther(person, rule) : person.holds.has(post)
}

/** A role in words, by its key where the caller names none. */
export function roleLabel(roles: Readonly<Record<string, Label>> | undefined, role: string): Label {
  const label = own(roles ?? {}, role)
  return isLabel(label) ? label : { zh: `“${role}”`, en: `"${role}"` }
}

/** Whether a period ends after the last published day. */
export function isForecast({ calendar, tables, range }: RosterPlan): boolean {
  return tables !== undefined && isoDate(Math.min(range.last, LAST_DAY)) > calendar.publishedThrough
}
