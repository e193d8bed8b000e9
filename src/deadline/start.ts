import { isLeft, right } from 'fp-ts/lib/Either.js'
import { type Moment, readMoment, writeMoment } from '../date/moment.js'
import { isDate, isRecord } from '../plain.js'
import type { Result } from '../result.js'
import type { EventName } from '../terms.js'
import type { DeadlineRequest, EventLog } from './deadline.js'
import type { TimeLimit } from './time-limit.js'

/** What a request says has happened: one bare moment, or events by name. */
export type Happened = Moment | EventMoments

/** The moments of events by their names. */
export type EventMoments = ReadonlyMap<EventName, Moment>

/** Whether events are told apart by name. */
export function isLog(happened: Happened): happened is EventMoments {
  return happened instanceof Map
}

/** Reads `from`: every moment in it, also of events that start nothing here. */
export function readHappened(from: DeadlineRequest['from']): Result<Happened> {
  return isRecord(from) && !isDate(from) ? readLog(from) : readMoment(from, 'from')
}

function readLog(from: EventLog): Result<EventMoments> {
  const log = new Map<EventName, Moment>()
  for (const [event, input] of Object.entries(from)) {
    if (input === undefined) continue
    const moment = readMoment(input, `from.${event}`)
    if (isLeft(moment)) return moment
    log.set(event, moment.right)
  }
  return right(log)
}

/** The moment from which a limit runs, if given. A bare moment is that of the event which starts `asked`. */
export function startOf(limit: TimeLimit, happened: Happened, asked: TimeLimit): Moment | undefined {
  if (isLog(happened)) return happened.get(limit.from)
  return limit.from === asked.from ? happened : undefined
}

/** A log in its one written form. */
export function recordLog(log: EventMoments): Readonly<Record<EventName, string>> {
  return Object.fromEntries([...log].map(([event, moment]) => [event, writeMoment(moment)]))
}
