import { lastInstantOf, type Moment, type MomentInput, readMoment } from '../date/moment.js'
import { isRecord } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit } from '../rule-error.js'

/** The moment that a question about cases is asked of. */
export interface AsOf {
  /** Events after it are ignored; a whole day means its last millisecond. */
  readonly asOf: MomentInput
}

/** Reads `asOf` from a call's options. */
export function readAsOf(options: AsOf): Result<Moment> {
  if (!isRecord(options)) return refuse(misfit('InvalidArgument', 'options', options, '{ asOf }'))
  return readMoment(options.asOf, 'options.asOf')
}

/** Whether an event has happened by a moment: a whole-day event by its day, an instant by its instant. */
export function hasHappened(event: Moment, asOf: Moment): boolean {
  return event.at === undefined ? event.day <= asOf.day : event.at <= lastInstantOf(asOf)
}
