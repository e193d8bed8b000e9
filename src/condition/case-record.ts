import { isLeft, right } from 'fp-ts/lib/Either.js'
import { lastInstantOf, type Moment, type MomentInput, readMoment } from '../date/moment.js'
import { isPlainRecord, isRecord, isText, own, show } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit } from '../rule-error.js'
import type { EventName, Label } from '../terms.js'
import { A_FIELD, AN_EVENT } from './check-vocabulary.js'
import { type Facts, isValueOf } from './compile-condition.js'
import type { CaseFields, Vocabulary } from './condition.js'

/** A case as an office's system knows it: an opaque id, fields and events, and nothing of any person. */
export interface CaseRecord {
  readonly id: string
  readonly fields: CaseFields
  /** When what happened; an event that is left out has not happened. */
  readonly events: Readonly<Partial<Record<EventName, MomentInput>>>
}

/** Whether an event has happened by a moment: a whole-day event by its day, an instant by its instant. */
export function hasHappened(event: Moment, asOf: Moment): boolean {
  return event.at === undefined ? event.day <= asOf.day : event.at <= lastInstantOf(asOf)
}

/** Reads a record into what conditions ask about; events after `asOf` are left out. */
export function readFacts(record: CaseRecord, asOf: Moment, vocabulary: Vocabulary, path: string): Result<Facts> {
  if (!isRecord(record)) return invalid(path, record, '{ id, fields, events }')
  if (!isText(record.id)) return invalid(`${path}.id`, record.id, { zh: '非空的案件编号', en: 'a non-empty case id' })
  if (!isPlainRecord(record.fields)) {
    return invalid(`${path}.fields`, record.fields, '{ field: value, … }')
  }
  if (!isPlainRecord(record.events)) {
    return invalid(`${path}.events`, record.events, '{ event: moment, … }')
  }
  const fields = checkFields(record.fields, vocabulary, `${path}.fields`)
  if (isLeft(fields)) return fields
  const happened = readEvents(record.events, asOf, vocabulary, `${path}.events`)
  return isLeft(happened) ? happened : right({ fields: fields.right, happened: happened.right, complete: true })
}

/** Checks that a case uses the fields and values that the rulebook defines. */
export function checkFields(fields: CaseFields, vocabulary: Vocabulary, path: string): Result<CaseFields> {
  for (const name of Object.keys(fields)) {
    if (fields[name] === undefined) continue
    const definition = own(vocabulary.fields, name)
    if (definition === undefined) {
      return invalid(`${path}.${name}`, name, A_FIELD)
    }
    if (!isValueOf(definition.values, fields[name])) {
      const values = definition.values === 'boolean' ? ['true', 'false'] : Object.keys(definition.values).map(show)
      return invalid(`${path}.${name}`, fields[name], {
        zh: `${values.join('、')} 之一`,
        en: `one of ${values.join(', ')}`,
      })
    }
  }
  return right(fields)
}

function readEvents(
  events: CaseRecord['events'],
  asOf: Moment,
  vocabulary: Vocabulary,
  path: string,
): Result<ReadonlySet<EventName>> {
  const happened = new Set<EventName>()
  for (const event of Object.keys(events)) {
    const at = events[event]
    if (at === undefined) continue
    if (own(vocabulary.events, event) === undefined) return unknownEvent(event, path)
    const moment = readMoment(at, `${path}.${event}`)
    if (isLeft(moment)) return moment
    if (hasHappened(moment.right, asOf)) happened.add(event)
  }
  return right(happened)
}

function unknownEvent(event: EventName, path: string): Result<never> {
  return refuse(misfit('UnknownEvent', `${path}.${event}`, event, AN_EVENT))
}

function invalid(path: string, given: unknown, expected: Label | string): Result<never> {
  return refuse(misfit('InvalidCase', path, given, expected))
}
