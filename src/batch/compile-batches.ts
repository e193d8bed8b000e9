import { isLeft, right, traverseArray } from 'fp-ts/lib/Either.js'
import { checkVocabulary } from '../condition/check-vocabulary.js'
import { compileCondition, type Test } from '../condition/compile-condition.js'
import { isRecord } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit } from '../rule-error.js'
import type { BatchRules } from './batch-rules.js'

/** A batch made ready; one of `totalsOnly` has no test. */
export interface ReadyBatch {
  readonly id: string
  readonly test?: Test
}

/** Makes a rulebook's batches ready. */
export function compileBatches(rules: BatchRules): Result<readonly ReadyBatch[]> {
  const checked = checkVocabulary(rules, ['batches'])
  if (isLeft(checked)) return checked
  const batches: readonly (readonly [string, unknown])[] = Object.entries(rules.batches)
  return traverseArray(([id, batch]: readonly [string, unknown]) => compileBatch(rules, id, batch))(batches)
}

function compileBatch(rules: BatchRules, id: string, batch: unknown): Result<ReadyBatch> {
  const path = `rules.batches.${id}`
  if (!isRecord(batch)) {
    return refuse(misfit('InvalidRulebook', path, batch, '{ id, label, of }'))
  }
  if (batch.totalsOnly === true) return right({ id })
  const test = compileCondition(batch.of, { tag: 'InvalidRulebook', path: `${path}.of`, vocabulary: rules })
  return isLeft(test) ? test : right({ id, test: test.right })
}
