import type { RecordedPause } from '../deadline/deadline.js'
import type { Explanation } from '../deadline/explain-deadline.js'
import type { TimeLimit } from '../deadline/time-limit.js'
import { isLabel, own } from '../plain.js'
import type { Label } from '../terms.js'
import { lengthLabel } from './labels.js'
import { assumedLabel, pauseLabel } from './status-words.js'
import { basisText, endClock, labelOr, momentText } from './words.js'

/** The limit in one line: its label, and how long it is (期限名称与长度). */
export function limitLine({ limit, amount }: Explanation): Label {
  const { unit } = limit.length
  const more = amount - limit.length.amount
  const length = directed(lengthLabel(limit.length), limit)
  const extended = more > 0 ? lengthLabel({ amount: more, unit }) : undefined
  return {
    zh: `${limit.label.zh}（${length.zh}${extended ? `，延长 ${extended.zh}` : ''}）`,
    en: `${limit.label.en} (${length.en}${extended ? `, extended by ${extended.en}` : ''})`,
  }
}

/** The moment of the event from which the listed days are counted: the binding limit may have another than was asked for. */
export function startOfDays({ deadline, limit }: Explanation): string {
  const { startedOn, startedAt = startedOn, request } = deadline
  return typeof request.from === 'string' ? startedAt : (own(request.from, limit.from) ?? startedAt)
}

/** That moment as the limit takes it: one in hours by the clock, one in days by the day. */
export function startLabel(explanation: Explanation): Label {
  const { length, direction } = explanation.limit
  const start = startOfDays(explanation)
  const from = momentText(length.unit === 'hour' ? start : start.slice(0, 10))
  return direction === 'before'
    ? { zh: `${from} 之前`, en: `before ${from}` }
    : { zh: `${from} 起算`, en: `from ${from}` }
}

function directed(length: Label, { direction }: TimeLimit): Label {
  return direction === 'before' ? { zh: `提前 ${length.zh}`, en: `${length.en} before` } : length
}

/** What bears on the whole count, a line each: the basis, and whatever is not as usual. */
export function conditionLines(explanation: Explanation): Label[] {
  const { deadline, limit, amount } = explanation
  const basis = basisText(limit.basis)
  const { extension } = deadline.request
  return [
    { zh: `依据：${basis}`, en: `Basis: ${basis}` },
    ...(extension && amount > limit.length.amount
      ? [extensionLine(basisText(limit.extension?.basis), extension.approvedOn)]
      : []),
    ...(isLabel(limit.note) ? [noteLine(limit.note)] : []),
    ...mannerLines(limit),
    ...closingTimeLines(explanation),
    ...(limit.id === deadline.limit.id ? [...readingLines(explanation), ...pauseLines(explanation)] : []),
  ]
}

/** Where the days are not those of the limit that was asked for, from when they are counted. */
export function otherStartLines(explanation: Explanation): Label[] {
  const { startedOn, startedAt = startedOn } = explanation.deadline
  if (startOfDays(explanation) === startedAt) return []
  const { zh, en } = startLabel(explanation)
  return [{ zh: `先到的期限：${zh}`, en: `The earlier limit counts ${en}` }]
}

function extensionLine(basis: string, approvedOn: string): Label {
  return { zh: `延长依据：${basis}，${approvedOn} 批准`, en: `Extension: ${basis}, approved on ${approvedOn}` }
}

const noteLine = ({ zh, en }: Label): Label => ({ zh: `说明：${zh}`, en: `Note: ${en}` })

/** How the limit binds and is counted, where that is not the usual. */
function mannerLines({ actor, strength, clock, rollOn, roll, length }: TimeLimit): Label[] {
  const rolls = length.unit === 'calendarDay' && roll !== 'none'
  const lines: readonly (false | Label)[] = [
    actor === 'petitioner' && {
      zh: '此为信访人的期限，逾期不是单位的责任',
      en: "This limit is the petitioner's own; no office is late when it passes",
    },
    strength === 'should' && { zh: '原则上应遵守', en: 'To be kept as a rule, not without exception' },
    clock === 'office' && length.unit === 'hour' && { zh: '按办公时间计', en: 'Counted in office hours' },
    rollOn === 'statutoryDay' &&
      rolls && {
        zh: '末日遇法定节日才顺延，遇其他休息日不顺延',
        en: 'An end on a statutory holiday is moved; one on any other day off is not',
      },
  ]
  return lines.filter((line): line is Label => line !== false)
}

/** Why a limit in days ends within its last day. */
function closingTimeLines({ deadline, limit }: Explanation): Label[] {
  if (limit.length.unit === 'hour' || endClock(deadline) === undefined) return []
  return [{ zh: '末日于办公时间结束时届满', en: 'It ends when the office closes on the last day' }]
}

/** How the text is understood: as other readings that were asked for have it, or as the limit itself has it. */
function readingLines({ deadline }: Explanation): Label[] {
  const { reading, limit } = deadline
  const followed = reading ?? []
  const alternatives = limit.reading?.alternatives ?? []
  const notes = followed.map((id) => labelOr(alternatives.find((other) => other.id === id)?.note, id))
  const own = followed.length === 0 && limit.reading?.note !== undefined ? [labelOr(limit.reading.note, '')] : []
  return [...notes, ...own].map(({ zh, en }) => ({ zh: `采用的理解：${zh}`, en: `Reading followed: ${en}` }))
}

function pauseLines({ deadline }: Explanation): Label[] {
  return (deadline.request.pauses ?? []).map(({ reason, from, to }: RecordedPause) => {
    const [since, until] = [momentText(from), to === undefined ? undefined : momentText(to)]
    const { zh, en } = pauseLabel(reason)
    return until === undefined
      ? { zh: `中止：${zh}，${since} 起`, en: `Paused: ${en}, since ${since}` }
      : { zh: `中止：${zh}，${since} 至 ${until}`, en: `Paused: ${en}, from ${since} to ${until}` }
  })
}

/** What follows from the count, a line each: how sure it is, the other limits and readings, the calendar. */
export function closingLines({ deadline, notTaken = [] }: Explanation): Label[] {
  const { bounds = [], assumed, calendar } = deadline
  return [
    ...windowLines(deadline.window),
    ...bounds.map((bound, index) => boundLine(bound, index === 0, deadline)),
    ...defaultReadingLines(deadline),
    ...notTaken.map(({ id, note }) => {
      const { zh, en } = labelOr(note, id)
      return { zh: `未采用的理解：${zh}（${id}）`, en: `Reading not followed: ${en} (${id})` }
    }),
    ...(assumed ? [assumedLabel(assumed)] : []),
    { zh: `日历：${calendar}`, en: `Calendar: ${calendar}` },
  ]
}

type Stated = Explanation['deadline']

/** Where others are followed, the reading that the limit has of its own is one that is not. */
function defaultReadingLines({ limit, reading = [] }: Stated): Label[] {
  if (reading.length === 0 || limit.reading?.note === undefined) return []
  const { zh, en } = labelOr(limit.reading.note, '')
  return [{ zh: `未采用的默认理解：${zh}`, en: `Default reading not followed: ${en}` }]
}

/** Of a forecast, how far it may be out. */
function windowLines(window: Stated['window']): Label[] {
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

type BoundDate = NonNullable<Stated['bounds']>[number]

function boundLine({ limit, dueOn, basis }: BoundDate, binds: boolean, { limit: asked, request }: Stated): Label {
  const text = basisText(basis)
  const weighed = [asked, ...(request.alsoBoundBy ?? [])]
  const bound = weighed.find((also) => also.id === limit && basisText(also.basis) === text)
  const label = labelOr(bound?.label, limit)
  return {
    zh: `${binds ? '以最早者为准' : '另有期限'}：${label.zh}，${dueOn}（${text}）`,
    en: `${binds ? 'The earliest binds' : 'Another limit'}: ${label.en}, ${dueOn} (${text})`,
  }
}
