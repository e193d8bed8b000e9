import { isLeft, right } from 'fp-ts/lib/Either.js'
import { lastInstantOf, type Moment, readMoment, requireInstant, startOfDay } from '../date/moment.js'
import type { Result } from '../result.js'
import type { Deadline } from './deadline.js'

/** The first instant that is too late: after a whole day, or after the very instant of the end. */
export function overAt({ day, at }: Moment): number {
  return at === undefined ? startOfDay(day + 1) : at + 1
}

/** The instant at which something was done, as far as an end asks for it: on its own day, if it ends within that. */
export function instantFor(end: Moment, done: Moment, path: string): Result<number> {
  return end.at === undefined || done.day !== end.day ? right(lastInstantOf(done)) : requireInstant(done, path)
}

/** The end that a deadline states: at an instant of its last day, or with that day when the next one begins. */
export function readEnd({ dueOn, dueAt }: Pick<Deadline, 'dueOn' | 'dueAt'>): Result<Moment> {
  const end = readMoment(dueAt, 'deadline.dueAt')
  if (isLeft(end)) return end
  const at = requireInstant(end.right, 'deadline.dueAt')
  if (isLeft(at)) return at
  return dueAt.slice(0, 10) === dueOn ? end : right({ day: end.right.day - 1 })
}
