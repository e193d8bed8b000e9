import { describe, expect, it } from 'vitest'
import type { CaseRecord, Vocabulary } from 'xinfang-rules'
import { orThrow } from '../../../src/result.js'
import { prepareSelectors } from '../../../src/selector/selectors.js'
import { refusalOf } from '../refusal.js'

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

const selectors = orThrow(prepareSelectors({ id: 'words', ...vocabulary }, { asOf: '2024-03-31' }))
const read = (record: unknown) => selectors.read(record as CaseRecord, () => 'cases[0]')

/** Whether the selector is true of the record. */
function isTrue(selector: object, record: object): boolean | undefined {
  const test = orThrow(selectors.compile(selector, 'of'))
  return test(orThrow(read(record)))
}

const happened = (event: string) => ({ event, happened: true })

describe('a case as it was by a moment', () => {
  const record = {
    id: '1',
    fields: { channel: 'letter', urgent: false },
    events: { received: '2024-03-01', closed: '2024-04-01' },
  }

  it('has its fields, and the events that had happened by then', () => {
    expect(isTrue({ field: 'channel', in: ['letter'] }, record)).toBe(true)
    expect(isTrue({ field: 'channel', in: ['visit'] }, record)).toBe(false)
    expect(isTrue({ field: 'urgent', in: [false] }, record)).toBe(true)
    expect([isTrue(happened('received'), record), isTrue(happened('closed'), record)]).toEqual([true, false])
  })

  it('has no event and no field that is left out or left undefined, whatever the case before it had', () => {
    read(record)
    const blank = { id: '2', fields: { channel: undefined }, events: { received: undefined } }
    expect([isTrue(happened('received'), blank), isTrue(happened('closed'), blank)]).toEqual([false, false])
    expect(isTrue({ field: 'channel', in: ['letter', 'visit'] }, blank)).toBeUndefined()
    expect(isTrue({ not: { field: 'urgent', in: [true] } }, blank)).toBeUndefined()
  })

  it('has only members of its own', () => {
    const inherited = Object.create({ received: '2024-03-01' })
    expect(isTrue(happened('received'), { id: '1', fields: {}, events: inherited })).toBe(false)
  })
})

describe('a case is refused', () => {
  it.each([
    ['that is no object', null, 'InvalidCase', 'cases[0]', 'null'],
    ['without an id', { fields: {}, events: {} }, 'InvalidCase', 'cases[0].id', 'undefined'],
    ['with an empty id', { id: '', fields: {}, events: {} }, 'InvalidCase', 'cases[0].id', '""'],
    ['with an empty unit', { id: '1', unit: '', fields: {}, events: {} }, 'InvalidCase', 'cases[0].unit', '""'],
    [
      'with fields in a map',
      { id: '1', fields: new Map([['a', 1]]), events: {} },
      'InvalidCase',
      'cases[0].fields',
      '{…}',
    ],
    [
      'with a date for events',
      { id: '1', fields: {}, events: new Date(0) },
      'InvalidCase',
      'cases[0].events',
      '1970-01-01T00:00:00.000Z',
    ],
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
