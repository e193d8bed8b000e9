import { right } from 'fp-ts/lib/Either.js'
import { own } from '../plain.js'
import type { Result } from '../result.js'
import { A_FIELD, AN_EVENT } from './check-vocabulary.js'
import { type ConditionPlace, type Parts, unexpected } from './compile-condition.js'
import type { EventTest, FieldTest, Vocabulary } from './condition.js'

/** How the tests of fields and events are written. */
export const FIELD_SHAPE = '{ field, in }'
export const EVENT_SHAPE = '{ event, happened }'

/** Reads `{ field, in }`: in a vocabulary the field must be one of its, and so must each value. */
export function readFieldTest({ field, in: values }: Parts, place: ConditionPlace): Result<FieldTest> {
  const at = (member: string): ConditionPlace => ({ ...place, path: `${place.path}.${member}` })
  if (typeof field !== 'string') return unexpected(field, at('field'), { zh: '字段名', en: 'the name of a field' })
  if (!Array.isArray(values)) return unexpected(values, at('in'), '[value, …]')
  if (place.vocabulary === undefined) return right({ field, in: values })
  const definition = own(place.vocabulary.fields, field)
  if (definition === undefined) return unexpected(field, at('field'), A_FIELD)
  const index = values.findIndex((value) => !isValueOf(definition.values, value))
  if (index === -1) return right({ field, in: values })
  return unexpected(values[index], at(`in[${index}]`), {
    zh: `字段“${field}”的取值`,
    en: `a value of the field "${field}"`,
  })
}

/** Whether a field that takes these values can have this one. */
export function isValueOf(values: Vocabulary['fields'][string]['values'], value: unknown): boolean {
  if (values === 'boolean') return typeof value === 'boolean'
  return typeof value === 'string' && own(values, value) !== undefined
}

/** Reads `{ event, happened }`: in a vocabulary the event must be one of its. */
export function readEventTest({ event, happened }: Parts, place: ConditionPlace): Result<EventTest> {
  const at = (member: string): ConditionPlace => ({ ...place, path: `${place.path}.${member}` })
  const known = place.vocabulary === undefined || own(place.vocabulary.events, event) !== undefined
  if (typeof event !== 'string' || !known) return unexpected(event, at('event'), AN_EVENT)
  return typeof happened === 'boolean'
    ? right({ event, happened })
    : unexpected(happened, at('happened'), 'true | false')
}
