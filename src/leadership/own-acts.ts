import type { LeadSpan } from './case-file.js'
import type { LeadershipCheck } from './leadership-check.js'

/** Who is in charge on a day, each once. */
export function inCharge(leads: readonly LeadSpan[], day: number): readonly string[] {
  return [...new Set(leads.filter(({ from, to }) => from <= day && day <= to).map(({ leader }) => leader))]
}

/** Whether somebody was in charge on a day. */
export function led({ file }: LeadershipCheck, who: string, day: number): boolean {
  return file.leads.some(({ leader, from, to }) => leader === who && from <= day && day <= to)
}

/** Whether one who was in charge did a personal act. */
export function isDoneByLead(check: LeadershipCheck, key: string): boolean {
  return check.file.acts.some((act) => act.key === key && led(check, act.by, act.day))
}

/** The day of a leader's first personal act of their own. */
export function firstActOf(check: LeadershipCheck, leader: string): number | undefined {
  const { personalActs } = check.rule
  const isPersonal = (key: string): boolean => personalActs.length === 0 || personalActs.some((act) => act.key === key)
  return check.file.acts.find(({ key, by, day }) => by === leader && isPersonal(key) && led(check, by, day))?.day
}

/** A personal act that was done, and the last day for it where it came after. */
export interface OwnAct {
  readonly day: number
  readonly missed?: number
}

/** When a lead did a personal act: in time if ever one did, or a former lead at all; `undefined` where none did. */
export function ownActOf({ file, overdue, asOfDay }: LeadershipCheck, key: string): OwnAct | undefined {
  const last = lastLeads(file.leads, asOfDay)
  const done = file.acts.flatMap((act): readonly OwnAct[] => {
    const spans = file.leads.filter(({ leader, from, to }) => leader === act.by && from <= act.day && act.day <= to)
    if (act.key !== key || spans.length === 0) return []
    const missed = spans.flatMap((span) => (last.includes(span) ? (overdue.get(span) ?? []) : [])).sort((a, b) => a - b)
    return missed[0] !== undefined && missed[0] < act.day ? [{ day: act.day, missed: missed[0] }] : [{ day: act.day }]
  })
  return done.find(({ missed }) => missed === undefined) ?? done[0]
}

/** The leads that last on a day, or where none does those that lasted longest. */
export function lastLeads(leads: readonly LeadSpan[], day: number): readonly LeadSpan[] {
  const last = Math.min(day, Math.max(...leads.map(({ to }) => to)))
  return leads.filter(({ to }) => to >= last)
}
