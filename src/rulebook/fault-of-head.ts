import { AN_ID } from '../check-data.js'
import { NOT_A_DAY, readDay, whyNotADay } from '../date/day.js'
import { isLabel, isRecord, isText } from '../plain.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { Label } from '../terms.js'

const LEVELS: readonly unknown[] = ['national', 'district', 'town']
const SOURCES: readonly unknown[] = ['document', 'assumption']

/** What of a rulebook is wrong besides its sections: its id, family, label, document and days of effect. */
export function faultOfHead(head: Readonly<Record<string, unknown>>, path: string): RuleErrorFacts | undefined {
  const { id, family, label, document, effective } = head
  if (!isText(id)) return invalid(`${path}.id`, id, AN_ID)
  if (!isText(family)) return invalid(`${path}.family`, family, { zh: '非空的系列名', en: 'a non-empty family' })
  if (!isLabel(label)) return invalid(`${path}.label`, label, '{ zh, en }')
  return faultOfDocument(document, `${path}.document`) ?? faultOfEffect(effective, `${path}.effective`)
}

function faultOfDocument(document: unknown, path: string): RuleErrorFacts | undefined {
  if (!isRecord(document)) return invalid(path, document, '{ number, issuer, issuedOn?, level }')
  const { number, issuer, issuedOn, level } = document
  if (!isText(number)) return invalid(`${path}.number`, number, { zh: '文号', en: 'the number of the document' })
  if (!isText(issuer)) return invalid(`${path}.issuer`, issuer, { zh: '制发单位', en: 'the office that issued it' })
  if (!LEVELS.includes(level)) return invalid(`${path}.level`, level, '"national" | "district" | "town"')
  return issuedOn === undefined ? undefined : faultOfDay(issuedOn, `${path}.issuedOn`)
}

function faultOfEffect(effective: unknown, path: string): RuleErrorFacts | undefined {
  if (!isRecord(effective)) return invalid(path, effective, '{ from, to? }')
  const { from, to, source } = effective
  const fault = faultOfDay(from, `${path}.from`) ?? (to === undefined ? undefined : faultOfDay(to, `${path}.to`))
  if (fault !== undefined) return fault
  if (to !== undefined && readDay(to) < readDay(from)) {
    return invalid(`${path}.to`, to, { zh: `不早于 ${from} 的日期`, en: `a day not before ${from}` })
  }
  if (source === undefined || SOURCES.includes(source)) return undefined
  return invalid(`${path}.source`, source, '"document" | "assumption"')
}

const faultOfDay = (day: unknown, path: string): RuleErrorFacts | undefined =>
  readDay(day) === NOT_A_DAY ? whyNotADay(day, path) : undefined

/** The refusal of a part of a rulebook. */
export function invalid(path: string, given: unknown, expected: Label | string): RuleErrorFacts {
  return misfit('InvalidRulebook', path, given, expected)
}
