import { isLeft, right } from 'fp-ts/lib/Either.js'
import { faultOfRecord } from '../check-data.js'
import { checkVocabulary } from '../condition/check-vocabulary.js'
import { faultOfBooks, type LimitBook } from '../procedure/limit-in-force.js'
import { orThrow, type Result, refuse } from '../result.js'
import type { CaseRecord } from '../selector/case-record.js'
import type { SelectorRules } from '../selector/selector.js'
import { cases } from './cases.js'
import { type CaseCheck, caseCheck } from './check-cases.js'
import { type Faults, NONE } from './faults.js'
import { readAs } from './read-as.js'

/** What cases are held against besides their form. */
export interface CasesOptions {
  /**
   * The rulebook whose fields, values and events they may have, and of whose limits they say what these allow.
   *
   * @defaultValue any names and values will do
   */
  readonly rules?: SelectorRules | undefined
  /** The rulebooks of other families, of whose limits extensions and pauses may be told; for `rules` alone. */
  readonly books?: readonly LimitBook[] | undefined
}

/**
 * Reads case records that came as JSON (读取案件记录), or says all that is wrong with them.
 *
 * With a rulebook an extension has to be one that its limit allows, as long and in its unit, and a pause to be for a reason
 * that it names; of a limit in several versions, by one of them. What hangs on the days of a case is not looked at:
 * whether an extension was approved in time, a clock still stands still, or one event lies before another, `tallyCases`
 * says.
 *
 * @param json - what `JSON.parse` made of the text, `[{ id, fields, events }, …]`
 * @param options - the rulebook that gives the words
 * @returns a copy of it as records, or why they are none: `InvalidCase`, `DuplicateCase`, `UnknownEvent`,
 * `ExtensionNotAllowed`, `ExtensionTooLong`, `PauseNotAllowed`, `EventsOutOfOrder` for a pause that ends before it begins,
 * `InvalidLength`, `InvalidMoment`, `InvalidDate`, `DateOutOfRange`, or `InvalidRulebook`, `InvalidLimit`, `InvalidArgument`
 * for what is given besides. It never throws.
 * @example
 * ```ts
 * import { xinsheng2024 } from 'xinfang-rules/rulebooks'
 * import { safeParseCases } from 'xinfang-rules/schema'
 *
 * const read = safeParseCases(
 *   [
 *     { id: 'c1', fields: { channel: 'pigeon' }, events: { received: '2024-03-01' } },
 *     { id: 'c1', fields: {}, events: { recieved: '2024-03-04' } },
 *   ],
 *   { rules: xinsheng2024 },
 * )
 * read._tag === 'Left' && read.left.issues?.map(({ path }) => path)
 * // => ['cases[0].fields.channel', 'cases[1].events.recieved', 'cases[1].id']
 * ```
 */
export function safeParseCases(json: unknown, options: CasesOptions = {}): Result<readonly CaseRecord[]> {
  const check = checkOf(options)
  if (isLeft(check)) return check
  return readAs<readonly CaseRecord[]>(json, {
    schema: cases,
    path: 'cases',
    tag: 'InvalidCase',
    faultsOf: (records) => faultsOfCases(records, check.right),
  })
}

/** What records are held against; none where no rulebook is given. */
function checkOf(options: CasesOptions): Result<CaseCheck | undefined> {
  const fault = faultOfRecord('InvalidArgument', options, ['rules', 'books'], 'options')
  if (fault !== undefined) return refuse(fault)
  const { rules, books } = options
  const unread = books === undefined ? undefined : faultOfBooks(books, 'options.books')
  if (unread !== undefined) return refuse(unread)
  if (rules === undefined) return right(undefined)
  const checked = checkVocabulary(rules, rules?.limits === undefined ? [] : ['limits'])
  return isLeft(checked) ? checked : right(caseCheck(rules, books ?? []))
}

function faultsOfCases(records: readonly CaseRecord[], check: CaseCheck | undefined): Faults {
  const seen = new Set<string>()
  return records.flatMap((record, index) => {
    const path = `cases[${index}]`
    const twice: Faults = seen.has(record.id) ? [{ _tag: 'DuplicateCase', path: `${path}.id`, id: record.id }] : NONE
    seen.add(record.id)
    return check === undefined ? twice : [...check(record, path), ...twice]
  })
}

/**
 * Reads case records that came as JSON (读取案件记录).
 *
 * @param json - what `JSON.parse` made of the text, `[{ id, fields, events }, …]`
 * @param options - the rulebook that gives the words
 * @returns a copy of it as records
 * @throws `RulesError` for the first fault that {@link safeParseCases} finds, with all of them in `error.issues`
 */
export function parseCases(json: unknown, options: CasesOptions = {}): readonly CaseRecord[] {
  return orThrow(safeParseCases(json, options))
}
