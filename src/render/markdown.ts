import type { Label, Language } from '../terms.js'
import { isXmlChar } from './svg.js'
import { always } from './words.js'

/** One column of a table: what stands above it, and what it says of each row; nothing is shown as a dash. */
export interface Column<Row> {
  readonly head: Label
  readonly cell: (row: Row) => Label | undefined
}

/** A table in both languages. */
export interface Table {
  readonly heads: readonly Label[]
  readonly rows: readonly (readonly Label[])[]
}

const NOTHING = always('—')

/** Makes a table, a row for each item. */
export function tableOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Table {
  return {
    heads: columns.map(({ head }) => head),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row) ?? NOTHING)),
  }
}

/** Writes a table in Markdown, in one language. */
export function writeMarkdownTable({ heads, rows }: Table, language: Language): string {
  const lines = [heads, ...rows].map((cells) => lineOf(cells.map((cell) => escapeMarkdown(cell[language]) || '—')))
  return [lines[0], lineOf(heads.map(() => '---')), ...lines.slice(1)].join('\n')
}

const lineOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** Any text as a line of Markdown may hold it: what means something there is escaped, and no line ends within it. */
export function escapeMarkdown(text: string): string {
  let escaped = ''
  for (const char of `${text}`) escaped += isXmlChar(char.codePointAt(0) as number) ? char : '\ufffd'
  return escaped
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>|~#!&$]/g, '\\$&')
}
