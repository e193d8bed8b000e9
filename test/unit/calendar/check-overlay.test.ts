import { describe, expect, it } from 'vitest'
import { chinaCalendar, dayInfo, orThrow, withOverlay } from 'xinfang-rules'
import { awkward } from '../awkward.js'
import { refusalOf } from '../refusal.js'

const holiday = { names: [{ zh: '地方节日', en: 'Local day' }], rest: ['2026-03-04'] }
const overlay = { id: 'local', holidays: [holiday] }
const refusal = (value: unknown) => refusalOf(withOverlay(chinaCalendar, value as never))
const refusalFor = (days: object) => refusal({ ...overlay, holidays: [{ ...holiday, ...days }] })

describe('an overlay is refused, by the place of the fault', () => {
  it.each([
    ['of its own', { ...overlay, region: 'Guangxi' }, 'overlay.region', 'id, number, holidays'],
    ['of a holiday', { ...overlay, holidays: [{ ...holiday, special: [] }] }, 'overlay.holidays[0].special', 'names'],
    [
      'of a name',
      { ...overlay, holidays: [{ ...holiday, names: [{ ...holiday.names[0], extra: 'x' }] }] },
      'overlay.holidays[0].names[0].extra',
      'zh, en',
    ],
    [
      'of a second name',
      { ...overlay, holidays: [{ ...holiday, names: [...holiday.names, { ...holiday.names[0], fr: 'x' }] }] },
      'overlay.holidays[0].names[1].fr',
      'zh, en',
    ],
    [
      'of a span',
      { ...overlay, holidays: [{ ...holiday, rest: [{ from: '2026-03-04', to: '2026-03-05', days: 2 }] }] },
      'overlay.holidays[0].rest[0].days',
      'from, to',
    ],
  ])('where it has a field that is unknown: %s', (_, value, path, known) => {
    const error = refusal(value)
    expect(error).toMatchObject({ _tag: 'InvalidOverlay', path })
    expect(error.message).toContain(`a known member: these are ${known}`)
  })

  it.each([
    ['within its days off', [{ rest: ['2026-03-04', '2026-03-04'] }], '0].rest[1]', '0].rest[0]'],
    [
      'in a span and beside it',
      [{ rest: [{ from: '2026-03-02', to: '2026-03-06' }, '2026-03-04'] }],
      '0].rest[1]',
      '0].rest[0]',
    ],
    ['off and worked', [{ rest: ['2026-03-04'], work: ['2026-03-04'] }], '0].work[0]', '0].rest[0]'],
    ['in two holidays', [{ rest: ['2026-03-04'] }, { work: ['2026-03-04'] }], '1].work[0]', '0].rest[0]'],
  ])('where it names a day twice: %s', (_, days, second, first) => {
    const holidays = days.map((each) => ({ names: holiday.names, ...each }))
    const error = refusal({ ...overlay, holidays })
    expect(error).toMatchObject({ _tag: 'InvalidOverlay', path: `overlay.holidays[${second}` })
    expect(error.message).toContain(`named only once: it already stands in overlay.holidays[${first}`)
  })

  it.each([
    ['neither days off nor days worked', { rest: undefined }],
    ['empty lists', { rest: [], work: [] }],
  ])('where a holiday has %s', (_, days) => {
    expect(refusalFor(days)).toMatchObject({
      _tag: 'InvalidOverlay',
      path: 'overlay.holidays[0]',
      expected: { en: 'with days of rest or work' },
    })
  })

  it('where a span ends before it begins', () => {
    expect(refusalFor({ rest: [{ from: '2026-03-04', to: '2026-03-03' }] })).toMatchObject({
      _tag: 'InvalidOverlay',
      path: 'overlay.holidays[0].rest[0].to',
      message: 'overlay.holidays[0].rest[0].to: "2026-03-03" is not on or after 2026-03-04',
    })
  })

  it('where its id is borne by another', () => {
    const first = orThrow(withOverlay(chinaCalendar, overlay as never))
    const second = { ...overlay, holidays: [{ ...holiday, rest: ['2026-03-05'] }] }
    expect(refusalOf(withOverlay(first, second))).toMatchObject({
      _tag: 'InvalidOverlay',
      path: 'overlay.id',
      expected: { en: 'a name that no other overlay bears' },
    })
  })
})

describe('an overlay is refused where a value is not what its place asks for', () => {
  it.each<[string, unknown]>([
    ['id', undefined],
    ['id', ''],
    ['id', 2026],
    ['number', ''],
    ['number', null],
    ['number', 5],
    ['holidays', undefined],
    ['holidays', []],
    ['holidays', holiday],
  ])('%s: %j', (field, value) => {
    expect(refusal({ ...overlay, [field]: value })).toMatchObject({ _tag: 'InvalidOverlay', path: `overlay.${field}` })
  })

  it.each<[string, unknown, string]>([
    ['names', undefined, 'names'],
    ['names', [], 'names'],
    ['names', ['地方节日'], 'names[0]'],
    ['names', [{ zh: '地方节日' }], 'names[0]'],
    ['names', [{ zh: '地方节日', en: '' }], 'names[0]'],
    ['names', holiday.names[0], 'names'],
    ['rest', null, 'rest'],
    ['rest', '2026-03-04', 'rest'],
    ['rest', ['2026-02-30'], 'rest[0]'],
    ['rest', ['2003-12-31'], 'rest[0]'],
    ['rest', [{ from: '2100-12-31', to: '2101-01-01' }], 'rest[0].to'],
    ['rest', [{ to: '2026-03-04' }], 'rest[0].from'],
    ['work', {}, 'work'],
    ['work', ['soon'], 'work[0]'],
    ['work', [20260304], 'work[0]'],
    ['work', [[]], 'work[0]'],
  ])('%s of a holiday: %j', (field, value, place) => {
    expect(refusalFor({ [field]: value })).toMatchObject({
      _tag: 'InvalidOverlay',
      path: `overlay.holidays[0].${place}`,
    })
  })

  it.each(awkward)('%s as a member, in a list, or as a member too many', (_, value) => {
    const within = Array.isArray(value) ? '[0]' : ''
    expect(refusal({ ...overlay, holidays: value })).toMatchObject({ path: `overlay.holidays${within}` })
    for (const field of ['id', 'number', 'toJSON', 'extra']) {
      expect(refusal({ ...overlay, [field]: value })).toMatchObject({
        _tag: 'InvalidOverlay',
        path: `overlay.${field}`,
      })
    }
    const [name] = holiday.names
    for (const field of ['zh', 'en']) {
      expect(refusalFor({ names: [{ ...name, [field]: value }] })).toMatchObject({
        _tag: 'InvalidOverlay',
        path: 'overlay.holidays[0].names[0]',
      })
    }
    for (const field of ['toJSON', 'extra']) {
      expect(refusalFor({ [field]: value })).toMatchObject({ path: `overlay.holidays[0].${field}` })
      expect(refusalFor({ names: [{ ...name, [field]: value }] })).toMatchObject({
        _tag: 'InvalidOverlay',
        path: `overlay.holidays[0].names[0].${field}`,
      })
      expect(refusalFor({ rest: [{ from: '2026-03-04', to: '2026-03-05', [field]: value }] })).toMatchObject({
        path: `overlay.holidays[0].rest[0].${field}`,
      })
    }
    for (const field of ['names', 'rest', 'work']) {
      expect(refusalFor({ [field]: value }).path).toBe(`overlay.holidays[0].${field}${within}`)
      expect(refusalFor({ [field]: [value] }).path).toMatch(`overlay.holidays[0].${field}[0]`)
    }
    expect(refusal({ ...overlay, holidays: [value] })._tag).toBe('InvalidOverlay')
  })

  it.each(awkward)('not %s as a member of a list itself, which is no part of it', (_, value) => {
    const names = Object.assign([...holiday.names], { toJSON: value, extra: value })
    const calendar = orThrow(withOverlay(chinaCalendar, { ...overlay, holidays: [{ ...holiday, names }] }))
    expect(dayInfo('2026-03-04', { calendar }).names).toStrictEqual(holiday.names)
  })

  it.each([[undefined], [null], [[]], ['local'], [new Map()]])('the overlay itself: %j', (value) => {
    expect(refusal(value)).toMatchObject({ _tag: 'InvalidOverlay', path: 'overlay' })
  })

  it.each([[undefined], [null], [{}], ['cn 2004-2026']])('the calendar: %j', (calendar) => {
    expect(refusalOf(withOverlay(calendar as never, overlay as never))).toMatchObject({
      _tag: 'InvalidArgument',
      path: 'calendar',
    })
  })
})
