import { describe, expect, it } from 'vitest'
import { chinaCalendar, createCalendar, orThrow, type WorkingCalendar, withOverlay } from 'xinfang-rules'
import { tablesOf } from '../../../src/calendar/working-calendar.js'
import { workingDayWindow } from '../../../src/calendar/working-day-window.js'
import { isoDate, readDay } from '../../../src/date/day.js'

/** As `first last`, or nothing where an end lies outside the tables. */
function windowOf(from: string, n: number, calendar: WorkingCalendar = chinaCalendar): string | undefined {
  const found = workingDayWindow(tablesOf(calendar, true), readDay(from), n)
  return found && `${isoDate(found.first)} ${isoDate(found.last)}`
}

// 劳动节 2027: 1 and 2 May, Saturday and Sunday, are owed. Off are 3 to 5 May as a rule, else three
// weekdays of 28 April to 5 May that adjoin; worked is 8 May as a rule, else 18, 24 or
// 25 April, 9 or 15 May.
describe('the window of a number of working days around 劳动节 2027', () => {
  it.each([
    ['opens on a Saturday that may be worked', '2027-04-23', 1, '2027-04-24 2027-04-26'],
    ['closes after days that may be off', '2027-04-26', 3, '2027-04-29 2027-05-04'],
    ['opens on the Saturday usually worked, and closes on the Monday', '2027-05-05', 3, '2027-05-08 2027-05-10'],
    ['is that of the start alone where the days off lie behind', '2027-05-07', 1, '2027-05-08 2027-05-10'],
    ['closes a day later where the Sunday behind the start may be worked', '2027-04-20', 20, '2027-05-20 2027-05-21'],
    ['closes a day later from that Sunday itself', '2027-04-18', 22, '2027-05-20 2027-05-21'],
    ['is one day where the whole of the holiday lies within', '2027-04-17', 22, '2027-05-20 2027-05-20'],
    ['opens on the last Saturday that may be worked', '2027-05-09', 6, '2027-05-15 2027-05-17'],
    ['opens a day earlier where the Sunday before it may be worked', '2027-05-08', 6, '2027-05-14 2027-05-17'],
    ['is one day behind the last Saturday', '2027-05-15', 1, '2027-05-17 2027-05-17'],
    ['is one day where no holiday lies near', '2027-07-01', 5, '2027-07-08 2027-07-08'],
    ['counted back may end on the Sunday, or not before Friday', '2027-05-10', -1, '2027-05-07 2027-05-09'],
    ['counted back closes on the last of the days usually worked', '2027-05-03', -3, '2027-04-23 2027-04-28'],
  ])('%s: %s and %i', (_, from, n, expected) => {
    expect(windowOf(from, n)).toBe(expected)
  })

  it('does not move on days that an overlay decides', () => {
    const names = [{ zh: '当地', en: 'Local' }]
    const overlay = { id: 'local', holidays: [{ names, rest: ['2027-05-08'], work: ['2027-04-24'] }] }
    const calendar = orThrow(withOverlay(chinaCalendar, overlay))
    expect(windowOf('2027-05-05', 3, calendar)).toBe('2027-05-09 2027-05-10')
    expect(windowOf('2027-04-23', 1, calendar)).toBe('2027-04-24 2027-04-24')
  })
})

describe('the window of a number of working days', () => {
  it('is one day in published years', () => {
    expect(windowOf('2024-02-08', 5)).toBe('2024-02-21 2024-02-21')
    expect(windowOf('2024-02-21', -5)).toBe('2024-02-08 2024-02-08')
  })

  it('reads the days of December that the holidays of the next year may take', () => {
    const calendar = orThrow(createCalendar({ knownOn: '2017-12-01' }))
    expect(calendar.publishedThrough).toBe('2018-12-24')
    // 元旦 2019, a Tuesday: Monday 31 December off, for Saturday 29 worked as a rule, else a day of January.
    expect(windowOf('2018-12-28', 1, calendar)).toBe('2018-12-29 2019-01-02')
  })

  it.each([
    ['a last one past the end', '2100-12-30', 2],
    ['one that may come past the end', '2100-09-25', 66],
    ['one before the beginning', '2004-01-01', -1],
  ])('is none with %s', (_, from, n) => {
    expect(windowOf(from, n)).toBeUndefined()
  })

  // 国庆节 2100 works two of 12, 25 and 26 September, 9, 10 and 16 October; two that lie behind the start, as 12 and
  // 25 September, leave the span two days short of the usual 26 September and 9 October.
  it('reaches the very last days', () => {
    expect(windowOf('2100-12-30', 1)).toBe('2100-12-31 2100-12-31')
    expect(windowOf('2100-09-25', 20)).toBe('2100-10-27 2100-10-29')
    expect(windowOf('2100-09-25', 65)).toBe('2100-12-29 2100-12-31')
  })

  it('is found also where a month more would lead past the end', () => {
    expect(windowOf('2100-09-25', 55)).toBe('2100-12-15 2100-12-17')
  })
})
