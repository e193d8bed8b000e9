import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'acorn'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { consumer, runNode } from './consumer.js'

const CODE = `
  import { computeDeadline, orThrow } from 'xinfang-rules'
  import { caomiao2023 } from 'xinfang-rules/rulebooks'
  const limit = caomiao2023.limits['general.opinion']
  console.log(orThrow(computeDeadline({ limit, from: '2024-02-22' })).dueOn)`

async function bundle(code: string) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: consumer },
    bundle: true,
    write: false,
    metafile: true,
    target: 'es2019',
    charset: 'utf8',
    format: 'iife',
  })
  return { text: outputFiles.map(({ text }) => text).join(''), inputs: Object.keys(metafile.inputs) }
}

/** Rulebook titles by name, as the package has them. */
function readTitles(): Readonly<Record<string, string>> {
  const code = `
    import * as books from 'xinfang-rules/rulebooks'
    console.log(JSON.stringify(Object.fromEntries(Object.entries(books).map(([name, book]) => [name, book.label.zh]))))`
  return JSON.parse(runNode('module', code))
}

describe('a bundle of one question and one rulebook', () => {
  it('is a script of ES2019 that runs', async () => {
    const { text } = await bundle(CODE)
    expect(() => parse(text, { ecmaVersion: 2019, sourceType: 'script' })).not.toThrow()
    const file = join(consumer, 'bundle.cjs')
    writeFileSync(file, text)
    expect(execFileSync(process.execPath, [file], { encoding: 'utf8' })).toBe('2024-03-07\n')
  })

  it('holds that rulebook and no other', async () => {
    const { text } = await bundle(CODE)
    const held = Object.entries(readTitles()).filter(([, title]) => text.includes(title))
    expect(held.map(([name]) => name)).toEqual(['caomiao2023'])
  })

  it('holds none of the worked examples', async () => {
    const { text } = await bundle(CODE)
    expect(text).not.toContain('simple.signed/weekend')
    const own = await bundle(
      "import { caomiao2023Examples } from 'xinfang-rules/rulebooks/examples'\nconsole.log(caomiao2023Examples)",
    )
    expect(own.text).toContain('simple.signed/weekend')
    expect(own.text).not.toContain('own.answer/labour-day')
  })

  it('holds none of the other questions', async () => {
    const { text } = await bundle(CODE)
    const whole = await bundle("import * as rules from 'xinfang-rules'\nconsole.log(rules)")
    const mark = 'TallyMismatch'
    expect(whole.text.split(mark).length).toBeGreaterThan(text.split(mark).length)
  })
})

describe('a bundle of everything', () => {
  it('is made of this package alone', async () => {
    const { inputs } = await bundle(
      "import * as a from 'xinfang-rules'\nimport * as b from 'xinfang-rules/rulebooks'\nimport * as c from 'xinfang-rules/render'\nimport * as d from 'xinfang-rules/receipt'\nimport * as e from 'xinfang-rules/rulebooks/examples'\nconsole.log(a, b, c, d, e)",
    )
    const packages = new Set(inputs.flatMap((input) => /node_modules\/([^/]+)/.exec(input)?.[1] ?? []))
    expect([...packages]).toEqual(['xinfang-rules'])
  })

  it.each([
    ['parseRulebook', 'schema'],
    ['extendRulebook', 'extend'],
  ])('needs zod besides where JSON is read: %s', async (name, entry) => {
    const { inputs } = await bundle(`import { ${name} } from 'xinfang-rules/${entry}'\nconsole.log(${name})`)
    const packages = new Set(inputs.flatMap((input) => /node_modules\/([^/]+)/.exec(input)?.[1] ?? []))
    expect([...packages].sort()).toEqual(['xinfang-rules', 'zod'])
  })
})
