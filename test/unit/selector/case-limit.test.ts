import { describe, expect, it } from 'vitest'
import {
  type CaseOptions,
  type CaseRecord,
  collectTally,
  createCalendar,
  orThrow,
  type Selector,
  type TimeLimit,
  tallyCases,
} from 'xinfang-rules'
import { refusalOf } from '../refusal.js'
import { label, standing, stateRules } from './standing.js'

const basis = { document: '试拟规定', clause: '第一条', source: 'assumption', evidence: 'inferred' } as const

/** Five working days from acceptance, as the 225 rule has them, that a hearing stops and that may be longer by two. */
const OPINION: TimeLimit = {
  id: 'opinion',
  label: { zh: '处理意见', en: 'Opinion' },
  length: { amount: 5, unit: 'workingDay' },
  from: 'accepted',
  metBy: ['closed', 'withdrawn'],
  pausedBy: ['hearing'],
  extension: { max: { amount: 2, unit: 'workingDay' }, basis },
  basis,
}

/** A case that was accepted on 2024-02-07: with 02-09 and the Sunday 02-18 worked, its fifth working day is 02-20. */
const ACCEPTED: CaseRecord = { id: 'c1', fields: {}, events: { accepted: '2024-02-07' } }

const state = (record: Partial<CaseRecord>, options: CaseOptions, limit: TimeLimit = OPINION): string =>
  orThrow(standing(stateRules(limit), { ...ACCEPTED, ...record }, options))

const events = (more: CaseRecord['events']): Partial<CaseRecord> => ({ events: { ...ACCEPTED.events, ...more } })

describe('a limit in a case', () => {
  it.each([
    ['is in no state before it starts', {}, '2024-02-06', 'none'],
    ['runs from the day that starts it', {}, '2024-02-07', 'running'],
    ['runs through its last day', {}, '2024-02-20', 'running'],
    ['runs to the end of its last day', {}, '2024-02-20T23:59:59.999', 'running'],
    ['is overdue from the first instant after that', {}, '2024-02-21T00:00', 'overdue'],
    ['is met in time on its last day', { closed: '2024-02-20' }, '2024-02-29', 'inTime'],
    ['is met in time on the day that starts it', { closed: '2024-02-07' }, '2024-02-29', 'inTime'],
    ['is met late the day after', { closed: '2024-02-21' }, '2024-02-29', 'late'],
    ['is met by another event too', { withdrawn: '2024-02-19' }, '2024-02-29', 'inTime'],
    ['is met by the earlier of two events', { closed: '2024-02-21', withdrawn: '2024-02-20' }, '2024-02-29', 'inTime'],
    ['is not met before that happens', { closed: '2024-02-20' }, '2024-02-19', 'running'],
    ['is overdue until it is met late', { closed: '2024-02-23' }, '2024-02-22', 'overdue'],
  ])('%s', (_, more, asOf, expected) => {
    expect(state(events(more), { asOf })).toBe(expected)
  })

  it('is counted on the calendar that is given', () => {
    // As known before the notice of 2024 the holiday was not arranged: what had no date by then is refused.
    const calendar = orThrow(createCalendar({ knownOn: '2023-10-01' }))
    const refusal = refusalOf(standing(stateRules(OPINION), ACCEPTED, { asOf: '2024-02-20', calendar }))
    expect(refusal._tag).toBe('CalendarNotPublished')
    expect(state({}, { asOf: '2024-03-01', calendar })).toBe('overdue')
    expect(state({}, { asOf: '2024-02-08', calendar })).toBe('running')
    expect(state({}, { asOf: '2024-02-20', calendar, forecast: true })).toBe('running')
  })

  it('ends when the office closes where that is asked', () => {
    const officeHours = { sessions: [{ from: '09:00', to: '12:00' }] }
    const closing = { officeHours, closesAtOfficeEnd: true }
    expect(state({}, { asOf: '2024-02-20T12:00', ...closing })).toBe('running')
    expect(state({}, { asOf: '2024-02-20T12:00:00.001', ...closing })).toBe('overdue')
    expect(state({}, { asOf: '2024-02-20T12:00:00.001', officeHours })).toBe('running')
  })

  it('of two hours runs in the sessions of the office', () => {
    const limit: TimeLimit = { ...OPINION, length: { amount: 2, unit: 'hour' }, clock: 'office', pausedBy: [] }
    const { extension: _, ...sign } = limit
    const officeHours = { sessions: [{ from: '09:00', to: '12:00' }] }
    const record = { events: { accepted: '2024-02-08T11:00' } }
    expect(state(record, { asOf: '2024-02-09T10:00', officeHours }, sign)).toBe('running')
    expect(state(record, { asOf: '2024-02-09T10:00:00.001', officeHours }, sign)).toBe('overdue')
  })

  it('of two hours is met in time at the very instant at which they are up, and late after it', () => {
    const { extension: _, ...rest } = OPINION
    const sign: TimeLimit = { ...rest, length: { amount: 2, unit: 'hour' } }
    const closed = (at: string) => ({ events: { accepted: '2024-02-08T11:00', closed: at } })
    expect(state(closed('2024-02-08T13:00'), { asOf: '2024-02-29' }, sign)).toBe('inTime')
    expect(state(closed('2024-02-08T13:00:00.001'), { asOf: '2024-02-29' }, sign)).toBe('late')
  })

  it('that is counted back runs before its event has happened', () => {
    const { pausedBy: _, extension: __, ...rest } = OPINION
    const notice: TimeLimit = { ...rest, length: { amount: 5, unit: 'calendarDay' }, direction: 'before' }
    // Five days before Thursday 2024-03-21 is Saturday 03-16, so that Friday 03-15 is the last day.
    const meeting = { events: { accepted: '2024-03-21' } }
    expect(state(meeting, { asOf: '2024-03-15' }, notice)).toBe('running')
    expect(state(meeting, { asOf: '2024-03-16' }, notice)).toBe('overdue')
    expect(state({ events: { accepted: '2024-03-21', closed: '2024-03-15' } }, { asOf: '2024-03-16' }, notice)).toBe(
      'inTime',
    )
  })
})

describe("a case's own extension", () => {
  const extension = (approvedOn: string): Partial<CaseRecord> => ({
    extensions: { opinion: { length: { amount: 2, unit: 'workingDay' }, approvedOn } },
  })

  it('moves the end of the limit', () => {
    expect(state(extension('2024-02-20'), { asOf: '2024-02-22' })).toBe('running')
    expect(state(extension('2024-02-20'), { asOf: '2024-02-23' })).toBe('overdue')
  })

  it('is refused where the case stands', () => {
    const late = refusalOf(
      standing(stateRules(OPINION), { ...ACCEPTED, ...extension('2024-02-21') }, { asOf: '2024-02-22' }),
    )
    expect(late._tag).toBe('ExtensionTooLate')
    expect(late.path).toBe('cases[0].extensions.opinion.approvedOn')
  })

  it('of a limit that nobody knows is refused by its name', () => {
    const record = { ...ACCEPTED, extensions: { acceptance: { length: { amount: 1, unit: 'workingDay' } } } } as never
    const refusal = refusalOf(standing(stateRules(OPINION), record, { asOf: '2024-02-22' }))
    expect([refusal._tag, refusal.path]).toEqual(['InvalidCase', 'cases[0].extensions.acceptance'])
  })
})

describe("a case's own pauses", () => {
  const pause = (from: string, to?: string): Partial<CaseRecord> => ({
    pauses: { opinion: [{ reason: 'hearing', from, ...(to !== undefined && { to }) }] },
  })

  it('are not counted', () => {
    expect(state(pause('2024-02-19', '2024-02-20'), { asOf: '2024-02-22' })).toBe('running')
    expect(state(pause('2024-02-19', '2024-02-20'), { asOf: '2024-02-23' })).toBe('overdue')
  })

  it('without an end leave the limit running, or met in time', () => {
    expect(state(pause('2024-02-20'), { asOf: '2024-12-31' })).toBe('running')
    expect(state({ ...pause('2024-02-20'), ...events({ closed: '2024-12-30' }) }, { asOf: '2024-12-31' })).toBe(
      'inTime',
    )
    expect(state(pause('2024-02-21'), { asOf: '2024-12-31' })).toBe('overdue')
  })

  it('without an end in days that no notice arranges leave nothing settled', () => {
    // From Monday 2027-01-25 four working days are up on Friday; whether Sunday 01-31 is worked, no notice says yet.
    const record = { ...events({ accepted: '2027-01-25' }), ...pause('2027-02-01') }
    const asked = { ...ACCEPTED, ...record }
    expect(refusalOf(standing(stateRules(OPINION), asked, { asOf: '2027-02-03' }))._tag).toBe('CalendarNotPublished')
    expect(state(record, { asOf: '2027-02-03', forecast: true })).toBe('running')
    const sooner = { ...events({ accepted: '2027-01-25' }), ...pause('2027-01-28') }
    expect(state(sooner, { asOf: '2027-02-03' })).toBe('running')
  })

  it('for a reason that the limit does not name are refused where the case stands', () => {
    const record = { ...ACCEPTED, pauses: { opinion: [{ reason: 'appraisal', from: '2024-02-19' }] } }
    const refusal = refusalOf(standing(stateRules(OPINION), record, { asOf: '2024-02-22' }))
    expect([refusal._tag, refusal.path]).toEqual(['PauseNotAllowed', 'cases[0].pauses.opinion[0].reason'])
  })

  it('of a limit that may end before them by rolling back leave nothing settled', () => {
    const limit: TimeLimit = { ...OPINION, length: { amount: 10, unit: 'calendarDay' }, roll: 'backward' }
    const { extension: _, ...rolling } = limit
    const refusal = refusalOf(
      standing(stateRules(rolling), { ...ACCEPTED, ...pause('2024-02-16') }, { asOf: '2024-02-22' }),
    )
    expect(refusal._tag).toBe('ClockPaused')
  })
})

describe('a limit of matters of one kind', () => {
  const limit: TimeLimit = { ...OPINION, appliesTo: { field: 'kind', in: ['petition'] } }

  it.each([
    ['governs those', { kind: 'petition' }, 'overdue'],
    ['is in no state for others', { kind: 'court' }, 'none'],
    ['is in no state where the kind is not known', {}, 'none'],
  ])('%s', (_, fields, expected) => {
    expect(state({ fields }, { asOf: '2024-02-29' }, limit)).toBe(expected)
  })

  it('is certainly not in a state for others alone, and not where the kind is not known', () => {
    const of: Selector = { not: { limit: 'opinion', state: 'overdue' } }
    const rules = { ...stateRules(limit), counts: { others: { id: 'others', label, unit: '件', of } } } as const
    const others = (fields: CaseRecord['fields']) =>
      orThrow(tallyCases(rules, [{ ...ACCEPTED, fields }], { asOf: '2024-02-29' })).counts['others']
    expect([others({ kind: 'court' }), others({ kind: 'petition' }), others({})]).toEqual([1, 0, 0])
  })
})

describe('a limit of another family', () => {
  const version = (amount: number, from: string, to?: string) => ({
    family: 'national',
    limits: {
      opinion: {
        ...OPINION,
        length: { amount, unit: 'workingDay' as const },
        effective: { from, ...(to !== undefined && { to }) },
      },
    },
  })
  const books = [version(5, '2022-05-01'), version(3, '2005-05-01', '2022-04-30')]
  const rules = stateRules(OPINION, { family: 'national' })
  const at = (accepted: string, asOf: string) =>
    orThrow(standing(rules, { ...ACCEPTED, events: { accepted } }, { asOf, books }))

  it('is the version in force on the day that starts it', () => {
    // Three working days after Thursday 2022-04-28 end on Friday 05-06; five after Thursday 05-05 on Wednesday 05-11.
    expect([at('2022-04-28', '2022-05-06'), at('2022-04-28', '2022-05-07')]).toEqual(['running', 'overdue'])
    expect([at('2022-05-05', '2022-05-11'), at('2022-05-05', '2022-05-12')]).toEqual(['running', 'overdue'])
  })

  it('is in no state where no version was in force', () => {
    expect(at('2005-04-30', '2006-04-30')).toBe('none')
  })

  it('may be extended and paused by its id, or with the family before it', () => {
    const extension = { length: { amount: 2, unit: 'workingDay' as const }, approvedOn: '2024-02-20' }
    for (const key of ['opinion', 'national/opinion']) {
      const record = { ...ACCEPTED, extensions: { [key]: extension } }
      expect(orThrow(standing(rules, record, { asOf: '2024-02-22', books }))).toBe('running')
    }
  })

  it('is not meant by its id alone where the rulebook has a limit of that id', () => {
    const both = { ...rules, limits: { opinion: OPINION } }
    const extension = { length: { amount: 2, unit: 'workingDay' as const }, approvedOn: '2024-02-20' }
    const extended = (key: string) =>
      orThrow(standing(both, { ...ACCEPTED, extensions: { [key]: extension } }, { asOf: '2024-02-22', books }))
    expect([extended('opinion'), extended('national/opinion')]).toEqual(['overdue', 'running'])
  })

  it('of two versions in force is the one in force since later or, since one day, that stands later', () => {
    const [five, three] = [version(5, '2022-05-01'), version(3, '2022-05-01')]
    const by = (...versions: typeof books) =>
      orThrow(standing(rules, ACCEPTED, { asOf: '2024-02-20', books: versions }))
    // Five working days end on 02-20, three on 02-18.
    expect([by(three, five), by(five, three)]).toEqual(['running', 'overdue'])
    const since = version(3, '2023-01-01')
    expect([by(since, five), by(five, since)]).toEqual(['overdue', 'overdue'])
  })

  it('is refused without its books, and without the limit among them', () => {
    const missing = refusalOf(standing(rules, ACCEPTED, { asOf: '2024-02-22' }))
    expect([missing._tag, missing.path]).toEqual(['InvalidArgument', 'options.books'])
    const other = [{ family: 'national', limits: {} }]
    const unknown = refusalOf(standing(rules, ACCEPTED, { asOf: '2024-02-22', books: other }))
    expect([unknown._tag, unknown.path]).toEqual(['InvalidRulebook', 'rules.counts.inTime.of.limit'])
  })
})

describe('the state of a limit is refused', () => {
  const refused = (limit: TimeLimit, record: Partial<CaseRecord> = {}) =>
    refusalOf(standing(stateRules(limit), { ...ACCEPTED, ...record }, { asOf: '2024-02-22' }))
  const inHours: TimeLimit = { ...OPINION, length: { amount: 2, unit: 'hour' } }
  const { extension: _, ...hours } = inHours
  const { metBy: __, ...unmet } = OPINION

  it.each<[string, TimeLimit, Partial<CaseRecord>, string, string]>([
    ['of one that nothing meets', unmet, {}, 'InvalidLimit', 'rules.limits.opinion.metBy'],
    [
      'of one on the office clock without hours',
      { ...hours, clock: 'office' },
      {},
      'OfficeHoursMissing',
      'options.officeHours',
    ],
    ['of one in hours that began on a day', hours, {}, 'InvalidMoment', 'cases[0].events.accepted'],
    [
      'of one that was met before it began',
      OPINION,
      events({ closed: '2024-02-06' }),
      'EventsOutOfOrder',
      'cases[0].events.closed',
    ],
  ])('%s', (_, limit, record, tag, path) => {
    const refusal = refused(limit, record)
    expect([refusal._tag, refusal.path]).toEqual([tag, path])
  })

  it('of one whose event is no word of the rulebook', () => {
    const rules = stateRules(OPINION)
    const { closed: _, ...events } = rules.events
    const refusal = refusalOf(standing({ ...rules, events }, ACCEPTED, { asOf: '2024-02-22' }))
    expect([refusal._tag, refusal.path]).toEqual(['UnknownEvent', 'rules.limits.opinion.metBy[0]'])
  })

  it('of one that the rulebook does not have, by its name', () => {
    const refusal = refusalOf(standing({ ...stateRules(OPINION), limits: {} }, ACCEPTED, { asOf: '2024-02-22' }))
    expect([refusal._tag, refusal.path]).toEqual(['InvalidRulebook', 'rules.counts.inTime.of.limit'])
  })
})

describe('a limit is looked at only where a figure hangs on it', () => {
  const rules = stateRules(OPINION)
  const broken = { ...ACCEPTED, ...events({ closed: '2024-02-06' }) }
  const count = (of: Selector) => ({ ...rules, counts: { one: { id: 'one', label, unit: '件' as const, of } } })
  const petition = { field: 'kind', in: ['petition'] }
  const overdue = { limit: 'opinion', state: 'overdue' } as const

  it.each<[string, Selector, CaseRecord['fields'], string]>([
    ['where the field before it settles the matter', { all: [petition, overdue] }, { kind: 'court' }, 'Right'],
    ['where it has to be asked', { all: [petition, overdue] }, { kind: 'petition' }, 'Left'],
    ['where it has to be asked since the field is not known', { all: [petition, overdue] }, {}, 'Left'],
    ['where it comes first', { all: [overdue, petition] }, { kind: 'court' }, 'Left'],
    ['where one of several is enough', { any: [petition, overdue] }, { kind: 'petition' }, 'Right'],
  ])('%s', (_, of, fields, tag) => {
    expect(tallyCases(count(of), [{ ...broken, fields }], { asOf: '2024-02-22' })._tag).toBe(tag)
  })

  it('and a case that is refused for it is in no figure, not even in those before', () => {
    const figures = { ...rules.counts, late: { ...count(overdue).counts.one, id: 'late' } }
    const all = { id: 'all', label, unit: '件' as const, of: { event: 'accepted', happened: true } }
    const { tally, refused } = orThrow(
      collectTally({ ...rules, counts: { all, ...figures } }, [ACCEPTED, { ...broken, id: 'c2' }], {
        asOf: '2024-02-22',
      }),
    )
    expect(refused.map(({ id, error }) => [id, error._tag])).toEqual([['c2', 'EventsOutOfOrder']])
    expect(tally.counts).toEqual({ all: 1, inTime: 0, late: 1, running: 0, overdue: 1 })
  })
})
