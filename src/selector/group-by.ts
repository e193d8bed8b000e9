import { isLeft, right } from 'fp-ts/lib/Either.js'
import { A_FIELD, AN_EVENT } from '../condition/check-vocabulary.js'
import { isoDate } from '../date/day.js'
import { isListOf, isRecord, own } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { EventName, IsoDate, Label } from '../terms.js'
import type { CaseFacts } from './case-facts.js'
import type { CaseRecord } from './case-record.js'
import { eachCase, type Reading } from './each-case.js'
import type { SelectorRules } from './selector.js'

/**
 * By what cases are told apart (分组): their unit, the value of a field, the month or the quarter of an event in Beijing (of
 * several, of the one that happened first), or what a function of the caller's own says.
 */
export type GroupBy =
  | 'unit'
  | { readonly field: string }
  | { readonly event: EventName | readonly EventName[]; readonly period: 'month' | 'quarter' }
  | ((record: CaseRecord) => string)

/** The group of a case; `facts` are what was read of it. */
type GroupOf = (record: CaseRecord, facts: CaseFacts) => unknown

/** Cases of which nothing says to which group they belong. */
const NO_GROUP = ''

/** How the groups of cases are found. */
function readGroupBy(by: GroupBy, rules: SelectorRules): Result<GroupOf> {
  if (typeof by === 'function') return right((record) => by(record))
  if (by === 'unit') return right(({ unit = NO_GROUP }) => unit)
  if (!isRecord(by)) return notAGroup(by)
  if ('field' in by) {
    if (own(rules.fields, by.field) === undefined)
      return refuse(misfit('InvalidArgument', 'by.field', by.field, A_FIELD))
    return right(({ fields }) => `${fields[by.field] ?? NO_GROUP}`)
  }
  if (!('event' in by)) return notAGroup(by)
  const places = placesOf(by.event, rules)
  if (isLeft(places)) return places
  const periodOf = own(PERIODS, by.period)
  if (periodOf === undefined) return refuse(misfit('InvalidArgument', 'by.period', by.period, '"month" | "quarter"'))
  return right((_, { happened, days }) => {
    const earlier = (first: number, at: number): number =>
      happened[at] === 1 ? Math.min(first, days[at] as number) : first
    const first = places.right.reduce(earlier, Number.POSITIVE_INFINITY)
    return Number.isFinite(first) ? periodOf(isoDate(first)) : NO_GROUP
  })
}

/** Where one event or several stand among those of a rulebook. */
function placesOf(event: unknown, { events }: SelectorRules): Result<readonly number[]> {
  const known = Object.keys(events)
  const asked: readonly unknown[] = Array.isArray(event) && event.length > 0 ? [...event] : [event]
  const places = asked.map((name) => known.indexOf(name as string))
  const stranger = places.indexOf(-1)
  if (stranger === -1) return right(places)
  const path = Array.isArray(event) && event.length > 0 ? `by.event[${stranger}]` : 'by.event'
  return refuse(misfit('UnknownEvent', path, asked[stranger], AN_EVENT))
}

const PERIODS: Readonly<Record<string, (on: IsoDate) => string>> = {
  month: (on) => on.slice(0, 7),
  quarter: (on) => `${on.slice(0, 4)}-Q${Math.ceil(Number(on.slice(5, 7)) / 3)}`,
}

function notAGroup(by: unknown): Result<never> {
  return refuse(misfit('InvalidArgument', 'by', by, '"unit" | { field } | { event, period } | (record) => string'))
}

/** Which groups are told of whatever the cases are. */
export interface GroupsOption {
  /** Groups to tell of also where they have no case, such as all units of a town; they come first, in this order. */
  readonly groups?: readonly string[] | undefined
}

/** What cases are counted into, group by group. */
export interface Grouping<Sums> extends GroupsOption {
  readonly by: GroupBy
  readonly rules: SelectorRules
  readonly blank: () => Sums
  readonly count: (facts: CaseFacts, sums: Sums) => RuleErrorFacts | undefined
}

/** Counts cases into the sums of their groups, which stand in the order in which they are named, then appear. */
export function tallyGroups<Sums>(
  cases: Iterable<CaseRecord>,
  reading: Reading,
  { by, rules, groups: named = [], blank, count }: Grouping<Sums>,
): Result<ReadonlyMap<string, Sums>> {
  const groupOf = readGroupBy(by, rules)
  if (isLeft(groupOf)) return groupOf
  if (!isListOf(named, isString)) {
    return refuse(
      misfit('InvalidArgument', 'options.groups', named, { zh: '分组名称的列表', en: 'a list of names of groups' }),
    )
  }
  const groups = new Map(named.map((group) => [group, blank()]))
  const read = eachCase(cases, reading, (facts, record, placeOf) => {
    const group = groupOf.right(record, facts)
    if (!isString(group)) return misfit('InvalidArgument', `by(${placeOf()})`, group, A_GROUP)
    const sums = groups.get(group) ?? blank()
    groups.set(group, sums)
    return count(facts, sums)
  })
  return isLeft(read) ? read : right(groups)
}

const isString = (value: unknown): value is string => typeof value === 'string'
const A_GROUP: Label = { zh: '分组的名称（字符串）', en: 'the name of a group, a string' }
