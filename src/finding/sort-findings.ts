import { right } from 'fp-ts/lib/Either.js'
import { type Result, refuse } from '../result.js'
import type { Finding } from '../terms.js'
import { faultOfFindings, SEVERITIES } from './check-findings.js'

/**
 * Sorts findings, the gravest first (检查结论排序): breaches, then warnings, then notes; of one severity by day, those
 * without a day last; then by subject, rule and message.
 *
 * The order depends on the findings alone, not on the order in which they came.
 *
 * @param findings - of any checks; they are left as they are
 * @returns a sorted copy; or `InvalidArgument`. It never throws.
 * @example
 * ```ts
 * import { orThrow, sortFindings } from 'xinfang-rules'
 *
 * const basis = { document: '我局工作规范', clause: '第一条', source: 'local', evidence: 'verified' } as const
 * const message = { zh: '本月未报', en: 'not reported this month' }
 * const late = { rule: 'report', severity: 'breach', subject: 'village-2', on: '2024-03-24', message, basis } as const
 * const soft = { rule: 'openDay', severity: 'warning', subject: 'village-1', on: '2024-03-31', message, basis } as const
 * orThrow(sortFindings([soft, late])).map(({ subject }) => subject) // => ['village-2', 'village-1']
 * ```
 */
export function sortFindings(findings: readonly Finding[]): Result<readonly Finding[]> {
  const fault = faultOfFindings(findings)
  return fault === undefined ? right([...findings].sort(compareFindings)) : refuse(fault)
}

/** What findings are ordered by; no day sorts after every day. */
const keysOf = ({ severity, on, subject, rule, message }: Finding): readonly string[] => [
  `${SEVERITIES.indexOf(severity)}`,
  on ?? '\uffff',
  subject,
  rule,
  message.zh,
  message.en,
]

function compareFindings(one: Finding, other: Finding): number {
  const theirs = keysOf(other)
  for (const [at, key] of keysOf(one).entries()) {
    const its = theirs[at] as string
    if (key !== its) return key < its ? -1 : 1
  }
  return 0
}
