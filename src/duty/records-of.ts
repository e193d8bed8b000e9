import type { ReadRecord } from './duty-log.js'
import type { DutyPeriod } from './owed.js'

/** Records by duty and subject, in the order of their days. */
export type RecordsByPlace = ReadonlyMap<string, ReadonlyMap<string, readonly ReadRecord[]>>

/** Sorts records by duty and subject. */
export function sortRecords(records: readonly ReadRecord[]): RecordsByPlace {
  const places = new Map<string, Map<string, ReadRecord[]>>()
  for (const record of [...records].sort((a, b) => a.day - b.day)) {
    const bySubject = places.get(record.duty) ?? new Map<string, ReadRecord[]>()
    places.set(record.duty, bySubject)
    add(bySubject, record.by, record)
  }
  return places
}

function add(lists: Map<string, ReadRecord[]>, key: string, record: ReadRecord): void {
  const before = lists.get(key)
  if (before === undefined) lists.set(key, [record])
  else before.push(record)
}

/**
 * Tells the records of each of a duty's periods, which are asked for in order; records are of one subject, in the order of
 * their days. Those that name their period are of that one, from its first day on; others are of the period of their day.
 */
export function recordsOf(records: readonly ReadRecord[]): (period: DutyPeriod) => readonly ReadRecord[] {
  const named = new Map<string, ReadRecord[]>()
  for (const record of records) if (record.for !== undefined) add(named, record.for, record)
  const dated = named.size === 0 ? records : records.filter((record) => record.for === undefined)
  let next = 0
  return ({ name, parts, first, last }) => {
    while (next < dated.length && (dated[next] as ReadRecord).day < first) next++
    const begin = next
    while (next < dated.length && (dated[next] as ReadRecord).day <= last) next++
    const within = dated
      .slice(begin, next)
      .filter(({ day }) => parts.some((part) => part.first <= day && day <= part.last))
    const told = named.get(name)?.filter(({ day }) => day >= first)
    return told === undefined ? within : [...within, ...told].sort((a, b) => a.day - b.day)
  }
}
