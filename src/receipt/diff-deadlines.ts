import { isLeft } from 'fp-ts/lib/Either.js'
import { chinaCalendar, isCalendar, notACalendar, type WorkingCalendar } from '../calendar/working-calendar.js'
import type { Deadline } from '../deadline/deadline.js'
import { confirm, isSameEnd, recompute } from '../deadline/recompute.js'
import type { Solution } from '../deadline/solve-deadline.js'
import { raise } from '../result.js'
import { misfit, type RuleError } from '../rule-error.js'
import { readDays, readsStatutoryDays } from './read-days.js'
import { countsOtherwise, type DayChange, sealDay } from './sealed-day.js'

/** What comparing deadlines may be told. */
export interface DiffOptions {
  /**
   * The calendar that the deadlines were computed on.
   *
   * @defaultValue `chinaCalendar`
   */
  readonly before?: WorkingCalendar | undefined
}

/** A deadline that a calendar moves. */
export interface MovedDeadline {
  /** Its place among the deadlines that were given, from 0. */
  readonly index: number
  readonly was: Deadline
  readonly is: Deadline
  /** The days that moved it: those it read that count otherwise now. */
  readonly days: readonly DayChange[]
}

/** An entry that cannot be compared. */
export interface RefusedDeadline {
  /** Its place among the deadlines that were given, from 0. */
  readonly index: number
  /** The entry, as it was given. */
  readonly was: Deadline
  readonly error: RuleError
}

/** What became of a deadline: it moved, or cannot be compared. Those that stay are not told. */
export type DeadlineChange = MovedDeadline | RefusedDeadline

/**
 * Tells which deadlines a calendar moves, such as one with a new notice, and the days that moved them (比对期限).
 *
 * One pass that asks for a deadline only when the next change is asked for, and keeps none: the list may be a
 * generator over millions. An entry that cannot be computed is told with its error, and so is one that would move
 * but that `before` does not reproduce (`CalendarMismatch`); the others go on.
 *
 * @param deadlines - what `computeDeadline` answered, one by one; what the iterator throws passes through
 * @param calendar - the calendar as it is now
 * @param options - the calendar as it was
 * @returns the changes, in the order of the deadlines
 * @throws `RulesError`: `InvalidArgument`, at the call, where an argument is not what it should be
 * @example
 * ```ts
 * import { chinaCalendar, computeDeadline, createCalendar, orThrow } from 'xinfang-rules'
 * import { diffDeadlines } from 'xinfang-rules/receipt'
 * import { national2022 } from 'xinfang-rules/rulebooks'
 *
 * // In January 2020 the holiday was made longer, and 31 January a day off.
 * const before = orThrow(createCalendar({ knownOn: '2020-01-20' }))
 * const limit = { ...national2022.limits.register, effective: { from: '2005-05-01' } }
 * const open = [orThrow(computeDeadline({ limit, from: '2020-01-16', calendar: before }))]
 * const changes = [...diffDeadlines(open, chinaCalendar, { before })]
 * changes.map((it) => ('is' in it ? `${it.was.dueOn} -> ${it.is.dueOn}` : it.error.message)) // => ['2020-01-31 -> 2020-02-03']
 * changes.flatMap((it) => ('is' in it ? it.days : [])).map(({ is }) => `${is.on} ${is.kind}`) // => ['2020-01-31 special']
 * ```
 */
export function diffDeadlines(
  deadlines: Iterable<Deadline>,
  calendar: WorkingCalendar,
  options?: DiffOptions,
): IterableIterator<DeadlineChange> {
  const before = options?.before ?? chinaCalendar
  if (typeof (deadlines as Partial<typeof deadlines> | null | undefined)?.[Symbol.iterator] !== 'function') {
    return raise(misfit('InvalidArgument', 'deadlines', deadlines, 'Iterable<Deadline>'))
  }
  if (!isCalendar(calendar)) return raise(notACalendar(calendar, 'calendar'))
  if (!isCalendar(before)) return raise(notACalendar(before, 'options.before'))
  return diffEach(deadlines, before, calendar)
}

type Compare = (day: number) => DayChange

function* diffEach(
  deadlines: Iterable<Deadline>,
  before: WorkingCalendar,
  calendar: WorkingCalendar,
): Generator<DeadlineChange, void> {
  const compare = comparing(before, calendar)
  let index = -1
  for (const was of deadlines) {
    index++
    const now = recompute(was, calendar)
    if (isLeft(now)) yield { index, was, error: now.left }
    else if (!isSameEnd(was, now.right.deadline)) {
      const then = confirm(was, before)
      yield isLeft(then)
        ? { index, was, error: then.left }
        : { index, was, is: now.right.deadline, days: changedDays(then.right.solution, compare) }
    }
  }
}

function changedDays(solution: Solution, compare: Compare): readonly DayChange[] {
  const statutoryDays = readsStatutoryDays(solution)
  return readDays(solution)
    .map(compare)
    .filter((day) => countsOtherwise(day, statutoryDays))
}

/** Looks a day up in two calendars, once. */
function comparing(before: WorkingCalendar, after: WorkingCalendar): Compare {
  const known = new Map<number, DayChange>()
  return (day) => {
    const compared = known.get(day) ?? { was: sealDay(before, day), is: sealDay(after, day) }
    known.set(day, compared)
    return compared
  }
}
