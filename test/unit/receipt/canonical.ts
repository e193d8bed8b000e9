import { createHash } from 'node:crypto'

/** RFC 8785, written out by hand: a list of tokens, the members in the order of their names. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item)).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const record = value as Record<string, unknown>
  const names = Object.keys(record).sort()
  return `{${names.map((name) => [JSON.stringify(name), canonical(record[name])].join(':')).join()}}`
}

/** The hash that a seal must carry, by Node's own SHA-256. */
export function sha256Of({ sha256: _, ...sealed }: { readonly sha256: string }): string {
  return createHash('sha256').update(canonical(sealed), 'utf8').digest('hex')
}
