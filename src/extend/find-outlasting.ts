import { chinaCalendar } from '../calendar/working-calendar.js'
import { FIRST_DATE } from '../date/day.js'
import type { TimeLimit } from '../deadline/time-limit.js'
import type { Finding, Label, Length } from '../terms.js'
import { calendarSpan } from './calendar-spans.js'
import { citeLaw, lengthText } from './limit-words.js'
import type { Variant } from './variants.js'

/** A limit of the new rulebook beside one of the law on the same act. */
export interface HeldLimit {
  readonly limit: TimeLimit
  readonly law: TimeLimit
  /** The readings in which it bears on that act. */
  readonly variants: readonly Variant[]
}

/** How a limit stands to one of the law on the same act that is of another unit: whether it can outlast that. */
export function findOutlasting({ limit, law, variants }: HeldLimit): readonly Finding[] {
  const [first, ...others] = variants.filter((variant) => isOfOtherUnit(variant.limit, law)).map(longestOf)
  if (first === undefined || law.actor === 'petitioner') return []
  const longest = others.reduce((one, other) => ((other.span ?? 0) > (one.span ?? 0) ? other : one), first)
  const say = (severity: Finding['severity'], span: Label) => [finding(severity, { limit, law, longest, span })]
  if (limit.pausedBy !== undefined && limit.pausedBy.length > 0) return say('warning', pausedLabel(limit.pausedBy))
  const least = calendarSpan(law)?.least
  if (least === undefined || longest.span === undefined) return say('note', UNKNOWN)
  if (longest.span > least) return say('warning', spanLabel(longest.span, true))
  return say(
    'note',
    [first, ...others].some(({ span }) => span === undefined) ? UNKNOWN : spanLabel(longest.span, false),
  )
}

/** Hours of the office and hours of the wall clock are two units. */
function isOfOtherUnit(limit: TimeLimit, law: TimeLimit): boolean {
  const { unit } = limit.length
  return unit !== law.length.unit || (unit === 'hour' && (limit.clock ?? 'wall') !== (law.clock ?? 'wall'))
}

/** The most that a limit can take in one way of reading it, pauses aside. */
interface Longest {
  readonly length: Length
  /** In calendar days; `undefined` where that hangs on office hours. */
  readonly span: number | undefined
  readonly isExtended: boolean
  readonly isOtherReading: boolean
}

function longestOf({ limit, lengthAt }: Variant): Longest {
  const { amount, unit } = limit.length
  const more = limit.extension?.max.unit === unit ? limit.extension.max.amount : 0
  const length = { amount: amount + more, unit }
  const span = calendarSpan({ ...limit, length })?.most
  return { length, span, isExtended: more > 0, isOtherReading: lengthAt !== 'length' }
}

/** The most that a limit can take, where that is not its own length. */
function longestText({ length, isExtended, isOtherReading }: Longest): Label {
  if (!isExtended && !isOtherReading) return { zh: '', en: '' }
  const { zh, en } = lengthText(length)
  const [withMore, read] = [isExtended ? '连同延长' : '', isOtherReading ? '按另一种理解' : '']
  const how = [isExtended && 'with its extension', isOtherReading && 'in another reading'].filter(Boolean).join(' ')
  return { zh: `（${read}${withMore}最长${zh}）`, en: ` (${en} ${how})` }
}

const UNKNOWN: Label = {
  zh: '按办公时间计，跨几日取决于办公时间',
  en: 'it runs in office hours, on which the days that it takes depend',
}

function pausedLabel(reasons: readonly string[]): Label {
  return {
    zh: `可因${reasons.map((reason) => `“${reason}”`).join('、')}中止，中止时间没有上限，可能晚于法定期限`,
    en: `it can stand still (${reasons.join(', ')}) without bound, and can outlast that of the law`,
  }
}

function spanLabel(most: number, outlasts: boolean): Label {
  const [first, last] = [FIRST_DATE.slice(0, 4), chinaCalendar.publishedThrough.slice(0, 4)]
  if (most === Number.POSITIVE_INFINITY) {
    return {
      zh: `长于 ${first} 至 ${last} 年全部已公布的日历，可能晚于法定期限`,
      en: `it is longer than all the published years, ${first} to ${last}, and can outlast that of the law`,
    }
  }
  return {
    zh: `${first} 至 ${last} 年间最长跨 ${most} 日，${outlasts ? '可能晚于法定期限' : '从未晚于法定期限'}`,
    en: `from ${first} to ${last} it took up to ${most} calendar days, and ${outlasts ? 'can outlast that of the law' : 'never outlasted that of the law'}`,
  }
}

interface Comparison {
  readonly limit: TimeLimit
  readonly law: TimeLimit
  readonly longest: Longest
  readonly span: Label
}

/** A finding on a limit and the limit of the law on the same act. */
function finding(severity: Finding['severity'], { limit, law, longest, span }: Comparison): Finding {
  const [own, most, other, cited] = [
    lengthText(limit.length),
    longestText(longest),
    lengthText(law.length),
    citeLaw(law),
  ]
  return {
    rule: law.id,
    severity,
    subject: limit.id,
    message: {
      zh: `“${limit.label.zh}”为${own.zh}${most.zh}，${cited.zh}“${law.label.zh}”为${other.zh}：${span.zh}；两者先到者为准，法定期限始终适用`,
      en: `“${limit.label.en}” has ${own.en}${most.en}, “${law.label.en}” by ${cited.en} has ${other.en}: ${span.en}; the earlier binds, and that of the law always does`,
    },
    basis: law.basis,
  }
}
