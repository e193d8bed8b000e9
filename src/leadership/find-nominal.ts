import { isoDate } from '../date/day.js'
import type { Finding, Label } from '../terms.js'
import type { LeadershipCheck } from './leadership-check.js'
import { firstActOf } from './own-acts.js'

const IN_NAME_ONLY: Label = { zh: '挂名包案', en: 'in name only (挂名包案)' }

/** Leaders who are or were in charge without a personal act of their own, or not in time; any act counts where none is named. */
export function findNominal(check: LeadershipCheck): Finding[] {
  const { rule, file, asOfDay } = check
  return [...new Set(file.leads.map(({ leader }) => leader))].flatMap((leader) => {
    const [acted, missed] = [firstActOf(check, leader), missedBy(check, leader)]
    if (acted !== undefined && (missed === undefined || acted <= missed)) return []
    return [
      {
        rule: `${rule.id}.nominal`,
        severity: missed === undefined ? 'warning' : 'breach',
        subject: file.id,
        on: isoDate(acted ?? asOfDay),
        message: nominalText(leader, acted, missed),
        basis: rule.basis,
      },
    ]
  })
}

/** The last day for a leader's first act that the leader was still in charge after. */
function missedBy({ file, overdue }: LeadershipCheck, who: string): number | undefined {
  const days = file.leads.flatMap((lead) => (lead.leader === who ? (overdue.get(lead) ?? []) : []))
  return days.length === 0 ? undefined : Math.min(...days)
}

function nominalText(leader: string, acted: number | undefined, missed: number | undefined): Label {
  if (missed === undefined) {
    return { zh: `没有 ${leader} 亲自参与的记录`, en: `no record that ${leader} acted in person` }
  }
  const [{ zh, en }, last] = [IN_NAME_ONLY, isoDate(missed)]
  if (acted === undefined) {
    return {
      zh: `${zh}：至 ${last} 没有 ${leader} 亲自参与的记录`,
      en: `${en}: no record that ${leader} acted in person by ${last}`,
    }
  }
  const first = isoDate(acted)
  return {
    zh: `${zh}：${leader} 首次亲自参与为 ${first}，晚于最后一日 ${last}`,
    en: `${en}: ${leader} first acted in person on ${first}, after ${last}, the last day for it`,
  }
}
