// @ts-check
/**
 * Writes src/calendar/festivals.ts: the dates of the festivals that move, as date-holidays computes them, with
 * the corrections of scripts/festival-corrections.mjs.
 *
 *   node scripts/write-festivals.mjs            writes it
 *   node scripts/write-festivals.mjs --check    fails where it is out of date
 */
import { readFileSync, writeFileSync } from 'node:fs'
import Holidays from 'date-holidays'
import { corrections } from './festival-corrections.mjs'

/** @typedef {import('../src/calendar/festivals.js').MovableFestival} MovableFestival */

const FIRST_YEAR = 2004
const LAST_YEAR = 2100

/**
 * How date-holidays writes the rule of each festival.
 *
 * @type {Readonly<Record<MovableFestival, string>>}
 */
const RULES = {
  春节: 'chinese 01-0-01',
  清明节: 'chinese 5-01 solarterm',
  端午节: 'chinese 05-0-05',
  中秋节: 'chinese 08-0-15',
}

const NAMES = /** @type {readonly MovableFestival[]} */ (Object.keys(RULES))

const HEAD = `// Generated: the dates that date-holidays computes for China, corrected by scripts/festival-corrections.mjs.
// Do not edit; npm run write:festivals writes it anew.

/** The festivals whose date moves with the moon or, for 清明, with the sun. */
export type MovableFestival = ${NAMES.map((name) => `'${name}'`).join(' | ')}

/** The year of the first date of each festival in {@link MOVABLE_FESTIVALS}; the last one's is ${LAST_YEAR}. */
export const FIRST_FESTIVAL_YEAR = ${FIRST_YEAR}

/**
 * The date of each festival, year by year, as \`month * 100 + day\`: 122 is 22 January. 春节 is 初一.
 *
 * Only 中秋节 of 2089 is in any doubt: its month begins with a new moon some two minutes before midnight in
 * Beijing, by a forecast of how the Earth's rotation slows. After midnight, it would be 19 September.
 */
// biome-ignore format: a line is a decade
export const MOVABLE_FESTIVALS: Readonly<Record<MovableFestival, readonly number[]>> = {
`

const china = new Holidays('CN')

/**
 * The date of a festival, `MM-DD`.
 *
 * @param {MovableFestival} name
 * @param {number} year
 */
function dateOf(name, year) {
  const found = china.getHolidays(year).find(({ rule }) => rule === RULES[name])
  if (found === undefined) throw new Error(`date-holidays has no ${name} of ${year} by the rule '${RULES[name]}'`)
  const computed = found.date.slice(5, 10)
  const correction = corrections.find((one) => one.name === name && one.year === year)
  if (correction === undefined) return computed
  if (computed === correction.computed) return correction.corrected
  throw new Error(
    `date-holidays has changed: ${name} of ${year} is ${computed} now, no longer ${correction.computed}, which ` +
      `scripts/festival-corrections.mjs corrects to ${correction.corrected}. Strike that correction or mend it.`,
  )
}

/**
 * A festival's dates, a line for every decade.
 *
 * @param {MovableFestival} name
 */
function linesOf(name) {
  /** @type {Map<number, number[]>} */
  const decades = new Map()
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    const decade = Math.floor(year / 10)
    decades.set(decade, [...(decades.get(decade) ?? []), Number(dateOf(name, year).replace('-', ''))])
  }
  return [...decades].map(([decade, dates]) => `    ${dates.join(', ')}, // ${decade}0s\n`)
}

function write() {
  return `${HEAD}${NAMES.map((name) => `  ${name}: [\n${linesOf(name).join('')}  ],\n`).join('')}}\n`
}

const file = new URL('../src/calendar/festivals.ts', import.meta.url)
if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== write()) {
    console.error('src/calendar/festivals.ts is out of date: run npm run write:festivals')
    process.exitCode = 1
  }
} else {
  writeFileSync(file, write())
  console.log('src/calendar/festivals.ts written')
}
