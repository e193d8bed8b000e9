/** Characters that take the whole of a square: Chinese ones, their punctuation, circled numbers. */
const FIRST_WIDE = 0x2000
const WIDE = 1
const CAPITAL = 0.75
const NARROW = 0.6

/** About how wide a text is, in ems; it is rather too wide than too narrow. */
export function widthOf(text: string): number {
  let width = 0
  for (const char of text) width += widthOfChar(char)
  return width
}

function widthOfChar(char: string): number {
  if (char === BREAK) return 0
  if ((char.codePointAt(0) as number) >= FIRST_WIDE) return WIDE
  return /[A-Zmw%@&]/.test(char) ? CAPITAL : NARROW
}

/** A place where a line may end without a space. */
const BREAK = '\u200b'

/** What must not be parted: a run of narrow characters or one wide one, with the signs that belong to it. */
const PIECES = /\s+|\u200b|[（《“〔「]*(?:[\u0021-\u1fff]+|[^\s\u200b])…?(?: ?%)?[，。；：、）》”〕」]*/gu

/**
 * Breaks a text into lines of at most so many ems.
 *
 * @param text - any text; line ends and other white space are spaces
 * @param width - in ems
 * @param most - how many lines there may be; the last is cut short where there are more
 */
export function wrap(text: string, width: number, most = 100): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of piecesOf(text, width)) {
    if (line !== '' && widthOf(line) + widthOf(piece) > width) {
      lines.push(line.trim())
      line = ''
    }
    if (line !== '' || piece.trim() !== '') line += piece
    if (lines.length > most) break
  }
  if (line.trim() !== '') lines.push(line.trim())
  if (lines.length <= most) return lines
  return [...lines.slice(0, most - 1), shorten(`${lines[most - 1]}${lines[most]}`, width)]
}

function piecesOf(text: string, width: number): readonly string[] {
  const breakable = text.replace(/([A-Za-z]-)([A-Za-z])/g, `$1${BREAK}$2`).replace(/\s+/g, ' ')
  const pieces = (breakable.match(PIECES) ?? []).filter((piece) => piece !== BREAK)
  return pieces.flatMap((piece) => (widthOf(piece) > width ? [...piece] : [piece]))
}

export const ELLIPSIS = '…'

/** A text of at most so many ems, with an ellipsis where it was longer. */
export function shorten(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  let short = ''
  for (const char of text) {
    if (widthOf(short) + widthOf(char) + WIDE > width) break
    short += char
  }
  return `${short.trim()}${ELLIPSIS}`
}
