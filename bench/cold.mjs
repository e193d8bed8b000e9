/**
 * What comes before the first answer, in processes of their own: the import of the root entry over a bare
 * node, the table of dates that all calendars share, and the tables of a calendar beside it.
 */
import { spawnSync } from 'node:child_process'

const RUNS = 21

/** Prints how long each of these takes, in milliseconds, one after the other. */
const CHILD = `
const times = []
async function time(task) {
  const start = performance.now()
  const result = await task()
  times.push(performance.now() - start)
  return result
}
const rules = await time(() => import('xinfang-rules'))
await time(() => rules.dayNumber('2024-02-08'))
await time(() => rules.isWorkingDay('2024-02-08'))
await time(() => rules.dayInfo('2024-02-08'))
await time(() => rules.isWorkingDay('2050-02-08', { forecast: true }))
console.log(JSON.stringify(times))
`
const PARTS = [
  'import of the root entry',
  'table of dates, shared by all calendars',
  'tables of the published years',
  'names of their days',
  'tables of all 97 years',
]

function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1]
}

function runNode(script) {
  const start = performance.now()
  const { stdout, status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return { stdout, wall: performance.now() - start }
}

const cold = Array.from({ length: RUNS }, () => JSON.parse(runNode(CHILD).stdout))
const bare = Array.from({ length: RUNS }, () => runNode('').wall)
const withRules = Array.from({ length: RUNS }, () => runNode("await import('xinfang-rules')").wall)

for (const [part, name] of PARTS.entries()) {
  const times = cold.map((run) => run[part])
  console.log(`${median(times).toFixed(1).padStart(7)} ms (least ${Math.min(...times).toFixed(1)})  ${name}`)
}
const over = median(withRules) - median(bare)
console.log(`${over.toFixed(1).padStart(7)} ms  a whole process that imports the root entry, over a bare one`)
