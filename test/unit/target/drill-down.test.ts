import { describe, expect, it } from 'vitest'
import { type DrillDownOptions, drillDown, orThrow } from 'xinfang-rules'
import { refusalOf } from '../refusal.js'
import { cases, rules } from './book.js'

const options = { asOf: '2024-12-31' }
const ids = (figure: string, more: Partial<DrillDownOptions> = {}) =>
  orThrow(drillDown(rules, cases, figure, { ...options, ...more }))

describe('the cases behind a figure', () => {
  it('are those that count, in the order of the cases', () => {
    expect(ids('resolution')).toEqual(['c1', 'c2', 'c3'])
    expect(ids('resolution', { part: 'counted' })).toEqual(['c1', 'c2', 'c3'])
  })

  it('are all of its base, or those of it that do not count, where that is asked', () => {
    expect(ids('resolution', { part: 'base' })).toEqual(['c1', 'c2', 'c3', 'c4', 'c5'])
    expect(ids('resolution', { part: 'rest' })).toEqual(['c4', 'c5'])
  })

  it('have what is not known among the rest', () => {
    expect(ids('online', { part: 'rest' })).toEqual(['c2', 'c3', 'c4'])
    expect(ids('notOnline', { part: 'rest' })).toEqual(['c1', 'c4', 'c5'])
  })

  it('are as they were by asOf', () => {
    expect(ids('resolution', { asOf: '2024-03-31' })).toEqual(['c1', 'c2'])
    expect(ids('resolution', { asOf: '2024-03-31', part: 'rest' })).toEqual(['c3', 'c4'])
  })

  it('are all that a plain count counts, with no rest', () => {
    expect(ids('open')).toEqual(['c4', 'c5'])
    expect(ids('open', { part: 'base' })).toEqual(['c4', 'c5'])
    expect(ids('open', { part: 'rest' })).toEqual([])
  })

  it.each([
    ['a figure that nobody knows', 'closing', {}, 'UnknownIndicator', 'figure'],
    ['a rate of which only totals are given', 'totals', {}, 'UnknownIndicator', 'figure'],
    ['a count of which only the total is given', 'incidents', {}, 'UnknownIndicator', 'figure'],
    ['a name that every object has', 'toString', {}, 'UnknownIndicator', 'figure'],
    ['a part that is none', 'open', { part: 'half' }, 'InvalidArgument', 'options.part'],
    ['a part that every object has', 'open', { part: 'toString' }, 'InvalidArgument', 'options.part'],
  ])('are refused of %s', (_, figure, more, tag, path) => {
    const refusal = refusalOf(drillDown(rules, cases, figure, { ...options, ...more } as DrillDownOptions))
    expect([refusal._tag, refusal.path]).toEqual([tag, path])
  })

  it('are refused where a case cannot be read', () => {
    const records = [...cases, { id: 'c7', fields: {}, events: { heard: '2024-03-01' } }]
    expect(refusalOf(drillDown(rules, records, 'open', options)).path).toBe('cases[6].events.heard')
  })
})
