import { readDay } from '../date/day.js'
import { absentOf } from './absent-of.js'
import type { ReadStepRecord } from './open-day-log.js'
import type { OpenDayStep } from './open-day-plan.js'

/** When a step was done, or of an answer, when it was given in one case. */
export interface Timed {
  readonly state: 'done' | 'early' | 'late'
  readonly day: number
  /** The case, where a record names it. */
  readonly case?: string
  /** Where it was begun before that day, on which all that it asks for was there at last, and too late: how it was begun. */
  readonly begun?: 'inTime' | 'late'
}

/** When a step was done, if it was; when each answer was given, in the order of their days. */
export function timesOf(step: OpenDayStep, records: readonly ReadStepRecord[]): readonly Timed[] {
  if (records.length === 0) return []
  if (step.perCase !== true) return [wholeTimeOf(step, records)]
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

/** Where in its time it was done; late where all that it asks for was there only after its last day. */
function wholeTimeOf(step: OpenDayStep, records: readonly ReadStepRecord[]): Timed {
  const timed = timeOf(step, records)
  const day = wholeDayOf(step, records)
  if (day === undefined || day === timed.day || day <= dueDayOf(step)) return timed
  return { state: 'late', day, begun: timed.state === 'late' ? 'late' : 'inTime' }
}

/** The first day by which all that a step asks for was there; `undefined` where it never was. */
function wholeDayOf({ asks }: OpenDayStep, records: readonly ReadStepRecord[]): number | undefined {
  const days = [...new Set(records.map(({ day }) => day))].sort((a, b) => a - b)
  return days.find((last) => {
    const byThen = records.filter(({ day }) => day <= last)
    return absentOf(asks?.items, byThen).length === 0
  })
}

/** Where in its time it was done: in time if ever it was, else early, else late. */
function timeOf(step: OpenDayStep, records: readonly ReadStepRecord[]): Timed {
  const days = records.map(({ day }) => day).sort((a, b) => a - b)
  const [first] = days as [number]
  const opens = step.opensOn === undefined ? first : readDay(step.opensOn)
  const due = dueDayOf(step)
  const inTime = days.find((day) => opens <= day && day <= due)
  if (inTime !== undefined) return { state: 'done', day: inTime }
  return { state: first > due ? 'late' : 'early', day: first }
}

function dueDayOf({ dueOn }: OpenDayStep): number {
  return dueOn === undefined ? Number.POSITIVE_INFINITY : readDay(dueOn)
}

function byDay(one: Timed, other: Timed): number {
  const [a, b] = [one.case ?? '', other.case ?? '']
  return one.day - other.day || Number(a > b) - Number(a < b)
}
