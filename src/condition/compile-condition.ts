import { isLeft, right, traverseArrayWithIndex } from 'fp-ts/lib/Either.js'
import { isRecord } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit } from '../rule-error.js'
import type { Label } from '../terms.js'
import type { Vocabulary } from './condition.js'

/** A condition made ready to be asked of facts: `undefined` is unknown. */
export type Test<Facts> = (facts: Facts) => boolean | undefined

/** Where a condition stands, for refusals, and the words it may use. */
export interface ConditionPlace {
  readonly path: string
  readonly tag: 'InvalidLimit' | 'InvalidRulebook'
  readonly vocabulary?: Vocabulary
  /** Whether the rule is another rulebook's, whose words this vocabulary may lack. */
  readonly isOthers?: boolean
  /** How many conditions it stands in. */
  readonly depth?: number
}

export type Parts = Readonly<Record<string, unknown>>

/** The simple conditions that there are, each by the member that tells it, and how it is made ready. */
export interface Leaves<Facts> {
  readonly [member: string]: {
    /** How it is written, e.g. `{ field, in }`. */
    readonly shape: string
    readonly compile: (condition: Parts, place: ConditionPlace) => Result<Test<Facts>>
  }
}

/** How deep conditions may stand in each other: far deeper than any rule, and no stack runs out. */
const DEEPEST = 100

const JOINTS = ['all', 'any', 'not'] as const

/** Makes a condition ready to be asked of many cases, or says what is wrong with it. */
export function compileCondition<Facts>(
  condition: unknown,
  leaves: Leaves<Facts>,
  place: ConditionPlace,
): Result<Test<Facts>> {
  if (!isRecord(condition)) return malformed(condition, leaves, place)
  const forms = [...JOINTS, ...Object.keys(leaves)].filter((form) => form in condition)
  const [form] = forms
  const { depth = 0 } = place
  if (form === undefined || forms.length > 1 || depth > DEEPEST) return malformed(condition, leaves, place)
  const within = { ...place, depth: depth + 1 }
  if (form === 'not') return compileNot(condition.not, leaves, within)
  if (form === 'all' || form === 'any') return compileEach(form, condition[form], leaves, within)
  return (leaves[form] as Leaves<Facts>[string]).compile(condition, within)
}

function compileEach<Facts>(
  joint: 'all' | 'any',
  parts: unknown,
  leaves: Leaves<Facts>,
  place: ConditionPlace,
): Result<Test<Facts>> {
  const path = `${place.path}.${joint}`
  if (!Array.isArray(parts)) return unexpected(parts, { ...place, path }, '[condition, …]')
  const compile = (index: number, part: unknown): Result<Test<Facts>> =>
    compileCondition(part, leaves, { ...place, path: `${path}[${index}]` })
  const tests = traverseArrayWithIndex(compile)(parts)
  return isLeft(tests) ? tests : right(join(joint, tests.right))
}

/**
 * `all` is false as soon as one is false, `any` true as soon as one is true; else unknown if one is unknown. One
 * condition alone is as it is; several are joined by halves, so that no list is too long for the stack.
 */
function join<Facts>(joint: 'all' | 'any', tests: readonly Test<Facts>[]): Test<Facts> {
  const decisive = joint === 'any'
  const [only] = tests
  if (only === undefined) return () => !decisive
  if (tests.length === 1) return only
  const half = tests.length >> 1
  const [one, other] = [join(joint, tests.slice(0, half)), join(joint, tests.slice(half))]
  return (facts) => {
    const answer = one(facts)
    if (answer === decisive) return decisive
    const last = other(facts)
    return answer === undefined && last !== decisive ? undefined : last
  }
}

function compileNot<Facts>(part: unknown, leaves: Leaves<Facts>, place: ConditionPlace): Result<Test<Facts>> {
  const test = compileCondition(part, leaves, { ...place, path: `${place.path}.not` })
  if (isLeft(test)) return test
  return right((facts) => {
    const answer = test.right(facts)
    return answer === undefined ? undefined : !answer
  })
}

function malformed<Facts>(condition: unknown, leaves: Leaves<Facts>, place: ConditionPlace): Result<never> {
  const shapes = [...Object.values(leaves).map(({ shape }) => shape), '{ all }', '{ any }', '{ not }']
  return unexpected(condition, place, {
    zh: `条件：${shapes.join('、')} 之一，嵌套不超过 ${DEEPEST} 层`,
    en: `one condition: ${shapes.slice(0, -1).join(', ')} or { not }, at most ${DEEPEST} deep`,
  })
}

/** The refusal of a part of a condition. */
export function unexpected(given: unknown, { path, tag }: ConditionPlace, expected: Label | string): Result<never> {
  return refuse(misfit(tag, path, given, expected))
}
