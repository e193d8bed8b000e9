import { own } from '../plain.js'
import type { Finding, Label } from '../terms.js'
import { findHandovers } from './find-handovers.js'
import type { LeadershipCheck } from './leadership-check.js'
import type { One } from './leadership-rules.js'

/** Every rule on 包案 asks for a leader, also one that does not spell the five out. */
const LEADER: One = { key: 'leader', label: { zh: '包案领导', en: 'a leader in charge' }, must: 'atLeastOne' }

/** Which of the five are missing, or more than one. */
export function findOnes(check: LeadershipCheck): Finding[] {
  const { ones } = check.rule
  const asked = ones.some(({ key }) => key === LEADER.key) ? ones : [LEADER, ...ones]
  return asked.flatMap((one) =>
    one.must === 'sameLeadToEnd'
      ? findHandovers(check, `${check.rule.id}.${one.key}`, one.label)
      : findCount(one, check),
  )
}

function findCount(one: One, { rule, file, inCharge }: LeadershipCheck): Finding[] {
  const count = new Set(one.key === 'leader' ? inCharge : (own(file.evidence, one.key) ?? [])).size
  if (count === 1 || (count > 1 && one.must === 'atLeastOne')) return []
  return [
    {
      rule: `${rule.id}.${one.key}`,
      severity: 'breach',
      subject: file.id,
      message: count === 0 ? missing(one.label) : several(one.label, count),
      basis: rule.basis,
    },
  ]
}

const missing = ({ zh, en }: Label): Label => ({ zh: `缺少“${zh}”`, en: `missing: ${en}` })
const several = ({ zh, en }: Label, count: number): Label => ({
  zh: `“${zh}”应为一个，实有 ${count} 个`,
  en: `${en}: ${count} where there must be one`,
})
