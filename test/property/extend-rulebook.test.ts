import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Citation,
  checkLeadership,
  evaluateTargets,
  type Length,
  type Procedure,
  type Rulebook,
  type TimeLimit,
  tallyBatches,
  tallyCases,
  trackProcedure,
} from 'xinfang-rules'
import { extendRulebook, type RulebookChanges } from 'xinfang-rules/extend'
import { describeRulebook } from 'xinfang-rules/render'
import * as shipped from 'xinfang-rules/rulebooks'
import { safeParseRulebook } from 'xinfang-rules/schema'
import { anythingAtAll, spoiled } from './arbitraries.js'

const { national2022 } = shipped
const statutory = [national2022]
const officeHours = { sessions: [{ from: '08:30', to: '12:00' }] }
const basis: Citation = { document: '试拟〔2025〕1号', clause: '三', source: 'local', evidence: 'verified' }
const head = {
  id: 'made-up',
  label: { zh: '试拟方案', en: 'Made-up plan' },
  document: { number: '试拟〔2025〕1号', issuer: '试拟镇', level: 'town' },
  effective: { from: '2025-01-02' },
} as const satisfies RulebookChanges

const bases = fc.constantFrom(...Object.values<Rulebook>(shipped))
const lengths: fc.Arbitrary<Length> = fc.record({
  amount: fc.integer({ min: 1, max: 90 }),
  unit: fc.constantFrom('workingDay', 'calendarDay', 'hour'),
})
/** A base, and another length for some of its limits. */
const changed = bases.chain((base) =>
  fc.record({
    base: fc.constant(base),
    limits: fc
      .subarray(Object.keys(base.limits))
      .chain((ids) =>
        fc.record(Object.fromEntries(ids.map((id) => [id, lengths.map((length) => ({ length, basis }))]))),
      ),
  }),
)

/** Whether every engine accepts a rulebook, whatever it says of no case at all. */
function expectAccepted(book: Rulebook): void {
  const options = { asOf: '2025-06-30', officeHours, books: [book, ...statutory] }
  expect(tallyCases(book, [], options)).toMatchObject({ _tag: 'Right' })
  expect(tallyBatches(book, [], options)).toMatchObject({ _tag: 'Right' })
  expect(evaluateTargets(book, {})).toMatchObject({ _tag: 'Right' })
  const file = { id: 'c1', fields: {}, evidence: {}, leads: [] }
  expect(checkLeadership(book, file, { asOf: '2025-06-30' })).toMatchObject({ _tag: 'Right' })
  for (const procedure of Object.values<Procedure>(book.procedures)) {
    const request = { books: [book, ...statutory], procedure, events: [], asOf: '2025-06-30', officeHours }
    expect(trackProcedure(request)).toMatchObject({ _tag: 'Right' })
  }
  expect(safeParseRulebook(JSON.parse(JSON.stringify(book)))).toEqual({ _tag: 'Right', right: book })
  expect(describeRulebook(book, 'zh')).toMatch(/^# \S/)
}

describe('an extended rulebook', () => {
  it('is one that every engine accepts, or is refused for a longer limit', () => {
    fc.assert(
      fc.property(changed, ({ base, limits }) => {
        const answer = extendRulebook(base, { ...head, limits }, { statutory })
        if (answer._tag === 'Left') expect(answer.left).toMatchObject({ _tag: 'InvalidRulebook' })
        else expectAccepted(answer.right.rulebook)
      }),
      { numRuns: 60 },
    )
  })

  it('never has a limit longer than that of the law of the same unit on the same act', () => {
    const ids = Object.keys(national2022.limits)
    fc.assert(
      fc.property(fc.constantFrom(...ids), lengths, (id, length) => {
        const law = (national2022.limits as Readonly<Record<string, TimeLimit>>)[id] as TimeLimit
        const change = { length, basis, extension: null }
        const answer = extendRulebook(national2022, { ...head, limits: { [id]: change } })
        const sameUnit = length.unit === law.length.unit
        const fits =
          law.actor === 'petitioner'
            ? sameUnit && length.amount >= law.length.amount
            : !sameUnit || length.amount <= law.length.amount
        expect(answer._tag).toBe(fits ? 'Right' : 'Left')
      }),
    )
  })

  it('is the same again from itself with nothing changed', () => {
    fc.assert(
      fc.property(bases, (base) => {
        const once = extendRulebook(base, head, { statutory })
        const twice =
          once._tag === 'Right' ? extendRulebook(once.right.rulebook, { ...head, id: 'again' }, { statutory }) : once
        expect(twice).toMatchObject({
          _tag: 'Right',
          right: { rulebook: { ...base, ...head, id: 'again', family: 'again' } },
        })
      }),
    )
  })

  it('never comes of anything else, and nothing is thrown', () => {
    const good = { ...head, limits: { 'general.opinion': { length: { amount: 8, unit: 'workingDay' }, basis } } }
    fc.assert(
      fc.property(fc.oneof(anythingAtAll, spoiled(fc.constant(good))), (changes) => {
        const answer = extendRulebook(shipped.caomiao2023, changes as RulebookChanges, { statutory })
        if (answer._tag === 'Right') expectAccepted(answer.right.rulebook)
        else expect(answer.left.message).not.toBe('')
      }),
    )
  })
})
