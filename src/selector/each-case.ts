import { isLeft, right } from 'fp-ts/lib/Either.js'
import { isRecord, isText } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit, type RuleError, type RuleErrorFacts } from '../rule-error.js'
import type { CaseFacts } from './case-facts.js'
import type { CaseRecord } from './case-record.js'
import type { Selectors } from './selectors.js'

/** What a second record of one id means. */
export type Duplicates = 'refuse' | 'first' | 'assumeUnique'

/** A record that could not be counted. */
export interface RefusedCase {
  /** Its position, from 0. */
  readonly index: number
  /** Its id, where it has one. */
  readonly id?: string
  readonly error: RuleError
}

/** How records are gone through, and what their list is called in refusals. */
export interface Reading {
  readonly selectors: Selectors
  readonly duplicates: Duplicates
  readonly path: string
  /** Takes what cannot be read; without it, the first such record ends the reading. */
  readonly refused?: ((refused: RefusedCase) => void) | undefined
}

/** Takes a case whose facts are read, or says why it cannot; `placeOf` tells where the case stands. */
export type Visit = (facts: CaseFacts, record: CaseRecord, placeOf: () => string) => RuleErrorFacts | undefined

const GO_ON: Result<void> = /* @__PURE__ */ right(undefined)

/** Reads cases one by one. */
export function eachCase(cases: Iterable<CaseRecord>, reading: Reading, visit: Visit): Result<void> {
  if (!has(cases, Symbol.iterator)) {
    return refuse(misfit('InvalidArgument', reading.path, cases, 'Iterable<CaseRecord>'))
  }
  const take = taking(reading, visit)
  for (const record of cases) {
    const taken = take(record)
    if (isLeft(taken)) return taken
  }
  return GO_ON
}

/** The same for cases that come as they can. */
export async function eachCaseAsync(
  cases: AsyncIterable<CaseRecord> | Iterable<CaseRecord>,
  reading: Reading,
  visit: Visit,
): Promise<Result<void>> {
  if (!has(cases, Symbol.asyncIterator) && !has(cases, Symbol.iterator)) {
    return refuse(misfit('InvalidArgument', reading.path, cases, 'AsyncIterable<CaseRecord>'))
  }
  const take = taking(reading, visit)
  for await (const record of cases) {
    const taken = take(record)
    if (isLeft(taken)) return taken
  }
  return GO_ON
}

function has(value: unknown, method: symbol): boolean {
  return typeof (value as Partial<Record<symbol, unknown>> | null | undefined)?.[method] === 'function'
}

/** Takes one record after the other. */
function taking({ selectors, duplicates, path, refused }: Reading, visit: Visit): (record: CaseRecord) => Result<void> {
  const seen = new Set<string>()
  const isCompared = duplicates !== 'assumeUnique'
  let index = -1
  const placeOf = (): string => `${path}[${index}]`
  const read = (record: CaseRecord): Result<void> => {
    const facts = selectors.read(record, placeOf)
    if (isLeft(facts)) return facts
    if (isCompared && seen.has(record.id)) {
      return duplicates === 'first' ? GO_ON : refuse({ _tag: 'DuplicateCase', path: `${placeOf()}.id`, id: record.id })
    }
    const fault = visit(facts.right, record, placeOf)
    if (fault !== undefined) return refuse(fault)
    if (isCompared) seen.add(record.id)
    return GO_ON
  }
  return (record) => {
    index++
    const taken = read(record)
    if (refused === undefined || !isLeft(taken)) return taken
    const id = isRecord(record) && isText(record.id) ? { id: record.id } : {}
    refused({ index, ...id, error: taken.left })
    return GO_ON
  }
}
