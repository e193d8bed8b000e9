import { show } from './plain.js'
import type { IsoDate, Label, Length } from './terms.js'

interface Fault<Tag extends string> {
  readonly _tag: Tag
  /** What was wrong, where, and what to do, in English. */
  readonly message: string
  /** Where the value stands in the input, e.g. `limit.length.amount`. */
  readonly path: string
  /** Of data that were read as a whole (`xinfang-rules/schema`): all that is wrong with them, this one first. */
  readonly issues?: readonly RuleError[]
}

/** A value that is not what its place asks for. */
export interface Misfit<Tag extends string> extends Fault<Tag> {
  /** The value, as it can be shown. */
  readonly given: string
  /** What to write instead. */
  readonly expected: Label
}

/** An argument has the wrong shape. */
export type InvalidArgument = Misfit<'InvalidArgument'>
/** A point in time is not written as {@link MomentInput} asks. */
export type InvalidMoment = Misfit<'InvalidMoment'>
/** A limit is not well formed. */
export type InvalidLimit = Misfit<'InvalidLimit'>
/** A length is not a whole number of a known unit, or not of the limit's own unit. */
export type InvalidLength = Misfit<'InvalidLength'>
/** A figure is not a whole number from 0 to 2^53-1, or exceeds its base. */
export type InvalidCount = Misfit<'InvalidCount'>
/** A case record is not well formed. */
export type InvalidCase = Misfit<'InvalidCase'>
/** A rulebook is not well formed. */
export type InvalidRulebook = Misfit<'InvalidRulebook'>
/** A holiday notice is not well formed, or contradicts others, or does not balance. */
export type InvalidNotice = Misfit<'InvalidNotice'>
/** A calendar overlay is not well formed. */
export type InvalidOverlay = Misfit<'InvalidOverlay'>
/** Office hours are not well formed. */
export type InvalidOfficeHours = Misfit<'InvalidOfficeHours'>
/** A roster is not well formed, or names a day outside the range. */
export type InvalidRoster = Misfit<'InvalidRoster'>
/** A reading that the limit or rule does not name. */
export type UnknownReading = Misfit<'UnknownReading'>
/** A seal that was changed after it was made, or is none. */
export type BrokenSeal = Misfit<'BrokenSeal'>
/** An event that the rulebook does not name. */
export type UnknownEvent = Misfit<'UnknownEvent'>
/** A figure for an indicator or count that the rulebook does not define. */
export type UnknownIndicator = Misfit<'UnknownIndicator'>

/** A day that no calendar has, such as 30 February. */
export interface InvalidDate extends Fault<'InvalidDate'> {
  readonly given: string
  readonly reason: Label
}

/** A day outside the supported range. */
export interface DateOutOfRange extends Fault<'DateOutOfRange'> {
  readonly asked: Label
  readonly first: IsoDate
  readonly last: IsoDate
}

/** The answer needs a day whose arrangement is not published yet. */
export interface CalendarNotPublished extends Fault<'CalendarNotPublished'> {
  readonly asked: Label
  readonly publishedThrough: IsoDate
  readonly calendar: string
  /** What to do, where it is another thing than usual. */
  readonly remedy?: Label
}

/** Computing again on this calendar gives another date than the deadline states. */
export interface CalendarMismatch extends Fault<'CalendarMismatch'> {
  readonly stated: { readonly calendar: string; readonly dueAt: string }
  readonly computed: { readonly calendar: string; readonly dueAt: string }
}

/** The clock of the limit stands still, and no one knows yet when it will run on. */
export interface ClockPaused extends Fault<'ClockPaused'> {
  readonly limit: string
  readonly reason: string
  /** From when it stands still, a date or an instant. */
  readonly since: string
  /** How much was counted until then and how much remains, in the limit's own unit; hours may be fractions. */
  readonly counted: number
  readonly remaining: number
  readonly unit: Length['unit']
}

/** The limit is not paused for this reason. */
export interface PauseNotAllowed extends Fault<'PauseNotAllowed'> {
  readonly limit: string
  readonly reason: string
  /** The reasons that do pause it. */
  readonly allowed: readonly string[]
}

/** The office's hours are needed and not given. */
export interface OfficeHoursMissing extends Fault<'OfficeHoursMissing'> {
  readonly limit: string
}

/** The limit knows no extension. */
export interface ExtensionNotAllowed extends Fault<'ExtensionNotAllowed'> {
  readonly limit: string
}

/** The extension is longer than the rule allows. */
export interface ExtensionTooLong extends Fault<'ExtensionTooLong'> {
  readonly limit: string
  readonly amount: number
  readonly max: number
}

/** The extension was approved after the limit had run out. */
export interface ExtensionTooLate extends Fault<'ExtensionTooLate'> {
  readonly approvedOn: IsoDate
  readonly dueOn: IsoDate
}

/** The event that starts a limit is not given. */
export interface MissingEvent extends Fault<'MissingEvent'> {
  readonly limit: string
  readonly event: string
}

/** Two moments stand in an order that cannot be. */
export interface EventsOutOfOrder extends Fault<'EventsOutOfOrder'> {
  readonly earlier: { readonly event: string; readonly at: string }
  readonly later: { readonly event: string; readonly at: string }
}

/** The limit was not in force on the day it would start. */
export interface NotInForce extends Fault<'NotInForce'> {
  /** The limit that was asked for; left out where a rulebook was. */
  readonly limit?: string
  /** The nearest rulebook, where one was asked for. */
  readonly rulebook?: string
  readonly on: IsoDate
  /** First day of effect of the nearest version (included). */
  readonly from: IsoDate
  /** Its last day (included); left out while it is in force. */
  readonly to?: IsoDate
  /** What came after its last day, where that is known and no rulebook has it. */
  readonly succession?: Label
}

/** The matter follows another procedure: this limit does not apply to it. */
export interface OtherProcedure extends Fault<'OtherProcedure'> {
  readonly limit: string
  /** The fields of the case, as they were given. */
  readonly given: Readonly<Record<string, string | boolean>>
}

/** Two records carry the same case id. */
export interface DuplicateCase extends Fault<'DuplicateCase'> {
  readonly id: string
}

/** Two tallies, or a tally and a rulebook, that do not belong together. */
export interface TallyMismatch extends Fault<'TallyMismatch'> {
  readonly left: string
  readonly right: string
}

/** No roster keeps the rule: for one day or month, the first of such, there are not the people. */
export interface NoRoster extends Fault<'NoRoster'> {
  readonly rule: string
  /** The day, or the month `YYYY-MM`. */
  readonly period: string
  /** How many are needed, and how many could take it. */
  readonly needed: number
  readonly available: number
  /** The post or role whose turn it is, where nobody who holds it can take it. */
  readonly role?: string
  /** The words for it, where the options have them. */
  readonly roleLabel?: Label
}

/** Every reason for which the library refuses an answer, told apart by `_tag`. */
export type RuleError =
  | InvalidArgument
  | InvalidMoment
  | InvalidDate
  | DateOutOfRange
  | CalendarNotPublished
  | CalendarMismatch
  | InvalidLimit
  | InvalidLength
  | ClockPaused
  | PauseNotAllowed
  | ExtensionNotAllowed
  | ExtensionTooLong
  | ExtensionTooLate
  | OfficeHoursMissing
  | InvalidOfficeHours
  | UnknownReading
  | MissingEvent
  | EventsOutOfOrder
  | NotInForce
  | OtherProcedure
  | InvalidCount
  | InvalidCase
  | DuplicateCase
  | InvalidRulebook
  | InvalidNotice
  | InvalidOverlay
  | UnknownEvent
  | UnknownIndicator
  | TallyMismatch
  | BrokenSeal
  | InvalidRoster
  | NoRoster

/** A {@link RuleError} without its message, which follows from the facts. */
export type RuleErrorFacts = RuleError extends infer E ? (E extends RuleError ? Omit<E, 'message'> : never) : never

/** The tags of values that are not what their place asks for. */
export type MisfitTag = Extract<RuleError, { readonly expected: Label }>['_tag']

/** The facts of a value that is not what its place asks for; a text means the same in both languages. */
export function misfit(tag: MisfitTag, path: string, value: unknown, expected: Label | string): RuleErrorFacts {
  const label = typeof expected === 'string' ? { zh: expected, en: expected } : expected
  return { _tag: tag, path, given: show(value), expected: label }
}

type Facts<Tag extends RuleError['_tag']> = Omit<Extract<RuleError, { _tag: Tag }>, 'message'>

/** How the facts of every tag are put into one language; all misfits are worded alike. */
export type Phrasing = { readonly misfit: (facts: Facts<MisfitTag>) => string } & {
  readonly [Tag in Exclude<RuleError['_tag'], MisfitTag>]: (facts: Facts<Tag>) => string
}

const ENGLISH: Phrasing = {
  misfit: ({ path, given, expected }) => `${path}: ${given} is not ${expected.en}`,
  InvalidDate: ({ path, given, reason }) => `${path}: ${given} is not a date (${reason.en})`,
  DateOutOfRange: ({ path, asked, first, last }) =>
    `${path}: ${asked.en} lies outside the supported range, ${first} to ${last}`,
  CalendarNotPublished: ({ path, asked, publishedThrough, calendar, remedy }) =>
    `${path}: ${asked.en} lies after ${publishedThrough}, the last day whose arrangement is published (calendar "${calendar}"); ${remedy?.en ?? 'ask for a forecast, add the notice (withNotice), or update the library once it is out'}`,
  CalendarMismatch: ({ path, stated, computed }) =>
    `${path}: due at ${stated.dueAt} on calendar "${stated.calendar}", but ${computed.dueAt} on calendar "${computed.calendar}"; pass the calendar it was computed on, or compute the deadline anew`,
  ClockPaused: ({ path, limit, reason, since, counted, remaining, unit }) =>
    `${path}: the limit "${limit}" stands still since ${since} for "${reason}", with ${counted} counted and ${remaining} left (${unit}); give the end of the pause once it is known`,
  PauseNotAllowed: ({ path, limit, reason, allowed }) =>
    `${path}: "${reason}" does not pause the limit "${limit}"; ${allowed.length === 0 ? 'nothing does, leave it out' : `only ${allowed.join(', ')} does`}`,
  OfficeHoursMissing: ({ path, limit }) =>
    `${path}: the limit "${limit}" needs the office's hours; add them, e.g. { sessions: [{ from: '08:30', to: '12:00' }] }`,
  ExtensionNotAllowed: ({ path, limit }) => `${path}: the limit "${limit}" knows no extension; leave it out`,
  ExtensionTooLong: ({ path, limit, amount, max }) =>
    `${path}: ${amount} is more than ${max}, the longest extension of the limit "${limit}"; ask for no more`,
  ExtensionTooLate: ({ path, approvedOn, dueOn }) =>
    `${path}: approved on ${approvedOn}, after the limit had run out on ${dueOn}; an extension counts only if approved by then`,
  MissingEvent: ({ path, limit, event }) =>
    `${path}: the limit "${limit}" starts from the event "${event}", which is not given; give the events by name, with this one: { ${event}: … }`,
  EventsOutOfOrder: ({ path, earlier, later }) =>
    `${path}: "${later.event}" (${later.at}) comes before "${earlier.event}" (${earlier.at}); check the two`,
  NotInForce: ({ path, limit, rulebook, on, from, to, succession }) =>
    `${path}: the ${limit === undefined ? `rulebook "${rulebook}"` : `limit "${limit}"`} is in force from ${from}${to === undefined ? ' on' : ` to ${to}`}, not on ${on}; ${succession === undefined ? 'use the rule in force on that day' : succession.en}`,
  OtherProcedure: ({ path, limit, given }) =>
    `${path}: the limit "${limit}" does not apply to a matter of ${JSON.stringify(given)}; ask for the limit of the procedure that does`,
  DuplicateCase: ({ path, id }) => `${path}: the case id "${id}" occurs twice; keep one record of each case`,
  TallyMismatch: ({ path, left, right }) =>
    `${path}: ${left} and ${right} do not belong together; use tallies of one rulebook and one asOf`,
  NoRoster: ({ path, rule, period, needed, available, role, roleLabel }) => {
    const who = roleLabel?.en ?? `"${role}"`
    if (available >= needed) {
      return `${path}: ${period} is the turn of ${who} by "${rule}", and nobody of that role can be there; add one, or change who is away`
    }
    const whose = role === undefined ? '' : `, not one of them ${who}, whose turn it is`
    return `${path}: "${rule}" takes ${needed} on ${period}, and only ${available} can be there${whose}; add people, or change who is away`
  },
}

/** Puts facts into words. */
export function phrase(facts: RuleErrorFacts, phrasing: Phrasing): string {
  const say = phrasing['expected' in facts ? 'misfit' : facts._tag] as (facts: RuleErrorFacts) => string
  return say(facts)
}

/** The error that these facts make, with its message in English. */
export function ruleError(facts: RuleErrorFacts): RuleError {
  return { ...facts, message: phrase(facts, ENGLISH) } as RuleError
}
