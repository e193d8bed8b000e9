import * as z from 'zod'
import { cases } from './cases.js'
import { condition } from './condition.js'
import { events } from './events.js'
import { holidayNotice } from './holiday-notice.js'
import { citation, label, length } from './parts.js'
import { rulebook } from './rulebook.js'
import { selector } from './selector.js'

// Read when the package is built, and by nothing that it ships.

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>

/** The parts that many places share: each is written once, under its name. */
const SHARED = {
  Label: { schema: label, description: 'The same words in Chinese and in English.' },
  Length: { schema: length, description: 'How long a limit is (期限): a whole number of one unit.' },
  Citation: { schema: citation, description: 'Where a rule comes from (依据).' },
  Condition: { schema: condition, description: 'A condition over fields and events.' },
  Selector: { schema: selector, description: 'A condition over fields, events and the states of limits (筛选条件).' },
}

const FILES = {
  rulebook: {
    schema: rulebook,
    title: 'Rulebook (规则集)',
    description: 'A whole regulation as data, for parseRulebook of xinfang-rules/schema, which checks more than this.',
  },
  cases: {
    schema: cases,
    title: 'Cases (案件记录)',
    description: 'Case records: opaque ids, fields and events, and nothing of any person. For parseCases.',
  },
  'holiday-notice': {
    schema: holidayNotice,
    title: 'Holiday notice (放假通知)',
    description: "A notice of the State Council's office, as it is written. For parseHolidayNotice.",
  },
  events: {
    schema: events,
    title: 'Events (办理记录)',
    description: 'What happened to one case and when, each event once. For parseEvents.',
  },
} as const

/** The JSON Schemas that the package ships, by the name of their file. */
export function jsonSchemas(): Readonly<Record<keyof typeof FILES, JsonSchema>> {
  const named = z.registry<{ readonly id: string; readonly description: string }>()
  for (const [id, { schema, description }] of Object.entries(SHARED)) named.add(schema, { id, description })
  const written = Object.entries(FILES).map(([file, { schema, title, description }]) => {
    const { $schema, ...body } = z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12', metadata: named })
    return [file, withSchemaMember({ $schema, $id: `urn:xinfang-rules:${file}`, title, description, ...body })]
  })
  return Object.fromEntries(written)
}

/** A file may name its schema, so that editors find it. */
function withSchemaMember(schema: JsonSchema): JsonSchema {
  if (schema.type !== 'object') return schema
  return { ...schema, properties: { $schema: { type: 'string' }, ...(schema.properties as object) } }
}
