import type { DayRange } from '../calendar/arrange-holiday.js'
import { isBack } from '../deadline/count.js'
import type { Bound, Solution } from '../deadline/solve-deadline.js'

/** Every day on whose status the end rests, of all limits that were weighed; ascending, each once. */
export function readDays(solution: Solution): readonly number[] {
  const days: number[] = []
  let next = 0
  for (const { first, last } of rangesOf(solution)) {
    for (let day = Math.max(first, next); day <= last; day++) days.push(day)
    next = Math.max(next, last + 1)
  }
  return days
}

/** All limits that were weighed. */
function weighed({ asked, bounds = [asked] }: Solution): readonly Bound[] {
  return bounds
}

function rangesOf(solution: Solution): readonly DayRange[] {
  return weighed(solution)
    .flatMap((bound) => [rangeOf(bound), bound.unextended && rangeOf({ ...bound, end: bound.unextended })])
    .flatMap((range) => range ?? [])
    .sort((a, b) => a.first - b.first)
}

/** The days that one limit asks the calendar for; none where it counts through days off, does not roll, and does not close. */
function rangeOf(bound: Bound): DayRange | undefined {
  const { limit, start, end } = bound
  if (limit.length.unit === 'workingDay') {
    const first = isBack(limit) ? start.day - 1 : start.day + 1
    return rangeAround(first, bound)
  }
  if (limit.length.unit === 'hour') return limit.clock === 'office' ? rangeAround(start.day, bound) : undefined
  if (limit.roll === 'none') return bound.closes ? rangeAround(end.day, bound) : undefined
  return rangeAround(end.upOn ?? end.day, bound)
}

/** From a day to the end, through both days between which a forecast end may turn out to be. */
function rangeAround(day: number, { end }: Bound): DayRange {
  const { first, last } = end.window ?? { first: end.day, last: end.day }
  return { first: Math.min(day, end.day, first), last: Math.max(day, end.day, last) }
}

/** Whether it made a difference to the end which days are statutory ones. */
export function readsStatutoryDays(solution: Solution): boolean {
  return weighed(solution).some(({ limit }) => limit.rollOn === 'statutoryDay')
}
