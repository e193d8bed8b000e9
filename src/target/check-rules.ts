import { checkVocabulary } from '../condition/check-vocabulary.js'
import type { Result } from '../result.js'
import type { TargetRules } from './target-rules.js'

/** Whether the sections that targets need are there. */
export function checkRules(rules: TargetRules): Result<TargetRules> {
  return checkVocabulary(rules, ['indicators', 'counts', 'targets'])
}
