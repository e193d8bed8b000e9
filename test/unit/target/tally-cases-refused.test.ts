import { describe, expect, test } from 'vitest'
import { type TallyOptions, tallyCases } from 'xinfang-rules'
import { xinsheng2024 } from 'xinfang-rules/rulebooks'
import { inherited } from '../inherited.js'
import { refusalOf } from '../refusal.js'
import { cases, rules } from './book.js'
import { refuse } from './refuse-cases.js'

describe('a collection in the place of named members', () => {
  test.each(['fields', 'events'])('is refused as %s of a case, not taken for nothing', (part) => {
    const record = { id: 'c1', fields: {}, events: {}, [part]: new Map([['channel', 'online']]) }
    expect(refusalOf(tallyCases(xinsheng2024, [record], { asOf: '2024-12-31' }))).toMatchObject({
      _tag: 'InvalidCase',
      path: `cases[0].${part}`,
    })
  })
})

describe('cases that are refused', () => {
  const fine = cases.slice(0, 3)
  const fourth = (part: object) => refuse([...fine, { id: 'c9', fields: {}, events: {}, ...part }])

  test.each<[string, object, string, string, string]>([
    ['an unknown field', { fields: { colour: 'red' } }, 'InvalidCase', 'cases[3].fields.colour', '"colour"'],
    ['an unknown value', { fields: { channel: 'fax' } }, 'InvalidCase', 'cases[3].fields.channel', '"fax"'],
    ['a value of the wrong kind', { fields: { channel: true } }, 'InvalidCase', 'cases[3].fields.channel', 'true'],
    ['a word for yes or no', { fields: { urgent: 'true' } }, 'InvalidCase', 'cases[3].fields.urgent', '"true"'],
    ['a field that is null', { fields: { channel: null } }, 'InvalidCase', 'cases[3].fields.channel', 'null'],
    ['an unknown event', { events: { closed: '2024-03-01' } }, 'UnknownEvent', 'cases[3].events.closed', '"closed"'],
    [
      'a day that does not exist',
      { events: { resolved: '2024-02-30' } },
      'InvalidDate',
      'cases[3].events.resolved',
      '"2024-02-30"',
    ],
    [
      'a word for a day',
      { events: { resolved: 'yesterday' } },
      'InvalidMoment',
      'cases[3].events.resolved',
      '"yesterday"',
    ],
    [
      'an hour that does not exist',
      { events: { resolved: '2024-03-01T24:00' } },
      'InvalidMoment',
      'cases[3].events',
      '24',
    ],
    ['a number for a day', { events: { resolved: 20240301 } }, 'InvalidMoment', 'cases[3].events.resolved', '20240301'],
    ['null for a day', { events: { resolved: null } }, 'InvalidMoment', 'cases[3].events.resolved', 'null'],
    [
      'Invalid Date',
      { events: { resolved: new Date(Number.NaN) } },
      'InvalidMoment',
      'cases[3].events.resolved',
      'Invalid Date',
    ],
    ['an empty id', { id: '' }, 'InvalidCase', 'cases[3].id', '""'],
    ['an id that is a number', { id: 7 }, 'InvalidCase', 'cases[3].id', '7'],
    ['no id', { id: undefined }, 'InvalidCase', 'cases[3].id', 'undefined'],
    ['no fields', { fields: undefined }, 'InvalidCase', 'cases[3].fields', 'undefined'],
    ['a list of fields', { fields: [] }, 'InvalidCase', 'cases[3].fields', '[]'],
    ['no events', { events: undefined }, 'InvalidCase', 'cases[3].events', 'undefined'],
    ['a list of events', { events: ['received'] }, 'InvalidCase', 'cases[3].events', '[…]'],
  ])('%s', (_, part, tag, path, given) => {
    const error = fourth(part)
    expect(error).toMatchObject({ _tag: tag, given: expect.stringContaining(given) })
    expect(error.path.startsWith(path)).toBe(true)
    expect(error.message).toContain(error.path)
  })

  test('a day before 2004', () => {
    expect(fourth({ events: { resolved: '1999-12-31' } })).toMatchObject({
      _tag: 'DateOutOfRange',
      path: 'cases[3].events.resolved',
      first: '2004-01-01',
      last: '2100-12-31',
    })
  })

  test('an event after asOf is checked as well', () => {
    const records = [{ id: 'c', fields: {}, events: { received: '2024-03-01', resolved: '2025-02-30' } }]
    expect(refuse(records, { asOf: '2024-03-31' })).toMatchObject({ _tag: 'InvalidDate' })
  })

  test.each([[null], [undefined], [7], ['c1'], [[]]])('%j is no case', (record) => {
    expect(refuse([...fine, record])).toMatchObject({ _tag: 'InvalidCase', path: 'cases[3]' })
  })

  test.each([[null], [undefined], [7], [{}], [{ length: 1, 0: cases[0] }]])('%j is no iterable of cases', (records) => {
    expect(refuse(records)).toMatchObject({ _tag: 'InvalidArgument', path: 'cases' })
  })
})

describe('options that are refused', () => {
  test.each<[string, unknown, string, string]>([
    ['none', undefined, 'InvalidArgument', 'options'],
    ['null', null, 'InvalidArgument', 'options'],
    ['a bare moment', '2024-03-31', 'InvalidArgument', 'options'],
    ['no asOf', {}, 'InvalidMoment', 'options.asOf'],
    ['an asOf in words', { asOf: 'now' }, 'InvalidMoment', 'options.asOf'],
    ['an asOf that does not exist', { asOf: '2023-02-29' }, 'InvalidDate', 'options.asOf'],
    ['an asOf too late', { asOf: '2101-01-01' }, 'DateOutOfRange', 'options.asOf'],
    [
      'another way with duplicates',
      { asOf: '2024-03-31', duplicates: 'last' },
      'InvalidArgument',
      'options.duplicates',
    ],
    ['duplicates null', { asOf: '2024-03-31', duplicates: null }, 'InvalidArgument', 'options.duplicates'],
  ])('%s', (_, options, tag, path) => {
    expect(refusalOf(tallyCases(rules, cases, options as TallyOptions))).toMatchObject({ _tag: tag, path })
  })
})

describe('names that every object inherits', () => {
  test.each(inherited)('%s is no field, value or event unless the rulebook says so', (name) => {
    const named = (value: unknown) => Object.fromEntries([[name, value]])
    const first = (part: object) => refuse([{ id: 'c', fields: {}, events: {}, ...part }])
    expect(first({ fields: named('online') })).toMatchObject({ _tag: 'InvalidCase', path: `cases[0].fields.${name}` })
    expect(first({ fields: { channel: name } })).toMatchObject({ _tag: 'InvalidCase', given: JSON.stringify(name) })
    expect(first({ events: named('2024-03-01') })).toMatchObject({
      _tag: 'UnknownEvent',
      path: `cases[0].events.${name}`,
    })
  })
})
