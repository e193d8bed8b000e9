import { isoDate } from '../date/day.js'
import type { Finding, Label } from '../terms.js'
import type { ReadRecord } from './duty-log.js'
import type { Duty } from './duty-rules.js'
import type { Judgement } from './judge-period.js'
import type { DutyPeriod } from './owed.js'

/** What findings on one subject's duty tell of. */
export interface DutyPlace {
  readonly key: string
  readonly duty: Duty
  readonly subject: string
  readonly roles: Readonly<Record<string, Label>>
}

const UNITS: Readonly<Record<Duty['measure'], Label>> = {
  times: { zh: '次', en: 'time' },
  days: { zh: '天', en: 'day' },
  halfDays: { zh: '个半天', en: 'half-day' },
  items: { zh: '件（条）', en: 'item' },
}

/** The unit of so many, in English. */
const unitOf = ({ measure }: Duty, count: number): string => `${UNITS[measure].en}${count === 1 ? '' : 's'}`

/** What is to be said of one period. */
export function findingsOf(place: DutyPlace, period: DutyPeriod, judged: Judgement): readonly Finding[] {
  return [
    ...(judged.state === 'short' ? [findShort(place, period, judged)] : []),
    ...(judged.state === 'late' ? [findLate(place, period, judged)] : []),
    ...findTooMuch(place, period, judged),
    ...findUncounted(place, judged),
  ]
}

/** A breach, or a warning of what should only be kept as a rule. */
const graveness = ({ strength }: Duty): 'breach' | 'warning' => (strength === 'should' ? 'warning' : 'breach')

/** The days of a period and, unless it is one day, its name; ready for more words to follow. */
function spell(period: DutyPeriod): Label {
  const { first, last } = period
  const [from, to, name] = [isoDate(first), isoDate(last), bracketed(period)]
  const zh = first === last ? from : `${from} 至 ${to}`
  const en = first === last ? `on ${from}` : `from ${from} to ${to}`
  return { zh: `${zh}${name.zh || ' '}`, en: `${en}${name.en}` }
}

/** The name of a period in brackets, unless it is that of a day. */
function bracketed({ name, first }: DutyPeriod): Label {
  return name === isoDate(first) ? { zh: '', en: '' } : { zh: `（${name}）`, en: ` (${name})` }
}

/** What was done of what is owed; where that is less than the duty asks for, how much that is. */
function doneOf(duty: Duty, { owed, done }: Judgement): Label {
  const { zh: unit } = UNITS[duty.measure]
  const few = owed < duty.atLeast
  return {
    zh: `应有 ${owed} ${unit}${few ? `（规定 ${duty.atLeast} ${unit}，在岗工作日不足）` : ''}，实有 ${done} ${unit}`,
    en: `${done} of ${owed} ${unitOf(duty, owed)}${few ? ` (${duty.atLeast} asked for, with too few working days to act on)` : ''}`,
  }
}

function findShort({ key, duty, subject }: DutyPlace, period: DutyPeriod, judged: Judgement): Finding {
  const [amounts, days, due] = [doneOf(duty, judged), spell(period), isoDate(period.due)]
  const by = period.due === period.last ? { zh: '', en: '' } : { zh: `，最后一日为 ${due}`, en: `, due by ${due}` }
  return {
    rule: key,
    severity: graveness(duty),
    subject,
    on: due,
    message: {
      zh: `${duty.label.zh}：${days.zh}${amounts.zh}${by.zh}`,
      en: `${duty.label.en}: ${amounts.en} ${days.en}${by.en}`,
    },
    basis: duty.basis,
  }
}

/** What is still open though no working day is left for it; nothing is broken yet. */
export function findOnlyOff({ key, duty, subject }: DutyPlace, period: DutyPeriod, judged: Judgement): Finding {
  const [amounts, name, due, actBy] = [
    doneOf(duty, judged),
    bracketed(period),
    isoDate(period.due),
    isoDate(period.actBy),
  ]
  return {
    rule: `${key}.actBy`,
    severity: 'warning',
    subject,
    on: actBy,
    message: {
      zh: `${duty.label.zh}${name.zh}：${amounts.zh}；最后一个工作日 ${actBy} 已过，至 ${due} 只剩休息日`,
      en: `${duty.label.en}${name.en}: ${amounts.en}; the last working day for it, ${actBy}, is over, and only days off are left until ${due}`,
    },
    basis: duty.basis,
  }
}

function findLate({ key, duty, subject }: DutyPlace, period: DutyPeriod, { metOn = period.due }: Judgement): Finding {
  const [name, due, done] = [bracketed(period), isoDate(period.due), isoDate(metOn)]
  return {
    rule: `${key}.late`,
    severity: graveness(duty),
    subject,
    on: done,
    message: {
      zh: `${duty.label.zh}${name.zh}：应于 ${due} 前（含当日）完成，${done} 才完成`,
      en: `${duty.label.en}${name.en}: due by ${due}, done on ${done}`,
    },
    basis: duty.basis,
  }
}

function findTooMuch({ key, duty, subject }: DutyPlace, period: DutyPeriod, judged: Judgement): readonly Finding[] {
  const { done, overOn } = judged
  if (overOn === undefined) return []
  const [unit, days] = [UNITS[duty.measure], spell(period)]
  return [
    {
      rule: `${key}.atMost`,
      severity: graveness(duty),
      subject,
      on: isoDate(overOn),
      message: {
        zh: `${duty.label.zh}：${days.zh}至多 ${duty.atMost} ${unit.zh}，实有 ${done} ${unit.zh}`,
        en: `${duty.label.en}: ${done} ${unitOf(duty, done)} ${days.en} where ${duty.atMost} is the most`,
      },
      basis: duty.basis,
    },
  ]
}

/** Records that do not count: a warning where they would be missed, else a note. */
function findUncounted({ key, duty, subject, roles }: DutyPlace, judged: Judgement): readonly Finding[] {
  const { needs } = duty
  if (needs === undefined || judged.uncounted.length === 0) return []
  const role = roles[needs.role] as Label
  const count = judged.uncounted.length
  const records = count === 1 ? '1 record is not counted, as it does' : `${count} records are not counted, as they do`
  return [
    {
      rule: `${key}.needs`,
      severity: judged.state === 'met' || judged.state === 'late' ? 'note' : 'warning',
      subject,
      on: isoDate(earliest(judged.uncounted)),
      message: {
        zh: `${duty.label.zh}：${count} 条记录未载明有${needs.atLeast === 1 ? '' : ` ${needs.atLeast} 名`}${role.zh}参加，不予计入`,
        en: `${duty.label.en}: ${records} not say that ${needs.atLeast === 1 ? role.en : `${needs.atLeast} of this role (${role.en})`} took part`,
      },
      basis: duty.basis,
    },
  ]
}

/** Records of a duty by a subject that does not owe it. */
export function findNotOwed({ key, duty, subject, roles }: DutyPlace, records: readonly ReadRecord[]): Finding {
  const role = roles[duty.who] as Label
  return {
    rule: `${key}.notOwed`,
    severity: 'note',
    subject,
    on: isoDate(earliest(records)),
    message: {
      zh: `${duty.label.zh}：由“${role.zh}”承担，该主体的 ${records.length} 条记录不予计入`,
      en: `${duty.label.en}: owed by another role (${role.en}), ${records.length} recorded and not counted`,
    },
    basis: duty.basis,
  }
}

const earliest = (records: readonly ReadRecord[]): number =>
  records.reduce((first, { day }) => Math.min(first, day), Infinity)
