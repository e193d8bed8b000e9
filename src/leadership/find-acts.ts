import { isoDate } from '../date/day.js'
import type { Finding, Label } from '../terms.js'
import { findHandovers } from './find-handovers.js'
import { findNominal } from './find-nominal.js'
import { findProxied } from './find-proxied.js'
import type { LeadershipCheck } from './leadership-check.js'
import { type OwnAct, ownActOf } from './own-acts.js'

const SUBCONTRACTED: Label = { zh: '更换包案领导（转包）', en: 'lead changed (转包)' }

/** 转包, 代包 and 挂名, as far as the rule forbids them. */
export function findForbidden(check: LeadershipCheck): Finding[] {
  return check.rule.forbids.flatMap((kind) => {
    if (kind === 'subcontracted') return findHandovers(check, `${check.rule.id}.subcontracted`, SUBCONTRACTED)
    return kind === 'proxied' ? findProxied(check) : findNominal(check)
  })
}

/** Personal acts that no lead has done, or the last lead only after the time for it; missing ones are overdue once that has run out. */
export function findActs(check: LeadershipCheck): Finding[] {
  const { rule, file, asOfDay } = check
  const overdue = file.leads.some((lead) => check.lastLed <= lead.to && check.overdue.has(lead))
  return rule.personalActs.flatMap(({ key, label }): Finding[] => {
    const done = ownActOf(check, key)
    if (done !== undefined && done.missed === undefined) return []
    return [
      {
        rule: `${rule.id}.${key}`,
        severity: overdue ? 'breach' : 'warning',
        subject: file.id,
        on: isoDate(done?.day ?? asOfDay),
        message: actText(label, done),
        basis: rule.basis,
      },
    ]
  })
}

function actText({ zh, en }: Label, done: OwnAct | undefined): Label {
  if (done?.missed === undefined) {
    return { zh: `尚无包案领导亲自“${zh}”的记录`, en: `no record of the lead's own ${en}` }
  }
  const [day, last] = [isoDate(done.day), isoDate(done.missed)]
  return {
    zh: `包案领导亲自“${zh}”为 ${day}，晚于最后一日 ${last}`,
    en: `the lead's own ${en} was on ${day}, after ${last}, the last day for it`,
  }
}
