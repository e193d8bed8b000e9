import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { consumer, root } from './consumer.js'

const from = join(root, 'examples')
const to = join(consumer, 'examples')
const entries = readdirSync(from)
  .map((name) => `${name}/index.mjs`)
  .filter((entry) => existsSync(join(from, entry)))

describe('the examples run against the packed package', () => {
  cpSync(from, to, { recursive: true })

  it.each(entries)('%s', (entry) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(to, entry)], {
      cwd: consumer,
      encoding: 'utf8',
    })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).not.toBe('')
  })
})
