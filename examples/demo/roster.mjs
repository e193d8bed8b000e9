// @ts-check
import { dayInfo, isWorkingDay, workingDays } from 'xinfang-rules'
import { dayKindLabel } from 'xinfang-rules/render'
import { roster } from './data.mjs'
import { table } from './table.mjs'
import { paint } from './terminal.mjs'
import { dateWithWeekday, weekday } from './words.mjs'

/** 新胜镇's table of reception days for 2024, held against the calendar. */
export function rosterOf2024() {
  const dates = Object.values(roster).flatMap((months) => Object.values(months))
  const year = workingDays({ from: '2024-01-01', to: '2024-12-31' })
  const covered = new Set(dates.filter((on) => isWorkingDay(on)))
  // A test for Monday to Friday would take these for days off.
  const exchanged = dates.filter((on) => isWorkingDay(on) && ['Sat', 'Sun'].includes(weekday(on, 'en')))
  return [
    `值班表 ${dates.length} 个日期，其中工作日 ${covered.size} 个  ${paint.dim(`${dates.length} roster dates, ${covered.size} of them working days`)}`,
    `其中调休上班的周末 ${exchanged.length} 个  ${paint.dim(`${exchanged.length} on weekend days worked by exchange`)}`,
    ...exchanged.sort().map(describeExchange),
    `全年工作日 ${year.length} 个，已排 ${covered.size} 个，未排 ${year.length - covered.size} 个  ${paint.dim(`${year.length} working days in the year: ${covered.size} covered, ${year.length - covered.size} not`)}`,
    '',
    byMonth(year, covered),
  ].join('\n')
}

/** @param {string} on */
function describeExchange(on) {
  const { kind, names = [], notice } = dayInfo(on)
  return `  ${dateWithWeekday(on)}  ${dayKindLabel(kind).zh}：${names.map(({ zh }) => zh).join('、')}（${notice}）`
}

/**
 * @param {readonly string[]} year
 * @param {ReadonlySet<string>} covered
 */
function byMonth(year, covered) {
  const months = Array.from({ length: 12 }, (_, index) => index + 1)
  const inMonth = months.map((month) => year.filter((on) => Number(on.slice(5, 7)) === month))
  const coveredIn = inMonth.map((days) => days.filter((on) => covered.has(on)).length)
  return table(
    [
      { zh: '月份', en: 'month' },
      ...months.map((month) => ({ zh: `${month}月`, en: `${month}`, align: /** @type {const} */ ('right') })),
    ],
    [
      ['工作日 working days', ...inMonth.map((days) => `${days.length}`)],
      ['已排 covered', ...coveredIn.map(String)],
      ['未排 not covered', ...inMonth.map((days, at) => `${days.length - (coveredIn[at] ?? 0)}`)],
    ],
  )
}
