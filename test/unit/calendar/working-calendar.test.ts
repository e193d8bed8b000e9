import { describe, expect, it } from 'vitest'
import {
  addWorkingDays,
  addWorkingDaysTo,
  type CalendarOptions,
  chinaCalendar,
  countWorkingDays,
  createCalendar,
  dayInfo,
  dayNumber,
  fromDayNumber,
  isWorkingDay,
  nextWorkingDay,
  orThrow,
  previousWorkingDay,
  withNotice,
  withOverlay,
  workingDays,
} from 'xinfang-rules'
import { isCalendar } from '../../../src/calendar/working-calendar.js'
import { thrownBy } from '../thrown-by.js'
import { notice2027 } from './a-notice.js'

describe('the national calendar', () => {
  it('says what it is made of and how far it reaches', () => {
    expect(chinaCalendar).toMatchObject({ id: 'cn 2004-2026', publishedThrough: '2026-12-24' })
  })

  it('is known as a calendar, and its copy as JSON is not', () => {
    expect(isCalendar(chinaCalendar)).toBe(true)
    expect(isCalendar(JSON.parse(JSON.stringify(chinaCalendar)))).toBe(false)
  })
})

describe('calendars cannot be changed', () => {
  const own = orThrow(createCalendar({ knownOn: '2020-01-25' }))

  it.each([
    ['the national one', chinaCalendar],
    ['one that was made', own],
    ['one with a notice added', orThrow(withNotice(chinaCalendar, notice2027))],
    [
      'one with an overlay',
      orThrow(
        withOverlay(chinaCalendar, {
          id: 'local',
          holidays: [{ names: [{ zh: '地方节日', en: 'Local day' }], rest: ['2026-03-04'] }],
        }),
      ),
    ],
  ])('%s: every member stays, and none is added', (_, calendar) => {
    const before = { id: calendar.id, publishedThrough: calendar.publishedThrough }
    const open = calendar as unknown as Record<PropertyKey, unknown>
    for (const name of [...Reflect.ownKeys(open), 'extra']) {
      expect(() => {
        open[name] = '2100-12-31'
      }).toThrow(TypeError)
      if (name !== 'extra') expect(() => delete open[name]).toThrow(TypeError)
    }
    expect(Object.isFrozen(calendar)).toBe(true)
    expect({ ...calendar }).toMatchObject(before)
    expect(isCalendar(calendar)).toBe(true)
    expect(open['extra']).toBeUndefined()
    expect(dayInfo('2026-12-25', { calendar: chinaCalendar }).certainty).toBe('forecast')
  })
})

/**
 * Every question, about days that no notice arranges yet. 元旦 of 2027 is a Friday, so that the days off are those of
 * the weekend after it, whatever the notice will say of exchange: Friday 25, Monday 28 to Thursday 31 December and
 * Monday 4 January are worked.
 */
type Question = readonly [string, (options?: CalendarOptions) => unknown, unknown]
const plainQuestions: readonly Question[] = [
  ['isWorkingDay', (options) => isWorkingDay('2027-01-01', options), false],
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
const certainty: Question = ['dayInfo', (options) => dayInfo('2027-01-01', options).certainty, 'forecast']
const unsaid: [CalendarOptions | undefined][] = [[undefined], [{}], [{ forecast: undefined }]]

describe.each([...plainQuestions, certainty])('%s', (_, ask, answer) => {
  it('answers days that no notice arranges yet by forecast, where that is wanted', () => {
    expect(ask({ forecast: true })).toEqual(answer)
    expect(ask({ forecast: true, calendar: chinaCalendar })).toEqual(answer)
  })

  it.each([[{ forecast: false }], [{ forecast: false, calendar: chinaCalendar }]])(
    'refuses them with %j',
    (options) => {
      expect(thrownBy(() => ask(options))).toMatchObject({
        _tag: 'CalendarNotPublished',
        publishedThrough: '2026-12-24',
        calendar: 'cn 2004-2026',
      })
    },
  )

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

describe.each(plainQuestions)('%s', (_, ask) => {
  it.each(unsaid)('refuses days that no notice arranges yet unless asked for a forecast, with %j', (options) => {
    expect(thrownBy(() => ask(options))).toMatchObject({
      _tag: 'CalendarNotPublished',
      publishedThrough: '2026-12-24',
      calendar: 'cn 2004-2026',
    })
  })
})

describe('dayInfo, which says how certain its answer is,', () => {
  it.each(unsaid)('answers days that no notice arranges yet by forecast with %j', (options) => {
    expect(dayInfo('2027-01-01', options)).toStrictEqual(dayInfo('2027-01-01', { forecast: true }))
  })
})
