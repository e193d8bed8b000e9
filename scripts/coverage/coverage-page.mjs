// @ts-check
import { listRules } from './find-places.mjs'

/** @typedef {import('xinfang-rules').Rulebook} Rulebook */
/** @typedef {import('./rules.mjs').Place} Place */
/** @typedef {import('./rules.mjs').ListedRule} ListedRule */
/** @typedef {import('./rules.mjs').ListedDocument} ListedDocument */

/**
 * Where each listed rule lives, or why it is left out; and what is wrong with the list.
 *
 * @param {readonly ListedDocument[]} documents
 * @param {readonly Rulebook[]} books
 */
export function coverRules(documents, books) {
  const known = listRules(books)
  const listed = documents.flatMap(({ rules }) => rules)
  const places = new Map(listed.map((rule) => [rule.id, placesOf(rule, known)]))
  const cited = new Set(known.flatMap(({ rules }) => [...rules]))
  const faults = [
    ...listed.flatMap((rule) => faultsOf(rule, places.get(rule.id) ?? [])),
    ...[...cited]
      .filter((id) => !places.has(id))
      .map((id) => `${id}: a rulebook cites it, and the list has no such rule`),
  ]
  const unnumbered = known.filter(({ rules, cited }) => cited && rules.size === 0)
  return { places, faults, unnumbered }
}

const PARTS = /** @type {const} */ (['rulebook', 'section', 'id'])

/**
 * @param {ListedRule} rule
 * @param {ReturnType<typeof listRules>} known
 */
function placesOf({ id, within }, known) {
  return known.filter(
    (place) =>
      place.rules.has(id) ||
      (place.section === 'targets' && place.id === id) ||
      (within !== undefined && PARTS.every((part) => place[part] === within[part])),
  )
}

/**
 * @param {ListedRule} rule
 * @param {readonly Place[]} places
 */
function faultsOf({ id, leftOut }, places) {
  if (places.length === 0 && leftOut === undefined) return [`${id}: it lives nowhere, and no reason is given`]
  return places.length > 0 && leftOut !== undefined ? [`${id}: it lives in a rulebook, yet is said to be left out`] : []
}

/**
 * The page that tells where each rule lives.
 *
 * @param {readonly ListedDocument[]} documents
 * @param {readonly Rulebook[]} books
 */
export function coveragePage(documents, books) {
  const { places, unnumbered } = coverRules(documents, books)
  const parts = documents.map(({ title, rules }) => {
    const rows = rules.map((rule) => `| ${rule.id} | ${rule.gist} | ${whereOf(rule, places.get(rule.id) ?? [])} |`)
    return `## ${title}\n\n| rule | what it asks for | where it lives |\n|---|---|---|\n${rows.join('\n')}`
  })
  const rows = documents.flatMap(({ rules }) => rules)
  const out = rows.filter(({ leftOut }) => leftOut !== undefined).length
  return `# Which rules are covered

Each computable rule of the five local documents and of the two national regulations, in a few words of our own, and where it lives: rulebook, section, id. A rule without a place is left out, and the reason is given. Of ${rows.length} rules ${rows.length - out} have a place and ${out} are left out. The page is generated from the rulebooks: a rule is found by the \`rule\` of its \`basis\`.

${parts.join('\n\n')}

## Without an id

These have an id in no list, since their source was not read in full, is a public program, or names them in other words:

${grouped(unnumbered).join('\n')}
`
}

/**
 * @param {ListedRule} rule
 * @param {readonly Place[]} places
 */
function whereOf({ leftOut, within }, places) {
  if (places.length === 0) return `left out: ${leftOut}`
  return `${grouped(places, '').join('; ')}${within === undefined ? '' : `, ${within.how}`}`
}

/**
 * Places, those of one section together.
 *
 * @param {readonly Place[]} places
 * @param {string} [mark]
 */
function grouped(places, mark = '- ') {
  /** @type {Map<string, string[]>} */
  const ids = new Map()
  for (const { rulebook, section, id } of places) {
    const name = `\`${rulebook}\` ${section}`
    ids.set(name, [...(ids.get(name) ?? []), `\`${id}\``])
  }
  return [...ids].map(([name, found]) => `${mark}${name} ${found.join(', ')}`)
}
