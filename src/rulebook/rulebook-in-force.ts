import { right } from 'fp-ts/lib/Either.js'
import { NOT_A_DAY, readDay, whyNotADay } from '../date/day.js'
import type { InForce } from '../deadline/time-limit.js'
import { isLabel, isRecord, isText } from '../plain.js'
import { oneOf } from '../procedure/limit-in-force.js'
import { type Result, refuse } from '../result.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { IsoDate, Label } from '../terms.js'

/** What is read of a rulebook to find the one in force. */
export interface VersionedBook {
  readonly id: string
  /** Groups the versions of one regulation, e.g. `national`. */
  readonly family: string
  readonly effective: InForce & { readonly succession?: Label }
}

/**
 * Finds the rulebook of a family that is in force on a day (当日有效的规则集).
 *
 * Both ends of its days of effect are included. Of several in force the one that came into force last is taken. Its limits
 * have days of their own and may outlast a plan: for one of them ask `limitInForce`.
 *
 * @param books - rulebooks, of any families, in any order
 * @param family - the family of the regulation, e.g. `national`
 * @param on - a Beijing civil date: the day of the event that starts the step
 * @returns the very rulebook that was given, or why there is none: `InvalidArgument` for a family that no book has,
 * `InvalidRulebook`, `NotInForce` with the days of the nearest and what is known of its successor, `InvalidMoment`,
 * `InvalidDate`, `DateOutOfRange`. It never throws.
 * @example
 * ```ts
 * import { orThrow, rulebookInForce } from 'xinfang-rules'
 * import { national2005, national2022 } from 'xinfang-rules/rulebooks'
 *
 * const books = [national2005, national2022]
 * orThrow(rulebookInForce(books, 'national', '2022-04-30')).id // => 'national2005'
 * orThrow(rulebookInForce(books, 'national', '2022-05-01')).id // => 'national2022'
 * rulebookInForce(books, 'national', '2005-04-30')._tag // => 'Left'
 * ```
 */
export function rulebookInForce<Book extends VersionedBook>(
  books: readonly Book[],
  family: string,
  on: IsoDate,
): Result<Book> {
  const fault = faultOfVersions(books)
  if (fault !== undefined) return refuse(fault)
  const versions = books.filter((book) => book.family === family)
  const [first] = versions
  if (first === undefined) {
    return refuse(misfit('InvalidArgument', 'family', family, oneOf(books.map((book) => book.family))))
  }
  const day = readDay(on)
  if (day === NOT_A_DAY) return refuse(whyNotADay(on, 'on'))
  const away = ({ effective: { from, to } }: Book) =>
    Math.max(readDay(from) - day, to === undefined ? 0 : day - readDay(to), 0)
  const inForce = versions.filter((book) => away(book) === 0)
  if (inForce.length > 0) return right(inForce.reduce((one, other) => (isLater(other, one) ? other : one)))
  return refuse(
    notInForce(
      versions.reduce((one, other) => (away(other) < away(one) ? other : one), first),
      on,
    ),
  )
}

/** Whether a book came into force later, or on the same day. Dates are in the order of their texts. */
function isLater(one: VersionedBook, other: VersionedBook): boolean {
  return one.effective.from >= other.effective.from
}

function notInForce({ id, effective: { from, to, succession } }: VersionedBook, on: IsoDate): RuleErrorFacts {
  const isOver = to !== undefined && on > to
  return {
    _tag: 'NotInForce',
    path: 'on',
    rulebook: id,
    on,
    from,
    ...(to !== undefined && { to }),
    ...(isOver && succession !== undefined && { succession }),
  }
}

function faultOfVersions(books: readonly VersionedBook[]): RuleErrorFacts | undefined {
  if (!Array.isArray(books) || books.length === 0) {
    return misfit('InvalidArgument', 'books', books, {
      zh: '至少一个规则集 [Rulebook, …]',
      en: 'one or more rulebooks',
    })
  }
  for (const [index, book] of [...books].entries()) {
    const fault = faultOfVersion(book, `books[${index}]`)
    if (fault !== undefined) return fault
  }
  return undefined
}

function faultOfVersion(book: VersionedBook, path: string): RuleErrorFacts | undefined {
  if (!isRecord(book) || !isText(book.id) || !isText(book.family) || !isRecord(book.effective)) {
    return misfit('InvalidArgument', path, book, '{ id, family, effective }')
  }
  const { from, to, succession } = book.effective
  const start = readDay(from)
  if (start === NOT_A_DAY) {
    const expected = { zh: '日期 YYYY-MM-DD', en: 'a date YYYY-MM-DD' }
    return misfit('InvalidRulebook', `${path}.effective.from`, from, expected)
  }
  // Where `to` is no date its day is none, and before every other.
  if (to !== undefined && !(readDay(to) >= start)) {
    const expected = { zh: '不早于 from 的日期 YYYY-MM-DD', en: 'a date YYYY-MM-DD on or after from' }
    return misfit('InvalidRulebook', `${path}.effective.to`, to, expected)
  }
  if (succession === undefined || isLabel(succession)) return undefined
  return misfit('InvalidRulebook', `${path}.effective.succession`, succession, '{ zh, en }')
}
