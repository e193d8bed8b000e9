/**
 * What a tally costs: a million invented matters held in memory against ten rates, of which two are timeliness by limits
 * of working and of calendar days, beside the floor and a tally that computes each deadline; then ten million from a
 * generator, and the heap on the way. Medians of several runs.
 */
import { computeDeadline, dayNumber, fromDayNumber, isLate, orThrow, tallyCases } from 'xinfang-rules'
import { national2022 } from 'xinfang-rules/rulebooks'
import { median } from './median.mjs'

const CASES = 1_000_000
const STREAMED = 10_000_000
const RUNS = 7
const AS_OF = '2024-12-31'

/** Ten rates of 条例 (2022), each of another kind, two of them by the states of limits. */
const RATES = [
  'timelyAcceptance.due',
  'timelyClosing.due',
  'acceptance.received',
  'closing.accepted',
  'participation.asked',
  'participation.received',
  'satisfaction.rated',
  'satisfaction.silent',
  'onlineShare',
  'repeats.share',
]
const rules = {
  ...national2022,
  indicators: Object.fromEntries(RATES.map((id) => [id, national2022.indicators[id]])),
  counts: {},
  targets: {},
}

const FIRST = dayNumber('2024-01-02')
const DAYS = Array.from({ length: 600 }, (_, index) => fromDayNumber(FIRST + index))
const CHANNELS = ['online', 'letter', 'visit', 'phone']
const RATINGS = ['satisfied', 'fairlySatisfied', 'dissatisfied']

/** An invented matter: received in 2024, told, accepted, closed and rated some days later, or not. */
function matter(number) {
  const received = (number * 7919) % 365
  const told = received + (number % 17)
  const closed = told + ((number * 31) % 80)
  const events = { received: DAYS[received], notified: DAYS[told], accepted: DAYS[told] }
  if (number % 5 !== 0) events.closed = DAYS[closed]
  if (number % 3 === 0) events.rated = DAYS[closed + 3]
  const fields = { route: 'petition', channel: CHANNELS[number % 4], rating: RATINGS[number % 3], repetition: 'first' }
  return { id: `c${number}`, fields, events }
}

function* matters(count) {
  for (let number = 0; number < count; number++) yield matter(number)
}

/** @type {import('xinfang-rules').TallyOptions} */
const options = { asOf: AS_OF, duplicates: 'assumeUnique' }
const held = Array.from({ length: CASES }, (_, number) => matter(number))

/** The floor: each member that is read is read, and compared. */
function floor() {
  let sum = 0
  for (const { fields, events } of held) {
    for (const event in events) if (events[event] <= AS_OF) sum++
    for (const field in fields) if (fields[field] === 'online') sum++
  }
  return sum
}

/** The timely closing alone, each deadline computed. */
function peer() {
  const limit = national2022.limits.handling
  let late = 0
  for (const { events, fields } of held) {
    const deadline = orThrow(computeDeadline({ limit, from: events.accepted, fields }))
    if (isLate(deadline, events.closed ?? AS_OF)) late++
  }
  return late
}

/** @type {[string, () => unknown][]} */
const tasks = [
  ['floor: read and compare each member', floor],
  ['tallyCases, ten rates, two of timeliness', () => orThrow(tallyCases(rules, held, options))],
  ['tallyCases, ten rates, ids compared', () => orThrow(tallyCases(rules, held, { asOf: AS_OF }))],
  ['one rate of timeliness, each deadline computed', peer],
]
for (const [, task] of tasks) task()
for (const [name, task] of tasks) {
  const time = median(task, RUNS)
  console.log(
    `${name}: ${((time * 1e6) / CASES).toFixed(0)} ns a case, ${(CASES / time / 1000).toFixed(2)} million a second`,
  )
}
held.length = 0

const { gc } = globalThis
if (gc === undefined) console.log('heap of a stream: not measured, run with --expose-gc')
else {
  gc()
  let most = 0
  function* watched() {
    let seen = 0
    for (const record of matters(STREAMED)) {
      if (++seen % 100_000 === 0) most = Math.max(most, process.memoryUsage().heapUsed)
      yield record
    }
  }
  const start = performance.now()
  const { rates } = orThrow(tallyCases(rules, watched(), options))
  const seconds = (performance.now() - start) / 1000
  console.log(`${STREAMED} from a generator: ${seconds.toFixed(1)} s, heap at most ${(most / 2 ** 20).toFixed(0)} MB`)
  console.log(`timely closing ${rates['timelyClosing.due'].counted} of ${rates['timelyClosing.due'].of}`)
}
