import { isoDate } from '../date/day.js'
import type { Finding, Label } from '../terms.js'
import { findHandovers } from './find-handovers.js'
import type { LeadershipCheck } from './leadership-check.js'
import type { ForbiddenLead } from './leadership-rules.js'

const FORBIDDEN: Readonly<Record<ForbiddenLead, Label>> = {
  subcontracted: { zh: '更换包案领导（转包）', en: 'lead changed (转包)' },
  proxied: { zh: '代包', en: 'by proxy (代包)' },
  nominal: { zh: '挂名包案', en: 'in name only (挂名包案)' },
}

/** 转包, 代包 and 挂名, as far as the rule forbids them. */
export function findForbidden(check: LeadershipCheck): Finding[] {
  return check.rule.forbids.flatMap((kind) => {
    if (kind === 'subcontracted') return findHandovers(check, `${check.rule.id}.subcontracted`, FORBIDDEN.subcontracted)
    return kind === 'proxied' ? findProxied(check) : findNominal(check)
  })
}

/** Whether somebody was in charge on a day. */
function led({ file }: LeadershipCheck, who: string, day: number): boolean {
  return file.leads.some(({ leader, from, to }) => leader === who && from <= day && day <= to)
}

/** Acts that the lead owes in person, done by somebody who was not in charge that day. */
function findProxied(check: LeadershipCheck): Finding[] {
  const { rule, file } = check
  return file.acts.flatMap(({ key, by, day }) => {
    const act = rule.personalActs.find((personal) => personal.key === key)
    if (act === undefined || file.leads.length === 0 || led(check, by, day)) return []
    return [
      {
        rule: `${rule.id}.proxied`,
        severity: 'breach',
        subject: file.id,
        on: isoDate(day),
        message: proxyText(check, act.label, by),
        basis: rule.basis,
      },
    ]
  })
}

function proxyText({ file }: LeadershipCheck, { zh, en }: Label, by: string): Label {
  return file.leads.some(({ leader }) => leader === by)
    ? {
        zh: `${FORBIDDEN.proxied.zh}：“${zh}”由 ${by} 进行，当日 ${by} 并未包案`,
        en: `${FORBIDDEN.proxied.en}: ${en}, by ${by} on a day on which ${by} did not lead`,
      }
    : { zh: `${FORBIDDEN.proxied.zh}：“${zh}”由 ${by} 代为进行`, en: `${FORBIDDEN.proxied.en}: ${en}, by ${by}` }
}

/** Leaders who are or were in charge without a single personal act of their own; any act counts where none is named. */
function findNominal(check: LeadershipCheck): Finding[] {
  const { rule, file, asOfDay } = check
  const personal = (key: string): boolean =>
    rule.personalActs.length === 0 || rule.personalActs.some((act) => act.key === key)
  return [...new Set(file.leads.map(({ leader }) => leader))]
    .filter((leader) => !file.acts.some(({ key, by, day }) => personal(key) && by === leader && led(check, by, day)))
    .map((leader) => {
      const overdue = isOverdue(check, leader)
      return {
        rule: `${rule.id}.nominal`,
        severity: overdue ? 'breach' : 'warning',
        subject: file.id,
        on: isoDate(asOfDay),
        message: {
          zh: overdue ? `${FORBIDDEN.nominal.zh}：${leader} 逾期仍无亲自参与的记录` : `没有 ${leader} 亲自参与的记录`,
          en: overdue
            ? `${FORBIDDEN.nominal.en}: ${leader} has not acted in person in time`
            : `no record that ${leader} acted in person`,
        },
        basis: rule.basis,
      }
    })
}

/** Personal acts that no lead has done yet; overdue once the time of a lead now in charge has run out. */
export function findMissingActs(check: LeadershipCheck): Finding[] {
  const { rule, file, asOfDay } = check
  const overdue = file.leads.some((lead) => lead.to >= asOfDay && check.overdue.has(lead))
  return rule.personalActs
    .filter(({ key }) => !file.acts.some((act) => act.key === key && led(check, act.by, act.day)))
    .map(({ key, label }) => ({
      rule: `${rule.id}.${key}`,
      severity: overdue ? 'breach' : 'warning',
      subject: file.id,
      on: isoDate(asOfDay),
      message: { zh: `尚无包案领导亲自“${label.zh}”的记录`, en: `no record of the lead's own ${label.en}` },
      basis: rule.basis,
    }))
}

/** Whether the time for a leader's first act ran out while the leader was in charge. */
function isOverdue({ file, overdue }: LeadershipCheck, who: string): boolean {
  return file.leads.some((lead) => lead.leader === who && overdue.has(lead))
}
