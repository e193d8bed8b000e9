import { isRecord } from '../plain.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'

/** What plain JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json }

/** How deep data may be nested; a deadline needs a tenth of it. */
const DEEPEST = 100

/** The half of a character, which is no text (RFC 8785, 3.2.2.2). */
const HALF_A_CHARACTER = /\p{Surrogate}/u

/** Why plain JSON cannot write a value; `undefined` where it can. Members that are `undefined` count as left out. */
export function faultOfJson(value: unknown, path: string, around: readonly unknown[] = []): RuleErrorFacts | undefined {
  if (isScalar(value)) return undefined
  if (!isList(value) && !isStruct(value)) return notJson(value, path)
  if (around.length === DEEPEST || around.includes(value)) return notJson(value, path)
  for (const [name, member] of Object.entries(value)) {
    if (member === undefined && !Array.isArray(value)) continue
    const place = Array.isArray(value) ? `${path}[${name}]` : `${path}.${name}`
    const fault = isText(name) ? faultOfJson(member, place, [...around, value]) : notJson(name, place)
    if (fault !== undefined) return fault
  }
  return undefined
}

function isScalar(value: unknown): boolean {
  return value === null || typeof value === 'boolean' || Number.isFinite(value) || isText(value)
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && !HALF_A_CHARACTER.test(value)
}

/** A list without holes or members beside its items. */
function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && Object.keys(value).length === value.length
}

/** A record of no class, also of another window or worker. */
function isStruct(value: unknown): value is Readonly<Record<string, unknown>> {
  if (!isRecord(value)) return false
  const prototype = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

function notJson(value: unknown, path: string): RuleErrorFacts {
  return misfit('InvalidArgument', path, value, {
    zh: '普通 JSON 能写出的值',
    en: 'a value that plain JSON can write',
  })
}

/** A copy of what plain JSON can write, as JSON would read it back. */
export function copyJson(value: unknown): Json {
  if (Array.isArray(value)) return value.map(copyJson)
  if (!isRecord(value)) return Object.is(value, -0) ? 0 : (value as Json)
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  return Object.fromEntries(members.map(([name, member]) => [name, copyJson(member)]))
}

/** The one text of plain data: no spaces, and members sorted by name (RFC 8785). */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (!isRecord(value)) return JSON.stringify(value)
  const members = Object.entries(value as { readonly [name: string]: Json }).sort(byName)
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`).join(',')}}`
}

/** By the UTF-16 code units of the names, no two of which are alike. */
function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1
}
