import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Example, findExamples, toModule } from './examples.js'

const root = join(import.meta.dirname, '../..')
const folder = join(root, 'test/.docs')

/** The documents: those at the top, the guides, and the doc comments. */
function listDocuments(): string[] {
  const under = (name: string) => readdirSync(join(root, name), { recursive: true }).map((file) => `${name}/${file}`)
  const markdown = [...readdirSync(root), ...under('docs')].filter((file) => file.endsWith('.md'))
  const source = under('src').filter((file) => file.endsWith('.ts'))
  return [...markdown, ...source].filter((file) => !file.startsWith('docs/api/')).sort()
}

function writeModule(example: Example): string {
  const name = `${example.file.replaceAll(/[^\w-]+/g, '-')}-${example.line}.ts`
  writeFileSync(join(folder, name), toModule(example))
  return join(folder, name)
}

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder)
const examples = listDocuments().flatMap((file) => findExamples(file, readFileSync(join(root, file), 'utf8')))

describe('every example in the documentation gives the answers it states', () => {
  it.each(examples.map((example) => [`${example.file}:${example.line}`, example] as const))(
    '%s',
    async (_, example) => {
      await expect(import(writeModule(example))).resolves.toBeDefined()
    },
  )
})

describe('an example', () => {
  it('is found in the doc comment of every function whose answer is a working day', () => {
    const files = examples.map(({ file }) => file)
    expect(files.filter((file) => /^src\/calendar\/(?:add|next)-working-days?\.ts$/.test(file))).toEqual([
      'src/calendar/add-working-days.ts',
      'src/calendar/next-working-day.ts',
      'src/calendar/next-working-day.ts',
    ])
  })

  it('fails where it states a wrong answer, and names the place', async () => {
    const wrong = { file: 'made-up.md', line: 7, code: "const two = 1 + 1 // => 2\n\n'a'.repeat(two) // => 'a'" }
    await expect(import(writeModule(wrong))).rejects.toThrow("made-up.md:9: expected 'aa' to strictly equal 'a'")
  })

  it('fails where it throws', async () => {
    const wrong = { file: 'made-up.md', line: 20, code: "throw new RangeError('out of days')" }
    await expect(import(writeModule(wrong))).rejects.toThrow('out of days')
  })

  it('may state its answer on the lines below', async () => {
    const code = '[1, 2]\n  .map((one) => one * 2)\n// => [\n//      2,\n//      4,\n//    ]\nexport const end = 1'
    await expect(import(writeModule({ file: 'made-up.md', line: 30, code }))).resolves.toMatchObject({ end: 1 })
    const wrong = code.replace('4', '5')
    await expect(import(writeModule({ file: 'made-up.md', line: 40, code: wrong }))).rejects.toThrow('made-up.md:41')
  })

  it('may not state an answer that cannot be checked', () => {
    const inside = { file: 'made-up.md', line: 1, code: 'if (true) {\n  Math.sign(5) // => 7\n}' }
    expect(() => toModule(inside)).toThrow('made-up.md:1: 1 answers are given, but 0 can be checked')
    const unnamed = { file: 'made-up.md', line: 1, code: 'const { length } = [] // => 0' }
    expect(() => toModule(unnamed)).toThrow('only an expression or a named constant can have an answer')
  })

  it('is read from a list in Markdown without its indentation, and not where it is marked as not to run', () => {
    const text = '1. Add:\n\n   ```ts\n   const one = 1\n     one // => 1\n   ```\n\n```ts no-run\nlet x\n```\n'
    expect(findExamples('made-up.md', text)).toEqual([
      { file: 'made-up.md', line: 4, code: 'const one = 1\n  one // => 1' },
    ])
  })

  it('is read from doc comments, not from other comments or code', () => {
    const text = '/**\n * Adds.\n * ```ts\n * 1 + 1 // => 2\n * ```\n */\n// ```ts\nconst s = `\n```ts\n`\n'
    expect(findExamples('made-up.ts', text)).toEqual([{ file: 'made-up.ts', line: 4, code: '1 + 1 // => 2' }])
  })

  it('must be closed', () => {
    expect(() => findExamples('made-up.md', 'Text\n```ts\n1 + 1\n')).toThrow('made-up.md:2: the block is not closed')
  })
})
