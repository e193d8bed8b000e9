import type { DayInfo } from '../calendar/day-info.js'
import type { ExplainedDay, Explanation } from '../deadline/explain-deadline.js'
import type { TimeLimit } from '../deadline/time-limit.js'
import { raise } from '../result.js'
import type { Label, Language } from '../terms.js'
import { faultOfExplanation } from './check-explanation.js'
import { closingLines, conditionLines, limitLine, otherStartLines } from './explanation-head.js'
import { dayKindLabel, faultOfLanguage, weekdayLabel } from './labels.js'
import { pauseLabel } from './status-words.js'
import { always, endClock, joined, toMinute } from './words.js'

/**
 * Puts an explained deadline into words, a line a day (期限说明).
 *
 * @param explanation - what `explainDeadline` answered
 * @param language - `zh` or `en`
 * @returns plain text: the limit and its basis, what bears on the count, each day with why it counted or not, the end,
 * and how sure it is
 * @throws `RulesError`: `InvalidArgument`
 * @example
 * ```ts
 * import { computeDeadline, explainDeadline, orThrow } from 'xinfang-rules'
 * import { renderExplanation } from 'xinfang-rules/render'
 * import { caomiao2023 } from 'xinfang-rules/rulebooks'
 *
 * const limit = caomiao2023.limits['simple.opinion']
 * const deadline = orThrow(computeDeadline({ limit, from: '2024-02-08' }))
 * const text = renderExplanation(orThrow(explainDeadline(deadline)), 'zh')
 * text.includes('2024-02-18 星期日  第 1 个工作日') // => false
 * text.includes('2024-02-18 星期日  第 2 个工作日，调休上班：春节（国办发明电〔2023〕7号）') // => true
 * ```
 */
export function renderExplanation(explanation: Explanation, language: Language): string {
  const fault = faultOfExplanation(explanation) ?? faultOfLanguage(language, 'language')
  if (fault !== undefined) raise(fault)
  return [
    limitLine(explanation),
    ...otherStartLines(explanation),
    ...conditionLines(explanation),
    ...explanation.days.map((day) => dayLine(day, explanation)),
    ...closingLines(explanation),
  ]
    .map((line) => line[language])
    .join('\n')
}

/** One day of an explanation: its part in the count, and why (逐日一行). */
export function dayLine(explained: ExplainedDay, explanation: Explanation): Label {
  const { on } = explained
  const weekday = weekdayLabel(on)
  const told = isBareEnd(explained) ? bareEnd(explained) : tellDay(explained, explanation)
  return { zh: `${on} ${weekday.zh}  ${told.zh}`, en: `${on} ${weekday.en}  ${told.en}` }
}

function tellDay(explained: ExplainedDay, explanation: Explanation): Label {
  const { zh, en } = joined(partsOf(explained, explanation))
  const end = explained.due ? endText(explanation) : always('')
  return { zh: `${zh}${end.zh}`, en: `${en}${end.en}` }
}

/** Hours that run out with a day end at the first instant of the next, of which nothing is counted. */
function isBareEnd({ hours = [] }: ExplainedDay): boolean {
  return hours.length === 1 && hours[0]?.from === hours[0]?.to
}

function bareEnd({ hours = [] }: ExplainedDay): Label {
  const at = toMinute(hours[0]?.from ?? '')
  return { zh: `${at} 期限届满（含）`, en: `the end, ${at} included` }
}

function partsOf(explained: ExplainedDay, { deadline, limit }: Explanation): readonly Label[] {
  const { on, pausedBy = [] } = explained
  const isBeyond = limit.direction === 'before' ? on < deadline.dueOn : on > deadline.dueOn
  const parts: readonly (Label | false | undefined)[] = [
    roleText(explained, limit),
    pausedBy.length > 0 && pauseText(pausedBy),
    whyText(explained.day),
    isBeyond &&
      (limit.direction === 'before'
        ? { zh: '在届满日之前', en: 'before the last day' }
        : { zh: '在届满之后', en: 'beyond the end' }),
  ]
  return parts.filter((part): part is Label => part !== false && part !== undefined)
}

function pauseText(reasons: readonly string[]): Label {
  const { zh, en } = joined(reasons.map(pauseLabel), '、')
  return { zh: `中止：${zh}`, en: `paused: ${en}` }
}

/** `moved` is said of the day to which the end was moved, `rolled` of those passed over on the way. */
const ROLES: Readonly<Record<'after' | 'before', Readonly<Record<'start' | 'skipped' | 'rolled' | 'moved', Label>>>> = {
  after: {
    start: { zh: '起算日，不计', en: 'start, not counted' },
    skipped: { zh: '不计', en: 'not counted' },
    rolled: { zh: '顺延', en: 'rolled on' },
    moved: { zh: '顺延至此日', en: 'rolled on to this day' },
  },
  before: {
    start: { zh: '事件当日，不计', en: 'day of the event, not counted' },
    skipped: { zh: '不计', en: 'not counted' },
    rolled: { zh: '前移', en: 'rolled back' },
    moved: { zh: '提前至此日', en: 'rolled back to this day' },
  },
}

/** The part of a day in the count; of a paused day the pause itself says it. */
function roleText(explained: ExplainedDay, limit: TimeLimit): Label | undefined {
  const { role, number, hours = [], pausedBy = [], due } = explained
  if (hours.length > 0) {
    const spans = hours.map(({ from, to }) => always(`${toMinute(from)}-${toMinute(to)}`))
    return joined(spans, '、')
  }
  if (role === 'paused') return pausedBy.length > 0 ? undefined : { zh: '中止', en: 'paused' }
  const roles = ROLES[limit.direction === 'before' ? 'before' : 'after']
  if (role !== 'counted') return role === 'rolled' && due ? roles.moved : roles[role]
  return limit.length.unit === 'workingDay'
    ? { zh: `第 ${number} 个工作日`, en: `working day ${number}` }
    : { zh: `第 ${number} 日`, en: `day ${number}` }
}

/** What the calendar says, left out for a working day like any other. */
export function whyText(day: DayInfo): Label | undefined {
  const { kind, names } = day
  if (kind === 'workday') return undefined
  const label = dayKindLabel(kind)
  if (names === undefined) return label
  const { zh, en } = joined(names, '、', ' and ')
  const source = sourceText(day)
  return kind === 'weekend'
    ? { zh: `${label.zh}，在${zh}假期内${source.zh}`, en: `${label.en}, within the ${en} holiday${source.en}` }
    : { zh: `${label.zh}：${zh}${source.zh}`, en: `${label.en}: ${en}${source.en}` }
}

/** In brackets, who says so. */
function sourceText({ notice, certainty }: DayInfo): Label {
  if (notice !== undefined) return { zh: `（${notice}）`, en: ` (${notice})` }
  return certainty === 'forecast' ? { zh: '（预测）', en: ' (forecast)' } : always('')
}

function endText({ deadline }: Explanation): Label {
  const at = endClock(deadline)
  return at === undefined
    ? { zh: '；期限届满，至 24:00', en: '; the last day, until 24:00' }
    : { zh: `；期限届满，至 ${at}（含）`, en: `; the end, ${at} included` }
}
