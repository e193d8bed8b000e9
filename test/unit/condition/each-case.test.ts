import { describe, expect, it } from 'vitest'
import type { CaseRecord } from 'xinfang-rules'
import { type Duplicates, eachCase, readAsOf } from '../../../src/condition/each-case.js'
import { readDay } from '../../../src/date/day.js'
import { orThrow } from '../../../src/result.js'
import { refusalOf } from '../refusal.js'

const vocabulary = { events: {}, fields: { kind: { label: { zh: '类', en: 'Kind' }, values: 'boolean' } } } as const
const aCase = (id: string, kind: boolean): CaseRecord => ({ id, fields: { kind }, events: {} })
const again = [aCase('1', true), aCase('2', false), aCase('1', false)]

function visit(cases: unknown, duplicates: Duplicates) {
  const seen: unknown[] = []
  const asOf = { day: readDay('2024-03-31') }
  const result = eachCase(cases as CaseRecord[], { asOf, vocabulary, duplicates, path: 'cases' }, ({ fields }) => {
    seen.push(fields.kind)
  })
  return { result, seen }
}

describe('the moment asked about', () => {
  it('is read from the options', () => {
    expect(orThrow(readAsOf({ asOf: '2024-03-31' }))).toEqual({ day: readDay('2024-03-31') })
  })

  it.each([
    [undefined, 'InvalidArgument', 'options'],
    ['2024-03-31', 'InvalidArgument', 'options'],
    [{}, 'InvalidMoment', 'options.asOf'],
    [{ asOf: '2024-03-32' }, 'InvalidDate', 'options.asOf'],
  ])('is refused: %j', (options, tag, path) => {
    expect(refusalOf(readAsOf(options as never))).toMatchObject({ _tag: tag, path })
  })
})

describe('cases one by one', () => {
  it.each([
    ['a list', [aCase('1', true), aCase('2', false)]],
    ['a set', new Set([aCase('1', true), aCase('2', false)])],
  ])('come from %s in their order', (_, cases) => {
    expect(visit(cases, 'refuse').seen).toEqual([true, false])
  })

  it('are refused from what cannot be gone through', () => {
    for (const cases of [undefined, null, {}, 7]) {
      expect(refusalOf(visit(cases, 'refuse').result)).toMatchObject({ _tag: 'InvalidArgument', path: 'cases' })
    }
  })

  it('stop at the first that cannot be read', () => {
    const { result, seen } = visit([aCase('1', true), null, aCase('3', true)], 'refuse')
    expect(refusalOf(result)).toMatchObject({ _tag: 'InvalidCase', path: 'cases[1]' })
    expect(seen).toEqual([true])
  })

  it('are refused where one id comes twice', () => {
    expect(refusalOf(visit(again, 'refuse').result)).toMatchObject({
      _tag: 'DuplicateCase',
      path: 'cases[2].id',
      id: '1',
    })
  })

  it.each([
    ['first', [true, false]],
    ['assumeUnique', [true, false, false]],
  ] as const)('of one id are counted as asked for: %s', (duplicates, kinds) => {
    expect(visit(again, duplicates)).toMatchObject({ result: { _tag: 'Right' }, seen: kinds })
  })
})
