import { isLeft, right } from 'fp-ts/lib/Either.js'
import { faultOfRecord } from '../check-data.js'
import { writeMoment } from '../date/moment.js'
import { type Result, refuse } from '../result.js'
import { misfit } from '../rule-error.js'
import { CASE_OPTIONS, type CaseOptions } from '../selector/case-options.js'
import type { Duplicates, Reading } from '../selector/each-case.js'
import { prepareSelectors } from '../selector/selectors.js'
import { checkRules } from './check-rules.js'
import { compileFigures, type Figures, type Sums } from './compile-figures.js'
import type { Tally } from './tally.js'
import type { TargetRules } from './target-rules.js'

/** How cases are tallied. */
export interface TallyOptions extends CaseOptions {
  /**
   * What a second record of one id means: `refuse` an error, `first` only the first one counts,
   * `assumeUnique` ids are not compared, and memory stays constant.
   *
   * @defaultValue `refuse`
   */
  readonly duplicates?: Duplicates | undefined
}

const DUPLICATES: readonly unknown[] = ['refuse', 'first', 'assumeUnique'] satisfies Duplicates[]

/** Prepares to read cases for a question about a rulebook's figures; `more` are options that it has besides those of tallies. */
export function prepareReading(
  rules: TargetRules,
  options: TallyOptions,
  more: readonly string[] = [],
): Result<Reading> {
  const checked = checkRules(rules)
  if (isLeft(checked)) return checked
  const selectors = prepareSelectors(rules, options)
  if (isLeft(selectors)) return selectors
  const stranger = faultOfRecord('InvalidArgument', options, [...CASE_OPTIONS, 'duplicates', ...more], 'options')
  if (stranger !== undefined) return refuse(stranger)
  const { duplicates = 'refuse' } = options
  if (DUPLICATES.includes(duplicates)) return right({ selectors: selectors.right, duplicates, path: 'cases' })
  return refuse(misfit('InvalidArgument', 'options.duplicates', duplicates, '"refuse" | "first" | "assumeUnique"'))
}

/** All that is needed before the first case is looked at. */
export interface PreparedTally {
  readonly figures: Figures
  readonly reading: Reading
  /** The tally of some sums. */
  readonly state: (sums: Sums) => Tally
}

/** Makes a rulebook's figures ready for cases; `more` are options that a call has besides those of tallies. */
export function prepareTally(
  rules: TargetRules,
  options: TallyOptions,
  more: readonly string[] = [],
): Result<PreparedTally> {
  const reading = prepareReading(rules, options, more)
  if (isLeft(reading)) return reading
  const { selectors } = reading.right
  const figures = compileFigures(rules, selectors)
  if (isLeft(figures)) return figures
  const stamp = { rulebook: rules.id, asOf: writeMoment(selectors.options.asOf) }
  return right({
    figures: figures.right,
    reading: reading.right,
    state: (sums) => ({ ...stamp, ...figures.right.write(sums) }),
  })
}
