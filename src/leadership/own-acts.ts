import type { LeadershipCheck } from './leadership-check.js'

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
