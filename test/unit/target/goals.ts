import type { CountRule, Goal, Indicator, Target, TargetRules } from 'xinfang-rules'
import { xinsheng2024 } from 'xinfang-rules/rulebooks'

const label = { zh: '试拟', en: 'Made up' }
const basis = { document: '试拟方案', source: 'assumption', evidence: 'inferred' } as const

const indicator = (id: string): Indicator => ({
  id,
  label,
  rate: id,
  unit: '件',
  definition: label,
  totalsOnly: true,
})
const count = (id: string): CountRule => ({ id, label, unit: '件', totalsOnly: true })

/** A target with a goal. */
export const aTarget = (goal: Goal, id = 'T-1'): Target => ({ id, label, goal, basis })

/** A rulebook of targets with these goals, T-1, T-2, …, over the figures `closing`, `satisfied`, `backlog`, `visits`. */
export function rulesOf(...goals: readonly Goal[]): TargetRules {
  return {
    ...xinsheng2024,
    id: 'made-up',
    indicators: { closing: indicator('closing'), satisfied: indicator('satisfied') },
    counts: { backlog: count('backlog'), visits: count('visits') },
    targets: Object.fromEntries(goals.map((goal, at) => [`T-${at + 1}`, aTarget(goal, `T-${at + 1}`)])),
  }
}

/** One goal of each kind. */
export const eachKind: readonly Goal[] = [
  { kind: 'rate', indicator: 'closing', atLeast: '85' },
  { kind: 'rateAbove', indicator: 'satisfied', benchmark: 'district' },
  { kind: 'reduction', count: 'backlog', byAtLeast: '40' },
  { kind: 'none', count: 'visits' },
  { kind: 'countAtLeast', count: 'visits', atLeast: 4 },
  { kind: 'noIncrease', count: 'backlog' },
]
