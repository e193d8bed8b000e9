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
        map((test: FieldTest) => fieldTest(test, fields.get(test.field) as FieldPlace))(
          readFieldTest(condition, place),
        ),
    },
    event: {
      shape: EVENT_SHAPE,
      compile: (condition, place) =>
        map((test: EventTest) => eventTest(test, events.get(test.event) as number))(readEventTest(condition, place)),
    },
  }
}

function fieldTest({ in: wanted }: FieldTest, { place, numbers }: FieldPlace): CaseTest {
  const isWanted: boolean[] = new Array(numbers.size + 1).fill(false)
  for (const value of wanted) isWanted[numbers.get(value) as number] = true
  return ({ values }) => {
    const number = values[place] as number
    return number === 0 ? undefined : isWanted[number]
  }
}

function eventTest({ happened: wanted }: EventTest, place: number): CaseTest {
  return wanted ? ({ happened }) => happened[place] === 1 : ({ happened }) => happened[place] !== 1
}
