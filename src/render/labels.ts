import type { DayKind } from '../calendar/tables.js'
import type { Citation, IsoDate, Label, Length } from '../terms.js'

const KINDS: Readonly<Record<DayKind, Label>> = {
  workday: { zh: '工作日', en: 'working day' },
  weekend: { zh: '双休日', en: 'weekend' },
  festival: { zh: '法定节日', en: 'statutory holiday' },
  adjustedRest: { zh: '调休放假', en: 'day off by exchange' },
  makeupWorkday: { zh: '调休上班', en: 'worked by exchange' },
  special: { zh: '特别放假', en: 'one-off day off' },
}

const WEEKDAYS: readonly Label[] = [
  { zh: '星期日', en: 'Sun' },
  { zh: '星期一', en: 'Mon' },
  { zh: '星期二', en: 'Tue' },
  { zh: '星期三', en: 'Wed' },
  { zh: '星期四', en: 'Thu' },
  { zh: '星期五', en: 'Fri' },
  { zh: '星期六', en: 'Sat' },
]

/** The name of a kind of day (日子的性质). */
export function dayKindLabel(kind: DayKind): Label {
  return KINDS[kind]
}

/** The weekday of a date (星期). */
export function weekdayLabel(on: IsoDate): Label {
  return WEEKDAYS[new Date(`${on}T00:00:00Z`).getUTCDay()] as Label
}

/** A length in words, e.g. `10 个工作日`. */
export function lengthLabel({ amount, unit }: Length): Label {
  return {
    workingDay: { zh: `${amount} 个工作日`, en: `${amount} working day${amount === 1 ? '' : 's'}` },
    calendarDay: { zh: `${amount} 日`, en: `${amount} calendar day${amount === 1 ? '' : 's'}` },
    hour: { zh: `${amount} 小时`, en: `${amount} hour${amount === 1 ? '' : 's'}` },
  }[unit]
}

/** A citation in words, e.g. `曹办〔2023〕59号 · 三 三是(2) · D-7`. */
export function citationText({ document, clause, rule }: Citation): string {
  return [document, clause, rule].filter((part) => part !== undefined).join(' · ')
}
