import { isLeft, right } from 'fp-ts/lib/Either.js'
import { countSteps } from '../calendar/tables.js'
import {
  chinaCalendar,
  isCalendar,
  notACalendar,
  notPublished,
  tablesReaching,
  type WorkingCalendar,
} from '../calendar/working-calendar.js'
import { workedBetween } from '../calendar/working-day-window.js'
import { isoDate, NOT_A_DAY, readDay, whyNotADay } from '../date/day.js'
import { type MomentInput, readMoment } from '../date/moment.js'
import { isRecord } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit } from '../rule-error.js'
import type { IsoDate } from '../terms.js'
import type { TargetFacts } from './facts.js'
import type { Pace } from './pace.js'

/** What {@link paceTo} is asked. */
export interface PaceOptions {
  /** The last day (included) on which what is done still counts. */
  readonly periodEnd: IsoDate
  /** The moment up to which the figures were counted; the rest of its day is not counted as a working day. */
  readonly asOf: MomentInput
  /**
   * The calendar to count on.
   *
   * @defaultValue {@link chinaCalendar}
   */
  readonly calendar?: WorkingCalendar | undefined
  /**
   * Whether days that no notice arranges yet are forecast; otherwise they are refused with `CalendarNotPublished`.
   *
   * @defaultValue `true`
   */
  readonly forecast?: boolean | undefined
  /** Base figures and benchmarks; others than the target's own are no fault. */
  readonly facts?: TargetFacts | undefined
}

interface Period {
  readonly from: number
  readonly to: number
  readonly calendar: WorkingCalendar
  readonly forecast: boolean
}

/** Reads the period that is left. */
export function readPeriod(options: PaceOptions): Result<Period> {
  if (!isRecord(options)) return refuse(misfit('InvalidArgument', 'options', options, '{ periodEnd, asOf }'))
  const { periodEnd, calendar = chinaCalendar, forecast = true } = options as PaceOptions
  const to = readDay(periodEnd)
  if (to === NOT_A_DAY) return refuse(whyNotADay(periodEnd, 'options.periodEnd'))
  const asOf = readMoment(options.asOf, 'options.asOf')
  if (isLeft(asOf)) return asOf
  if (!isCalendar(calendar)) return refuse(notACalendar(calendar, 'options.calendar'))
  if (typeof forecast !== 'boolean') {
    return refuse(misfit('InvalidArgument', 'options.forecast', forecast, 'boolean'))
  }
  return right({ from: asOf.right.day, to, calendar, forecast })
}

/** What is left of a period. */
export type Remaining = Pick<Pace, 'workingDays' | 'certainty' | 'window' | 'asOf' | 'periodEnd' | 'calendar'>

/** Counts the working days after a day, up to and including the last one; none where the period is over. */
export function countRemaining({ from, to, calendar, forecast }: Period): Result<Remaining> {
  const [asOf, periodEnd] = [isoDate(from), isoDate(to)]
  const told = { asOf, periodEnd, calendar: calendar.id }
  if (to <= from) return right({ workingDays: 0, certainty: 'official', ...told })
  const tables = tablesReaching(calendar, to)
  const workingDays = countSteps(tables, from, to)
  if (periodEnd <= calendar.publishedThrough) return right({ workingDays, certainty: 'official', ...told })
  if (!forecast) {
    return refuse(notPublished(calendar, { zh: periodEnd, en: periodEnd }, 'options.periodEnd'))
  }
  const window = {
    fewest: Math.max(0, workedBetween(tables, from, to, 'least')),
    most: workedBetween(tables, from, to, 'most'),
  }
  return right({ workingDays, certainty: 'forecast', window, ...told })
}
