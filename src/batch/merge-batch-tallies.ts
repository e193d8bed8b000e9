import { isLeft, right } from 'fp-ts/lib/Either.js'
import { isListOf, isPlainRecord, isRecord, isText, own } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit } from '../rule-error.js'
import { checkCount } from '../selector/check-count.js'
import { mismatchOf } from '../selector/tally-stamp.js'
import { type BatchTally, stateBatches } from './batch-tally.js'

/**
 * Adds up two tallies of batches of one rulebook and one moment (合并六个一批统计).
 *
 * @param one - a tally
 * @param other - another; a case in both would be counted twice
 * @returns the sums, over every kind that either has, which are still at zero, and of which kinds one of the two has no total;
 * or `InvalidArgument`, `InvalidCount` (a count that is none, or a sum past 2^53-1), `TallyMismatch`
 * @example
 * ```ts
 * import { mergeBatchTallies, orThrow } from 'xinfang-rules'
 *
 * const stamp = { rulebook: 'xinsheng2024', asOf: '2024-06-30', totalsOnly: ['education'] }
 * const east = { ...stamp, counts: { lawful: 2, mediated: 0 }, atZero: ['mediated'] }
 * const west = { ...stamp, counts: { lawful: 1, mediated: 0 }, atZero: ['mediated'] }
 * const { counts, atZero } = orThrow(mergeBatchTallies(east, west))
 * counts // => { lawful: 3, mediated: 0 }
 * atZero // => ['mediated']
 * ```
 */
export function mergeBatchTallies(one: BatchTally, other: BatchTally): Result<BatchTally> {
  for (const [place, tally] of Object.entries({ one, other })) {
    const checked = checkBatchTally(tally, place)
    if (isLeft(checked)) return checked
  }
  const mismatch = mismatchOf(one, other)
  if (mismatch !== undefined) return refuse(mismatch)
  const counts = new Map<string, number>()
  for (const id of new Set([...Object.keys(one.counts), ...Object.keys(other.counts)])) {
    const sum = checkCount((own(one.counts, id) ?? 0) + (own(other.counts, id) ?? 0), `counts.${id}`)
    if (isLeft(sum)) return sum
    counts.set(id, sum.right)
  }
  const totalsOnly = [...one.totalsOnly, ...other.totalsOnly]
  return right(stateBatches(one, [...new Set([...counts.keys(), ...totalsOnly])], counts, totalsOnly))
}

/** A tally that may come from anywhere; which kinds are at zero is told anew. */
function checkBatchTally(tally: unknown, place: string): Result<void> {
  const fits =
    isRecord(tally) &&
    isText(tally.rulebook) &&
    isText(tally.asOf) &&
    isPlainRecord(tally.counts) &&
    isListOf(tally.totalsOnly, isText)
  if (!fits) {
    return refuse(misfit('InvalidArgument', place, tally, '{ rulebook, asOf, counts, atZero, totalsOnly }'))
  }
  for (const [id, count] of Object.entries(tally.counts as Readonly<Record<string, unknown>>)) {
    const checked = checkCount(count, `${place}.counts.${id}`)
    if (isLeft(checked)) return checked
  }
  return right(undefined)
}
