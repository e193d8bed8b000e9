import { countReferences } from '../evidence.js'
import type { Finding, Label } from '../terms.js'
import type { ReadFile } from './case-file.js'
import { findHandovers } from './find-handovers.js'
import type { LeadershipCheck } from './leadership-check.js'
import type { LeadershipRule, One } from './leadership-rules.js'

/** 包案 asks for a leader, also where the five are not spelled out. */
const LEADER: One = { key: 'leader', label: { zh: '包案领导', en: 'a leader in charge' }, must: 'atLeastOne' }

/** Which of the five are missing, or more than one; the leader is asked for by one rule, and by those that name one. */
export function findOnes(check: LeadershipCheck, asksLeader: boolean): Finding[] {
  const { ones } = check.rule
  const asked = !asksLeader || ones.some(({ key }) => key === LEADER.key) ? ones : [LEADER, ...ones]
  return asked.flatMap((one) =>
    one.must === 'sameLeadToEnd'
      ? findHandovers(check, `${check.rule.id}.${one.key}`, one.label)
      : findCount(one, check),
  )
}

function findCount(one: One, check: LeadershipCheck): Finding[] {
  const { rule, file, listed, solved } = check
  if (one.key === LEADER.key && listed.length > 1) return findSeveralLeads(one, check)
  if (one.key === LEADER.key) return lacksLeader(file, listed, solved) ? [noLeader(rule, file.id)] : []
  const count = countReferences([file.evidence], one.key)
  if (count === 1 || (count > 1 && one.must === 'atLeastOne')) return []
  const message = count === 0 ? missing(one.label) : several(one.label, count)
  return [{ rule: `${rule.id}.${one.key}`, severity: 'breach', subject: file.id, message, basis: rule.basis }]
}

/** Two leads at one time: nothing, a warning that the first leads, or a fault where there must be one. */
function findSeveralLeads(one: One, { rule, file, listed, inCharge }: LeadershipCheck): Finding[] {
  const finding = { rule: `${rule.id}.${one.key}`, subject: file.id, basis: rule.basis }
  if (rule.severalLeads === 'firstListed') {
    return [{ ...finding, severity: 'warning', message: firstLeads(one.label, listed, inCharge) }]
  }
  if (rule.severalLeads === 'all' || one.must === 'atLeastOne') return []
  return [{ ...finding, severity: 'breach', message: several(one.label, listed.length) }]
}

/** Whether nobody is in charge of a case that needs a leader: one that is solved needs only to have had one. */
export function lacksLeader({ leads }: ReadFile, inCharge: readonly string[], solved: boolean): boolean {
  return inCharge.length === 0 && !(solved && leads.length > 0)
}

/** That a case has no leader in charge. */
export function noLeader(rule: LeadershipRule, subject: string): Finding {
  const { label } = rule.ones.find(({ key }) => key === LEADER.key) ?? LEADER
  return { rule: `${rule.id}.${LEADER.key}`, severity: 'breach', subject, message: missing(label), basis: rule.basis }
}

const missing = ({ zh, en }: Label): Label => ({ zh: `缺少“${zh}”`, en: `missing: ${en}` })
const several = ({ zh, en }: Label, count: number): Label => ({
  zh: `“${zh}”应为一个，实有 ${count} 个`,
  en: `${en}: ${count} where there must be one`,
})
const firstLeads = ({ zh, en }: Label, listed: readonly string[], [first]: readonly string[]): Label => ({
  zh: `“${zh}”列有 ${listed.length} 个：以列在前的 ${first} 为准`,
  en: `${en}: ${listed.length} are listed, and the first of them, ${first}, leads`,
})
