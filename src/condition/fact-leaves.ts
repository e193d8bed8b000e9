import { map } from 'fp-ts/lib/Either.js'
import { own } from '../plain.js'
import type { EventName } from '../terms.js'
import type { Leaves } from './compile-condition.js'
import type { CaseFields, EventTest, FieldTest } from './condition.js'
import { EVENT_SHAPE, FIELD_SHAPE, readEventTest, readFieldTest } from './read-leaf.js'

/** What a condition is asked about, by the names of things. */
export interface Facts {
  readonly fields: CaseFields
  readonly happened: ReadonlySet<EventName>
  /** Whether every event is known: one that is not in `happened` has then not happened. */
  readonly complete: boolean
}

/** The tests of fields and events, asked of {@link Facts}; a word where yes or no is asked for says neither. */
export const FACT_LEAVES: Leaves<Facts> = {
  field: {
    shape: FIELD_SHAPE,
    compile: (condition, place) =>
      map(({ field, in: values, ifUnknown }: FieldTest) => ({ fields }: Facts) => {
        const value = own(fields, field)
        if (value === undefined) return ifUnknown
        const isOfKind = values.length === 0 || values.some((one) => typeof one === typeof value)
        return isOfKind ? values.includes(value) : ifUnknown
      })(readFieldTest(condition, place)),
  },
  event: {
    shape: EVENT_SHAPE,
    compile: (condition, place) =>
      map(({ event, happened, ifUnknown }: EventTest) => (facts: Facts) => {
        if (facts.happened.has(event)) return happened
        return facts.complete ? !happened : ifUnknown
      })(readEventTest(condition, place)),
  },
}
