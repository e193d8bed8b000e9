import { isLeft, right } from 'fp-ts/lib/Either.js'
import { checkFields } from '../condition/check-fields.js'
import { AN_EVENT, checkVocabulary } from '../condition/check-vocabulary.js'
import type { CaseFields, Vocabulary } from '../condition/condition.js'
import type { Facts } from '../condition/fact-leaves.js'
import { isListOf, isPlainRecord, isRecord, isText, own } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { EventName } from '../terms.js'

/** Words that a caller may have facts held to. */
export interface VocabularyOption {
  /**
   * The rulebook that the rule stands in: a field, value or event that it does not define is then refused. Left out, a
   * word written wrongly is another word, of which nothing is known.
   */
  readonly vocabulary?: Vocabulary | undefined
}

/** Reads what is known of a matter: its fields, and the events that happened, if those are told at all. */
export function readFacts(
  fields: CaseFields | undefined,
  happened: readonly EventName[] | undefined,
  vocabulary: Vocabulary | undefined,
  paths: { readonly fields: string; readonly happened: string },
): Result<Facts> {
  const fault = faultOfVocabulary(vocabulary)
  if (fault !== undefined) return refuse(fault)
  if (fields !== undefined && !isPlainRecord(fields)) {
    return refuse(misfit('InvalidArgument', paths.fields, fields, '{ field: value, … }'))
  }
  const stray = Object.keys(fields ?? {}).find((name) => !isFieldValue((fields as CaseFields)[name]))
  if (stray !== undefined) {
    return refuse(misfit('InvalidArgument', `${paths.fields}.${stray}`, fields?.[stray], 'string | boolean'))
  }
  if (vocabulary !== undefined) {
    const known = checkFields(fields ?? {}, vocabulary, paths.fields)
    if (isLeft(known)) return known
  }
  if (happened === undefined) return right({ fields: fields ?? {}, happened: new Set(), complete: false })
  if (!isListOf(happened, isText)) {
    return refuse(misfit('InvalidArgument', paths.happened, happened, '[event, …]'))
  }
  const index = happened.findIndex((event) => vocabulary !== undefined && own(vocabulary.events, event) === undefined)
  if (index !== -1) return refuse(misfit('UnknownEvent', `${paths.happened}[${index}]`, happened[index], AN_EVENT))
  return right({ fields: fields ?? {}, happened: new Set(happened), complete: true })
}

function isFieldValue(value: unknown): boolean {
  return value === undefined || typeof value === 'string' || typeof value === 'boolean'
}

function faultOfVocabulary(vocabulary: unknown): RuleErrorFacts | undefined {
  if (vocabulary === undefined) return undefined
  const path = 'options.vocabulary'
  if (!isRecord(vocabulary)) return misfit('InvalidRulebook', path, vocabulary, '{ events, fields }')
  const checked = checkVocabulary({ id: path, events: vocabulary.events, fields: vocabulary.fields } as never, [])
  return isLeft(checked) ? { ...checked.left, path: checked.left.path.replace('rules', path) } : undefined
}
