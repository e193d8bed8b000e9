import { right } from 'fp-ts/lib/Either.js'
import type { TimeLimit } from '../deadline/time-limit.js'
import { isRecord } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { Finding } from '../terms.js'
import { applyChanges, faultOfChanges } from './apply-changes.js'
import { faultOfLonger, findOutlasting } from './compare-limits.js'
import { faultOfHead, invalid } from './fault-of-head.js'
import { faultOfJson } from './fault-of-json.js'
import { faultOfRulebook } from './fault-of-rulebook.js'
import { keepStatutory } from './keep-statutory.js'
import type { Rulebook } from './rulebook.js'
import type { RulebookChanges } from './rulebook-changes.js'
import { onSameAct, type StatutoryLimit, statutoryLimits } from './statutory-limits.js'

/** What the new rulebook is held against. */
export interface ExtendOptions {
  /** The national rulebooks whose limits bind beside those of the town; the base is one of them where it has any. */
  readonly statutory?: readonly Rulebook[] | undefined
}

/** A rulebook made from another. Plain JSON. */
export interface ExtendedRulebook {
  readonly rulebook: Rulebook
  /** Warnings and notes on its limits beside those of the law. */
  readonly findings: readonly Finding[]
}

/**
 * Makes a town's rulebook from another that it differs from in a few figures (在已有规则集上修改).
 *
 * Rules are changed, added and taken away by id; what is changed cites the town's own document. No limit may be longer
 * than one of the law on the same act (from the same event, and met by one of the same or in the same stage) and of the
 * same unit, nor give the petitioner less time. One of another unit is told of in the findings, with the most calendar
 * days that it took in the published years. The limits of the law stay in each stage beside those of the town: the
 * earlier binds.
 *
 * @param base - the rulebook that it is made from
 * @param changes - its own id, label, document and days of effect, and what is different, section by section
 * @param options - `statutory`, the national rulebooks
 * @returns the new rulebook and what is to be said of its limits, or why there is none: `InvalidRulebook` with the place
 * and the remedy, `InvalidLimit`, `InvalidLength`, `InvalidMoment`, `InvalidDate`, `DateOutOfRange`, `InvalidArgument`,
 * `UnknownEvent`. It never throws.
 * @example
 * ```ts
 * import { orThrow } from 'xinfang-rules'
 * import { extendRulebook } from 'xinfang-rules/extend'
 * import { caomiao2023, national2022 } from 'xinfang-rules/rulebooks'
 *
 * const { rulebook } = orThrow(
 *   extendRulebook(
 *     caomiao2023,
 *     {
 *       id: 'ourTown2025',
 *       label: { zh: '本镇方案（2025）', en: 'Plan of our town (2025)' },
 *       document: { number: '本镇〔2025〕1号', issuer: '本镇', issuedOn: '2025-01-02', level: 'town' },
 *       effective: { from: '2025-01-02' },
 *       limits: {
 *         'general.opinion': {
 *           length: { amount: 8, unit: 'workingDay' },
 *           basis: { document: '本镇〔2025〕1号', clause: '三', source: 'local', evidence: 'verified' },
 *         },
 *       },
 *     },
 *     { statutory: [national2022] },
 *   ),
 * )
 * rulebook.limits['general.opinion']?.length.amount // => 8
 * rulebook.limits['general.accepted']?.length.amount // => 5
 * ```
 */
export function extendRulebook(
  base: Rulebook,
  changes: RulebookChanges,
  options: ExtendOptions = {},
): Result<ExtendedRulebook> {
  const fault = faultOfInput(base, changes, options)
  if (fault !== undefined) return refuse(fault)
  const changed = applyChanges(base, changes)
  const books = [base, ...(options.statutory ?? []).filter(({ id }) => id !== base.id)]
  const statutory = statutoryLimits(books, changed.effective)
  const wrong = faultOfRulebook(changed, 'rulebook')
  if (wrong !== undefined) return refuse(wrong)
  const { procedures, findings } = keepStatutory(changed, base, statutory)
  const rulebook = { ...changed, procedures }
  const longer = faultOfLimits(rulebook, changes, statutory)
  if (longer !== undefined) return refuse(longer)
  return right({
    rulebook,
    findings: [...pairsOf(rulebook, statutory).flatMap(([limit, law]) => findOutlasting(limit, law)), ...findings],
  })
}

function faultOfInput(base: Rulebook, changes: RulebookChanges, options: ExtendOptions): RuleErrorFacts | undefined {
  const fault = faultOfRulebook(base, 'base')
  if (fault !== undefined) return fault
  if (!isRecord(changes)) return invalid('changes', changes, '{ id, label, document, effective, … }')
  const wrong =
    faultOfJson(changes, 'changes') ??
    faultOfHead({ ...changes, family: changes.family ?? changes.id }, 'changes') ??
    faultOfChanges(base, changes) ??
    faultOfSources(changes)
  if (wrong !== undefined) return wrong
  if (!isRecord(options)) return misfit('InvalidArgument', 'options', options, '{ statutory }')
  const { statutory = [] } = options
  if (!Array.isArray(statutory)) return misfit('InvalidArgument', 'options.statutory', statutory, '[Rulebook, …]')
  for (const [index, book] of statutory.entries()) {
    const unread = faultOfRulebook(book, `options.statutory[${index}]`)
    if (unread !== undefined) return unread
  }
  return undefined
}

/** A document of a town or a district makes no law. */
function faultOfSources({ document, limits = {} }: RulebookChanges): RuleErrorFacts | undefined {
  if (document.level === 'national') return undefined
  const id = Object.keys(limits).find((key) => limits[key]?.basis?.source === 'law')
  if (id === undefined) return undefined
  return invalid(`changes.limits.${id}.basis.source`, 'law', {
    zh: '"local" 或 "assumption"：乡镇、区县的文件不是国家规定',
    en: '"local" or "assumption": the document of a town or district is no law',
  })
}

/** Each limit of the town's own, with each of the law on the same act. */
function pairsOf(book: Rulebook, statutory: readonly StatutoryLimit[]): readonly (readonly [TimeLimit, TimeLimit])[] {
  const procedures = Object.values(book.procedures)
  return Object.values<TimeLimit>(book.limits)
    .filter(({ basis, direction }) => basis.source !== 'law' && direction !== 'before')
    .flatMap((limit) => onSameAct(limit, statutory, procedures).map((law) => [limit, law.limit] as const))
}

function faultOfLimits(
  book: Rulebook,
  { limits = {} }: RulebookChanges,
  statutory: readonly StatutoryLimit[],
): RuleErrorFacts | undefined {
  for (const [limit, law] of pairsOf(book, statutory)) {
    const path = `${limit.id in limits ? 'changes' : 'base'}.limits.${limit.id}`
    const fault = faultOfLonger(limit, law, path) ?? faultOfReadings(limit, law, path)
    if (fault !== undefined) return fault
  }
  return undefined
}

/** Nor may another reading of it be longer. */
function faultOfReadings(limit: TimeLimit, law: TimeLimit, path: string): RuleErrorFacts | undefined {
  for (const [index, { change }] of (limit.reading?.alternatives ?? []).entries()) {
    const read = { ...limit, ...change }
    const fault =
      read.from === law.from ? faultOfLonger(read, law, `${path}.reading.alternatives[${index}].change`) : undefined
    if (fault !== undefined) return fault
  }
  return undefined
}
