/**
 * Writes a folder per public subpath, for tools that find `xinfang-rules/render` as a folder
 * because they do not read `exports` (TypeScript's node10 resolution, webpack 4).
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

for (const [subpath, conditions] of Object.entries(exports)) {
  if (subpath === '.' || typeof conditions === 'string') continue
  const folder = join(root, subpath)
  const stub = {
    main: `.${conditions.require.default}`,
    module: `.${conditions.import.default}`,
    types: `.${conditions.require.types}`,
    sideEffects: false,
  }
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(stub, null, 2)}\n`)
}
