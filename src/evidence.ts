import { isListOf, isPlainRecord, isText, own } from './plain.js'
import { type MisfitTag, misfit, type RuleErrorFacts } from './rule-error.js'

/** What bears things out: opaque references, by the key of each thing. */
export type Evidence = Readonly<Record<string, readonly string[]>>

/** What is wrong with evidence; `undefined` where nothing is. */
export function faultOfEvidence(tag: MisfitTag, evidence: unknown, path: string): RuleErrorFacts | undefined {
  if (!isPlainRecord(evidence)) return misfit(tag, path, evidence, '{ key: [reference, …], … }')
  for (const key of Object.keys(evidence)) {
    const references = evidence[key]
    if (!isListOf(references, isText)) return misfit(tag, `${path}.${key}`, references, '[reference, …]')
  }
  return undefined
}

/** How many references bear one thing out, in all the evidence there is, each once. */
export function countReferences(all: readonly Evidence[], key: string): number {
  const references = new Set<string>()
  for (const evidence of all) for (const reference of own(evidence, key) ?? []) references.add(reference)
  return references.size
}
