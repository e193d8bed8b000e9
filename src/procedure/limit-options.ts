import { isLeft } from 'fp-ts/lib/Either.js'
import { readLimit } from '../deadline/readings.js'
import type { TimeLimit } from '../deadline/time-limit.js'
import { isPlainRecord, own, show } from '../plain.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import { oneOf } from './limit-in-force.js'

/** A limit that a stage names, with all its versions. */
export interface NamedLimit {
  readonly family: string
  readonly limit: string
  readonly versions: readonly TimeLimit[]
}

type ByLimit<T> = Readonly<Record<string, T>>

/** The key that no limit of another family has. */
const fullKeyOf = ({ family, limit }: NamedLimit): string => `${family}/${limit}`

/** The key under which something is said of a limit: with its family, or else its id alone. */
export function keyOf(named: NamedLimit, given: ByLimit<unknown> = {}): string {
  const full = fullKeyOf(named)
  return own(given, full) === undefined ? named.limit : full
}

/** What is said of a limit, if anything. */
export function saidOf<T>(named: NamedLimit, given: ByLimit<T> = {}): T | undefined {
  return own(given, keyOf(named, given))
}

/** What is wrong with options by limit: each key must name one limit, and one that the procedure has. */
export function faultOfOptions(
  request: Readonly<Record<'readings' | 'extensions' | 'pauses', unknown>>,
  named: readonly NamedLimit[],
): RuleErrorFacts | undefined {
  for (const option of ['readings', 'extensions', 'pauses'] as const) {
    const given = request[option]
    if (given === undefined) continue
    if (!isPlainRecord(given)) return misfit('InvalidArgument', option, given, '{ limit: …, … }')
    const fault = faultOfKeys(Object.keys(given), option, named)
    if (fault !== undefined) return fault
  }
  return undefined
}

function faultOfKeys(
  keys: readonly string[],
  option: string,
  named: readonly NamedLimit[],
): RuleErrorFacts | undefined {
  const taken = new Set<string>()
  for (const key of keys) {
    const [meant, another] = limitsOf(key, named)
    const path = `${option}.${key}`
    // What is said of a limit that the procedure does not have would come to nothing.
    if (meant === undefined) return misfit('InvalidArgument', path, key, oneOf(named.map(({ limit }) => limit)))
    if (another !== undefined) return misfit('InvalidArgument', path, key, oneLimit([meant, another]))
    if (taken.has(meant)) return misfit('InvalidArgument', path, key, NEW_LIMIT)
    taken.add(meant)
  }
  return undefined
}

/** The full keys of the limits that a key may name. */
function limitsOf(key: string, named: readonly NamedLimit[]): readonly string[] {
  const known = [...new Set(named.map(fullKeyOf))]
  if (known.includes(key)) return [key]
  return known.filter((full) => named.some((one) => one.limit === key && fullKeyOf(one) === full))
}

function oneLimit(keys: readonly string[]) {
  const [zh, en] = [keys.map(show).join(' 或 '), keys.map(show).join(' or ')]
  return { zh: `单独一个期限的名称：各 family 有同名期限，请写 ${zh}`, en: `the name of one limit alone: write ${en}` }
}

const NEW_LIMIT = {
  zh: '未以另一写法给出的期限；每一期限只保留一项',
  en: 'new here: its limit is named by another key; keep one of the two',
}

/** A reading must be one of some version of its limit, also where that has not started. */
export function faultOfReadings(
  readings: ByLimit<string | readonly string[]> = {},
  named: readonly NamedLimit[],
): RuleErrorFacts | undefined {
  for (const [key, reading] of Object.entries(readings)) {
    const [meant] = limitsOf(key, named)
    const versions = named.filter((one) => fullKeyOf(one) === meant).flatMap((one) => one.versions)
    const refusals = versions.map((version) => readLimit(version, reading)).filter(isLeft)
    const [first] = refusals
    if (first !== undefined && refusals.length === versions.length) {
      return { ...first.left, path: first.left.path.replace('reading', `readings.${key}`) }
    }
  }
  return undefined
}
