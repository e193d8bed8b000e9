import { describe, expect, it } from 'vitest'
import {
  addWorkingDays,
  addWorkingDaysTo,
  type CalendarOverlay,
  chinaCalendar,
  countWorkingDays,
  createCalendar,
  dayInfo,
  dayNumber,
  isWorkingDay,
  nextWorkingDay,
  type OverlayHoliday,
  orThrow,
  previousWorkingDay,
  type WorkingCalendar,
  withNotice,
  withOverlay,
  workingDays,
} from 'xinfang-rules'
import { publishedDays } from '../../differential/days.js'
import { thrownBy } from '../thrown-by.js'
import { notice2027 } from './a-notice.js'

const names = [{ zh: '地方节日', en: 'Local day' }]
const overlay = (days: Partial<OverlayHoliday>, more: Partial<CalendarOverlay> = {}): CalendarOverlay => ({
  id: 'local',
  holidays: [{ names, ...days }],
  ...more,
})
const laid = (...overlays: CalendarOverlay[]): WorkingCalendar =>
  overlays.reduce((calendar, each) => orThrow(withOverlay(calendar, each)), chinaCalendar)

describe('an overlay', () => {
  it.each([
    ['a plain weekday', '2026-03-04', 'workday'],
    ['a weekend day', '2026-03-07', 'weekend'],
    ['a festival', '2026-10-01', 'festival'],
    ['a day off by exchange', '2026-10-06', 'adjustedRest'],
    ['a day worked by exchange', '2026-02-14', 'makeupWorkday'],
    ['a special day', '2020-01-31', 'special'],
  ])('wins over the nation on %s, off or worked', (_, on, national) => {
    const info = { on, names, certainty: 'official' }
    expect(dayInfo(on).kind).toBe(national)
    expect(dayInfo(on, { calendar: laid(overlay({ rest: [on] })) })).toEqual({
      ...info,
      working: false,
      kind: 'localRest',
    })
    expect(dayInfo(on, { calendar: laid(overlay({ work: [on] })) })).toEqual({
      ...info,
      working: true,
      kind: 'localWorkday',
    })
  })

  it('names its days in both languages, with the number of its document where it has one', () => {
    const calendar = laid(overlay({ rest: ['2026-03-04'], work: ['2026-03-07'] }, { number: '试拟〔2026〕5号' }))
    for (const on of ['2026-03-04', '2026-03-07']) {
      expect(dayInfo(on, { calendar })).toMatchObject({ names, notice: '试拟〔2026〕5号' })
    }
  })

  it('names every holiday it has by its own name', () => {
    const other = { names: [{ zh: '防汛', en: 'Flood' }], work: [{ from: '2026-07-04', to: '2026-07-05' }] }
    const calendar = laid({ id: 'local', holidays: [{ names, rest: ['2026-03-04'] }, other] })
    expect(dayInfo('2026-03-04', { calendar }).names).toEqual(names)
    expect(dayInfo('2026-07-05', { calendar })).toMatchObject({ kind: 'localWorkday', names: other.names })
  })

  it('is counted with: days off are passed over, worked days count', () => {
    const calendar = laid(overlay({ rest: ['2026-03-04'], work: ['2026-03-07'] }))
    const span = { from: '2026-03-03', to: '2026-03-09' }
    expect(workingDays(span, { calendar })).toEqual([
      '2026-03-03',
      '2026-03-05',
      '2026-03-06',
      '2026-03-07',
      '2026-03-09',
    ])
    expect(addWorkingDays('2026-03-03', 3, { calendar })).toBe('2026-03-07')
    expect(countWorkingDays('2026-03-03', '2026-03-07', { calendar })).toBe(3)
    expect(nextWorkingDay('2026-03-03', { calendar })).toBe('2026-03-05')
    expect(previousWorkingDay('2026-03-09', { calendar })).toBe('2026-03-07')
  })

  it('is official also where the nation’s days are a forecast', () => {
    const calendar = laid(overlay({ rest: ['2027-04-08'], work: ['2027-04-10'] }))
    const options = { calendar, forecast: true }
    expect(dayInfo('2027-04-08', options)).toMatchObject({ kind: 'localRest', certainty: 'official' })
    expect(dayInfo('2027-04-10', options)).toMatchObject({ kind: 'localWorkday', certainty: 'official' })
    expect(dayInfo('2027-04-09', options)).toMatchObject({ kind: 'workday', certainty: 'forecast' })
  })

  it('leaves the calendar beneath as it was', () => {
    const before = publishedDays.map((on) => dayInfo(on))
    const calendar = laid(overlay({ rest: [{ from: '2026-03-02', to: '2026-03-31' }] }))
    expect(isWorkingDay('2026-03-04', { calendar })).toBe(false)
    expect(publishedDays.map((on) => dayInfo(on))).toEqual(before)
    expect(chinaCalendar.id).toBe('cn 2004-2026')
    expect(publishedDays.filter((on) => isWorkingDay(on, { calendar }) !== isWorkingDay(on))).toEqual(
      workingDays({ from: '2026-03-02', to: '2026-03-31' }),
    )
  })

  it('stays on top of a notice that is added after it', () => {
    const calendar = orThrow(withNotice(laid(overlay({ work: ['2027-10-01'] })), notice2027))
    expect(calendar.id).toBe('cn 2004-2027 + 试拟〔2026〕1号 + local')
    expect(dayInfo('2027-10-01', { calendar })).toMatchObject({ kind: 'localWorkday', working: true })
    expect(dayInfo('2027-10-04', { calendar })).toMatchObject({ kind: 'adjustedRest', notice: '试拟〔2026〕1号' })
  })

  it('stays on top of the forecast', () => {
    const calendar = laid(overlay({ work: ['2027-10-01'] }))
    expect(isWorkingDay('2027-10-01', { calendar, forecast: true })).toBe(true)
    expect(isWorkingDay('2027-10-01', { forecast: true })).toBe(false)
  })
})

describe('overlays on each other', () => {
  const province = overlay({ rest: [{ from: '2026-03-04', to: '2026-03-06' }] }, { id: 'province' })
  const city = overlay({ work: ['2026-03-05'], rest: ['2026-03-09'] }, { id: 'city' })

  it('are both there, and the later wins where both have a day', () => {
    const days = ['2026-03-04', '2026-03-05', '2026-03-06', '2026-03-09']
    const kinds = (calendar: WorkingCalendar): string[] => days.map((on) => dayInfo(on, { calendar }).kind)
    expect(kinds(laid(province, city))).toEqual(['localRest', 'localWorkday', 'localRest', 'localRest'])
    expect(kinds(laid(city, province))).toEqual(['localRest', 'localRest', 'localRest', 'localRest'])
  })

  it('are named in the order in which they were laid', () => {
    expect(laid(province, city).id).toBe('cn 2004-2026 + province + city')
    expect(laid(city, province).id).toBe('cn 2004-2026 + city + province')
  })

  it('are laid the same one by one or all at once', () => {
    const atOnce = orThrow(createCalendar({ overlays: [province, city] }))
    const oneByOne = laid(province, city)
    expect(atOnce.id).toBe(oneByOne.id)
    expect(publishedDays.map((on) => dayInfo(on, { calendar: atOnce }))).toEqual(
      publishedDays.map((on) => dayInfo(on, { calendar: oneByOne })),
    )
  })

  it('may take a day off the lower one back to work', () => {
    const whole = overlay({ rest: ['2026-03-04'] }, { id: 'province' })
    const calendar = laid(whole, overlay({ work: ['2026-03-04'] }, { id: 'city' }))
    expect(isWorkingDay('2026-03-04', { calendar })).toBe(true)
  })
})

describe('an overlay that cancels every working day', () => {
  const calendar = laid(overlay({ rest: [{ from: '2004-01-01', to: '2100-12-31' }] }))

  it.each([undefined, false, true])('leaves none to be found, with forecast %s', (forecast) => {
    const options = { calendar, forecast }
    const asked = ['2026-03-04', '2004-01-01', '2100-12-31', '2027-01-04']
    for (const on of asked) {
      for (const ask of [
        () => nextWorkingDay(on, options),
        () => previousWorkingDay(on, options),
        () => addWorkingDays(on, 2500, options),
        () => addWorkingDays(on, -2500, options),
        () => addWorkingDaysTo(Int32Array.of(dayNumber(on)), 1, options),
        () => addWorkingDaysTo(Int32Array.of(dayNumber(on)), -1, options),
      ]) {
        expect(thrownBy(ask)).toMatchObject({ _tag: 'DateOutOfRange', first: '2004-01-01', last: '2100-12-31' })
      }
    }
  })

  it('counts none, and lists none', () => {
    expect(countWorkingDays('2004-01-01', '2026-12-24', { calendar })).toBe(0)
    expect(workingDays({ from: '2004-01-01', to: '2026-12-24' }, { calendar })).toEqual([])
    expect(addWorkingDays('2026-03-04', 0, { calendar })).toBe('2026-03-04')
  })
})
