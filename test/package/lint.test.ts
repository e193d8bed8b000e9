import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root, runTool } from './consumer.js'

let copy = ''

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'lint-'))
  for (const name of ['src', 'lint', 'biome.json', 'package.json', '.gitignore']) {
    cpSync(join(root, name), join(copy, name), { recursive: true })
  }
})

afterAll(() => rmSync(copy, { recursive: true }))

/** What the linter says of a file of ours with this code in it. */
function lint(file: string, code: string): string {
  const path = join(copy, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `${code}\n`)
  const { output } = runTool('biome', ['lint', '--colors=off', file], copy)
  rmSync(path)
  return output
}

const RESTRICTED = 'lint/style/noRestrictedImports'

describe('an import against the direction is refused', () => {
  it.each([
    ['src/probe.ts', './deadline/is-late.js'],
    ['src/date/probe.ts', '../calendar/day-info.js'],
    ['src/calendar/probe.ts', '../condition/condition.js'],
    ['src/calendar/probe.ts', '../rulebooks/caomiao2023.js'],
    ['src/condition/probe.ts', '../deadline/is-late.js'],
    ['src/deadline/probe.ts', '../selector/select.js'],
    ['src/selector/probe.ts', '../target/tally.js'],
    ['src/target/probe.ts', '../leadership/case-file.js'],
    ['src/leadership/probe.ts', '../batch/batches-of.js'],
    ['src/batch/probe.ts', '../target/tally.js'],
    ['src/batch/probe.ts', '../rulebook/rulebook.js'],
    ['src/rulebook/probe.ts', '../rulebooks/caomiao2023.js'],
    ['src/rulebook/probe.ts', '../render/labels.js'],
    ['src/rulebooks/probe.ts', '../deadline/time-limit.js'],
    ['src/rulebooks/probe.ts', '../terms.js'],
    ['src/rulebooks/examples/probe.ts', '../caomiao2023.js'],
    ['src/rulebooks/examples/probe.ts', '../../terms.js'],
    ['src/rulebooks/examples/probe.ts', '../../example/run-examples.js'],
    ['src/example/probe.ts', '../rulebooks/caomiao2023.js'],
    ['src/example/probe.ts', '../render/labels.js'],
    ['src/render/probe.ts', '../rulebooks/caomiao2023.js'],
    ['src/render/probe.ts', '../index.js'],
    ['src/render/probe.ts', '../receipt/seal.js'],
    ['src/receipt/probe.ts', '../render/labels.js'],
    ['src/receipt/probe.ts', '../rulebooks/caomiao2023.js'],
    ['src/receipt/probe.ts', '../index.js'],
    ['src/schema/probe.ts', '../render/labels.js'],
    ['src/schema/probe.ts', '../rulebooks/caomiao2023.js'],
    ['src/render/probe.ts', '../schema/rulebook.js'],
    ['src/extend/probe.ts', '../rulebooks/caomiao2023.js'],
    ['src/extend/probe.ts', '../schema/rulebook.js'],
    ['src/rulebook/probe.ts', '../extend/extend-rulebook.js'],
    ['src/target/probe.ts', '../index.js'],
    ['src/unheard-of/probe.ts', '../date/day.js'],
  ])('from %s to %s', (file, target) => {
    expect(lint(file, `import type * as probe from '${target}'\nexport type Probe = typeof probe`)).toContain(
      RESTRICTED,
    )
    expect(lint(file, `export * from '${target}'`)).toContain(RESTRICTED)
  })

  it.each([
    ['src/calendar/probe.ts', '../date/day.js'],
    ['src/leadership/probe.ts', '../deadline/time-limit.js'],
    ['src/target/probe.ts', '../terms.js'],
    ['src/rulebook/probe.ts', '../batch/batch-rules.js'],
    ['src/rulebooks/probe.ts', '../rulebook/rulebook.js'],
    ['src/rulebooks/examples/probe.ts', '../../example/example.js'],
    ['src/example/probe.ts', '../rulebook/rulebook.js'],
    ['src/render/probe.ts', '../deadline/deadline.js'],
    ['src/receipt/probe.ts', '../deadline/deadline.js'],
    ['src/schema/probe.ts', '../target/target-rules.js'],
    ['src/extend/probe.ts', '../schema/parse-rulebook.js'],
  ])('but not from %s to %s', (file, target) => {
    const code = `import type * as probe from '${target}'\n\nexport type Probe = typeof probe`
    expect(lint(file, code)).not.toContain(RESTRICTED)
  })

  it('of zod, anywhere but in src/schema', () => {
    const code = "import * as z from 'zod'\n\nexport const probe = z"
    expect(lint('src/date/probe.ts', code)).toContain('Only src/schema imports zod')
    expect(lint('src/receipt/probe.ts', "import type { ZodType } from 'zod/v4'\n\nexport type P = ZodType")).toContain(
      'Only src/schema imports zod',
    )
    expect(lint('src/schema/probe.ts', code)).not.toMatch(/━━/)
  })

  it('where it hides in a type', () => {
    const code = "export type Probe = import('../target/tally.js').Tally"
    expect(lint('src/calendar/probe.ts', code)).toContain('Import the type by an `import type` statement')
  })

  it('where it closes a cycle', () => {
    writeFileSync(join(copy, 'src/calendar/other.ts'), "export { probe as other } from './probe.js'\n")
    const code = "import { other } from './other.js'\nexport const probe = (): unknown => other"
    expect(lint('src/calendar/probe.ts', code)).toContain('lint/suspicious/noImportCycles')
    rmSync(join(copy, 'src/calendar/other.ts'))
  })
})

describe('what depends on the host is refused', () => {
  const IMPURE = 'Impure: it depends on'

  it.each([
    'Date.now()',
    "Date['now']()",
    'new Date()',
    'new Date',
    'Date()',
    'new Date(2024, 1, 8)',
    "Date.parse('2024-02-08')",
    'new (Date)()',
    '[Date].length',
    'new Date(0).getFullYear()',
    'new Date(0).getMonth()',
    'new Date(0).getDate()',
    'new Date(0).getDay()',
    'new Date(0).getHours()',
    'new Date(0).getMinutes()',
    'new Date(0).setHours(1)',
    'new Date(0)?.getDay()',
    "new Date(0)['getDay']()",
    'new Date(0).getTimezoneOffset()',
    'new Date(0).toLocaleDateString()',
    'new Date(0).toDateString()',
    '(1234).toLocaleString()',
    "'a'.localeCompare('b')",
    'Math.random()',
    "Math['random']()",
    'new Date(0)',
    "new Date('2024-02-08T16:30')",
    "new Date('2024/02/08')",
    'new Date(...[0])',
    'Date.UTC(2024, 1, 8)',
    'probe instanceof Date',
  ])('%s', (expression) => {
    expect(lint('src/probe.ts', `export const probe = (): unknown => ${expression}`)).toContain(IMPURE)
  })

  it('a local getter that is destructured', () => {
    expect(lint('src/probe.ts', 'export const { getDay } = new Date(0)')).toContain(IMPURE)
  })

  it.each(['Intl.Collator', 'process.env', 'performance.now()', 'globalThis.Date', 'setTimeout(() => 0)'])(
    '%s',
    (expression) => {
      const output = lint('src/probe.ts', `export const probe = (): unknown => ${expression}`)
      expect(output).toContain('lint/style/noRestrictedGlobals')
    },
  )

  it("a module of Node's", () => {
    const code = "import { readFileSync } from 'node:fs'\nexport const probe = readFileSync"
    expect(lint('src/probe.ts', code)).toContain('lint/correctness/noNodejsModules')
  })

  it.each(['given.getTime()', 'given.getUTCDay()', 'given.toISOString()', 'Math.floor(given.valueOf())'])(
    'but not %s',
    (expression) => {
      const code = `export const probe = (given: Date): unknown => ${expression}`
      expect(lint('src/probe.ts', code)).not.toMatch(/Impure|━━/)
    },
  )
})

describe('the rules for the library hold in it', () => {
  it.each([
    ['suspicious/noExplicitAny', 'export const probe = (value: any): unknown => value'],
    ['style/noNonNullAssertion', 'export const probe = (value?: string): string => value!'],
    ['style/noDefaultExport', 'export default 1'],
    ['style/noParameterAssign', 'export function probe(value: number): number {\n  value += 1\n  return value\n}'],
  ])('%s', (rule, code) => {
    expect(lint('src/probe.ts', code)).toContain(`lint/${rule}`)
  })
})
