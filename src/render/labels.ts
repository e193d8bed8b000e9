import type { DayKind } from '../calendar/day-kind.js'
import { dayOrRaise, weekdayOf } from '../date/day.js'
import { isLength, whyNotALength } from '../deadline/time-limit.js'
import { isText, own } from '../plain.js'
import { raise } from '../result.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { Citation, IsoDate, Label, Length } from '../terms.js'

/** What is wrong with the language that is asked for; `undefined` where nothing is. */
export function faultOfLanguage(language: unknown, path: string): RuleErrorFacts | undefined {
  if (language === 'zh' || language === 'en') return undefined
  return misfit('InvalidArgument', path, language, '"zh" | "en"')
}

const KINDS: Readonly<Record<DayKind, Label>> = {
  workday: { zh: '工作日', en: 'working day' },
  weekend: { zh: '双休日', en: 'weekend' },
  festival: { zh: '法定节日', en: 'statutory holiday' },
  adjustedRest: { zh: '调休放假', en: 'day off by exchange' },
  makeupWorkday: { zh: '调休上班', en: 'worked by exchange' },
  special: { zh: '特别放假', en: 'one-off day off' },
  localRest: { zh: '地方放假', en: 'local day off' },
  localWorkday: { zh: '地方上班', en: 'worked here' },
}

/** From Sunday on. */
export const WEEKDAYS: readonly Label[] = [
  { zh: '星期日', en: 'Sun' },
  { zh: '星期一', en: 'Mon' },
  { zh: '星期二', en: 'Tue' },
  { zh: '星期三', en: 'Wed' },
  { zh: '星期四', en: 'Thu' },
  { zh: '星期五', en: 'Fri' },
  { zh: '星期六', en: 'Sat' },
]

/**
 * Names a kind of day (日子的性质).
 *
 * @param kind - what `dayInfo` says of a day
 * @returns its name in both languages
 * @throws `RulesError`: `InvalidArgument`
 * @example
 * ```ts
 * import { dayKindLabel } from 'xinfang-rules/render'
 *
 * dayKindLabel('makeupWorkday').zh // => '调休上班'
 * ```
 */
export function dayKindLabel(kind: DayKind): Label {
  return own(KINDS, kind) ?? raise(misfit('InvalidArgument', 'kind', kind, Object.keys(KINDS).join(' | ')))
}

/**
 * Names the weekday of a date (星期).
 *
 * @param on - a Beijing civil date, from 2004 to 2100
 * @returns the weekday in both languages
 * @throws `RulesError`: `InvalidMoment`, `InvalidDate`, `DateOutOfRange`
 * @example
 * ```ts
 * import { weekdayLabel } from 'xinfang-rules/render'
 *
 * weekdayLabel('2024-02-18').zh // => '星期日'
 * ```
 */
export function weekdayLabel(on: IsoDate): Label {
  return WEEKDAYS[weekdayOf(dayOrRaise(on, 'on'))] as Label
}

/**
 * Puts a length into words (期限长度).
 *
 * @param length - a whole number, 1 to 3660, of working days, calendar days or hours
 * @returns the length in both languages
 * @throws `RulesError`: `InvalidLength`
 * @example
 * ```ts
 * import { lengthLabel } from 'xinfang-rules/render'
 *
 * lengthLabel({ amount: 10, unit: 'workingDay' }).zh // => '10 个工作日'
 * ```
 */
export function lengthLabel(length: Length): Label {
  if (!isLength(length)) return raise(whyNotALength(length, 'length'))
  const { amount, unit } = length
  return {
    workingDay: { zh: `${amount} 个工作日`, en: `${amount} working day${amount === 1 ? '' : 's'}` },
    calendarDay: { zh: `${amount} 日`, en: `${amount} calendar day${amount === 1 ? '' : 's'}` },
    hour: { zh: `${amount} 小时`, en: `${amount} hour${amount === 1 ? '' : 's'}` },
  }[unit]
}

/**
 * Puts a citation into words (依据): document, clause and rule id, as far as it has them.
 *
 * @param citation - the `basis` of a limit, a target or a finding
 * @returns one line, the same in both languages
 * @example
 * ```ts
 * import { citationText } from 'xinfang-rules/render'
 * import { caomiao2023 } from 'xinfang-rules/rulebooks'
 *
 * citationText(caomiao2023.limits['simple.opinion'].basis) // => '曹办〔2023〕59号 · 三 三是(2) · D-7'
 * ```
 */
export function citationText({ document, clause, rule }: Citation): string {
  return [document, clause, rule].filter(isText).join(' · ')
}
