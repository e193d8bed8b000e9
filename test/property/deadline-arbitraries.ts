import fc, { type Arbitrary } from 'fast-check'
import {
  type DeadlineRequest,
  type HolidayNotice,
  type IsoDate,
  type Length,
  orThrow,
  type Pause,
  type TimeLimit,
  type WorkingCalendar,
  withNotice,
} from 'xinfang-rules'
import { forecastYear } from '../../src/calendar/forecast.js'
import { isoDate } from '../../src/date/day.js'
import { aLimit, extensible } from '../unit/deadline/a-limit.js'
import { calendar, daysAfter, midDay } from './arbitraries.js'
import { clockText, instantOf } from './deadline-oracle.js'
import { officeHoursAround } from './office-arbitraries.js'

const PLAIN = { noNullPrototype: true } as const
const MINUTE = 60_000
const reason = fc.constantFrom('hearing', 'appraisal')
const dayUnit = fc.constantFrom<Length['unit']>('workingDay', 'calendarDay')

/** How a limit rolls, and which way it is counted; each part may be left out. */
const manner: Arbitrary<Partial<TimeLimit>> = fc.record(
  {
    roll: fc.constantFrom('none', 'forward', 'backward'),
    rollOn: fc.constantFrom('dayOff', 'statutoryDay'),
    direction: fc.constantFrom('after', 'after', 'before'),
  },
  { requiredKeys: [], ...PLAIN },
)

/** A limit in days, either way; one that is counted on may be paused and extended. */
const dayLimit: Arbitrary<TimeLimit> = fc
  .tuple(fc.integer({ min: 1, max: 60 }), dayUnit, manner)
  .map(([amount, unit, more]) => pausable(aLimit(amount, unit, more)))

/** A limit in hours on either clock; only on the wall clock is it counted back. */
const hourLimit: Arbitrary<TimeLimit> = fc
  .tuple(
    fc.integer({ min: 1, max: 40 }),
    fc.constantFrom<TimeLimit['clock']>('office', 'wall'),
    fc.constantFrom<TimeLimit['direction']>('after', 'after', 'before'),
  )
  .map(([amount, clock = 'wall', direction = 'after']) =>
    pausable(aLimit(amount, 'hour', clock === 'wall' ? { clock, direction } : { clock })),
  )

export function isBack({ direction }: TimeLimit): boolean {
  return direction === 'before'
}

function pausable(limit: TimeLimit): TimeLimit {
  return isBack(limit) ? limit : { ...extensible(limit, 20), pausedBy: ['hearing', 'appraisal'] }
}

/** Pauses in whole days around a start, which may overlap and touch. */
const dayPauses = (from: IsoDate): Arbitrary<readonly Pause[]> =>
  fc.array(
    fc
      .record({ reason, begin: fc.integer({ min: -12, max: 70 }), days: fc.nat(12) })
      .map(({ begin, days, ...why }) => ({
        ...why,
        from: daysAfter(from, begin),
        to: daysAfter(from, begin + days),
      })),
    { maxLength: 4 },
  )

/** Pauses from one minute to another around a start, which may overlap and touch. */
const minutePauses = (from: string): Arbitrary<readonly Pause[]> =>
  fc.array(
    fc
      .record({ reason, begin: fc.integer({ min: -2000, max: 14_000 }), minutes: fc.nat(4000) })
      .map(({ begin, minutes, ...why }) => ({
        ...why,
        from: minutesAfter(from, begin),
        to: minutesAfter(from, begin + minutes),
      })),
    { maxLength: 4 },
  )

export const minutesAfter = (moment: string, minutes: number): string => clockText(instantOf(moment) + minutes * MINUTE)

const minuteOf = (on: IsoDate): Arbitrary<string> => fc.nat(1439).map((minute) => minutesAfter(`${on}T00:00`, minute))

/** Everything that may be asked of a limit in days, or of one in hours, on a calendar. */
interface Parts {
  readonly limit: Arbitrary<TimeLimit>
  readonly others: Arbitrary<readonly TimeLimit[]>
  readonly from: string
  readonly pauses: Arbitrary<readonly Pause[]>
}

function requestOf({ limit, others, from, pauses }: Parts): Arbitrary<DeadlineRequest> {
  return fc
    .record({
      limit,
      pauses: fc.option(pauses, { nil: undefined }),
      more: fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }),
      others: fc.option(others, { nil: undefined, freq: 2 }),
      officeHours: officeHoursAround(from.slice(0, 10)).map(plain),
      closesAtOfficeEnd: fc.constantFrom(undefined, false, true),
    })
    .map(({ limit, pauses, more, others, officeHours, closesAtOfficeEnd }) => ({
      limit,
      from,
      officeHours,
      ...(closesAtOfficeEnd !== undefined && { closesAtOfficeEnd }),
      ...(others !== undefined && { alsoBoundBy: others }),
      ...(pauses !== undefined && !isBack(limit) && { pauses }),
      ...(more !== undefined && !isBack(limit) && { extension: extensionBy(more, limit, from) }),
    }))
}

/** The same as it would be read from a file. */
const plain = <T>(data: T): T => JSON.parse(JSON.stringify(data)) as T

function extensionBy(amount: number, { length }: TimeLimit, from: string): DeadlineRequest['extension'] & object {
  return { length: { amount, unit: length.unit }, approvedOn: from.slice(0, 10) }
}

export const dayRequestFrom = (from: IsoDate): Arbitrary<DeadlineRequest> =>
  requestOf({ limit: dayLimit, others: fc.array(dayLimit, { maxLength: 2 }), from, pauses: dayPauses(from) })

export const hourRequestFrom = (on: IsoDate): Arbitrary<DeadlineRequest> =>
  minuteOf(on).chain((from) =>
    requestOf({
      limit: hourLimit,
      others: fc.array(fc.oneof(dayLimit, hourLimit), { maxLength: 2 }),
      from,
      pauses: minutePauses(from),
    }),
  )

/** Requests, each on a calendar of its own. */
export const onAnyCalendar = (request: Arbitrary<DeadlineRequest>): Arbitrary<DeadlineRequest> =>
  fc.record({ request, own: calendar }).map(({ request, own }) => on(own, request))

/** A request on a calendar, which a counterexample names by its id. */
function on(own: WorkingCalendar, request: DeadlineRequest): DeadlineRequest {
  const shown = () => JSON.stringify({ ...request, calendar: own.id })
  return Object.defineProperty({ ...request, calendar: own }, fc.toStringMethod, { value: shown })
}

/** A limit in days with whatever may bear on it, on any calendar. */
export const dayRequest = onAnyCalendar(midDay.chain(dayRequestFrom))

/** A limit in hours with whatever may bear on it, on any calendar. */
export const hourRequest = onAnyCalendar(midDay.chain(hourRequestFrom))

/** The same on the calendar of the country. */
export const plainRequest = midDay.chain((on) => fc.oneof(dayRequestFrom(on), hourRequestFrom(on)))

/** One limit alone. */
export function alone({ alsoBoundBy: _, ...request }: DeadlineRequest): DeadlineRequest {
  return request
}

/** A limit of many readings, some of which contradict each other, with the events that they start from. */
export const readRequest: Arbitrary<DeadlineRequest> = midDay
  .chain((on) =>
    fc.record({
      request: dayRequestFrom(on),
      amounts: fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 })),
      unit: dayUnit,
      later: fc.integer({ min: -20, max: 20 }),
      roll: fc.constantFrom('none' as const, 'forward' as const),
    }),
  )
  .map(({ request, amounts: [one, other], unit, later, roll }) => {
    const { extension: _, ...limit } = request.limit
    const note = { zh: '另解', en: 'Otherwise' }
    const { extension: __, ...rest } = alone(request)
    return {
      ...rest,
      limit: {
        ...limit,
        reading: {
          status: 'interpreted',
          alternatives: [
            { id: 'longer', note, change: { length: { amount: one, unit } } },
            { id: 'other', note, change: { length: { amount: other, unit: 'calendarDay' } } },
            { id: 'accepted', note, change: { from: 'accepted' } },
            { id: 'rolled', note, change: { roll, rollOn: 'statutoryDay' } },
          ],
        },
      },
      from: { received: request.from as string, accepted: daysAfter(request.from as string, later) },
    }
  })

/** A notice that arranges each holiday of a year in one of the ways that the forecast holds possible. */
export function noticeFor(year: number, picks: readonly number[]): HolidayNotice {
  const holidays = forecastYear(year, '2100-12-31').map(({ festivals, possible }, index) => {
    const ways = possible()
    const { rest, work } = ways[(picks[index] ?? 0) % ways.length] as (typeof ways)[number]
    const off = new Set([...rest, ...festivals.flatMap(({ days }) => days)])
    return { names: festivals.map(({ name }) => name), rest: [...off].map(isoDate), work: work.map(isoDate) }
  })
  return { number: `试拟〔${year - 1}〕1号`, issuedOn: `${year - 1}-11-20`, year, holidays }
}

/** A calendar once the notice for its next year is there, arranged in any way that is possible. */
export const noticed = (own: WorkingCalendar, year: number): Arbitrary<WorkingCalendar> =>
  fc.array(fc.nat(99), { minLength: 7, maxLength: 7 }).map((picks) => orThrow(withNotice(own, noticeFor(year, picks))))
