/** How many results of each kind there are. Plain JSON. */
export interface BatchTally {
  readonly rulebook: string
  readonly asOf: string
  /** By batch id; batches that only a total can count are left out. */
  readonly counts: Readonly<Record<string, number>>
  /** Batches still at zero. */
  readonly atZero: readonly string[]
  /** Batches of which only the caller knows the total. */
  readonly totalsOnly: readonly string[]
}

/** States counts, and which of them are at zero. */
export function stateBatches(
  { rulebook, asOf }: Pick<BatchTally, 'rulebook' | 'asOf'>,
  counts: Readonly<Record<string, number>>,
  totalsOnly: readonly string[],
): BatchTally {
  const atZero = Object.keys(counts).filter((id) => counts[id] === 0)
  return { rulebook, asOf, counts, atZero, totalsOnly }
}
