import type { Duty, DutyRules } from '../duty/duty-rules.js'
import { DUTY_CHANGES, faultOfDuty } from '../duty/fault-of-duty.js'
import { faultOfRosterRule, ROSTER_READINGS } from '../duty/fault-of-roster-rule.js'
import type { RosterRule } from '../duty/roster-rule.js'
import { faultOfName } from '../procedure/limit-in-force.js'
import { faultOfReading } from '../reading.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import { faultsOfAmounts } from './check-names.js'
import { faultsOfReading } from './check-reading.js'
import { type Faults, faultsOfTwice, listed, NONE, withEngines } from './faults.js'

/** What is wrong with a duty of the right form. */
export function faultsOfDuty(duty: Duty, path: string, words: DutyRules): Faults {
  const { roles, spans } = words
  const faults = [
    ...faultsOfTerms(duty, path, roles),
    ...listed(faultOfName(duty.to, roles, `${path}.to`)),
    ...listed(faultOfName(duty.needs?.role, roles, `${path}.needs.role`)),
    ...listed(faultOfName(duty.during, spans, `${path}.during`)),
    ...faultsOfReading(duty.reading, path, (change, at) => faultsOfTerms({ ...duty, ...change }, at, roles)),
  ]
  const faultOf = (read: Duty, at: string): RuleErrorFacts | undefined => faultOfDuty(read, words, at)
  const kind = { tag: 'InvalidRulebook', changeable: DUTY_CHANGES, faultOf } as const
  return withEngines(faults, faultOf(duty, path) ?? faultOfReading(duty, kind, path))
}

function faultsOfTerms(duty: Duty, path: string, roles: DutyRules['roles']): Faults {
  const { every, byDayOfMonth } = duty
  const dated: Faults =
    byDayOfMonth === undefined || every === 'month'
      ? NONE
      : [
          misfit('InvalidRulebook', `${path}.byDayOfMonth`, byDayOfMonth, {
            zh: 'every 为 "month" 时才可写的内容，请去掉',
            en: 'possible where every is not "month"; leave it out',
          }),
        ]
  return [...listed(faultOfName(duty.who, roles, `${path}.who`)), ...faultsOfAmounts(duty, path), ...dated]
}

/** What is wrong with a rule on rosters of the right form. */
export function faultsOfRoster(rule: RosterRule, path: string, { roles }: DutyRules): Faults {
  const { who, others, posts = [] } = rule
  const faults = [
    ...listed(faultOfName(who, roles, `${path}.who`)),
    ...listed(faultOfName(others, roles, `${path}.others`)),
    ...faultsOfAmounts(rule, path),
    ...posts.flatMap(({ post }, index) => listed(faultOfName(post, roles, `${path}.posts[${index}].post`))),
    ...faultsOfTwice(
      'InvalidRulebook',
      posts.map(({ weekday }) => `${weekday}`),
      (index) => `${path}.posts[${index}].weekday`,
    ),
    ...faultsOfReading(rule.reading, path, (change, at) => faultsOfAmounts({ ...rule, ...change }, at)),
  ]
  return withEngines(faults, faultOfRosterRule(rule, path) ?? faultOfReading(rule, ROSTER_READINGS, path))
}
