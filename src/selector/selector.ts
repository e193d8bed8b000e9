import type { Condition, EventTest, FieldTest, Vocabulary } from '../condition/condition.js'
import type { TimeLimit } from '../deadline/time-limit.js'

/**
 * The case's limit stands so by the moment asked about (期限状态): done in time or late, or not done and running or
 * overdue. While a limit has not started, or where it does not govern the case, none of the four holds. It is met by the
 * events of its `metBy`; the case's own extensions and pauses count.
 */
export interface LimitTest {
  /** The family of the rulebook that has the limit, found among `options.books`; left out, the rulebook's own. */
  readonly family?: string
  /** Its key in that rulebook. */
  readonly limit: string
  readonly state: 'inTime' | 'late' | 'running' | 'overdue'
}

/** Which cases a figure is about (筛选条件): a condition over fields, events and the states of limits. */
export type Selector = Condition<FieldTest | EventTest | LimitTest>

/** What selectors need of a rulebook: its words and, where they ask for the state of its own limits, these. */
export interface SelectorRules extends Vocabulary {
  readonly id: string
  readonly limits?: Readonly<Record<string, TimeLimit>>
}
