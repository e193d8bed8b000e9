import { describe, expect, it } from 'vitest'
import { createCalendar, type Deadline, type DeadlineRequest, dayInfo, orThrow, type TimeLimit } from 'xinfang-rules'
import { type DeadlineSeal, sealDeadline } from 'xinfang-rules/receipt'
import { awkward } from '../awkward.js'
import { aLimit, extensible } from '../deadline/a-limit.js'
import { due } from '../deadline/due.js'
import { refusalOf } from '../refusal.js'
import { canonical, sha256Of } from './canonical.js'

const sealOf = (request: DeadlineRequest): DeadlineSeal => orThrow(sealDeadline(due(request)))
const daysOf = (limit: TimeLimit, from: string, more: Partial<DeadlineRequest> = {}): string[] =>
  sealOf({ limit, from, ...more }).days.map(({ on }) => on)
/** The first and the last of the days, and how many they are. */
const span = (days: readonly string[]): string => [days[0], days.at(-1), days.length].join(' ')

const officeHours = {
  sessions: [
    { from: '08:30', to: '12:00' },
    { from: '14:00', to: '17:30' },
  ],
}

describe('the days of a seal are those on which the date rests', () => {
  it('all days after the start of a limit in working days, to its end', () => {
    expect(span(daysOf(aLimit(5, 'workingDay'), '2024-02-08'))).toBe('2024-02-09 2024-02-21 13')
  })

  it('all days before the event of a limit in working days that is counted back', () => {
    // 21, 20, 19, 18 and, before the holiday, 9 February.
    const limit = aLimit(5, 'workingDay', { direction: 'before' })
    expect(span(daysOf(limit, '2024-02-22'))).toBe('2024-02-09 2024-02-21 13')
  })

  it('the days over which a limit in calendar days rolls, both ends included', () => {
    expect(span(daysOf(aLimit(15, 'calendarDay'), '2024-01-26'))).toBe('2024-02-10 2024-02-18 9')
    expect(span(daysOf(aLimit(15, 'calendarDay', { roll: 'backward' }), '2024-01-26'))).toBe('2024-02-09 2024-02-10 2')
  })

  it('the one day on which such a limit ends without a roll', () => {
    expect(daysOf(aLimit(7, 'calendarDay'), '2024-03-01')).toEqual(['2024-03-08'])
  })

  it('none of a limit that does not roll, or whose hours run on the wall clock', () => {
    expect(daysOf(aLimit(15, 'calendarDay', { roll: 'none' }), '2024-01-26')).toEqual([])
    expect(daysOf(aLimit(48, 'hour'), '2024-02-08T16:30')).toEqual([])
  })

  it('the days on which office hours lie, the first included', () => {
    const limit = aLimit(2, 'hour', { clock: 'office' })
    expect(span(daysOf(limit, '2024-02-09T16:30', { officeHours }))).toBe('2024-02-09 2024-02-18 10')
  })

  it('the last day of a limit that does not roll, but closes with the office if that is open', () => {
    const limit = aLimit(15, 'calendarDay', { roll: 'none' })
    expect(daysOf(limit, '2024-01-26', { officeHours, closesAtOfficeEnd: true })).toEqual(['2024-02-10'])
  })

  it('those before the extension too, by which that had to be approved', () => {
    const limit = extensible(aLimit(15, 'calendarDay'), 30)
    const extension = { length: { amount: 30, unit: 'calendarDay' as const }, approvedOn: '2024-02-18' }
    // Day 15 is 10 February and rolls to the 18th; day 45 is 11 March, a Monday.
    expect(daysOf(limit, '2024-01-26', { extension })).toEqual([
      ...Array.from({ length: 9 }, (_, index) => `2024-02-${index + 10}`),
      '2024-03-11',
    ])
  })

  it('the same, whether or not a limit in days closes with the office', () => {
    const limit = aLimit(5, 'workingDay')
    expect(daysOf(limit, '2024-02-08', { officeHours, closesAtOfficeEnd: true })).toEqual(daysOf(limit, '2024-02-08'))
  })

  it('the window of a forecast too', () => {
    // Due on 29 April by forecast; 劳动节 may be arranged so that it is 4 May.
    const { deadline, days } = sealOf({ limit: aLimit(3, 'workingDay'), from: '2027-04-26' })
    expect([deadline.dueOn, deadline.window?.latest]).toEqual(['2027-04-29', '2027-05-04'])
    expect(span(days.map(({ on }) => on))).toBe('2027-04-27 2027-05-04 8')
    expect(new Set(days.map(({ certainty }) => certainty))).toEqual(new Set(['forecast']))
  })

  it('those of an extension', () => {
    const limit = extensible(aLimit(15, 'workingDay'), 5)
    const extension = { length: { amount: 5, unit: 'workingDay' }, approvedOn: '2024-03-04' } as const
    expect(span(daysOf(limit, '2024-03-01', { extension }))).toBe('2024-03-02 2024-03-29 28')
  })

  it('of several limits those of all, each once, in order', () => {
    const limit = aLimit(15, 'calendarDay')
    const alsoBoundBy = [aLimit(6, 'workingDay'), aLimit(40, 'calendarDay')]
    const days = daysOf(limit, '2024-01-26', { alsoBoundBy })
    // Six working days to Sunday 4 February, worked by exchange; a roll from 10 to 18 February; 6 March.
    expect(span(days.slice(0, -10))).toBe('2024-01-27 2024-02-04 9')
    expect(span(days.slice(-10, -1))).toBe('2024-02-10 2024-02-18 9')
    expect(days.at(-1)).toBe('2024-03-06')
  })

  it('each as the calendar describes it, without its names', () => {
    const days = sealOf({ limit: aLimit(5, 'workingDay'), from: '2024-02-08' }).days
    const { names, ...day } = dayInfo('2024-02-18')
    expect(names).toBeDefined()
    expect(days.find(({ on }) => on === '2024-02-18')).toStrictEqual(day)
    expect(days[0]).toStrictEqual({ on: '2024-02-09', working: true, kind: 'workday', certainty: 'official' })
  })
})

describe('a seal', () => {
  const request: DeadlineRequest = {
    limit: { ...aLimit(15, 'workingDay'), label: { zh: '办理期限 “甲”\u2028', en: 'Limit\n"A" 😀' } },
    from: { received: '2024-02-08T16:30', accepted: '2024-02-09' },
    fields: { route: 'petition', urgent: true },
    alsoBoundBy: [aLimit(30, 'calendarDay')],
  }

  it('carries the hash that Node computes of its canonical JSON', () => {
    const seal = sealOf(request)
    expect(seal.sha256).toBe(sha256Of(seal))
    expect(seal.sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  it('is plain JSON', () => {
    const seal = sealOf(request)
    expect(JSON.parse(JSON.stringify(seal))).toStrictEqual(seal)
  })

  it('holds the deadline that was sealed', () => {
    expect(sealOf(request).deadline).toStrictEqual(due(request))
  })

  it('is the same whatever the order in which the request was written', () => {
    const turned = JSON.parse(canonical(request)) as DeadlineRequest
    expect(sealOf(turned).sha256).toBe(sealOf(request).sha256)
  })

  it('leaves members out that are undefined', () => {
    const limit = { ...aLimit(5, 'workingDay'), metBy: undefined } as unknown as TimeLimit
    expect(sealOf({ limit, from: '2024-02-08' })).toStrictEqual(
      sealOf({ limit: aLimit(5, 'workingDay'), from: '2024-02-08' }),
    )
  })

  it('holds the deadline as computed, whatever else is written into the given one', () => {
    const deadline = due(request)
    const forged = { ...deadline, startedOn: '2024-01-01', certainty: 'forecast', remark: 'mine' } as Deadline
    expect(sealDeadline(forged)).toStrictEqual(sealDeadline(deadline))
  })
})

describe('sealing is refused', () => {
  const deadline = due({ limit: aLimit(20, 'workingDay'), from: '2027-01-20' })

  it('on a calendar that gives another date', () => {
    // 31 January 2020 became a day off a week before.
    const calendar = orThrow(createCalendar({ knownOn: '2020-01-20' }))
    const other = due({ limit: aLimit(15, 'calendarDay'), from: '2020-01-16', calendar })
    expect(refusalOf(sealDeadline(other))).toMatchObject({ _tag: 'CalendarMismatch', path: 'deadline' })
    expect(orThrow(sealDeadline(other, { calendar })).deadline).toStrictEqual(other)
  })

  it('for what is no deadline or no calendar', () => {
    expect(refusalOf(sealDeadline({} as Deadline))).toMatchObject({ _tag: 'InvalidArgument', path: 'deadline' })
    expect(refusalOf(sealDeadline(deadline, { calendar: {} as never }))).toMatchObject({
      _tag: 'InvalidArgument',
      path: 'calendar',
    })
  })

  it.each(awkward)('for a limit with %s in it, by its place', (_, value) => {
    const limit = { ...aLimit(5, 'workingDay'), remark: { held: [1, value] } } as TimeLimit
    const refusal = refusalOf(sealDeadline(due({ limit, from: '2024-02-08' })))
    expect(refusal._tag).toBe('InvalidArgument')
    expect(refusal.path).toMatch(/^deadline\.limit\.remark\.held\[1\]/)
  })

  it.each<[string, unknown]>([
    ['half a character', '\ud83d'],
    ['a name of half a character', { '\ude00': 1 }],
    ['NaN', Number.NaN],
    ['a hole in a list', new Array(1)],
    ['a list with a member beside its items', Object.assign([1], { more: 2 })],
    ['a Map', new Map()],
    ['a boxed number', Object(7)],
  ])('for a limit with %s in it', (_, value) => {
    const limit = { ...aLimit(5, 'workingDay'), remark: value } as TimeLimit
    expect(refusalOf(sealDeadline(due({ limit, from: '2024-02-08' })))).toMatchObject({ _tag: 'InvalidArgument' })
  })

  it('for a limit nested deeper than any rule is', () => {
    let remark: unknown = 1
    for (let depth = 0; depth < 100_000; depth++) remark = [remark]
    const limit = { ...aLimit(5, 'workingDay'), remark } as TimeLimit
    expect(refusalOf(sealDeadline(due({ limit, from: '2024-02-08' })))).toMatchObject({ _tag: 'InvalidArgument' })
  })
})
