// @ts-check

/** @typedef {import('xinfang-rules').Rulebook} Rulebook */
/** @typedef {import('xinfang-rules').Language} Language */

/**
 * What a module of rulebooks exports besides functions.
 *
 * @param {Readonly<Record<string, unknown>>} exported
 */
export function rulebooksOf(exported) {
  return Object.values(exported).filter(
    /** @returns {value is Rulebook} */
    (value) => typeof value === 'object' && value !== null && 'family' in value,
  )
}

/**
 * The page on each rulebook in each language, by its path, and a page that lists them.
 *
 * @param {Readonly<Record<string, unknown>>} exported
 * @param {(rulebook: Rulebook, language: Language) => string} describe
 * @returns {Map<string, string>}
 */
export function rulebookPages(exported, describe) {
  const books = rulebooksOf(exported)
  const pages = books.flatMap((book) =>
    LANGUAGES.map((language) => /** @type {const} */ ([pathOf(book, language), describe(book, language)])),
  )
  return new Map([['docs/rulebooks/README.md', listOf(books)], ...pages])
}

const LANGUAGES = /** @type {const} */ (['zh', 'en'])

/**
 * @param {Rulebook} book
 * @param {Language} language
 */
const pathOf = ({ id }, language) => `docs/rulebooks/${id}.${language}.md`

/** @param {readonly Rulebook[]} books */
function listOf(books) {
  const rows = books.map(
    ({ id, label, document }) =>
      `| \`${id}\` | [${label.zh}](${id}.zh.md) | [${label.en}](${id}.en.md) | ${document.number} |`,
  )
  return `# The regulations, rule by rule

A page on each rulebook, to be held against its document: every limit, target, reading and clause, and whether its text was read. \`describeRulebook\` of \`xinfang-rules/render\` makes the same of a town's own rulebook. These pages are generated; the official text prevails.

| rulebook | 中文 | English | document |
|---|---|---|---|
${rows.join('\n')}
`
}
