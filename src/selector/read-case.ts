import { isLeft } from 'fp-ts/lib/Either.js'
import { hasHappened } from '../condition/as-of.js'
import { valuesOf } from '../condition/check-fields.js'
import { A_FIELD, AN_EVENT } from '../condition/check-vocabulary.js'
import type { FieldDefinition } from '../condition/condition.js'
import { NOT_A_DAY, readDay } from '../date/day.js'
import { type Moment, readMoment } from '../date/moment.js'
import { isPlainRecord, isRecord, isText } from '../plain.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { Label } from '../terms.js'
import type { CaseFacts, Words } from './case-facts.js'
import type { CaseRecord } from './case-record.js'

/** Reads a record into the facts, limits aside, or says what is wrong with it; `placeOf` is asked only then. */
export function readCase(
  record: CaseRecord,
  facts: CaseFacts,
  words: Words,
  asOf: Moment,
  placeOf: () => string,
): RuleErrorFacts | undefined {
  if (!isRecord(record)) return invalid(placeOf(), record, '{ id, fields, events }')
  const { id, unit, fields, events } = record
  if (!isText(id)) return invalid(`${placeOf()}.id`, id, { zh: '非空的案件编号', en: 'a non-empty case id' })
  if (unit !== undefined && !isText(unit)) {
    return invalid(`${placeOf()}.unit`, unit, { zh: '非空的单位编号', en: 'a non-empty id of a unit' })
  }
  return readFields(fields, facts, words, placeOf) ?? readEvents(events, facts, words, asOf, placeOf)
}

function readFields(
  fields: CaseRecord['fields'],
  { values }: CaseFacts,
  words: Words,
  placeOf: () => string,
): RuleErrorFacts | undefined {
  values.fill(0)
  if (!isRecordOrEmpty(fields)) return invalid(`${placeOf()}.fields`, fields, '{ field: value, … }')
  for (const name in fields) {
    if (!Object.prototype.hasOwnProperty.call(fields, name)) continue
    const value = fields[name]
    if (value === undefined) continue
    const field = words.fields.get(name)
    if (field === undefined) return invalid(`${placeOf()}.fields.${name}`, name, A_FIELD)
    const number = field.numbers.get(value)
    if (number === undefined) {
      return invalid(`${placeOf()}.fields.${name}`, value, valuesOf(words.vocabulary.fields[name] as FieldDefinition))
    }
    values[field.place] = number
  }
  return undefined
}

function readEvents(
  events: CaseRecord['events'],
  facts: CaseFacts,
  words: Words,
  asOf: Moment,
  placeOf: () => string,
): RuleErrorFacts | undefined {
  facts.days.fill(0)
  facts.happened.fill(0)
  if (!isRecordOrEmpty(events)) return invalid(`${placeOf()}.events`, events, '{ event: moment, … }')
  for (const name in events) {
    if (!Object.prototype.hasOwnProperty.call(events, name)) continue
    const input = events[name]
    if (input === undefined) continue
    const place = words.events.get(name)
    if (place === undefined) return misfit('UnknownEvent', `${placeOf()}.events.${name}`, name, AN_EVENT)
    const fault = readEvent(input, place, facts, asOf)
    if (fault !== undefined) return { ...fault, path: `${placeOf()}.events.${name}` }
  }
  return undefined
}

/** Reads when an event was: mostly a day, which takes no object to hold it. */
function readEvent(
  input: unknown,
  place: number,
  { days, instants, happened }: CaseFacts,
  asOf: Moment,
): RuleErrorFacts | undefined {
  const day = readDay(input)
  if (day !== NOT_A_DAY) {
    days[place] = day
    instants[place] = Number.NaN
    happened[place] = day <= asOf.day ? 1 : 0
    return undefined
  }
  const read = readMoment(input, '')
  if (isLeft(read)) return read.left
  days[place] = read.right.day
  instants[place] = read.right.at ?? Number.NaN
  happened[place] = hasHappened(read.right, asOf) ? 1 : 0
  return undefined
}

/** Of what looks empty it is asked whether it is: a `Map` or a `Date` does, and holds something else. */
function isRecordOrEmpty(value: unknown): boolean {
  if (!isRecord(value)) return false
  for (const name in value) if (Object.prototype.hasOwnProperty.call(value, name)) return true
  return isPlainRecord(value)
}

function invalid(path: string, given: unknown, expected: Label | string): RuleErrorFacts {
  return misfit('InvalidCase', path, given, expected)
}
