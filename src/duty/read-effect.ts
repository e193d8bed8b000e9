import { right } from 'fp-ts/lib/Either.js'
import type { DayRange } from '../calendar/arrange-holiday.js'
import { FIRST_DATE, FIRST_DAY, isCivilDate, LAST_DAY, NOT_A_DAY, readDay } from '../date/day.js'
import { isRecord } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit } from '../rule-error.js'

const PATH = 'rules.effective'

/** The days on which a rulebook is in force, of the range of the calendar; all where it does not say. */
export function readEffect(effective: unknown): Result<DayRange> {
  if (effective === undefined) return right({ first: FIRST_DAY, last: LAST_DAY })
  if (!isRecord(effective)) return refuse(misfit('InvalidRulebook', PATH, effective, '{ from, to? }'))
  const { from, to } = effective
  if (!isCivilDate(from)) {
    const expected = { zh: '日期 YYYY-MM-DD', en: 'a date YYYY-MM-DD' }
    return refuse(misfit('InvalidRulebook', `${PATH}.from`, from, expected))
  }
  if (to === undefined) return right({ first: dayNear(from, 0), last: LAST_DAY })
  if (isCivilDate(to) && from <= to) return right({ first: dayNear(from, 0), last: dayNear(to, -1) })
  const expected = { zh: '不早于 from 的日期 YYYY-MM-DD', en: 'a date YYYY-MM-DD on or after from' }
  return refuse(misfit('InvalidRulebook', `${PATH}.to`, to, expected))
}

/** The day of a date; of one before the calendar begins, its first day or the one before. */
function dayNear(on: string, before: -1 | 0): number {
  const day = readDay(on)
  if (day !== NOT_A_DAY) return day
  return on < FIRST_DATE ? FIRST_DAY + before : LAST_DAY + 1 + before
}
