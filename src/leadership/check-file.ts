import { isLeft, right } from 'fp-ts/lib/Either.js'
import { nthWorkingDay } from '../calendar/add-working-days.js'
import { stepWorkingDays, TOO_LATE } from '../calendar/tables.js'
import { notPublished, tablesOf } from '../calendar/working-calendar.js'
import { isoDate } from '../date/day.js'
import { type Result, refuse } from '../result.js'
import type { Checked, Finding } from '../terms.js'
import { factsOfFile, type LeadSpan, type ReadFile } from './case-file.js'
import { findActs, findForbidden } from './find-acts.js'
import { findOnes } from './find-ones.js'
import { findRank } from './find-rank.js'
import type { LeadershipCheck } from './leadership-check.js'
import type { LeadershipSummary } from './leadership-options.js'
import { leadsAs } from './leads-in-order.js'
import { inCharge } from './own-acts.js'
import type { ReadyLeadership, ReadyRule } from './prepare-leadership.js'

/** Checks one case file by rules that are ready. */
export function checkFile(ready: ReadyLeadership, whole: ReadFile): Result<Checked<LeadershipSummary>> {
  const file = upTo(ready.asOf.day, whole)
  const facts = factsOfFile(file, ready.asOf)
  const solved = ready.solved?.(facts) === true
  const findings: Finding[] = []
  const [applied, undecided]: [string[], string[]] = [[], []]
  for (const ruled of ready.rules) {
    const governs = ruled.governs(facts)
    if (governs === undefined) undecided.push(ruled.key)
    if (governs !== true) continue
    applied.push(ruled.key)
    const check = checkOf(ready, ruled, file, solved)
    if (isLeft(check)) return check
    findings.push(
      ...findOnes(check.right, applied.length === 1),
      ...findForbidden(check.right),
      ...findActs(check.right),
    )
    if (ruled.rule.rank === undefined) continue
    const needed = ruled.needsRank(facts)
    if (needed === undefined) undecided.push(`${ruled.key}.rank`)
    if (needed === true) findings.push(...findRank(check.right, ruled.rule.rank))
  }
  return right({ findings, summary: { applied, undecided, leads: inCharge(file.leads, ready.asOf.day) } })
}

/** The file as it stood at the end of a day. */
export function upTo(day: number, file: ReadFile): ReadFile {
  const isPast = file.leads.every(({ from }) => from <= day) && file.acts.every((act) => act.day <= day)
  if (isPast) return file
  const leads = file.leads.filter(({ from }) => from <= day)
  const acts = file.acts.filter((act) => act.day <= day)
  return { ...file, leads, acts }
}

function checkOf(
  ready: ReadyLeadership,
  { rule }: ReadyRule,
  file: ReadFile,
  solved: boolean,
): Result<LeadershipCheck> {
  const leads = leadsAs(rule.severalLeads, file.leads)
  const overdue = leadsOverdue(ready, leads)
  if (isLeft(overdue)) return overdue
  return right({
    rule,
    file: leads === file.leads ? file : { ...file, leads },
    asOfDay: ready.asOf.day,
    listed: inCharge(file.leads, ready.asOf.day),
    inCharge: inCharge(leads, ready.asOf.day),
    leaders: ready.leaders,
    solved,
    overdue: overdue.right,
    lastLed: leads.reduce((last, { to }) => Math.max(last, Math.min(to, ready.asOf.day)), Number.NEGATIVE_INFINITY),
  })
}

const NONE: Result<LeadershipCheck['overdue']> = /* @__PURE__ */ right(new Map())

/** The leads whose time for a first act ran out while they lasted, and when; what cannot be known yet is refused. */
function leadsOverdue(
  { asOf, actsWithin: length, calendar, forecast }: ReadyLeadership,
  leads: readonly LeadSpan[],
): Result<LeadershipCheck['overdue']> {
  if (length === undefined) return NONE
  const overdue = new Map<LeadSpan, number>()
  const tables = tablesOf(calendar, forecast)
  for (const lead of leads.filter(({ dated }) => dated)) {
    const { from, to } = lead
    const until = Math.min(asOf.day, to)
    const due = length.unit === 'workingDay' ? stepWorkingDays(tables, from, length.amount) : from + length.amount
    if (due === TOO_LATE && until > tables.lastDay) {
      const asked = nthWorkingDay(isoDate(from), length.amount)
      return refuse(notPublished(calendar, asked, 'options.actsWithin'))
    }
    if (due !== TOO_LATE && until > due) overdue.set(lead, due)
  }
  return right(overdue)
}
