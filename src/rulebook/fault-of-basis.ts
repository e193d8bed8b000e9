import { isRecord, isText } from '../plain.js'
import type { RuleErrorFacts } from '../rule-error.js'
import { invalid } from './fault-of-head.js'

const SOURCES: readonly unknown[] = ['law', 'local', 'assumption']
const EVIDENCE: readonly unknown[] = ['verified', 'secondary', 'inferred']

/** A citation: its document, and its clause where that was read. */
export function faultOfBasis(basis: unknown, path: string): RuleErrorFacts | undefined {
  if (!isRecord(basis) || !isText(basis.document)) {
    return invalid(path, basis, {
      zh: '依据 { document, clause, source, evidence }',
      en: '{ document, clause, source, evidence }',
    })
  }
  const { source, evidence, clause } = basis
  if (!SOURCES.includes(source)) return invalid(`${path}.source`, source, '"law" | "local" | "assumption"')
  if (!EVIDENCE.includes(evidence))
    return invalid(`${path}.evidence`, evidence, '"verified" | "secondary" | "inferred"')
  if (evidence !== 'verified' || isText(clause)) return undefined
  return invalid(`${path}.clause`, clause, {
    zh: '条款（已核对原文的须写明）',
    en: 'a clause, which verified evidence needs',
  })
}
