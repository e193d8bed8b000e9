import { isoDate } from '../date/day.js'
import type { Finding, Label } from '../terms.js'
import type { LeadershipCheck } from './leadership-check.js'

/** Where the lead passed from those who first took the case on to somebody else; a recorded reason makes it a note. */
export function findHandovers({ rule, file }: LeadershipCheck, id: string, label: Label): Finding[] {
  const [first] = file.leads
  if (first === undefined) return []
  const original = new Set(file.leads.filter(({ from }) => from === first.from).map(({ leader }) => leader))
  return file.leads
    .filter(({ leader }) => !original.has(leader))
    .map(({ leader, from, reason }) => ({
      rule: id,
      severity: reason ? 'note' : 'breach',
      subject: file.id,
      on: isoDate(from),
      message: {
        zh: `${label.zh}：原由 ${[...original].join('、')} 包案，后改由 ${leader}${reason ? `，原因：${reason}` : '，未记录原因'}`,
        en: `${label.en}: first taken on by ${[...original].join(', ')}, then led by ${leader}${reason ? `, because: ${reason}` : ' without a recorded reason'}`,
      },
      basis: rule.basis,
    }))
}
