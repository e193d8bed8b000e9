import { isLeft, right, traverseArray } from 'fp-ts/lib/Either.js'
import { faultOfRecord } from '../check-data.js'
import { checkVocabulary } from '../condition/check-vocabulary.js'
import { isRecord } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit } from '../rule-error.js'
import type { CaseTest } from '../selector/case-facts.js'
import { CASE_OPTIONS, type CaseOptions } from '../selector/case-options.js'
import { prepareSelectors, type Selectors } from '../selector/selectors.js'
import type { BatchRules } from './batch-rules.js'

/** A batch made ready; one of `totalsOnly` has no test. */
export interface ReadyBatch {
  readonly id: string
  readonly test?: CaseTest
}

/** Batches made ready for cases. */
export interface ReadyBatches {
  readonly batches: readonly ReadyBatch[]
  readonly selectors: Selectors
}

/** Makes a rulebook's batches ready; `more` are options that a call has besides those of cases. */
export function compileBatches(
  rules: BatchRules,
  options: CaseOptions,
  more: readonly string[] = [],
): Result<ReadyBatches> {
  const checked = checkVocabulary(rules, ['batches'])
  if (isLeft(checked)) return checked
  const selectors = prepareSelectors(rules, options)
  if (isLeft(selectors)) return selectors
  const stranger = faultOfRecord('InvalidArgument', options, [...CASE_OPTIONS, ...more], 'options')
  if (stranger !== undefined) return refuse(stranger)
  const definitions: readonly (readonly [string, unknown])[] = Object.entries(rules.batches)
  const compile = ([id, batch]: readonly [string, unknown]) => compileBatch(selectors.right, id, batch)
  const batches = traverseArray(compile)(definitions)
  return isLeft(batches) ? batches : right({ batches: batches.right, selectors: selectors.right })
}

function compileBatch(selectors: Selectors, id: string, batch: unknown): Result<ReadyBatch> {
  const path = `rules.batches.${id}`
  if (!isRecord(batch)) {
    return refuse(misfit('InvalidRulebook', path, batch, '{ id, label, of }'))
  }
  if (batch.totalsOnly === true) return right({ id })
  const test = selectors.compile(batch.of, `${path}.of`)
  return isLeft(test) ? test : right({ id, test: test.right })
}
