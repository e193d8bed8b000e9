import { isoDate } from '../date/day.js'
import type { Finding, Label } from '../terms.js'
import type { LeadSpan } from './case-file.js'
import { isAway } from './leader.js'
import type { LeadershipCheck } from './leadership-check.js'

/**
 * Where the lead passed from those who first took the case on to somebody else, and from them on; a recorded reason, or
 * that those who led last are away, makes it a note. Somebody who only leads beside them has taken nothing over, nor has one
 * of the first who comes back.
 */
export function findHandovers(check: LeadershipCheck, id: string, label: Label): Finding[] {
  const { rule, file, asOfDay, leaders } = check
  const names = [...new Set(file.leads.filter(({ from }) => from === file.leads[0]?.from).map(({ leader }) => leader))]
  const first = file.leads.filter(({ leader }) => names.includes(leader))
  return file.leads.flatMap((lead) => {
    const alone = names.includes(lead.leader) ? undefined : firstDayAlone(lead, first, asOfDay)
    if (alone === undefined) return []
    const last = lastLeaders(file.leads, lead, alone)
    if (last.includes(lead.leader)) return []
    const reason = lead.reason?.trim()
    const away = last.every((name) => isAway(leaders.get(name), alone))
    return [
      {
        rule: id,
        severity: reason || away ? 'note' : 'breach',
        subject: file.id,
        on: isoDate(alone),
        message: handoverText(label, last, lead.leader, reason || (away ? AWAY : undefined)),
        basis: rule.basis,
      },
    ]
  })
}

/** Who led until a day on which a lead goes on, or begins, without those who took the case on: who led the day before, or last. */
function lastLeaders(leads: readonly LeadSpan[], lead: LeadSpan, day: number): readonly string[] {
  const others = leads.filter((other) => other !== lead && other.from < day)
  const until = Math.max(...others.map(({ to }) => Math.min(to, day - 1)))
  return [...new Set(others.filter(({ to }) => Math.min(to, day - 1) === until).map(({ leader }) => leader))]
}

/** The first day of a lead on which none of the first leaders was in charge: its own first, or one after they left. */
function firstDayAlone({ from, to }: LeadSpan, first: readonly LeadSpan[], asOfDay: number): number | undefined {
  const last = Math.min(to, asOfDay)
  return [from, ...first.map((span) => span.to + 1)]
    .filter((day) => from <= day && day <= last)
    .sort((a, b) => a - b)
    .find((day) => !first.some((span) => span.from <= day && day <= span.to))
}

/** Why a case passes on where no other reason is recorded. */
const AWAY: Label = { zh: '原包案领导不在岗', en: 'they are away' }

function handoverText(
  label: Label,
  names: readonly string[],
  leader: string,
  reason: string | Label | undefined,
): Label {
  const why = typeof reason === 'string' ? { zh: reason, en: reason } : reason
  return {
    zh: `${label.zh}：原由 ${names.join('、')} 包案，后改由 ${leader} 包案${why ? `，原因：${why.zh}` : '，未记录原因'}`,
    en: `${label.en}: led by ${names.join(', ')}, then by ${leader}${why ? `, because: ${why.en}` : ' without a recorded reason'}`,
  }
}
