/**
 * What two packages publish of the same calendar. Others make them from the same notices, so that they are
 * second opinions on ours, and say when a year is out.
 */
import { createRequire } from 'node:module'
import { LegalHoliday } from 'tyme4ts'

/**
 * A day that a package names: off, or a weekend day worked in exchange (调休上班).
 *
 * @typedef {{ readonly standing: 'off' | 'exchanged', readonly festival: string }} NamedDay
 */
/**
 * @typedef {object} Peer
 * @property {string} name
 * @property {(year: number) => ReadonlyMap<string, NamedDay>} daysOf the days of a year that it names
 */

/** By date, as in `"2024-02-18": "Spring Festival,春节,4"`. */
const table = createRequire(import.meta.url)('chinese-days/dist/chinese-days.json')

/** @type {Peer} */
const chineseDays = {
  name: 'chinese-days',
  daysOf: (year) =>
    new Map([...readTable(year, table.holidays, 'off'), ...readTable(year, table.workdays, 'exchanged')]),
}

/**
 * @param {number} year
 * @param {Record<string, string>} names
 * @param {NamedDay['standing']} standing
 * @returns {[on: string, day: NamedDay][]}
 */
function readTable(year, names, standing) {
  const ofYear = Object.entries(names).filter(([on]) => on.startsWith(`${year}-`))
  return ofYear.map(([on, name]) => [on, { standing, festival: name.split(',')[1] }])
}

/** @type {Peer} */
const tyme4ts = {
  name: 'tyme4ts',
  daysOf: (year) => new Map(datesOf(year).flatMap(readLegalHoliday)),
}

/**
 * @param {string} on
 * @returns {[on: string, day: NamedDay][]}
 */
function readLegalHoliday(on) {
  const [year, month, day] = on.split('-').map(Number)
  const holiday = LegalHoliday.fromYmd(year, month, day)
  if (holiday === null) return []
  return [[on, { standing: holiday.isWork() ? 'exchanged' : 'off', festival: holiday.getName() }]]
}

/** @param {number} year */
function datesOf(year) {
  const dates = Array.from({ length: 366 }, (_, index) => new Date(Date.UTC(year, 0, 1 + index)).toISOString())
  return dates.map((date) => date.slice(0, 10)).filter((on) => on.startsWith(`${year}-`))
}

export const peers = [chineseDays, tyme4ts]

/**
 * Whether a package has a year's notice. Days off alone do not show it, since statute and moon give them for
 * any year; days worked in exchange alone may belong to the year after. Every year from 2004 on has both.
 *
 * @param {Peer} peer
 * @param {number} year
 */
export function publishes({ daysOf }, year) {
  const standings = new Set([...daysOf(year).values()].map(({ standing }) => standing))
  return standings.has('off') && standings.has('exchanged')
}
