import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { holidayNotices } from 'xinfang-rules'
import * as shipped from 'xinfang-rules/rulebooks'
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
    expect(fits.events(spoilt(events, '0/at', REMOVED))).toBe(false)
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
