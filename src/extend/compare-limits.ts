import { chinaCalendar } from '../calendar/working-calendar.js'
import { FIRST_DATE } from '../date/day.js'
import type { TimeLimit } from '../deadline/time-limit.js'
import type { RuleErrorFacts } from '../rule-error.js'
import { invalid } from '../rulebook/fault-of-head.js'
import type { Finding, Label, Length } from '../terms.js'
import { calendarSpan } from './calendar-spans.js'

/** Why a limit may not stand beside a limit of the law on the same act: it would give more time than that. */
export function faultOfLonger(limit: TimeLimit, law: TimeLimit, path: string): RuleErrorFacts | undefined {
  if (law.actor === 'petitioner') return faultOfPetitioner(limit, law, path)
  if (limit.length.unit !== law.length.unit) return undefined
  if (limit.length.amount > law.length.amount) {
    return invalid(`${path}.length.amount`, limit.length.amount, {
      zh: `不超过 ${law.length.amount} 的数：${citeZh(law)}定为${lengthText(law.length).zh}，本地期限不得延长法定期限；请缩短，或去掉该期限而适用法定期限`,
      en: `at most ${law.length.amount}: ${cite(law)} sets ${lengthText(law.length).en}, and a local limit never lengthens that of the law; shorten it, or leave it out and the law's own binds`,
    })
  }
  return faultOfExtension(limit, law, path) ?? faultOfPauses(limit, law, path)
}

/** What the law gives to the petitioner no office may cut short. */
function faultOfPetitioner({ length }: TimeLimit, law: TimeLimit, path: string): RuleErrorFacts | undefined {
  if (length.unit === law.length.unit && length.amount >= law.length.amount) return undefined
  const { zh, en } = lengthText(law.length)
  const member = length.unit === law.length.unit ? 'amount' : 'unit'
  return invalid(`${path}.length.${member}`, length[member], {
    zh: `不少于${zh}的期限：${citeZh(law)}给予信访人的时间，本地不得缩短`,
    en: `at least ${en}: it is the petitioner's time by ${cite(law)}, which no office may cut short`,
  })
}

function faultOfExtension(limit: TimeLimit, law: TimeLimit, path: string): RuleErrorFacts | undefined {
  const most = law.length.amount + (law.extension?.max.amount ?? 0)
  const { extension } = limit
  if (extension === undefined || limit.length.amount + extension.max.amount <= most) return undefined
  return invalid(`${path}.extension.max.amount`, extension.max.amount, {
    zh: `不超过 ${most - limit.length.amount} 的数：连同延长，${citeZh(law)}至多给予 ${most}`,
    en: `at most ${most - limit.length.amount}: with its extension ${cite(law)} gives ${most} and no more`,
  })
}

function faultOfPauses({ pausedBy = [] }: TimeLimit, law: TimeLimit, path: string): RuleErrorFacts | undefined {
  const index = pausedBy.findIndex((reason) => !law.pausedBy?.includes(reason))
  if (index === -1) return undefined
  return invalid(`${path}.pausedBy[${index}]`, pausedBy[index], {
    zh: `${citeZh(law)}的中止事由：以其他事由中止会延长法定期限，请去掉`,
    en: `a reason that pauses the limit of ${cite(law)}: another one would lengthen that; leave it out`,
  })
}

/** How a limit stands to one of the law on the same act that is of another unit: whether it can outlast that. */
export function findOutlasting(limit: TimeLimit, law: TimeLimit): readonly Finding[] {
  if (limit.length.unit === law.length.unit || law.actor === 'petitioner') return []
  if (limit.pausedBy?.some((reason) => !law.pausedBy?.includes(reason))) return [finding('warning', limit, law, PAUSED)]
  const [own, other] = [longestSpan(limit, law), calendarSpan(law)]
  if (own === undefined || other === undefined) return [finding('note', limit, law, UNKNOWN)]
  return own > other.least
    ? [finding('warning', limit, law, spanLabel(own, true))]
    : [finding('note', limit, law, spanLabel(own, false))]
}

/** The most calendar days that a limit can take: with its extension, in any reading from the same event. */
function longestSpan(limit: TimeLimit, law: TimeLimit): number | undefined {
  const changes = (limit.reading?.alternatives ?? []).map(({ change }) => change)
  const readings = [limit, ...changes.map((change) => ({ ...limit, ...change }))].filter(
    ({ from }) => from === law.from,
  )
  const spans = readings.map(({ extension, ...read }) => {
    const { amount, unit } = read.length
    return calendarSpan({ ...read, length: { amount: amount + (extension?.max.amount ?? 0), unit } })?.most
  })
  return spans.reduce((most, span) => (most === undefined || span === undefined ? undefined : Math.max(most, span)), 0)
}

const PAUSED: Label = {
  zh: '可因法定期限所没有的事由中止，没有上限，可能晚于法定期限',
  en: 'it stands still for a reason that the law does not have, without bound, and can outlast that of the law',
}

const UNKNOWN: Label = {
  zh: '按办公时间计，跨几日取决于办公时间',
  en: 'it runs in office hours, on which the days that it takes depend',
}

function spanLabel(most: number, outlasts: boolean): Label {
  const [first, last] = [FIRST_DATE.slice(0, 4), chinaCalendar.publishedThrough.slice(0, 4)]
  return {
    zh: `${first} 至 ${last} 年间最长跨 ${most} 日，${outlasts ? '可能晚于法定期限' : '从未晚于法定期限'}`,
    en: `from ${first} to ${last} it took up to ${most} calendar days, and ${outlasts ? 'can outlast that of the law' : 'never outlasted that of the law'}`,
  }
}

/** A finding on a limit and the limit of the law on the same act. */
function finding(severity: Finding['severity'], limit: TimeLimit, law: TimeLimit, span: Label): Finding {
  const [own, other] = [lengthText(limit.length), lengthText(law.length)]
  return {
    rule: law.id,
    severity,
    subject: limit.id,
    message: {
      zh: `“${limit.label.zh}”为${own.zh}，${citeZh(law)}“${law.label.zh}”为${other.zh}：${span.zh}；两者先到者为准，法定期限始终适用`,
      en: `“${limit.label.en}” has ${own.en}, “${law.label.en}” by ${cite(law)} has ${other.en}: ${span.en}; the earlier binds, and that of the law always does`,
    },
    basis: law.basis,
  }
}

/** That a stage was given a limit of the law which it would have been without. */
export function findAdded(limit: Pick<TimeLimit, 'id' | 'label'>, law: TimeLimit, procedure: string): Finding {
  return {
    rule: law.id,
    severity: 'note',
    subject: limit.id,
    message: {
      zh: `流程“${procedure}”的同一环节已补入法定期限“${law.label.zh}”（${citeZh(law)}）`,
      en: `the limit of the law “${law.label.en}” (${cite(law)}) was added to the same stage of the procedure “${procedure}”`,
    },
    basis: law.basis,
  }
}

/** That no procedure has a limit of the law any more which one of the base has. */
export function findGone(law: TimeLimit): Finding {
  return {
    rule: law.id,
    severity: 'warning',
    subject: law.id,
    message: {
      zh: `原规则集的流程载有法定期限“${law.label.zh}”（${citeZh(law)}），修改后的流程均未载；该期限仍然适用`,
      en: `a procedure of the base has the limit of the law “${law.label.en}” (${cite(law)}), and none has it any more; it binds all the same`,
    },
    basis: law.basis,
  }
}

const UNITS: Readonly<Record<Length['unit'], Label>> = {
  workingDay: { zh: '个工作日', en: 'working days' },
  calendarDay: { zh: '日', en: 'calendar days' },
  hour: { zh: '小时', en: 'hours' },
}

function lengthText({ amount, unit }: Length): Label {
  return { zh: ` ${amount} ${UNITS[unit].zh}`, en: `${amount} ${UNITS[unit].en}` }
}

const cite = ({ basis: { document, clause } }: TimeLimit): string => [document, clause].filter(Boolean).join(' ')
const citeZh = (law: TimeLimit): string => `《${law.basis.document}》${law.basis.clause ?? ''}`
