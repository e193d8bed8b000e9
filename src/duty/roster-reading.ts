import { right } from 'fp-ts/lib/Either.js'
import { firstFault } from '../check-data.js'
import { isLabel, isPlainRecord, isRecord, isText, show } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { Label } from '../terms.js'
import type { RosterChange, RosterRule } from './roster-rule.js'

/** A rule as it is read, and the ids of the readings that make it so, in the rule's own order. */
export interface ReadRosterRule {
  readonly rule: RosterRule
  readonly reading: readonly string[]
}

type Alternative = NonNullable<NonNullable<RosterRule['reading']>['alternatives']>[number]

const CHANGEABLE = ['cover', 'atLeast', 'atMost'] as const satisfies readonly (keyof RosterChange)[]
const COVERS: readonly unknown[] = ['day', 'workingDay', 'month']
const STRENGTHS: readonly unknown[] = [undefined, 'must', 'should']

/** A rule as the readings that are asked for have it. */
export function readRosterRule(rule: RosterRule, asked: unknown = []): Result<ReadRosterRule> {
  const fault = faultOfRosterRule(rule, 'rule') ?? faultOfAlternatives(rule) ?? faultOfAsked(rule, asked)
  if (fault !== undefined) return refuse(fault)
  const ids = typeof asked === 'string' ? [asked] : (asked as readonly string[])
  const taken = (rule.reading?.alternatives ?? []).filter(({ id }) => ids.includes(id))
  const clash = CHANGEABLE.map((part) => taken.filter(({ change }) => change[part] !== undefined)).find(
    (of) => of.length > 1,
  )
  if (clash !== undefined) {
    const names = clash.map(({ id }) => id)
    const expected = {
      zh: `不相矛盾的理解：${names.join(' 与 ')} 只能取其一`,
      en: `readings that go together: take ${names.join(' or ')}, not both`,
    }
    return refuse(misfit('InvalidArgument', 'options.reading', ids.join(', '), expected))
  }
  const read: RosterRule = Object.assign({}, rule, ...taken.map(({ change }) => change))
  const unfit = faultOfRosterRule(read, 'rule')
  return unfit === undefined ? right({ rule: read, reading: taken.map(({ id }) => id) }) : refuse(unfit)
}

/** What is wrong with a rule on rosters; `undefined` where nothing is. */
function faultOfRosterRule(rule: unknown, path: string): RuleErrorFacts | undefined {
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
    const expected = { zh: '按日排班才有的固定接访日', en: 'left out: only rules that cover days have weekdays' }
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
    const expected = { zh: '未用过的星期', en: 'a weekday that no other post has' }
    return misfit('InvalidRulebook', `${path}[${index}].weekday`, item.weekday, expected)
  })
}

function faultOfAlternatives(rule: RosterRule): RuleErrorFacts | undefined {
  const { reading } = rule
  if (reading === undefined) return undefined
  const path = 'rule.reading'
  if (!isRecord(reading)) return misfit('InvalidRulebook', path, reading, '{ status, alternatives? }')
  const { alternatives = [] } = reading
  if (!Array.isArray(alternatives)) {
    return misfit('InvalidRulebook', `${path}.alternatives`, alternatives, '[{ id, note, change }, …]')
  }
  return firstFault([...alternatives], (alternative, index) =>
    faultOfAlternative(rule, alternative, `${path}.alternatives[${index}]`),
  )
}

function faultOfAlternative(rule: RosterRule, alternative: Alternative, path: string): RuleErrorFacts | undefined {
  if (!isRecord(alternative) || !isText(alternative.id) || !isLabel(alternative.note)) {
    return misfit('InvalidRulebook', path, alternative, '{ id, note: { zh, en }, change }')
  }
  const { change } = alternative
  const parts: readonly string[] = CHANGEABLE
  if (!isPlainRecord(change) || Object.keys(change).some((part) => !parts.includes(part))) {
    const expected = { zh: `对 ${parts.join('、')} 的改动`, en: `a change to ${parts.join(', ')}` }
    return misfit('InvalidRulebook', `${path}.change`, change, expected)
  }
  return faultOfRosterRule({ ...rule, ...(change as RosterChange) }, `${path}.change`)
}

function faultOfAsked(rule: RosterRule, asked: unknown): RuleErrorFacts | undefined {
  const ids = typeof asked === 'string' ? [asked] : asked
  if (!Array.isArray(ids)) {
    return misfit('InvalidArgument', 'options.reading', asked, 'string | [string, …]')
  }
  const known: readonly unknown[] = (rule.reading?.alternatives ?? []).map(({ id }) => id)
  const index = [...ids].findIndex((id: unknown) => !known.includes(id))
  if (index === -1) return undefined
  const names = known.map(show).join(', ')
  return misfit(
    'UnknownReading',
    typeof asked === 'string' ? 'options.reading' : `options.reading[${index}]`,
    ids[index],
    {
      zh: known.length === 0 ? `“${rule.id}”没有其他理解` : `“${rule.id}”的其他理解之一：${names}`,
      en: known.length === 0 ? `needed: "${rule.id}" has no other reading` : `one of ${names}`,
    },
  )
}
