import { isLeft } from 'fp-ts/lib/Either.js'
import type * as z from 'zod'
import { whyNotADay } from '../date/day.js'
import { readMoment } from '../date/moment.js'
import { isRecord, own, show } from '../plain.js'
import { type MisfitTag, misfit, type RuleErrorFacts } from '../rule-error.js'
import type { Label } from '../terms.js'
import { EXPECTED } from './expected.js'
import { nearestOf } from './nearest.js'
import { BETWEEN_NAMES } from './parts.js'

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

/** Where the value of an issue stands, and the tag that its fault bears. */
interface Place {
  readonly value: unknown
  readonly path: string
  readonly tag: MisfitTag
}

/** What a schema found wrong with data, in the library's own words. */
export function faultsOfIssues(
  issues: readonly Issue[],
  json: unknown,
  path: string,
  tag: MisfitTag,
): readonly RuleErrorFacts[] {
  return issues.flatMap((issue) => faultsOfIssue(issue, placeOf({ value: json, path, tag }, issue.path)))
}

function placeOf(whole: Place, path: Path): Place {
  return path.reduce<Place>(({ value, path: at, tag }, key) => {
    const part = typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined
    return { value: part, path: typeof key === 'number' ? `${at}[${key}]` : `${at}.${String(key)}`, tag }
  }, whole)
}

function faultsOfIssue(issue: Issue, place: Place): readonly RuleErrorFacts[] {
  const { value, path, tag } = place
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => strangeMember(key, issue.message.split(BETWEEN_NAMES), placeOf(place, [key])))
    case 'invalid_key':
      return [misfit(tag, path, issue.path[issue.path.length - 1], EXPECTED.id)]
    case 'invalid_union':
      return faultsOfUnion(issue, place)
    case 'invalid_value':
      return [misfit(tag, path, value, issue.values.map(show).join(' | '))]
    default:
      return [faultOfMessage(issue.message, place)]
  }
}

/** What is wrong with a value by the name of what its place asks for. */
function faultOfMessage(message: string, { value, path, tag }: Place): RuleErrorFacts {
  if (message === 'day') return whyNotADay(value, path)
  if (message === 'moment') return whyNotAMoment(value, path)
  return misfit(tag, path, value, own<Label>(EXPECTED, message) ?? message)
}

function whyNotAMoment(value: unknown, path: string): RuleErrorFacts {
  const moment = readMoment(value, path)
  if (!isLeft(moment)) return misfit('InvalidMoment', path, value, EXPECTED.moment)
  const { message: _, ...facts } = moment.left
  return facts as RuleErrorFacts
}

function strangeMember(name: string, known: readonly string[], { value, path, tag }: Place): RuleErrorFacts {
  const near = nearestOf(name, known)
  const all = known.join(BETWEEN_NAMES)
  return misfit(tag, path, value, {
    zh: `已知成员${near === undefined ? '' : `，疑为 ${show(near)}`}；已知的有 ${all}`,
    en: `a known member${near === undefined ? '' : `, did you mean ${show(near)}?`}; these are ${all}`,
  })
}

type UnionIssue = Extract<Issue, { code: 'invalid_union' }>

/** Of the forms that a value may have, what is wrong with it as the one that it is most like. */
function faultsOfUnion(issue: UnionIssue, place: Place): readonly RuleErrorFacts[] {
  const { errors, message } = issue
  const [first, ...others] = errors
  if (first === undefined) return [faultOfMessage(optionsOf(issue) ?? message, place)]
  if (!isRecord(place.value) || Object.keys(place.value).length === 0) return [faultOfMessage(message, place)]
  const nearest = others.reduce(
    (best, next) => (strangeness(next, place) < strangeness(best, place) ? next : best),
    first,
  )
  return nearest.flatMap((part) => faultsOfIssue(part, placeOf(place, part.path)))
}

/** The words that tell the forms apart; older versions of zod do not name them. */
function optionsOf(issue: UnionIssue): string | undefined {
  const { options } = issue as { readonly options?: unknown }
  return Array.isArray(options) ? options.map(show).join(' | ') : undefined
}

/** How little a value looks like one of its possible forms: members that it lacks or has too many weigh most. */
function strangeness(issues: readonly Issue[], place: Place): number {
  return issues.reduce((sum, { path }) => {
    const isForeign = path.length === 0 || (path.length === 1 && placeOf(place, path).value === undefined)
    return sum + (isForeign ? 10 : 1)
  }, 0)
}
