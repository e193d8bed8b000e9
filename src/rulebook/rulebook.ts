import type { BatchRules } from '../batch/batch-rules.js'
import type { DeadlineRules, InForce } from '../deadline/time-limit.js'
import type { DutyRules } from '../duty/duty-rules.js'
import type { ChecklistRules } from '../leadership/checklist.js'
import type { LeadershipRules } from '../leadership/leadership-rules.js'
import type { RoutingRules } from '../leadership/routing-rules.js'
import type { ProcedureRules } from '../procedure/procedure.js'
import type { TargetRules } from '../target/target-rules.js'
import type { IsoDate, Label } from '../terms.js'

/** A whole regulation as data (规则集), made of the slices that the engines declare. Plain JSON. */
export interface Rulebook<
  LimitId extends string = string,
  ProcedureId extends string = string,
  ChecklistId extends string = string,
  RoutingId extends string = string,
> extends DeadlineRules<LimitId>,
    ProcedureRules<ProcedureId>,
    TargetRules,
    LeadershipRules,
    ChecklistRules<ChecklistId>,
    RoutingRules<RoutingId>,
    BatchRules,
    DutyRules {
  readonly id: string
  readonly limits: DeadlineRules<LimitId>['limits']
  /** Groups the versions of one regulation, e.g. `national`. */
  readonly family: string
  readonly label: Label
  readonly document: {
    readonly number: string
    readonly issuer: string
    /** Left out where the document does not show its day. */
    readonly issuedOn?: IsoDate
    readonly level: 'national' | 'district' | 'town'
  }
  readonly effective: InForce & {
    /** `assumption` where the document does not state its days of effect. */
    readonly source?: 'document' | 'assumption'
    /** What came after its last day, where no rulebook has it: said when one asks for such a day (接替文件). */
    readonly succession?: Label
  }
}

/**
 * Declares a rulebook (定义规则集): returns it as it is, and lets TypeScript know the ids of its limits,
 * procedures, checklists and routing rules.
 *
 * @param book - the rulebook, a literal
 * @returns the same object
 * @example
 * ```ts
 * import { caomiao2023 } from 'xinfang-rules/rulebooks'
 *
 * caomiao2023.limits['general.opinion'].length // => { amount: 10, unit: 'workingDay' }
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function defineRulebook<
  const LimitId extends string,
  const ProcedureId extends string,
  const ChecklistId extends string,
  const RoutingId extends string,
>(
  book: Rulebook<LimitId, ProcedureId, ChecklistId, RoutingId>,
): Rulebook<LimitId, ProcedureId, ChecklistId, RoutingId> {
  return book
}
