import type { TimeLimit } from '../deadline/time-limit.js'
import { own } from '../plain.js'
import type { Procedure } from '../procedure/procedure.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { Rulebook } from '../rulebook/rulebook.js'
import { isInForceIn, isOfTheLaw, statutoryLimits } from './statutory-limits.js'

/** What keeps a rulebook from being held against the law: a limit of the law that it or its base has is not at hand. */
export function faultOfLaw(book: Rulebook, base: Rulebook, statutory: readonly Rulebook[]): RuleErrorFacts | undefined {
  const books = [...statutory, base, book]
  return (
    faultOfNamed(base, book, { path: 'base', statutory, books }) ??
    faultOfNamed(book, book, { path: 'rulebook', statutory, books }) ??
    faultOfTaken(base, statutory)
  )
}

/** Which rulebook is looked through, and the law. */
interface Search {
  readonly path: string
  readonly statutory: readonly Rulebook[]
  /** All that is at hand. */
  readonly books: readonly Rulebook[]
}

/** A limit that a stage names, of another family or of the law, and that is at hand in no version in force with the new rulebook. */
function faultOfNamed(
  rules: Rulebook,
  { effective }: Rulebook,
  { path, statutory, books }: Search,
): RuleErrorFacts | undefined {
  const isAtHand = ({ family, limit: id }: Named): boolean =>
    (family === rules.family && rules.document.level !== 'national') ||
    books.some((book) => {
      const limit = book.family === family ? own<TimeLimit>(book.limits, id) : undefined
      return limit !== undefined && isInForceIn(limit, effective)
    })
  const lost = namedIn(rules).find((named) => !isAtHand(named))
  if (lost === undefined) return undefined
  const [name, stage] = [`${lost.family} / ${lost.limit}`, `${path}.${lost.stage}`]
  return notAtHand(statutory, {
    zh: `含 ${name} 自 ${effective.from} 起有效版本的列表（${stage} 载有该期限）`,
    en: `a list with the version of ${name} in force from ${effective.from} on, which ${stage} names`,
  })
}

/** A limit by its family and id, and the stage that names it. */
interface Named {
  readonly family: string
  readonly limit: string
  readonly stage: string
}

function namedIn({ family: ours, procedures }: Rulebook): readonly Named[] {
  return Object.entries<Procedure>(procedures).flatMap(([id, { stages }]) =>
    stages.flatMap(({ limits }, index) =>
      limits.map(({ family = ours, limit }) => ({ family, limit, stage: `procedures.${id}.stages[${index}]` })),
    ),
  )
}

/** A limit that the base, no law itself, took over from a law that is not at hand. */
function faultOfTaken(base: Rulebook, statutory: readonly Rulebook[]): RuleErrorFacts | undefined {
  if (statutory.includes(base)) return undefined
  const laws = statutoryLimits(statutory)
  const lost = statutoryLimits([base]).find(
    ({ limit }) => !isOfTheLaw(limit, laws) && laws.every((law) => law.limit.id !== limit.id),
  )
  if (lost === undefined) return undefined
  const { id, basis } = lost.limit
  return notAtHand(statutory, {
    zh: `含《${basis.document}》规则集的列表（base.limits.${id} 引自该文件）`,
    en: `a list with the rulebook of ${basis.document}, from which base.limits.${id} was taken over`,
  })
}

function notAtHand(statutory: readonly Rulebook[], { zh, en }: { readonly zh: string; readonly en: string }) {
  return misfit(
    'InvalidArgument',
    'options.statutory',
    statutory.map(({ id }) => id),
    {
      zh: `${zh}；没有法定期限，就无从知道本地期限是否超过它`,
      en: `${en}; nothing can be held against a limit of the law that is not at hand`,
    },
  )
}
