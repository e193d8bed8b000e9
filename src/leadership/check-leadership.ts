import { isLeft, right } from 'fp-ts/lib/Either.js'
import { nthWorkingDay } from '../calendar/add-working-days.js'
import { stepWorkingDays, TOO_LATE } from '../calendar/tables.js'
import {
  type CalendarOptions,
  chinaCalendar,
  isCalendar,
  notACalendar,
  notPublished,
  tablesOf,
  type WorkingCalendar,
} from '../calendar/working-calendar.js'
import { type AsOf, readAsOf } from '../condition/as-of.js'
import { checkVocabulary } from '../condition/check-vocabulary.js'
import { compileCondition } from '../condition/compile-condition.js'
import { FACT_LEAVES } from '../condition/fact-leaves.js'
import { isoDate } from '../date/day.js'
import { isLength, whyNotALength } from '../deadline/time-limit.js'
import { type Result, refuse } from '../result.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { Checked, Finding, Length } from '../terms.js'
import { type CaseFile, type LeadSpan, type ReadFile, readCaseFile } from './case-file.js'
import { faultOfRule } from './fault-of-rule.js'
import { findForbidden, findMissingActs } from './find-acts.js'
import { findOnes } from './find-ones.js'
import type { LeadershipCheck } from './leadership-check.js'
import type { LeadershipRule, LeadershipRules } from './leadership-rules.js'

/** How a case file is checked. */
export interface LeadershipOptions extends AsOf, CalendarOptions {
  /**
   * How long after taking a case on a lead may take for the personal acts, in working or calendar days.
   * Calendar days do not roll. Judged by what is missing on the day of `asOf`: an act that came late is no longer missing. The
   * documents give no number: left out, acts still missing are warnings, never breaches.
   */
  readonly actsWithin?: Length | undefined
}

/** What a check of leadership found besides findings. Plain JSON. */
export interface LeadershipSummary {
  /** Rules that govern the case. */
  readonly applied: readonly string[]
  /** Rules of which the given fields do not say whether they govern it. */
  readonly undecided: readonly string[]
  /** Leaders in charge on the day of `asOf`, earliest first. */
  readonly leads: readonly string[]
}

/**
 * Checks a case under a leader against 五个一 and the rules on the lead (领导包案检查).
 *
 * Looks for each of the five being missing or more than one, a lead that changed (转包; with a
 * recorded reason a note), personal acts done by another (代包) or not yet done, and leads, also
 * former ones, without any act of their own (挂名包案). What lies after `asOf` is ignored.
 *
 * @param rules - a rulebook, or its slice for leadership
 * @param caseFile - evidence, leads and acts; every id is opaque
 * @param options - `asOf`, and `actsWithin` where a place sets a time
 * @returns findings in the rules' order, and who is in charge; or `InvalidRulebook`, `InvalidCase`, `InvalidArgument`,
 * `InvalidLength`, `InvalidMoment`, `InvalidDate`, `EventsOutOfOrder`, `DateOutOfRange`, `CalendarNotPublished`
 * @example
 * ```ts
 * import { checkLeadership, orThrow } from 'xinfang-rules'
 * import { sanjian2021 } from 'xinfang-rules/rulebooks'
 *
 * const file = {
 *   id: 'c1',
 *   fields: {},
 *   evidence: { problem: ['p1'], team: ['t1'], plan: [] },
 *   leads: [{ leader: 'L3', from: '2021-04-01' }],
 * }
 * const { findings } = orThrow(checkLeadership(sanjian2021, file, { asOf: '2021-06-30' }))
 * findings.map(({ rule }) => rule) // => ['caseLead.plan']
 * ```
 */
export function checkLeadership(
  rules: LeadershipRules,
  caseFile: CaseFile,
  options: LeadershipOptions,
): Result<Checked<LeadershipSummary>> {
  const checked = checkVocabulary(rules, ['leadership'])
  if (isLeft(checked)) return checked
  const asOf = readAsOf(options)
  if (isLeft(asOf)) return asOf
  const { calendar = chinaCalendar, actsWithin } = options
  if (!isCalendar(calendar)) return refuse(notACalendar(calendar, 'options.calendar'))
  const file = readCaseFile(caseFile, rules)
  if (isLeft(file)) return file
  const asOfDay = asOf.right.day
  const begun = upTo(asOfDay, file.right)
  const overdue = leadsOverdue(begun, asOfDay, actsWithin, calendar)
  if (isLeft(overdue)) return overdue
  const inCharge = [...new Set(begun.leads.filter(({ to }) => to >= asOfDay).map(({ leader }) => leader))]
  return checkRules(rules, { file: begun, asOfDay, inCharge, overdue: overdue.right })
}

/** The file as it stood at the end of a day. */
function upTo(day: number, file: ReadFile): ReadFile {
  const leads = file.leads.filter(({ from }) => from <= day)
  const acts = file.acts.filter((act) => act.day <= day)
  return { ...file, leads, acts }
}

function checkRules(rules: LeadershipRules, check: Omit<LeadershipCheck, 'rule'>): Result<Checked<LeadershipSummary>> {
  const findings: Finding[] = []
  const [applied, undecided]: [string[], string[]] = [[], []]
  for (const [id, rule] of Object.entries(rules.leadership)) {
    const governs = governsCase(rules, rule, check.file, `rules.leadership.${id}`)
    if (isLeft(governs)) return governs
    if (governs.right === undefined) undecided.push(id)
    if (governs.right !== true) continue
    applied.push(id)
    const ruled = { ...check, rule }
    findings.push(...findOnes(ruled), ...findForbidden(ruled), ...findMissingActs(ruled))
  }
  return right({ findings, summary: { applied, undecided, leads: check.inCharge } })
}

function governsCase(
  rules: LeadershipRules,
  rule: LeadershipRule,
  { fields }: ReadFile,
  path: string,
): Result<boolean | undefined> {
  const fault = faultOfRule(rule, path)
  if (fault !== undefined) return refuse(fault)
  if (rule.appliesTo === undefined) return right(true)
  const test = compileCondition(rule.appliesTo, FACT_LEAVES, {
    tag: 'InvalidRulebook',
    path: `${path}.appliesTo`,
    vocabulary: rules,
  })
  return isLeft(test) ? test : right(test.right({ fields, happened: new Set(), complete: false }))
}

/** The leads whose time for a first act ran out while they lasted; what cannot be known yet is refused. */
function leadsOverdue(
  { leads }: ReadFile,
  asOfDay: number,
  length: Length | undefined,
  calendar: WorkingCalendar,
): Result<ReadonlySet<LeadSpan>> {
  const overdue = new Set<LeadSpan>()
  if (length === undefined) return right(overdue)
  const fault = faultOfActsWithin(length)
  if (fault !== undefined) return refuse(fault)
  const tables = tablesOf(calendar, false)
  for (const lead of leads.filter(({ dated }) => dated)) {
    const { from, to } = lead
    const until = Math.min(asOfDay, to)
    const due = length.unit === 'workingDay' ? stepWorkingDays(tables, from, length.amount) : from + length.amount
    if (due === TOO_LATE && until > tables.lastDay) {
      const asked = nthWorkingDay(isoDate(from), length.amount)
      return refuse(notPublished(calendar, asked, 'options.actsWithin'))
    }
    if (due !== TOO_LATE && until > due) overdue.add(lead)
  }
  return right(overdue)
}

function faultOfActsWithin(length: Length): RuleErrorFacts | undefined {
  if (!isLength(length)) return whyNotALength(length, 'options.actsWithin')
  if (length.unit !== 'hour') return undefined
  const expected = '"workingDay" | "calendarDay"'
  return misfit('InvalidLength', 'options.actsWithin.unit', length.unit, expected)
}
