import { firstFault } from '../check-data.js'
import { isLabel, isPlainRecord, isRecord, isText } from '../plain.js'
import type { ReadingKind } from '../reading.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { Label } from '../terms.js'
import type { RosterChange, RosterRule } from './roster-rule.js'

/** How rules on rosters are read. */
export const ROSTER_READINGS: ReadingKind<RosterRule> = {
  tag: 'InvalidRulebook',
  changeable: ['cover', 'atLeast', 'atMost'] satisfies (keyof RosterChange)[],
  faultOf: faultOfRosterRule,
}

const COVERS: readonly unknown[] = ['day', 'workingDay', 'month']
const STRENGTHS: readonly unknown[] = [undefined, 'must', 'should']

/** What is wrong with a rule on rosters; `undefined` where nothing is. */
export function faultOfRosterRule(rule: unknown, path: string): RuleErrorFacts | undefined {
  const named = isRecord(rule) && isText(rule.id) && isLabel(rule.label) && isText(rule.who) && isRecord(rule.basis)
  if (!named) return misfit('InvalidRulebook', path, rule, '{ id, label, who, cover, atLeast, basis }')
  const { cover, atMost, others, strength } = rule
  const atLeast = rule.atLeast as number
  if (!COVERS.includes(cover))
    return misfit('InvalidRulebook', `${path}.cover`, cover, '"day" | "workingDay" | "month"')
  if (!isCount(atLeast)) return misfit('InvalidRulebook', `${path}.atLeast`, atLeast, A_COUNT)
  if (atMost !== undefined && !(isCount(atMost) && atMost >= atLeast)) {
    const expected = { zh: `不小于 ${atLeast} 的整数`, en: `a whole number, ${atLeast} or more` }
    return misfit('InvalidRulebook', `${path}.atMost`, atMost, expected)
  }
  if (others !== undefined && !isText(others)) return misfit('InvalidRulebook', `${path}.others`, others, A_ROLE)
  if (!STRENGTHS.includes(strength)) return misfit('InvalidRulebook', `${path}.strength`, strength, '"must" | "should"')
  return faultOfPosts(rule, `${path}.posts`)
}

const A_COUNT: Label = { zh: '1 以上的整数', en: 'a whole number, 1 or more' }
const A_ROLE: Label = { zh: '规则集 roles 中的角色', en: 'a role of the rulebook, a key of roles' }

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 1

function faultOfPosts(rule: Readonly<Record<string, unknown>>, path: string): RuleErrorFacts | undefined {
  const { cover, posts = [] } = rule
  if (!Array.isArray(posts)) return misfit('InvalidRulebook', path, posts, '[{ weekday, post }, …]')
  if (posts.length > 0 && cover === 'month') {
    const expected = {
      zh: '未填：按月排班（cover 为 "month"）没有固定的星期，请去掉',
      en: 'possible where cover is "month", whose rosters have no weekdays; leave it out',
    }
    return misfit('InvalidRulebook', path, posts, expected)
  }
  const seen = new Set<unknown>()
  return firstFault([...posts], (item, index) => {
    if (!isPlainRecord(item) || !isText(item.post) || !isCount(item.weekday) || item.weekday > 7) {
      return misfit('InvalidRulebook', `${path}[${index}]`, item, '{ weekday: 1–7, post }')
    }
    if (!seen.has(item.weekday)) {
      seen.add(item.weekday)
      return undefined
    }
    const expected = { zh: '只出现一次的星期', en: 'a weekday that no other post has' }
    return misfit('InvalidRulebook', `${path}[${index}].weekday`, item.weekday, expected)
  })
}
