import { faultOfRecord, firstFault, namedTwice } from '../check-data.js'
import { isoDate, NOT_A_DAY, readDay } from '../date/day.js'
import { isPlainRecord } from '../plain.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { IsoDate, Label } from '../terms.js'
import { type DaySpan, daysOf } from './day-span.js'

/** What notices and overlays are checked for alike; faults bear the tag of the layer they are found in. */

type LayerTag = 'InvalidNotice' | 'InvalidOverlay'

const A_DATE: Label = {
  zh: '日期 YYYY-MM-DD，2004-01-01 至 2100-12-31',
  en: 'a date YYYY-MM-DD from 2004-01-01 to 2100-12-31',
}

/** A list of dates, left out or not. */
export function faultOfDates(tag: LayerTag, value: unknown, path: string): RuleErrorFacts | undefined {
  if (value === undefined) return undefined
  if (!Array.isArray(value)) return misfit(tag, path, value, '[IsoDate, …]')
  return firstFault(value, (on, index) =>
    readDay(on) === NOT_A_DAY ? misfit(tag, `${path}[${index}]`, on, A_DATE) : undefined,
  )
}

/** A list of dates and spans, left out or not. */
export function faultOfSpans(tag: LayerTag, value: unknown, path: string): RuleErrorFacts | undefined {
  if (value === undefined) return undefined
  if (!Array.isArray(value)) return misfit(tag, path, value, '[IsoDate | { from, to }, …]')
  return firstFault(value, (span, index) => faultOfSpan(tag, span, `${path}[${index}]`))
}

function faultOfSpan(tag: LayerTag, span: unknown, path: string): RuleErrorFacts | undefined {
  if (!isPlainRecord(span)) {
    if (readDay(span) !== NOT_A_DAY) return undefined
    return misfit(tag, path, span, { zh: `${A_DATE.zh}，或 { from, to }`, en: `${A_DATE.en}, or { from, to }` })
  }
  const fault = faultOfRecord(tag, span, ['from', 'to'], path)
  if (fault !== undefined) return fault
  const { from, to } = span
  if (readDay(from) === NOT_A_DAY) return misfit(tag, `${path}.from`, from, A_DATE)
  if (readDay(to) === NOT_A_DAY) return misfit(tag, `${path}.to`, to, A_DATE)
  if (readDay(to) >= readDay(from)) return undefined
  return misfit(tag, `${path}.to`, to, { zh: `${from} 当日或之后的日期`, en: `on or after ${from}` })
}

/** A day that a layer names, what as, and where. */
export interface Mention {
  readonly day: number
  readonly on: IsoDate
  readonly as: 'rest' | 'work' | 'ordinary'
  readonly path: string
}

/** What a layer says of one holiday. */
type Days = { readonly [As in Mention['as']]?: readonly (IsoDate | DaySpan)[] }

/** Every day that a layer's holidays name; of a span its place. */
export function mentionsIn(holidays: readonly Days[], path: string): readonly Mention[] {
  return holidays.flatMap((holiday, index) =>
    (['rest', 'work', 'ordinary'] as const).flatMap((as) =>
      (holiday[as] ?? []).flatMap((span, at) =>
        daysOf(span).map((day) => ({ day, on: isoDate(day), as, path: `${path}.holidays[${index}].${as}[${at}]` })),
      ),
    ),
  )
}

/** A day that is named twice. */
export function faultOfTwice(tag: LayerTag, mentions: readonly Mention[]): RuleErrorFacts | undefined {
  const seen = new Map<number, string>()
  for (const { day, on, path } of mentions) {
    const before = seen.get(day)
    if (before !== undefined) {
      return namedTwice(tag, on, before, path)
    }
    seen.set(day, path)
  }
  return undefined
}
