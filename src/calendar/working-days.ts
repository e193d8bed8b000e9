import { isoDate } from '../date/day.js'
import { raise } from '../result.js'
import { misfit } from '../rule-error.js'
import type { IsoDate } from '../terms.js'
import { isWorkedDay } from './tables.js'
import { type CalendarOptions, dayWithin, tablesFor } from './working-calendar.js'

/**
 * Lists the working days of a span (区间内的工作日).
 *
 * @param span - `from` and `to`, Beijing civil dates, both included
 * @param options - the calendar to ask
 * @returns every working day of the span, in order
 * @throws {@link RulesError} `InvalidMoment`, `InvalidDate`, `InvalidArgument` (`to` before `from`), `DateOutOfRange`, `CalendarNotPublished`
 * @example
 * ```ts
 * import { workingDays } from 'xinfang-rules'
 *
 * workingDays({ from: '2024-02-08', to: '2024-02-19' }) // => ['2024-02-08', '2024-02-09', '2024-02-18', '2024-02-19']
 * ```
 */
export function workingDays(
  span: { readonly from: IsoDate; readonly to: IsoDate },
  options?: CalendarOptions,
): IsoDate[] {
  const tables = tablesFor(options)
  const from = dayWithin(tables, span?.from, 'span.from', options)
  const to = dayWithin(tables, span?.to, 'span.to', options)
  if (to < from) {
    return raise(
      misfit('InvalidArgument', 'span.to', span.to, {
        zh: `${span.from} 当日或之后的日期`,
        en: `on or after span.from, ${span.from}`,
      }),
    )
  }
  const worked: IsoDate[] = []
  for (let day = from; day <= to; day++) if (isWorkedDay(tables, day)) worked.push(isoDate(day))
  return worked
}
