import { isLeft, right } from 'fp-ts/lib/Either.js'
import { own } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit } from '../rule-error.js'
import type { CaseFacts } from '../selector/case-facts.js'
import type { CaseRecord } from '../selector/case-record.js'
import { eachCase } from '../selector/each-case.js'
import type { Selectors } from '../selector/selectors.js'
import type { Label } from '../terms.js'
import { compileFigure, isTotalsOnly } from './compile-figures.js'
import { prepareReading, type TallyOptions } from './prepare-tally.js'
import type { TargetRules } from './target-rules.js'

/** Which of a figure's cases are asked for. */
export interface DrillDownOptions extends TallyOptions {
  /**
   * Of a rate: `counted` those that count, `base` all of its base, `rest` those of the base that do not count, which is
   * where work is left. Of a plain count, whose cases all count, `rest` is none.
   *
   * @defaultValue `counted`
   */
  readonly part?: 'counted' | 'base' | 'rest' | undefined
}

/**
 * Tells the cases behind a figure (数据下钻).
 *
 * @param rules - a rulebook, or its slice for targets
 * @param cases - the records, any iterable
 * @param figure - id of an indicator or count
 * @param options - as of {@link tallyCases}, and which part of the figure
 * @returns ids in the order of the cases, as many as the figure says; or the refusals of {@link tallyCases}, but for
 * those of cases that another figure alone asks too much of, and
 * `UnknownIndicator` for a figure that the rulebook does not have or whose totals come from the caller alone
 * @example
 * ```ts
 * import { drillDown, orThrow } from 'xinfang-rules'
 * import { xinsheng2024 } from 'xinfang-rules/rulebooks'
 *
 * const cases = [
 *   { id: 'c1', fields: { channel: 'online' }, events: { received: '2024-03-01' } },
 *   { id: 'c2', fields: { channel: 'visit' }, events: { received: '2024-03-04' } },
 * ]
 * orThrow(drillDown(xinsheng2024, cases, 'onlineShare', { asOf: '2024-12-31' })) // => ['c1']
 * orThrow(drillDown(xinsheng2024, cases, 'onlineShare', { asOf: '2024-12-31', part: 'rest' })) // => ['c2']
 * ```
 */
export function drillDown(
  rules: TargetRules,
  cases: Iterable<CaseRecord>,
  figure: string,
  options: DrillDownOptions,
): Result<readonly string[]> {
  const reading = prepareReading(rules, options, ['part'])
  if (isLeft(reading)) return reading
  const test = compilePart(rules, figure, options.part ?? 'counted', reading.right.selectors)
  if (isLeft(test)) return test
  const ids: string[] = []
  const read = eachCase(cases, reading.right, (facts, { id }) => {
    const isIn = test.right(facts)
    if (isIn && facts.fault === undefined) ids.push(id)
    return facts.fault
  })
  return isLeft(read) ? read : right(ids)
}

/** Whether a case is in one part of a figure. */
function compilePart(
  { indicators, counts }: TargetRules,
  id: string,
  part: string,
  selectors: Selectors,
): Result<(facts: CaseFacts) => boolean> {
  const [section, rule] = ownFigure(indicators, id, 'indicators') ?? ownFigure(counts, id, 'counts') ?? []
  if (section === undefined || isTotalsOnly(rule)) return refuse(misfit('UnknownIndicator', 'figure', id, A_FIGURE))
  const figure = compileFigure(selectors, id, rule, `rules.${section}.${id}`)
  if (isLeft(figure)) return figure
  const { of, counted = of } = figure.right
  const isBase = (facts: CaseFacts): boolean => of(facts) === true
  const isCounted = (facts: CaseFacts): boolean => isBase(facts) && counted(facts) === true
  const parts = { base: isBase, counted: isCounted, rest: (facts: CaseFacts) => isBase(facts) && !isCounted(facts) }
  const wanted = own(parts, part)
  if (wanted !== undefined) return right(wanted)
  return refuse(misfit('InvalidArgument', 'options.part', part, '"counted" | "base" | "rest"'))
}

function ownFigure(section: Readonly<Record<string, unknown>>, id: string, name: string) {
  const rule = own(section, id)
  return rule === undefined ? undefined : ([name, rule] as const)
}

const A_FIGURE: Label = {
  zh: '规则集中由案件统计的指标或计数编号',
  en: 'the id of an indicator or count of the rulebook that cases are counted into',
}
