import fc from 'fast-check'
import {
  type CalendarOverlay,
  createCalendar,
  type DeadlineRequest,
  type EventLog,
  type IsoDate,
  type Length,
  orThrow,
  type TimeLimit,
  type WorkingCalendar,
} from 'xinfang-rules'
import { placesIn, replaceAt } from './places.js'

const MS_PER_DAY = 86_400_000
const FIRST = Date.UTC(2004, 0, 1)
const BEIJING_OFFSET = 8 * 3_600_000

const dayFrom = (first: number, last: number): fc.Arbitrary<IsoDate> =>
  fc
    .integer({ min: 0, max: (last - first) / MS_PER_DAY })
    .map((index) => new Date(first + index * MS_PER_DAY).toISOString().slice(0, 10))

/** A date some days after another, or before it. */
export function daysAfter(from: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(from) + days * MS_PER_DAY).toISOString().slice(0, 10)
}

/** Any day that the library supports. */
export const supportedDay = dayFrom(FIRST, Date.UTC(2100, 11, 31))

/** Any day whose arrangement is published. */
export const publishedDay = dayFrom(FIRST, Date.UTC(2026, 11, 24))

/** A day with two years of published days before and after it. */
export const midDay = dayFrom(Date.UTC(2006, 0, 1), Date.UTC(2024, 11, 24))

/** Steps that stay within the calendar from any {@link midDay}, also when two are added. */
export const step = fc.integer({ min: -200, max: 200 })

/** Any instant that the library supports, to the millisecond. */
export const instant = fc
  .integer({ min: FIRST - BEIJING_OFFSET, max: Date.UTC(2101, 0, 1) - BEIJING_OFFSET - 1 })
  .map((at) => new Date(at))

/** An instant from which every length of these arbitraries ends within the published calendar. */
export const midInstant = fc
  .integer({ min: Date.UTC(2006, 0, 1), max: Date.UTC(2024, 11, 24) })
  .map((at) => new Date(at))

/** A few dozen days off and days worked between 2006 and 2032, as a place might have them. */
const overlayAs = (id: string): fc.Arbitrary<CalendarOverlay> =>
  fc.uniqueArray(dayFrom(Date.UTC(2006, 0, 1), Date.UTC(2032, 11, 31)), { minLength: 2, maxLength: 40 }).chain((days) =>
    fc.integer({ min: 0, max: days.length }).map((cut) => ({
      id,
      holidays: [{ names: [{ zh: '地方节日', en: 'Local day' }], rest: days.slice(0, cut), work: days.slice(cut) }],
    })),
  )

/** A calendar of one's own: as it stood on some day or as it is, with days of a place or without. */
export const calendar: fc.Arbitrary<WorkingCalendar> = fc
  .record({
    knownOn: fc.option(publishedDay, { nil: undefined }),
    overlays: fc
      .constantFrom<readonly string[]>([], ['one'], ['one', 'two'])
      .chain((ids) => fc.tuple(...ids.map(overlayAs))),
  })
  .map((parts) => orThrow(createCalendar(parts)))

const length: fc.Arbitrary<Length> = fc.record(
  {
    amount: fc.integer({ min: 1, max: 120 }),
    unit: fc.constantFrom('workingDay', 'calendarDay', 'hour'),
  },
  { noNullPrototype: true },
)

const basis = { document: '试拟规定', source: 'assumption', evidence: 'inferred' } as const
const label = { zh: '试拟期限', en: 'Limit' }

function lengthened(limit: TimeLimit, more: number): TimeLimit {
  return { ...limit, length: { ...limit.length, amount: limit.length.amount + more } }
}

/** A limit from `received`, of any unit and roll; one that rolls back is longer than any row of days off. */
export const limit: fc.Arbitrary<TimeLimit> = fc
  .record(
    {
      id: fc.constantFrom('one', 'two', 'three'),
      label: fc.constant(label),
      length,
      from: fc.constant('received'),
      roll: fc.constantFrom('none', 'forward', 'backward'),
      basis: fc.constant(basis),
    },
    { requiredKeys: ['id', 'label', 'length', 'from', 'basis'], noNullPrototype: true },
  )
  .map((made) => (made.roll === 'backward' ? lengthened(made, 14) : made))

/** A limit in days. */
export const dayLimit = limit.filter(({ length: { unit } }) => unit !== 'hour')

/** A request with everything in it, which is answered: no roll back leads from so long a limit to before its start. */
export const fullRequest: fc.Arbitrary<DeadlineRequest> = fc
  .record({
    limit: dayLimit,
    other: limit,
    from: midInstant,
    bare: fc.boolean(),
    more: fc.integer({ min: 1, max: 30 }),
  })
  .map(({ limit: asked, other, from, bare, more }) => {
    const { unit } = asked.length
    return {
      limit: {
        ...asked,
        length: { amount: asked.length.amount + 14, unit },
        metBy: ['closed'],
        extension: { max: { amount: 30, unit }, basis },
        appliesTo: { all: [{ field: 'route', in: ['petition'] }, { not: { event: 'received', happened: false } }] },
        effective: { from: '2004-01-01', to: '2030-12-31' },
      },
      from: bare ? from : ({ received: from, closed: '2025-01-01' } satisfies EventLog),
      fields: { route: 'petition' },
      alsoBoundBy: [other],
      extension: {
        length: { amount: more, unit },
        approvedOn: new Date(from.getTime() + BEIJING_OFFSET).toISOString().slice(0, 10),
      },
    } satisfies DeadlineRequest
  })

/** Whatever a caller in plain JavaScript may pass. */
export const anything = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
})

const fails = (): never => {
  throw new Error('asked for JSON')
}

/** What JSON cannot write, or is led astray by: cycles, BigInts and values with a `toJSON` of their own. */
const unwritable: fc.Arbitrary<unknown> = fc.oneof(
  fc.bigInt(),
  fc.constantFrom<unknown>({ toJSON: fails }, { toJSON: () => '2027-01-01' }, { toJSON: 7 }, fails),
  fc.constant(Object.assign(['2027-01-01'], { toJSON: fails })),
  anything.map((member) => {
    const cycle: Record<string, unknown> = { member }
    cycle['self'] = cycle
    return cycle
  }),
  anything.map((item) => {
    const cycle: unknown[] = [item]
    cycle.push(cycle)
    return cycle
  }),
)

/** Whatever may be passed, with what JSON cannot write at its top or within it. */
export const anythingAtAll: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: anything },
  unwritable,
  fc.array(unwritable, { minLength: 1, maxLength: 3 }),
  fc.dictionary(fc.constantFrom('zh', 'en', 'from', 'to', 'names', 'rest', 'id', 'toJSON'), unwritable),
  unwritable.map((extra) => ({ zh: '地方节日', en: 'Local day', extra })),
  unwritable.map((toJSON) => ({ from: '2027-01-01', to: '2027-01-03', toJSON })),
)

/** Well-formed data with the value at one place, however deep, replaced by anything. */
export function spoiled(data: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return data.chain((value) =>
    fc
      .tuple(fc.constantFrom(...placesIn(value)), fc.oneof(anything, fc.constantFrom(null, undefined, {}, [], '', 0)))
      .map(([place, by]) => replaceAt(value, place, by)),
  )
}
