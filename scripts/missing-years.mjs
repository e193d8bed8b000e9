/** From this day of a year on, as `MM-DD`, the notice for the next one must be here. */
const DUE_FROM = '12-01'

/**
 * @typedef {object} MissingYear
 * @property {number} year
 * @property {readonly string[]} publishedBy the packages that have it
 * @property {boolean} due whether it must be here by now, whoever has it
 */

/**
 * The years that the notices should reach and do not.
 *
 * @param {object} state
 * @param {number} state.lastYear the last year that the notices arrange
 * @param {string} state.on today, a Beijing civil date
 * @param {readonly { readonly name: string, readonly years: readonly number[] }[]} state.peers packages, each with
 *   the years that it publishes
 * @returns {MissingYear[]}
 */
export function missingYears({ lastYear, on, peers }) {
  const lastDue = Number(on.slice(0, 4)) + (on.slice(5) >= DUE_FROM ? 1 : 0)
  const last = Math.max(lastDue, ...peers.flatMap(({ years }) => years))
  const later = Array.from({ length: Math.max(0, last - lastYear) }, (_, index) => lastYear + 1 + index)
  return later
    .map((year) => ({
      year,
      publishedBy: peers.filter(({ years }) => years.includes(year)).map(({ name }) => name),
      due: year <= lastDue,
    }))
    .filter(({ publishedBy, due }) => due || publishedBy.length > 0)
}
