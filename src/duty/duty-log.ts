import { isLeft, right } from 'fp-ts/lib/Either.js'
import type { DayRange } from '../calendar/arrange-holiday.js'
import type { DaySpan } from '../calendar/day-span.js'
import { AN_ID, faultOfRecord } from '../check-data.js'
import { isoDate, NOT_A_DAY, readDay, whyNotADay } from '../date/day.js'
import { isListOf, isText, own } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import { isWhole, WHOLE } from '../selector/check-count.js'
import type { IsoDate, Label } from '../terms.js'
import type { DutyRules } from './duty-rules.js'
import { A_ROLE } from './fault-of-duty.js'
import { notAPeriod, readPeriodName } from './period-name.js'
import type { Cycle } from './periods.js'
import { A_DUTY, type ReadDuty } from './read-duties.js'
import { readSpans, type SpansByKey } from './spans.js'

/** Who owes duties (责任主体): a unit, a post or a group by an opaque id. */
export interface DutySubject {
  readonly id: string
  /** The roles it holds, keys of the rulebook's `roles`, e.g. `['unit', 'village']`: it owes the duties of each. */
  readonly kinds: readonly string[]
  /** Days on which it cannot act, such as a secondment (离岗); they may overlap. Left out: always there. */
  readonly away?: readonly DaySpan[] | undefined
}

/** That a duty was done once (工作记录). */
export interface DutyRecord {
  /** Key of the duty in the rulebook. */
  readonly duty: string
  /** Id of the subject that did it. */
  readonly by: string
  readonly on: IsoDate
  /**
   * The name of the period that it belongs to, as {@link listDue} and the findings give it, e.g. `2024-03` of a monthly
   * duty, where it was done after the period or may have been: it then counts for that period, and for no other. Left
   * out, it belongs to the period of its day.
   */
  readonly for?: string | undefined
  /**
   * How many times or items it stands for, whole, 0 or more; of no account where days or halves of days are counted.
   *
   * @defaultValue `1`
   */
  readonly amount?: number | undefined
  /** Morning or afternoon, where halves of days are counted; one record without it is one half of its day. */
  readonly slot?: 'am' | 'pm' | undefined
  /**
   * The roles of those who took part, keys of `roles`, each as often as there were holders of it, and of somebody who
   * holds several all of them: who is in charge of a field (分管领导) is a leader (领导干部) as well. Where a duty needs
   * somebody to take part, a record that does not say so does not count.
   */
  readonly roles?: readonly string[] | undefined
}

/** Who owes what, and what was done. */
export interface DutyLog {
  readonly subjects: readonly DutySubject[]
  readonly records: readonly DutyRecord[]
  /** The spans in which duties are owed that are not always, by key, e.g. `{ sensitive: [{ from, to }] }`. */
  readonly spans?: SpansByKey | undefined
}

/** Members that may be anything. */
type Unchecked<T> = { readonly [Member in keyof T]?: unknown }

/** A subject as read. */
export interface ReadSubject {
  readonly id: string
  readonly kinds: readonly string[]
  readonly away: readonly DayRange[]
}

/** A record as read. */
export interface ReadRecord extends Omit<DutyRecord, 'on' | 'amount'> {
  readonly day: number
  readonly amount: number
}

export function readSubjects(subjects: unknown, { roles }: DutyRules): Result<readonly ReadSubject[]> {
  if (!Array.isArray(subjects)) return refuse(misfit('InvalidArgument', 'log.subjects', subjects, '[{ id, kinds }, …]'))
  const read: ReadSubject[] = []
  const seen = new Set<string>()
  for (const [index, subject] of (subjects as readonly unknown[]).entries()) {
    const path = `log.subjects[${index}]`
    const stranger = faultOfRecord('InvalidArgument', subject, SUBJECT, path)
    if (stranger !== undefined) return refuse(stranger)
    const { id, kinds, away = [] } = subject as Readonly<Record<string, unknown>>
    if (!isText(id)) return refuse(misfit('InvalidArgument', `${path}.id`, id, AN_ID))
    if (seen.has(id)) return refuse(misfit('InvalidArgument', `${path}.id`, id, A_NEW_ID))
    seen.add(id)
    const fault = faultOfRoles(kinds, roles, `${path}.kinds`)
    if (fault !== undefined) return refuse(fault)
    const ranges = readSpans(away, `${path}.away`)
    if (isLeft(ranges)) return ranges
    read.push({ id, kinds: kinds as readonly string[], away: ranges.right })
  }
  return right(read)
}

const LOG = ['subjects', 'records', 'spans'] satisfies (keyof DutyLog)[]
const SUBJECT = ['id', 'kinds', 'away'] satisfies (keyof DutySubject)[]
const RECORD = ['duty', 'by', 'on', 'for', 'amount', 'slot', 'roles'] satisfies (keyof DutyRecord)[]

/** What is wrong with the shape of a log. */
export function faultOfLog(log: unknown): RuleErrorFacts | undefined {
  return faultOfRecord('InvalidArgument', log, LOG, 'log')
}

const A_NEW_ID: Label = { zh: '只出现一次的编号', en: 'an id that no other subject has' }
const A_SUBJECT: Label = { zh: 'log.subjects 中的主体', en: 'one of log.subjects' }

function faultOfRoles(
  given: unknown,
  roles: Readonly<Record<string, unknown>>,
  path: string,
): RuleErrorFacts | undefined {
  if (!isListOf(given, isText)) return misfit('InvalidArgument', path, given, '[role, …]')
  const stranger = given.findIndex((role) => own(roles, role) === undefined)
  return stranger === -1 ? undefined : misfit('InvalidArgument', `${path}[${stranger}]`, given[stranger], A_ROLE)
}

/** Reads records of duties that the rulebook knows, by subjects that are given. */
export function readRecords(
  records: unknown,
  { roles }: DutyRules,
  duties: readonly ReadDuty[],
  subjects: readonly ReadSubject[],
): Result<readonly ReadRecord[]> {
  if (!Array.isArray(records)) return refuse(misfit('InvalidArgument', 'log.records', records, '[{ duty, by, on }, …]'))
  const ids = new Set<unknown>(subjects.map(({ id }) => id))
  const known = { ids, roles, periods: new Map(duties.map(({ key, duty }) => [key, namedPeriods(duty.every)])) }
  const read: ReadRecord[] = []
  for (const [index, record] of (records as readonly unknown[]).entries()) {
    const path = `log.records[${index}]`
    const fault =
      faultOfRecord('InvalidArgument', record, RECORD, path) ?? faultOfParts(record as DutyRecord, known, path)
    if (fault !== undefined) return refuse(fault)
    const { duty, by, on, for: period, amount = 1, slot, roles: taking } = record as DutyRecord
    read.push({ duty, by, day: readDay(on), for: period, amount, slot, roles: taking })
  }
  return right(read)
}

/** What a record may name. */
interface Known {
  readonly ids: ReadonlySet<unknown>
  readonly roles: DutyRules['roles']
  /** The periods of each duty, by its key. */
  readonly periods: ReadonlyMap<unknown, NamedPeriods>
}

interface NamedPeriods {
  readonly every: Cycle
  readonly of: (name: unknown) => DayRange | undefined
}

/** The periods of one length by their names, each read once: many records name the same. */
function namedPeriods(every: Cycle): NamedPeriods {
  const read = new Map<unknown, DayRange | undefined>()
  const of = (name: unknown): DayRange | undefined => {
    if (!read.has(name)) read.set(name, readPeriodName(every, name))
    return read.get(name)
  }
  return { every, of }
}

function faultOfParts(record: Unchecked<DutyRecord>, known: Known, path: string): RuleErrorFacts | undefined {
  const { duty, by, on, amount, slot, roles } = record
  const periods = known.periods.get(duty)
  if (periods === undefined) return misfit('InvalidArgument', `${path}.duty`, duty, A_DUTY)
  if (!known.ids.has(by)) return misfit('InvalidArgument', `${path}.by`, by, A_SUBJECT)
  if (readDay(on) === NOT_A_DAY) return whyNotADay(on, `${path}.on`)
  if (amount !== undefined && !isWhole(amount)) return misfit('InvalidCount', `${path}.amount`, amount, WHOLE)
  if (slot !== undefined && slot !== 'am' && slot !== 'pm') {
    return misfit('InvalidArgument', `${path}.slot`, slot, '"am" | "pm"')
  }
  return (
    faultOfPeriod(record, periods, path) ??
    (roles === undefined ? undefined : faultOfRoles(roles, known.roles, `${path}.roles`))
  )
}

function faultOfPeriod(
  { on, for: name }: Unchecked<DutyRecord>,
  { every, of }: NamedPeriods,
  path: string,
): RuleErrorFacts | undefined {
  if (name === undefined) return undefined
  const period = of(name)
  if (period === undefined) return notAPeriod(every, name, `${path}.for`)
  if (period.first <= readDay(on)) return undefined
  const first = isoDate(period.first)
  const expected = {
    zh: `${first} 当日或之后的日期（${name} 的首日）`,
    en: `on or after ${first}, the first day of ${name}`,
  }
  return misfit('InvalidArgument', `${path}.on`, on, expected)
}
