import { isLeft, right } from 'fp-ts/lib/Either.js'
import { isPlainRecord, show } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit } from '../rule-error.js'
import type { CaseOptions } from '../selector/case-options.js'
import { checkCount } from '../selector/check-count.js'

/** How results are counted. */
export interface BatchOptions extends CaseOptions {
  /**
   * How many results there are of the kinds that no record is counted into, by batch id, e.g. `{ education: 4 }` for
   * 教育转化; whole, 0 or more. A kind that is left out is named in the answer.
   */
  readonly totals?: BatchTotals | undefined
}

/** Totals by batch id. */
export type BatchTotals = Readonly<Record<string, number>>

/** Reads totals, which are of kinds that only a total can count. */
export function readTotals(
  totals: BatchTotals | undefined,
  totalsOnly: readonly string[],
  path: string,
): Result<BatchTotals> {
  if (totals === undefined) return right({})
  if (!isPlainRecord(totals)) return refuse(misfit('InvalidArgument', path, totals, '{ batch: total, … }'))
  const stranger = Object.keys(totals).find((id) => !totalsOnly.includes(id))
  if (stranger !== undefined) {
    const known = totalsOnly.map(show).join(', ')
    const expected = { zh: `只能给出总数的一批：${known}`, en: `a batch that only a total can count: ${known}` }
    return refuse(misfit('InvalidArgument', `${path}.${stranger}`, stranger, expected))
  }
  for (const [id, total] of Object.entries(totals)) {
    const checked = checkCount(total, `${path}.${id}`)
    if (isLeft(checked)) return checked
  }
  return right(totals)
}
