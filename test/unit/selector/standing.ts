import {
  type CaseOptions,
  type CaseRecord,
  type LimitTest,
  type Result,
  type TargetRules,
  type TimeLimit,
  tallyCases,
} from 'xinfang-rules'

export const label = { zh: '试拟', en: 'Trial' }
export const STATES = ['inTime', 'late', 'running', 'overdue'] as const

/** A rulebook that counts the cases whose limit is in each state. */
export function stateRules(limit: TimeLimit, test: Partial<LimitTest> = {}): TargetRules {
  const counts = STATES.map((state) => {
    const of = { limit: limit.id, state, ...test }
    return [state, { id: state, label, unit: '件', of }] as const
  })
  const events = Object.fromEntries([limit.from, ...(limit.metBy ?? [])].map((event) => [event, label]))
  const kind = { label, values: { petition: label, court: label } }
  const limits = test.family === undefined ? { [limit.id]: limit } : {}
  return {
    id: 'states',
    events,
    fields: { kind },
    limits,
    indicators: {},
    targets: {},
    counts: Object.fromEntries(counts),
  }
}

/** The one state in which a case's limit is, or `none`; it throws where two hold at once. */
export function standing(rules: TargetRules, record: CaseRecord, options: CaseOptions): Result<string> {
  const tally = tallyCases(rules, [record], options)
  if (tally._tag === 'Left') return tally
  const held = STATES.filter((state) => tally.right.counts[state] === 1)
  if (held.length > 1) throw new Error(`one limit is ${held.join(' and ')} at once`)
  return { _tag: 'Right', right: held[0] ?? 'none' }
}
