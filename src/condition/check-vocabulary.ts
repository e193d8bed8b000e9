import { right } from 'fp-ts/lib/Either.js'
import { AN_ID } from '../check-data.js'
import { isRecord, isText } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit } from '../rule-error.js'
import type { Label } from '../terms.js'
import type { FieldDefinition, Vocabulary } from './condition.js'

/** What a name must be that stands for a field, or an event, of a case. */
export const A_FIELD: Label = { zh: '规则集 fields 中定义的字段', en: 'a field that the rulebook defines under fields' }
export const AN_EVENT: Label = {
  zh: '规则集 events 中定义的事件',
  en: 'an event that the rulebook defines under events',
}

/** Checks that a slice of a rulebook has its id, its vocabulary and the named sections. */
export function checkVocabulary<Rules extends Vocabulary & { readonly id: string }>(
  rules: Rules,
  sections: readonly (keyof Rules & string)[],
): Result<Rules> {
  if (!isRecord(rules)) return refuse(misfit('InvalidRulebook', 'rules', rules, { zh: '规则集', en: 'a rulebook' }))
  if (!isText(rules.id)) {
    return refuse(misfit('InvalidRulebook', 'rules.id', rules.id, AN_ID))
  }
  for (const section of ['events', 'fields', ...sections]) {
    if (!isRecord(rules[section])) {
      return refuse(misfit('InvalidRulebook', `rules.${section}`, rules[section], '{ id: {…}, … }'))
    }
  }
  for (const [name, definition] of Object.entries<FieldDefinition>(rules.fields)) {
    if (!isRecord(definition) || !(definition.values === 'boolean' || isRecord(definition.values))) {
      return refuse(misfit('InvalidRulebook', `rules.fields.${name}`, definition, '{ label, values }'))
    }
  }
  return right(rules)
}
