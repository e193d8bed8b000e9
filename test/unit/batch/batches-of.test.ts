import { describe, expect, test } from 'vitest'
import { type AsOf, type BatchRules, batchesOf, type CaseRecord, orThrow } from 'xinfang-rules'
import { sanjian2021, xinsheng2024 } from 'xinfang-rules/rulebooks'
import { refusalOf } from '../refusal.js'

const KINDS = ['lawful', 'mediated', 'assisted', 'explained', 'concluded']

const item = (id: string, means?: string, resolved?: string): CaseRecord => ({
  id,
  fields: means === undefined ? {} : { means },
  events: { received: '2024-03-01', ...(resolved !== undefined && { resolved }) },
})

const batches = (record: CaseRecord, asOf = '2024-04-30') => orThrow(batchesOf(xinsheng2024, record, { asOf }))

describe('batchesOf', () => {
  test.each(KINDS)('a case resolved by %s counts in that batch alone', (means) => {
    expect(batches(item('c1', means, '2024-04-08'))).toStrictEqual([means])
  })

  test.each(KINDS)('a case counts in no batch before it is resolved, whatever its means: %s', (means) => {
    expect(batches(item('c1', means))).toStrictEqual([])
    expect(batches(item('c1', means, '2024-05-01'))).toStrictEqual([])
    expect(batches(item('c1', means, '2024-05-01'), '2024-05-01')).toStrictEqual([means])
  })

  test('a case resolved by unknown means counts in none', () => {
    expect(batches(item('c1', undefined, '2024-04-08'))).toStrictEqual([])
  })

  test('a case may count in several batches, which come in the order of the rulebook', () => {
    const basis = { document: 'D', clause: '1', source: 'local', evidence: 'verified' } as const
    const label = { zh: '一', en: 'one' }
    const of = { event: 'resolved', happened: true }
    const rules: BatchRules = {
      ...xinsheng2024,
      batches: {
        second: { id: 'second', label, of, basis },
        total: { id: 'total', label, totalsOnly: true, basis },
        first: { id: 'first', label, of, basis },
      },
    }
    const answer = orThrow(batchesOf(rules, item('c1', 'lawful', '2024-04-08'), { asOf: '2024-04-30' }))
    expect(answer).toStrictEqual(['second', 'first'])
  })

  test('a rulebook without batches has none for any case', () => {
    expect(orThrow(batchesOf(sanjian2021, { id: 'c1', fields: {}, events: {} }, { asOf: '2024-04-30' }))).toStrictEqual(
      [],
    )
  })

  test.each<[string, unknown, unknown, string, string]>([
    ['no case', null, { asOf: '2024-04-30' }, 'InvalidCase', 'item'],
    ['an empty id', item(''), { asOf: '2024-04-30' }, 'InvalidCase', 'item.id'],
    ['an unknown means', item('c1', 'magic'), { asOf: '2024-04-30' }, 'InvalidCase', 'item.fields.means'],
    ['an inherited means', item('c1', 'toString'), { asOf: '2024-04-30' }, 'InvalidCase', 'item.fields.means'],
    [
      'an unknown event',
      { ...item('c1'), events: { praised: '2024-04-01' } },
      { asOf: '2024-04-30' },
      'UnknownEvent',
      'item.events.praised',
    ],
    ['a bad day', item('c1', 'lawful', '2024-04-31'), { asOf: '2024-04-30' }, 'InvalidDate', 'item.events.resolved'],
    ['no options', item('c1'), undefined, 'InvalidArgument', 'options'],
    ['no asOf', item('c1'), {}, 'InvalidMoment', 'options.asOf'],
  ])('%s is refused, with its place', (_, record, options, tag, path) => {
    expect(refusalOf(batchesOf(xinsheng2024, record as CaseRecord, options as AsOf))).toMatchObject({ _tag: tag, path })
  })
})
