import { isLabel, isRecord, isText, own } from '../plain.js'
import { type MisfitTag, misfit, type RuleErrorFacts } from '../rule-error.js'
import { isWhole, WHOLE } from '../selector/check-count.js'
import type { Label } from '../terms.js'
import { readPercent } from './percent.js'
import type { Goal, Target, TargetRules } from './target-rules.js'

/** A goal of one kind. */
export type GoalOf<Kind extends Goal['kind']> = Extract<Goal, { readonly kind: Kind }>

type Part = 'indicator' | 'count' | 'benchmark' | 'percent' | 'whole'

/** What goals of each kind consist of. */
export const GOALS: {
  readonly [Kind in Goal['kind']]: Readonly<Record<Exclude<keyof GoalOf<Kind>, 'kind'>, Part>>
} = {
  rate: { indicator: 'indicator', atLeast: 'percent' },
  rateAbove: { indicator: 'indicator', benchmark: 'benchmark' },
  reduction: { count: 'count', byAtLeast: 'percent' },
  none: { count: 'count' },
  countAtLeast: { count: 'count', atLeast: 'whole' },
  noIncrease: { count: 'count' },
}

/** Where a goal is found: in a rulebook that must define what it names, or alone. */
export interface GoalPlace {
  readonly tag: MisfitTag
  readonly rules?: Pick<TargetRules, 'indicators' | 'counts'>
}

/** What is wrong with a goal; `undefined` where nothing is. */
function faultOfGoal(goal: unknown, path: string, place: GoalPlace): RuleErrorFacts | undefined {
  const { tag, rules } = place
  if (!isRecord(goal)) return misfit(tag, path, goal, '{ kind, … }')
  const parts = own<Readonly<Record<string, Part>>>(GOALS, goal.kind)
  if (parts === undefined) {
    const kinds = Object.keys(GOALS).map((kind) => `"${kind}"`)
    return misfit(tag, `${path}.kind`, goal.kind, kinds.join(' | '))
  }
  for (const [name, part] of Object.entries(parts)) {
    const value = goal[name]
    if (!fits(value, part, rules)) return misfit(tag, `${path}.${name}`, value, EXPECTED[part])
  }
  return undefined
}

function fits(value: unknown, part: Part, rules: GoalPlace['rules']): boolean {
  if (part === 'percent') return readPercent(value) !== undefined
  if (part === 'whole') return isWhole(value)
  if (part === 'benchmark' || rules === undefined) return isText(value)
  return isRecord(own<unknown>(part === 'indicator' ? rules.indicators : rules.counts, value))
}

const EXPECTED: Readonly<Record<Part, Label>> = {
  indicator: { zh: '规则集中的指标', en: 'an indicator of the rulebook' },
  count: { zh: '规则集中的计数', en: 'a count of the rulebook' },
  benchmark: { zh: '非空的对照比率名称', en: 'a non-empty name of a benchmark' },
  percent: {
    zh: '0 至 100 的百分数，至多两位小数，如 "85"',
    en: 'a percentage from 0 to 100 with at most two places, such as "85"',
  },
  whole: WHOLE,
}

/** What is wrong with a target; `undefined` where nothing is. */
export function faultOfTarget(target: unknown, path: string, place: GoalPlace): RuleErrorFacts | undefined {
  if (!isRecord(target) || !isText(target.id) || !isLabel(target.label) || !isRecord(target.goal)) {
    return misfit(place.tag, path, target, '{ id, label, goal, basis }')
  }
  if (!isRecord(target.basis)) return misfit(place.tag, path, target, '{ id, label, goal, basis }')
  if (target.note !== undefined && !isLabel(target.note)) {
    return misfit(place.tag, `${path}.note`, target.note, '{ zh, en }')
  }
  return faultOfGoal(target.goal, `${path}.goal`, place)
}

/** What is wrong with the targets of a rulebook; `undefined` where nothing is. */
export function faultOfTargets(rules: TargetRules): RuleErrorFacts | undefined {
  for (const [key, target] of Object.entries<Target>(rules.targets)) {
    const path = `rules.targets.${key}`
    const fault = faultOfTarget(target, path, { tag: 'InvalidRulebook', rules })
    if (fault !== undefined) return fault
    if (target.id !== key) {
      const expected = { zh: `其键 "${key}"`, en: `its key, "${key}"` }
      return misfit('InvalidRulebook', `${path}.id`, target.id, expected)
    }
  }
  return undefined
}
