/**
 * Writes a folder per public subpath, for tools that find `xinfang-rules/render` as a folder
 * because they do not read `exports` (TypeScript's node10 resolution, webpack 4).
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const root = join(import.meta.dirname, '..')
/**
 * A path from the root as seen from a folder, which may lie in another stub's.
 *
 * @param {string} folder
 * @param {string} target
 */
const from = (folder, target) => relative(folder, join(root, target)).replaceAll('\\', '/')

const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

for (const [subpath, conditions] of Object.entries(exports)) {
  if (subpath === '.' || typeof conditions === 'string') continue
  const folder = join(root, subpath)
  const stub = {
    main: from(folder, conditions.require.default),
    module: from(folder, conditions.import.default),
    types: from(folder, conditions.require.types),
    sideEffects: false,
  }
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(stub, null, 2)}\n`)
}
