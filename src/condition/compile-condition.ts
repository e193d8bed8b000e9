import { isLeft, right, traverseArrayWithIndex } from 'fp-ts/lib/Either.js'
import { isRecord, own } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit } from '../rule-error.js'
import type { EventName, Label } from '../terms.js'
import { A_FIELD, AN_EVENT } from './check-vocabulary.js'
import type { CaseFields, Vocabulary } from './condition.js'

/** What a condition is asked about. */
export interface Facts {
  readonly fields: CaseFields
  readonly happened: ReadonlySet<EventName>
  /** Whether every event is known: one that is not in `happened` has then not happened. */
  readonly complete: boolean
}

/** A condition made ready: `undefined` is unknown. */
export type Test = (facts: Facts) => boolean | undefined

/** Where a condition stands, for refusals, and the words it may use. */
export interface ConditionPlace {
  readonly path: string
  readonly tag: 'InvalidLimit' | 'InvalidRulebook'
  readonly vocabulary?: Vocabulary
  /** How many conditions it stands in. */
  readonly depth?: number
}

/** How deep conditions may stand in each other: far deeper than any rule, and no stack runs out. */
const DEEPEST = 100

/** Makes a condition ready to be asked of many cases, or says what is wrong with it. */
export function compileCondition(condition: unknown, place: ConditionPlace): Result<Test> {
  if (!isRecord(condition)) return malformed(condition, place)
  const forms = FORMS.filter((form) => form in condition)
  const [form] = forms
  if (form === undefined || forms.length > 1 || (place.depth ?? 0) > DEEPEST) return malformed(condition, place)
  return COMPILERS[form](condition, { ...place, depth: (place.depth ?? 0) + 1 })
}

type Form = 'all' | 'any' | 'not' | 'field' | 'event'
type Parts = Readonly<Record<string, unknown>>

const FORMS: readonly Form[] = ['all', 'any', 'not', 'field', 'event']

const COMPILERS: Readonly<Record<Form, (condition: Parts, place: ConditionPlace) => Result<Test>>> = {
  all: (condition, place) => compileEach(condition.all, place, 'all', allOf),
  any: (condition, place) => compileEach(condition.any, place, 'any', anyOf),
  not: (condition, place) => compileNot(condition.not, place),
  field: compileField,
  event: compileEvent,
}

function compileEach(
  parts: unknown,
  place: ConditionPlace,
  key: 'all' | 'any',
  join: (tests: readonly Test[]) => Test,
): Result<Test> {
  const path = `${place.path}.${key}`
  if (!Array.isArray(parts)) {
    return unexpected(parts, { ...place, path }, '[condition, …]')
  }
  const compile = (index: number, part: unknown): Result<Test> =>
    compileCondition(part, { ...place, path: `${path}[${index}]` })
  const tests = traverseArrayWithIndex(compile)(parts)
  return isLeft(tests) ? tests : right(join(tests.right))
}

/** False as soon as one is false, unknown if one is unknown, else true. */
const allOf =
  (tests: readonly Test[]): Test =>
  (facts) => {
    let joined: boolean | undefined = true
    for (const test of tests) {
      const answer = test(facts)
      if (answer === false) return false
      if (answer === undefined) joined = undefined
    }
    return joined
  }

/** True as soon as one is true, unknown if one is unknown, else false. */
const anyOf =
  (tests: readonly Test[]): Test =>
  (facts) => {
    let joined: boolean | undefined = false
    for (const test of tests) {
      const answer = test(facts)
      if (answer === true) return true
      if (answer === undefined) joined = undefined
    }
    return joined
  }

function compileNot(part: unknown, place: ConditionPlace): Result<Test> {
  const test = compileCondition(part, { ...place, path: `${place.path}.not` })
  if (isLeft(test)) return test
  return right((facts) => {
    const answer = test.right(facts)
    return answer === undefined ? undefined : !answer
  })
}

function compileField({ field, in: values }: Parts, place: ConditionPlace): Result<Test> {
  if (typeof field !== 'string') {
    return unexpected(field, { ...place, path: `${place.path}.field` }, { zh: '字段名', en: 'the name of a field' })
  }
  if (!Array.isArray(values)) {
    return unexpected(values, { ...place, path: `${place.path}.in` }, '[value, …]')
  }
  const unknown = unknownValue(field, values, place)
  if (unknown !== undefined) return unknown
  const wanted = new Set<unknown>(values)
  return right(({ fields }) => {
    const value = own(fields, field)
    return value === undefined ? undefined : wanted.has(value)
  })
}

function unknownValue(field: string, values: readonly unknown[], place: ConditionPlace): Result<never> | undefined {
  if (place.vocabulary === undefined) return undefined
  const definition = own(place.vocabulary.fields, field)
  if (definition === undefined) {
    return unexpected(field, { ...place, path: `${place.path}.field` }, A_FIELD)
  }
  const index = values.findIndex((value) => !isValueOf(definition.values, value))
  if (index === -1) return undefined
  return unexpected(
    values[index],
    { ...place, path: `${place.path}.in[${index}]` },
    { zh: `字段“${field}”的取值`, en: `a value of the field "${field}"` },
  )
}

/** Whether a field that takes these values can have this one. */
export function isValueOf(values: Vocabulary['fields'][string]['values'], value: unknown): boolean {
  if (values === 'boolean') return typeof value === 'boolean'
  return typeof value === 'string' && own(values, value) !== undefined
}

function compileEvent({ event, happened }: Parts, place: ConditionPlace): Result<Test> {
  if (
    typeof event !== 'string' ||
    (place.vocabulary !== undefined && own(place.vocabulary.events, event) === undefined)
  ) {
    return unexpected(event, { ...place, path: `${place.path}.event` }, AN_EVENT)
  }
  if (typeof happened !== 'boolean') {
    return unexpected(happened, { ...place, path: `${place.path}.happened` }, 'true | false')
  }
  return right((facts) => {
    if (facts.happened.has(event)) return happened
    return facts.complete ? !happened : undefined
  })
}

function malformed(condition: unknown, place: ConditionPlace): Result<never> {
  return unexpected(condition, place, {
    zh: `条件：{ field, in }、{ event, happened }、{ all }、{ any }、{ not } 之一，嵌套不超过 ${DEEPEST} 层`,
    en: `one condition: { field, in }, { event, happened }, { all }, { any } or { not }, at most ${DEEPEST} deep`,
  })
}

function unexpected(given: unknown, { path, tag }: ConditionPlace, expected: Label | string): Result<never> {
  return refuse(misfit(tag, path, given, expected))
}
