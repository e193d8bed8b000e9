import { execFileSync, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'

export const root = join(import.meta.dirname, '../..')
export const tarball = inject('tarball')
export const consumer = inject('consumer')
export const installed = join(consumer, 'node_modules/xinfang-rules')

/** The names under which the package can be imported. */
export const subpaths = Object.entries(readJson(join(installed, 'package.json')).exports)
  .filter(([, target]) => typeof target === 'object')
  .map(([subpath]) => subpath.replace('.', 'xinfang-rules'))

interface PackageFile {
  readonly exports: Readonly<Record<string, unknown>>
}

function readJson(file: string): PackageFile {
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** Every file of the installed package, by its path in it. */
export function listInstalled(): string[] {
  return readdirSync(installed, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(installed.length + 1))
    .sort()
}

/** Runs code in Node itself, in the consumer's project, and answers what it wrote. */
export function runNode(kind: 'module' | 'commonjs', code: string): string {
  return execFileSync(process.execPath, [`--input-type=${kind}`, '--eval', code], { cwd: consumer, encoding: 'utf8' })
}

/** Runs one of this repository's tools, and answers how it ended and all that it wrote. */
export function runTool(name: string, args: readonly string[], cwd = consumer): { status: number; output: string } {
  const { status, stdout, stderr } = spawnSync(join(root, 'node_modules/.bin', name), args, { cwd, encoding: 'utf8' })
  return { status: status ?? -1, output: stdout + stderr }
}
