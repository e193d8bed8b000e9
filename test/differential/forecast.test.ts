import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type CalendarOverlay,
  chinaCalendar,
  createCalendar,
  dayInfo,
  isWorkingDay,
  orThrow,
  type WorkingCalendar,
  withOverlay,
} from 'xinfang-rules'
import { tablesOf } from '../../src/calendar/working-calendar.js'
import { workingDayWindow } from '../../src/calendar/working-day-window.js'
import { isoDate, readDay } from '../../src/date/day.js'
import {
  inOrder,
  isWorkedIn,
  type OpenCalendar,
  type OpenHoliday,
  openCalendar,
  type Way,
  walkDays,
  walkWindow,
} from './forecast-oracle.js'

const YEARS = 15
const TODAY = '2100-12-31'

const knownOn = (on: string): WorkingCalendar => orThrow(createCalendar({ knownOn: on }))
const names = [{ zh: '当地', en: 'Local' }]

/** Days off and worked in plain weeks, on usual days off, and on days usually worked in exchange. */
const fixing: CalendarOverlay = {
  id: 'fixing',
  holidays: [
    { names, rest: ['2027-02-13', '2027-05-08', { from: '2028-04-12', to: '2028-04-14' }], work: ['2028-04-16'] },
    { names, rest: ['2028-09-30'], work: ['2027-05-04', '2027-10-02', '2028-01-31', '2030-01-01', '2029-12-31'] },
  ],
}

const CALENDARS: readonly OpenCalendar[] = [
  openCalendar(chinaCalendar, TODAY, YEARS),
  ...['2013-10-01', '2019-10-01', '2022-10-01'].map((on) => openCalendar(knownOn(on), on, YEARS)),
  openCalendar(orThrow(withOverlay(chinaCalendar, fixing)), TODAY, YEARS),
]

const answered = ({ calendar }: OpenCalendar, from: number, n: number): string | undefined => {
  const found = workingDayWindow(tablesOf(calendar, true), from, n)
  return found && inOrder(found.first, found.last)
}

/** A start from the last published December on, so that every span from it ends in a year that is open. */
const startIn = ({ calendar }: OpenCalendar): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: (YEARS - 2) * 365 }).map((later) => readDay(calendar.publishedThrough) - 10 + later)

const steps = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 30 }) },
  { weight: 1, arbitrary: fc.integer({ min: 31, max: 300 }) },
)

/** A calendar, a start and a number of working days, of which a few lead backwards. */
const query = (direction: 1 | -1) =>
  fc.constantFrom(...CALENDARS).chain((open) =>
    fc.tuple(
      fc.constant(open),
      startIn(open),
      steps.map((n) => n * direction),
    ),
  )

describe('every forecast day', () => {
  it.each(CALENDARS.map((open) => [open.calendar.id, open] as const))('is what is usual, in %s', (_, open) => {
    const { calendar } = open
    const first = readDay(calendar.publishedThrough) + 1
    const days = Array.from({ length: (YEARS - 1) * 365 }, (_, later) => first + later)
    const wrong = days.filter((day) => {
      const usual = open.holidays.map(({ ways }) => ways[0] as Way)
      const worked = open.standing(day) ?? isWorkedIn(usual, day)
      const options = { calendar, forecast: true }
      return isWorkingDay(isoDate(day), options) !== worked || dayInfo(isoDate(day), options).working !== worked
    })
    expect(wrong.map(isoDate)).toEqual([])
  })
})

describe('the window of a number of working days, against a walk from day to day', () => {
  it.each([
    ['onwards', 1],
    ['back', -1],
  ] as const)('is as wide as the arrangements of each holiday on the way make it, %s', (_, direction) => {
    fc.assert(
      fc.property(query(direction), ([open, from, n]) => {
        expect(answered(open, from, n)).toBe(walkWindow(open, from, n))
      }),
      { numRuns: 3000 },
    )
  })

  it('does not move on the days that any overlay fixes', () => {
    const first = readDay('2027-01-01')
    const fixed = fc.uniqueArray(fc.integer({ min: first, max: first + 730 }), { minLength: 20, maxLength: 120 })
    const someSteps = fc.integer({ min: 1, max: 40 }).chain((n) => fc.constantFrom(n, -n))
    const starts = fc.array(fc.tuple(fc.integer({ min: 100, max: 600 }), someSteps), { minLength: 30, maxLength: 30 })
    fc.assert(
      fc.property(fixed, starts, (days, asked) => {
        const dates = days.map(isoDate)
        const half = Math.floor(dates.length / 2)
        const overlay = { id: 'any', holidays: [{ names, rest: dates.slice(0, half), work: dates.slice(half) }] }
        const open = openCalendar(orThrow(withOverlay(chinaCalendar, overlay)), TODAY, 3)
        for (const [later, n] of asked) {
          expect(answered(open, first + later, n)).toBe(walkWindow(open, first + later, n))
        }
      }),
      { numRuns: 25 },
    )
  })
})

/** The holidays that are met between two days, both included. */
function metBetween(open: OpenCalendar, first: number, last: number): readonly OpenHoliday[] {
  const met = new Set<OpenHoliday>()
  for (let day = first; day <= last; day++) for (const holiday of open.holidaysOn(day)) met.add(holiday)
  return [...met]
}

/** Every combination of the ways of two holidays at most. */
function combine([one, other]: readonly OpenHoliday[]): readonly (readonly Way[])[] {
  return (one?.ways ?? []).flatMap((way) => (other === undefined ? [[way]] : other.ways.map((also) => [way, also])))
}

/** No notice has a day worked for two holidays. */
const areCompatible = ([one, other]: readonly Way[]): boolean =>
  one === undefined || other === undefined || ![...one.worked].some((day) => other.worked.has(day))

describe('the window of a span that meets one holiday or two', () => {
  it('opens and closes on days that some arrangement of them reaches, and every arrangement ends within', () => {
    let exact = 0
    fc.assert(
      fc.property(fc.constantFrom<1 | -1>(1, 1, 1, -1).chain(query), ([open, from, n]) => {
        fc.pre(Math.abs(n) <= 30)
        const [first, last] = walkWindow(open, from, n).split(' ').map(readDay) as [number, number]
        const met = metBetween(open, Math.min(from + 1, first), Math.max(from - 1, last))
        fc.pre(met.length > 0 && met.length <= 2)
        const combinations = combine(met)
        const compatible = combinations.filter(areCompatible)
        const reached = compatible.map((ways) => walkDays(open, ways, from, n))
        const window = workingDayWindow(tablesOf(open.calendar, true), from, n)
        if (compatible.length === combinations.length) {
          exact++
          expect(window && inOrder(window.first, window.last)).toBe(inOrder(...reached))
        } else {
          expect(reached.filter((day) => !window || day < window.first || window.last < day)).toEqual([])
        }
      }),
      { numRuns: 2500 },
    )
    expect(exact).toBeGreaterThan(2000)
  })
})
