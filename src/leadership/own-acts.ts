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
export function ownActOf(check: LeadershipCheck, key: string): OwnAct | undefined {
  let late: OwnAct | undefined
  for (const { key: done, by, day } of check.file.acts) {
    if (done !== key || !led(check, by, day)) continue
    const missed = lastDayFor(check, by, day)
    if (day <= missed) return { day }
    late ??= { day, missed }
  }
  return late
}

/** The last day for an act that a leader did while in charge; without end where no time is set, or the lead is over. */
function lastDayFor({ file, overdue, lastLed }: LeadershipCheck, who: string, day: number): number {
  let last = Number.POSITIVE_INFINITY
  for (const lead of file.leads) {
    const isTheirs = lead.leader === who && lead.from <= day && day <= lead.to && lastLed <= lead.to
    if (isTheirs) last = Math.min(last, overdue.get(lead) ?? last)
  }
  return last
}
