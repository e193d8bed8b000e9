import { isoDate } from '../date/day.js'
import type { Finding, Label } from '../terms.js'
import type { LeadSpan } from './case-file.js'
import type { LeadershipCheck } from './leadership-check.js'

/**
 * Where the lead passed from those who first took the case on to somebody else; a recorded reason makes
 * it a note. Somebody who only leads beside them has taken nothing over.
 */
export function findHandovers({ rule, file, asOfDay }: LeadershipCheck, id: string, label: Label): Finding[] {
  const names = [...new Set(file.leads.filter(({ from }) => from === file.leads[0]?.from).map(({ leader }) => leader))]
  const first = file.leads.filter(({ leader }) => names.includes(leader))
  return file.leads.flatMap((lead) => {
    const alone = names.includes(lead.leader) ? undefined : firstDayAlone(lead, first, asOfDay)
    if (alone === undefined) return []
    const reason = lead.reason?.trim()
    return [
      {
        rule: id,
        severity: reason ? 'note' : 'breach',
        subject: file.id,
        on: isoDate(alone),
        message: handoverText(label, names, lead.leader, reason),
        basis: rule.basis,
      },
    ]
  })
}

/** The first day of a lead on which none of the first leaders was in charge: its own first, or one after they left. */
function firstDayAlone({ from, to }: LeadSpan, first: readonly LeadSpan[], asOfDay: number): number | undefined {
  const last = Math.min(to, asOfDay)
  return [from, ...first.map((span) => span.to + 1)]
    .filter((day) => from <= day && day <= last)
    .sort((a, b) => a - b)
    .find((day) => !first.some((span) => span.from <= day && day <= span.to))
}

function handoverText(label: Label, names: readonly string[], leader: string, reason: string | undefined): Label {
  return {
    zh: `${label.zh}：原由 ${names.join('、')} 包案，后改由 ${leader} 包案${reason ? `，原因：${reason}` : '，未记录原因'}`,
    en: `${label.en}: first taken on by ${names.join(', ')}, then led by ${leader}${reason ? `, because: ${reason}` : ' without a recorded reason'}`,
  }
}
