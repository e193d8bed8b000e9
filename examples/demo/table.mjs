// @ts-check
import { displayWidth, pad, paint } from './terminal.mjs'

/**
 * @typedef {object} Column
 * @property {string} zh
 * @property {string} en
 * @property {'left' | 'right'} [align]
 */

const GAP = '  '

/**
 * Sets rows under column heads. A cell may have several lines; a row that is a bare string runs across.
 *
 * @param {readonly Column[]} columns
 * @param {readonly (readonly string[] | string)[]} rows
 * @returns {string}
 */
export function table(columns, rows) {
  const heads = [columns.map(({ zh }) => paint.bold(zh)), columns.map(({ en }) => paint.dim(en))]
  const cells = [...heads, ...rows.filter((row) => typeof row !== 'string')]
  const widths = columns.map((_, at) => Math.max(...cells.flatMap((row) => linesOf(row, at).map(displayWidth))))

  /** @param {readonly string[]} row */
  const setRow = (row) => {
    const height = Math.max(...columns.map((_, at) => linesOf(row, at).length))
    return Array.from({ length: height }, (_, line) =>
      columns
        .map(({ align }, at) => pad(linesOf(row, at)[line] ?? '', widths[at] ?? 0, align))
        .join(GAP)
        .trimEnd(),
    )
  }

  const rule = paint.dim(widths.map((width) => '-'.repeat(width)).join(GAP))
  return [
    ...heads.flatMap(setRow),
    rule,
    ...rows.flatMap((row) => (typeof row === 'string' ? [row] : setRow(row))),
  ].join('\n')
}

/**
 * @param {readonly string[]} row
 * @param {number} at
 */
function linesOf(row, at) {
  return (row[at] ?? '').split('\n')
}
