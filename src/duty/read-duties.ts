import { isLeft, right } from 'fp-ts/lib/Either.js'
import { firstFault } from '../check-data.js'
import { checkVocabulary } from '../condition/check-vocabulary.js'
import { isPlainRecord, own } from '../plain.js'
import { type ReadingKind, takeReading } from '../reading.js'
import { type Result, refuse } from '../result.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { Duty, DutyRules } from './duty-rules.js'
import { DUTY_CHANGES, faultOfDuty, faultOfOthers } from './fault-of-duty.js'

/** Other readings to follow, by the key of the duty in the rulebook, e.g. `{ visits: 'full' }`. */
export type DutyReadings = Readonly<Record<string, string | readonly string[]>>

/** A duty as it is read, its key in the rulebook, and the ids of the readings that make it so. */
export interface ReadDuty {
  readonly key: string
  readonly duty: Duty
  readonly reading: readonly string[]
}

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
  const asRead = { ...rules, duties: Object.fromEntries(duties.map(({ key, duty }) => [key, duty])) }
  const fault = firstFault(duties, ({ key, duty }) => faultOfOthers(duty, asRead, `rules.duties.${key}`))
  return fault === undefined ? right(duties) : refuse(fault)
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
  const fault = faultOfDuty(given, rules, path)
  if (fault !== undefined) return refuse(fault)
  const places = { rule: path, asked: `options.readings.${key}` }
  const kind: ReadingKind<Duty> = {
    tag: 'InvalidRulebook',
    changeable: DUTY_CHANGES,
    faultOf: (duty, at) => faultOfDuty(duty, rules, at),
  }
  const read = takeReading(given as Duty, own(readings, key), kind, places)
  return isLeft(read) ? read : right({ key, duty: read.right.rule, reading: read.right.reading })
}
