/** The known name that a misspelt one was most likely meant to be; `undefined` where none is near. */
export function nearestOf(name: string, known: readonly string[]): string | undefined {
  const near = known
    .map((one) => ({ one, steps: stepsBetween(name.toLowerCase(), one.toLowerCase()) }))
    .filter(({ one, steps }) => steps <= Math.max(1, Math.floor(Math.min(one.length, name.length) / 2.5)))
  return near.reduce<(typeof near)[number] | undefined>(
    (best, next) => (best === undefined || next.steps < best.steps ? next : best),
    undefined,
  )?.one
}

/** Longer names are never compared letter by letter. */
const LONGEST = 40

/** How many letters are to be changed, added or left out (Levenshtein's distance). */
function stepsBetween(one: string, other: string): number {
  if (one.length > LONGEST || other.length > LONGEST) return LONGEST
  let row = [...Array(other.length + 1).keys()]
  for (let at = 0; at < one.length; at++) {
    const next = [at + 1]
    for (let to = 0; to < other.length; to++) {
      const changed = (row[to] as number) + (one.charAt(at) === other.charAt(to) ? 0 : 1)
      next.push(Math.min(changed, (row[to + 1] as number) + 1, (next[to] as number) + 1))
    }
    row = next
  }
  return row[other.length] as number
}
