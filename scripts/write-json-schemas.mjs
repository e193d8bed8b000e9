/** Writes schema/*.json, the JSON Schemas that the package ships. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeJsonSchemas } from './json-schemas.mjs'

const folder = join(import.meta.dirname, '../schema')

mkdirSync(folder, { recursive: true })
for (const [name, schema] of Object.entries(await makeJsonSchemas())) {
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(schema, null, 2)}\n`)
}
