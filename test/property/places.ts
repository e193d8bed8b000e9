/** The way to a part of plain data, from member to member. */
export type Path = readonly string[]

/** In the place of a part, that there is none. */
export const REMOVED = Symbol('removed')

/** Every place within plain data, its own included. */
export function placesIn(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null || value instanceof Date) return [at]
  return [at, ...Object.entries(value).flatMap(([key, part]) => placesIn(part, [...at, key]))]
}

/** A copy of plain data with another part at one place, or without it. */
export function replaceAt(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by
  const copy: Record<string, unknown> = Array.isArray(value) ? ([...value] as never) : { ...(value as object) }
  const part = replaceAt(copy[key], rest, by)
  if (part === REMOVED) delete copy[key]
  else copy[key] = part
  return copy
}
