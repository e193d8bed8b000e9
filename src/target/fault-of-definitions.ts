import { isLabel } from '../plain.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { Indicator } from './target-rules.js'

/** Each definition of a rate is spelled out, and one of them at most is the rulebook's own. */
export function faultOfDefinitions(
  definitions: readonly (readonly [id: string, indicator: Indicator])[],
): RuleErrorFacts | undefined {
  const bare = definitions.find(([, { label, definition }]) => !isLabel(label) || !isLabel(definition))
  if (bare !== undefined) {
    const [id, one] = bare
    return misfit('InvalidRulebook', `rules.indicators.${id}`, one, '{ id, label, rate, unit, definition }')
  }
  const [first, second] = definitions.filter(([, { preferred }]) => preferred === true)
  if (first === undefined || second === undefined) return undefined
  return misfit('InvalidRulebook', `rules.indicators.${second[0]}.preferred`, true, {
    zh: `未填：同一比率只采用一种口径，已采用 ${first[0]}`,
    en: `left out, since another definition of the rate is preferred, ${first[0]}`,
  })
}
