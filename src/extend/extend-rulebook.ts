import { isLeft, right } from 'fp-ts/lib/Either.js'
import type { TimeLimit } from '../deadline/time-limit.js'
import { isRecord } from '../plain.js'
import type { Procedure } from '../procedure/procedure.js'
import { type Result, refuse } from '../result.js'
import { misfit, type RuleErrorFacts, ruleError } from '../rule-error.js'
import { faultOfHead, invalid } from '../rulebook/fault-of-head.js'
import { faultOfJson } from '../rulebook/fault-of-json.js'
import { faultOfRulebook } from '../rulebook/fault-of-rulebook.js'
import type { Rulebook } from '../rulebook/rulebook.js'
import { national2005 } from '../rulebooks/national2005.js'
import { national2022 } from '../rulebooks/national2022.js'
import { safeParseRulebook } from '../schema/parse-rulebook.js'
import type { Finding } from '../terms.js'
import { applyChanges, faultOfChanges } from './apply-changes.js'
import { faultOfLonger, findOutlasting } from './compare-limits.js'
import { keepStatutory } from './keep-statutory.js'
import type { RulebookChanges } from './rulebook-changes.js'
import { onSameAct, type StatutoryLimit, statutoryLimits } from './statutory-limits.js'

/** What the new rulebook is held against. */
export interface ExtendOptions {
  /**
   * The national rulebooks whose limits bind beside those of the town; the base is one of them where it has any.
   *
   * @defaultValue those of the library, `national2005` and `national2022`
   */
  readonly statutory?: readonly Rulebook[] | undefined
}

const NATIONAL: readonly Rulebook[] = [national2005, national2022]

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
 * @param options - `statutory`, the national rulebooks, where others than those of the library bind
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
  const wrong = faultOfRulebook(changed, 'rulebook')
  if (wrong !== undefined) return refuse(wrong)
  const books = [base, ...(options.statutory ?? NATIONAL).filter(({ id }) => id !== base.id)]
  const statutory = statutoryLimits(books, changed.effective)
  const unheld = faultOfAbsent(base, changed, statutory)
  if (unheld !== undefined) return refuse(unheld)
  const { procedures, findings } = keepStatutory(changed, base, statutory)
  const rulebook = { ...changed, procedures }
  const pairs = pairsOf(rulebook, base, statutory)
  const longer = faultOfLimits(pairs, changes)
  if (longer !== undefined) return refuse(longer)
  const read = safeParseRulebook(rulebook)
  if (isLeft(read)) return refuse(inPlace(read.left))
  return right({
    rulebook: read.right,
    findings: [...pairs.flatMap(([limit, law]) => findOutlasting(limit, law)), ...findings],
  })
}

/** A fault of the new rulebook, which its reader calls the rules. */
function inPlace(fault: RuleErrorFacts): RuleErrorFacts {
  const { issues } = fault
  const moved = { ...fault, path: fault.path.replace(/^rules/, 'rulebook') }
  return issues === undefined ? moved : { ...moved, issues: issues.map((issue) => ruleError(inPlace(issue))) }
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
  return faultOfFamily(base, changes, options)
}

/** Nor does its rulebook stand among the versions of one. */
function faultOfFamily(
  base: Rulebook,
  { family, document }: RulebookChanges,
  { statutory = NATIONAL }: ExtendOptions,
): RuleErrorFacts | undefined {
  if (family === undefined || document.level === 'national') return undefined
  const national = [base, ...(Array.isArray(statutory) ? statutory : [])].filter(
    (book) => book.document?.level === 'national',
  )
  if (!national.some((book) => book.family === family)) return undefined
  return invalid('changes.family', family, {
    zh: '本地自己的系列名：与国家规则集同一系列，就会取代国家规定',
    en: "a family of the town's own: in that of a national rulebook it would take the place of the law",
  })
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

/** A limit of the law in a stage of either rulebook that is not at hand, so that nothing could be held against it. */
function faultOfAbsent(
  base: Rulebook,
  book: Rulebook,
  statutory: readonly StatutoryLimit[],
): RuleErrorFacts | undefined {
  const named = [...Object.values<Procedure>(base.procedures), ...Object.values<Procedure>(book.procedures)]
  const absent = named
    .flatMap(({ stages }) => stages.flatMap(({ limits }) => limits))
    .find(
      ({ family, limit }) =>
        family !== undefined &&
        family !== base.family &&
        family !== book.family &&
        !statutory.some((law) => law.family === family && law.limit.id === limit),
    )
  if (absent === undefined) return undefined
  const name = `${absent.family} / ${absent.limit}`
  return misfit('InvalidArgument', 'options.statutory', statutory.map(({ family }) => family).join(', '), {
    zh: `含期限 ${name} 且在新规则集施行期间有效的国家规则集：流程载有该期限`,
    en: `with a rulebook that has ${name} in force along with the new one: a procedure names that limit`,
  })
}

/** Each limit of the town's own, with each of the law on the same act, in its procedures or in those it is made from. */
function pairsOf(
  book: Rulebook,
  base: Rulebook,
  statutory: readonly StatutoryLimit[],
): readonly (readonly [TimeLimit, TimeLimit])[] {
  const procedures = [...Object.values(book.procedures), ...Object.values(base.procedures)]
  return Object.values<TimeLimit>(book.limits)
    .filter(({ basis, direction }) => basis.source !== 'law' && direction !== 'before')
    .flatMap((limit) => onSameAct(limit, statutory, procedures).map((law) => [limit, law.limit] as const))
}

function faultOfLimits(
  pairs: readonly (readonly [TimeLimit, TimeLimit])[],
  { limits = {} }: RulebookChanges,
): RuleErrorFacts | undefined {
  for (const [limit, law] of pairs) {
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
