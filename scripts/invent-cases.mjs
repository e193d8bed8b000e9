// @ts-check
/**
 * Invents the cases of examples/data/cases-2024.json: nobody's, and the same ones at every run.
 *
 *   node scripts/invent-cases.mjs
 *
 * How many cases of each kind there are, how many of them end well and how many came in by which channel is
 * laid down in KINDS and CHANNELS; chance only deals them out and chooses among the working days.
 */
import { writeFileSync } from 'node:fs'
import { workingDays } from 'xinfang-rules'

/** @typedef {'resolved' | 'stabilised' | 'closed' | 'open'} Outcome */
/**
 * @typedef {object} Kind
 * @property {readonly string[]} assignedBy
 * @property {readonly string[]} focus
 * @property {readonly [first: string, last: string]} received - between which days
 * @property {Readonly<Record<Outcome, number>>} outcomes - how many cases end the year how
 */

/** @type {readonly Kind[]} */
const KINDS = [
  {
    assignedBy: ['nationalBureau'],
    focus: ['keyCase'],
    received: ['2024-07-08', '2024-08-30'],
    outcomes: { resolved: 4, stabilised: 0, closed: 0, open: 0 },
  },
  {
    assignedBy: ['municipalJointOffice'],
    focus: ['keyGroup', 'keyProblem'],
    received: ['2024-01-08', '2024-09-27'],
    outcomes: { resolved: 14, stabilised: 3, closed: 1, open: 2 },
  },
  {
    assignedBy: ['district'],
    focus: ['keyProblem'],
    received: ['2024-01-08', '2024-09-27'],
    outcomes: { resolved: 13, stabilised: 1, closed: 0, open: 0 },
  },
  {
    assignedBy: ['district'],
    focus: ['keyGroup'],
    received: ['2024-01-08', '2024-10-31'],
    outcomes: { resolved: 13, stabilised: 4, closed: 2, open: 2 },
  },
  {
    assignedBy: ['central', 'municipalListed', 'municipalLeader'],
    focus: ['keyCase', 'keyProblem'],
    received: ['2024-01-15', '2024-09-13'],
    outcomes: { resolved: 7, stabilised: 0, closed: 2, open: 0 },
  },
  {
    assignedBy: ['none'],
    focus: ['ordinary', 'ordinary', 'ordinary', 'keyProblem'],
    received: ['2024-01-02', '2024-10-31'],
    outcomes: { resolved: 196, stabilised: 2, closed: 3, open: 1 },
  },
  {
    assignedBy: ['none'],
    focus: ['ordinary'],
    received: ['2024-11-01', '2024-12-20'],
    outcomes: { resolved: 20, stabilised: 0, closed: 1, open: 9 },
  },
]

const CHANNELS = { online: 166, visit: 73, letter: 30, phone: 31 }

// A value that stands twice is chosen twice as often.
const MEANS = ['lawful', 'lawful', 'lawful', 'mediated', 'mediated', 'explained', 'explained', 'assisted']

const DAYS = workingDays({ from: '2024-01-01', to: '2024-12-31' })

/**
 * Chance with a memory: mulberry32, the same numbers for the same seed.
 *
 * @param {number} seed
 * @returns {(below: number) => number} a whole number from 0 to below - 1
 */
function dice(seed) {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

const roll = dice(20240208)

/**
 * @template T
 * @param {readonly T[]} list
 * @returns {T}
 */
const pick = (list) => /** @type {T} */ (list[roll(list.length)])

/**
 * A working day some working days after another, within the year.
 *
 * @param {string} day
 * @param {number} atLeast
 * @param {number} spread
 */
function later(day, atLeast, spread) {
  const at = DAYS.indexOf(day) + atLeast + roll(spread)
  return /** @type {string} */ (DAYS[Math.min(at, DAYS.length - 1)])
}

// A deck of as many cards as there are cases, from which each case draws one.
const channels = Object.entries(CHANNELS).flatMap(([channel, amount]) => Array(amount).fill(channel))
const drawChannel = () => /** @type {string} */ (channels.splice(roll(channels.length), 1)[0])

/**
 * @param {Kind} kind
 * @param {Outcome} outcome
 */
function invent({ assignedBy, focus, received: [first, last] }, outcome) {
  const from = pick(assignedBy)
  const received = pick(DAYS.filter((day) => first <= day && day <= last))
  const assigned = from === 'none' ? undefined : later(received, 0, 4)
  const begun = assigned ?? received
  const settled = later(begun, 2, from === 'none' ? 40 : 55)
  return {
    fields: {
      assignedBy: from,
      focus: pick(focus),
      channel: drawChannel(),
      ...(outcome === 'resolved' && { means: pick(MEANS) }),
    },
    events: {
      received,
      ...(assigned !== undefined && { assigned }),
      ...(outcome === 'stabilised' && { stabilised: settled }),
      ...(outcome === 'resolved' && { resolved: settled }),
      ...(outcome !== 'open' && { closed: later(settled, 0, 6) }),
    },
  }
}

const invented = KINDS.flatMap((kind) =>
  Object.entries(kind.outcomes).flatMap(([outcome, amount]) =>
    Array.from({ length: amount }, () => invent(kind, /** @type {Outcome} */ (outcome))),
  ),
)

const cases = invented
  .sort((a, b) => (a.events.received < b.events.received ? -1 : a.events.received > b.events.received ? 1 : 0))
  .map((item, index) => ({ id: `c-${String(index + 1).padStart(3, '0')}`, ...item }))

// One case a line, so that a change shows as the lines it changes.
const file = new URL('../examples/data/cases-2024.json', import.meta.url)
writeFileSync(file, `[\n${cases.map((item) => `  ${JSON.stringify(item)}`).join(',\n')}\n]\n`)
console.log(`${cases.length} cases written`)
