import type { Condition } from '../condition/condition.js'
import { isRecord, isText } from '../plain.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
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
  /**
   * On which clock hours run: so far the wall clock alone.
   *
   * @defaultValue `wall`
   */
  readonly clock?: 'wall'
  /**
   * Which way it is counted: so far from the event on alone.
   *
   * @defaultValue `after`
   */
  readonly direction?: 'after'
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
  if (!isRecord(limit)) return invalid(path, limit, '{ id, label, length, from, basis }')
  if (!isText(limit.id)) return invalid(`${path}.id`, limit.id, { zh: '非空的编号', en: 'a non-empty id' })
  if (!isText(limit.from)) {
    return invalid(`${path}.from`, limit.from, { zh: '起算事件的名称', en: 'the name of the event that starts it' })
  }
  if (!isRecord(limit.basis)) {
    return invalid(`${path}.basis`, limit.basis, {
      zh: '依据；没有依据的期限不予计算',
      en: 'a citation; no limit is counted without one',
    })
  }
  if (!ROLLS.includes(limit.roll)) {
    return invalid(`${path}.roll`, limit.roll, '"none" | "forward" | "backward"')
  }
  if (limit.clock !== undefined && limit.clock !== 'wall') return invalid(`${path}.clock`, limit.clock, '"wall"')
  if (limit.direction !== undefined && limit.direction !== 'after') {
    return invalid(`${path}.direction`, limit.direction, '"after"')
  }
  return isLength(limit.length) ? undefined : whyNotALength(limit.length, `${path}.length`)
}

/** Whether a value is a length that can be counted. */
export function isLength(length: unknown): length is Length {
  return isRecord(length) && isAmount(length.amount) && UNITS.includes(length.unit)
}

function isAmount(amount: unknown): boolean {
  return Number.isInteger(amount) && (amount as number) >= 1 && (amount as number) <= LONGEST
}

/** Why {@link isLength} refused a value. */
export function whyNotALength(length: unknown, path: string): RuleErrorFacts {
  if (!isRecord(length)) return misfit('InvalidLength', path, length, '{ amount, unit }')
  if (!isAmount(length.amount)) {
    const expected = { zh: `1 至 ${LONGEST} 的整数`, en: `a whole number from 1 to ${LONGEST}` }
    return misfit('InvalidLength', `${path}.amount`, length.amount, expected)
  }
  const expected = '"workingDay" | "calendarDay" | "hour"'
  return misfit('InvalidLength', `${path}.unit`, length.unit, expected)
}

function invalid(path: string, given: unknown, expected: Label | string): RuleErrorFacts {
  return misfit('InvalidLimit', path, given, expected)
}
