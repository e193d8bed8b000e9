import { isLeft, right } from 'fp-ts/lib/Either.js'
import { faultOfRecord } from '../check-data.js'
import type { Vocabulary } from '../condition/condition.js'
import { isListOf, isRecord } from '../plain.js'
import { type EventLabels, type LoggedEvent, readEventList } from '../procedure/read-log.js'
import { readLabels } from '../procedure/read-vocabulary.js'
import { orThrow, type Result, refuse } from '../result.js'
import { misfit } from '../rule-error.js'
import { factsOf } from './check-conditions.js'
import { events } from './events.js'
import { type Faults, faultsOfTwice, moved, NONE } from './faults.js'
import { readAs } from './read-as.js'

/** What events are held against besides their form. */
export interface EventsOptions {
  /**
   * The rulebooks whose events they may be.
   *
   * @defaultValue an event may have any name
   */
  readonly books?: readonly Pick<Vocabulary, 'events' | 'fields'>[] | undefined
}

/**
 * Reads a list of events that came as JSON (读取办理记录), or says all that is wrong with it.
 *
 * @param json - what `JSON.parse` made of the text, `[{ event, at }, …]`
 * @param options - the rulebooks that name the events
 * @returns a copy of it as the list that `trackProcedure` and `eventsOf` take, or why it is none: `InvalidArgument`,
 * `UnknownEvent`, `InvalidMoment`, `InvalidDate`, `DateOutOfRange`. It never throws.
 * @example
 * ```ts
 * import { caomiao2023 } from 'xinfang-rules/rulebooks'
 * import { safeParseEvents } from 'xinfang-rules/schema'
 *
 * const read = safeParseEvents([{ event: 'recieved', at: '2024-02-30' }], { books: [caomiao2023] })
 * read._tag === 'Left' && read.left.message // => 'events[0].at: "2024-02-30" is not a date (February 2024 has 29 days)'
 * ```
 */
export function safeParseEvents(json: unknown, options: EventsOptions = {}): Result<readonly LoggedEvent[]> {
  const known = labelsOf(options)
  if (isLeft(known)) return known
  return readAs<readonly LoggedEvent[]>(json, {
    schema: events,
    path: 'events',
    tag: 'InvalidArgument',
    faultsOf: (list) => faultsOfEvents(list, known.right),
  })
}

/** The events that there are; none where any name will do. */
function labelsOf(options: EventsOptions): Result<EventLabels | undefined> {
  const fault = faultOfRecord('InvalidArgument', options, ['books'], 'options')
  if (fault !== undefined) return refuse(fault)
  const { books } = options
  if (books === undefined) return right(undefined)
  if (isListOf(books, isBook)) return readLabels(books)
  return refuse(
    misfit('InvalidArgument', 'options.books', books, { zh: '规则集 [Rulebook, …]', en: 'a list of rulebooks' }),
  )
}

const isBook = (book: unknown): book is NonNullable<EventsOptions['books']>[number] => isRecord(book)

function faultsOfEvents(list: readonly LoggedEvent[], known: EventLabels | undefined): Faults {
  const entries = list.flatMap((entry, index) => {
    const read = readEventList([entry], known)
    return isLeft(read) ? [moved(factsOf(read.left), 'events[0]', `events[${index}]`)] : NONE
  })
  const names = list.map(({ event }) => event)
  return [...entries, ...faultsOfTwice('InvalidArgument', names, (index) => `events[${index}].event`)]
}

/**
 * Reads a list of events that came as JSON (读取办理记录).
 *
 * @param json - what `JSON.parse` made of the text, `[{ event, at }, …]`
 * @param options - the rulebooks that name the events
 * @returns a copy of it as the list that `trackProcedure` and `eventsOf` take
 * @throws `RulesError` for the first fault that {@link safeParseEvents} finds, with all of them in `error.issues`
 */
export function parseEvents(json: unknown, options: EventsOptions = {}): readonly LoggedEvent[] {
  return orThrow(safeParseEvents(json, options))
}
