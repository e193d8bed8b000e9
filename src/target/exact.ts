/** What a division leaves: `whole` times the divisor, and `rest`. */
export interface Quotient {
  readonly whole: number
  readonly rest: number
}

/**
 * `times` × `part` ÷ `of`, exact for whole numbers up to 2^53-1 with `part` at most `of`, and `of` not 0.
 *
 * `times` is taken bit by bit, and the rest kept below `of`, so that no number on the way leaves the safe integers.
 */
export function shareOf(times: number, part: number, of: number): Quotient {
  let [whole, rest] = [0, 0]
  const add = (more: number): void => {
    if (rest < of - more) {
      rest += more
    } else {
      rest -= of - more
      whole += 1
    }
  }
  for (let bit = 2 ** 52; bit >= 1; bit /= 2) {
    whole *= 2
    add(rest)
    if (Math.floor(times / bit) % 2 === 1) add(part)
  }
  return { whole, rest }
}

/** The least whole number of which `by` times as much is at least `amount`; `by` is not 0. */
export function divideUp(amount: number, by: number): number {
  const rest = amount % by
  return (amount - rest) / by + (rest === 0 ? 0 : 1)
}
