import { isLeft, right } from 'fp-ts/lib/Either.js'
import { faultOfMembers, firstFault } from '../check-data.js'
import type { TimeLimit } from '../deadline/time-limit.js'
import { isPlainRecord } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { Rulebook } from '../rulebook/rulebook.js'
import { national2005 } from '../rulebooks/national2005.js'
import { national2022 } from '../rulebooks/national2022.js'
import type { Finding } from '../terms.js'
import { applyChanges, dateAnew } from './apply-changes.js'
import { faultOfChanges, faultOfFamily } from './fault-of-changes.js'
import { faultOfLaw } from './fault-of-law.js'
import { faultOfLonger } from './fault-of-longer.js'
import { faultOfSources } from './fault-of-sources.js'
import { findOutlasting, type HeldLimit } from './find-outlasting.js'
import { isGiven } from './is-given.js'
import { keepStatutory } from './keep-statutory.js'
import { readRulebook } from './read-rulebook.js'
import type { RulebookChanges } from './rulebook-changes.js'
import { type Holding, holdingOf, isOnSameAct } from './same-act.js'
import { isOfTheLaw } from './statutory-limits.js'
import { variantsOf } from './variants.js'

/** What the new rulebook is held against. */
export interface ExtendOptions {
  /**
   * The rulebooks of the law whose limits bind beside those of the town. A national base is one of them; of each other
   * family that a stage names, the versions in force with the new rulebook must be here.
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
 * Rules are changed, added and taken away by id; what is changed cites the town's own document, and only words may change
 * without. No limit may be longer than one of the law on the same act (from the same event, and met by one of the same or
 * in the same stage, be it of the base) and of the same unit, extended or in any reading, nor give the petitioner less
 * time. One of another unit is told of in the findings, with the most calendar days that it took in the published years.
 * The limits of the law stay in each stage beside those of the town: the earlier binds. Where a procedure that is written
 * anew has no stage for one, a warning says so.
 *
 * @param base - the rulebook that it is made from
 * @param changes - its own id, label, document and days of effect, and what is different, section by section
 * @param options - `statutory`, the rulebooks of the law, where others than those of the library bind
 * @returns the new rulebook, a copy that `parseRulebook` reads, and what is to be said of its limits; or why there is
 * none. `InvalidRulebook` with the place and the remedy, also for what the law forbids and for a family that is the
 * law's; `InvalidArgument` for options, and where a limit of the law that a stage names is not among `statutory` in a
 * version in force; and all that `safeParseRulebook` finds in `base`, `options.statutory`, `changes` or the new
 * `rulebook`, with all faults in `issues`: `InvalidLimit`, `InvalidLength`, `UnknownEvent`, `InvalidMoment`,
 * `InvalidDate`, `DateOutOfRange`. It never throws.
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
  const from = readRulebook(base, (path) => `base${path}`)
  if (isLeft(from)) return from
  const laws = readStatutory(from.right, options)
  if (isLeft(laws)) return laws
  const changed = readChanged(from.right, changes, laws.right)
  if (isLeft(changed)) return changed
  const book = dateAnew(changed.right, from.right, changes)
  const fault = faultOfLaw(book, from.right, laws.right)
  return fault === undefined ? hold(holdingOf(book, from.right, laws.right), changes) : refuse(fault)
}

/** The rulebooks of the law: those that are given, and the base where it is national. */
function readStatutory(base: Rulebook, options: ExtendOptions): Result<readonly Rulebook[]> {
  const fault = faultOfOptions(options)
  if (fault !== undefined) return refuse(fault)
  const books: Rulebook[] = base.document.level === 'national' ? [base] : []
  for (const [index, book] of (options.statutory ?? NATIONAL).entries()) {
    const law = readRulebook(book, (path) => `options.statutory[${index}]${path}`)
    if (isLeft(law)) return law
    if (books.every(({ id }) => id !== law.right.id)) books.push(law.right)
  }
  return right(books)
}

function faultOfOptions(options: ExtendOptions): RuleErrorFacts | undefined {
  if (!isPlainRecord(options)) return misfit('InvalidArgument', 'options', options, '{ statutory }')
  const { statutory } = options
  if (statutory === undefined || Array.isArray(statutory)) {
    return faultOfMembers('InvalidArgument', options, ['statutory'], (member) => `options.${member}`)
  }
  return misfit('InvalidArgument', 'options.statutory', statutory, '[Rulebook, …]')
}

/** The base as the changes make it: what is wrong there stands in the changes, or comes of them elsewhere. */
function readChanged(base: Rulebook, changes: RulebookChanges, statutory: readonly Rulebook[]): Result<Rulebook> {
  const fault = faultOfChanges(changes, base) ?? faultOfFamily(changes, statutory)
  if (fault !== undefined) return refuse(fault)
  const changed = readRulebook(applyChanges(base, changes), (path) =>
    isGiven(path, base, changes) ? `changes${path}` : `rulebook${path}`,
  )
  if (isLeft(changed)) return changed
  const uncited = faultOfSources(changed.right, base, changes)
  return uncited === undefined ? changed : refuse(uncited)
}

/** Keeps the law in its place in a rulebook, and holds the rulebook against it: no limit may be longer. */
function hold(holding: Holding, changes: RulebookChanges): Result<ExtendedRulebook> {
  const { rulebook, findings } = keepStatutory(holding)
  const kept = { ...holding, book: rulebook }
  const held = Object.values<TimeLimit>(rulebook.limits)
    .filter((limit) => limit.direction !== 'before' && !isLaw(limit, kept))
    .flatMap((limit) => heldOf(limit, kept))
  const fault = firstFault(held, ({ limit, law, variants }) => {
    const longer = firstFault(variants, (variant) => faultOfLonger(variant, law, `.limits.${limit.id}`))
    const isOurs = longer !== undefined && isGiven(longer.path, holding.base, changes)
    return longer && { ...longer, path: `${isOurs ? 'changes' : 'base'}${longer.path}` }
  })
  if (fault !== undefined) return refuse(fault)
  return right({ rulebook, findings: [...held.flatMap(findOutlasting), ...findings] })
}

/** Whether a limit is one of the law's own: taken over as it is, or made by a national document. */
function isLaw(limit: TimeLimit, { book, laws }: Holding): boolean {
  return (book.document.level === 'national' && limit.basis.source === 'law') || isOfTheLaw(limit, laws)
}

/** A limit with each of the law on the same act in any of its readings. */
function heldOf(limit: TimeLimit, holding: Holding): readonly HeldLimit[] {
  const all = variantsOf(limit)
  return holding.inForce.flatMap((law) => {
    const variants = all.filter((variant) => isOnSameAct(variant.limit, law, holding))
    return variants.length === 0 ? [] : [{ limit, law: law.limit, variants }]
  })
}
