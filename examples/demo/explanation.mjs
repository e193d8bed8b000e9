// @ts-check
import { computeDeadline, explainDeadline, orThrow } from 'xinfang-rules'
import { renderExplanation } from 'xinfang-rules/render'
import { caomiao2023 } from 'xinfang-rules/rulebooks'

/** Five working days across Spring Festival, day by day, in both languages. */
export function explanation() {
  const deadline = orThrow(computeDeadline({ limit: caomiao2023.limits['simple.opinion'], from: '2024-02-08' }))
  const explained = orThrow(explainDeadline(deadline))
  return [renderExplanation(explained, 'zh'), '', renderExplanation(explained, 'en')].join('\n')
}
