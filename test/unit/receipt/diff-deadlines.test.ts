import { describe, expect, it } from 'vitest'
import { chinaCalendar, createCalendar, type Deadline, orThrow, withNotice } from 'xinfang-rules'
import { diffDeadlines } from 'xinfang-rules/receipt'
import { notice2027 } from '../calendar/a-notice.js'
import { aLimit } from '../deadline/a-limit.js'
import { due } from '../deadline/due.js'
import { thrownBy } from '../thrown-by.js'

const before = orThrow(createCalendar({ knownOn: '2020-01-20' }))
const dueBefore = (amount: number): Deadline =>
  due({ limit: aLimit(amount, 'calendarDay'), from: '2020-01-16', calendar: before })
// Due on 26, 31 January and 3 February 2020; of these the amendment of 27 January 2020 moves the first two.
const moving = dueBefore(15)
const staying = dueBefore(21)

describe('the deadlines that a notice moves', () => {
  it('are told with where they stood, what they were and are, and the day that moved them', () => {
    const changes = [...diffDeadlines([staying, moving, staying], chinaCalendar, { before })]
    expect(changes).toMatchObject([
      {
        index: 1,
        was: { dueOn: '2020-01-31' },
        is: { dueOn: '2020-02-03' },
        days: [{ was: { on: '2020-01-31', working: true }, is: { on: '2020-01-31', working: false, kind: 'special' } }],
      },
    ])
    expect(changes[0]?.was).toBe(moving)
  })

  it('are told also where they end on the same day at another time', () => {
    const officeHours = { sessions: [{ from: '08:30', to: '17:30' }] }
    const limit = aLimit(15, 'calendarDay', { roll: 'none' })
    const closing = due({ limit, from: '2020-01-16', calendar: before, officeHours, closesAtOfficeEnd: true })
    expect([...diffDeadlines([closing], chinaCalendar, { before })]).toMatchObject([
      {
        was: { dueOn: '2020-01-31', dueAt: '2020-01-31T17:30:00+08:00' },
        is: { dueOn: '2020-01-31', dueAt: '2020-02-01T00:00:00+08:00' },
        days: [{ was: { on: '2020-01-31' } }],
      },
    ])
  })

  it('are compared with the default calendar where no other is named', () => {
    const calendar = orThrow(withNotice(chinaCalendar, notice2027))
    const deadlines = Array.from({ length: 40 }, (_, index) =>
      due({ limit: aLimit(index + 1, 'workingDay'), from: '2026-12-28' }),
    )
    const expected = deadlines.flatMap((was, index) => {
      const is = due({ limit: was.limit, from: '2026-12-28', calendar })
      return is.dueAt === was.dueAt ? [] : [{ index, was, is }]
    })
    expect(expected.length).toBeGreaterThan(0)
    expect(expected.length).toBeLessThan(deadlines.length)
    const changes = [...diffDeadlines(deadlines, calendar)]
    expect(changes).toMatchObject(expected)
    for (const change of changes) expect('days' in change && change.days.length).toBeGreaterThan(0)
  })

  it('are none where the calendar is the same, or only makes a forecast certain', () => {
    expect([...diffDeadlines([moving, staying], before, { before })]).toEqual([])
    const certain = due({ limit: aLimit(5, 'workingDay'), from: '2027-03-01' })
    expect(certain.certainty).toBe('forecast')
    expect([...diffDeadlines([certain], orThrow(withNotice(chinaCalendar, notice2027)))]).toEqual([])
  })
})

describe('one bad entry stops nothing', () => {
  it('told with its error: what is no deadline, or cannot be computed', () => {
    const wrong = { ...moving, limit: { ...moving.limit, from: '' } }
    const changes = [...diffDeadlines([7 as never, wrong, moving], chinaCalendar, { before })]
    expect(changes).toMatchObject([
      { index: 0, was: 7, error: { _tag: 'InvalidArgument' } },
      { index: 1, was: wrong, error: { _tag: 'InvalidLimit', path: 'limit.from' } },
      { index: 2, is: { dueOn: '2020-02-03' } },
    ])
  })

  it('told with its error: what would move, but was not computed on the calendar before', () => {
    const forged = { ...moving, dueOn: '2020-01-30', dueAt: '2020-01-31T00:00:00+08:00' }
    expect([...diffDeadlines([forged], chinaCalendar, { before })]).toMatchObject([
      { index: 0, was: forged, error: { _tag: 'CalendarMismatch', computed: { calendar: before.id } } },
    ])
  })
})

describe('the deadlines are asked for one by one', () => {
  /** Deadlines that move, and how many of them were asked for. */
  function counted(length: number) {
    const taken = { count: 0, closed: false }
    function* source(): Generator<Deadline> {
      try {
        while (taken.count < length) {
          taken.count++
          yield moving
        }
      } finally {
        taken.closed = true
      }
    }
    return { taken, source: source() }
  }

  it('none at the call, and one for one change', () => {
    const { taken, source } = counted(1000)
    const changes = diffDeadlines(source, chinaCalendar, { before })
    expect(taken.count).toBe(0)
    expect(changes.next().value).toMatchObject({ index: 0 })
    expect(taken.count).toBe(1)
    expect(changes.next().value).toMatchObject({ index: 1 })
    expect(taken.count).toBe(2)
  })

  it('and the list is closed when the changes are left off', () => {
    const { taken, source } = counted(1000)
    for (const { index } of diffDeadlines(source, chinaCalendar, { before })) if (index === 2) break
    expect(taken).toEqual({ count: 3, closed: true })
  })

  it('and what the list throws passes through', () => {
    function* failing(): Generator<Deadline> {
      yield moving
      throw new RangeError('the database is gone')
    }
    const changes = diffDeadlines(failing(), chinaCalendar, { before })
    expect(changes.next().value).toMatchObject({ index: 0 })
    expect(() => changes.next()).toThrow(new RangeError('the database is gone'))
  })
})

describe('what is no argument is refused at the call', () => {
  it.each<[string, () => unknown]>([
    ['deadlines', () => diffDeadlines(undefined as never, chinaCalendar)],
    ['deadlines', () => diffDeadlines(moving as never, chinaCalendar)],
    ['calendar', () => diffDeadlines([], undefined as never)],
    ['options.before', () => diffDeadlines([], chinaCalendar, { before: {} as never })],
  ])('%s', (path, call) => {
    expect(thrownBy(call)).toMatchObject({ _tag: 'InvalidArgument', path })
  })
})
