import {
  type Act,
  type CaseFile,
  type Checked,
  checkLeadership,
  type Finding,
  type LeadershipOptions,
  type LeadershipRules,
  type LeadershipSummary,
  orThrow,
} from 'xinfang-rules'
import { sanjian2021, xinsheng2024 } from 'xinfang-rules/rulebooks'
import { refusalOf } from '../refusal.js'

export type Lead = CaseFile['leads'][number]

/** A complete file for the five ones of document B, with a part replaced. */
export const five = (part: Partial<CaseFile> = {}): CaseFile => ({
  id: 'c1',
  fields: { caseKind: 'other' },
  evidence: { problem: ['p1'], team: ['t1'], plan: ['d1'] },
  leads: [{ leader: 'L1', from: '2021-04-01' }],
  ...part,
})

export const THREE_ACTS: readonly Act[] = [
  { key: 'analysis', by: 'L1', on: '2024-03-04' },
  { key: 'persuasion', by: 'L1', on: '2024-03-11' },
  { key: 'coordination', by: 'L1', on: '2024-03-18' },
]

/** A complete file for the rules on leads of document A, with a part replaced. */
export const hard = (part: Partial<CaseFile> = {}): CaseFile => ({
  id: 'c1',
  fields: {},
  evidence: {},
  leads: [{ leader: 'L1', from: '2024-03-01' }],
  acts: THREE_ACTS,
  ...part,
})

export const checkFive = (file: CaseFile, asOf: LeadershipOptions['asOf'] = '2021-06-30'): Checked<LeadershipSummary> =>
  orThrow(checkLeadership(sanjian2021, file, { asOf }))

export const checkHard = (file: CaseFile, options: Partial<LeadershipOptions> = {}): readonly Finding[] =>
  orThrow(checkLeadership(xinsheng2024, file, { asOf: '2024-04-30', ...options })).findings

export const brief = (findings: readonly Finding[]): string[] =>
  findings.map(({ rule, severity }) => `${severity} ${rule}`)

export const basisB = {
  document: '三建委发〔2021〕46号',
  clause: '三(二)',
  rule: 'B-9',
  source: 'local',
  evidence: 'verified',
}
export const basisA = {
  document: '新胜委发〔2024〕14号',
  clause: '二(五)',
  rule: 'A-20',
  source: 'local',
  evidence: 'verified',
}

/** The one rule of a rulebook. */
export function ruleOf(rules: LeadershipRules): LeadershipRules['leadership'][string] {
  const rule = rules.leadership['caseLead']
  if (rule === undefined) throw new Error('no rule')
  return rule
}

export const refuse = (file: unknown, options: object = {}) =>
  refusalOf(checkLeadership(xinsheng2024, file as CaseFile, { asOf: '2024-04-30', ...options }))
