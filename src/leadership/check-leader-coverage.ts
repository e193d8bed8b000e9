import { isLeft, right } from 'fp-ts/lib/Either.js'
import type { CalendarTables } from '../calendar/tables.js'
import { type CalendarOptions, tablesReaching } from '../calendar/working-calendar.js'
import type { AsOf } from '../condition/as-of.js'
import type { Condition } from '../condition/condition.js'
import { FIRST_DAY, isoDate, LAST_DAY } from '../date/day.js'
import { isRecord, show } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit } from '../rule-error.js'
import type { Checked, Finding, IsoDate } from '../terms.js'
import { type CaseFile, readOn } from './case-file.js'
import { eachCaseFile } from './check-case-files.js'
import { type Count, type Counting, countFile, type LeaderLoad, startCount } from './count-cases.js'
import { findUncovered, findUnlisted } from './find-coverage.js'
import { noLeader } from './find-ones.js'
import { isAwayThroughout, type Leader, type ReadLeader, readLeaders } from './leader.js'
import type { LeadershipRules } from './leadership-rules.js'
import { prepareLeadership } from './prepare-leadership.js'

/** How the cases of leaders are counted. */
export interface CoverageOptions extends AsOf, Pick<CalendarOptions, 'calendar'> {
  /**
   * Key of the rule on leads, where a rulebook has several.
   *
   * @defaultValue the first that says how many cases each leader takes on, else the first
   */
  readonly rule?: string | undefined
  /**
   * First day of the time over which cases are counted (included).
   *
   * @defaultValue the first day of the plan, if the rulebook says it
   */
  readonly from?: IsoDate | undefined
  /**
   * Last day of that time (included): until it is over, as it is with a whole day as `asOf`, a case too few is a warning and no
   * breach; before the first, no number of cases is asked. Left out both here and
   * in the rulebook, it is a breach on any day.
   *
   * @defaultValue the last day of the plan, if the rulebook says it
   */
  readonly to?: IsoDate | undefined
  /** Which cases are solved, e.g. `{ event: 'resolved', happened: true }`; left out, none is known to be. */
  readonly solved?: Condition | undefined
  /** Other readings to follow, by the key of the rule in the rulebook. */
  readonly readings?: Readonly<Record<string, string | readonly string[]>> | undefined
}

/** Who has which cases. Plain JSON; every list is sorted. */
export interface CoverageSummary {
  /** Key of the rule. */
  readonly rule: string
  /** Ids of the readings followed instead of the rule's own. */
  readonly reading?: readonly string[]
  /** First day of the time that is counted over (included). */
  readonly from: IsoDate
  /** Its last day (included); left out where it has none. */
  readonly to?: IsoDate
  /** Of every leader on the list. */
  readonly loads: readonly LeaderLoad[]
  /** Cases that nobody leads on the day of `asOf`, but for those that are solved and had a lead. */
  readonly casesWithoutLead: readonly string[]
  /** Leaders on the list who took on fewer cases than each does at least; without such a number, those without any. */
  readonly leadersWithout: readonly string[]
  /** Leaders on the list who were away on all working days of the time, and owe nothing. */
  readonly away: readonly string[]
  /** Leaders of cases who are not on the list. */
  readonly unlisted: readonly string[]
  /** Cases of which what is given does not say whether the rule governs them, or whether they count. */
  readonly undecided: readonly string[]
}

/**
 * Says which leaders have taken how many cases on, and which cases have no lead (包案覆盖情况).
 *
 * A leader who took on fewer cases than the rule says is a finding, and so are a case without a lead and a lead who is not on
 * the list. Leaders who are away on all working days of the time owe nothing. A case that may or may not count makes a warning of what
 * would be a breach. The order of leaders and files changes nothing.
 *
 * @param rules - a rulebook, or its slice for leadership
 * @param leaders - everybody who takes cases on; opaque ids
 * @param caseFiles - a file for each case
 * @param options - `asOf`, the time that is counted over, which cases are solved
 * @returns findings, and the load of each leader; or `InvalidRulebook`, `InvalidCase`, `DuplicateCase`, `InvalidArgument`,
 * `InvalidMoment`, `InvalidDate`, `DateOutOfRange`, `EventsOutOfOrder`, `UnknownReading`
 * @example
 * ```ts
 * import { checkLeaderCoverage, orThrow } from 'xinfang-rules'
 * import { xinsheng2024 } from 'xinfang-rules/rulebooks'
 *
 * const leaders = [{ id: 'L1' }, { id: 'L2', away: [{ from: '2024-01-01' }] }, { id: 'L3' }]
 * const file = { id: 'c1', fields: {}, evidence: {}, leads: [{ leader: 'L1', from: '2024-03-01' }] }
 * const options = { asOf: '2024-12-31', to: '2024-12-31' }
 * const { findings, summary } = orThrow(checkLeaderCoverage(xinsheng2024, leaders, [file], options))
 * findings.map(({ rule, severity, subject }) => `${subject}: ${severity} ${rule}`) // => ['L3: breach caseLead.casesPerLeader']
 * summary.loads[0] // => { leader: 'L1', assigned: 1, inCharge: 1, counted: 1 }
 * summary.away // => ['L2']
 * ```
 */
export function checkLeaderCoverage(
  rules: LeadershipRules,
  leaders: readonly Leader[],
  caseFiles: readonly CaseFile[],
  options: CoverageOptions,
): Result<Checked<CoverageSummary>> {
  const ready = prepareCoverage(rules, options)
  if (isLeft(ready)) return ready
  const list = readLeaders(leaders ?? null, 'leaders')
  if (isLeft(list)) return list
  const count = startCount([...list.right.keys()])
  const counted = eachCaseFile(caseFiles, rules, (file) => countFile(ready.right, count, file))
  if (isLeft(counted)) return counted
  return right(stateCoverage(ready.right, list.right, count))
}

/** A rule made ready for counting, with the time that is counted over. */
interface ReadyCoverage extends Counting {
  readonly to: number | undefined
  /** Whether the time is over. */
  readonly over: boolean
  readonly tables: CalendarTables
}

const OPTIONS: readonly string[] = [
  'asOf',
  'rule',
  'from',
  'to',
  'solved',
  'readings',
  'calendar',
] satisfies (keyof CoverageOptions)[]

function prepareCoverage(rules: LeadershipRules, options: CoverageOptions): Result<ReadyCoverage> {
  const ready = prepareLeadership(rules, options, OPTIONS)
  if (isLeft(ready)) return ready
  const { asOf, solved, calendar } = ready.right
  const { rule: key } = options
  const ruled =
    key === undefined
      ? (ready.right.rules.find(({ rule }) => rule.casesPerLeader !== undefined) ?? ready.right.rules[0])
      : ready.right.rules.find((one) => one.key === key)
  if (ruled === undefined) return refuse(noSuchRule(rules, key))
  const time = readTime(rules, options)
  if (isLeft(time)) return time
  const { from, to } = time.right
  return right({
    ruled,
    solved,
    asOf,
    from,
    to,
    until: Math.min(asOf.day, to ?? LAST_DAY),
    tables: tablesReaching(calendar, Math.min(asOf.day, to ?? LAST_DAY)),
    over: to === undefined || to < asOf.day || (to === asOf.day && asOf.at === undefined),
  })
}

function noSuchRule({ leadership }: LeadershipRules, key: string | undefined): ReturnType<typeof misfit> {
  const known = Object.keys(leadership).map(show).join(', ')
  if (known === '') {
    const expected = { zh: '含有包案规则的规则集', en: 'a section with a rule on leads' }
    return misfit('InvalidRulebook', 'rules.leadership', leadership, expected)
  }
  return misfit('InvalidArgument', 'options.rule', key, { zh: `${known} 之一`, en: `one of ${known}` })
}

function readTime(
  { effective }: LeadershipRules,
  options: CoverageOptions,
): Result<{ readonly from: number; readonly to: number | undefined }> {
  if (effective !== undefined && !isRecord(effective)) {
    return refuse(misfit('InvalidRulebook', 'rules.effective', effective, '{ from, to? }'))
  }
  const day = (part: 'from' | 'to'): Result<number | undefined> => {
    if (options[part] !== undefined) return readOn(options[part], `options.${part}`)
    return effective?.[part] === undefined ? right(undefined) : readOn(effective[part], `rules.effective.${part}`)
  }
  const from = day('from')
  if (isLeft(from)) return from
  const to = day('to')
  if (isLeft(to)) return to
  const first = from.right ?? FIRST_DAY
  if (to.right === undefined || first <= to.right) return right({ from: first, to: to.right })
  return refuse({
    _tag: 'EventsOutOfOrder',
    path: 'options.to',
    earlier: { event: 'from', at: isoDate(first) },
    later: { event: 'to', at: isoDate(to.right) },
  })
}

function stateCoverage(
  ready: ReadyCoverage,
  list: ReadonlyMap<string, ReadLeader>,
  { loads, unlisted, casesWithoutLead, undecided }: Count,
): Checked<CoverageSummary> {
  const { ruled, from, to, until, over, tables } = ready
  const { rule, reading, key } = ruled
  const begun = from <= until
  const away = [...list.values()]
    .filter((leader) => begun && isAwayThroughout(leader, from, until, tables))
    .map(({ id }) => id)
  const short = [...loads.values()].filter(
    ({ leader, counted }) => begun && !away.includes(leader) && counted < (rule.casesPerLeader ?? 1),
  )
  const findings: Finding[] = [
    ...(rule.casesPerLeader === undefined ? [] : short.map((load) => findUncovered(rule, load, { over, on: until }))),
    ...casesWithoutLead.sort().map((id) => noLeader(rule, id)),
    ...[...unlisted.keys()].sort().map((leader) => findUnlisted(rule, leader, (unlisted.get(leader) ?? []).sort())),
  ]
  const summary: CoverageSummary = {
    rule: key,
    ...(reading.length > 0 && { reading }),
    from: isoDate(from),
    ...(to !== undefined && { to: isoDate(to) }),
    loads: [...loads.values()].map(({ leader, assigned, inCharge: now, counted, solved }) => ({
      leader,
      assigned,
      inCharge: now,
      counted,
      ...(ready.solved !== undefined && { solved }),
    })),
    casesWithoutLead,
    leadersWithout: short.map(({ leader }) => leader),
    away: away.sort(),
    unlisted: [...unlisted.keys()].sort(),
    undecided: undecided.sort(),
  }
  return { findings, summary }
}
