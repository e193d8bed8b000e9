import { AN_ID } from '../check-data.js'
import type { Condition } from '../condition/condition.js'
import { isListOf, isRecord, isText, show } from '../plain.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { Citation, EventName, IsoDate, Label, Length, Reading } from '../terms.js'

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
   * On which clock hours run: through nights and days off, or in office hours alone.
   *
   * @defaultValue `wall`
   */
  readonly clock?: 'office' | 'wall'
  /**
   * Which way it is counted: from the event on, or back from it (提前).
   *
   * @defaultValue `after`
   */
  readonly direction?: 'after' | 'before'
  /**
   * Where a limit in calendar days ends that ends on a day off: there, on the next working day, or on the one before.
   *
   * @defaultValue `forward`, but `backward` for a limit that is counted back
   * @see 民法典 第二百零三条
   */
  readonly roll?: 'none' | 'forward' | 'backward'
  /**
   * From which days it rolls: from every day off, or from statutory holidays (法定节日) alone, whatever else is off.
   *
   * @defaultValue `dayOff`
   */
  readonly rollOn?: 'dayOff' | 'statutoryDay'
  /** How far it may be extended, in the limit's own unit. */
  readonly extension?: {
    readonly max: Length
    readonly basis: Citation
    /** What it takes besides, e.g. whose approval. */
    readonly note?: Label
  }
  /** The only reasons for which its clock stands still (中止事由), e.g. `hearing`. */
  readonly pausedBy?: readonly string[]
  /**
   * Whether it binds, or should be kept as a rule (原则上).
   *
   * @defaultValue `must`
   */
  readonly strength?: 'must' | 'should'
  /** The matters it governs; left out where it governs all. */
  readonly appliesTo?: Condition
  /** The days on which it can start. */
  readonly effective?: InForce
  /** What else its text says of it (说明). */
  readonly note?: Label
  /** How its text is understood, and how else it may be. */
  readonly reading?: Reading<LimitChange>
  readonly basis: Citation
}

/** What another reading may change of a limit. */
export type LimitChange = Partial<Pick<TimeLimit, 'from' | 'length' | 'clock' | 'roll' | 'rollOn'>>

/** The slice of a rulebook that deadlines need. */
export interface DeadlineRules<LimitId extends string = string> {
  readonly limits: Readonly<Record<LimitId, TimeLimit>>
}

/** The longest limit, in its own unit: ten years of days. */
export const LONGEST = 3660

const UNITS: readonly unknown[] = ['workingDay', 'calendarDay', 'hour'] satisfies Length['unit'][]

/** The members of a limit that take one of a few words, each of which may be left out. */
const WORDS = {
  roll: ['none', 'forward', 'backward'],
  rollOn: ['dayOff', 'statutoryDay'],
  clock: ['office', 'wall'],
  direction: ['after', 'before'],
  actor: ['office', 'petitioner'],
  strength: ['must', 'should'],
} as const

type Word = keyof typeof WORDS

/** What is wrong with a limit as far as its date depends on it; `undefined` where nothing is. */
export function faultOfLimit(limit: TimeLimit, path: string): RuleErrorFacts | undefined {
  if (!isRecord(limit)) return invalid(path, limit, '{ id, label, length, from, basis }')
  if (!isText(limit.id)) return invalid(`${path}.id`, limit.id, AN_ID)
  if (!isText(limit.from)) {
    return invalid(`${path}.from`, limit.from, { zh: '起算事件的名称', en: 'the name of the event that starts it' })
  }
  if (!isRecord(limit.basis)) {
    return invalid(`${path}.basis`, limit.basis, {
      zh: '依据；没有依据的期限不予计算',
      en: 'a citation; no limit is counted without one',
    })
  }
  const fault = faultOfWords(limit, path)
  if (fault !== undefined) return fault
  if (!isLength(limit.length)) return whyNotALength(limit.length, `${path}.length`)
  if (limit.pausedBy !== undefined && !isListOf(limit.pausedBy, isText)) {
    return invalid(`${path}.pausedBy`, limit.pausedBy, { zh: '中止事由 [string, …]', en: 'the reasons, [string, …]' })
  }
  return limit.direction === 'before' ? faultOfBackward(limit, path) : undefined
}

/** The first member that takes one of a few words and has another. */
function faultOfWords(limit: TimeLimit, path: string): RuleErrorFacts | undefined {
  const { roll, rollOn, clock, direction, actor, strength } = limit
  return (
    faultOfWord('roll', roll, path) ??
    faultOfWord('rollOn', rollOn, path) ??
    faultOfWord('clock', clock, path) ??
    faultOfWord('direction', direction, path) ??
    faultOfWord('actor', actor, path) ??
    faultOfWord('strength', strength, path)
  )
}

function faultOfWord(member: Word, word: unknown, path: string): RuleErrorFacts | undefined {
  if (word === undefined || (WORDS[member] as readonly unknown[]).includes(word)) return undefined
  return invalid(`${path}.${member}`, word, WORDS[member].map(show).join(' | '))
}

/** What is counted back from an event neither stands still nor gets more time, and no office hours are counted back. */
function faultOfBackward(limit: TimeLimit, path: string): RuleErrorFacts | undefined {
  for (const member of ['pausedBy', 'extension'] as const) {
    if (limit[member] !== undefined) {
      return invalid(`${path}.${member}`, limit[member], {
        zh: '提前期限可有的内容：提前期限既不中止也不延长，请去掉',
        en: 'possible for a limit that is counted back, which is neither paused nor extended; leave it out',
      })
    }
  }
  if (limit.clock !== 'office' || limit.length.unit !== 'hour') return undefined
  return invalid(`${path}.clock`, 'office', {
    zh: '"wall"：提前的小时数按自然时间计',
    en: '"wall", the clock on which hours are counted back',
  })
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
