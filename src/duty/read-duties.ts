import { isLeft, right } from 'fp-ts/lib/Either.js'
import { checkVocabulary } from '../condition/check-vocabulary.js'
import { isLabel, isPlainRecord, isRecord, isText, own, show } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { Duty, DutyChange, DutyRules } from './duty-rules.js'
import { faultOfDuty } from './fault-of-duty.js'

/** Other readings to follow, by the key of the duty in the rulebook, e.g. `{ visits: 'full' }`. */
export type DutyReadings = Readonly<Record<string, string | readonly string[]>>

/** A duty as it is read, its key in the rulebook, and the ids of the readings that make it so. */
export interface ReadDuty {
  readonly key: string
  readonly duty: Duty
  readonly reading: readonly string[]
}

const CHANGEABLE = [
  'who',
  'every',
  'atLeast',
  'atMost',
  'measure',
  'byDayOfMonth',
  'shortPeriod',
] as const satisfies readonly (keyof DutyChange)[]

type Alternative = NonNullable<NonNullable<Duty['reading']>['alternatives']>[number]

/** A rulebook's duties, as the readings that are asked for have them. */
export function readDuties(rules: DutyRules, readings: DutyReadings | undefined): Result<readonly ReadDuty[]> {
  const checked = checkVocabulary(rules, ['roles', 'spans', 'duties'])
  if (isLeft(checked)) return checked
  const useless = faultOfReadings(readings, rules)
  if (useless !== undefined) return refuse(useless)
  const duties: ReadDuty[] = []
  for (const [key, duty] of Object.entries<unknown>(rules.duties)) {
    const read = readDuty(key, duty, rules, readings)
    if (isLeft(read)) return read
    duties.push(read.right)
  }
  return right(duties)
}

function faultOfReadings(readings: unknown, { duties }: DutyRules): RuleErrorFacts | undefined {
  if (readings === undefined) return undefined
  if (!isPlainRecord(readings)) {
    return misfit('InvalidArgument', 'options.readings', readings, '{ duty: reading, … }')
  }
  const stranger = Object.keys(readings).find((key) => own<unknown>(duties, key) === undefined)
  return stranger === undefined ? undefined : misfit('InvalidArgument', 'options.readings', stranger, A_DUTY)
}

/** What the name of a duty must be. */
export const A_DUTY = { zh: '规则集 duties 中的工作', en: 'a duty that the rulebook defines under duties' }

function readDuty(key: string, given: unknown, rules: DutyRules, readings: DutyReadings = {}): Result<ReadDuty> {
  const path = `rules.duties.${key}`
  const fault = faultOfDuty(given, rules, path) ?? faultOfAlternatives(given as Duty, rules, path)
  if (fault !== undefined) return refuse(fault)
  const duty = given as Duty
  const asked = own(readings, key)
  if (asked === undefined) return right({ key, duty, reading: [] })
  return takeReadings(key, duty, rules, asked)
}

function takeReadings(key: string, duty: Duty, rules: DutyRules, asked: unknown): Result<ReadDuty> {
  const alternatives = duty.reading?.alternatives ?? []
  const path = `options.readings.${key}`
  const ids = typeof asked === 'string' ? [asked] : asked
  if (!Array.isArray(ids)) return refuse(misfit('InvalidArgument', path, asked, 'string | [string, …]'))
  const stranger = [...ids].findIndex((id: unknown) => !alternatives.some((alternative) => alternative.id === id))
  if (stranger !== -1) {
    const names = alternatives.map(({ id }) => show(id)).join(', ')
    const expected =
      names === ''
        ? { zh: `“${key}”没有其他理解`, en: `needed: "${key}" has no other reading` }
        : { zh: `“${key}”的其他理解之一：${names}`, en: `one of ${names}` }
    return refuse(misfit('UnknownReading', path, ids[stranger], expected))
  }
  const taken = alternatives.filter(({ id }) => ids.includes(id))
  const clash = CHANGEABLE.map((part) => taken.filter(({ change }) => change[part] !== undefined)).find(
    (of) => of.length > 1,
  )
  if (clash !== undefined) {
    const names = clash.map(({ id }) => id)
    const expected = {
      zh: `不相矛盾的理解：${names.join(' 与 ')} 只能取其一`,
      en: `readings that go together: take ${names.join(' or ')}, not both`,
    }
    return refuse(misfit('InvalidArgument', path, ids.join(', '), expected))
  }
  const read: Duty = Object.assign({}, duty, ...taken.map(({ change }) => change))
  const fault = faultOfDuty(read, rules, `rules.duties.${key}`)
  return fault === undefined ? right({ key, duty: read, reading: taken.map(({ id }) => id) }) : refuse(fault)
}

function faultOfAlternatives(duty: Duty, rules: DutyRules, path: string): RuleErrorFacts | undefined {
  const reading: unknown = duty.reading
  if (reading === undefined) return undefined
  if (!isRecord(reading)) return misfit('InvalidRulebook', `${path}.reading`, reading, '{ status, alternatives? }')
  const { alternatives = [] } = reading
  const place = `${path}.reading.alternatives`
  if (!Array.isArray(alternatives)) {
    return misfit('InvalidRulebook', place, alternatives, '[{ id, note, change }, …]')
  }
  for (const [index, alternative] of alternatives.entries()) {
    const fault = faultOfAlternative(duty, alternative, rules, `${place}[${index}]`)
    if (fault !== undefined) return fault
  }
  return undefined
}

function faultOfAlternative(
  duty: Duty,
  alternative: Alternative,
  rules: DutyRules,
  path: string,
): RuleErrorFacts | undefined {
  if (!isRecord(alternative) || !isText(alternative.id) || !isLabel(alternative.note)) {
    return misfit('InvalidRulebook', path, alternative, '{ id, note: { zh, en }, change }')
  }
  const { change } = alternative
  const parts: readonly string[] = CHANGEABLE
  if (!isPlainRecord(change) || Object.keys(change).some((part) => !parts.includes(part))) {
    const expected = { zh: `对 ${parts.join('、')} 的改动`, en: `a change to ${parts.join(', ')}` }
    return misfit('InvalidRulebook', `${path}.change`, change, expected)
  }
  return faultOfDuty({ ...duty, ...(change as DutyChange) }, rules, `${path}.change`)
}
