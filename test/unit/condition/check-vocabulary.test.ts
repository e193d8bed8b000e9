import { describe, expect, it } from 'vitest'
import { checkVocabulary } from '../../../src/condition/check-vocabulary.js'
import { refusalOf } from '../refusal.js'

const label = { zh: '字段', en: 'Field' }
const good = { id: 'town', events: {}, fields: { urgent: { label, values: 'boolean' } }, limits: {} }
const check = (rules: unknown) => checkVocabulary(rules as typeof good & { fields: never }, ['limits'])

describe('the vocabulary of a rulebook', () => {
  it('passes with id, events, fields and the sections asked for', () => {
    expect(check(good)).toEqual({ _tag: 'Right', right: good })
    expect(check({ ...good, fields: { route: { label, values: { petition: label } } } })._tag).toBe('Right')
  })

  it.each([
    ['no object', null, 'rules'],
    ['a list', [good], 'rules'],
    ['without an id', { ...good, id: '' }, 'rules.id'],
    ['without events', { ...good, events: undefined }, 'rules.events'],
    ['without fields', { ...good, fields: [] }, 'rules.fields'],
    ['without a section asked for', { ...good, limits: 'none' }, 'rules.limits'],
    ['with a field that is no object', { ...good, fields: { urgent: null } }, 'rules.fields.urgent'],
    [
      'with a field of unknown values',
      { ...good, fields: { urgent: { label, values: 'text' } } },
      'rules.fields.urgent',
    ],
    ['with a field without values', { ...good, fields: { urgent: { label } } }, 'rules.fields.urgent'],
  ])('is refused: %s', (_, rules, path) => {
    expect(refusalOf(check(rules))).toMatchObject({ _tag: 'InvalidRulebook', path })
  })
})
