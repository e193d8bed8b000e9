import type { DayKind } from '../calendar/tables.js'
import type { Citation, Label, Language, Length } from '../terms.js'

const KINDS: Readonly<Record<DayKind, Label>> = {
  workday: { zh: '工作日', en: 'working day' },
  weekend: { zh: '双休日', en: 'weekend' },
  festival: { zh: '法定节日', en: 'statutory holiday' },
  adjustedRest: { zh: '调休放假', en: 'day off by exchange' },
  makeupWorkday: { zh: '调休上班', en: 'worked by exchange' },
  special: { zh: '特别放假', en: 'one-off day off' },
}

const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  zh: ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
}

/** The name of a kind of day (日子的性质). */
export function dayKindLabel(kind: DayKind): Label {
  return KINDS[kind]
}

/** The weekday of a date, in words. */
export function weekdayName(on: string, language: Language): string {
  return WEEKDAYS[language][new Date(`${on}T00:00:00Z`).getUTCDay()] as string
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
