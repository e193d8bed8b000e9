import { isLeft, right } from 'fp-ts/lib/Either.js'
import type { WorkingCalendar } from '../calendar/working-calendar.js'
import { type Result, refuse } from '../result.js'
import { stateDeadline } from './compute-deadline.js'
import { type Deadline, type DeadlineRequest, isDeadline, notADeadline } from './deadline.js'
import { type Solution, solveDeadline } from './solve-deadline.js'

/** A deadline computed again from its own request. */
export interface Recomputed {
  readonly request: DeadlineRequest
  readonly solution: Solution
  readonly deadline: Deadline
}

/** Computes a deadline again on a calendar, whatever it comes to there. */
export function recompute(deadline: Deadline, calendar: WorkingCalendar | undefined): Result<Recomputed> {
  if (!isDeadline(deadline)) return refuse(notADeadline(deadline))
  const request = requestOf(deadline, calendar)
  const solution = solveDeadline(request)
  if (isLeft(solution)) return solution
  return right({ request, solution: solution.right, deadline: stateDeadline(request, solution.right) })
}

/** The request that a deadline answers. Copied member by member: all requests are of one shape, and so of one speed. */
function requestOf({ limit, reading, request }: Deadline, calendar: WorkingCalendar | undefined): DeadlineRequest {
  const { from, fields, alsoBoundBy, forecast, officeHours, closesAtOfficeEnd, pauses, extension } = request
  const all: Required<DeadlineRequest> = {
    limit,
    from,
    fields,
    alsoBoundBy,
    calendar,
    forecast,
    officeHours,
    closesAtOfficeEnd,
    reading,
    pauses,
    extension,
  }
  return all
}

/** Computes a deadline again, and refuses it where the calendar gives another date than it states. */
export function confirm(deadline: Deadline, calendar: WorkingCalendar | undefined): Result<Recomputed> {
  const computed = recompute(deadline, calendar)
  if (isLeft(computed) || isSameEnd(deadline, computed.right.deadline)) return computed
  const { calendar: id, dueAt } = computed.right.deadline
  return refuse({
    _tag: 'CalendarMismatch',
    path: 'deadline',
    stated: { calendar: deadline.calendar, dueAt: deadline.dueAt },
    computed: { calendar: id, dueAt },
  })
}

/** Whether two deadlines end together. */
export function isSameEnd(one: Deadline, other: Deadline): boolean {
  return one.dueAt === other.dueAt && one.dueOn === other.dueOn
}
