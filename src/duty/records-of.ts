import type { ReadRecord } from './duty-log.js'
import type { Duty } from './duty-rules.js'
import type { DutyPeriod } from './owed.js'

/** Records by duty and subject, in the order of their days. */
export type RecordsByPlace = ReadonlyMap<string, ReadonlyMap<string, readonly ReadRecord[]>>

export const byDay = (a: ReadRecord, b: ReadRecord): number => a.day - b.day

/** Sorts records by duty and subject. */
export function sortRecords(records: readonly ReadRecord[]): RecordsByPlace {
  const places = new Map<string, Map<string, ReadRecord[]>>()
  for (const record of [...records].sort(byDay)) {
    const bySubject = places.get(record.duty) ?? new Map<string, ReadRecord[]>()
    places.set(record.duty, bySubject)
    add(bySubject, record.by, record)
  }
  return places
}

/** The records of a subject that may count for a duty. */
export interface SubjectRecords {
  /** In the order of their days. */
  readonly own: readonly ReadRecord[]
  /** Those of duties that meet it as well. */
  readonly others: readonly ReadRecord[]
}

/** The records of a subject that may count for a duty. */
export function recordsFor(places: RecordsByPlace, key: string, { alsoMetBy = [] }: Duty, by: string): SubjectRecords {
  const recordsOn = (duty: string): readonly ReadRecord[] => places.get(duty)?.get(by) ?? []
  return { own: recordsOn(key), others: alsoMetBy.flatMap(recordsOn) }
}

function add(lists: Map<string, ReadRecord[]>, key: string, record: ReadRecord): void {
  const before = lists.get(key)
  if (before === undefined) lists.set(key, [record])
  else before.push(record)
}

/**
 * Tells the records of each of a duty's periods, which are asked for in order. Those that name their period are of that
 * one, from its first day on; others, and those of other duties, are of the period of their day.
 */
export function recordsOf({ own, others }: SubjectRecords): (period: DutyPeriod) => SubjectRecords {
  const named = new Map<string, ReadRecord[]>()
  for (const record of own) if (record.for !== undefined) add(named, record.for, record)
  const ownIn = recordsIn(named.size === 0 ? own : own.filter((record) => record.for === undefined))
  const othersIn = recordsIn([...others].sort(byDay))
  return (period) => {
    const told = named.get(period.name)?.filter(({ day }) => day >= period.first)
    const dated = ownIn(period)
    return { own: told === undefined ? dated : [...dated, ...told].sort(byDay), others: othersIn(period) }
  }
}

/** Tells which of some records, in the order of their days, are of the days of a period; periods are asked for in order. */
function recordsIn(dated: readonly ReadRecord[]): (period: DutyPeriod) => readonly ReadRecord[] {
  let next = 0
  return ({ parts, first, last }) => {
    while (next < dated.length && (dated[next] as ReadRecord).day < first) next++
    const begin = next
    while (next < dated.length && (dated[next] as ReadRecord).day <= last) next++
    return dated.slice(begin, next).filter(({ day }) => parts.some((part) => part.first <= day && day <= part.last))
  }
}
