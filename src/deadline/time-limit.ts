import type { Condition } from '../condition/condition.js'
import { NOT_A_DAY, readDay } from '../date/day.js'
import { isRecord, isText, show } from '../plain.js'
import type { RuleErrorFacts } from '../rule-error.js'
import type { Citation, EventName, IsoDate, Label, Length } from '../terms.js'

/** From which day a rule applies, and to which (施行期间), both included. */
export interface InForce {
  readonly from: IsoDate
  /** Left out while the rule is still in force. */
  readonly to?: IsoDate
}

/** One limit that a rule sets (期限): what starts it, how long it is, what meets it, and where it is written. */
export interface TimeLimit {
  /** Its key in the rulebook, e.g. `general.opinion`. */
  readonly id: string
  readonly label: Label
  readonly length: Length
  /** The event that starts it; the day of that event is not counted. */
  readonly from: EventName
  /** Any one of these events meets it. */
  readonly metBy?: readonly EventName[]
  /**
   * Whose limit it is. A petitioner's is never an office's breach.
   *
   * @defaultValue `office`
   */
  readonly actor?: 'office' | 'petitioner'
  /**
   * Where a limit in calendar days ends that ends on a day off: there, on the next working day, or on the one before.
   *
   * @defaultValue `forward`
   * @see 民法典 第二百零三条
   */
  readonly roll?: 'none' | 'forward' | 'backward'
  /** How far it may be extended, in the limit's own unit. */
  readonly extension?: { readonly max: Length; readonly basis: Citation }
  /** The matters it governs; left out where it governs all. */
  readonly appliesTo?: Condition
  /** The days on which it can start. */
  readonly effective?: InForce
  readonly basis: Citation
}

/** The slice of a rulebook that deadlines need. */
export interface DeadlineRules<LimitId extends string = string> {
  readonly limits: Readonly<Record<LimitId, TimeLimit>>
}

/** The longest limit, in its own unit: ten years of days. */
const LONGEST = 3660

const UNITS: readonly unknown[] = ['workingDay', 'calendarDay', 'hour'] satisfies Length['unit'][]
const ROLLS: readonly unknown[] = [undefined, 'none', 'forward', 'backward']

/** What is wrong with a limit as far as its date depends on it; `undefined` where nothing is. */
export function faultOfLimit(limit: TimeLimit, path: string): RuleErrorFacts | undefined {
  if (!isRecord(limit)) return invalid(path, limit, { zh: '期限对象 TimeLimit', en: 'a time limit' })
  if (!isText(limit.id)) return invalid(`${path}.id`, limit.id, { zh: '非空的编号', en: 'a non-empty id' })
  if (!isText(limit.from))
    return invalid(`${path}.from`, limit.from, { zh: '起算事件的名称', en: 'the name of the event that starts it' })
  if (!isRecord(limit.basis))
    return invalid(`${path}.basis`, limit.basis, {
      zh: '依据；没有依据的期限不予计算',
      en: 'a citation; no limit is counted without one',
    })
  if (!ROLLS.includes(limit.roll))
    return invalid(`${path}.roll`, limit.roll, {
      zh: '"none"、"forward" 或 "backward"',
      en: '"none", "forward" or "backward"',
    })
  return faultOfLength(limit.length, `${path}.length`) ?? faultOfForce(limit.effective, `${path}.effective`)
}

/** What is wrong with a length; `undefined` where nothing is. */
export function faultOfLength(length: Length, path: string): RuleErrorFacts | undefined {
  if (!isRecord(length))
    return {
      _tag: 'InvalidLength',
      path,
      given: show(length),
      expected: { zh: '{ amount, unit }', en: '{ amount, unit }' },
    }
  const { amount, unit } = length
  if (!(Number.isInteger(amount) && amount >= 1 && amount <= LONGEST)) {
    return {
      _tag: 'InvalidLength',
      path: `${path}.amount`,
      given: show(amount),
      expected: { zh: `1 至 ${LONGEST} 的整数`, en: `a whole number from 1 to ${LONGEST}` },
    }
  }
  if (UNITS.includes(unit)) return undefined
  return {
    _tag: 'InvalidLength',
    path: `${path}.unit`,
    given: show(unit),
    expected: { zh: '"workingDay"、"calendarDay" 或 "hour"', en: '"workingDay", "calendarDay" or "hour"' },
  }
}

function faultOfForce(effective: InForce | undefined, path: string): RuleErrorFacts | undefined {
  if (effective === undefined) return undefined
  if (!isRecord(effective)) return invalid(path, effective, { zh: '{ from, to? }', en: '{ from, to? }' })
  for (const end of ['from', 'to'] as const) {
    if (end === 'to' && effective.to === undefined) continue
    if (readDay(effective[end]) === NOT_A_DAY)
      return invalid(`${path}.${end}`, effective[end], {
        zh: '2004 至 2100 年的日期 YYYY-MM-DD',
        en: 'a date YYYY-MM-DD from 2004 to 2100',
      })
  }
  return undefined
}

function invalid(path: string, given: unknown, expected: Label): RuleErrorFacts {
  return { _tag: 'InvalidLimit', path, given: show(given), expected }
}
