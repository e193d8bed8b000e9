import { describe, expect, it } from 'vitest'
import { chinaCalendar, computeDeadline, orThrow, type WorkingCalendar, withOverlay } from 'xinfang-rules'
import {
  type CalendarTables,
  countSteps,
  firstWorkingDayFrom,
  lastWorkingDayTo,
  stepWorkingDays,
  TOO_EARLY,
  TOO_LATE,
} from '../../../src/calendar/tables.js'
import { tablesOf } from '../../../src/calendar/working-calendar.js'
import { workingDayWindow } from '../../../src/calendar/working-day-window.js'
import { FIRST_DAY, isoDate, LAST_DAY, readDay } from '../../../src/date/day.js'
import { aLimit } from '../deadline/a-limit.js'
import { refusalOf } from '../refusal.js'

/** A calendar's tables, and how many of their numbers have been read so far. */
function counting(calendar: WorkingCalendar): { readonly tables: CalendarTables; readonly reads: () => number } {
  let reads = 0
  const counted = (numbers: Uint16Array): Uint16Array =>
    new Proxy(numbers, {
      get: (target, key) => {
        if (typeof key === 'string' && /^-?\d+$/.test(key)) reads++
        return Reflect.get(target, key)
      },
    })
  const tables = tablesOf(calendar, true)
  return { tables: { ...tables, rank: counted(tables.rank), select: counted(tables.select) }, reads: () => reads }
}

const AMOUNTS = [1, 5, 50, 500, 2500]
const names = [{ zh: '停工', en: 'Closed' }]
const closedFrom = (from: string): WorkingCalendar =>
  orThrow(withOverlay(chinaCalendar, { id: 'closed', holidays: [{ names, rest: [{ from, to: '2100-12-31' }] }] }))

describe('the tables are read as often for a long way as for a short one', () => {
  it.each(AMOUNTS)('by a step of %i working days, there or back: twice', (n) => {
    const { tables, reads } = counting(chinaCalendar)
    expect(stepWorkingDays(tables, readDay('2020-06-01'), n)).toBeGreaterThan(0)
    expect(reads()).toBe(2)
    expect(stepWorkingDays(tables, readDay('2020-06-01'), -n)).toBeGreaterThan(0)
    expect(reads()).toBe(4)
  })

  it.each(['2024-10-08', '2005-01-01', '2090-01-01'])('by a count from 2024-10-01 to %s: twice', (to) => {
    const { tables, reads } = counting(chinaCalendar)
    countSteps(tables, readDay('2024-10-01'), readDay(to))
    expect(reads()).toBe(2)
  })

  it('by a roll on or back over a month of days off: at most four times', () => {
    const month = { id: 'closed', holidays: [{ names, rest: [{ from: '2024-10-01', to: '2024-10-31' }] }] }
    const { tables, reads } = counting(orThrow(withOverlay(chinaCalendar, month)))
    expect(isoDate(firstWorkingDayFrom(tables, readDay('2024-10-01')))).toBe('2024-11-01')
    expect(reads()).toBe(2)
    expect(isoDate(lastWorkingDayTo(tables, readDay('2024-10-31')))).toBe('2024-09-30')
    expect(reads()).toBeLessThanOrEqual(6)
  })

  it('by a step that leads nowhere since nothing is worked: once', () => {
    const { tables, reads } = counting(closedFrom('2004-01-01'))
    expect(stepWorkingDays(tables, readDay('2026-03-04'), 1)).toBe(TOO_LATE)
    expect(reads()).toBe(1)
    expect(stepWorkingDays(tables, readDay('2026-03-04'), -1)).toBe(TOO_EARLY)
    expect(reads()).toBe(2)
  })
})

describe('the window of a forecast', () => {
  /** Two reads for the usual day, and two for each count of a search that halves the way. */
  const logarithmic = (distance: number): number => 2 + 2 * (4 + 2 * Math.ceil(Math.log2(distance + 64)))

  it.each(AMOUNTS)('of %i working days is found with reads that grow as the logarithm of the way', (n) => {
    for (const [from, direction] of [
      ['2026-12-20', 1],
      ['2040-06-01', -1],
    ] as const) {
      const { tables, reads } = counting(chinaCalendar)
      const start = readDay(from)
      const window = workingDayWindow(tables, start, n * direction)
      const end = stepWorkingDays(tablesOf(chinaCalendar, true), start, n * direction)
      expect(window && window.first <= end && end <= window.last).toBe(true)
      expect(reads()).toBeLessThanOrEqual(logarithmic(Math.abs(end - start)))
    }
  })

  it('is not looked for where nothing is worked: the tables are read once', () => {
    const { tables, reads } = counting(closedFrom('2004-01-01'))
    expect(workingDayWindow(tables, readDay('2026-03-04'), 7)).toBeUndefined()
    expect(reads()).toBe(1)
  })

  it.each([
    ['before a festival', '2029-06-10'],
    ['within a festival, after its exchange day', '2029-06-17'],
    ['within a festival of two', '2028-10-08'],
  ])('is looked for without a walk to the end of time where work ends for good %s', (_, on) => {
    const start = readDay('2026-12-20')
    const { tables, reads } = counting(closedFrom(on))
    const untilTheEnd = countSteps(tables, start, LAST_DAY)
    workingDayWindow(tables, start, untilTheEnd)
    expect(reads()).toBeLessThanOrEqual(logarithmic(LAST_DAY - FIRST_DAY))
  })
})

describe('a deadline where nothing is worked', () => {
  const calendar = closedFrom('2004-01-01')

  it.each([
    ['in working days', aLimit(7, 'workingDay')],
    ['in a great many working days', aLimit(3660, 'workingDay')],
    ['that rolls on', aLimit(15, 'calendarDay')],
    ['that rolls back', aLimit(15, 'calendarDay', { roll: 'backward' })],
  ])('%s is out of range, with a forecast and without', (_, limit) => {
    for (const forecast of [undefined, true, false]) {
      expect(refusalOf(computeDeadline({ limit, from: '2026-03-04', calendar, forecast }))).toMatchObject({
        _tag: 'DateOutOfRange',
        path: 'from',
      })
    }
  })

  it('that does not roll has its end all the same', () => {
    const limit = aLimit(15, 'calendarDay', { roll: 'none' })
    expect(orThrow(computeDeadline({ limit, from: '2026-03-04', calendar }))).toMatchObject({
      dueOn: '2026-03-19',
      certainty: 'official',
    })
  })
})
