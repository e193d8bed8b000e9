import { isLeft, right } from 'fp-ts/lib/Either.js'
import { isPlainRecord, isText, own } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit } from '../rule-error.js'
import type { Finding } from '../terms.js'
import { faultOfFindings } from './check-findings.js'

/**
 * By what findings are told apart (分组): their subject, rule or severity; the unit of their subject, as a record says it;
 * or what a function of the caller's own says.
 */
export type FindingGroupBy =
  | 'subject'
  | 'rule'
  | 'severity'
  | Readonly<Record<string, string>>
  | ((finding: Finding) => string)

/** Findings of whose subject no unit is known. */
const NO_GROUP = ''

/**
 * Groups findings by the unit that answers for them (检查结论分组).
 *
 * @param findings - of any checks
 * @param by - units by subject, such as `{ c1: 'village-1' }`, where a subject that is left out is in the group `''`;
 * `subject`, `rule` or `severity`; or a function that tells a finding's group
 * @returns every finding in one group, findings in the order in which they come; or `InvalidArgument`. Groups come in the
 * order of their first findings, but as in any JavaScript object those named by a whole number, such as `320411`, stand
 * before all others, the least first; `renderFindings` keeps the order of these too. It throws only what the caller's own
 * function throws.
 * @example
 * ```ts
 * import { groupFindings, orThrow } from 'xinfang-rules'
 *
 * const basis = { document: '我局工作规范', clause: '第一条', source: 'local', evidence: 'verified' } as const
 * const message = { zh: '缺少方案', en: 'no plan' }
 * const findings = ['c1', 'c2', 'c3'].map((subject) => ({ rule: 'plan', severity: 'breach', subject, message, basis }) as const)
 * const byUnit = orThrow(groupFindings(findings, { c1: 'village-1', c2: 'village-2', c3: 'village-1' }))
 * Object.keys(byUnit) // => ['village-1', 'village-2']
 * byUnit['village-1']?.length // => 2
 * ```
 */
export function groupFindings(
  findings: readonly Finding[],
  by: FindingGroupBy,
): Result<Readonly<Record<string, readonly Finding[]>>> {
  const groups = groupsOf(findings, by)
  return isLeft(groups) ? groups : right(Object.fromEntries(groups.right))
}

/** The groups in the order of their first findings, whatever they are called. */
export function groupsOf(
  findings: readonly Finding[],
  by: FindingGroupBy,
): Result<ReadonlyMap<string, readonly Finding[]>> {
  const fault = faultOfFindings(findings)
  if (fault !== undefined) return refuse(fault)
  const groupOf = readGrouping(by)
  if (groupOf === undefined) return refuse(misfit('InvalidArgument', 'by', by, WAYS))
  const groups = new Map<string, Finding[]>()
  for (const [index, finding] of findings.entries()) {
    const group = groupOf(finding)
    if (typeof group !== 'string') {
      const expected = { zh: '分组的名称（字符串）', en: 'the name of a group, a string' }
      return refuse(misfit('InvalidArgument', `by(findings[${index}])`, group, expected))
    }
    const members = groups.get(group)
    if (members === undefined) groups.set(group, [finding])
    else members.push(finding)
  }
  return right(groups)
}

const WAYS = '"subject" | "rule" | "severity" | { subject: unit, … } | (finding) => string'

function readGrouping(by: FindingGroupBy): ((finding: Finding) => unknown) | undefined {
  if (typeof by === 'function') return by
  if (by === 'subject' || by === 'rule' || by === 'severity') return (finding) => finding[by]
  if (!isPlainRecord(by) || !Object.values(by).every(isText)) return undefined
  return ({ subject }) => own(by, subject) ?? NO_GROUP
}
