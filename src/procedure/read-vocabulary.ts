import { isLeft, right } from 'fp-ts/lib/Either.js'
import { checkFields } from '../condition/check-fields.js'
import type { CaseFields, FieldDefinition, Vocabulary } from '../condition/condition.js'
import { isLabel, isPlainRecord, isRecord } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit } from '../rule-error.js'
import type { Label } from '../terms.js'
import type { EventLabels } from './read-log.js'

/** All events that the books name. */
export function readLabels(books: readonly Vocabulary[]): Result<EventLabels> {
  return unionOf(books, 'events', isLabel, '{ zh, en }')
}

/** What is known of a case, in the words of the books. */
export function readFields(books: readonly Vocabulary[], given: CaseFields = {}): Result<CaseFields> {
  const fields = unionOf(books, 'fields', isFieldDefinition, '{ label, values }')
  if (isLeft(fields)) return fields
  if (!isPlainRecord(given)) return refuse(misfit('InvalidArgument', 'fields', given, '{ field: value, … }'))
  return checkFields(given, { events: {}, fields: Object.fromEntries(fields.right) }, 'fields')
}

/** What the books have in one section; of two that name a thing, the first defines it. */
function unionOf<T extends Label | FieldDefinition>(
  books: readonly Vocabulary[],
  section: keyof Vocabulary,
  isEntry: (value: unknown) => value is T,
  expected: string,
): Result<ReadonlyMap<string, T>> {
  const union = new Map<string, T>()
  for (const [index, { [section]: entries }] of books.entries()) {
    const path = `books[${index}].${section}`
    if (!isRecord(entries)) return refuse(misfit('InvalidArgument', path, entries, `{ name: ${expected}, … }`))
    for (const [name, entry] of Object.entries(entries)) {
      if (!isEntry(entry)) return refuse(misfit('InvalidArgument', `${path}.${name}`, entry, expected))
      if (!union.has(name)) union.set(name, entry)
    }
  }
  return right(union)
}

function isFieldDefinition(value: unknown): value is FieldDefinition {
  return isRecord(value) && (value.values === 'boolean' || isRecord(value.values))
}
