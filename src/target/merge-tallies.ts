import { isLeft, right } from 'fp-ts/lib/Either.js'
import { own } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { mismatchOf } from '../selector/tally-stamp.js'
import { checkFigures, isTally, notATally } from './check-tally.js'
import type { RateFigure, Tally } from './tally.js'

/**
 * Adds up two tallies of one rulebook and one moment (合并统计).
 *
 * @param one - a tally
 * @param other - another; a case in both would be counted twice
 * @returns the sums, over every figure that either has; or `InvalidArgument`, `InvalidCount`
 * (a figure that is none, or a sum past 2^53-1), `TallyMismatch`
 * @example
 * ```ts
 * import { mergeTallies, orThrow } from 'xinfang-rules'
 *
 * const east = { rates: { 'municipal.settlement': { counted: 7, of: 8 } }, counts: {} }
 * const west = { rates: { 'municipal.settlement': { counted: 10, of: 12 } }, counts: {} }
 * orThrow(mergeTallies(east, west)).rates['municipal.settlement'] // => { counted: 17, of: 20 }
 * ```
 */
export function mergeTallies(one: Tally, other: Tally): Result<Tally> {
  for (const [place, tally] of Object.entries({ one, other })) {
    if (!isTally(tally)) return refuse(notATally(tally, place))
    const figures = checkFigures(tally, `${place}.`)
    if (isLeft(figures)) return figures
  }
  const mismatch = mismatchOf(one, other)
  if (mismatch !== undefined) return refuse(mismatch)
  const sum = { ...one, rates: merge(one.rates, other.rates, addRates), counts: merge(one.counts, other.counts, add) }
  const figures = checkFigures(sum, '')
  return isLeft(figures) ? figures : right(sum)
}

function merge<T>(
  one: Readonly<Record<string, T>>,
  other: Readonly<Record<string, T>>,
  sum: (x: T, y: T) => T,
): Record<string, T> {
  const ids = new Set([...Object.keys(one), ...Object.keys(other)])
  return Object.fromEntries([...ids].map((id) => [id, sumOf(own(one, id), own(other, id), sum)]))
}

function sumOf<T>(x: T | undefined, y: T | undefined, sum: (x: T, y: T) => T): T {
  return x === undefined || y === undefined ? ((x ?? y) as T) : sum(x, y)
}

const add = (x: number, y: number): number => x + y
const addRates = (x: RateFigure, y: RateFigure): RateFigure => ({ counted: x.counted + y.counted, of: x.of + y.of })
