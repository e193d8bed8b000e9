import { nthWorkingDay } from '../calendar/add-working-days.js'
import type { DayRange } from '../calendar/arrange-holiday.js'
import type { WorkingCalendar } from '../calendar/working-calendar.js'
import { isoDate } from '../date/day.js'
import { type Moment, writeMoment } from '../date/moment.js'
import type { RuleErrorFacts } from '../rule-error.js'
import type { Label } from '../terms.js'
import type { Pauses, ReadPause } from './pauses.js'
import type { OfficeClock } from './read-office-hours.js'
import type { TimeLimit } from './time-limit.js'

/** A limit ready to be counted. */
export interface Count {
  readonly limit: TimeLimit
  /** How many units, an extension included. */
  readonly amount: number
  readonly start: Moment
  readonly calendar: WorkingCalendar
  readonly pauses: Pauses
  readonly clock: OfficeClock | undefined
  /** Whether a limit in days ends when the office closes. */
  readonly closes: boolean
  /** Where the limit stands in the request. */
  readonly path: string
}

/** Where a limit ends: one in days with a whole day or when the office closes, one in hours at an instant. */
export interface End extends Moment {
  /** Of a limit in days the day on which the count is up, before any roll. */
  readonly upOn?: number
  /** Where the forecast was read: the first and the last day that the end may turn out to be. */
  readonly window?: DayRange
}

/** Whether a limit is counted back from its event. */
export function isBack({ direction }: TimeLimit): boolean {
  return direction === 'before'
}

/** Where a limit in calendar days rolls: by default away from the event. */
export function rollOf({ roll, direction }: TimeLimit): NonNullable<TimeLimit['roll']> {
  return roll ?? (direction === 'before' ? 'backward' : 'forward')
}

/** The refusal of a limit whose clock stands still until further notice. */
export function clockPaused(
  { limit, amount }: Count,
  { reason, from, path }: ReadPause,
  counted: number,
): RuleErrorFacts {
  return {
    _tag: 'ClockPaused',
    path,
    limit: limit.id,
    reason,
    since: writeMoment(from),
    counted,
    remaining: amount - counted,
    unit: limit.length.unit,
  }
}

/** Which day the end of a limit is, in words. */
export function describeEnd({ limit, amount, start }: Pick<Count, 'limit' | 'amount' | 'start'>): Label {
  const from = isoDate(start.day)
  const { length } = limit
  const back = isBack(limit)
  const roll = rollOf(limit)
  if (length.unit === 'workingDay') return nthWorkingDay(from, back ? -amount : amount)
  const [side, preposition] = back ? ['前', 'before'] : ['起', 'after']
  if (length.unit === 'hour') {
    return { zh: `${from} ${side}第 ${amount} 小时`, en: `hour ${amount} ${preposition} ${from}` }
  }
  const day = { zh: `${from} ${side}第 ${amount} 日`, en: `day ${amount} ${preposition} ${from}` }
  if (roll === 'none') return day
  const moved = roll === 'backward' ? '提前至' : '顺延至'
  return { zh: `${day.zh}${moved}的工作日`, en: `the working day to which ${day.en} rolls` }
}
