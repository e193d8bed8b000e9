import { isLeft, right } from 'fp-ts/lib/Either.js'
import { faultOfRecord } from '../check-data.js'
import { compileCondition } from '../condition/compile-condition.js'
import type { CaseFields } from '../condition/condition.js'
import { FACT_LEAVES, type Facts } from '../condition/fact-leaves.js'
import { wordsNotGiven } from '../condition/words-not-given.js'
import { isListOf, isPlainRecord, isText } from '../plain.js'
import type { LimitReference } from '../procedure/procedure.js'
import { type ReadRule, takeReading } from '../reading.js'
import { type Result, refuse } from '../result.js'
import { misfit } from '../rule-error.js'
import type { Citation, EventName, Label } from '../terms.js'
import { readFacts, type VocabularyOption } from './facts-given.js'
import { faultOfRouting, ROUTING_READINGS } from './fault-of-routing.js'
import type { RoutedAct, RoutingRule, RoutingStep } from './routing-rules.js'

/** What is known of a matter that has to be routed. */
export interface RoutingFacts {
  readonly fields?: CaseFields | undefined
  /** All the events that have happened; left out, nothing is known of any. */
  readonly happened?: readonly EventName[] | undefined
  /** The unit, or units in their order, that each party of the rule is; those that are none, or not known, are left out. */
  readonly parties?: Readonly<Record<string, string | readonly string[] | undefined>> | undefined
}

/** How a matter is routed. */
export interface RouteOptions extends VocabularyOption {
  /** Ids of the other readings to follow, one or several that do not contradict each other. */
  readonly reading?: string | readonly string[] | undefined
}

/** A step that did not decide. */
export interface PassedStep {
  readonly step: string
  readonly label: Label
  /**
   * `conditionFalse`: it is not meant for this matter; `partyMissing`: the facts name nobody who would lead; `conditionUnknown`:
   * what is given does not say whether it is meant for it.
   */
  readonly because: 'conditionFalse' | 'partyMissing' | 'conditionUnknown'
  /** The party that is missing, or the fields and events of which nothing is known. */
  readonly missing?: readonly string[]
}

/** What a step says. */
export interface RoutedStep {
  readonly step: string
  readonly label: Label
  /** The unit that leads (牵头单位). */
  readonly lead?: string
  /** The units that support it (配合单位), in their order. */
  readonly support?: readonly string[]
  /** What is to be done, in this order. */
  readonly acts?: readonly RoutedAct[]
  /** The limit that it has to keep. */
  readonly within?: LimitReference
  /** The clause that decides. */
  readonly basis: Citation
}

/** Who handles a matter, or what is to be done with it. Plain JSON. */
export type Routing = {
  readonly rule: string
  /** Ids of the readings followed instead of the rule's own. */
  readonly reading?: readonly string[]
  /** The steps that come before the one that decides, or all, and why each did not. */
  readonly passed: readonly PassedStep[]
} & (
  | ({ readonly status: 'decided' } & RoutedStep)
  | {
      /** A step that is not known to apply, and not known not to, goes before any other that does. */
      readonly status: 'undecided'
      /** The fields and events to find out. */
      readonly unknown: readonly string[]
      /** What decides if none of the steps in doubt applies. */
      readonly otherwise?: RoutedStep
    }
  | {
      /** No step applies: the rule does not say. */
      readonly status: 'none'
    }
)

/**
 * Decides who handles a matter or what is to be done with it (分流、确定责任单位): the first step of the rule that applies.
 *
 * A step applies where its condition certainly holds, and the facts name the party that would lead. Of several units
 * the first leads, and the rest support it. Nothing is guessed: where a step may apply or not for want of a field, the
 * answer is `undecided`, and says what to find out and what holds otherwise.
 *
 * @param rule - one of a rulebook's `routing`
 * @param facts - fields, events that happened, and which unit is which party
 * @param options - readings, the words to hold the facts to
 * @returns the step that decides with its clause, and why the ones before did not; or `InvalidRulebook`, `InvalidArgument`,
 * `InvalidCase`, `UnknownEvent`, `UnknownReading`
 * @example
 * ```ts
 * import { orThrow, route } from 'xinfang-rules'
 * import { tongliang2022 } from 'xinfang-rules/rulebooks'
 *
 * const { severalUnits, onTheSpot } = tongliang2022.routing
 * const routed = orThrow(route(severalUnits, { parties: { listed: ['water', 'roads', 'town-1'] } }))
 * routed.status === 'decided' && [routed.step, routed.lead, routed.support, routed.basis.clause]
 * // => ['listed', 'water', ['roads', 'town-1'], '五(四)']
 * routed.passed.map(({ step, because }) => `${step}: ${because}`) // => ['ordered: partyMissing']
 *
 * const open = orThrow(route(onTheSpot, { fields: { answerable: false } }))
 * open.status === 'undecided' && open.unknown // => ['beyondPowers']
 * ```
 */
export function route(rule: RoutingRule, facts: RoutingFacts, options: RouteOptions = {}): Result<Routing> {
  const stranger =
    faultOfRecord('InvalidArgument', options, ['reading', 'vocabulary'], 'options') ??
    faultOfRecord('InvalidArgument', facts, ['fields', 'happened', 'parties'], 'facts')
  if (stranger !== undefined) return refuse(stranger)
  const ready = readRule(rule, options)
  if (isLeft(ready)) return ready
  const known = readFacts(facts.fields, facts.happened, options.vocabulary, PATHS)
  if (isLeft(known)) return known
  const units = readParties(facts.parties, ready.right.rule)
  if (isLeft(units)) return units
  const judged = judgeSteps(ready.right.rule, known.right, units.right, options)
  return isLeft(judged) ? judged : right(stateRouting(ready.right, judged.right, units.right))
}

const PATHS = { fields: 'facts.fields', happened: 'facts.happened' }

function readRule(given: RoutingRule, { reading: asked }: RouteOptions): Result<ReadRule<RoutingRule>> {
  const fault = faultOfRouting(given, 'rule')
  if (fault !== undefined) return refuse(fault)
  return takeReading(given, asked, ROUTING_READINGS, { rule: 'rule', asked: 'options.reading' })
}

type Units = ReadonlyMap<string, readonly string[]>

/** Which units each party is; a party without any is as if it were not given. */
function readParties(parties: RoutingFacts['parties'], rule: RoutingRule): Result<Units> {
  const units = new Map<string, readonly string[]>()
  if (parties === undefined) return right(units)
  if (!isPlainRecord(parties)) {
    return refuse(misfit('InvalidArgument', 'facts.parties', parties, '{ party: unit | [unit, …], … }'))
  }
  const known = rule.parties.map(({ key }) => key)
  for (const [key, given] of Object.entries(parties)) {
    const path = `facts.parties.${key}`
    if (given === undefined) continue
    if (!known.includes(key)) {
      const expected = {
        zh: `规则的 parties 之一：${known.join('、')}`,
        en: `a party of the rule: ${known.join(', ')}`,
      }
      return refuse(misfit('InvalidArgument', path, key, expected))
    }
    const list: unknown = typeof given === 'string' ? [given] : given
    if (!isListOf(list, isText)) return refuse(misfit('InvalidArgument', path, given, 'unit | [unit, …]'))
    if (list.length > 0) units.set(key, [...new Set(list)])
  }
  return right(units)
}

/** A step, and why it does not apply; one that applies has no reason. */
interface JudgedStep {
  readonly step: RoutingStep
  readonly passed?: PassedStep
}

function judgeSteps(
  { steps }: RoutingRule,
  facts: Facts,
  units: Units,
  { vocabulary }: RouteOptions,
): Result<readonly JudgedStep[]> {
  const judged: JudgedStep[] = []
  for (const [index, step] of steps.entries()) {
    const place = {
      tag: 'InvalidRulebook',
      path: `rule.steps[${index}].when`,
      ...(vocabulary && { vocabulary }),
    } as const
    const test = step.when === undefined ? ALWAYS : compileCondition(step.when, FACT_LEAVES, place)
    if (isLeft(test)) return test
    judged.push(judgeStep(step, test.right(facts), facts, units))
  }
  return right(judged)
}

const ALWAYS: Result<() => boolean> = /* @__PURE__ */ right(() => true)

function judgeStep(step: RoutingStep, holds: boolean | undefined, facts: Facts, units: Units): JudgedStep {
  const named = { step: step.id, label: step.label }
  if (holds === false) return { step, passed: { ...named, because: 'conditionFalse' } }
  if ('lead' in step.then && !units.has(step.then.lead)) {
    return { step, passed: { ...named, because: 'partyMissing', missing: [step.then.lead] } }
  }
  if (holds === true) return { step }
  const missing = step.when === undefined ? [] : [...new Set(wordsNotGiven(step.when, facts))]
  return { step, passed: { ...named, because: 'conditionUnknown', missing } }
}

function stateRouting({ rule, reading }: ReadRule<RoutingRule>, judged: readonly JudgedStep[], units: Units): Routing {
  const index = judged.findIndex(({ passed }) => passed === undefined)
  const before = (index === -1 ? judged : judged.slice(0, index)).flatMap(({ passed }) => passed ?? [])
  const stated = { rule: rule.id, ...(reading.length > 0 && { reading }) }
  const decisive = judged[index] === undefined ? undefined : stateStep(judged[index].step, units)
  const doubtful = before.filter(({ because }) => because === 'conditionUnknown')
  if (doubtful.length > 0) {
    const unknown = [...new Set(doubtful.flatMap(({ missing }) => missing ?? []))]
    return { ...stated, status: 'undecided', unknown, ...(decisive && { otherwise: decisive }), passed: before }
  }
  if (decisive === undefined) return { ...stated, status: 'none', passed: before }
  return { ...stated, status: 'decided', ...decisive, passed: before }
}

function stateStep({ id, label, then, within, basis }: RoutingStep, units: Units): RoutedStep {
  const decided = { step: id, label, ...(within !== undefined && { within }), basis }
  if (!('lead' in then)) return { ...decided, acts: then.acts }
  const of = (party: string): readonly string[] => units.get(party) ?? []
  const [lead = '', ...rest] = of(then.lead)
  const others = rest.concat(...(then.support ?? []).map(of))
  return { ...decided, lead, support: [...new Set(others)].filter((unit) => unit !== lead) }
}
