import { isLeft, right } from 'fp-ts/lib/Either.js'
import type { Monoid } from 'fp-ts/lib/Monoid.js'
import { type MomentInput, readMoment, writeMoment } from '../date/moment.js'
import { isPlainRecord, isRecord, own, show } from '../plain.js'
import { orThrow, type Result, refuse } from '../result.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { Label } from '../terms.js'
import type { TargetRules } from './target-rules.js'

/** A rate's two figures. */
export interface RateFigure {
  /** Those that count, at most `of`. */
  readonly counted: number
  /** The base. */
  readonly of: number
}

/** The figures of a period or a unit (统计): written by hand, or made by `tallyCases`. Plain JSON. */
export interface Tally {
  /** Id of the rulebook whose indicators these are. */
  readonly rulebook?: string
  /** The moment up to which events count. */
  readonly asOf?: string
  /** By indicator id. */
  readonly rates: Readonly<Record<string, RateFigure>>
  /** By count id. */
  readonly counts: Readonly<Record<string, number>>
}

const WHOLE: Label = { zh: '0 至 2^53-1 的整数', en: 'a whole number from 0 to 2^53-1' }

/** Checks figures that may come from anywhere; every name in them must be the rulebook's. */
export function checkTally(rules: TargetRules, tally: Partial<Tally>): Result<Tally> {
  if (!isRecord(tally)) return refuse(notATally(tally, 'tally'))
  const { rulebook = rules.id, rates = {}, counts = {} } = tally
  if (rulebook !== rules.id) {
    return refuse({ _tag: 'TallyMismatch', path: 'tally.rulebook', left: show(rulebook), right: show(rules.id) })
  }
  if (!isPlainRecord(rates)) {
    return refuse(misfit('InvalidArgument', 'tally.rates', rates, '{ indicator: { counted, of }, … }'))
  }
  if (!isPlainRecord(counts)) {
    return refuse(misfit('InvalidArgument', 'tally.counts', counts, '{ count: number, … }'))
  }
  const named = checkNames(rules, rates, counts)
  if (isLeft(named)) return named
  const figures = checkFigures({ rates, counts }, 'tally.')
  return isLeft(figures) ? figures : right({ ...tally, rates, counts })
}

function checkNames(rules: TargetRules, rates: Tally['rates'], counts: Tally['counts']): Result<void> {
  for (const [section, figures, known] of [
    ['rates', rates, rules.indicators],
    ['counts', counts, rules.counts],
  ] as const) {
    const stranger = Object.keys(figures).find((id) => own<unknown>(known, id) === undefined)
    if (stranger !== undefined) {
      return refuse(misfit('UnknownIndicator', `tally.${section}.${stranger}`, stranger, KNOWN))
    }
  }
  return right(undefined)
}

const KNOWN: Label = { zh: '规则集中的指标或计数编号', en: 'the id of an indicator or count of the rulebook' }

/** Whether every figure is a whole number of things, and none is more than its base. */
function checkFigures({ rates, counts }: Pick<Tally, 'rates' | 'counts'>, place: string): Result<void> {
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

function checkRate(figure: RateFigure, path: string): Result<RateFigure> {
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

/** A figure is a whole number of things. */
function checkCount(count: unknown, path: string): Result<number> {
  return typeof count === 'number' && Number.isSafeInteger(count) && count >= 0 && !Object.is(count, -0)
    ? right(count)
    : refuse(misfit('InvalidCount', path, count, WHOLE))
}

/**
 * Adds up two tallies of one rulebook and one moment (合并统计).
 *
 * @param one - a tally
 * @param other - another; a case in both would be counted twice
 * @returns the sums, over every figure that either has; or `InvalidArgument`, `InvalidCount`
 * (a figure that is none, or a sum past 2^53-1), `TallyMismatch`
 * @example
 * ```ts
 * import { mergeTallies, orThrow } from 'xinfang-rules'
 *
 * const east = { rates: { 'municipal.settlement': { counted: 7, of: 8 } }, counts: {} }
 * const west = { rates: { 'municipal.settlement': { counted: 10, of: 12 } }, counts: {} }
 * orThrow(mergeTallies(east, west)).rates['municipal.settlement'] // => { counted: 17, of: 20 }
 * ```
 */
export function mergeTallies(one: Tally, other: Tally): Result<Tally> {
  for (const [place, tally] of Object.entries({ one, other })) {
    if (!isTally(tally)) return refuse(notATally(tally, place))
    const figures = checkFigures(tally, `${place}.`)
    if (isLeft(figures)) return figures
  }
  const mismatch = mismatchOf(one, other)
  if (mismatch !== undefined) return refuse(mismatch)
  const sum = { ...one, rates: merge(one.rates, other.rates, addRates), counts: merge(one.counts, other.counts, add) }
  const figures = checkFigures(sum, '')
  return isLeft(figures) ? figures : right(sum)
}

function isTally(value: unknown): value is Tally {
  return (
    isRecord(value) &&
    isPlainRecord(value.rates) &&
    isPlainRecord(value.counts) &&
    [value.rulebook, value.asOf].every(isStamp)
  )
}

const isStamp = (value: unknown): boolean => value === undefined || typeof value === 'string'

/** Why two tallies do not belong together; `undefined` where they do. */
function mismatchOf(one: Tally, other: Tally): RuleErrorFacts | undefined {
  for (const key of ['rulebook', 'asOf'] as const) {
    if (one[key] !== other[key]) {
      return { _tag: 'TallyMismatch', path: key, left: show(one[key]), right: show(other[key]) }
    }
  }
  return undefined
}

function notATally(given: unknown, path: string): RuleErrorFacts {
  return misfit('InvalidArgument', path, given, '{ rulebook?, asOf?, rates, counts }')
}

function merge<T>(
  one: Readonly<Record<string, T>>,
  other: Readonly<Record<string, T>>,
  sum: (x: T, y: T) => T,
): Record<string, T> {
  const ids = new Set([...Object.keys(one), ...Object.keys(other)])
  return Object.fromEntries([...ids].map((id) => [id, sumOf(own(one, id), own(other, id), sum)]))
}

function sumOf<T>(x: T | undefined, y: T | undefined, sum: (x: T, y: T) => T): T {
  return x === undefined || y === undefined ? ((x ?? y) as T) : sum(x, y)
}

const add = (x: number, y: number): number => x + y
const addRates = (x: RateFigure, y: RateFigure): RateFigure => ({ counted: x.counted + y.counted, of: x.of + y.of })

/**
 * The tallies of one rulebook and one moment as fp-ts's `Monoid` (统计的幺半群).
 *
 * @param rules - the rulebook
 * @param asOf - the moment up to which events count
 * @returns `concat` adds up, `empty` has no figure at all. `concat` throws {@link RulesError} where {@link mergeTallies}
 * refuses: `TallyMismatch`, also on a tally that names no rulebook or moment, `InvalidCount`, `InvalidArgument`
 * @throws {@link RulesError} `InvalidMoment`, `InvalidDate`, `DateOutOfRange` for `asOf`
 * @example
 * ```ts
 * import { orThrow, tallyCases, tallyMonoid } from 'xinfang-rules'
 * import { xinsheng2024 } from 'xinfang-rules/rulebooks'
 *
 * const { concat, empty } = tallyMonoid(xinsheng2024, '2024-12-31')
 * const seen = (id: string) => [{ id, fields: { channel: 'online' }, events: { received: '2024-03-01' } }]
 * const villages = [seen('c1'), seen('c2')].map((cases) => orThrow(tallyCases(xinsheng2024, cases, { asOf: '2024-12-31' })))
 * villages.reduce(concat, empty).rates['onlineShare'] // => { counted: 2, of: 2 }
 * ```
 */
export function tallyMonoid(rules: Pick<TargetRules, 'id'>, asOf: MomentInput): Monoid<Tally> {
  const empty = { rulebook: rules.id, asOf: writeMoment(orThrow(readMoment(asOf, 'asOf'))), rates: {}, counts: {} }
  return { concat: (one, other) => orThrow(mergeTallies(orThrow(mergeTallies(empty, one)), other)), empty }
}
