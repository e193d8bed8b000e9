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

/** What seems empty must be a plain record: a `Map` or a `Date` holds something else. */
const FIELDS = '{ field: value, … }'
const EVENTS = '{ event: moment, … }'

function readFields(
  fields: CaseRecord['fields'],
  { values }: CaseFacts,
  words: Words,
  placeOf: () => string,
): RuleErrorFacts | undefined {
  if (!isRecord(fields)) return invalid(`${placeOf()}.fields`, fields, FIELDS)
  clear(values)
  let isEmpty = true
  for (const name in fields) {
    if (!Object.prototype.hasOwnProperty.call(fields, name)) continue
    isEmpty = false
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
  return isEmpty && !isPlainRecord(fields) ? invalid(`${placeOf()}.fields`, fields, FIELDS) : undefined
}

function readEvents(
  events: CaseRecord['events'],
  facts: CaseFacts,
  words: Words,
  asOf: Moment,
  placeOf: () => string,
): RuleErrorFacts | undefined {
  if (!isRecord(events)) return invalid(`${placeOf()}.events`, events, EVENTS)
  clear(facts.happened)
  let isEmpty = true
  for (const name in events) {
    if (!Object.prototype.hasOwnProperty.call(events, name)) continue
    isEmpty = false
    const input = events[name]
    if (input === undefined) continue
    const place = words.events.get(name)
    if (place === undefined) return misfit('UnknownEvent', `${placeOf()}.events.${name}`, name, AN_EVENT)
    const fault = readEvent(input, place, facts, asOf)
    if (fault !== undefined) return { ...fault, path: `${placeOf()}.events.${name}` }
  }
  return isEmpty && !isPlainRecord(events) ? invalid(`${placeOf()}.events`, events, EVENTS) : undefined
}

/** By hand, which for so few numbers is several times faster than `fill`. */
function clear(numbers: Int32Array | Uint8Array): void {
  for (let place = 0; place < numbers.length; place++) numbers[place] = 0
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
    happened[place] = day <= asOf.day ? 1 : 2
    return undefined
  }
  const read = readMoment(input, '')
  if (isLeft(read)) return read.left
  days[place] = read.right.day
  instants[place] = read.right.at ?? Number.NaN
  happened[place] = hasHappened(read.right, asOf) ? 1 : 2
  return undefined
}

function invalid(path: string, given: unknown, expected: Label | string): RuleErrorFacts {
  return misfit('InvalidCase', path, given, expected)
}
