import { isLeft, right } from 'fp-ts/lib/Either.js'
import { isRecord, isText } from '../plain.js'
import { oneOf } from '../procedure/limit-in-force.js'
import { type Result, refuse } from '../result.js'
import { misfit } from '../rule-error.js'
import type { CaseRecord } from '../selector/case-record.js'
import { eachCase } from '../selector/each-case.js'
import type { Citation, Label } from '../terms.js'
import { compileFigures } from './compile-figures.js'
import { faultOfDefinitions } from './fault-of-definitions.js'
import { prepareReading, type TallyOptions } from './prepare-tally.js'
import type { RateFigure } from './tally.js'
import type { Indicator, TargetRules } from './target-rules.js'

/** Which rate is asked for. */
export interface CompareOptions extends TallyOptions {
  /** The `rate` that the definitions share, e.g. `closing`. */
  readonly rate: string
}

/** What one definition of a rate makes of the cases. Plain JSON. */
export interface DefinedFigure {
  /** Id of the indicator. */
  readonly indicator: string
  readonly label: Label
  /** How it is counted, in words. */
  readonly definition: Label
  /** Whether it is the one that the rulebook goes by. */
  readonly preferred: boolean
  /** Left out where the totals come from the caller alone. */
  readonly figure?: RateFigure
  readonly basis?: Citation
}

/**
 * Shows what each definition of a rate makes of the same cases (指标口径比较).
 *
 * Public definitions of one rate disagree, e.g. on whether a matter that is not due yet is in the base, or whether
 * silence counts as satisfied.
 *
 * @param rules - a rulebook, or its slice for targets
 * @param cases - the records, any iterable
 * @param options - as of {@link tallyCases}, and the `rate`
 * @returns a figure for each definition, in the rulebook's order; or the refusals of {@link tallyCases}, and
 * `UnknownIndicator` for a rate of which the rulebook has no indicator
 * @example
 * ```ts
 * import { compareDefinitions, orThrow } from 'xinfang-rules'
 * import { national2022 } from 'xinfang-rules/rulebooks'
 *
 * const cases = [
 *   // Told on the 15th day, which is in time, and two weeks late.
 *   { id: 'c1', fields: {}, events: { received: '2024-03-04', notified: '2024-03-19' } },
 *   { id: 'c2', fields: {}, events: { received: '2024-03-04', notified: '2024-04-02' } },
 *   // Not told: due on 2 April, and on the 15th.
 *   { id: 'c3', fields: {}, events: { received: '2024-03-18' } },
 *   { id: 'c4', fields: {}, events: { received: '2024-03-29' } },
 * ]
 * const definitions = orThrow(compareDefinitions(national2022, cases, { asOf: '2024-04-07', rate: 'timelyAcceptance' }))
 * definitions.map(({ indicator, preferred, figure }) => `${indicator}${preferred ? '*' : ''} ${figure?.counted}/${figure?.of}`)
 * // => ['timelyAcceptance.due* 1/3', 'timelyAcceptance.all 1/4', 'timelyAcceptance.told 1/2']
 * ```
 */
export function compareDefinitions(
  rules: TargetRules,
  cases: Iterable<CaseRecord>,
  options: CompareOptions,
): Result<readonly DefinedFigure[]> {
  const reading = prepareReading(rules, options, ['rate'])
  if (isLeft(reading)) return reading
  const { rate } = options
  const definitions = Object.entries(rules.indicators).filter(([, one]) => isRecord(one) && one.rate === rate)
  if (!isText(rate) || definitions.length === 0) {
    const rates = Object.values(rules.indicators).map((one) => (isRecord(one) ? `${one.rate}` : ''))
    return refuse(misfit('UnknownIndicator', 'options.rate', rate, oneOf(rates)))
  }
  const fault = faultOfDefinitions(definitions)
  if (fault !== undefined) return refuse(fault)
  const figures = compileFigures({ indicators: Object.fromEntries(definitions), counts: {} }, reading.right.selectors)
  if (isLeft(figures)) return figures
  const sums = figures.right.blank()
  const read = eachCase(cases, reading.right, (facts) => figures.right.count(facts, sums))
  if (isLeft(read)) return read
  const { rates } = figures.right.write(sums)
  const only = definitions.length === 1
  return right(definitions.map(([id, one]) => stateFigure(id, one, only, rates[id])))
}

function stateFigure(
  indicator: string,
  { label, definition, preferred, basis }: Indicator,
  only: boolean,
  figure: RateFigure | undefined,
): DefinedFigure {
  return {
    indicator,
    label,
    definition,
    preferred: only || preferred === true,
    ...(figure !== undefined && { figure }),
    ...(basis !== undefined && { basis }),
  }
}
