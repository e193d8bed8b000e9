import { isLeft, isRight, left, right } from 'fp-ts/lib/Either.js'
import { describe, expect, test } from 'vitest'
import { computeDeadline, isWorkingDay, orThrow, RulesError } from 'xinfang-rules'
import { caomiao2023 } from 'xinfang-rules/rulebooks'
import { refusalOf } from './refusal.js'

const limit = caomiao2023.limits['general.opinion']

/** What a function throws. */
function thrownBy(run: () => unknown): unknown {
  try {
    run()
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}

describe('results', () => {
  test('an answer and a refusal are fp-ts’s Either', () => {
    const [answer, refusal] = ['2024-02-22', '2024-02-30'].map((from) => computeDeadline({ limit, from }))
    expect(answer && isRight(answer)).toBe(true)
    expect(refusal && isLeft(refusal)).toBe(true)
  })
})

describe('orThrow', () => {
  test('takes the answer out, the very same object', () => {
    const answer = { dueOn: '2024-03-07' }
    expect(orThrow(right(answer))).toBe(answer)
    expect(orThrow(right(undefined))).toBeUndefined()
  })

  test('throws a RulesError that carries the very same refusal', () => {
    const result = computeDeadline({ limit, from: '2024-02-30' })
    const thrown = thrownBy(() => orThrow(result))
    expect(thrown).toBeInstanceOf(RulesError)
    expect((thrown as RulesError).error).toBe(refusalOf(result))
  })
})

describe('RulesError', () => {
  const error = refusalOf(computeDeadline({ limit, from: '2024-02-30' }))
  const thrown = thrownBy(() => orThrow(left(error))) as RulesError

  test('is an Error with a name, a message and a stack', () => {
    expect(thrown).toBeInstanceOf(Error)
    expect(thrown.name).toBe('RulesError')
    expect(thrown.message).toBe('from: "2024-02-30" is not a date (February 2024 has 29 days)')
    expect(String(thrown)).toBe(`RulesError: ${thrown.message}`)
    expect(thrown.stack).toContain('RulesError')
  })

  test('its message is the one of the refusal', () => {
    expect(thrown.message).toBe(error.message)
  })

  test('is also what functions throw that answer with a plain value', () => {
    const raised = thrownBy(() => isWorkingDay('2024-02-30'))
    expect(raised).toBeInstanceOf(RulesError)
    expect((raised as RulesError).error).toMatchObject({ _tag: 'InvalidDate', given: '"2024-02-30"' })
  })

  test('its refusal survives JSON', () => {
    expect(JSON.parse(JSON.stringify(thrown.error))).toStrictEqual(thrown.error)
  })
})
