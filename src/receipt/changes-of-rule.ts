import { isRecord, own } from '../plain.js'
import { canonicalJson, type Json } from './json.js'

/** A member of a limit that is not what it was. */
export interface RuleChange {
  /** Where it stands in the limit, e.g. `length.amount`. */
  readonly path: string
  /** Left out where the limit had no such member. */
  readonly was?: unknown
  /** Left out where it has none any more. */
  readonly is?: unknown
}

/** Members of a limit, at any depth, on which no date depends. */
const IDLE: readonly string[] = ['id', 'label', 'metBy', 'actor', 'strength', 'basis', 'status', 'note']

/** The members in which two limits differ, and on which dates depend. */
export function changesOfRule(was: Json | undefined, is: Json | undefined, path = ''): readonly RuleChange[] {
  const [before, after] = [partsOf(was), partsOf(is)]
  if (before !== undefined && after !== undefined && Array.isArray(was) === Array.isArray(is)) {
    const names = new Set([...Object.keys(before), ...Object.keys(after)].filter((name) => !IDLE.includes(name)))
    const placeOf = (name: string): string => (Array.isArray(was) ? `${path}[${name}]` : joined(path, name))
    return [...names].flatMap((name) => changesOfRule(own(before, name), own(after, name), placeOf(name)))
  }
  if (was !== undefined && is !== undefined && canonicalJson(was) === canonicalJson(is)) return []
  return [{ path, ...(was !== undefined && { was }), ...(is !== undefined && { is }) }]
}

function joined(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`
}

/** The members of a record, or the items of a list by their numbers. */
function partsOf(value: Json | undefined): Readonly<Record<string, Json>> | undefined {
  if (Array.isArray(value)) return Object.fromEntries(Object.entries(value))
  return isRecord(value) ? (value as Readonly<Record<string, Json>>) : undefined
}
