import { isXmlChar } from './svg.js'

/** The lines of a table in Markdown, its texts escaped. */
export function markdownTable(heads: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [heads, ...rows].flatMap((cells, at) => {
    const written = line(cells.map(escapeMarkdown))
    return at === 0 ? [written, line(heads.map(() => '---'))] : [written]
  })
}

/** Any text as a line of Markdown may hold it: what means something there is escaped, and no line ends within it. */
export function escapeMarkdown(text: string): string {
  let escaped = ''
  for (const char of text) escaped += isXmlChar(char.codePointAt(0) as number) ? char : '\ufffd'
  return escaped
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>|~#!&$]/g, '\\$&')
}
