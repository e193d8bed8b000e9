import { isLeft, right } from 'fp-ts/lib/Either.js'
import { type Moment, readMoment, writeMoment } from '../date/moment.js'
import { isRecord } from '../plain.js'
import { type Result, refuse } from '../result.js'
import type { EventName } from '../terms.js'
import type { DeadlineRequest, RecordedRequest } from './deadline.js'
import type { TimeLimit } from './time-limit.js'

/** What a request says has happened: one bare moment, or events by name. */
export type Happened = { readonly moment: Moment } | { readonly log: ReadonlyMap<EventName, Moment> }

/** Reads `from`: every moment in it, also of events that start nothing here. */
export function readHappened(from: DeadlineRequest['from']): Result<Happened> {
  if (!isRecord(from) || from instanceof Date) {
    const moment = readMoment(from, 'from')
    return isLeft(moment) ? moment : right({ moment: moment.right })
  }
  const log = new Map<EventName, Moment>()
  for (const [event, input] of Object.entries(from)) {
    if (input === undefined) continue
    const moment = readMoment(input, `from.${event}`)
    if (isLeft(moment)) return moment
    log.set(event, moment.right)
  }
  return right({ log })
}

/** The moment from which a limit runs. A bare moment is that of the event which starts `asked`. */
export function startOf(limit: TimeLimit, happened: Happened, asked: TimeLimit, path: string): Result<Moment> {
  const start =
    'moment' in happened ? (limit.from === asked.from ? happened.moment : undefined) : happened.log.get(limit.from)
  return start === undefined ? refuse({ _tag: 'MissingEvent', path, limit: limit.id, event: limit.from }) : right(start)
}

/** `from` in its one written form. */
export function recordHappened(happened: Happened): RecordedRequest['from'] {
  if ('moment' in happened) return writeMoment(happened.moment)
  return Object.fromEntries([...happened.log].map(([event, moment]) => [event, writeMoment(moment)]))
}
