import { isLeft, right } from 'fp-ts/lib/Either.js'
import { readMoment, writeMoment } from '../date/moment.js'
import { isPlainRecord, isRecord, own, show } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import { checkCount } from '../selector/check-count.js'
import type { Label } from '../terms.js'
import type { RateFigure, Tally } from './tally.js'
import type { TargetRules } from './target-rules.js'

/** Checks figures that may come from anywhere; every name in them must be the rulebook's. */
export function checkTally(rules: TargetRules, tally: Partial<Tally>): Result<Tally> {
  const shaped = readTally(tally)
  if (isLeft(shaped)) return shaped
  const { rulebook = rules.id, rates, counts } = shaped.right
  if (rulebook !== rules.id) {
    return refuse({ _tag: 'TallyMismatch', path: 'tally.rulebook', left: show(rulebook), right: show(rules.id) })
  }
  const named = checkNames(rules, rates, counts)
  if (isLeft(named)) return named
  const figures = checkFigures({ rates, counts }, 'tally.')
  return isLeft(figures) ? figures : shaped
}

/** A tally with both its sections and its moment, if any, in its one written form; its figures and their names are another question. */
export function readTally(tally: Partial<Tally>): Result<Tally> {
  if (!isRecord(tally)) return refuse(notATally(tally, 'tally'))
  const { asOf, rates = {}, counts = {} } = tally
  if (!isPlainRecord(rates)) {
    return refuse(misfit('InvalidArgument', 'tally.rates', rates, '{ indicator: { counted, of }, … }'))
  }
  if (!isPlainRecord(counts)) {
    return refuse(misfit('InvalidArgument', 'tally.counts', counts, '{ count: number, … }'))
  }
  if (asOf === undefined) return right({ ...tally, rates, counts })
  const moment = readMoment(asOf, 'tally.asOf')
  return isLeft(moment) ? moment : right({ ...tally, asOf: writeMoment(moment.right), rates, counts })
}

function checkNames(rules: TargetRules, rates: Tally['rates'], counts: Tally['counts']): Result<void> {
  for (const [section, figures, known, expected] of [
    ['rates', rates, rules.indicators, AN_INDICATOR],
    ['counts', counts, rules.counts, A_COUNT],
  ] as const) {
    const stranger = Object.keys(figures).find((id) => own<unknown>(known, id) === undefined)
    if (stranger !== undefined) {
      return refuse(misfit('UnknownIndicator', `tally.${section}.${stranger}`, stranger, expected))
    }
  }
  return right(undefined)
}

const AN_INDICATOR: Label = { zh: '规则集中的指标编号', en: 'the id of an indicator of the rulebook' }
const A_COUNT: Label = { zh: '规则集中的计数编号', en: 'the id of a count of the rulebook' }

/** Whether every figure is a whole number of things, and none is more than its base. */
export function checkFigures({ rates, counts }: Pick<Tally, 'rates' | 'counts'>, place: string): Result<void> {
  for (const [id, rate] of Object.entries(rates)) {
    const checked = checkRate(rate, `${place}rates.${id}`)
    if (isLeft(checked)) return checked
  }
  for (const [id, count] of Object.entries(counts)) {
    const checked = checkCount(count, `${place}counts.${id}`)
    if (isLeft(checked)) return checked
  }
  return right(undefined)
}

/** Both figures of a rate. */
export function checkRate(figure: RateFigure, path: string): Result<RateFigure> {
  if (!isRecord(figure)) return refuse(misfit('InvalidCount', path, figure, '{ counted, of }'))
  const counted = checkCount(figure.counted, `${path}.counted`)
  if (isLeft(counted)) return counted
  const base = checkCount(figure.of, `${path}.of`)
  if (isLeft(base)) return base
  if (figure.counted <= figure.of) return right(figure)
  return refuse(
    misfit('InvalidCount', `${path}.counted`, figure.counted, {
      zh: `不大于基数 ${figure.of} 的整数`,
      en: `at most its base, ${figure.of}`,
    }),
  )
}

/** Whether a value has the shape of a tally; its figures are another question. */
export function isTally(value: unknown): value is Tally {
  return (
    isRecord(value) &&
    isPlainRecord(value.rates) &&
    isPlainRecord(value.counts) &&
    [value.rulebook, value.asOf].every(isStamp)
  )
}

const isStamp = (value: unknown): boolean => value === undefined || typeof value === 'string'

/** The refusal of a value that is no tally. */
export function notATally(given: unknown, path: string): RuleErrorFacts {
  return misfit('InvalidArgument', path, given, '{ rulebook?, asOf?, rates, counts }')
}
