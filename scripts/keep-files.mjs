// @ts-check
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Writes generated files or, with `--check`, fails where one is not as it would be written.
 *
 * @param {ReadonlyMap<string, string>} files the texts by their paths from the root of the project
 * @param {string} remedy the command that writes them
 */
export function keepFiles(files, remedy) {
  for (const [path, text] of files) {
    const file = fileURLToPath(new URL(`../${path}`, import.meta.url))
    if (process.argv.includes('--check')) {
      if (existsSync(file) && readFileSync(file, 'utf8') === text) continue
      console.error(`${path} is out of date: run ${remedy}`)
      process.exitCode = 1
    } else {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text)
      console.log(`${path} written`)
    }
  }
}
