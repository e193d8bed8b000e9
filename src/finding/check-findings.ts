import { firstFault } from '../check-data.js'
import { isLabel, isRecord, isText } from '../plain.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { Finding } from '../terms.js'

/** The severities, the gravest first. */
export const SEVERITIES: readonly Finding['severity'][] = ['breach', 'warning', 'note']

/** What is wrong with a list of findings that may come from anywhere; `undefined` where nothing is. */
export function faultOfFindings(findings: unknown): RuleErrorFacts | undefined {
  if (!Array.isArray(findings)) return misfit('InvalidArgument', 'findings', findings, '[Finding, …]')
  return firstFault<unknown>([...findings], (finding, index) => faultOfFinding(finding, `findings[${index}]`))
}

function faultOfFinding(finding: unknown, path: string): RuleErrorFacts | undefined {
  const named = isRecord(finding) && isText(finding.rule) && isText(finding.subject) && isRecord(finding.basis)
  if (!named) return misfit('InvalidArgument', path, finding, '{ rule, severity, subject, message, basis }')
  const { severity, on, message } = finding
  if (!(SEVERITIES as readonly unknown[]).includes(severity)) {
    return misfit('InvalidArgument', `${path}.severity`, severity, '"breach" | "warning" | "note"')
  }
  if (on !== undefined && !isText(on)) return misfit('InvalidArgument', `${path}.on`, on, 'YYYY-MM-DD')
  return isLabel(message) ? undefined : misfit('InvalidArgument', `${path}.message`, message, '{ zh, en }')
}
