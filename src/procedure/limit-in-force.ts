import { isLeft, isRight, right } from 'fp-ts/lib/Either.js'
import { FIRST_DAY, NOT_A_DAY, readDay, whyNotADay } from '../date/day.js'
import { faultOfForce } from '../deadline/governs.js'
import { faultOfLimit, type TimeLimit } from '../deadline/time-limit.js'
import { isLabel, isListOf, isRecord, isText, own, show } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit, type RuleError, type RuleErrorFacts } from '../rule-error.js'
import type { IsoDate, Label } from '../terms.js'

/** What is read of a rulebook to find its limits. */
export interface LimitBook {
  /** Groups the versions of one regulation, e.g. `national`. */
  readonly family: string
  readonly limits: Readonly<Record<string, TimeLimit>>
  /** Read for what came after its last day. */
  readonly effective?: { readonly succession?: Label }
}

/**
 * Finds the version of a limit that is in force on a day (有效版本).
 *
 * Each limit has days of effect of its own, both ends included, and one that states none is always in force.
 * Those of the book are not asked: limits do not end with the phases of a plan. Of several versions in
 * force the one that came into force last is taken.
 *
 * @param books - rulebooks, of any families, in any order
 * @param family - the family of the regulation, e.g. `national`
 * @param limitId - the limit's key in it, e.g. `handling`
 * @param on - a Beijing civil date: the day of the event that starts the limit
 * @returns the limit, or why there is none: `InvalidArgument` for a family or limit that no book has,
 * `NotInForce` with the days of the nearest version, `InvalidLimit`, `InvalidLength`, `InvalidMoment`, `InvalidDate`,
 * `DateOutOfRange`. It never throws.
 * @example
 * ```ts
 * import { limitInForce, orThrow, renderError } from 'xinfang-rules'
 * import { caomiao2023, national2022 } from 'xinfang-rules/rulebooks'
 *
 * const books = [caomiao2023, national2022]
 * orThrow(limitInForce(books, 'national', 'handling', '2024-03-01')).basis.clause // => '第三十四条'
 * limitInForce(books, 'national', 'handling', '2022-04-30')._tag // => 'Left'
 * ```
 */
export function limitInForce(
  books: readonly LimitBook[],
  family: string,
  limitId: string,
  on: IsoDate,
): Result<TimeLimit> {
  const fault = faultOfBooks(books)
  if (fault !== undefined) return refuse(fault)
  const versions = versionsOf(books, { family, limit: limitId }, { family: 'family', limit: 'limitId' })
  if (isLeft(versions)) return versions
  const day = readDay(on)
  if (day === NOT_A_DAY) return refuse(whyNotADay(on, 'on'))
  const found = versionInForce(versions.right, () => day)
  if (isRight(found)) return found
  const versioned = books.filter((book) => book.family === family)
  return refuse(succeeded(found.left, versioned, limitId))
}

/** Adds to a refusal what came after the last day of the nearest version, where its book says so. */
function succeeded(error: RuleError, books: readonly LimitBook[], limitId: string): RuleErrorFacts {
  if (error._tag !== 'NotInForce' || error.to === undefined || error.on <= error.to) return error
  const { from, to } = error
  const days = (book: LimitBook) => own(book.limits, limitId)?.effective
  const nearest = books.find((book) => days(book)?.from === from && days(book)?.to === to)
  const succession = nearest?.effective?.succession
  return isLabel(succession) ? { ...error, succession } : error
}

/** What is wrong with a list of rulebooks, their limits aside. */
export function faultOfBooks(books: readonly LimitBook[], path = 'books'): RuleErrorFacts | undefined {
  if (!Array.isArray(books) || books.length === 0) {
    return misfit('InvalidArgument', path, books, {
      zh: '至少一个规则集 [Rulebook, …]',
      en: 'one or more rulebooks',
    })
  }
  const index = books.findIndex((book) => !(isRecord(book) && isText(book.family) && isRecord(book.limits)))
  if (index === -1) return undefined
  return misfit('InvalidArgument', `${path}[${index}]`, books[index], '{ family, limits }')
}

/** Every version of a limit that the books of a family have, in their order; `paths` is where its names stand. */
export function versionsOf(
  books: readonly LimitBook[],
  name: { readonly family: string; readonly limit: string },
  paths: { readonly family: string; readonly limit: string },
): Result<readonly TimeLimit[]> {
  const family = books.filter((book) => book.family === name.family)
  if (family.length === 0) {
    return refuse(misfit('InvalidArgument', paths.family, name.family, oneOf(books.map((book) => book.family))))
  }
  const versions: TimeLimit[] = []
  for (const [index, book] of books.entries()) {
    const limit = book.family === name.family ? own(book.limits, name.limit) : undefined
    if (limit === undefined) continue
    const fault = faultOfVersion(limit, `books[${index}].limits.${name.limit}`)
    if (fault !== undefined) return refuse(fault)
    versions.push(limit)
  }
  if (versions.length > 0) return right(versions)
  const known = family.flatMap(({ limits }) => Object.keys(limits))
  return refuse(misfit('InvalidArgument', paths.limit, name.limit, oneOf(known)))
}

/** The names that there are, each once. */
export function oneOf(names: readonly string[]): Label {
  const known = [...new Set(names)].map(show)
  if (known.length === 0) return { zh: '可用的名称（此处一个也没有）', en: 'known here, where there is none' }
  return { zh: `${known.join('、')} 之一`, en: `one of ${known.join(', ')}` }
}

/** A name that a section of a rulebook must have, or none. */
export function faultOfName(
  name: string | undefined,
  section: Readonly<Record<string, unknown>>,
  path: string,
): RuleErrorFacts | undefined {
  if (name === undefined || own(section, name) !== undefined) return undefined
  return misfit('InvalidRulebook', path, name, oneOf(Object.keys(section)))
}

/** What is wrong with a limit as far as its version and what meets it depend on it. */
export function faultOfVersion(limit: TimeLimit, path: string): RuleErrorFacts | undefined {
  const fault = faultOfLimit(limit, path) ?? faultOfForce(limit, FIRST_DAY, path)
  if (fault !== undefined && fault._tag !== 'NotInForce') return fault
  const { metBy } = limit
  if (metBy === undefined || isListOf(metBy, isText)) return undefined
  return misfit('InvalidLimit', `${path}.metBy`, metBy, '[event, …]')
}

/**
 * Of one or more valid versions of a limit, each asked on a day of its own, the one in force that came into
 * force last; the refusal tells of the nearest.
 */
export function versionInForce(
  versions: readonly TimeLimit[],
  dayOf: (version: TimeLimit) => number,
): Result<TimeLimit> {
  const whyNot = (version: TimeLimit) => faultOfForce(version, dayOf(version), 'limit')
  const inForce = versions.filter((version) => whyNot(version) === undefined)
  if (inForce.length > 0) return right(inForce.reduce((one, other) => (sinceOf(other) >= sinceOf(one) ? other : one)))
  const away = (version: TimeLimit) => daysFromForce(version, dayOf(version))
  const nearest = versions.reduce((one, other) => (away(other) < away(one) ? other : one))
  return refuse(whyNot(nearest) as RuleErrorFacts)
}

/** The first day of effect, whose order as text is that of the days; a limit that states none has always been there. */
const sinceOf = ({ effective }: TimeLimit): string => effective?.from ?? ''

/** How many days lie between a day and the days of effect. */
function daysFromForce({ effective }: TimeLimit, day: number): number {
  if (effective === undefined) return 0
  const { from, to } = effective
  return Math.max(readDay(from) - day, to === undefined ? 0 : day - readDay(to), 0)
}
