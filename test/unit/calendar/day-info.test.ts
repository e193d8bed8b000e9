import { describe, expect, it } from 'vitest'
import { chinaCalendar, type DayKind, dayInfo, orThrow, withOverlay } from 'xinfang-rules'
import { thrownBy } from '../thrown-by.js'

const newYear = { zh: '元旦', en: "New Year's Day" }
const springFestival = { zh: '春节', en: 'Spring Festival' }
const labourDay = { zh: '劳动节', en: 'Labour Day' }
const midAutumn = { zh: '中秋节', en: 'Mid-Autumn Festival' }
const nationalDay = { zh: '国庆节', en: 'National Day' }

describe('what a day is', () => {
  it.each([
    ['a working day like any other', '2024-02-08', 'workday', true],
    ['除夕 of 2024, which was worked', '2024-02-09', 'workday', true],
    ['a Saturday like any other', '2024-03-02', 'weekend', false],
    ['a Sunday like any other', '2024-03-03', 'weekend', false],
  ] as const)('names no notice for %s: %s', (_, on, kind, working) => {
    expect(dayInfo(on)).toEqual({ on, working, kind, certainty: 'official' })
  })

  it.each([
    ['a festival', '2024-02-10', 'festival', [springFestival], '国办发明电〔2023〕7号'],
    ['a weekday off in exchange', '2024-02-14', 'adjustedRest', [springFestival], '国办发明电〔2023〕7号'],
    ['a weekend day within a holiday', '2024-02-17', 'weekend', [springFestival], '国办发明电〔2023〕7号'],
    ['a Sunday worked in exchange', '2024-02-18', 'makeupWorkday', [springFestival], '国办发明电〔2023〕7号'],
    [
      'the third of October that was two festivals',
      '2009-10-03',
      'festival',
      [midAutumn, nationalDay],
      '国办发明电〔2008〕42号',
    ],
    [
      'the first of October that was two festivals',
      '2020-10-01',
      'festival',
      [midAutumn, nationalDay],
      '国办发明电〔2019〕16号',
    ],
    [
      'a rest day of two holidays in one',
      '2020-10-08',
      'adjustedRest',
      [nationalDay, midAutumn],
      '国办发明电〔2019〕16号',
    ],
    [
      'the parade of 2015',
      '2015-09-03',
      'special',
      [{ zh: '抗战胜利70周年纪念日', en: '70th anniversary of victory in the war of resistance' }],
      '国发明电〔2015〕1号',
    ],
    ['a Spring Festival made longer', '2020-01-31', 'special', [springFestival], '国办发明电〔2020〕1号'],
    [
      'a day that was to be worked until the amendment',
      '2020-02-01',
      'weekend',
      [springFestival],
      '国办发明电〔2020〕1号',
    ],
    ['a rest day that an amendment added', '2019-05-02', 'adjustedRest', [labourDay], '国办发明电〔2019〕3号'],
    ['a festival that an amendment named again', '2019-05-01', 'festival', [labourDay], '国办发明电〔2019〕3号'],
    [
      'a December day worked for the next year',
      '2007-12-29',
      'makeupWorkday',
      [{ zh: '元旦', en: "New Year's Day" }],
      '国办发明电〔2007〕52号',
    ],
    [
      'a December day off for the next year',
      '2018-12-31',
      'adjustedRest',
      [{ zh: '元旦', en: "New Year's Day" }],
      '国办发明电〔2018〕15号',
    ],
    [
      'a statutory day on a Saturday',
      '2014-04-05',
      'festival',
      [{ zh: '清明节', en: 'Tomb-Sweeping Day' }],
      '国办发明电〔2013〕28号',
    ],
    ['除夕 of 2025, a festival again', '2025-01-28', 'festival', [springFestival], '国办发明电〔2024〕12号'],
    ['除夕 of 2015, given in exchange', '2015-02-18', 'adjustedRest', [springFestival], '国办发明电〔2014〕28号'],
  ] as const)('names festival and notice for %s: %s', (_, on, kind, names, notice) => {
    expect(dayInfo(on)).toEqual({
      on,
      working: kind === 'makeupWorkday',
      kind,
      names: expect.arrayContaining([...names]),
      notice,
      certainty: 'official',
    })
    expect(dayInfo(on).names).toHaveLength(names.length)
  })

  it('is plain JSON', () => {
    for (const on of ['2024-02-08', '2024-02-18', '2020-10-01', '2027-01-01', '2027-01-04']) {
      const info = dayInfo(on, { forecast: true })
      expect(JSON.parse(JSON.stringify(info))).toStrictEqual(info)
    }
  })

  it('cannot be changed for others by whoever asked', () => {
    const names = dayInfo('2020-10-01').names as unknown[]
    names.length = 0
    expect(dayInfo('2020-10-01').names).toHaveLength(2)
  })
})

describe('a day of every kind', () => {
  const local = { names: [{ zh: '壮族三月三', en: 'Zhuang Sanyuesan' }], rest: ['2021-04-14'], work: ['2021-04-18'] }
  const number = '试拟〔2021〕1号'
  const calendar = orThrow(withOverlay(chinaCalendar, { id: 'guangxi', number, holidays: [local] }))

  it.each<[DayKind, string, boolean, readonly object[] | undefined, string | undefined]>([
    ['workday', '2021-04-13', true, undefined, undefined],
    ['weekend', '2021-04-17', false, undefined, undefined],
    ['festival', '2021-04-04', false, [{ zh: '清明节', en: 'Tomb-Sweeping Day' }], '国办发明电〔2020〕27号'],
    ['adjustedRest', '2021-05-04', false, [labourDay], '国办发明电〔2020〕27号'],
    ['makeupWorkday', '2021-04-25', true, [labourDay], '国办发明电〔2020〕27号'],
    ['special', '2020-01-31', false, [springFestival], '国办发明电〔2020〕1号'],
    ['localRest', '2021-04-14', false, local.names, number],
    ['localWorkday', '2021-04-18', true, local.names, number],
  ])('%s: %s', (kind, on, working, names, notice) => {
    expect(dayInfo(on, { calendar })).toStrictEqual({
      on,
      working,
      kind,
      ...(names && { names }),
      ...(notice && { notice }),
      certainty: 'official',
    })
  })
})

describe('a day that no notice arranges yet', () => {
  it.each<[DayKind, string, boolean, readonly object[] | undefined]>([
    ['workday', '2027-01-04', true, undefined],
    ['weekend', '2027-01-09', false, undefined],
    ['festival', '2027-01-01', false, [newYear]],
    ['festival', '2027-02-06', false, [springFestival]],
    ['adjustedRest', '2027-02-12', false, [springFestival]],
    ['makeupWorkday', '2027-02-13', true, [springFestival]],
  ])('is by forecast a %s, and cites no notice: %s', (kind, on, working, names) => {
    expect(dayInfo(on, { forecast: true })).toStrictEqual({
      on,
      working,
      kind,
      ...(names && { names }),
      certainty: 'forecast',
    })
  })

  it('has two names where 中秋节 will be on the third of October, in 2028', () => {
    expect(dayInfo('2028-10-03')).toMatchObject({ kind: 'festival', names: [midAutumn, nationalDay] })
  })

  it.each([
    ['published', '2009-10-03'],
    ['published', '2020-10-01'],
    ['forecast', '2028-10-03'],
  ])('names the two festivals of one day in the order of the statute, as %s days do: %s', (_, on) => {
    expect(dayInfo(on).names).toEqual([midAutumn, nationalDay])
  })

  it.each([
    ['of one festival', '2027-01-02', [newYear]],
    ['of one festival', '2027-01-03', [newYear]],
    ['of two festivals in one', '2028-10-07', [midAutumn, nationalDay]],
    ['of two festivals in one', '2028-10-08', [midAutumn, nationalDay]],
  ])('bears the names of its holiday also where it is a weekend day, as published ones do: %s, %s', (_, on, names) => {
    expect(dayInfo(on)).toStrictEqual({ on, working: false, kind: 'weekend', names, certainty: 'forecast' })
  })

  it('bears no name where it is a weekend day outside any holiday', () => {
    // 端午节 of 2027 is Wednesday 9 June.
    expect(dayInfo('2027-06-12')).toStrictEqual({
      on: '2027-06-12',
      working: false,
      kind: 'weekend',
      certainty: 'forecast',
    })
  })

  it('is a forecast unless that is not wanted, from 25 December of the last year on', () => {
    expect(dayInfo('2026-12-24')).toStrictEqual({
      on: '2026-12-24',
      working: true,
      kind: 'workday',
      certainty: 'official',
    })
    for (const on of ['2026-12-25', '2100-12-31']) {
      expect(thrownBy(() => dayInfo(on, { forecast: false }))).toMatchObject({
        _tag: 'CalendarNotPublished',
        path: 'on',
        asked: { en: on },
        publishedThrough: '2026-12-24',
      })
    }
    for (const options of [{ forecast: true }, { forecast: false }]) {
      expect(dayInfo('2026-12-24', options)).toStrictEqual(dayInfo('2026-12-24'))
    }
    for (const options of [undefined, {}, { forecast: undefined }, { forecast: true }]) {
      expect(dayInfo('2026-12-25', options)).toStrictEqual({
        on: '2026-12-25',
        working: true,
        kind: 'workday',
        certainty: 'forecast',
      })
    }
  })

  it('is answered to the last day of 2100', () => {
    expect(dayInfo('2100-12-31', { forecast: true })).toMatchObject({ kind: 'workday', certainty: 'forecast' })
    expect(thrownBy(() => dayInfo('2101-01-01', { forecast: true }))._tag).toBe('DateOutOfRange')
  })
})
