import { isLeft, right } from 'fp-ts/lib/Either.js'
import { isRecord } from '../plain.js'
import { orThrow, type Result, refuse } from '../result.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import { computeDeadline } from './compute-deadline.js'
import type { Deadline, DeadlineRequest } from './deadline.js'
import { overAt, readEnd } from './end.js'
import { combinationsOf } from './readings.js'
import { faultOfLimit } from './time-limit.js'

/** A request as every way to read its limit has it. Plain JSON. */
export interface ReadingComparison {
  /** The deadline by the limit's own reading, then by every set of others that go together. */
  readonly deadlines: readonly Deadline[]
  /** The deadline that ends first, and the one that ends last. */
  readonly earliest: Deadline
  readonly latest: Deadline
  /** The sets of readings that come to the earliest end: who keeps them is in time however the limit is read. */
  readonly safe: readonly (readonly string[])[]
}

/**
 * Computes a deadline by every reading of its limit (比较各种理解): all sets of readings that do not contradict each
 * other, the earliest and the latest end, and the readings by which one is safe.
 *
 * Where a date is a forecast, ends are compared as they usually are.
 *
 * @param request - what `computeDeadline` is asked, but for `reading`; with the case's events by name where a reading
 * starts from another event
 * @returns the deadlines; or `MissingEvent` where a reading starts from an event that is not given, or the refusals of
 * `computeDeadline`
 * @example
 * ```ts
 * import { compareReadings, orThrow } from 'xinfang-rules'
 * import { caomiao2023 } from 'xinfang-rules/rulebooks'
 *
 * const limit = caomiao2023.limits['general.opinion']
 * const { deadlines, safe } = orThrow(compareReadings({ limit, from: { received: '2024-02-22', accepted: '2024-02-27' } }))
 * deadlines.map(({ reading, dueOn }) => [reading, dueOn]) // => [[undefined, '2024-03-12'], [['fromReceipt'], '2024-03-07']]
 * safe // => [['fromReceipt']]
 * ```
 */
export function compareReadings(request: Omit<DeadlineRequest, 'reading'>): Result<ReadingComparison> {
  if (!isRecord(request)) return refuse(misfit('InvalidArgument', 'request', request, '{ limit, from }'))
  const fault = faultOfLimit(request.limit, 'limit') ?? faultOfReading(request)
  if (fault !== undefined) return refuse(fault)
  const combinations = combinationsOf(request.limit)
  if (isLeft(combinations)) return combinations
  const deadlines: Deadline[] = []
  for (const reading of combinations.right) {
    const deadline = computeDeadline({ ...request, reading })
    if (isLeft(deadline)) return deadline
    deadlines.push(deadline.right)
  }
  return right(compare(deadlines))
}

/** One reading among all is nothing to compare. */
function faultOfReading({ reading }: DeadlineRequest): RuleErrorFacts | undefined {
  if (reading === undefined) return undefined
  return misfit('InvalidArgument', 'reading', reading, {
    zh: '可给出的内容：各种理解都会计算，请去掉',
    en: 'needed: all readings are computed; leave it out',
  })
}

function compare(deadlines: readonly Deadline[]): ReadingComparison {
  const ends = deadlines.map((deadline) => overAt(orThrow(readEnd(deadline))))
  const [first, last] = [Math.min(...ends), Math.max(...ends)]
  return {
    deadlines,
    earliest: deadlines[ends.indexOf(first)] as Deadline,
    latest: deadlines[ends.indexOf(last)] as Deadline,
    safe: deadlines.filter((_, index) => ends[index] === first).map(({ reading = [] }) => reading),
  }
}
