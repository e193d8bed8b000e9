import type { EventMoments } from '../deadline/start.js'
import type { EventName } from '../terms.js'
import { faultOfOrder } from './read-log.js'

/** A stage, as far as its place goes. */
interface Placed {
  readonly event: EventName
  /** What it cannot come before, where anything is. */
  readonly after: EventName | undefined
}

/** Stages and what has happened. */
interface Course {
  readonly stages: readonly Placed[]
  readonly log: EventMoments
}

/** What a stage cannot come before, the nearest first, however far back. */
function precedingOf(stage: Placed, stages: readonly Placed[]): readonly EventName[] {
  const afterOf = new Map(stages.map(({ event, after }) => [event, after]))
  const preceding: EventName[] = []
  for (let { after } = stage; after !== undefined; after = afterOf.get(after)) preceding.push(after)
  return preceding
}

/** Whether an event has happened, or must have: a stage that comes after it has. */
export function isPast(event: EventName, { stages, log }: Course): boolean {
  return log.has(event) || stages.some((stage) => log.has(stage.event) && precedingOf(stage, stages).includes(event))
}

/** Refuses stages that certainly came before what they cannot come before. */
export function faultOfStages({ stages, log }: Course) {
  for (const stage of stages) {
    for (const earlier of precedingOf(stage, stages)) {
      const fault = faultOfOrder(earlier, stage.event, log)
      if (fault !== undefined) return fault
    }
  }
  return undefined
}
