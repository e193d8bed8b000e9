import { faultOfList, faultOfRecord, firstFault } from '../check-data.js'
import { dayOf, FIRST_YEAR, isCivilDate, isoDate, LAST_DATE, LAST_YEAR, readDay } from '../date/day.js'
import { isText } from '../plain.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { Label } from '../terms.js'
import { faultOfDates, faultOfSpans, faultOfTwice, type Mention, mentionsIn } from './check-layer.js'
import { isWeekend } from './day-kind.js'
import { daysOf } from './day-span.js'
import { type HolidayNotice, LAST_SETTLED_IN_DECEMBER, type NoticeHoliday } from './notices.js'
import { festivalsOf } from './statute.js'

export const NOTICE_FIELDS = ['number', 'issuedOn', 'year', 'holidays', 'amends', 'source', 'evidence']
export const HOLIDAY_FIELDS = ['names', 'rest', 'work', 'special', 'ordinary']

const A_NUMBER: Label = { zh: '文号', en: 'a document number' }

const wrong = (path: string, value: unknown, expected: Label | string): RuleErrorFacts =>
  misfit('InvalidNotice', path, value, expected)

/** Why a value cannot be a notice, taken on its own. */
export function faultOfNotice(value: HolidayNotice, path: string): RuleErrorFacts | undefined {
  return (
    faultOfRecord('InvalidNotice', value, NOTICE_FIELDS, path) ??
    faultOfHead(value, path) ??
    faultOfList('InvalidNotice', value.holidays, '{ names, rest }', `${path}.holidays`) ??
    firstFault(value.holidays, (holiday, index) => faultOfHoliday(holiday, `${path}.holidays[${index}]`)) ??
    faultOfMentions(value, mentionsOf(value, path)) ??
    firstFault(value.holidays, (holiday, index) => faultOfSpecial(holiday, value.year, `${path}.holidays[${index}]`))
  )
}

function faultOfHead(
  { number, issuedOn, year, amends, source, evidence }: HolidayNotice,
  path: string,
): RuleErrorFacts | undefined {
  if (!isText(number)) return wrong(`${path}.number`, number, A_NUMBER)
  if (!isCivilDate(issuedOn) || issuedOn > LAST_DATE) {
    const expected = { zh: `日期 YYYY-MM-DD，不晚于 ${LAST_DATE}`, en: `a date YYYY-MM-DD, no later than ${LAST_DATE}` }
    return wrong(`${path}.issuedOn`, issuedOn, expected)
  }
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) {
    return wrong(`${path}.year`, year, `${FIRST_YEAR} … ${LAST_YEAR}`)
  }
  if (amends !== undefined && !isText(amends)) return wrong(`${path}.amends`, amends, A_NUMBER)
  if (source !== undefined && !isText(source)) return wrong(`${path}.source`, source, 'string')
  if (evidence === undefined || evidence === 'official' || evidence === 'repost') return undefined
  return wrong(`${path}.evidence`, evidence, '"official" | "repost"')
}

function faultOfHoliday(holiday: NoticeHoliday, path: string): RuleErrorFacts | undefined {
  return (
    faultOfRecord('InvalidNotice', holiday, HOLIDAY_FIELDS, path) ??
    faultOfList('InvalidNotice', holiday.names, 'FestivalName', `${path}.names`) ??
    firstFault(holiday.names, (name, index) =>
      isText(name) ? undefined : wrong(`${path}.names[${index}]`, name, 'string'),
    ) ??
    (holiday.rest === undefined ? wrong(`${path}.rest`, holiday.rest, '[IsoDate | { from, to }, …]') : undefined) ??
    faultOfSpans('InvalidNotice', holiday.rest, `${path}.rest`) ??
    faultOfDates('InvalidNotice', holiday.work, `${path}.work`) ??
    faultOfDates('InvalidNotice', holiday.special, `${path}.special`) ??
    faultOfDates('InvalidNotice', holiday.ordinary, `${path}.ordinary`) ??
    faultOfExchange(holiday, path)
  )
}

/** Weekend days alone are worked in exchange. */
function faultOfExchange({ work = [] }: NoticeHoliday, path: string): RuleErrorFacts | undefined {
  const onWeekday = work.findIndex((on) => !isWeekend(readDay(on)))
  if (onWeekday < 0) return undefined
  return wrong(`${path}.work[${onWeekday}]`, work[onWeekday], {
    zh: '星期六或星期日（调休上班日）',
    en: 'a Saturday or Sunday, as days worked in exchange are',
  })
}

/** Special days are days off, and none that the statute owes. */
function faultOfSpecial({ rest, special = [] }: NoticeHoliday, year: number, path: string): RuleErrorFacts | undefined {
  const off = new Set(rest.flatMap(daysOf))
  const owed = new Set(festivalsOf(year, LAST_DATE).flatMap(({ days }) => days))
  return firstFault(special, (on, index) => {
    const place = `${path}.special[${index}]`
    if (!off.has(readDay(on))) return wrong(place, on, { zh: 'rest 中的日子', en: 'among the days of rest' })
    if (!owed.has(readDay(on))) return undefined
    return wrong(place, on, { zh: '法定节日以外的日子', en: 'special: the statute owes it' })
  })
}

function faultOfMentions(notice: HolidayNotice, mentions: readonly Mention[]): RuleErrorFacts | undefined {
  return faultOfYear(notice, mentions) ?? faultOfTwice('InvalidNotice', mentions) ?? faultOfOrdinary(notice, mentions)
}

/** A notice arranges the days of its year, and of the last week before it. */
function faultOfYear({ year }: HolidayNotice, mentions: readonly Mention[]): RuleErrorFacts | undefined {
  const first = year > FIRST_YEAR ? dayOf(year - 1, 12, LAST_SETTLED_IN_DECEMBER + 1) : dayOf(year, 1, 1)
  const last = dayOf(year, 12, 31)
  const outside = mentions.find(({ day }) => day < first || day > last)
  if (outside === undefined) return undefined
  const [from, to] = [isoDate(first), isoDate(last)]
  return wrong(outside.path, outside.on, {
    zh: `${year} 年通知可安排的日子（${from} 至 ${to}）`,
    en: `a day that a notice for ${year} may arrange, ${from} to ${to}`,
  })
}

/** Days are made ordinary again by amendments alone. */
function faultOfOrdinary({ amends }: HolidayNotice, mentions: readonly Mention[]): RuleErrorFacts | undefined {
  const ordinary = mentions.find(({ as }) => as === 'ordinary')
  if (amends !== undefined || ordinary === undefined) return undefined
  return wrong(ordinary.path, ordinary.on, {
    zh: '可写之日：只有修改通知（amends）才有 ordinary',
    en: 'possible here: only a notice that amends another makes days ordinary again',
  })
}

/** Every day that a notice names. */
export function mentionsOf({ holidays }: HolidayNotice, path: string): readonly Mention[] {
  return mentionsIn(holidays, path)
}
