import { describe, expect, it } from 'vitest'
import {
  type CaseRecord,
  type GroupBy,
  orThrow,
  type Tally,
  type TallyOptions,
  tallyCases,
  tallyCasesBy,
} from 'xinfang-rules'
import { refusalOf } from '../refusal.js'
import { cases, rules } from './book.js'

const asOf = { asOf: '2024-12-31' }
const by = (group: GroupBy, records: readonly CaseRecord[] = cases, options: TallyOptions = asOf) =>
  orThrow(tallyCasesBy(rules, records, group, options))
const bases = (groups: Readonly<Record<string, Tally>>) =>
  Object.entries(groups).map(([group, { rates }]) => [group, rates['resolution']])

describe('tallies by group', () => {
  const units = ['village-2', 'village-1', 'village-2', undefined, 'village-1', 'village-3']
  const withUnits = cases.map((record, index) => ({ ...record, unit: units[index] }))

  it('are of each unit, in the order in which the units appear, those without one under ""', () => {
    expect(bases(by('unit', withUnits))).toEqual([
      ['village-2', { counted: 2, of: 2 }],
      ['village-1', { counted: 1, of: 2 }],
      ['', { counted: 0, of: 1 }],
      // c6 was never recorded as received: its unit has a tally, of nothing.
      ['village-3', { counted: 0, of: 0 }],
    ])
  })

  it('are of each value of a field, a boolean by its name', () => {
    expect(bases(by({ field: 'channel' }))).toEqual([
      ['online', { counted: 1, of: 2 }],
      ['visit', { counted: 2, of: 2 }],
      ['', { counted: 0, of: 1 }],
    ])
    expect(Object.keys(by({ field: 'urgent' }))).toEqual(['true', '', 'false'])
  })

  it('are of the month or the quarter in which something happened', () => {
    expect(bases(by({ event: 'received', period: 'month' }))).toEqual([
      ['2024-03', { counted: 3, of: 4 }],
      ['2024-04', { counted: 0, of: 1 }],
      ['', { counted: 0, of: 0 }],
    ])
    expect(Object.keys(by({ event: 'received', period: 'quarter' }))).toEqual(['2024-Q1', '2024-Q2', ''])
  })

  it('are of the month in Beijing', () => {
    const at = (received: string | Date): CaseRecord => ({ id: 'c1', fields: {}, events: { received } })
    const monthOf = (record: CaseRecord) => Object.keys(by({ event: 'received', period: 'month' }, [record]))
    expect(monthOf(at('2024-03-31T16:00:00Z'))).toEqual(['2024-04'])
    expect(monthOf(at(new Date('2024-03-31T15:59:59.999Z')))).toEqual(['2024-03'])
  })

  it('have what happened after asOf in no period', () => {
    expect(Object.keys(by({ event: 'received', period: 'month' }, cases, { asOf: '2024-03-31' }))).toEqual([
      '2024-03',
      '',
    ])
  })

  it.each([
    ['2024-01-31', '2024-Q1'],
    ['2024-03-31', '2024-Q1'],
    ['2024-04-01', '2024-Q2'],
    ['2024-09-30', '2024-Q3'],
    ['2024-10-01', '2024-Q4'],
  ])('know the quarter of %s', (received, quarter) => {
    const record = { id: 'c1', fields: {}, events: { received } }
    expect(Object.keys(by({ event: 'received', period: 'quarter' }, [record]))).toEqual([quarter])
  })

  it("are of what the caller's own function tells, whatever it is called", () => {
    const groups = by(({ id }) => (id === 'c1' ? '__proto__' : 'constructor'))
    expect(bases(groups)).toEqual([
      ['__proto__', { counted: 1, of: 1 }],
      ['constructor', { counted: 2, of: 4 }],
    ])
  })

  it('each say whose figures they are and as of when, like any tally', () => {
    const groups = by(() => 'all')
    expect(groups['all']).toEqual(orThrow(tallyCases(rules, cases, asOf)))
  })

  it('are none of no cases', () => {
    expect(by('unit', [])).toEqual({})
  })

  it('refuse a second record of one id, also in another group', () => {
    const records = [...withUnits, { ...withUnits[0], unit: 'village-9' }] as CaseRecord[]
    const refusal = refusalOf(tallyCasesBy(rules, records, 'unit', asOf))
    expect(refusal).toMatchObject({ _tag: 'DuplicateCase', path: 'cases[6].id', id: 'c1' })
  })

  it.each<[string, unknown, string, string]>([
    ['a field that the rulebook does not have', { field: 'colour' }, 'InvalidArgument', 'by.field'],
    ['an event that it does not have', { event: 'heard', period: 'month' }, 'UnknownEvent', 'by.event'],
    ['a period that is none', { event: 'received', period: 'week' }, 'InvalidArgument', 'by.period'],
    ['what is no way to group', 'channel', 'InvalidArgument', 'by'],
    ['nothing', undefined, 'InvalidArgument', 'by'],
    ['a function that answers no text', () => 7, 'InvalidArgument', 'by(cases[0])'],
  ])('refuse %s', (_, group, tag, path) => {
    const refusal = refusalOf(tallyCasesBy(rules, cases, group as GroupBy, asOf))
    expect([refusal._tag, refusal.path]).toEqual([tag, path])
  })
})
