import { describe, expect, test } from 'vitest'
import { checkLeadership, type LeadershipRules } from 'xinfang-rules'
import { sanjian2021, xinsheng2024 } from 'xinfang-rules/rulebooks'
import { refusalOf } from '../refusal.js'
import { hard, ruleOf } from './cases.js'

describe('rules that are refused', () => {
  const rule = ruleOf(xinsheng2024)
  const withRule = (part: unknown) => ({ ...xinsheng2024, leadership: { caseLead: part } })
  const [one] = ruleOf(sanjian2021).ones
  const messy = hard({
    leads: [
      { leader: 'L1', from: '2024-03-01', to: '2024-03-31' },
      { leader: 'L2', from: '2024-04-01' },
    ],
    acts: [{ key: 'analysis', by: 'D1', on: '2024-03-05' }],
  })

  test.each<[string, unknown, string]>([
    ['null', null, 'rules'],
    ['no id', { ...xinsheng2024, id: '' }, 'rules.id'],
    ['no events', { ...xinsheng2024, events: undefined }, 'rules.events'],
    ['no fields', { ...xinsheng2024, fields: undefined }, 'rules.fields'],
    ['no leadership', { ...xinsheng2024, leadership: undefined }, 'rules.leadership'],
    ['a list of rules', { ...xinsheng2024, leadership: [rule] }, 'rules.leadership'],
    ['a rule that is null', withRule(null), 'rules.leadership.caseLead'],
    ['a rule without the five', withRule({ ...rule, ones: undefined }), 'rules.leadership.caseLead'],
    ['a rule without acts', withRule({ ...rule, personalActs: undefined }), 'rules.leadership.caseLead'],
    ['a rule without what it forbids', withRule({ ...rule, forbids: 'nominal' }), 'rules.leadership.caseLead'],
    ['a rule for null', withRule({ ...rule, appliesTo: null }), 'rules.leadership.caseLead.appliesTo'],
    [
      'a rule for an unknown field',
      withRule({ ...rule, appliesTo: { not: { field: 'colour', in: ['red'] } } }),
      'rules.leadership.caseLead.appliesTo.not.field',
    ],
    ['one of the five that is null', withRule({ ...rule, ones: [null] }), 'rules.leadership.caseLead'],
    [
      'one of the five without a label',
      withRule({ ...rule, ones: [{ ...one, label: undefined }] }),
      'rules.leadership',
    ],
    ['one of the five without a key', withRule({ ...rule, ones: [{ ...one, key: undefined }] }), 'rules.leadership'],
    ['one of the five that must be odd', withRule({ ...rule, ones: [{ ...one, must: 'odd' }] }), 'rules.leadership'],
    ['a personal act that is null', withRule({ ...rule, personalActs: [null] }), 'rules.leadership.caseLead'],
    [
      'a personal act without a label',
      withRule({ ...rule, personalActs: [{ key: 'analysis' }] }),
      'rules.leadership.caseLead',
    ],
    ['something unknown forbidden', withRule({ ...rule, forbids: ['laughing'] }), 'rules.leadership.caseLead'],
  ])('%s, with its place', (_, rules, path) => {
    const error = refusalOf(checkLeadership(rules as LeadershipRules, messy, { asOf: '2024-04-30' }))
    expect(error._tag).toBe('InvalidRulebook')
    expect(error.path.startsWith(path)).toBe(true)
    expect(error.message).toContain(path)
  })
})
