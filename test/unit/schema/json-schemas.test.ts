import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { holidayNotices } from 'xinfang-rules'
import * as shipped from 'xinfang-rules/rulebooks'
import { safeParseEvents } from 'xinfang-rules/schema'
import { jsonSchemas } from '../../../src/schema/json-schemas.js'
import { REMOVED } from '../../property/places.js'
import { notice2027 } from '../calendar/a-notice.js'
import { everySlice } from './every-slice.js'
import { spoilt } from './spoilt.js'

const schemas = jsonSchemas()
const ajv = new Ajv2020({ allowUnionTypes: true })
const fits = {
  rulebook: ajv.compile(schemas.rulebook),
  cases: ajv.compile(schemas.cases),
  notice: ajv.compile(schemas['holiday-notice']),
  events: ajv.compile(schemas.events),
}
const { caomiao2023 } = shipped
const cases = [
  { id: 'c1', unit: 'v1', fields: { kind: 'general', urgent: true }, events: { received: '2024-02-07T09:30:00Z' } },
  { id: 'c2', fields: {}, events: {}, pauses: { opinion: [{ reason: 'hearing', from: '2024-02-07' }] } },
]
const events = [{ event: 'received', at: '2024-02-07' }]

describe('by another validator than zod', () => {
  test.each(Object.entries({ ...shipped, everySlice }))('the rulebook %s fits', (_, book) => {
    expect([fits.rulebook({ $schema: './rulebook.json', ...book }), fits.rulebook.errors]).toEqual([true, null])
  })

  test('cases, notices and events fit', () => {
    expect(fits.cases(cases)).toBe(true)
    expect([...holidayNotices, notice2027].filter((notice) => !fits.notice(notice))).toEqual([])
    expect(fits.events(events)).toBe(true)
  })

  test.each([
    ['limits/general.opinion/basis', REMOVED],
    ['limits/general.opinion/metby', ['opinionIssued']],
    ['limits/general.opinion/length/amount', 3661],
    ['limits/general.opinion/effective/from', '2023-02-29'],
    ['targets/D-2a/goal/atLeast', '100.5'],
    ['targets/D-2a/basis/clause', REMOVED],
    ['counts/upwardVisits/totalsOnly', false],
    ['indicators/timelyClosing/of', { any: [{ not: { field: 'kind' } }] }],
    ['events', { received: 'received' }],
  ])('a rulebook does not fit with %s: %j', (place, part) => {
    expect(fits.rulebook(spoilt(caomiao2023, place, part))).toBe(false)
  })

  test('nor do cases, notices and events that are badly formed', () => {
    expect(fits.cases(spoilt(cases, '0/events/received', 'soon'))).toBe(false)
    expect(fits.cases(spoilt(cases, '0/name', 'x'))).toBe(false)
    expect(fits.notice(spoilt(notice2027, 'holidays/0/rest', 7))).toBe(false)
    expect(fits.notice(spoilt(notice2027, 'issuedOn', '2026-02-30'))).toBe(false)
    expect(fits.events(spoilt(events, '0/at', REMOVED))).toBe(false)
  })

  test.each([
    '2024-02-30',
    '2023-02-29',
    '2100-02-29',
    '2024-04-31T09:30',
    '2024-13-01',
    '2003-12-31',
    '1999-01-01',
    '2101-01-01',
    '2101-01-01 00:00',
    '2003-12-30T23:00:00-08:00',
  ])('nor is there an event on %s', (at) => {
    expect(fits.cases(spoilt(cases, '0/events/received', at))).toBe(false)
    expect(fits.events(spoilt(events, '0/at', at))).toBe(false)
    expect(safeParseEvents(spoilt(events, '0/at', at))._tag).toBe('Left')
  })

  test.each(['2024-02-29', '2100-12-31T23:59', '2003-12-31T23:00:00-08:00', '2101-01-01T00:30+09:00'])(
    'but on %s there may be one',
    (at) => {
      expect(fits.cases(spoilt(cases, '0/events/received', at))).toBe(true)
      expect(fits.events(spoilt(events, '0/at', at))).toBe(true)
      expect(safeParseEvents(spoilt(events, '0/at', at))._tag).toBe('Right')
    },
  )

  test.each(['__proto__', 'constructor', 'prototype'])('no record has a member %s', (name) => {
    const withMember = (data: unknown, before: string, member: string) =>
      JSON.parse(JSON.stringify(data).replace(before, `${before}"${name}":${member},`))
    const label = '{"zh":"无名","en":"nameless"}'
    expect(fits.rulebook(withMember(caomiao2023, '"events":{', label))).toBe(false)
    expect(fits.rulebook(withMember(caomiao2023, '"values":{', label))).toBe(false)
    expect(fits.rulebook(withMember(everySlice, '"roles":{', label))).toBe(false)
    expect(fits.cases(withMember(cases, '"fields":{', 'true'))).toBe(false)
    expect(fits.cases(withMember(cases, '"events":{', '"2024-02-07"'))).toBe(false)
    expect(fits.cases(withMember(cases, '"pauses":{', '[]'))).toBe(false)
    expect(fits.rulebook(spoilt(caomiao2023, 'id', name))).toBe(true)
  })
})

test.each(Object.entries(schemas))('%s says what it is, and shares nothing with others', (name, schema) => {
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:xinfang-rules:${name}`,
    title: expect.any(String),
    description: expect.any(String),
  })
  expect(JSON.parse(JSON.stringify(schema))).toStrictEqual(schema)
})
