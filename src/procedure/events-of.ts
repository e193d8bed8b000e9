import { recordLog } from '../deadline/start.js'
import { orThrow } from '../result.js'
import type { EventName } from '../terms.js'
import { type LoggedEvent, readEventList } from './read-log.js'

/**
 * Makes the record of events that `computeDeadline` takes out of a list of them (办理记录).
 *
 * @param events - what happened and when, each event once, in any order
 * @returns the moments by event, each a date or an instant in Beijing time
 * @throws {@link RulesError} `InvalidArgument` for an entry without an event or for an event named twice,
 * `InvalidMoment`, `InvalidDate`, `DateOutOfRange`
 * @example
 * ```ts
 * import { computeDeadline, eventsOf, orThrow } from 'xinfang-rules'
 * import { caomiao2023 } from 'xinfang-rules/rulebooks'
 *
 * const from = eventsOf([
 *   { event: 'received', at: '2024-02-07' },
 *   { event: 'accepted', at: '2024-02-08T09:30' },
 * ])
 * from // => { received: '2024-02-07', accepted: '2024-02-08T09:30:00+08:00' }
 * orThrow(computeDeadline({ limit: caomiao2023.limits['simple.opinion'], from })).dueOn // => '2024-02-21'
 * ```
 */
export function eventsOf(events: readonly LoggedEvent[]): Readonly<Record<EventName, string>> {
  return recordLog(orThrow(readEventList(events)))
}
