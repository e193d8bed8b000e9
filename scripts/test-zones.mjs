/**
 * Runs the tests once per time zone of the host, since no answer may depend on it:
 * `node scripts/test-zones.mjs UTC Asia/Shanghai`. The last line sums up all runs.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs')

/** What one run counted. A run that stops early, or finds no test, counts as a failure at least. */
function runIn(zone, reportFile) {
  console.log(`\nTZ=${zone}`)
  const { status } = spawnSync(
    process.execPath,
    [vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`],
    { stdio: 'inherit', env: { ...process.env, TZ: zone } },
  )
  const { numPassedTests: passed, numFailedTests: failed } = readReport(reportFile)
  const complete = status === 0 && passed > 0
  return { passed, failed: complete ? failed : Math.max(failed, 1) }
}

function readReport(reportFile) {
  try {
    return JSON.parse(readFileSync(reportFile, 'utf8'))
  } catch {
    return { numPassedTests: 0, numFailedTests: 0 }
  }
}

const zones = process.argv.slice(2)
if (zones.length === 0) throw new Error('Name at least one time zone, such as UTC.')
// An unknown zone would run as UTC without a word; here it throws.
for (const timeZone of zones) new Intl.DateTimeFormat('en', { timeZone })

const folder = mkdtempSync(join(tmpdir(), 'test-zones-'))
const total = { passed: 0, failed: 0 }
for (const [index, zone] of zones.entries()) {
  const { passed, failed } = runIn(zone, join(folder, `${index}.json`))
  total.passed += passed
  total.failed += failed
}
rmSync(folder, { recursive: true })
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1
