import fc, { type Arbitrary } from 'fast-check'
import type { Act, CaseFile, CaseRecord, Lead, MomentInput, RuleError, Tally } from 'xinfang-rules'
import { xinsheng2024 } from 'xinfang-rules/rulebooks'
import { anything, daysAfter } from './arbitraries.js'
import { type Path, placesIn, REMOVED, replaceAt } from './places.js'

/** Every reason there is to refuse; one that is added to the union and not here does not compile. */
const TAGS: Readonly<Record<RuleError['_tag'], true>> = {
  InvalidArgument: true,
  InvalidMoment: true,
  InvalidDate: true,
  DateOutOfRange: true,
  CalendarNotPublished: true,
  CalendarMismatch: true,
  InvalidLimit: true,
  InvalidLength: true,
  ClockPaused: true,
  PauseNotAllowed: true,
  OfficeHoursMissing: true,
  InvalidOfficeHours: true,
  UnknownReading: true,
  BrokenSeal: true,
  ExtensionNotAllowed: true,
  ExtensionTooLong: true,
  ExtensionTooLate: true,
  MissingEvent: true,
  EventsOutOfOrder: true,
  NotInForce: true,
  OtherProcedure: true,
  InvalidCount: true,
  InvalidCase: true,
  DuplicateCase: true,
  InvalidRulebook: true,
  InvalidNotice: true,
  InvalidOverlay: true,
  UnknownEvent: true,
  UnknownIndicator: true,
  TallyMismatch: true,
  InvalidRoster: true,
  NoRoster: true,
}

/** Says what is wrong with a value that a function answered with a `Result`; nothing where it is well formed. */
export function faultOfResult(result: unknown): string | undefined {
  const { _tag, left } = result as { _tag: unknown; left?: RuleError }
  if (_tag === 'Right') return undefined
  if (_tag !== 'Left' || left === undefined) return 'neither an answer nor a refusal'
  if (!Object.keys(TAGS).includes(left._tag)) return `unknown reason ${left._tag}`
  return typeof left.message === 'string' && left.message !== '' ? undefined : 'a refusal without a message'
}

/** A change to one part of a value, at any depth. */
export interface Spoiling {
  readonly path: Path
  readonly part: unknown
}

/** Every way to replace a part of a value, or to take it away. */
export function spoiling(value: unknown, by: Arbitrary<unknown> = anything): Arbitrary<Spoiling> {
  const places = placesIn(value).filter((path) => path.length > 0)
  return fc.record({
    path: fc.constantFrom(...places),
    part: fc.oneof({ weight: 5, arbitrary: by }, fc.constant(REMOVED)),
  })
}

/** Every way to add a member to a record or a list within a value, itself included. */
export function adding(value: unknown, by: Arbitrary<unknown> = anything): Arbitrary<Spoiling> {
  const places = placesIn(value).filter((path) => {
    const part = path.reduce<unknown>((whole, key) => (whole as Record<string, unknown>)[key], value)
    return typeof part === 'object' && part !== null && !(part instanceof Date)
  })
  return fc.record({
    path: fc
      .tuple(fc.constantFrom(...places), fc.constantFrom('extra', 'toJSON'))
      .map(([path, name]) => [...path, name]),
    part: by,
  })
}

/** A copy of a value with the change made. */
export function spoil<T>(value: T, { path, part }: Spoiling): T {
  return replaceAt(value, path, part) as T
}

/** Values that JSON can hold, among them objects that cannot be written as text. */
export const json: Arbitrary<unknown> = fc.oneof(
  // Read back, since JSON knows no -0.
  fc.json({ maxDepth: 2 }).map((text) => JSON.parse(text)),
  fc.constantFrom<unknown>({ toString: 1, valueOf: 1 }, { constructor: 1 }, '__proto__', 'toString', -1, 0.5),
)

/** The day up to which the records of these tests are asked about. */
export const AS_OF = '2024-06-30'

const twoDigits = (value: number): string => `${value}`.padStart(2, '0')

/** A moment between 20 June and 10 July 2024, in any form; the smallest is the whole day of 20 June. */
const moment: Arbitrary<MomentInput> = fc
  .record({
    day: fc.integer({ min: 0, max: 20 }),
    minute: fc.integer({ min: 0, max: 1439 }),
    form: fc.constantFrom('day', 'local', 'space', 'utc', 'offset', 'date'),
  })
  .map(({ day, minute, form }) => {
    const at = new Date(Date.UTC(2024, 5, 20 + day, 0, minute))
    const iso = at.toISOString()
    const clock = `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`
    switch (form) {
      case 'local':
        return `${iso.slice(0, 10)}T${clock}`
      case 'space':
        return `${iso.slice(0, 10)} ${clock}:59`
      case 'utc':
        return iso
      case 'offset':
        return `${iso.slice(0, 10)}T${clock}-0530`
      case 'date':
        return at
      default:
        return iso.slice(0, 10)
    }
  })

/** One of a field's values, or none given. */
const valueIn = (field: string): Arbitrary<string | undefined> =>
  fc.option(fc.constantFrom(...Object.keys(xinsheng2024.fields[field]?.values as object)), { nil: undefined })

/** Without the members that are `undefined`. */
const given = <T>(record: Record<string, T | undefined>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter((entry): entry is [string, T] => entry[1] !== undefined))

/** A case as xinsheng2024 knows it, any field and any event left out or not. */
const caseRecord: Arbitrary<CaseRecord> = fc.record({
  id: fc.integer({ min: 0, max: 999 }).map((number) => `c${number}`),
  fields: fc
    .record({
      assignedBy: valueIn('assignedBy'),
      focus: valueIn('focus'),
      channel: valueIn('channel'),
      means: valueIn('means'),
    })
    .map(given),
  events: fc
    .record({
      received: fc.option(moment, { nil: undefined, freq: 8 }),
      assigned: fc.option(moment, { nil: undefined, freq: 8 }),
      resolved: fc.option(moment, { nil: undefined }),
      stabilised: fc.option(moment, { nil: undefined }),
      answered: fc.option(moment, { nil: undefined }),
      rectificationOrdered: fc.option(moment, { nil: undefined }),
      rectified: fc.option(moment, { nil: undefined }),
      closed: fc.option(moment, { nil: undefined }),
    })
    .map(given),
})

/** Cases that all have an id of their own. */
export const cases: Arbitrary<CaseRecord[]> = fc.uniqueArray(caseRecord, { selector: ({ id }) => id, maxLength: 30 })

/** The same things in another order. */
export const shuffled = <T>(list: readonly T[]): Arbitrary<T[]> =>
  fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length })

/** Whether an event had happened by the end of a day in Beijing, said without the library. */
export function happenedBy(at: MomentInput | undefined, day: string): boolean {
  if (at === undefined) return false
  const end = Date.parse(`${day}T23:59:59.999+08:00`)
  if (at instanceof Date) return at.getTime() <= end
  if (at.length === 10) return at <= day
  if (at.endsWith('Z')) return Date.parse(at) <= end
  if (at.endsWith('-0530')) return Date.parse(at.replace('-0530', '-05:30')) <= end
  return Date.parse(`${at.replace(' ', 'T')}+08:00`) <= end
}

/** A tally of xinsheng2024 whose figures leave room for adding a few of them up. */
export function tallyUpTo(max: number): Arbitrary<Tally> {
  const number = fc.oneof(fc.nat({ max: Math.min(max, 100) }), fc.integer({ min: 0, max }))
  const figure = fc.tuple(number, number).map(([a, b]) => ({ counted: Math.min(a, b), of: Math.max(a, b) }))
  const plain = { noNullPrototype: true }
  return fc.record(
    {
      rulebook: fc.constant('xinsheng2024'),
      asOf: fc.constant(AS_OF),
      rates: fc.dictionary(fc.constantFrom(...Object.keys(xinsheng2024.indicators)), figure, plain),
      counts: fc.dictionary(fc.constantFrom(...Object.keys(xinsheng2024.counts)), number, plain),
    },
    plain,
  )
}

const dayOf2024 = (first: number, last: number): Arbitrary<string> =>
  fc.integer({ min: first, max: last }).map((day) => new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10))

export const leader: Arbitrary<string> = fc.constantFrom('L1', 'L2', 'L3')
export const actKey: Arbitrary<string> = fc.constantFrom('analysis', 'persuasion', 'coordination', 'filing')

/** A day from January to September 2024. */
export const day: Arbitrary<string> = dayOf2024(0, 270)

const lead: Arbitrary<Lead> = fc
  .record({
    leader,
    from: fc.option(day, { nil: undefined, freq: 8 }),
    length: fc.option(fc.nat({ max: 120 }), { nil: undefined }),
    reason: fc.constantFrom(undefined, '', 'transferred'),
  })
  .map(({ leader, from, length, reason }) => ({
    leader,
    ...(from !== undefined && { from }),
    ...(length !== undefined && { to: daysAfter(from ?? '2024-03-01', length) }),
    ...(reason !== undefined && { reason }),
  }))

const act: Arbitrary<Act> = fc.record({ key: actKey, by: fc.constantFrom('L1', 'L2', 'L3', 'D1'), on: day })

/** A case file; no leader begins twice on one day. */
export const caseFile: Arbitrary<CaseFile & { readonly acts: readonly Act[] }> = fc.record({
  id: fc.constant('c1'),
  fields: fc.constant({}),
  evidence: fc.dictionary(
    fc.constantFrom('problem', 'team', 'plan'),
    fc.array(fc.constantFrom('e1', 'e2'), { maxLength: 3 }),
    { noNullPrototype: true },
  ),
  leads: fc.uniqueArray(lead, { selector: ({ from, leader }) => `${from} ${leader}`, maxLength: 4 }),
  acts: fc.array(act, { maxLength: 6 }),
})
