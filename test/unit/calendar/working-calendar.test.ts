import { describe, expect, it } from 'vitest'
import {
  addWorkingDays,
  addWorkingDaysTo,
  type CalendarOptions,
  chinaCalendar,
  countWorkingDays,
  dayInfo,
  dayNumber,
  fromDayNumber,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  workingDays,
} from 'xinfang-rules'
import { isCalendar } from '../../../src/calendar/working-calendar.js'
import { thrownBy } from '../thrown-by.js'

describe('the national calendar', () => {
  it('says what it is made of and how far it reaches', () => {
    expect(chinaCalendar).toMatchObject({ id: 'cn 2004-2026', publishedThrough: '2026-12-24' })
  })

  it('is known as a calendar, and its copy as JSON is not', () => {
    expect(isCalendar(chinaCalendar)).toBe(true)
    expect(isCalendar(JSON.parse(JSON.stringify(chinaCalendar)))).toBe(false)
  })
})

/**
 * Every question, about days that no notice arranges yet. 元旦 of 2027 is a Friday, so that the days off are those of
 * the weekend after it, whatever the notice will say of exchange: Friday 25, Monday 28 to Thursday 31 December and
 * Monday 4 January are worked.
 */
const questions: readonly (readonly [string, (options?: CalendarOptions) => unknown, unknown])[] = [
  ['isWorkingDay', (options) => isWorkingDay('2027-01-01', options), false],
  ['dayInfo', (options) => dayInfo('2027-01-01', options).certainty, 'forecast'],
  ['nextWorkingDay', (options) => nextWorkingDay('2026-12-31', options), '2027-01-04'],
  ['previousWorkingDay', (options) => previousWorkingDay('2027-01-04', options), '2026-12-31'],
  ['addWorkingDays', (options) => addWorkingDays('2026-12-24', 6, options), '2027-01-04'],
  ['addWorkingDays back', (options) => addWorkingDays('2027-01-04', -6, options), '2026-12-24'],
  ['countWorkingDays', (options) => countWorkingDays('2026-12-24', '2027-01-04', options), 6],
  [
    'workingDays',
    (options) => workingDays({ from: '2026-12-31', to: '2027-01-05' }, options),
    ['2026-12-31', '2027-01-04', '2027-01-05'],
  ],
  [
    'addWorkingDaysTo',
    (options) => Array.from(addWorkingDaysTo(Int32Array.of(dayNumber('2026-12-24')), 6, options), fromDayNumber),
    ['2027-01-04'],
  ],
]

describe.each(questions)('%s', (_, ask, answer) => {
  it('answers days that no notice arranges yet by forecast, where that is wanted', () => {
    expect(ask({ forecast: true })).toEqual(answer)
    expect(ask({ forecast: true, calendar: chinaCalendar })).toEqual(answer)
  })

  it.each([[undefined], [{}], [{ forecast: undefined }], [{ forecast: false }]])('refuses them with %j', (options) => {
    expect(thrownBy(() => ask(options))).toMatchObject({
      _tag: 'CalendarNotPublished',
      publishedThrough: '2026-12-24',
      calendar: 'cn 2004-2026',
    })
  })

  it.each([['yes'], [1], [0], [''], [null], [{}]])('refuses %j in the place of yes or no', (forecast) => {
    expect(thrownBy(() => ask({ forecast: forecast as never }))).toMatchObject({
      _tag: 'InvalidArgument',
      path: 'options.forecast',
      expected: { en: 'boolean' },
    })
  })

  it.each([[null], [{ id: 'x' }], ['cn 2004-2026']])('refuses %j in the place of a calendar', (calendar) => {
    expect(thrownBy(() => ask({ forecast: true, calendar: calendar as never }))).toMatchObject({
      _tag: 'InvalidArgument',
      path: 'options.calendar',
    })
  })
})
