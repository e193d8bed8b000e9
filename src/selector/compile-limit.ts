import { isLeft, right, traverseArray, traverseArrayWithIndex } from 'fp-ts/lib/Either.js'
import type { DayRange } from '../calendar/arrange-holiday.js'
import { AN_EVENT } from '../condition/check-vocabulary.js'
import { compileCondition } from '../condition/compile-condition.js'
import { FIRST_DATE, LAST_DAY, readDay } from '../date/day.js'
import type { TimeLimit } from '../deadline/time-limit.js'
import { own } from '../plain.js'
import { faultOfVersion, oneOf } from '../procedure/limit-in-force.js'
import { type Result, refuse } from '../result.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { EventName } from '../terms.js'
import type { CaseTest, Words } from './case-facts.js'
import type { CaseLimit, LimitVersion, PlacedEvent } from './case-limit.js'
import type { ReadOptions } from './case-options.js'
import type { LimitTest, SelectorRules } from './selector.js'
import { wordLeaves } from './word-leaves.js'

/** A limit as written, and where. */
interface Written {
  readonly limit: TimeLimit
  readonly path: string
  /** Whether it is another rulebook's. */
  readonly isOthers: boolean
}

/** What limits are made ready with. */
export interface LimitSource {
  readonly rules: SelectorRules
  readonly words: Words
  readonly options: ReadOptions
}

/** Makes a limit ready whose state a selector asks for; `path` is where the selector stands. */
export function compileLimit(test: LimitTest, source: LimitSource, path: string): Result<CaseLimit> {
  const found = test.family === undefined ? findOwn(test, source, path) : findInBooks(test, test.family, source, path)
  if (isLeft(found)) return found
  const versions = traverseArray((written: Written) => compileVersion(written, source))(found.right)
  return isLeft(versions)
    ? versions
    : right({ versions: latestFirst(versions.right), keys: keysOf(test, source.rules) })
}

function findOwn({ limit: id }: LimitTest, { rules: { limits = {} } }: LimitSource, path: string) {
  const limit = own(limits, id)
  return limit === undefined
    ? refuse(misfit('InvalidRulebook', `${path}.limit`, id, oneOf(Object.keys(limits))))
    : right([{ limit, path: `rules.limits.${id}`, isOthers: false }])
}

function findInBooks(
  { limit: id }: LimitTest,
  family: string,
  { options: { books } }: LimitSource,
  path: string,
): Result<readonly Written[]> {
  const named = [...books.entries()].filter(([, book]) => book.family === family)
  if (named.length === 0) {
    return refuse(
      misfit('InvalidArgument', 'options.books', books, {
        zh: `${family} 系列的规则集：${path} 用到其期限`,
        en: `rulebooks of the family "${family}", whose limit ${path} asks for`,
      }),
    )
  }
  const versions = named.flatMap(([index, { limits }]) => {
    const limit = own(limits, id)
    return limit === undefined ? [] : [{ limit, path: `options.books[${index}].limits.${id}`, isOthers: true }]
  })
  if (versions.length > 0) return right(versions)
  const known = named.flatMap(([, { limits }]) => Object.keys(limits))
  return refuse(misfit('InvalidRulebook', `${path}.limit`, id, oneOf(known)))
}

/** A case may say something of another family's limit by its id alone where the rulebook has none of that id. */
function keysOf({ family, limit }: LimitTest, { limits = {} }: SelectorRules): readonly string[] {
  if (family === undefined) return [limit]
  const full = `${family}/${limit}`
  return own(limits, limit) === undefined ? [full, limit] : [full]
}

/** Of two versions in force, the one comes first that came into force last or, of one day, stands later. */
function latestFirst(versions: readonly LimitVersion[]): readonly LimitVersion[] {
  const sinceOf = ({ limit: { effective } }: LimitVersion): string => effective?.from ?? ''
  return [...versions].reverse().sort((one, other) => {
    if (sinceOf(one) === sinceOf(other)) return 0
    return sinceOf(one) < sinceOf(other) ? 1 : -1
  })
}

function compileVersion(written: Written, source: LimitSource): Result<LimitVersion> {
  const { limit, path } = written
  const fault = faultOfVersion(limit, path) ?? faultOfState(limit, path, source.options)
  if (fault !== undefined) return refuse(fault)
  const { events } = source.words
  const start = placeEvent(limit.from, events, `${path}.from`)
  if (isLeft(start)) return start
  const meeting = traverseArrayWithIndex((index: number, event: EventName) =>
    placeEvent(event, events, `${path}.metBy[${index}]`),
  )(limit.metBy ?? [])
  if (isLeft(meeting)) return meeting
  const applies = compileApplies(written, source.words)
  return isLeft(applies)
    ? applies
    : right({
        limit,
        path,
        ends: new Map(),
        inForce: inForceOf(limit),
        start: start.right,
        meeting: meeting.right,
        applies: applies.right,
      })
}

/** The days of effect of a valid limit. */
function inForceOf({ effective: { from, to } = { from: FIRST_DATE } }: TimeLimit): DayRange {
  return { first: readDay(from), last: to === undefined ? LAST_DAY : readDay(to) }
}

/** Why the state of a valid limit cannot be asked for. */
export function faultOfMeeting(limit: TimeLimit, path: string): RuleErrorFacts | undefined {
  if (limit.metBy !== undefined && limit.metBy.length > 0) return undefined
  return misfit('InvalidLimit', `${path}.metBy`, limit.metBy, {
    zh: '[event, …]：须写明何事满足该期限，才能判断其状态',
    en: '[event, …]: the events that meet it, since its state is asked for',
  })
}

/** Why nobody can tell how a valid limit stands. */
function faultOfState(limit: TimeLimit, path: string, { clock, closes }: ReadOptions): RuleErrorFacts | undefined {
  const { length } = limit
  const unmet = faultOfMeeting(limit, path)
  if (unmet !== undefined) return unmet
  const needsHours = length.unit === 'hour' ? limit.clock === 'office' : closes
  if (!needsHours || clock !== undefined) return undefined
  return { _tag: 'OfficeHoursMissing', path: 'options.officeHours', limit: limit.id }
}

function placeEvent(event: EventName, events: Words['events'], path: string): Result<PlacedEvent> {
  const place = events.get(event)
  return place === undefined ? refuse(misfit('UnknownEvent', path, event, AN_EVENT)) : right({ event, place })
}

function compileApplies({ limit: { appliesTo }, path, isOthers }: Written, words: Words): Result<CaseTest | undefined> {
  if (appliesTo === undefined) return right(undefined)
  const place = { tag: 'InvalidLimit', path: `${path}.appliesTo`, vocabulary: words.vocabulary, isOthers } as const
  return compileCondition(appliesTo, wordLeaves(words), place)
}
