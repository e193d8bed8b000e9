// @ts-check
import { stripVTControlCharacters } from 'node:util'

// https://no-color.org: a NO_COLOR that is set and not empty turns colour off.
const coloured = process.stdout.isTTY === true && !process.env.NO_COLOR

/** @param {number} code */
const style = (code) => (/** @type {string} */ text) => (coloured ? `\x1b[${code}m${text}\x1b[0m` : text)

export const paint = { bold: style(1), dim: style(2), red: style(31), green: style(32), yellow: style(33) }

/**
 * Characters of two columns: East Asian Wide and Fullwidth, and emoji. What is called ambiguous there, “ ” · among
 * them, takes one column in most terminals and counts as one.
 */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u
const NO_WIDTH = /\p{Mark}|\p{Default_Ignorable_Code_Point}/u

/**
 * How many columns a text takes in a terminal; colours take none.
 *
 * @param {string} text - one line
 */
export function displayWidth(text) {
  let width = 0
  for (const character of stripVTControlCharacters(text)) {
    if (!NO_WIDTH.test(character)) width += WIDE.test(character) ? 2 : 1
  }
  return width
}

/**
 * @param {string} text
 * @param {number} width
 * @param {'left' | 'right'} [align]
 */
export function pad(text, width, align = 'left') {
  const space = ' '.repeat(Math.max(0, width - displayWidth(text)))
  return align === 'left' ? text + space : space + text
}

/**
 * An unbreakable piece of a text: a Latin word, a percentage, or one wide character, with the punctuation
 * that clings to it.
 */
const PIECE = /[“（《〔]*(?:[\x21-\x7e]+(?: %)?|[^\s“（《〔])[，。；：、！？”）》〕]*|\s+/gu

/**
 * Breaks a text into lines: between words, and between any two Chinese characters.
 *
 * @param {string} text - without colours
 * @param {number} width - in columns
 * @returns {string[]}
 */
export function wrap(text, width) {
  /** @type {string[]} */
  const lines = []
  let line = ''
  for (const piece of text.match(PIECE) ?? []) {
    if (displayWidth(line + piece.trimEnd()) > width && line !== '') {
      lines.push(line.trimEnd())
      line = piece.trimStart()
    } else line += piece
  }
  return [...lines, line.trimEnd()]
}
