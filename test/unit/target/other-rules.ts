import type { TargetRules } from 'xinfang-rules'
import { xinsheng2024 } from 'xinfang-rules/rulebooks'

/** The rulebook with a part of it replaced by something that does not belong there. */
export function withPart(part: object): TargetRules {
  return { ...xinsheng2024, ...part } as TargetRules
}

/** The rulebook with one target, of this goal. */
export function withGoal(goal: unknown): TargetRules {
  return withPart({ targets: { 'T-1': { ...xinsheng2024.targets['A-2'], id: 'T-1', goal } } })
}
