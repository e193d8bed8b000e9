import { describe, expect, it } from 'vitest'
import type { CaseRecord, MomentInput, Vocabulary } from 'xinfang-rules'
import { checkFields, hasHappened, readFacts } from '../../../src/condition/case-record.js'
import { type Moment, readMoment } from '../../../src/date/moment.js'
import { orThrow } from '../../../src/result.js'
import { refusalOf } from '../refusal.js'

const moment = (input: MomentInput): Moment => orThrow(readMoment(input, 'at'))

const vocabulary: Vocabulary = {
  events: { received: { zh: '收到', en: 'received' }, closed: { zh: '办结', en: 'closed' } },
  fields: {
    channel: {
      label: { zh: '渠道', en: 'Channel' },
      values: { letter: { zh: '来信', en: 'letter' }, visit: { zh: '来访', en: 'visit' } },
    },
    urgent: { label: { zh: '紧急', en: 'Urgent' }, values: 'boolean' },
  },
}

const asOf = moment('2024-03-31')
const read = (record: unknown) => readFacts(record as CaseRecord, asOf, vocabulary, 'cases[0]')

describe('whether an event has happened by a moment', () => {
  it.each([
    ['a day before', '2024-03-30', '2024-03-31', true],
    ['the day itself', '2024-03-31', '2024-03-31', true],
    ['a day after', '2024-04-01', '2024-03-31', false],
    ['an instant of the day before', '2024-03-30T23:59', '2024-03-31', true],
    ['the last instant of the day itself', '2024-03-31T23:59:59.999', '2024-03-31', true],
    ['the first instant of the day after', '2024-04-01T00:00', '2024-03-31', false],
    ['16:00 UTC, which is the day after', '2024-03-31T16:00Z', '2024-03-31', false],
    ['an instant, asked of itself', '2024-03-31T09:30', '2024-03-31T09:30', true],
    ['an instant later by a millisecond', '2024-03-31T09:30:00.001', '2024-03-31T09:30', false],
    ['an instant earlier by a millisecond', '2024-03-31T09:29:59.999', '2024-03-31T09:30', true],
    ['a whole day, asked of an instant within it', '2024-03-31', '2024-03-31T00:00', true],
    ['a whole day, asked of the last instant before it', '2024-03-31', '2024-03-30T23:59:59.999', false],
  ])('%s: %s by %s is %s', (_, event, by, happened) => {
    expect(hasHappened(moment(event), moment(by))).toBe(happened)
  })
})

describe('a case as it was by a moment', () => {
  it('has its fields, and the events that had happened by then', () => {
    const record = {
      id: '1',
      fields: { channel: 'letter', urgent: false },
      events: { received: '2024-03-01', closed: '2024-04-01' },
    }
    expect(orThrow(read(record))).toEqual({
      fields: record.fields,
      happened: new Set(['received']),
      complete: true,
    })
  })

  it('has no event that is left out or left undefined', () => {
    expect(orThrow(read({ id: '1', fields: {}, events: { closed: undefined } })).happened.size).toBe(0)
  })
})

describe('a case is refused', () => {
  it.each([
    ['that is no object', null, 'InvalidCase', 'cases[0]', 'null'],
    ['without an id', { fields: {}, events: {} }, 'InvalidCase', 'cases[0].id', 'undefined'],
    ['with an empty id', { id: '', fields: {}, events: {} }, 'InvalidCase', 'cases[0].id', '""'],
    ['without fields', { id: '1', events: {} }, 'InvalidCase', 'cases[0].fields', 'undefined'],
    ['without events', { id: '1', fields: {}, events: [] }, 'InvalidCase', 'cases[0].events', '[]'],
    [
      'with a field that the rulebook does not define',
      { id: '1', fields: { name: 'x' }, events: {} },
      'InvalidCase',
      'cases[0].fields.name',
      '"name"',
    ],
    [
      'with a value that the field cannot have',
      { id: '1', fields: { channel: 'fax' }, events: {} },
      'InvalidCase',
      'cases[0].fields.channel',
      '"fax"',
    ],
    [
      'with an event that the rulebook does not define',
      { id: '1', fields: {}, events: { rated: '2024-03-01' } },
      'UnknownEvent',
      'cases[0].events.rated',
      '"rated"',
    ],
    [
      'with an event at no moment',
      { id: '1', fields: {}, events: { received: '1 March' } },
      'InvalidMoment',
      'cases[0].events.received',
      '"1 March"',
    ],
    [
      'with an event after the moment asked about on a day that no calendar has',
      { id: '1', fields: {}, events: { received: '2024-04-31' } },
      'InvalidDate',
      'cases[0].events.received',
      '"2024-04-31"',
    ],
  ])('%s', (_, record, tag, path, given) => {
    expect(refusalOf(read(record))).toMatchObject({ _tag: tag, path, given })
  })
})

describe('the fields of a case', () => {
  it('are refused with the values that they may have', () => {
    expect(refusalOf(checkFields({ channel: 'fax' }, vocabulary, 'fields')).message).toBe(
      'fields.channel: "fax" is not one of "letter", "visit"',
    )
    expect(refusalOf(checkFields({ urgent: 'yes' }, vocabulary, 'fields')).message).toBe(
      'fields.urgent: "yes" is not one of true, false',
    )
  })

  it.each([['constructor'], ['toString'], ['__proto__']])('are never members that every object has: %s', (name) => {
    const fields = JSON.parse(`{ ${JSON.stringify(name)}: "letter" }`)
    expect(refusalOf(checkFields(fields, vocabulary, 'fields'))).toMatchObject({
      _tag: 'InvalidCase',
      path: `fields.${name}`,
    })
  })
})
