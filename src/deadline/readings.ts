import { isLeft, right } from 'fp-ts/lib/Either.js'
import { isLabel, isRecord, isText, show } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { Reading } from '../terms.js'
import { faultOfLimit, type LimitChange, type TimeLimit } from './time-limit.js'

/** Another way to read a limit. */
export type Alternative = NonNullable<Reading<LimitChange>['alternatives']>[number]

/** A limit as it is read, and the ids of the readings that make it so, in the limit's own order. */
export interface ReadLimit {
  readonly limit: TimeLimit
  readonly reading: readonly string[]
}

const CHANGEABLE = ['from', 'length', 'clock', 'roll', 'rollOn'] as const satisfies readonly (keyof LimitChange)[]

/** More readings of one limit than any text has; their combinations stay few. */
const MOST = 12

/** A limit as the readings that are asked for have it. */
export function readLimit(limit: TimeLimit, asked: string | readonly string[]): Result<ReadLimit> {
  const alternatives = alternativesOf(limit)
  if (isLeft(alternatives)) return alternatives
  const fault = faultOfAsked(limit, asked)
  if (fault !== undefined) return refuse(fault)
  const ids = typeof asked === 'string' ? [asked] : asked
  const taken = alternatives.right.filter(({ id }) => ids.includes(id))
  const clash = clashOf(taken)
  if (clash !== undefined) {
    return refuse(
      misfit('InvalidArgument', 'reading', ids.join(', '), {
        zh: `不相矛盾的理解：${clash.join(' 与 ')} 只能取其一`,
        en: `readings that go together: take ${clash.join(' or ')}, not both`,
      }),
    )
  }
  return right({ limit: Object.assign({}, limit, ...taken.map(({ change }) => change)), reading: taken.map(idOf) })
}

/** Every set of a limit's readings that go together, its own first: the empty set. */
export function combinationsOf(limit: TimeLimit): Result<readonly (readonly string[])[]> {
  const alternatives = alternativesOf(limit)
  if (isLeft(alternatives)) return alternatives
  const sets = alternatives.right.reduce<readonly (readonly Alternative[])[]>(
    (found, next) => found.concat(found.map((set) => set.concat(next)).filter((set) => clashOf(set) === undefined)),
    [[]],
  )
  return right(sets.map((set) => set.map(idOf)))
}

const idOf = ({ id }: Alternative): string => id

/** Two readings that say different things of the same part of the limit. */
function clashOf(taken: readonly Alternative[]): readonly [string, string] | undefined {
  for (const part of CHANGEABLE) {
    const [one, other] = taken.filter(({ change }) => change[part] !== undefined)
    if (one !== undefined && other !== undefined) return [one.id, other.id]
  }
  return undefined
}

function faultOfAsked(limit: TimeLimit, asked: unknown): RuleErrorFacts | undefined {
  const ids: unknown = typeof asked === 'string' ? [asked] : asked
  if (!Array.isArray(ids)) return misfit('InvalidArgument', 'reading', asked, 'string | [string, …]')
  const known = (limit.reading?.alternatives ?? []).map(idOf)
  const index = ids.findIndex((id) => !known.includes(id))
  if (index === -1) return undefined
  const names = known.map((id) => show(id)).join(', ')
  const path = typeof asked === 'string' ? 'reading' : `reading[${index}]`
  return misfit('UnknownReading', path, ids[index], {
    zh: known.length === 0 ? `期限“${limit.id}”没有其他理解` : `期限“${limit.id}”的其他理解之一：${names}`,
    en: known.length === 0 ? `needed: the limit "${limit.id}" has no other reading` : `one of ${names}`,
  })
}

/** The other ways to read a limit, refused where any of them is not well formed. */
export function alternativesOf(limit: TimeLimit): Result<readonly Alternative[]> {
  const fault = faultOfAlternatives(limit)
  return fault === undefined ? right(limit.reading?.alternatives ?? []) : refuse(fault)
}

/** What is wrong with the readings that a limit names. */
function faultOfAlternatives(limit: TimeLimit): RuleErrorFacts | undefined {
  const { reading } = limit
  if (reading === undefined) return undefined
  if (!isRecord(reading)) return misfit('InvalidLimit', 'limit.reading', reading, '{ status, alternatives? }')
  const { alternatives = [] } = reading
  const path = 'limit.reading.alternatives'
  if (!Array.isArray(alternatives) || alternatives.length > MOST) {
    return misfit('InvalidLimit', path, alternatives, {
      zh: `至多 ${MOST} 项 { id, note, change }`,
      en: `at most ${MOST} of { id, note, change }`,
    })
  }
  for (const [index, alternative] of alternatives.entries()) {
    const place = `${path}[${index}]`
    const fault = faultOfAlternative(limit, alternative, place)
    if (fault !== undefined) return fault
    if (alternatives.findIndex(({ id }) => id === alternative.id) !== index) {
      return misfit('InvalidLimit', `${place}.id`, alternative.id, { zh: '未用过的编号', en: 'an id not used before' })
    }
  }
  return undefined
}

function faultOfAlternative(limit: TimeLimit, alternative: Alternative, path: string): RuleErrorFacts | undefined {
  if (!isRecord(alternative) || !isText(alternative.id) || !isLabel(alternative.note)) {
    return misfit('InvalidLimit', path, alternative, '{ id, note: { zh, en }, change }')
  }
  const { change } = alternative
  const parts: readonly string[] = CHANGEABLE
  if (!isRecord(change) || Object.keys(change).some((part) => !parts.includes(part))) {
    return misfit('InvalidLimit', `${path}.change`, change, {
      zh: `对 ${parts.join('、')} 的改动`,
      en: `a change to ${parts.join(', ')}`,
    })
  }
  return faultOfLimit({ ...limit, ...(change as LimitChange) }, `${path}.change`)
}
