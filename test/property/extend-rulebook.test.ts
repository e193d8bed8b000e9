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

const { national2005, national2022, simplified2016 } = shipped
const statutory = [national2005, national2022, simplified2016]
const officeHours = { sessions: [{ from: '08:30', to: '12:00' }] }
const basis: Citation = { document: '试拟〔2025〕1号', clause: '三', source: 'local', evidence: 'verified' }
const head = {
  id: 'made-up',
  label: { zh: '试拟方案', en: 'Made-up plan' },
  document: { number: '试拟〔2025〕1号', issuer: '试拟镇', level: 'town' },
  effective: { from: '2025-01-02' },
} as const satisfies RulebookChanges

/** Law that is over is extended while it is in force. */
const headOf = ({ document, effective }: Rulebook) =>
  document.level !== 'national' || effective.to === undefined
    ? head
    : { ...head, effective: { from: '2021-01-01', to: '2021-12-31' } }

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

/** Another length for a limit, and perhaps an extension and other readings, of any units. */
const limitChanges = fc
  .record({
    length: lengths,
    more: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
    readings: fc.array(lengths, { maxLength: 2 }),
  })
  .map(({ length, more, readings }) => ({
    length,
    basis,
    ...(more !== undefined && { extension: { max: { amount: more, unit: length.unit }, basis } }),
    reading: {
      status: 'interpreted' as const,
      alternatives: readings.map((other, index) => ({ id: `r${index}`, note: head.label, change: { length: other } })),
    },
  }))

type Stage = Procedure['stages'][number]

const stagesOf = ({ stages }: Procedure) => stages

/** A base, and some of its procedures taken away, or written anew with some of their stages and no limit of the law. */
const rewritten = bases.chain((base) => {
  const own = (stage: Stage): Stage => ({
    ...stage,
    limits: stage.limits.filter(({ family }) => family === undefined && base.document.level !== 'national'),
  })
  const changes = Object.values<Procedure>(base.procedures).map(({ id, stages }) =>
    fc
      .option(fc.subarray([...stages], { minLength: 1 }), { nil: null, freq: 4 })
      .map((left) => [id, left && { stages: left.map(own).map(chained), basis }] as const),
  )
  return fc
    .tuple(...changes)
    .chain((all) =>
      fc.record({ base: fc.constant(base), procedures: fc.subarray(all).map((some) => Object.fromEntries(some)) }),
    )
})

/** The first of the stages that are left has to say what it comes after. */
function chained(stage: Stage, index: number): Stage {
  return index === 0 && stage.after === undefined ? { ...stage, after: 'received' } : stage
}

/** Each limit of the law that a stage of a base has. */
function lawsNamedIn(base: Rulebook) {
  const isNational = base.document.level === 'national'
  return Object.values<Procedure>(base.procedures).flatMap(({ id: procedure, stages }) =>
    stages.flatMap(({ event, limits }) =>
      limits
        .filter(
          ({ family, limit }) => family !== undefined || (isNational && base.limits[limit]?.basis.source === 'law'),
        )
        .map(({ limit }) => ({ procedure, event, limit })),
    ),
  )
}

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
        const answer = extendRulebook(base, { ...headOf(base), limits }, { statutory })
        if (answer._tag === 'Left') expect(answer.left._tag).toMatch(/^Invalid(?:Rulebook|Limit|Length)$/)
        else expectAccepted(answer.right.rulebook)
      }),
      { numRuns: 60 },
    )
  })

  it('never has a limit longer than that of the law of the same unit on the same act, extended or in any reading', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values<TimeLimit>(national2022.limits)), limitChanges, (law, change) => {
        const { extension: lawExtension, length: most } = law
        const given = { ...change, ...(lawExtension !== undefined && !change.extension && { extension: null }) }
        const answer = extendRulebook(national2022, { ...head, limits: { [law.id]: given } })
        const ways = [change.length, ...(change.reading?.alternatives ?? []).map((other) => other.change.length)]
        const fits = ways.every(({ amount, unit }) => {
          if (law.actor === 'petitioner') return unit === most.unit && amount >= most.amount
          if (unit !== most.unit) return true
          const more = change.extension?.max.unit === unit ? change.extension.max.amount : 0
          const mostMore = more === 0 ? 0 : (lawExtension?.max.amount ?? 0)
          return amount <= most.amount && amount + more <= most.amount + mostMore
        })
        expect(answer._tag).toBe(fits ? 'Right' : 'Left')
      }),
      { numRuns: 300 },
    )
  })

  it('has in each stage the limits of the law that the base has there, and tells of those that no stage has', () => {
    fc.assert(
      fc.property(rewritten, ({ base, procedures }) => {
        const answer = extendRulebook(base, { ...headOf(base), procedures }, { statutory })
        if (answer._tag === 'Left') throw new Error(answer.left.message)
        const { rulebook, findings } = answer.right
        for (const { procedure, event, limit } of lawsNamedIn(base)) {
          const stages = rulebook.procedures[procedure]?.stages ?? Object.values(rulebook.procedures).flatMap(stagesOf)
          const has = (stage: Stage) => stage.limits.some((one) => one.limit === limit)
          const isTold = findings.some(({ rule, subject }) => rule === limit && subject === procedure)
          const same = rulebook.procedures[procedure]?.stages.find((stage) => stage.event === event)
          expect(same === undefined ? isTold || stages.some(has) : has(same)).toBe(true)
          expect(isTold && stages.some(has)).toBe(false)
        }
      }),
    )
  })

  it('is the same again from itself with nothing changed', () => {
    fc.assert(
      fc.property(bases, (base) => {
        const once = extendRulebook(base, headOf(base), { statutory })
        const twice =
          once._tag === 'Right'
            ? extendRulebook(once.right.rulebook, { ...headOf(base), id: 'again' }, { statutory })
            : once
        expect(twice).toMatchObject({
          _tag: 'Right',
          right: { rulebook: { ...base, ...headOf(base), id: 'again', family: 'again' } },
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
