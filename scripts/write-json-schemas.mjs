/** Writes schema/*.json, the JSON Schemas that the package ships, out of src/schema. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'schema')

const { outputFiles } = await build({
  entryPoints: [join(root, 'src/schema/json-schemas.ts')],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
})
const code = outputFiles.map(({ text }) => text).join('')
const { jsonSchemas } = await import(`data:text/javascript,${encodeURIComponent(code)}`)

mkdirSync(folder, { recursive: true })
for (const [name, schema] of Object.entries(jsonSchemas())) {
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(schema, null, 2)}\n`)
}
