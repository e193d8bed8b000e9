import { right } from 'fp-ts/lib/Either.js'
import { own, show } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit } from '../rule-error.js'
import type { Label } from '../terms.js'
import { A_FIELD } from './check-vocabulary.js'
import type { CaseFields, FieldDefinition, Vocabulary } from './condition.js'
import { isValueOf } from './read-leaf.js'

/** Checks that a case uses the fields and values that the rulebook defines. */
export function checkFields(fields: CaseFields, vocabulary: Vocabulary, path: string): Result<CaseFields> {
  for (const name of Object.keys(fields)) {
    if (fields[name] === undefined) continue
    const definition = own(vocabulary.fields, name)
    if (definition === undefined) return refuse(misfit('InvalidCase', `${path}.${name}`, name, A_FIELD))
    if (isValueOf(definition.values, fields[name])) continue
    return refuse(misfit('InvalidCase', `${path}.${name}`, fields[name], valuesOf(definition)))
  }
  return right(fields)
}

/** What a field may be. */
export function valuesOf({ values }: FieldDefinition): Label {
  const known = values === 'boolean' ? ['true', 'false'] : Object.keys(values).map(show)
  return { zh: `${known.join('、')} 之一`, en: `one of ${known.join(', ')}` }
}
