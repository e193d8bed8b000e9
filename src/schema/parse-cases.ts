import { isLeft, right } from 'fp-ts/lib/Either.js'
import { checkVocabulary } from '../condition/check-vocabulary.js'
import type { LimitBook } from '../procedure/limit-in-force.js'
import { orThrow, type Result } from '../result.js'
import type { RuleErrorFacts } from '../rule-error.js'
import type { CaseRecord } from '../selector/case-record.js'
import type { SelectorRules } from '../selector/selector.js'
import { prepareSelectors, type Selectors } from '../selector/selectors.js'
import { cases } from './cases.js'
import { factsOf } from './check-conditions.js'
import { type Faults, NONE } from './faults.js'
import { readAs } from './read-as.js'

/** What cases are held against besides their form. */
export interface CasesOptions {
  /**
   * The rulebook whose fields, values and events they may have.
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
 * @param json - what `JSON.parse` made of the text, `[{ id, fields, events }, …]`
 * @param options - the rulebook that gives the words
 * @returns a copy of it as records that `tallyCases` takes, or why they are none: `InvalidCase`, `DuplicateCase`,
 * `UnknownEvent`, `InvalidLength`, `InvalidMoment`, `InvalidDate`, `DateOutOfRange`, `InvalidRulebook`. It never throws.
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
  const selectors = selectorsOf(options)
  if (isLeft(selectors)) return selectors
  return readAs<readonly CaseRecord[]>(json, {
    schema: cases,
    path: 'cases',
    tag: 'InvalidCase',
    faultsOf: (records) => faultsOfCases(records, selectors.right),
  })
}

function selectorsOf({ rules, books }: CasesOptions): Result<Selectors | undefined> {
  if (rules === undefined) return right(undefined)
  const checked = checkVocabulary(rules, [])
  return isLeft(checked) ? checked : prepareSelectors(rules, { asOf: '2024-01-01', books })
}

function faultsOfCases(records: readonly CaseRecord[], selectors: Selectors | undefined): Faults {
  const seen = new Set<string>()
  return records.flatMap((record, index) => {
    const path = `cases[${index}]`
    const twice: readonly RuleErrorFacts[] = seen.has(record.id)
      ? [{ _tag: 'DuplicateCase', path: `${path}.id`, id: record.id }]
      : NONE
    seen.add(record.id)
    const read = selectors?.read(record, () => path)
    return read !== undefined && isLeft(read) ? [factsOf(read.left), ...twice] : twice
  })
}

/**
 * Reads case records that came as JSON (读取案件记录).
 *
 * @param json - what `JSON.parse` made of the text, `[{ id, fields, events }, …]`
 * @param options - the rulebook that gives the words
 * @returns a copy of it as records that `tallyCases` takes
 * @throws `RulesError` for the first fault that {@link safeParseCases} finds, with all of them in `error.issues`
 */
export function parseCases(json: unknown, options: CasesOptions = {}): readonly CaseRecord[] {
  return orThrow(safeParseCases(json, options))
}
