import { UTCDate } from '@date-fns/utc'
import { addDays, formatISO } from 'date-fns'
import Holidays from 'date-holidays'

/** How date-holidays writes the rule of each festival whose date moves. */
const RULES = {
  春节: 'chinese 01-0-01',
  清明节: 'chinese 5-01 solarterm',
  端午节: 'chinese 05-0-05',
  中秋节: 'chinese 08-0-15',
} as const

export type MovableName = keyof typeof RULES

const chinese = new Holidays('CN')

/** The date of a movable festival as date-holidays computes it from moon and sun; right until 2032. */
export function movableDate(name: MovableName, year: number): string {
  const found = chinese.getHolidays(year).find(({ rule }) => rule === RULES[name])
  if (found === undefined) throw new Error(`date-holidays has no ${name} of ${year}`)
  return found.date.slice(0, 10)
}

function shift(on: string, days: number): string {
  return formatISO(addDays(new UTCDate(on), days), { representation: 'date' })
}

/** Consecutive days, the first of them so many days from the festival's own. */
function run(name: string, own: string, first: number, length: number): [on: string, name: string][] {
  return Array.from({ length }, (_, index) => [shift(own, first + index), name])
}

/** The days that the regulation in force in a year gives everyone, each with its festival. */
export function statutoryDaysOf(year: number): [on: string, name: string][] {
  const springFestival = movableDate('春节', year)
  const newYear = run('元旦', `${year}-01-01`, 0, 1)
  const nationalDay = run('国庆节', `${year}-10-01`, 0, 3)
  if (year < 2008) {
    return [...newYear, ...run('春节', springFestival, 0, 3), ...run('劳动节', `${year}-05-01`, 0, 3), ...nationalDay]
  }
  const sinceTwoThousandEight = [
    ...newYear,
    ...run('清明节', movableDate('清明节', year), 0, 1),
    ...run('端午节', movableDate('端午节', year), 0, 1),
    ...run('中秋节', movableDate('中秋节', year), 0, 1),
    ...nationalDay,
  ]
  if (year < 2014) {
    return [...sinceTwoThousandEight, ...run('春节', springFestival, -1, 3), ...run('劳动节', `${year}-05-01`, 0, 1)]
  }
  if (year < 2025) {
    return [...sinceTwoThousandEight, ...run('春节', springFestival, 0, 3), ...run('劳动节', `${year}-05-01`, 0, 1)]
  }
  return [...sinceTwoThousandEight, ...run('春节', springFestival, -1, 4), ...run('劳动节', `${year}-05-01`, 0, 2)]
}
