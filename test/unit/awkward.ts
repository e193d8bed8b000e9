const cycle: Record<string, unknown> = {}
cycle['self'] = cycle
const knot: unknown[] = []
knot.push(knot)

const fails = (): never => {
  throw new Error('asked for JSON')
}

/** Values that `JSON.stringify` throws at, or is led astray by. */
export const awkward: readonly [string, unknown][] = [
  ['a BigInt', BigInt(7)],
  ['a record with a BigInt', { days: BigInt(7) }],
  ['a list with a BigInt', [BigInt(7)]],
  ['a record within itself', cycle],
  ['a list within itself', knot],
  ['a record whose toJSON throws', { toJSON: fails }],
  ['a list whose toJSON throws', Object.assign([null], { toJSON: fails })],
  ['a record whose toJSON gives another', { toJSON: () => '2027-01-01' }],
  ['a function', fails],
]
