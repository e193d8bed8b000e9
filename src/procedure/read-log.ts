import { isLeft, right } from 'fp-ts/lib/Either.js'
import { AN_EVENT } from '../condition/check-vocabulary.js'
import { type Moment, type MomentInput, readMoment, writeMoment } from '../date/moment.js'
import type { EventMoments } from '../deadline/start.js'
import { isRecord, isText } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { EventName, Label } from '../terms.js'

/** One event of a case and when it was, as a list of events has it. */
export interface LoggedEvent {
  readonly event: EventName
  readonly at: MomentInput
}

/** The events that rulebooks name. */
export type EventLabels = ReadonlyMap<EventName, Label>

/** Reads a list of events, each named once and, where a vocabulary is given, named in it. */
export function readEventList(list: readonly LoggedEvent[], known?: EventLabels): Result<EventMoments> {
  if (!Array.isArray(list)) return refuse(misfit('InvalidArgument', 'events', list, '[{ event, at }, …]'))
  const log = new Map<EventName, Moment>()
  for (const [index, entry] of list.entries()) {
    const path = `events[${index}]`
    const fault = faultOfEntry(entry, log, path) ?? faultOfEvent(entry.event, `${path}.event`, known)
    if (fault !== undefined) return refuse(fault)
    const moment = readMoment(entry.at, `${path}.at`)
    if (isLeft(moment)) return moment
    log.set(entry.event, moment.right)
  }
  return right(log)
}

function faultOfEntry(entry: LoggedEvent, log: EventMoments, path: string): RuleErrorFacts | undefined {
  if (!isRecord(entry) || !isText(entry.event)) return misfit('InvalidArgument', path, entry, '{ event, at }')
  if (!log.has(entry.event)) return undefined
  return misfit('InvalidArgument', `${path}.event`, entry.event, {
    zh: '未出现过的事件；每一事件只保留一条',
    en: 'new in the list; keep one entry of each event',
  })
}

/** What is wrong with the name of an event; without a vocabulary any will do. */
export function faultOfEvent(event: EventName, path: string, known?: EventLabels): RuleErrorFacts | undefined {
  return known === undefined || known.has(event) ? undefined : misfit('UnknownEvent', path, event, AN_EVENT)
}

/** Whether one moment is before another beyond doubt: a whole day and an instant on it are in no order. */
export function isCertainlyBefore(one: Moment, other: Moment): boolean {
  if (one.day !== other.day) return one.day < other.day
  return one.at !== undefined && other.at !== undefined && one.at < other.at
}

/** Why two events cannot be in this order; `undefined` where they can, or where either is not given. */
export function faultOfOrder(earlier: EventName, later: EventName, log: EventMoments): RuleErrorFacts | undefined {
  const [first, second] = [log.get(earlier), log.get(later)]
  if (first === undefined || second === undefined || !isCertainlyBefore(second, first)) return undefined
  return {
    _tag: 'EventsOutOfOrder',
    path: `events.${later}`,
    earlier: { event: earlier, at: writeMoment(first) },
    later: { event: later, at: writeMoment(second) },
  }
}
