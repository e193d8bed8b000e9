import { describe, expect, it } from 'vitest'
import {
  type CompareOptions,
  compareDefinitions,
  type Indicator,
  orThrow,
  type TargetRules,
  tallyCases,
} from 'xinfang-rules'
import { refusalOf } from '../refusal.js'
import { cases, figure, received, resolved, rules } from './book.js'

/** Two definitions of one rate: with those received in the base, or those of which the channel is known alone. */
const known = { any: [{ field: 'channel', in: ['online', 'visit'] }] }
const book: TargetRules = {
  ...rules,
  indicators: {
    ofReceived: { ...figure, id: 'ofReceived', rate: 'closing', preferred: true, of: received, counted: resolved },
    ofKnown: { ...figure, id: 'ofKnown', rate: 'closing', of: { all: [received, known] }, counted: resolved },
    ofTotals: { ...figure, id: 'ofTotals', rate: 'closing', totalsOnly: true },
    share: { ...figure, id: 'share', rate: 'share', of: received, counted: { field: 'channel', in: ['online'] } },
  },
}
const options = { asOf: '2024-12-31', rate: 'closing' }

describe('the definitions of one rate', () => {
  it('are shown side by side, with the one that the rulebook goes by', () => {
    const { label, definition } = figure
    expect(orThrow(compareDefinitions(book, cases, options))).toEqual([
      { indicator: 'ofReceived', label, definition, preferred: true, figure: { counted: 3, of: 5 } },
      { indicator: 'ofKnown', label, definition, preferred: false, figure: { counted: 3, of: 4 } },
      { indicator: 'ofTotals', label, definition, preferred: false },
    ])
  })

  it('give what the tally gives', () => {
    const { rates } = orThrow(tallyCases(book, cases, { asOf: '2024-03-31' }))
    for (const { indicator, figure } of orThrow(compareDefinitions(book, cases, { ...options, asOf: '2024-03-31' }))) {
      expect(figure).toEqual(rates[indicator])
    }
  })

  it('of which there is but one is the one that the rulebook goes by', () => {
    const [only, ...others] = orThrow(compareDefinitions(book, cases, { ...options, rate: 'share' }))
    expect([only?.preferred, others]).toEqual([true, []])
  })

  it.each(['resolution', '', undefined, 7, 'toString'])('are refused of the rate %j', (rate) => {
    const refusal = refusalOf(compareDefinitions(book, cases, { asOf: '2024-12-31', rate } as CompareOptions))
    expect([refusal._tag, refusal.path]).toEqual(['UnknownIndicator', 'options.rate'])
  })

  it('are refused where one of them is not spelled out', () => {
    const { definition: _, ...undefinedShare } = book.indicators['share'] as Indicator
    const bare = { ...book, indicators: { share: undefinedShare } } as unknown as TargetRules
    const refusal = refusalOf(compareDefinitions(bare, cases, { ...options, rate: 'share' }))
    expect([refusal._tag, refusal.path]).toEqual(['InvalidRulebook', 'rules.indicators.share'])
  })

  it('are refused where two of them are said to be the one', () => {
    const { ofReceived, ofKnown } = book.indicators
    const both = { ...book, indicators: { ofReceived, ofKnown: { ...ofKnown, preferred: true } } } as TargetRules
    const refusal = refusalOf(compareDefinitions(both, cases, options))
    expect([refusal._tag, refusal.path]).toEqual(['InvalidRulebook', 'rules.indicators.ofKnown.preferred'])
  })

  it('are refused where a case cannot be read', () => {
    const records = [{ id: '', fields: {}, events: {} }]
    expect(refusalOf(compareDefinitions(book, records, options)).path).toBe('cases[0].id')
  })
})
