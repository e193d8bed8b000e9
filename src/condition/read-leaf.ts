import { isLeft, right } from 'fp-ts/lib/Either.js'
import { own } from '../plain.js'
import type { Result } from '../result.js'
import { A_FIELD, AN_EVENT } from './check-vocabulary.js'
import { type ConditionPlace, type Parts, unexpected } from './compile-condition.js'
import type { EventTest, FieldTest, IfUnknown, Vocabulary } from './condition.js'

/** How the tests of fields and events are written. */
export const FIELD_SHAPE = '{ field, in }'
export const EVENT_SHAPE = '{ event, happened }'

/** Reads `{ field, in }`: in a vocabulary the field must be one of its, and so must each value. */
export function readFieldTest({ field, in: values, ifUnknown }: Parts, place: ConditionPlace): Result<FieldTest> {
  if (typeof field !== 'string') return unexpected(field, within(place, 'field'), FIELD_NAME)
  if (!Array.isArray(values)) return unexpected(values, within(place, 'in'), '[value, …]')
  const instead = readIfUnknown(ifUnknown, place)
  if (isLeft(instead)) return instead
  const test: FieldTest = { field, in: values, ...instead.right }
  if (place.vocabulary === undefined) return right(test)
  const definition = own(place.vocabulary.fields, field)
  if (definition === undefined) {
    return mayLack(place, ifUnknown) ? right(test) : unexpected(field, within(place, 'field'), A_FIELD)
  }
  const index = values.findIndex((value) => !isValueOf(definition.values, value))
  if (index === -1 || mayLack(place, ifUnknown)) return right(test)
  return unexpected(values[index], within(place, `in[${index}]`), {
    zh: `字段“${field}”的取值`,
    en: `a value of the field "${field}"`,
  })
}

const FIELD_NAME = { zh: '字段名', en: 'the name of a field' }

/** Whether a field that takes these values can have this one. */
export function isValueOf(values: Vocabulary['fields'][string]['values'], value: unknown): boolean {
  if (values === 'boolean') return typeof value === 'boolean'
  return typeof value === 'string' && own(values, value) !== undefined
}

/** Reads `{ event, happened }`: in a vocabulary the event must be one of its. */
export function readEventTest({ event, happened, ifUnknown }: Parts, place: ConditionPlace): Result<EventTest> {
  const known =
    place.vocabulary === undefined || own(place.vocabulary.events, event) !== undefined || mayLack(place, ifUnknown)
  if (typeof event !== 'string' || !known) return unexpected(event, within(place, 'event'), AN_EVENT)
  if (typeof happened !== 'boolean') return unexpected(happened, within(place, 'happened'), 'true | false')
  const instead = readIfUnknown(ifUnknown, place)
  return isLeft(instead) ? instead : right({ event, happened, ...instead.right })
}

function readIfUnknown(ifUnknown: unknown, place: ConditionPlace): Result<IfUnknown> {
  if (ifUnknown === undefined) return right({})
  return typeof ifUnknown === 'boolean'
    ? right({ ifUnknown })
    : unexpected(ifUnknown, within(place, 'ifUnknown'), 'true | false')
}

/** Whether a word or value may be lacking: in another rulebook's rule, where the test says what holds of what is not known. */
const mayLack = ({ isOthers }: ConditionPlace, ifUnknown: unknown): boolean =>
  isOthers === true && typeof ifUnknown === 'boolean'

const within = (place: ConditionPlace, member: string): ConditionPlace => ({
  ...place,
  path: `${place.path}.${member}`,
})
