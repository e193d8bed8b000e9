import { isLeft, right } from 'fp-ts/lib/Either.js'
import { type Moment, type MomentInput, readMoment } from '../date/moment.js'
import { isRecord } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit } from '../rule-error.js'
import { type CaseRecord, readFacts } from './case-record.js'
import type { Facts } from './compile-condition.js'
import type { Vocabulary } from './condition.js'

/** The moment that a question about cases is asked of. */
export interface AsOf {
  /** Events after it are ignored; a whole day means its last millisecond. */
  readonly asOf: MomentInput
}

/** Reads `asOf` from a call's options. */
export function readAsOf(options: AsOf): Result<Moment> {
  if (!isRecord(options)) return refuse(misfit('InvalidArgument', 'options', options, '{ asOf }'))
  return readMoment(options.asOf, 'options.asOf')
}

/** What a second record of one id means. */
export type Duplicates = 'refuse' | 'first' | 'assumeUnique'

/** How records are read, and what their list is called in refusals. */
interface Reading {
  readonly asOf: Moment
  readonly vocabulary: Vocabulary
  readonly duplicates: Duplicates
  readonly path: string
}

/** Reads cases one by one, and stops at the first that cannot be read. */
export function eachCase(
  cases: Iterable<CaseRecord>,
  { asOf, vocabulary, duplicates, path }: Reading,
  visit: (facts: Facts) => void,
): Result<void> {
  if (typeof (cases as Partial<typeof cases> | null | undefined)?.[Symbol.iterator] !== 'function') {
    return refuse(misfit('InvalidArgument', path, cases, 'Iterable<CaseRecord>'))
  }
  const seen = new Set<string>()
  let index = 0
  for (const record of cases) {
    const place = `${path}[${index++}]`
    const facts = readFacts(record, asOf, vocabulary, place)
    if (isLeft(facts)) return facts
    if (duplicates !== 'assumeUnique') {
      const again = seen.has(record.id)
      if (again && duplicates === 'refuse') return refuse({ _tag: 'DuplicateCase', path: `${place}.id`, id: record.id })
      if (again) continue
      seen.add(record.id)
    }
    visit(facts.right)
  }
  return right(undefined)
}
