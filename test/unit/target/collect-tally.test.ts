import { describe, expect, it } from 'vitest'
import { type CaseRecord, collectTally, orThrow, tallyCases } from 'xinfang-rules'
import { national2022 } from 'xinfang-rules/rulebooks'
import { refusalOf } from '../refusal.js'
import { cases, rules } from './book.js'

const asOf = { asOf: '2024-12-31' }
const collect = (records: readonly unknown[], options: object = {}) =>
  orThrow(collectTally(rules, records as CaseRecord[], { ...asOf, ...options }))

describe('a tally with its refusals', () => {
  const [c1, c2, c3, c4] = cases as readonly [CaseRecord, CaseRecord, CaseRecord, CaseRecord]
  const broken = [
    c1,
    { ...c2, events: { received: '2024-02-30' } },
    null,
    { ...c3, fields: { channel: 'pigeon' } },
    c4,
    { ...c4, events: { heard: '2024-03-01' } },
    { id: '', fields: {}, events: {} },
    { ...c1, fields: {} },
  ]

  it('counts what can be read and tells of each other record where it stands, whose it is and why', () => {
    const { tally, refused } = collect(broken)
    expect(tally).toEqual(orThrow(tallyCases(rules, [c1, c4], asOf)))
    expect(refused.map(({ index, id, error: { _tag, path } }) => [index, id, _tag, path])).toEqual([
      [1, 'c2', 'InvalidDate', 'cases[1].events.received'],
      [2, undefined, 'InvalidCase', 'cases[2]'],
      [3, 'c3', 'InvalidCase', 'cases[3].fields.channel'],
      [5, 'c4', 'UnknownEvent', 'cases[5].events.heard'],
      [6, undefined, 'InvalidCase', 'cases[6].id'],
      [7, 'c1', 'DuplicateCase', 'cases[7].id'],
    ])
  })

  it('is plain JSON', () => {
    const collected = collect(broken)
    expect(JSON.parse(JSON.stringify(collected))).toEqual(collected)
  })

  it('has no refusals where all can be read', () => {
    expect(collect(cases)).toEqual({ tally: orThrow(tallyCases(rules, cases, asOf)), refused: [] })
  })

  it('holds no id for taken of which the first record was refused', () => {
    const { tally, refused } = collect([{ ...c1, fields: { channel: 'pigeon' } }, c1])
    expect(refused).toHaveLength(1)
    expect(tally.rates['resolution']).toEqual({ counted: 1, of: 1 })
  })

  it.each(['refuse', 'first'] as const)('nor one whose limit cannot be told (duplicates: %s)', (duplicates) => {
    const events = { received: '2024-03-01', accepted: '2024-03-04' }
    const right = { id: 'c1', fields: { route: 'petition' }, events }
    const wrong = { ...right, pauses: { handling: [{ reason: 'holiday', from: '2024-03-05', to: '2024-03-06' }] } }
    const { tally, refused } = orThrow(collectTally(national2022, [wrong, right], { ...asOf, duplicates }))
    expect(refused.map(({ index, error }) => [index, error._tag])).toEqual([[0, 'PauseNotAllowed']])
    expect(tally.rates['closing.due']).toEqual({ counted: 0, of: 1 })
  })

  it('refuses nothing for being a second record where that is asked', () => {
    expect(collect([c1, c1], { duplicates: 'first' })).toMatchObject({
      tally: { rates: { resolution: { counted: 1, of: 1 } } },
      refused: [],
    })
  })

  it('is itself refused for what is no list, no rulebook, no moment', () => {
    expect(refusalOf(collectTally(rules, 7 as never, asOf)).path).toBe('cases')
    expect(refusalOf(collectTally(7 as never, cases, asOf)).path).toBe('rules')
    expect(refusalOf(collectTally(rules, cases, { asOf: '2024-02-30' })).path).toBe('options.asOf')
  })
})
