import { isLeft, right } from 'fp-ts/lib/Either.js'
import type { DayRange } from '../calendar/arrange-holiday.js'
import type { DaySpan } from '../calendar/day-span.js'
import { type CalendarOptions, notPublished } from '../calendar/working-calendar.js'
import { faultOfRecord } from '../check-data.js'
import { type AsOf, readAsOf } from '../condition/as-of.js'
import { isoDate } from '../date/day.js'
import { type Moment, writeMoment } from '../date/moment.js'
import { type Result, refuse } from '../result.js'
import type { Checked, Finding } from '../terms.js'
import { findingsOf, findNotOwed, findOnlyOff } from './duty-findings.js'
import { type DutyLog, faultOfLog, type ReadRecord, type ReadSubject, readRecords, readSubjects } from './duty-log.js'
import type { DutyRules } from './duty-rules.js'
import { judgePeriod, owedWithout } from './judge-period.js'
import type { DutyPeriod } from './owed.js'
import { type DutyPlan, type PlannedDuty, planDuties } from './plan-duties.js'
import type { DutyReadings } from './read-duties.js'
import { type RecordsByPlace, recordsFor, recordsOf, type SubjectRecords, sortRecords } from './records-of.js'
import { readSpan } from './spans.js'

/** How duties are checked: `from` and `to` are the first and the last day (both included) of what is looked at. */
export interface DutyCheckOptions extends DaySpan, AsOf, CalendarOptions {
  /**
   * Whether a period that is over may rest on days that no notice arranges yet. A finding cannot say that it does, so that
   * it is refused otherwise; periods that are still open are forecast.
   *
   * @defaultValue `false`
   */
  readonly forecast?: boolean | undefined
  /** Other readings to follow, by the key of the duty, e.g. `{ visits: 'full' }`. */
  readonly readings?: DutyReadings | undefined
}

/** How one subject keeps one duty. */
export interface DutyProgress {
  readonly duty: string
  readonly subject: string
  /** How much is owed and how much of what was done counts, over all the periods, each in the duty's own measure. */
  readonly owed: number
  readonly done: number
  /** How many periods owe something; the sum of the four figures that follow. */
  readonly periods: number
  /** Done by the day it was due. */
  readonly met: number
  /** Done within the period, but after that day. */
  readonly late: number
  /** Not done, or not enough, and over. */
  readonly short: number
  /** Not done yet, and not over. */
  readonly open: number
  /** Periods that owe nothing, since the subject is away on all working days of them. */
  readonly excused: number
  /** `forecast` where a period rests on days that no notice arranges yet. */
  readonly certainty: 'official' | 'forecast'
}

/** How duties are kept. Plain JSON. */
export interface DutySummary {
  readonly rulebook: string
  readonly asOf: string
  /** By duty in the order of the rulebook, then by subject in the order given. */
  readonly progress: readonly DutyProgress[]
  /** Duties that none of the subjects owes. */
  readonly unassigned: readonly string[]
  /**
   * How many records count for no period that was looked at: they are dated after `asOf` or outside of the periods, name another
   * period, or are of a subject or a period that owes nothing. More than expected may be a wrong date.
   */
  readonly unused: number
  /** Readings taken instead of the duties' own, by duty. */
  readonly readings?: Readonly<Record<string, readonly string[]>>
  readonly calendar: string
}

const OPTIONS = ['from', 'to', 'asOf', 'calendar', 'forecast', 'readings'] satisfies (keyof DutyCheckOptions)[]

/**
 * Checks whether what comes round again was done (经常性工作检查): by every subject, in every period.
 *
 * Looks for periods with too little, with too much, and done after the day; what should only be kept as a rule (原则上) is a
 * warning. A period that is not over by `asOf` is open, never a breach; a whole day is over as `asOf`. One that is open with
 * nothing but days off left is warned of. Subjects are given, so that one without any record is seen.
 *
 * A record counts for the period of its day, or for the one that it names. Two records of one day, or of one half of it,
 * count once where days or halves are measured; records after `asOf` are ignored. Who is away owes as many days as are
 * left, and nothing where none is. A period belongs to the days that hold its last working day, and is owed if the
 * rulebook is in force on it, as in {@link listDue}; what was done before the rulebook was in force does not count.
 *
 * @param rules - a rulebook, or its slice for duties
 * @param log - subjects, records and spans; every id is opaque, each subject's once
 * @param options - the days, `asOf`, the calendar, readings
 * @returns findings by duty, subject and period, and the progress of each subject; or `InvalidRulebook`,
 * `InvalidArgument`, `InvalidCount`, `InvalidMoment`, `InvalidDate`, `DateOutOfRange`, `UnknownReading`, `CalendarNotPublished`
 * @example
 * ```ts
 * import { checkDuties, orThrow } from 'xinfang-rules'
 * import { sanjian2021 } from 'xinfang-rules/rulebooks'
 *
 * const subjects = ['v1', 'v2', 'v3'].map((id) => ({ id, kinds: ['village'] }))
 * const duty = 'report.disputes'
 * const records = [
 *   { duty, by: 'v1', on: '2021-09-18' },
 *   { duty, by: 'v2', on: '2021-09-22' },
 * ]
 * const september = { from: '2021-09-01', to: '2021-09-30', asOf: '2021-09-24' }
 * const { findings, summary } = orThrow(checkDuties(sanjian2021, { subjects, records }, september))
 * findings.map(({ subject, rule }) => `${subject} ${rule}`) // => ['v2 report.disputes.late', 'v3 report.disputes']
 * summary.progress.filter(({ open }) => open > 0).map((row) => `${row.subject} ${row.duty}`)
 * // => ['v1 onlineClosing', 'v2 onlineClosing', 'v3 onlineClosing']
 * ```
 */
export function checkDuties(rules: DutyRules, log: DutyLog, options: DutyCheckOptions): Result<Checked<DutySummary>> {
  const asOf = readAsOf(options)
  if (isLeft(asOf)) return asOf
  const range = readSpan(options, 'options')
  if (isLeft(range)) return range
  const stranger = faultOfRecord('InvalidArgument', options, OPTIONS, 'options') ?? faultOfLog(log)
  if (stranger !== undefined) return refuse(stranger)
  const { calendar, forecast, readings } = options
  const plan = planDuties(rules, range.right, { calendar, forecast, readings, spans: log.spans }, 'log.spans')
  if (isLeft(plan)) return plan
  const subjects = readSubjects(log.subjects, rules)
  if (isLeft(subjects)) return subjects
  const records = readRecords(log.records, rules, plan.right.duties, subjects.right)
  if (isLeft(records)) return records
  const until = lastOver(asOf.right)
  const unsure = plan.right.forecast === true ? undefined : restsOnForecast(plan.right, until)
  if (unsure !== undefined) {
    const asked = { zh: isoDate(unsure), en: isoDate(unsure) }
    return refuse(notPublished(plan.right.calendar, asked, 'options.asOf'))
  }
  const happened = records.right.filter(({ day }) => day <= asOf.right.day)
  const [places, used] = [sortRecords(happened), new Set<ReadRecord>()]
  const check = { rules, range: range.right, plan: plan.right, until, places, used }
  return right(checkPlan(check, subjects.right, { asOf: writeMoment(asOf.right), given: records.right.length }))
}

/** The last day that is over. */
const lastOver = ({ day, at }: Moment): number => (at === undefined ? day : day - 1)

/** The last day of a period that is over and not published. */
function restsOnForecast({ duties, published }: DutyPlan, until: number): number | undefined {
  for (const { periods } of duties) {
    const unsure = periods.find(({ due }) => published < due && due <= until)
    if (unsure !== undefined) return unsure.due
  }
  return undefined
}

/** What every subject and duty is judged by. */
interface Check {
  readonly rules: DutyRules
  readonly range: DayRange
  readonly plan: DutyPlan
  /** The last day that is over. */
  readonly until: number
  /** Records by duty and subject, in the order of their days. */
  readonly places: RecordsByPlace
  /** Those that count for a period, as far as the check has come. */
  readonly used: Set<ReadRecord>
}

function checkPlan(
  check: Check,
  subjects: readonly ReadSubject[],
  { asOf, given }: { readonly asOf: string; readonly given: number },
): Checked<DutySummary> {
  const { rules, plan } = check
  const findings: Finding[] = []
  const progress: DutyProgress[] = []
  const unassigned: string[] = []
  for (const planned of plan.duties) {
    const owes = ({ kinds }: ReadSubject): boolean => kinds.includes(planned.duty.who)
    if (!subjects.some(owes)) unassigned.push(planned.key)
    for (const subject of subjects) {
      const records = recordsFor(check.places, planned.key, planned.duty, subject.id)
      if (!owes(subject)) {
        findings.push(...notOwed(check, planned, subject, records))
        continue
      }
      const kept = checkSubject(check, planned, subject, records)
      progress.push(kept.summary)
      findings.push(...kept.findings)
    }
  }
  const readings = plan.duties.filter(({ reading }) => reading.length > 0).map(({ key, reading }) => [key, reading])
  return {
    findings,
    summary: {
      rulebook: rules.id,
      asOf,
      progress,
      unassigned,
      unused: given - check.used.size,
      ...(readings.length > 0 && { readings: Object.fromEntries(readings) }),
      calendar: plan.calendar.id,
    },
  }
}

/** That a subject did, on days that are looked at, what others owe. */
function notOwed(
  { rules, range }: Check,
  { key, duty }: PlannedDuty,
  { id }: ReadSubject,
  { own }: SubjectRecords,
): readonly Finding[] {
  const records = own.filter(({ day }) => range.first <= day && day <= range.last)
  return records.length === 0 ? [] : [findNotOwed({ key, duty, subject: id, roles: rules.roles }, records)]
}

/** One duty of one subject. */
function checkSubject(
  check: Check,
  { key, duty, periods, tables }: PlannedDuty,
  { id, away }: ReadSubject,
  records: SubjectRecords,
): Checked<DutyProgress> {
  const { rules, plan, until, used } = check
  const place = { key, duty, subject: id, roles: rules.roles }
  const findings: Finding[] = []
  const states = { met: 0, late: 0, short: 0, open: 0 }
  const sums = { owed: 0, done: 0, excused: 0, forecast: false }
  const recordsIn = recordsOf(records)
  for (const period of periods) {
    const found = recordsIn(period)
    sums.forecast ||= period.due > plan.published
    const owed = owedWithout(duty, period, tables, away)
    if (owed === 0) {
      sums.excused += period.amount === 0 ? 0 : 1
      continue
    }
    for (const record of [...found.own, ...found.others]) used.add(record)
    const judged = judgePeriod(duty, period, owed, found, period.due <= until)
    states[judged.state]++
    sums.owed += owed
    sums.done = Math.min(sums.done + judged.done, Number.MAX_SAFE_INTEGER)
    if (judged.state === 'open' && isOnlyOff(period, check)) findings.push(findOnlyOff(place, period, judged))
    findings.push(...findingsOf(place, period, judged))
  }
  const { owed, done, excused, forecast } = sums
  const count = states.met + states.late + states.short + states.open
  const certainty = forecast ? 'forecast' : 'official'
  return { findings, summary: { duty: key, subject: id, owed, done, periods: count, ...states, excused, certainty } }
}

/** Whether the last working day of a period is certainly over, or as far as a forecast that is asked for tells. */
function isOnlyOff({ actBy, due }: DutyPeriod, { plan, until }: Check): boolean {
  return actBy <= until && (due <= plan.published || plan.forecast === true)
}
