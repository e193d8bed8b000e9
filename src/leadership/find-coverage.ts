import { isoDate } from '../date/day.js'
import type { Finding, Label } from '../terms.js'
import type { OpenLoad } from './count-cases.js'
import type { LeadershipRule } from './leadership-rules.js'

/** A leader who took on fewer cases than each does at least. */
export function findUncovered(
  { id, casesPerLeader, countedCases, basis }: LeadershipRule,
  { leader, assigned, counted, perhaps }: OpenLoad,
  { over, on }: { readonly over: boolean; readonly on: number },
): Finding {
  const more = perhaps === 0 ? '' : `；另有 ${perhaps} 件尚不能确定是否计入`
  const besides = perhaps === 0 ? '' : `, and ${perhaps} of which it is not known whether they count`
  const only = countedCases === undefined || assigned === counted ? NOTHING : countedOf(assigned)
  const breach = over && counted + perhaps < Number(casesPerLeader)
  return {
    rule: `${id}.casesPerLeader`,
    severity: breach ? 'breach' : 'warning',
    subject: leader,
    on: isoDate(on),
    message: {
      zh: `每名领导至少包案 ${casesPerLeader} 件${only.zh}，${leader} 为 ${counted} 件${more}`,
      en: `each leader takes on at least ${casesPerLeader}${only.en}: ${leader} has ${counted}${besides}`,
    },
    basis,
  }
}

const NOTHING: Label = { zh: '', en: '' }
const countedOf = (assigned: number): Label => ({
  zh: `（只计规则所指的案件，共包案 ${assigned} 件）`,
  en: ` of the cases that the rule counts (${assigned} taken on in all)`,
})

/** Somebody who leads cases and is not on the list of leaders. */
export function findUnlisted({ id, basis }: LeadershipRule, leader: string, cases: readonly string[]): Finding {
  return {
    rule: `${id}.unlisted`,
    severity: 'warning',
    subject: leader,
    message: {
      zh: `${leader} 包案（${cases.join('、')}），但不在领导名单中`,
      en: `${leader} leads ${cases.join(', ')}, and is not on the list of leaders`,
    },
    basis,
  }
}
