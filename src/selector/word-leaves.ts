import { map } from 'fp-ts/lib/Either.js'
import type { Leaves } from '../condition/compile-condition.js'
import type { EventTest, FieldTest } from '../condition/condition.js'
import { EVENT_SHAPE, FIELD_SHAPE, readEventTest, readFieldTest } from '../condition/read-leaf.js'
import type { CaseFacts, CaseTest, FieldPlace, Words } from './case-facts.js'

/** The tests of fields and events, asked of {@link CaseFacts} by their places. */
export function wordLeaves({ fields, events }: Words): Leaves<CaseFacts> {
  return {
    field: {
      shape: FIELD_SHAPE,
      compile: (condition, place) =>
        map((test: FieldTest) => fieldTest(test, fields.get(test.field)))(readFieldTest(condition, place)),
    },
    event: {
      shape: EVENT_SHAPE,
      compile: (condition, place) =>
        map((test: EventTest) => eventTest(test, events.get(test.event)))(readEventTest(condition, place)),
    },
  }
}

/** A word without a place is another rulebook's, and nothing is ever known of it; nor is a value without one ever had. */
function fieldTest({ in: wanted, ifUnknown }: FieldTest, at: FieldPlace | undefined): CaseTest {
  if (at === undefined) return () => ifUnknown
  const { place, numbers } = at
  const isWanted: boolean[] = new Array(numbers.size + 1).fill(false)
  for (const value of wanted) {
    const number = numbers.get(value)
    if (number !== undefined) isWanted[number] = true
  }
  return ({ values }) => {
    const number = values[place] as number
    return number === 0 ? ifUnknown : isWanted[number]
  }
}

function eventTest({ happened: wanted, ifUnknown }: EventTest, place: number | undefined): CaseTest {
  if (place === undefined) return () => ifUnknown
  return wanted ? ({ happened }) => happened[place] === 1 : ({ happened }) => happened[place] !== 1
}
