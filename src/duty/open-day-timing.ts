import { readDay } from '../date/day.js'
import type { ReadStepRecord } from './open-day-log.js'
import type { OpenDayStep } from './open-day-plan.js'

/** When a step was done, or of an answer, when it was given in one case. */
export interface Timed {
  readonly state: 'done' | 'early' | 'late'
  readonly day: number
  /** The case, where a record names it. */
  readonly case?: string
}

/** When a step was done; when each answer was given, in the order of their days. */
export function timesOf(step: OpenDayStep, records: readonly ReadStepRecord[]): readonly Timed[] {
  if (step.perCase !== true) return [timeOf(step, records)]
  const unnamed: Timed[] = []
  const cases = new Map<string, ReadStepRecord[]>()
  for (const record of records) {
    const before = record.case === undefined ? undefined : cases.get(record.case)
    if (record.case === undefined) unnamed.push(timeOf(step, [record]))
    else if (before === undefined) cases.set(record.case, [record])
    else before.push(record)
  }
  return [...unnamed, ...[...cases].map(([id, answers]) => ({ ...timeOf(step, answers), case: id }))].sort(byDay)
}

/** Where in its time it was done: in time if ever it was, else early, else late. */
function timeOf({ opensOn, dueOn }: OpenDayStep, records: readonly ReadStepRecord[]): Timed {
  const days = records.map(({ day }) => day).sort((a, b) => a - b)
  const [first] = days as [number]
  const opens = opensOn === undefined ? first : readDay(opensOn)
  const due = dueOn === undefined ? Number.POSITIVE_INFINITY : readDay(dueOn)
  const inTime = days.find((day) => opens <= day && day <= due)
  if (inTime !== undefined) return { state: 'done', day: inTime }
  return { state: first > due ? 'late' : 'early', day: first }
}

function byDay(one: Timed, other: Timed): number {
  const [a, b] = [one.case ?? '', other.case ?? '']
  return one.day - other.day || Number(a > b) - Number(a < b)
}
