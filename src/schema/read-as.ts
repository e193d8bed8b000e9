import { left, right } from 'fp-ts/lib/Either.js'
import type * as z from 'zod'
import { isPlainRecord } from '../plain.js'
import type { Result } from '../result.js'
import { type MisfitTag, type RuleErrorFacts, ruleError } from '../rule-error.js'
import { faultsOfIssues } from './faults-of-issues.js'
import { faultsOfNames } from './read-json.js'

/** How data of one kind are read. */
export interface Reader<T> {
  readonly schema: z.ZodType<T>
  /** What the data are called in refusals. */
  readonly path: string
  readonly tag: MisfitTag
  /** What is wrong with data of the right form. */
  readonly faultsOf: (value: T) => readonly RuleErrorFacts[]
}

/**
 * Reads data of one kind: first the names of their members, then their form, then what they say, each only where nothing
 * was wrong before. All faults of a step are told.
 */
export function readAs<T>(json: unknown, { schema, path, tag, faultsOf }: Reader<T>): Result<T> {
  const names = faultsOfNames(json, path, tag)
  if (names.length > 0) return refuseAll(names)
  const data = withoutSchema(json)
  const read = schema.safeParse(data)
  if (!read.success) return refuseAll(faultsOfIssues(read.error.issues, data, path, tag))
  const faults = faultsOf(read.data)
  return faults.length > 0 ? refuseAll(faults) : right(read.data)
}

/** The data without the name of the JSON Schema by which an editor checks them. */
function withoutSchema(json: unknown): unknown {
  if (!isPlainRecord(json) || typeof json.$schema !== 'string') return json
  const { $schema: _, ...data } = json
  return data
}

/** Refuses for the first of some faults, and tells each once: a limit's own is found wherever its state is asked for. */
function refuseAll(faults: readonly RuleErrorFacts[]): Result<never> {
  const said = new Set<string>()
  const issues = faults.map(ruleError).filter(({ message }) => said.size < said.add(message).size)
  const [first] = issues
  return left({ ...(first as (typeof issues)[number]), issues })
}
