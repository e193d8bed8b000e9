/**
 * Fails when a holiday notice is missing: where another package, as installed, publishes a year that ours do
 * not, and from 1 December on where next year's notice is not here. It needs the build, and no network.
 *
 *   node scripts/check-notices.mjs                    today, in Beijing
 *   node scripts/check-notices.mjs --on 2026-12-01
 */
import { parseArgs } from 'node:util'
import { chinaCalendar } from 'xinfang-rules'
import { missingYears } from './missing-years.mjs'
import { peers, publishes } from './read-peers.mjs'

/** How many years after our last the packages are asked for; a notice arranges the next one. */
const YEARS_AHEAD = 3

/** Beijing keeps UTC+8 all year. */
const todayInBeijing = () => new Date(Date.now() + 8 * 60 * 60 * 1000).toISOString().slice(0, 10)

function askedDate() {
  const { on = todayInBeijing() } = parseArgs({ options: { on: { type: 'string' } } }).values
  if (/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(on)) return on
  throw new Error(`--on takes a date such as 2026-12-01, and was given ${on}`)
}

/**
 * @param {string} on
 * @param {import('./missing-years.mjs').MissingYear} missing
 */
function reason(on, { year, publishedBy, due }) {
  const reasons = publishedBy.map((name) => `${name} has ${year}`)
  if (due) reasons.push(`it is ${on}, and a notice is looked for by the 1 December before its year`)
  return reasons.join('; ')
}

const on = askedDate()
const lastYear = Number(chinaCalendar.publishedThrough.slice(0, 4))
const later = Array.from({ length: YEARS_AHEAD }, (_, index) => lastYear + 1 + index)
const published = peers.map((peer) => ({ name: peer.name, years: later.filter((year) => publishes(peer, year)) }))
const missing = missingYears({ lastYear, on, peers: published })

for (const one of missing) {
  console.error(`The notice for ${one.year} is missing: ${reason(on, one)}.`)
  console.error('Add it to src/calendar/notices.ts, with its number, its date and its text, from www.gov.cn.')
}
if (missing.length === 0) {
  const names = published.map(({ name }) => name).join(' and ')
  console.log(`On ${on} no notice is missing: ours reach ${lastYear}, and ${names} have no later year.`)
}
process.exitCode = missing.length === 0 ? 0 : 1
