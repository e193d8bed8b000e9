import { describe, expect, it } from 'vitest'
import { compareReadings, computeDeadline, orThrow, type TimeLimit } from 'xinfang-rules'
import { caomiao2023, national2022 } from 'xinfang-rules/rulebooks'
import { refusalOf } from '../refusal.js'
import { aLimit } from './a-limit.js'
import { due } from './due.js'
import { officeHours } from './hours.js'

const note = { zh: '另一种理解', en: 'Another reading' }
type Alternatives = NonNullable<NonNullable<TimeLimit['reading']>['alternatives']>
const read = (alternatives: unknown): TimeLimit =>
  aLimit(5, 'workingDay', { reading: { status: 'interpreted', alternatives: alternatives as Alternatives } })

describe('a reading', () => {
  it('may count the two hours of 225 on the wall clock, where they else run in office hours', () => {
    const limit = caomiao2023.limits['simple.signed']
    const request = { limit, from: '2024-02-09T16:30', officeHours }
    expect(due(request).dueAt).toBe('2024-02-18T09:30:00+08:00')
    expect(due({ ...request, reading: 'wallClock' }).dueAt).toBe('2024-02-09T18:30:00+08:00')
    expect(due({ limit, from: '2024-02-09T16:30', reading: 'wallClock' }).dueAt).toBe('2024-02-09T18:30:00+08:00')
  })

  it('may let the acceptance of 225 run from receipt, where it else runs from signing', () => {
    const limit = caomiao2023.limits['simple.accepted']
    const from = { received: '2024-02-22T09:00', signed: '2024-02-22T10:30' }
    expect(due({ limit, from, officeHours }).dueAt).toBe('2024-02-22T14:30:00+08:00')
    expect(due({ limit, from, officeHours, reading: ['fromReceipt'] }).dueAt).toBe('2024-02-22T11:00:00+08:00')
  })

  it('may let the opinion of 510 run from receipt, where it else runs from acceptance', () => {
    const limit = caomiao2023.limits['general.opinion']
    const from = { received: '2024-02-22', accepted: '2024-02-27' }
    expect(due({ limit, from }).dueOn).toBe('2024-03-12')
    expect(due({ limit, from, reading: 'fromReceipt' }).dueOn).toBe('2024-03-07')
  })

  it.each([
    ['a Saturday', '2024-03-01', 15, '2024-03-18', '2024-03-16'],
    ['a statutory day, from which it goes on to the first that is none', '2024-09-16', 15, '2024-10-08', '2024-10-04'],
    ['a day off in exchange', '2024-09-20', 15, '2024-10-08', '2024-10-05'],
    ['a working day', '2024-03-04', 15, '2024-03-19', '2024-03-19'],
  ])('may roll from statutory days alone: from %s', (_, from, amount, dayOff, statutoryDay) => {
    const limit = aLimit(amount, 'calendarDay')
    expect(due({ limit, from }).dueOn).toBe(dayOff)
    expect(due({ limit: { ...limit, rollOn: 'statutoryDay' }, from }).dueOn).toBe(statutoryDay)
  })

  it('may roll back from statutory days alone', () => {
    const limit = aLimit(10, 'calendarDay', { roll: 'backward', rollOn: 'statutoryDay' })
    // 2024-10-01 to 10-03 are statutory; Monday 09-30 is not.
    expect(due({ limit, from: '2024-09-23' }).dueOn).toBe('2024-09-30')
  })

  it('knows the statutory days of years to come, and that their notice is not out', () => {
    const limit = aLimit(15, 'calendarDay', { rollOn: 'statutoryDay' })
    expect(due({ limit, from: '2027-09-16' })).toMatchObject({
      dueOn: '2027-10-04',
      certainty: 'forecast',
      window: { earliest: '2027-10-04', latest: '2027-10-04' },
    })
  })

  it('is kept with the deadline, beside the limit as it is written', () => {
    const limit = caomiao2023.limits['general.opinion']
    const request = { limit, from: { received: '2024-02-22' }, reading: 'fromReceipt' }
    expect(due(request)).toMatchObject({ limit, reading: ['fromReceipt'], startedOn: '2024-02-22' })
    expect(due({ limit, from: '2024-02-22', reading: [] })).not.toHaveProperty('reading')
  })

  it('applies to the limit that is asked for alone', () => {
    const limit = caomiao2023.limits['general.opinion']
    const from = { received: '2024-02-22', accepted: '2024-02-27' }
    const other = { ...limit, id: 'other' }
    const { bounds } = due({ limit, from, alsoBoundBy: [other], reading: 'fromReceipt' })
    expect(bounds?.map(({ limit: id, dueOn }) => `${id} ${dueOn}`)).toEqual([
      'general.opinion 2024-03-07',
      'other 2024-03-12',
    ])
  })
})

describe('a reading is refused', () => {
  const limit = caomiao2023.limits['simple.accepted']
  const refused = (reading: unknown, from: object | string = { signed: '2024-02-22T10:30' }) =>
    refusalOf(computeDeadline({ limit, from: from as never, officeHours, reading: reading as never }))

  it('where the limit does not know it', () => {
    expect(refused('fromAcceptance')).toMatchObject({
      _tag: 'UnknownReading',
      path: 'reading',
      message: 'reading: "fromAcceptance" is not one of "wallClock", "fromReceipt"',
    })
    expect(refused(['wallClock', 7])).toMatchObject({ _tag: 'UnknownReading', path: 'reading[1]', given: '7' })
    const none = { limit: aLimit(5, 'workingDay'), from: '2024-02-22', reading: 'x' }
    expect(refusalOf(computeDeadline(none)).message).toBe(
      'reading: "x" is not needed: "5.workingDay" has no other reading',
    )
  })

  it('where it is neither one nor a list', () => {
    expect(refused({ id: 'wallClock' })).toMatchObject({ _tag: 'InvalidArgument', path: 'reading' })
  })

  it('where the event from which it starts is not given, or cannot be told from a bare moment', () => {
    const missing = { _tag: 'MissingEvent', limit: 'simple.accepted', event: 'received' }
    expect(refused('fromReceipt')).toMatchObject(missing)
    expect(refused('fromReceipt', '2024-02-22T10:30')).toMatchObject(missing)
  })

  it('where two of them contradict each other', () => {
    const contradicting = read([
      { id: 'longer', note, change: { length: { amount: 7, unit: 'workingDay' } } },
      { id: 'shorter', note, change: { length: { amount: 3, unit: 'workingDay' } } },
    ])
    const request = { limit: contradicting, from: '2024-02-22', reading: ['longer', 'shorter'] }
    expect(refusalOf(computeDeadline(request))).toMatchObject({
      _tag: 'InvalidArgument',
      path: 'reading',
      expected: { en: 'readings that go together: take longer or shorter, not both' },
    })
  })

  it.each([
    ['are no list', {}, 'limit.reading.alternatives'],
    [
      'are more than any text has',
      Array.from({ length: 13 }, (_, id) => ({ id: `${id}`, note, change: {} })),
      'limit.reading.alternatives',
    ],
    ['hold something else', ['x'], 'limit.reading.alternatives[0]'],
    ['lack a note', [{ id: 'x', change: {} }], 'limit.reading.alternatives[0]'],
    [
      'change what no reading may',
      [{ id: 'x', note, change: { actor: 'petitioner' } }],
      'limit.reading.alternatives[0].change',
    ],
    [
      'change it to nonsense',
      [{ id: 'x', note, change: { length: { amount: 0, unit: 'hour' } } }],
      'limit.reading.alternatives[0].change.length.amount',
    ],
    [
      'bear one id twice',
      [
        { id: 'x', note, change: { roll: 'none' } },
        { id: 'x', note, change: { from: 'accepted' } },
      ],
      'limit.reading.alternatives[1].id',
    ],
  ])('where the readings of the limit %s', (_, alternatives, path) => {
    const request = { limit: read(alternatives), from: '2024-02-22', reading: 'x' }
    expect(refusalOf(computeDeadline(request)).path).toBe(path)
  })
})

describe('a comparison of readings', () => {
  it('has every set that goes together, its own reading first', () => {
    const limit = caomiao2023.limits['simple.accepted']
    const from = { received: '2024-02-22T09:00', signed: '2024-02-22T10:30' }
    const { deadlines, earliest, latest, safe } = orThrow(compareReadings({ limit, from, officeHours }))
    expect(deadlines.map(({ reading = [], dueAt }) => [reading.join('+'), dueAt.slice(11, 16)])).toEqual([
      ['', '14:30'],
      ['wallClock', '12:30'],
      ['fromReceipt', '11:00'],
      ['wallClock+fromReceipt', '11:00'],
    ])
    expect(earliest).toBe(deadlines[2])
    expect(latest).toBe(deadlines[0])
    expect(safe).toEqual([['fromReceipt'], ['wallClock', 'fromReceipt']])
  })

  it('of a limit that is read in one way only has one', () => {
    const { deadlines, safe } = orThrow(compareReadings({ limit: aLimit(5, 'workingDay'), from: '2024-02-22' }))
    expect(deadlines.map(({ dueOn }) => dueOn)).toEqual(['2024-02-29'])
    expect(safe).toEqual([[]])
  })

  it('leaves out sets that contradict themselves', () => {
    const limit = read([
      { id: 'longer', note, change: { length: { amount: 7, unit: 'workingDay' } } },
      { id: 'shorter', note, change: { length: { amount: 3, unit: 'workingDay' } } },
      { id: 'later', note, change: { from: 'accepted' } },
    ])
    const from = { received: '2024-02-22', accepted: '2024-02-27' }
    const { deadlines, safe } = orThrow(compareReadings({ limit, from }))
    expect(deadlines.map(({ reading = [] }) => reading.join('+'))).toEqual([
      '',
      'longer',
      'shorter',
      'later',
      'longer+later',
      'shorter+later',
    ])
    expect(safe).toEqual([['shorter']])
  })

  it('is refused from a bare moment where a reading starts from another event', () => {
    const request = { limit: caomiao2023.limits['general.opinion'], from: '2024-02-27' }
    expect(refusalOf(compareReadings(request))).toMatchObject({ _tag: 'MissingEvent', event: 'received' })
    expect(compareReadings({ limit: national2022.limits.register, from: '2024-02-27' })._tag).toBe('Right')
  })

  it('weighs the other limits on the act by every reading', () => {
    const limit = caomiao2023.limits['general.opinion']
    const from = { received: '2024-02-22', accepted: '2024-02-27' }
    const alsoBoundBy = [aLimit(8, 'workingDay', { id: 'other', from: 'accepted' })]
    const { deadlines } = orThrow(compareReadings({ limit, from, alsoBoundBy }))
    expect(deadlines.map(({ dueOn }) => dueOn)).toEqual(['2024-03-08', '2024-03-07'])
  })
})
