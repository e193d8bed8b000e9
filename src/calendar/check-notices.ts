import { firstFault } from '../check-data.js'
import { FIRST_YEAR, LAST_DATE } from '../date/day.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { Label } from '../terms.js'
import type { Mention } from './check-layer.js'
import { faultOfNotice, mentionsOf } from './check-notice.js'
import { isWeekend } from './day-kind.js'
import { type HolidayNotice, inOrderOfIssue } from './notices.js'
import { festivalsOf } from './statute.js'

const wrong = (path: string, value: unknown, expected: Label): RuleErrorFacts =>
  misfit('InvalidNotice', path, value, expected)

/** Why notices cannot make a calendar, each on its own or together; their order does not matter. */
export function faultOfNotices(
  notices: readonly HolidayNotice[],
  placeOf: (index: number) => string,
): RuleErrorFacts | undefined {
  return (
    firstFault(notices, (notice, index) => faultOfNotice(notice, placeOf(index))) ??
    firstFault(notices, (notice, index) => faultOfRole(notice, notices.slice(0, index), notices, placeOf(index))) ??
    firstFault(notices, (notice, index) => faultOfRival(notice, notices.slice(0, index), placeOf(index))) ??
    faultOfBalance(notices, placeOf)
  )
}

/** A number is given once, a year is arranged once, and an amendment changes an earlier notice. */
function faultOfRole(
  { number, year, amends, issuedOn }: HolidayNotice,
  before: readonly HolidayNotice[],
  all: readonly HolidayNotice[],
  path: string,
): RuleErrorFacts | undefined {
  if (before.some((other) => other.number === number)) {
    return wrong(`${path}.number`, number, { zh: '只用一次的文号', en: 'given to one notice only' })
  }
  if (amends === undefined) {
    const first = before.find((other) => other.year === year && other.amends === undefined)
    if (first === undefined) return undefined
    return wrong(`${path}.year`, year, {
      zh: `尚未安排的年份：${first.number} 已安排；如系修改请写明 amends`,
      en: `a year without a notice, for ${first.number} arranges it; what changes that one names it in amends`,
    })
  }
  const amended = all.find((other) => other.number === amends)
  if (amended !== undefined && amended.year === year && amended.issuedOn < issuedOn) return undefined
  return wrong(`${path}.amends`, amends, {
    zh: `此前的 ${year} 年通知的文号`,
    en: `the number of an earlier notice for ${year}`,
  })
}

/** Of two notices that were issued on one day none is the later: they must not name the same day. */
function faultOfRival(
  notice: HolidayNotice,
  before: readonly HolidayNotice[],
  path: string,
): RuleErrorFacts | undefined {
  const said = mentionsOf(notice, path)
  for (const rival of before.filter(({ issuedOn }) => issuedOn === notice.issuedOn)) {
    const named = new Set(mentionsOf(rival, '').map(({ day }) => day))
    const clash = said.find(({ day }) => named.has(day))
    if (clash !== undefined) {
      return wrong(clash.path, clash.on, {
        zh: `只由一份通知安排的日子：同日发布的 ${rival.number} 也列有此日`,
        en: `named by one notice only: ${rival.number}, issued on the same day, names it too`,
      })
    }
  }
  return undefined
}

/** The years follow each other from the first on; else the notice for the year after the gap has no place. */
export function faultOfGap(
  notices: readonly HolidayNotice[],
  placeOf: (notice: HolidayNotice) => string,
): RuleErrorFacts | undefined {
  const years = new Set(notices.map(({ year }) => year))
  if (years.size === 0) {
    return wrong('notices', notices, {
      zh: `含 ${FIRST_YEAR} 年通知的列表`,
      en: `a list with the notice for ${FIRST_YEAR}`,
    })
  }
  const early = notices.find(({ year }) => year > FIRST_YEAR && !years.has(year - 1))
  if (early === undefined) return undefined
  return wrong(`${placeOf(early)}.year`, early.year, {
    zh: `可接续的年份：缺 ${early.year - 1} 年通知`,
    en: `a year that follows the others: the notice for ${early.year - 1} is missing`,
  })
}

/** What the notices gain in a year is what the statute owes, days that nobody works back aside. */
function faultOfBalance(
  notices: readonly HolidayNotice[],
  placeOf: (index: number) => string,
): RuleErrorFacts | undefined {
  const years = [...new Set(notices.map(({ year }) => year))]
  return firstFault(years, (year) => {
    const ofYear = inOrderOfIssue(notices).filter((notice) => notice.year === year)
    const { gained, special, cancelled } = balanceOf(ofYear)
    const owed = festivalsOf(year, LAST_DATE).reduce((sum, { days }) => sum + days.length, 0)
    if (gained >= owed + special && gained <= owed + special + cancelled) return undefined
    const numbers = ofYear.map(({ number }) => number).join(' + ')
    return wrong(placeOf(notices.lastIndexOf(ofYear[ofYear.length - 1] as HolidayNotice)), gained - special, {
      zh: `${owed}，即 ${year} 年应放的法定节日天数（${numbers} 的工作日放假数减周末上班数）；无须补班的日子请列入 special`,
      en: `${owed}, the statutory days that ${year} owes: weekdays off less weekend days worked by ${numbers}; list days that nobody works back as special`,
    })
  })
}

/** A year's notices, merged. */
export interface Balance {
  /** Weekdays off, less weekend days worked. */
  readonly gained: number
  /** Special weekdays off. */
  readonly special: number
  /** Exchange days that a notice of special days takes back: these, too, nobody need work elsewhere. */
  readonly cancelled: number
}

/** The balance of one year's notices. */
export function balanceOf(notices: readonly HolidayNotice[]): Balance {
  const merged = new Map<
    number,
    { readonly as: Mention['as']; readonly special: boolean; readonly cancelled: boolean }
  >()
  for (const notice of inOrderOfIssue(notices)) {
    const special = new Set(notice.holidays.flatMap((holiday) => holiday.special ?? []))
    for (const { day, on, as } of mentionsOf(notice, '')) {
      const before = merged.get(day)
      const cancelled = as !== 'work' && (before?.cancelled === true || (special.size > 0 && before?.as === 'work'))
      merged.set(day, { as, special: special.has(on) && !isWeekend(day), cancelled })
    }
  }
  const days = [...merged]
  const off = days.filter(([day, { as }]) => as === 'rest' && !isWeekend(day)).length
  const worked = days.filter(([, { as }]) => as === 'work').length
  return {
    gained: off - worked,
    special: days.filter(([, { special }]) => special).length,
    cancelled: days.filter(([, { cancelled }]) => cancelled).length,
  }
}
