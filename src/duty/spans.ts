import { isLeft, right } from 'fp-ts/lib/Either.js'
import type { DayRange } from '../calendar/arrange-holiday.js'
import type { DaySpan } from '../calendar/day-span.js'
import { isoDate, NOT_A_DAY, readDay, whyNotADay } from '../date/day.js'
import { isPlainRecord, isRecord } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit } from '../rule-error.js'

/** Spans of days by the key under which the rulebook names them, e.g. `{ sensitive: [{ from, to }] }`. */
export type SpansByKey = Readonly<Record<string, readonly DaySpan[]>>

/** Reads a span whose ends are both included. */
export function readSpan(span: unknown, path: string): Result<DayRange> {
  if (!isRecord(span)) return refuse(misfit('InvalidArgument', path, span, '{ from, to }'))
  const [first, last] = [readDay(span.from), readDay(span.to)]
  if (first === NOT_A_DAY) return refuse(whyNotADay(span.from, `${path}.from`))
  if (last === NOT_A_DAY) return refuse(whyNotADay(span.to, `${path}.to`))
  if (first <= last) return right({ first, last })
  const from = isoDate(first)
  const expected = { zh: `${from} 当日或之后的日期`, en: `on or after ${path}.from, ${from}` }
  return refuse(misfit('InvalidArgument', `${path}.to`, span.to, expected))
}

/** Reads spans, in any order and overlapping or not, into ranges that are in order and apart. */
export function readSpans(spans: unknown, path: string): Result<readonly DayRange[]> {
  if (!Array.isArray(spans)) return refuse(misfit('InvalidArgument', path, spans, '[{ from, to }, …]'))
  const ranges: DayRange[] = []
  for (const [index, span] of spans.entries()) {
    const range = readSpan(span, `${path}[${index}]`)
    if (isLeft(range)) return range
    ranges.push(range.right)
  }
  return right(joinRanges(ranges))
}

function joinRanges(ranges: readonly DayRange[]): readonly DayRange[] {
  const joined: DayRange[] = []
  for (const { first, last } of [...ranges].sort((a, b) => a.first - b.first)) {
    const before = joined[joined.length - 1]
    if (before === undefined || first > before.last + 1) joined.push({ first, last })
    else joined[joined.length - 1] = { first: before.first, last: Math.max(before.last, last) }
  }
  return joined
}

/** Reads the spans of a call, each under a key that the rulebook knows. */
export function readSpansByKey(
  spans: SpansByKey | undefined,
  known: Readonly<Record<string, unknown>>,
  path: string,
): Result<ReadonlyMap<string, readonly DayRange[]>> {
  const read = new Map<string, readonly DayRange[]>()
  if (spans === undefined) return right(read)
  const keys = Object.keys(known)
  const shape = `{ ${keys.map((key) => `${key}: [{ from, to }, …]`).join(', ')} }`
  if (!isPlainRecord(spans)) return refuse(misfit('InvalidArgument', path, spans, shape))
  for (const [key, list] of Object.entries(spans)) {
    const place = `${path}.${key}`
    if (!keys.includes(key)) {
      const expected = { zh: '规则集 spans 中的时期', en: 'a span that the rulebook defines under spans' }
      return refuse(misfit('InvalidArgument', place, key, expected))
    }
    const ranges = readSpans(list, place)
    if (isLeft(ranges)) return ranges
    read.set(key, ranges.right)
  }
  return right(read)
}

/** What ranges that are in order and apart have in common with another. */
export function within(ranges: readonly DayRange[], { first, last }: DayRange): readonly DayRange[] {
  return ranges
    .map((range) => ({ first: Math.max(range.first, first), last: Math.min(range.last, last) }))
    .filter((range) => range.first <= range.last)
}
