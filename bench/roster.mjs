/**
 * What a roster costs: a year's turns for 200 people, proposed and checked, with a post on two weekdays and absences,
 * beside the floor; then a year by months. Medians of several runs.
 */
import { checkRoster, dayNumber, fromDayNumber, orThrow, proposeRoster } from 'xinfang-rules'
import { caomiao2023, xinsheng2024 } from 'xinfang-rules/rulebooks'
import { median } from './median.mjs'

const PEOPLE = 200
const RUNS = 25
const range = { from: '2025-01-01', to: '2025-12-31' }
const first = dayNumber(range.from)
const rule = { ...caomiao2023.rosters.reception, atLeast: 3 }
const months = { ...xinsheng2024.rosters.villageMonths, atMost: 3, atLeast: 3 }

/** A person of an invented office; every third is away for a fortnight, three times a year. */
function person(_, number) {
  const id = `p${number}`
  const posts = [[], ['partySecretary'], ['townHead']][number % 50 < 3 ? number % 50 : 0]
  if (number % 3 !== 0) return { id, posts }
  const away = [0, 120, 240].map((day) => {
    const from = first + day + ((number * 31) % 100)
    return { from: fromDayNumber(from), to: fromDayNumber(from + 13) }
  })
  return { id, posts, away }
}
const people = Array.from({ length: PEOPLE }, person)

/** The floor: of each working day everybody is looked at, and the one with the fewest turns so far is put down. */
function floor() {
  const turns = new Float64Array(PEOPLE)
  const shifts = []
  for (let day = 0; day < 365; day++) {
    const period = fromDayNumber(first + day)
    let next = 0
    for (let at = 1; at < PEOPLE; at++) if (turns[at] < turns[next]) next = at
    turns[next]++
    shifts.push({ period, who: people[next].id })
  }
  return shifts
}

const proposed = orThrow(proposeRoster(rule, people, range))
const findings = orThrow(checkRoster(rule, proposed, range)).findings.length

/** @type {[string, () => unknown][]} */
const tasks = [
  ['floor: the fewest turns of 200, each day', floor],
  ['proposeRoster, a year for 200 people, three a day', () => orThrow(proposeRoster(rule, people, range))],
  ['checkRoster, the same year', () => orThrow(checkRoster(rule, proposed, range))],
  ['proposeRoster, the same by months', () => orThrow(proposeRoster(months, people, range))],
]
for (const [, task] of tasks) task()
const [least, ...times] = tasks.map(([, task]) => median(task, RUNS))
console.log(`${tasks[0][0]}: ${least.toFixed(2)} ms`)
for (const [at, time] of times.entries()) {
  console.log(`${tasks[at + 1][0]}: ${time.toFixed(2)} ms, ${(time / least).toFixed(1)} times the floor`)
}
console.log(`${proposed.shifts.length} shifts, ${findings} findings`)
