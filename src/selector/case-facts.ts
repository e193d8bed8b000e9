import type { Test } from '../condition/compile-condition.js'
import type { CaseFields, Vocabulary } from '../condition/condition.js'
import type { Moment } from '../date/moment.js'
import type { RuleErrorFacts } from '../rule-error.js'
import type { EventName } from '../terms.js'
import type { LimitTest } from './selector.js'

/** How a limit stands: in one of the four states, in none, or nobody can tell since a field is not given. */
export type Standing = LimitTest['state'] | 'none' | 'unknown'

/**
 * What tests ask of a case. Each field, event and limit has a place of its own, so that a case is read once and no test
 * looks a name up; one such object serves all cases in turn.
 */
export interface CaseFacts {
  /** By field: which of its values it has, from 1 on; 0 where it is not given. */
  readonly values: Int32Array
  /** By event: 1 where it has happened by the moment asked about, 2 where it is to come, 0 where it is not given. */
  readonly happened: Uint8Array
  /** By event that is given: the day on which it was or will be. */
  readonly days: Int32Array
  /** By event that is given: the instant, `NaN` where it is known by its day alone. */
  readonly instants: Float64Array
  /** By limit, where it has been asked for. */
  readonly standings: (Standing | undefined)[]
  /** Why a standing that was asked for cannot be told: what the tests answered is then of no account. */
  fault: RuleErrorFacts | undefined
}

/** When the event of a place was or will be, if that is given. */
export function momentOf({ happened, days, instants }: CaseFacts, place: number): Moment | undefined {
  if (happened[place] === 0) return undefined
  const [day, at] = [days[place] as number, instants[place] as number]
  return Number.isNaN(at) ? { day } : { day, at }
}

/** A selector made ready. */
export type CaseTest = Test<CaseFacts>

/** The values that a field may have. */
export interface FieldPlace {
  readonly place: number
  /** From 1 on. */
  readonly numbers: ReadonlyMap<CaseFields[string], number>
}

/** The places of a rulebook's words. */
export interface Words {
  readonly vocabulary: Vocabulary
  readonly fields: ReadonlyMap<string, FieldPlace>
  readonly events: ReadonlyMap<EventName, number>
}

/** Gives each word of a valid vocabulary its place. */
export function wordsOf(vocabulary: Vocabulary): Words {
  const { fields, events } = vocabulary
  return {
    vocabulary,
    fields: new Map(
      Object.entries(fields).map(([name, { values }], place) => [
        name,
        { place, numbers: numbered(values === 'boolean' ? [false, true] : Object.keys(values)) },
      ]),
    ),
    events: new Map(Object.keys(events).map((name, place) => [name, place])),
  }
}

function numbered(values: readonly CaseFields[string][]): FieldPlace['numbers'] {
  return new Map(values.map((value, index) => [value, index + 1]))
}

/** Facts of which nothing is known yet. */
export function blankFacts({ fields, events }: Words): CaseFacts {
  return {
    values: new Int32Array(fields.size),
    happened: new Uint8Array(events.size),
    days: new Int32Array(events.size),
    instants: new Float64Array(events.size),
    standings: [],
    fault: undefined,
  }
}
