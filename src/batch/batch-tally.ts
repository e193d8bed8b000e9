/** How many results of each kind there are. Plain JSON, kinds in the order of the rulebook, or of the tallies that were added up. */
export interface BatchTally {
  readonly rulebook: string
  readonly asOf: string
  /** By batch id; of a batch that only a total can count, what was given, and nothing where nothing was. */
  readonly counts: Readonly<Record<string, number>>
  /** Batches still at zero. */
  readonly atZero: readonly string[]
  /** Batches that only a total can count and whose total is not given, or not in every tally that was added up. */
  readonly totalsOnly: readonly string[]
}

/** States counts, and which of them are at zero; `kinds` are in the order in which they are to stand. */
export function stateBatches(
  { rulebook, asOf }: Pick<BatchTally, 'rulebook' | 'asOf'>,
  kinds: readonly string[],
  counts: ReadonlyMap<string, number>,
  open: readonly string[],
): BatchTally {
  const totalsOnly = kinds.filter((id) => open.includes(id))
  const counted = kinds.filter((id) => counts.has(id))
  return {
    rulebook,
    asOf,
    counts: Object.fromEntries(counted.map((id) => [id, counts.get(id) as number])),
    atZero: counted.filter((id) => counts.get(id) === 0 && !totalsOnly.includes(id)),
    totalsOnly,
  }
}
