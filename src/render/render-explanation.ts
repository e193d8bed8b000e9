import type { DayInfo } from '../calendar/day-info.js'
import type { Deadline } from '../deadline/deadline.js'
import type { ExplainedDay, Explanation } from '../deadline/explain-deadline.js'
import type { Label, Language } from '../terms.js'
import { citationText, dayKindLabel, lengthLabel, weekdayLabel } from './labels.js'

/**
 * Puts an explained deadline into words, a line a day (期限说明).
 *
 * @param explanation - what `explainDeadline` answered
 * @param language - `zh` or `en`
 * @returns plain text: the limit and its basis, each day with why it counted or not, and the end
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
  return [...headOf(explanation), ...explanation.days.map((day) => dayLine(day, explanation)), ...tailOf(explanation)]
    .map((line) => line[language])
    .join('\n')
}

const always = (text: string): Label => ({ zh: text, en: text })

function headOf({ deadline, limit, amount }: Explanation): Label[] {
  const { unit } = limit.length
  const length = lengthLabel({ amount: limit.length.amount, unit })
  const extended =
    amount > limit.length.amount ? lengthLabel({ amount: amount - limit.length.amount, unit }) : undefined
  const basis = citationText(limit.basis)
  return [
    {
      zh: `${limit.label.zh}（${length.zh}${extended ? `，延长 ${extended.zh}` : ''}）`,
      en: `${limit.label.en} (${length.en}${extended ? `, extended by ${extended.en}` : ''})`,
    },
    { zh: `依据：${basis}`, en: `Basis: ${basis}` },
    ...(extended && limit.extension && deadline.request.extension
      ? [extensionLine(citationText(limit.extension.basis), deadline.request.extension.approvedOn)]
      : []),
    ...(limit.actor === 'petitioner'
      ? [
          {
            zh: '此为信访人的期限，逾期不是单位的责任',
            en: "This limit is the petitioner's own; no office is late when it passes",
          },
        ]
      : []),
  ]
}

function extensionLine(basis: string, approvedOn: string): Label {
  return { zh: `延长依据：${basis}，${approvedOn} 批准`, en: `Extension: ${basis}, approved on ${approvedOn}` }
}

function dayLine(explained: ExplainedDay, { deadline, limit }: Explanation): Label {
  const { on, due, clock } = explained
  const weekday = weekdayLabel(on)
  if (clock !== undefined && clock.from === clock.to) return midnightLine(on, weekday)
  const parts = [roleText(explained, limit.length.unit), whyText(explained.day)]
  if (on > deadline.dueOn) parts.push({ zh: '在届满之后', en: 'beyond the end' })
  const words = parts.filter((part) => part !== undefined)
  const end = due ? endText(explained) : always('')
  return {
    zh: `${on} ${weekday.zh}  ${words.map(({ zh }) => zh).join('，')}${end.zh}`,
    en: `${on} ${weekday.en}  ${words.map(({ en }) => en).join(', ')}${end.en}`,
  }
}

/** Hours that run out with the day end at the first instant of the next, of which nothing is counted. */
function midnightLine(on: string, weekday: Label): Label {
  return { zh: `${on} ${weekday.zh}  00:00 期限届满（含）`, en: `${on} ${weekday.en}  the end, 00:00 included` }
}

function roleText({ role, number, clock }: ExplainedDay, unit: Explanation['limit']['length']['unit']): Label {
  if (clock !== undefined) return always(`${toMinute(clock.from)}-${toMinute(clock.to)}`)
  if (role === 'start') return { zh: '起算日，不计', en: 'start, not counted' }
  if (role === 'skipped') return { zh: '不计', en: 'not counted' }
  if (role === 'rolled') return { zh: '顺延', en: 'rolled on' }
  return unit === 'workingDay'
    ? { zh: `第 ${number} 个工作日`, en: `working day ${number}` }
    : { zh: `第 ${number} 日`, en: `day ${number}` }
}

/** What the calendar says, left out for a working day like any other. */
function whyText(day: DayInfo): Label | undefined {
  const { kind, names } = day
  if (kind === 'workday') return undefined
  const label = dayKindLabel(kind)
  if (names === undefined) return label
  const [zh, en] = [names.map((name) => name.zh).join('、'), names.map((name) => name.en).join(' and ')]
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

/** A time of day without its seconds where there are none. */
const toMinute = (clock: string): string => clock.replace(/:00$/, '')

function endText({ clock }: ExplainedDay): Label {
  return clock === undefined
    ? { zh: '；期限届满，至 24:00', en: '; the last day, until 24:00' }
    : { zh: `；期限届满，至 ${toMinute(clock.to)}（含）`, en: `; the end, ${toMinute(clock.to)} included` }
}

type BoundDate = NonNullable<Deadline['bounds']>[number]

/** Where several limits bind, all of them. */
function tailOf({ deadline }: Explanation): Label[] {
  const { bounds = [], assumed, calendar } = deadline
  return [
    ...windowLines(deadline),
    ...bounds.map((bound, index) => boundLine(bound, index === 0, deadline)),
    ...(assumed
      ? [{ zh: `未给出，按适用处理：${assumed.join('、')}`, en: `Not given, assumed to fit: ${assumed.join(', ')}` }]
      : []),
    { zh: `日历：${calendar}`, en: `Calendar: ${calendar}` },
  ]
}

/** Of a forecast, how far it may be out. */
function windowLines({ window }: Deadline): Label[] {
  if (window === undefined) return []
  const { earliest, latest } = window
  const forecast = { zh: '预测：放假通知尚未公布', en: 'Forecast: the holiday notice is not published yet' }
  return [
    earliest === latest
      ? {
          zh: `${forecast.zh}，按现行放假调休原则均为此日`,
          en: `${forecast.en}; every admissible arrangement gives this day`,
        }
      : {
          zh: `${forecast.zh}，可能在 ${earliest} 至 ${latest} 之间`,
          en: `${forecast.en}; it may lie from ${earliest} to ${latest}`,
        },
  ]
}

function boundLine({ limit, dueOn, basis }: BoundDate, binds: boolean, { limit: asked, request }: Deadline): Label {
  const text = citationText(basis)
  const weighed = [asked, ...(request.alsoBoundBy ?? [])]
  const bound = weighed.find((also) => also.id === limit && citationText(also.basis) === text)
  const label = bound?.label ?? always(limit)
  return {
    zh: `${binds ? '以最早者为准' : '另有期限'}：${label.zh}，${dueOn}（${text}）`,
    en: `${binds ? 'The earliest binds' : 'Another limit'}: ${label.en}, ${dueOn} (${text})`,
  }
}
