import { isLeft, right } from 'fp-ts/lib/Either.js'
import { checkVocabulary } from '../condition/check-vocabulary.js'
import { compileCondition, type Test } from '../condition/compile-condition.js'
import { isRecord } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit } from '../rule-error.js'
import type { BatchRules } from './batch-rules.js'

/** A rulebook's batches, made ready; those of `totalsOnly` have no test. */
export function compileBatches(rules: BatchRules): Result<readonly { readonly id: string; readonly test?: Test }[]> {
  const checked = checkVocabulary(rules, ['batches'])
  if (isLeft(checked)) return checked
  const batches: { id: string; test?: Test }[] = []
  for (const [id, batch] of Object.entries(rules.batches)) {
    const path = `rules.batches.${id}`
    if (!isRecord(batch))
      return refuse(misfit('InvalidRulebook', path, batch, { zh: '{ id, label, of }', en: '{ id, label, of }' }))
    if ('totalsOnly' in batch) {
      batches.push({ id })
      continue
    }
    const test = compileCondition(batch.of, { tag: 'InvalidRulebook', path: `${path}.of`, vocabulary: rules })
    if (isLeft(test)) return test
    batches.push({ id, test: test.right })
  }
  return right(batches)
}
