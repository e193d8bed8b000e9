import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** The packed package. */
    tarball: string
    /** A project that has installed it and zod, which its /schema asks for, and nothing else. */
    consumer: string
  }
}

const root = join(import.meta.dirname, '../..')
const npm = (cwd: string, ...args: string[]) => execFileSync('npm', args, { cwd, encoding: 'utf8' })

/** Packs the package and installs it into an empty project, as its users do. */
export function setup(project: TestProject): () => void {
  if (!isBuilt()) npm(root, 'run', '--silent', 'build:quiet')
  const folder = mkdtempSync(join(tmpdir(), 'xinfang-rules-'))
  const packed: unknown = JSON.parse(npm(root, 'pack', '--json', '--ignore-scripts', '--pack-destination', folder))
  const tarball = join(folder, fileNameOf(packed))
  const consumer = join(folder, 'consumer')
  mkdirSync(consumer)
  writeFileSync(join(consumer, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }))
  npm(consumer, 'install', tarball, `zod@${zodVersion()}`, '--no-audit', '--no-fund', '--prefer-offline')
  project.provide('tarball', tarball)
  project.provide('consumer', consumer)
  return () => rmSync(folder, { recursive: true })
}

/** The zod that the package is developed with. */
function zodVersion(): string {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).devDependencies.zod
}

/** Whether there is a build, and it is younger than what it was made from. */
function isBuilt(): boolean {
  const built = join(root, 'dist/index.d.cts')
  if (!existsSync(built) || !existsSync(join(root, 'schema/rulebook.json'))) return false
  const sources = readdirSync(join(root, 'src'), { recursive: true }).map((file) => join(root, 'src', String(file)))
  const youngest = [...sources, join(root, 'package.json'), join(root, 'tsup.config.ts')].map(
    (file) => statSync(file).mtimeMs,
  )
  return Math.max(...youngest) < statSync(built).mtimeMs
}

function fileNameOf(packed: unknown): string {
  if (Array.isArray(packed) && typeof packed[0]?.filename === 'string') return packed[0].filename
  throw new Error('npm pack did not name its file')
}
