import { describe, expect, it } from 'vitest'
import type { CaseRecord, RefusedCase } from 'xinfang-rules'
import { orThrow } from '../../../src/result.js'
import { type Duplicates, eachCase, eachCaseAsync } from '../../../src/selector/each-case.js'
import { prepareSelectors } from '../../../src/selector/selectors.js'
import { refusalOf } from '../refusal.js'

const words = {
  id: 'words',
  events: {},
  fields: { kind: { label: { zh: '类', en: 'Kind' }, values: 'boolean' } },
} as const
const selectors = orThrow(prepareSelectors(words, { asOf: '2024-03-31' }))
const aCase = (id: string, kind: boolean): CaseRecord => ({ id, fields: { kind }, events: {} })
const again = [aCase('1', true), aCase('2', false), aCase('1', false)]

function visit(cases: unknown, duplicates: Duplicates, refused?: (one: RefusedCase) => void) {
  const seen: unknown[] = []
  const reading = { selectors, duplicates, path: 'cases', refused }
  const result = eachCase(cases as CaseRecord[], reading, (_, { fields }) => {
    seen.push(fields.kind)
    return undefined
  })
  return { result, seen }
}

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

  it('are all gone through where those that cannot be read are taken', () => {
    const refused: RefusedCase[] = []
    const { result, seen } = visit([null, ...again, { id: '4' }], 'refuse', (one) => refused.push(one))
    expect([result._tag, seen]).toEqual(['Right', [true, false]])
    expect(refused).toMatchObject([
      { index: 0, error: { _tag: 'InvalidCase', path: 'cases[0]' } },
      { index: 3, id: '1', error: { _tag: 'DuplicateCase', path: 'cases[3].id' } },
      { index: 4, id: '4', error: { _tag: 'InvalidCase', path: 'cases[4].fields' } },
    ])
    expect(refused[0]).not.toHaveProperty('id')
  })

  it('are refused where what takes them refuses', () => {
    const fault = { _tag: 'DuplicateCase', path: 'here', id: 'x' } as const
    const result = eachCase(again, { selectors, duplicates: 'first', path: 'cases' }, () => fault)
    expect(refusalOf(result)).toMatchObject(fault)
  })
})

describe('cases that come as they can', () => {
  async function visitAsync(cases: unknown) {
    const seen: unknown[] = []
    const reading = { selectors, duplicates: 'refuse', path: 'cases' } as const
    const result = await eachCaseAsync(cases as CaseRecord[], reading, (_, { id }) => {
      seen.push(id)
      return undefined
    })
    return { result, seen }
  }

  async function* later(cases: readonly CaseRecord[]) {
    for (const one of cases) yield await Promise.resolve(one)
  }

  it('are taken in their order, from what comes later or is there', async () => {
    const two = again.slice(0, 2)
    expect((await visitAsync(later(two))).seen).toEqual(['1', '2'])
    expect((await visitAsync(two)).seen).toEqual(['1', '2'])
  })

  it('stop at the first that cannot be read', async () => {
    const { result, seen } = await visitAsync(later(again))
    expect(refusalOf(result)).toMatchObject({ _tag: 'DuplicateCase', path: 'cases[2].id' })
    expect(seen).toEqual(['1', '2'])
  })

  it('are refused from what cannot be gone through', async () => {
    for (const cases of [undefined, null, {}, 7]) {
      expect(refusalOf((await visitAsync(cases)).result)).toMatchObject({ _tag: 'InvalidArgument', path: 'cases' })
    }
  })

  it('fail with what their own iterator throws', async () => {
    async function* broken(): AsyncGenerator<CaseRecord> {
      yield await Promise.resolve(aCase('1', true))
      throw new RangeError('the cursor was closed')
    }
    await expect(visitAsync(broken())).rejects.toThrow('the cursor was closed')
  })
})

describe('a record that is refused while it is counted', () => {
  it('takes its id from no later one', () => {
    const counted: unknown[] = []
    for (const duplicates of ['refuse', 'first'] as const) {
      const refused: RefusedCase[] = []
      const reading = { selectors, duplicates, path: 'cases', refused: (one: RefusedCase) => refused.push(one) }
      eachCase(again, reading, (_, { id, fields }) => {
        if (fields.kind === true) return { _tag: 'ClockPaused' } as never
        counted.push([duplicates, id])
        return undefined
      })
      expect(refused.map(({ index }) => index)).toEqual([0])
    }
    expect(counted).toEqual(
      ['refuse', 'first'].flatMap((duplicates) => [
        [duplicates, '2'],
        [duplicates, '1'],
      ]),
    )
  })
})
