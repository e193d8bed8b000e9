import { isoDate } from '../date/day.js'
import type { Finding, Label } from '../terms.js'
import type { LeadSpan } from './case-file.js'
import type { LeadershipCheck } from './leadership-check.js'

/**
 * Where the lead passed from those who first took the case on to somebody else; a recorded reason makes
 * it a note. Somebody who only leads beside them has taken nothing over.
 */
export function findHandovers(check: LeadershipCheck, id: string, label: Label): Finding[] {
  const { rule, file } = check
  const first = file.leads.filter(({ from }) => from === file.leads[0]?.from)
  const names = [...new Set(first.map(({ leader }) => leader))]
  return file.leads
    .filter((lead) => !names.includes(lead.leader) && ledAlone(lead, names, check))
    .map(({ leader, from, reason }) => ({
      rule: id,
      severity: reason ? 'note' : 'breach',
      subject: file.id,
      on: isoDate(from),
      message: {
        zh: `${label.zh}：原由 ${names.join('、')} 包案，后改由 ${leader}${reason ? `，原因：${reason}` : '，未记录原因'}`,
        en: `${label.en}: first taken on by ${names.join(', ')}, then led by ${leader}${reason ? `, because: ${reason}` : ' without a recorded reason'}`,
      },
      basis: rule.basis,
    }))
}

/** Whether a lead began, or went on, while none of the first leaders was in charge. */
function ledAlone({ from, to }: LeadSpan, first: readonly string[], { file, asOfDay }: LeadershipCheck): boolean {
  const spans = file.leads.filter(({ leader }) => first.includes(leader))
  const inCharge = (day: number): boolean => spans.some((span) => span.from <= day && day <= span.to)
  return !inCharge(from) || !inCharge(Math.min(to, asOfDay))
}
