import { expect, test } from 'vitest'
import { makeJsonSchemas } from '../../../scripts/json-schemas.mjs'
import { jsonSchemas } from '../../../src/schema/json-schemas.js'

const schemas = await makeJsonSchemas()

/** The schema's form alone. */
function withoutWords(schema: unknown): unknown {
  const text = JSON.stringify(schema, (_, part) =>
    part !== null && typeof part === 'object' && typeof part.description === 'string'
      ? { ...part, description: undefined }
      : part,
  )
  return JSON.parse(text)
}

test('members bear the words of the interfaces, with their defaults', () => {
  const { properties } = schemas.rulebook['properties'].limits.additionalProperties
  expect(properties.metBy.description).toBe('Any one of these events meets it.')
  expect(properties.roll.description).toContain('Default: forward, but backward for a limit that is counted back')
  expect(schemas.cases['items'].properties.events.description).toBe(
    'When what happened; an event that is left out has not happened.',
  )
  expect(schemas['holiday-notice']['properties'].holidays.items.properties.special.description).toContain('statute')
})

test('words change nothing of the form', () => {
  expect(withoutWords(schemas)).toEqual(withoutWords(jsonSchemas()))
})
