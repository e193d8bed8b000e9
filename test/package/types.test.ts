import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { consumer, root, runTool } from './consumer.js'

const STRICT = {
  target: 'ES2019',
  lib: ['ES2019'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  noEmit: true,
}

/** Type-checks the type tests as a consumer's own source, under a consumer's options. */
function compile(name: string, file: string, options: object) {
  const folder = join(consumer, name)
  mkdirSync(folder)
  copyFileSync(join(root, 'test/types/public-types.ts'), join(folder, file))
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: { ...STRICT, ...options }, files: [file] }),
  )
  return runTool('tsc', ['-p', folder])
}

describe("the package's types", () => {
  it.each([
    ['nodenext, imported', 'main.mts', { module: 'nodenext' }],
    ['nodenext, required', 'main.cts', { module: 'nodenext' }],
    ['bundler', 'main.ts', { module: 'esnext', moduleResolution: 'bundler' }],
    [
      'node10, which reads no exports',
      'main.ts',
      { module: 'commonjs', moduleResolution: 'node10', ignoreDeprecations: '6.0' },
    ],
  ])('resolve and hold under %s', (name, file, options) => {
    expect(compile(name.replaceAll(/\W+/g, '-'), file, options)).toEqual({ status: 0, output: '' })
  })

  it('are really read: a wrong use is refused', () => {
    const folder = join(consumer, 'wrong')
    mkdirSync(folder)
    writeFileSync(join(folder, 'main.mts'), "import { isWorkingDay } from 'xinfang-rules'\nisWorkingDay(20240208)\n")
    const { status, output } = runTool('tsc', ['--noEmit', '--module', 'nodenext', join(folder, 'main.mts')])
    expect(status).not.toBe(0)
    expect(output).toContain("Argument of type 'number' is not assignable to parameter of type 'string'")
  })
})
