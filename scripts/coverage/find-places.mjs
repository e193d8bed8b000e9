// @ts-check

/** @typedef {import('xinfang-rules').Rulebook} Rulebook */
/** @typedef {import('./rules.mjs').Place} Place */

/**
 * Every rule of some rulebooks, by its section and id, with the ids that its bases carry.
 *
 * @param {readonly Rulebook[]} books
 * @returns {readonly (Place & { readonly rules: ReadonlySet<string>, readonly cited: boolean })[]}
 */
export function listRules(books) {
  return books.flatMap((book) =>
    Object.entries(book).flatMap(([section, items]) =>
      Object.entries(isRecord(items) ? items : {})
        .filter(([, item]) => isRecord(item) && 'id' in item)
        .map(([id, item]) => {
          const bases = [...basesIn(item)]
          const rules = new Set(bases.flatMap(({ rule }) => (typeof rule === 'string' ? [rule] : [])))
          return { rulebook: book.id, section, id, rules, cited: bases.length > 0 }
        }),
    ),
  )
}

/**
 * Every basis within a rule, its extension's or that of one of its steps included.
 *
 * @param {unknown} value
 * @returns {Generator<Readonly<Record<string, unknown>>>}
 */
function* basesIn(value) {
  if (typeof value !== 'object' || value === null) return
  for (const [key, part] of Object.entries(value)) {
    if (key === 'basis' && isRecord(part)) yield part
    else yield* basesIn(part)
  }
}

/**
 * @param {unknown} value
 * @returns {value is Readonly<Record<string, unknown>>}
 */
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)
