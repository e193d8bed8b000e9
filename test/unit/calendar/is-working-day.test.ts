import { describe, expect, it } from 'vitest'
import { chinaCalendar, dayInfo, isWorkingDay } from 'xinfang-rules'
import { thrownBy } from '../thrown-by.js'

describe('whether a day is worked', () => {
  it.each([
    ['2024-02-08', true],
    ['2024-02-10', false],
    ['2024-02-18', true],
    ['2024-02-17', false],
    ['2004-01-01', false],
    ['2004-01-02', true],
    ['2026-12-24', true],
  ])('%s: %s', (on, worked) => {
    expect(isWorkingDay(on)).toBe(worked)
    expect(isWorkingDay(on, { calendar: chinaCalendar })).toBe(worked)
    expect(isWorkingDay(on, { calendar: undefined })).toBe(worked)
  })
})

describe('a day that is not published yet', () => {
  it.each([[undefined], [{}], [{ forecast: undefined }]])(
    'is answered by dayInfo and refused here, with %j',
    (options) => {
      expect(thrownBy(() => isWorkingDay('2026-12-25', options))).toMatchObject({
        _tag: 'CalendarNotPublished',
        path: 'on',
      })
      expect(dayInfo('2026-12-25', options)).toMatchObject({ working: true, certainty: 'forecast' })
      expect(isWorkingDay('2026-12-25', { forecast: true })).toBe(true)
    },
  )
})

describe.each([
  ['dayInfo', dayInfo],
  ['isWorkingDay', isWorkingDay],
])('%s refuses', (_, ask) => {
  it.each([
    ['', 'InvalidMoment', 'on: "" is not a date YYYY-MM-DD, such as "2024-02-08"'],
    ['2024-2-3', 'InvalidMoment', 'on: "2024-2-3" is not a date YYYY-MM-DD, such as "2024-02-08"'],
    ['2024-02-08T16:30', 'InvalidMoment', 'on: "2024-02-08T16:30" is not a date YYYY-MM-DD, such as "2024-02-08"'],
    ['2024-02-30', 'InvalidDate', 'on: "2024-02-30" is not a date (February 2024 has 29 days)'],
    ['2003-12-31', 'DateOutOfRange', 'on: "2003-12-31" lies outside the supported range, 2004-01-01 to 2100-12-31'],
    ['2101-01-01', 'DateOutOfRange', 'on: "2101-01-01" lies outside the supported range, 2004-01-01 to 2100-12-31'],
  ])('"%s" with %s', (on, tag, message) => {
    expect(thrownBy(() => ask(on))).toMatchObject({ _tag: tag, path: 'on', message })
  })

  it('a day that is not published yet where no forecast is wanted, and says what to do', () => {
    expect(thrownBy(() => ask('2026-12-25', { forecast: false }))).toMatchObject({
      _tag: 'CalendarNotPublished',
      path: 'on',
      message:
        'on: 2026-12-25 lies after 2026-12-24, the last day whose arrangement is published (calendar "cn 2004-2026"); ask for a forecast, add the notice (withNotice), or update the library once it is out',
    })
  })

  it('a value that is no text', () => {
    expect(thrownBy(() => ask(20240208 as never))).toMatchObject({ _tag: 'InvalidMoment', given: '20240208' })
    expect(thrownBy(() => ask(new Date(0) as never))).toMatchObject({ _tag: 'InvalidMoment', path: 'on' })
    expect(thrownBy(() => ask(undefined as never))).toMatchObject({ _tag: 'InvalidMoment', given: 'undefined' })
  })

  it.each([[{ id: 'x' }], [{ id: 'cn 2004-2026', publishedThrough: '2026-12-24' }], [null], ['cn'], [[]]])(
    'a calendar that the library did not make: %j',
    (calendar) => {
      expect(thrownBy(() => ask('2024-02-08', { calendar: calendar as never }))).toMatchObject({
        _tag: 'InvalidArgument',
        path: 'options.calendar',
        expected: { en: "one of the library's calendars, such as chinaCalendar" },
      })
    },
  )
})
