import type { DayRange } from '../calendar/arrange-holiday.js'
import { dayOf, FIRST_YEAR, isoDate, LAST_DAY, LAST_YEAR, NOT_A_DAY, readDay, weekdayOf } from '../date/day.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { Label } from '../terms.js'
import { type Cycle, periodOf } from './periods.js'

/** How periods of one length are named. */
interface Naming {
  /** What a name looks like. */
  readonly form: Label
  /** The name of the period that a day is in. */
  readonly nameOf: (on: string, day: number) => string
  /** A day of the period of a name; of any other text whatever comes out. */
  readonly dayIn: (name: string) => number
}

const BY_DAY: Naming = {
  form: { zh: '日期 YYYY-MM-DD，如 "2024-03-08"', en: 'a date YYYY-MM-DD, such as "2024-03-08"' },
  nameOf: (on) => on,
  dayIn: readDay,
}

const NAMINGS: Readonly<Record<Cycle, Naming>> = {
  day: BY_DAY,
  workingDay: BY_DAY,
  week: {
    form: { zh: '周 YYYY-Www，如 "2024-W10"', en: 'a week YYYY-Www, such as "2024-W10"' },
    nameOf: (_, day) => weekName(thursdayOf(day)),
    dayIn: (name) => dayInWeek(Number(name.slice(0, 4)), Number(name.slice(6))),
  },
  halfMonth: {
    form: {
      zh: '半月 YYYY-MM-H1 或 YYYY-MM-H2，如 "2024-03-H1"',
      en: 'a half-month YYYY-MM-H1 or YYYY-MM-H2, such as "2024-03-H1"',
    },
    nameOf: (on) => `${on.slice(0, 7)}-H${on.slice(8) <= '15' ? 1 : 2}`,
    dayIn: (name) => readDay(`${name.slice(0, 7)}-${name.endsWith('1') ? '01' : '16'}`),
  },
  month: {
    form: { zh: '月份 YYYY-MM，如 "2024-03"', en: 'a month YYYY-MM, such as "2024-03"' },
    nameOf: (on) => on.slice(0, 7),
    dayIn: (name) => readDay(`${name}-01`),
  },
  quarter: {
    form: { zh: '季度 YYYY-Qn，如 "2024-Q1"', en: 'a quarter YYYY-Qn, such as "2024-Q1"' },
    nameOf: (on) => `${on.slice(0, 4)}-Q${Math.ceil(Number(on.slice(5, 7)) / 3)}`,
    dayIn: (name) => readDay(`${name.slice(0, 4)}-${`${Number(name.slice(6)) * 3}`.padStart(2, '0')}-01`),
  },
  halfYear: {
    form: { zh: '半年 YYYY-H1 或 YYYY-H2，如 "2024-H1"', en: 'a half-year YYYY-H1 or YYYY-H2, such as "2024-H1"' },
    nameOf: (on) => `${on.slice(0, 4)}-H${on.slice(5, 7) <= '06' ? 1 : 2}`,
    dayIn: (name) => readDay(`${name.slice(0, 4)}-${name.endsWith('1') ? '01' : '07'}-01`),
  },
  year: {
    form: { zh: '年份 YYYY，如 "2024"', en: 'a year YYYY, such as "2024"' },
    nameOf: (on) => on.slice(0, 4),
    dayIn: (name) => readDay(`${name}-01-01`),
  },
}

/** The name of the period that a day is in; a week has its number, in the year of its Thursday (ISO 8601). */
export function periodName(cycle: Cycle, day: number): string {
  return NAMINGS[cycle].nameOf(isoDate(day), day)
}

/** The period of a name; `undefined` where it is the name of none. */
export function readPeriodName(cycle: Cycle, name: unknown): DayRange | undefined {
  if (typeof name !== 'string') return undefined
  const day = NAMINGS[cycle].dayIn(name)
  return day !== NOT_A_DAY && periodName(cycle, day) === name ? periodOf(cycle, day) : undefined
}

/** The refusal of what is not the name of a period. */
export function notAPeriod(cycle: Cycle, name: unknown, path: string): RuleErrorFacts {
  return misfit('InvalidArgument', path, name, NAMINGS[cycle].form)
}

/** The Thursday of a day's week. */
const thursdayOf = (day: number): number => day - ((weekdayOf(day) + 6) % 7) + 3

function weekName(thursday: number): string {
  const year = isoDate(thursday).slice(0, 4)
  const week = Math.floor((thursday - dayOf(Number(year), 1, 1)) / 7) + 1
  return `${year}-W${`${week}`.padStart(2, '0')}`
}

/** The Thursday of a numbered week; 4 January is always in the first. */
function dayInWeek(year: number, week: number): number {
  if (!(FIRST_YEAR <= year && year <= LAST_YEAR && week >= 1 && week <= 53)) return NOT_A_DAY
  const thursday = thursdayOf(dayOf(year, 1, 4)) + 7 * (Math.floor(week) - 1)
  return thursday > LAST_DAY ? NOT_A_DAY : thursday
}
