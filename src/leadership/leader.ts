import { isLeft, right } from 'fp-ts/lib/Either.js'
import { type CalendarTables, countSteps } from '../calendar/tables.js'
import { faultOfRecord } from '../check-data.js'
import { isoDate, LAST_DAY } from '../date/day.js'
import { isRecord, isText } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit } from '../rule-error.js'
import type { IsoDate } from '../terms.js'
import { A_RANK, readOn } from './case-file.js'

/** Days on which a leader is not there (离岗、外出), such as a secondment. */
export interface AwaySpan {
  /** First day (included). */
  readonly from: IsoDate
  /** Last day (included); left out while it is not known. */
  readonly to?: IsoDate | undefined
}

/** A leader who takes cases on; an opaque id. */
export interface Leader {
  readonly id: string
  /** An opaque name of a rank, one of those that a rule puts in order. */
  readonly rank?: string | undefined
  readonly away?: readonly AwaySpan[] | undefined
}

/** A leader, read. */
export interface ReadLeader {
  readonly id: string
  readonly rank: string | undefined
  readonly away: readonly { readonly from: number; readonly to: number }[]
}

const NO_ONE: ReadonlyMap<string, ReadLeader> = /* @__PURE__ */ new Map()

/** Reads a list of leaders, each named once. */
export function readLeaders(
  leaders: readonly Leader[] | undefined,
  path: string,
): Result<ReadonlyMap<string, ReadLeader>> {
  if (leaders === undefined) return right(NO_ONE)
  if (!Array.isArray(leaders)) return refuse(misfit('InvalidArgument', path, leaders, '[{ id, rank?, away? }, …]'))
  const read = new Map<string, ReadLeader>()
  for (const [index, leader] of leaders.entries()) {
    const one = readLeader(leader, `${path}[${index}]`)
    if (isLeft(one)) return one
    if (read.has(one.right.id)) {
      const once = { zh: '只出现一次的领导编号', en: 'an id of a leader that is named only once' }
      return refuse(misfit('InvalidArgument', `${path}[${index}].id`, one.right.id, once))
    }
    read.set(one.right.id, one.right)
  }
  return right(read)
}

function readLeader(leader: Leader, path: string): Result<ReadLeader> {
  if (!isRecord(leader)) return refuse(misfit('InvalidArgument', path, leader, '{ id, rank?, away? }'))
  const stranger = faultOfRecord('InvalidArgument', leader, ['id', 'rank', 'away'], path)
  if (stranger !== undefined) return refuse(stranger)
  const { id, rank, away: spans = [] } = leader
  if (!isText(id)) {
    return refuse(
      misfit('InvalidArgument', `${path}.id`, id, { zh: '非空的领导编号', en: 'a non-empty id of a leader' }),
    )
  }
  if (rank !== undefined && !isText(rank)) return refuse(misfit('InvalidArgument', `${path}.rank`, rank, A_RANK))
  if (!Array.isArray(spans)) return refuse(misfit('InvalidArgument', `${path}.away`, spans, '[{ from, to? }, …]'))
  const away: { from: number; to: number }[] = []
  for (const [index, span] of spans.entries()) {
    const read = readAway(span, `${path}.away[${index}]`)
    if (isLeft(read)) return read
    away.push(read.right)
  }
  return right({ id, rank, away })
}

function readAway(span: AwaySpan, path: string): Result<ReadLeader['away'][number]> {
  const stranger = faultOfRecord('InvalidArgument', span, ['from', 'to'], path)
  if (stranger !== undefined) return refuse(stranger)
  const from = readOn(span.from, `${path}.from`)
  if (isLeft(from)) return from
  const to = span.to === undefined ? right(LAST_DAY) : readOn(span.to, `${path}.to`)
  if (isLeft(to)) return to
  if (to.right >= from.right) return right({ from: from.right, to: to.right })
  return refuse({
    _tag: 'EventsOutOfOrder',
    path: `${path}.to`,
    earlier: { event: 'from', at: isoDate(from.right) },
    later: { event: 'to', at: isoDate(to.right) },
  })
}

/** Whether a leader is known to be away on a day. */
export function isAway(leader: ReadLeader | undefined, day: number): boolean {
  return leader?.away.some(({ from, to }) => from <= day && day <= to) ?? false
}

/** Whether a leader is away on every working day of a time, or where it has none on every day. */
export function isAwayThroughout({ away }: ReadLeader, from: number, to: number, tables: CalendarTables): boolean {
  const worked = (first: number, last: number): number => (first > last ? 0 : countSteps(tables, first - 1, last))
  const sizeOf = worked(from, to) > 0 ? worked : (first: number, last: number) => Math.max(0, last - first + 1)
  let day = from
  let there = 0
  for (const span of [...away].sort((a, b) => a.from - b.from)) {
    there += sizeOf(day, Math.min(span.from - 1, to))
    day = Math.max(day, span.to + 1)
  }
  return there + sizeOf(day, to) === 0
}
