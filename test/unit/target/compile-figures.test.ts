import { describe, expect, test } from 'vitest'
import { type CaseRecord, type TallyOptions, type TargetRules, tallyCases } from 'xinfang-rules'
import { refusalOf } from '../refusal.js'
import { cases, figure, received, resolved, rules } from './book.js'

const refuseWith = (by: unknown, records: unknown, options: unknown) =>
  refusalOf(tallyCases(by as TargetRules, records as CaseRecord[], options as TallyOptions))

describe('rules that are refused', () => {
  const withOf = (of: unknown) => ({ ...rules, indicators: { rate: { ...figure, id: 'rate', of, counted: resolved } } })
  const place = 'rules.indicators.rate.of'

  test.each<[string, unknown, string]>([
    ['null', null, 'rules'],
    ['no id', { ...rules, id: 3 }, 'rules.id'],
    ['no events', { ...rules, events: undefined }, 'rules.events'],
    ['no fields', { ...rules, fields: [] }, 'rules.fields'],
    ['no indicators', { ...rules, indicators: undefined }, 'rules.indicators'],
    ['no counts', { ...rules, counts: null }, 'rules.counts'],
    ['no targets', { ...rules, targets: 'none' }, 'rules.targets'],
    ['a field without its values', { ...rules, fields: { channel: {} } }, 'rules.fields.channel'],
    ['an indicator that is null', { ...rules, indicators: { rate: null } }, 'rules.indicators.rate'],
    ['an indicator without a base', withOf(undefined), place],
    [
      'an indicator without what counts',
      { ...rules, indicators: { rate: { ...figure, of: received } } },
      'rules.indicators.rate.counted',
    ],
    ['a count without a base', { ...rules, counts: { open: { id: 'open' } } }, 'rules.counts.open.of'],
    ['a selector with an unknown field', withOf({ field: 'colour', in: ['red'] }), `${place}.field`],
    ['a selector with an unknown value', withOf({ field: 'channel', in: ['online', 'fax'] }), `${place}.in[1]`],
    ['a selector with a word for yes or no', withOf({ field: 'urgent', in: ['true'] }), `${place}.in[0]`],
    ['a selector without a list of values', withOf({ field: 'channel', in: 'online' }), `${place}.in`],
    ['a selector with an unknown event', withOf({ event: 'closed', happened: true }), `${place}.event`],
    ['a selector that does not say whether it happened', withOf({ event: 'received' }), `${place}.happened`],
    ['a selector with an empty object', withOf({}), place],
    ['a selector in words', withOf('all of them'), place],
    ['a list of selectors that is none', withOf({ all: received }), `${place}.all`],
    [
      'an unknown event deep inside',
      withOf({ all: [received, { any: [received, { not: { event: 'closed', happened: true } }] }] }),
      `${place}.all[1].any[1].not.event`,
    ],
  ])('%s, with its place', (_, by, path) => {
    const error = refuseWith(by, cases, { asOf: '2024-12-31' })
    expect(error).toMatchObject({ _tag: 'InvalidRulebook', path })
    expect(error.message).toContain(path)
  })

  test('also where there is no case to count', () => {
    expect(refuseWith(withOf({}), [], { asOf: '2024-12-31' })).toMatchObject({ _tag: 'InvalidRulebook' })
  })
})
