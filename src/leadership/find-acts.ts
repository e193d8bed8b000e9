import { isoDate } from '../date/day.js'
import type { Finding, Label } from '../terms.js'
import { findHandovers } from './find-handovers.js'
import { findNominal } from './find-nominal.js'
import { findProxied } from './find-proxied.js'
import type { LeadershipCheck } from './leadership-check.js'
import { isDoneByLead } from './own-acts.js'

const SUBCONTRACTED: Label = { zh: '更换包案领导（转包）', en: 'lead changed (转包)' }

/** 转包, 代包 and 挂名, as far as the rule forbids them. */
export function findForbidden(check: LeadershipCheck): Finding[] {
  return check.rule.forbids.flatMap((kind) => {
    if (kind === 'subcontracted') return findHandovers(check, `${check.rule.id}.subcontracted`, SUBCONTRACTED)
    return kind === 'proxied' ? findProxied(check) : findNominal(check)
  })
}

/** Personal acts that no lead has done yet; overdue once the time of a lead now in charge has run out. */
export function findMissingActs(check: LeadershipCheck): Finding[] {
  const { rule, file, asOfDay } = check
  const overdue = file.leads.some((lead) => lead.to >= asOfDay && check.overdue.has(lead))
  return rule.personalActs
    .filter(({ key }) => !isDoneByLead(check, key))
    .map(({ key, label }) => ({
      rule: `${rule.id}.${key}`,
      severity: overdue ? 'breach' : 'warning',
      subject: file.id,
      on: isoDate(asOfDay),
      message: { zh: `尚无包案领导亲自“${label.zh}”的记录`, en: `no record of the lead's own ${label.en}` },
      basis: rule.basis,
    }))
}
