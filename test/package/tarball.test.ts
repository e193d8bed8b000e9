import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'acorn'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { describe, expect, it } from 'vitest'
import { makeJsonSchemas } from '../../scripts/json-schemas.mjs'
import { installed, listInstalled, root, runTool, tarball } from './consumer.js'

const files = listInstalled()
const read = (file: string) => readFileSync(join(installed, file), 'utf8')
const scripts = files.filter((file) => /\.c?js$/.test(file))

describe('the tarball', () => {
  it('holds the build, a stub per subpath and the papers, and nothing else', () => {
    const papers = /^docs\/(?:guide\/|adr\/)?[\w-]+\.(?:md|svg)$/
    expect(files.filter((file) => !file.startsWith('dist/') && !papers.test(file))).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'extend/package.json',
      'package.json',
      'receipt/package.json',
      'render/package.json',
      'rulebooks/examples/package.json',
      'rulebooks/package.json',
      'schema/cases.json',
      'schema/events.json',
      'schema/holiday-notice.json',
      'schema/package.json',
      'schema/rulebook.json',
    ])
    expect(
      files.filter((file) => !/^dist\/[\w-]+\.(?:c?js(?:\.map)?|d\.c?ts)$/.test(file) && /^dist/.test(file)),
    ).toEqual([])
  })

  it('holds whatever its papers link to', () => {
    const broken = files
      .filter((file) => file.endsWith('.md'))
      .flatMap((file) =>
        [...read(file).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = '']) => join(file, '..', link)),
      )
      .filter((target) => !files.includes(target))
    expect(broken).toEqual([])
  })

  it('is found correct by publint', async () => {
    const { messages, pkg } = await publint({ pkgDir: installed, pack: false, strict: true })
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([])
  })

  it('has types that resolve as its code does', () => {
    expect(runTool('attw', [tarball, '--profile', 'node16', '--format', 'ascii', '--no-color'])).toMatchObject({
      status: 0,
    })
  })

  it('names no file of the machine that built it', () => {
    const places = [root, homedir(), process.cwd(), 'file://']
    const naming = files.filter((file) => places.some((place) => read(file).includes(place)))
    expect(naming).toEqual([])
  })

  it('has source maps with relative sources', () => {
    const sources = files
      .filter((file) => file.endsWith('.map'))
      .flatMap((file): string[] => JSON.parse(read(file)).sources)
    expect(sources.length).toBeGreaterThan(0)
    expect(sources.filter((source) => !/^\.\.\/(?:src|node_modules\/(?:fp-ts|@noble\/hashes))\//.test(source))).toEqual(
      [],
    )
  })
})

describe('the JSON Schemas', async () => {
  const schemas = await makeJsonSchemas()

  it.each(Object.entries(schemas))('%s is what the source makes', (name, schema) => {
    expect(JSON.parse(read(`schema/${name}.json`))).toEqual(schema)
  })
})

describe('the built code', () => {
  it.each(scripts)('%s is ES2019', (file) => {
    const sourceType = file.endsWith('.cjs') ? 'script' : 'module'
    expect(() => parse(read(file), { ecmaVersion: 2019, sourceType })).not.toThrow()
  })

  it.each(scripts)('%s asks nothing of the host', (file) => {
    expect(read(file)).not.toMatch(/\bprocess\.|\bglobalThis\b|\bDate\.now\b|\bnew Date\(\)|\bBigInt\b|\bhasOwn\b/)
  })

  it('asks for zod in /schema and /extend alone, and names it in no type', () => {
    const entries = files.filter((file) => /^dist\/(?!chunk-)[\w-]+\.(?:c?js|d\.c?ts)$/.test(file))
    expect(entries.filter(asksForZod).sort()).toEqual([
      'dist/extend.cjs',
      'dist/extend.js',
      'dist/schema.cjs',
      'dist/schema.js',
    ])
  })
})

/** Whether a file of the package imports zod, itself or by another. */
function asksForZod(file: string): boolean {
  const imported = [...read(file).matchAll(/(?:from|import|require\()\s*['"]([^'"]+)['"]/g)].map(
    ([, name = '']) => name,
  )
  return imported.some(
    (name) => name === 'zod' || (name.startsWith('./') && asksForZod(`dist/${declared(file, name)}`)),
  )
}

/** The file that an import means: of a declaration another declaration. */
function declared(file: string, name: string): string {
  const path = name.slice('./'.length)
  return /\.d\.c?ts$/.test(file) ? path.replace(/\.(c?)js$/, '.d.$1ts') : path
}
