import type { Label } from './terms.js'

/** Reading plain data that may be anything: nothing here throws. */

/** An object with named members; arrays and `null` are none. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A record whose members are all it holds: a `Map` or a `Date` would look as if it were empty. */
export function isPlainRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return isRecord(value) && !(Symbol.iterator in value) && !isDate(value)
}

export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

/** A list whose members are all of one kind; a hole in it is a member that is of none. */
export function isListOf<T>(value: unknown, fits: (member: unknown) => member is T): value is readonly T[] {
  return Array.isArray(value) && [...value].every(fits)
}

/** Words in both languages. */
export function isLabel(value: unknown): value is Label {
  return isRecord(value) && isText(value.zh) && isText(value.en)
}

/** The value's own member, never one that every object inherits, such as `constructor`. */
export function own<T>(record: Readonly<Record<string, T>>, key: unknown): T | undefined {
  return typeof key === 'string' && Object.prototype.hasOwnProperty.call(record, key) ? record[key] : undefined
}

const LONGEST_SHOWN = 60

/** A `Date`, also of another window or worker. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]'
}

/** The value as a message shows it, short, and readable for any value. */
export function show(value: unknown): string {
  if (typeof value === 'string') {
    return JSON.stringify(value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value)
  }
  if (isDate(value)) return Number.isNaN(value.getTime()) ? 'Invalid Date' : value.toISOString()
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '[…]'
  if (typeof value === 'function') return 'function'
  if (typeof value === 'object' && value !== null) return '{…}'
  return Object.is(value, -0) ? '-0' : String(value)
}
