/** The JSON Schemas that the package ships: their form out of src/schema, their words out of the doc comments. */
import { join } from 'node:path'
import { build } from 'esbuild'
import { describeMembers } from './describe-members.mjs'

const root = join(import.meta.dirname, '..')

/**
 * @returns {Promise<Readonly<Record<'rulebook' | 'cases' | 'holiday-notice' | 'events', Record<string, any>>>>} each by the name of its file
 */
export async function makeJsonSchemas() {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src/schema/json-schemas.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  })
  const code = outputFiles.map(({ text }) => text).join('')
  const { jsonSchemas } = await import(`data:text/javascript,${encodeURIComponent(code)}`)
  const schemas = jsonSchemas()
  describeMembers(join(root, 'src/schema/index.ts'), [
    [schemas.rulebook, 'parseRulebook'],
    [schemas.cases, 'parseCases'],
    [schemas['holiday-notice'], 'parseHolidayNotice'],
    [schemas.events, 'parseEvents'],
  ])
  return schemas
}
