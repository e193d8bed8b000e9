import { shareOf } from '../target/exact.js'
import type { Label } from '../terms.js'

/**
 * A share as a percentage for people: cut after two places, never rounded, with an ellipsis where there is more, so that
 * 84.999 % does not read as 85 %.
 *
 * @param part - at most `of`
 * @param of - not 0
 */
export function shareLabel(part: number, of: number): Label {
  const { whole, rest } = shareOf(10_000, part, of)
  const hundredths = `${whole % 100}`.padStart(2, '0')
  const places = rest === 0 ? hundredths.replace(/0+$/, '') : `${hundredths}…`
  return percentLabel(`${Math.floor(whole / 100)}${places === '' ? '' : `.${places}`}`)
}

/** A number of percent; Chinese sets no space before the sign. */
export const percentLabel = (number: string): Label => ({ zh: `${number}%`, en: `${number} %` })
