import fc, { type Arbitrary } from 'fast-check'
import type { CaseRecord, EventName, Rulebook } from 'xinfang-rules'
import { daysAfter } from './arbitraries.js'

/** What happens to a matter under 条例 (2022), in the order in which it should. */
const COURSE: readonly EventName[] = [
  'received',
  'forwardReceived',
  'routed',
  'notified',
  'accepted',
  'declined',
  'closed',
  'rated',
  'ratingLapsed',
]

/** Events in the first half of 2024, each some days after the one before it, seldom before; any may be left out. */
const events: Arbitrary<CaseRecord['events']> = fc
  .tuple(
    fc.integer({ min: 0, max: 120 }),
    fc.array(
      fc.record({
        after: fc.oneof({ weight: 19, arbitrary: fc.nat(25) }, fc.integer({ min: -9, max: 90 })),
        had: fc.nat(3),
      }),
      {
        minLength: COURSE.length,
        maxLength: COURSE.length,
      },
    ),
  )
  .map(([first, steps]) => {
    let on = daysAfter('2024-01-20', first)
    const happened = COURSE.map((event, index) => {
      const { after, had } = steps[index] as { after: number; had: number }
      on = daysAfter(on, index === 0 ? 0 : after)
      return had === 0 ? undefined : ([event, on] as const)
    })
    return Object.fromEntries(happened.filter((entry) => entry !== undefined))
  })

/** A value of each field of a rulebook, or none. */
function fieldsOf({ fields }: Rulebook): Arbitrary<CaseRecord['fields']> {
  const anyOf = ({ values }: Rulebook['fields'][string]) =>
    values === 'boolean' ? fc.boolean() : fc.constantFrom(...Object.keys(values))
  const all = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, anyOf(field)]))
  return fc.record(all, { requiredKeys: [], noNullPrototype: true }) as Arbitrary<CaseRecord['fields']>
}

/** Matters as a rulebook knows them that has the words of 条例, each with an id of its own; some cannot be read. */
export function mattersOf(book: Rulebook): Arbitrary<CaseRecord[]> {
  const route = fc.oneof({ weight: 3, arbitrary: fc.constant('petition') }, fc.constantFrom('duty', 'arbitration'))
  const fields = fc.tuple(fieldsOf(book), route).map(([some, way]) => ({ ...some, route: way }))
  const handling = { length: { amount: 30, unit: 'calendarDay' as const } }
  const extension = fc
    .integer({ min: 20, max: 120 })
    .map((days) => ({ ...handling, approvedOn: daysAfter('2024-02-01', days) }))
  const matter = fc.record({
    id: fc.nat(9999).map((number) => `c${number}`),
    unit: fc.constantFrom('village-1', 'village-2', undefined),
    fields,
    events,
    extensions: fc.option(
      extension.map((handling) => ({ handling })),
      { nil: undefined, freq: 4 },
    ),
  })
  return fc.uniqueArray(matter, { selector: ({ id }) => id, maxLength: 25 })
}
