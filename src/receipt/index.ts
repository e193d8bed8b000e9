/**
 * Receipts for deadlines: sealed with all they rest on, replayed years later, compared under another calendar.
 *
 * @module receipt
 */
export type { RuleChange } from './changes-of-rule.js'
export {
  type DeadlineChange,
  type DiffOptions,
  diffDeadlines,
  type MovedDeadline,
  type RefusedDeadline,
} from './diff-deadlines.js'
export { type Replay, type ReplayOptions, replaySeal } from './replay-seal.js'
export type { DeadlineSeal } from './seal.js'
export { type SealOptions, sealDeadline } from './seal-deadline.js'
export type { DayChange, SealedDay } from './sealed-day.js'
