/**
 * What a check of case files costs: a hundred thousand invented files of leaders against the rules of two documents, beside
 * the floor; then who has which cases, the checklist of each file, and the routing of each matter. Medians of
 * several runs, and how many times the floor that is.
 */
import {
  checkCaseFiles,
  checkChecklist,
  checkLeaderCoverage,
  checkLeadership,
  dayNumber,
  fromDayNumber,
  orThrow,
  route,
} from 'xinfang-rules'
import { menghe2020, sanjian2021, tongliang2022, xinsheng2024 } from 'xinfang-rules/rulebooks'
import { median } from './median.mjs'

const FILES = 100_000
const RUNS = 5
const AS_OF = '2024-12-31'
const KINDS = ['superior', 'ownKey', 'other']
const ACTS = ['analysis', 'persuasion', 'coordination']

const FIRST = dayNumber('2024-01-02')
const DAYS = Array.from({ length: 360 }, (_, index) => fromDayNumber(FIRST + index))
const leaders = Array.from({ length: 200 }, (_, index) => ({
  id: `L${index}`,
  rank: index % 4 === 0 ? 'countyManaged' : 'townManaged',
}))

/** An invented file: one lead or two, most of what it needs, one to three acts. */
function file(number) {
  const leader = `L${(number * 31) % 200}`
  const on = (number * 7919) % 300
  const leads = [{ leader, from: DAYS[on] }]
  if (number % 10 === 0) leads.push({ leader: `L${(number * 17) % 200}`, from: DAYS[on + 30] })
  const acts = ACTS.slice(0, 1 + (number % 3)).map((key, index) => ({ key, by: leader, on: DAYS[on + 5 * index] }))
  const evidence = { problem: [`p${number}`], team: number % 7 === 0 ? [] : [`t${number}`], plan: [`d${number}`] }
  return { id: `c${number}`, fields: {}, evidence, leads, acts }
}

const files = Array.from({ length: FILES }, (_, number) => file(number))
const ranked = files.map((one, number) => ({ ...one, fields: { caseKind: KINDS[number % 3] } }))
/** With two leads for every tenth file, and every act of the lead that document E asks for. */
const inPerson = files.map((one, number) => ({
  ...one,
  evidence: { ...one.evidence, reception: [`r${number}`] },
  acts: ['reception', 'analysis', 'coordination', 'followUp'].map((key) => ({
    key,
    by: one.leads[0].leader,
    on: one.leads[0].from,
  })),
}))
const contents = files.map((_, number) => ({ minutes: ['m'], newAnswer: ['a'], ledger: number % 5 === 0 ? [] : ['l'] }))
const actsWithin = /** @type {const} */ ({ amount: 10, unit: 'workingDay' })
const options = { asOf: AS_OF, leaders, actsWithin }

/** The floor: each member that is read is read, and compared. */
function floor() {
  let sum = 0
  for (const { evidence, leads, acts } of files) {
    for (const key of Object.keys(evidence)) sum += evidence[key].length
    for (const { from } of leads) if (from <= AS_OF) sum++
    for (const { on, by } of acts) if (on <= AS_OF && by === leads[0].leader) sum++
  }
  return sum
}

/** @type {[string, () => unknown][]} */
const tasks = [
  ['floor: read and compare each member', floor],
  ['checkCaseFiles, three acts, 转包, 代包, 挂名 (A)', () => orThrow(checkCaseFiles(xinsheng2024, files, options))],
  ['checkCaseFiles, five ones and ranks (B)', () => orThrow(checkCaseFiles(sanjian2021, ranked, options))],
  [
    'checkCaseFiles, five ones and four acts (E)',
    () => orThrow(checkCaseFiles(menghe2020, inPerson, { asOf: AS_OF, leaders, actsWithin })),
  ],
  [
    'checkLeadership, a call for each file (A)',
    () => files.map((one) => orThrow(checkLeadership(xinsheng2024, one, options))),
  ],
  [
    'checkLeaderCoverage, 200 leaders (A)',
    () => orThrow(checkLeaderCoverage(xinsheng2024, leaders, files, { asOf: AS_OF })),
  ],
  [
    'checkChecklist, five things in the file (E)',
    () => contents.map((one) => orThrow(checkChecklist(menghe2020.checklists.file, one, { solved: true }))),
  ],
  [
    'route, several units (C)',
    () =>
      files.map(({ id }) => orThrow(route(tongliang2022.routing.severalUnits, { parties: { listed: [id, 'u2'] } }))),
  ],
]
for (const [, task] of tasks) task()
const least = median(floor, RUNS)
for (const [name, task] of tasks) {
  const time = median(task, RUNS)
  console.log(
    `${name}: ${time.toFixed(0)} ms for ${FILES}, ${((time * 1e6) / FILES).toFixed(0)} ns each, ${(time / least).toFixed(0)} times the floor`,
  )
}
