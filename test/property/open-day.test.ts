import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkOpenDay, type Finding, type OpenDayPlan, type OpenDayRecord, orThrow, planOpenDay } from 'xinfang-rules'
import { tongliang2022 } from 'xinfang-rules/rulebooks'
import { daysAfter } from './arbitraries.js'
import { shuffled } from './target-arbitraries.js'

const ON = '2024-06-26'
const received = { received: ON, forwardReceived: ON }
const plans: fc.Arbitrary<OpenDayPlan> = fc
  .record({ organiser: fc.constantFrom(undefined, 'town', 'district'), events: fc.constantFrom({}, received) })
  .map(({ organiser, events }) =>
    orThrow(
      planOpenDay(tongliang2022, 'massWorkDay', ON, { fields: organiser === undefined ? {} : { organiser }, events }),
    ),
  )

const ANSWERS = ['own.answer', 'assigned.answer', 'assigned.feedback']
const day = (from: number, to: number) => fc.integer({ min: from, max: to }).map((later) => daysAfter(ON, later))
const keys = ['time', 'place', 'participants', 'agenda', 'procedure', 'mainLeader', 'districtLeader', 'register']
const evidence = fc.dictionary(fc.constantFrom(...keys), fc.subarray(['n1', 'n2']), { noNullPrototype: true })
const record: fc.Arbitrary<OpenDayRecord> = fc.oneof(
  fc.record({ what: fc.constantFrom('screening', 'announcement'), on: day(-20, 5), evidence }),
  fc.record({ what: fc.constantFrom('attendance', 'report', 'publication', 'archive'), on: day(0, 60), evidence }),
  fc.record(
    { what: fc.constantFrom(...ANSWERS), on: day(0, 60), case: fc.constantFrom('c1', 'c2', 'c3') },
    { requiredKeys: ['what', 'on'], noNullPrototype: true },
  ),
)
const records = fc.array(record, { maxLength: 12 })
const asOf = day(-10, 70)

const findings = (plan: OpenDayPlan, of: readonly OpenDayRecord[], on: string): readonly Finding[] =>
  orThrow(checkOpenDay(plan, of, { asOf: on })).findings
const isLate = ({ rule }: Finding): boolean => rule.endsWith('.late')

describe('an open day checked', () => {
  test('one more record never adds a breach of at least: something not done, or not wholly', () => {
    fc.assert(
      fc.property(plans, records, record, asOf, (plan, before, more, on) => {
        const lacking = (of: readonly OpenDayRecord[]) => {
          const breaches = findings(plan, of, on).filter((one) => one.severity === 'breach' && !isLate(one))
          return plan.steps.map(
            ({ what }) => breaches.filter(({ rule }) => rule.startsWith(`massWorkDay.${what}`)).length,
          )
        }
        const [had, has] = [lacking(before), lacking([...before, more])]
        for (const [step, count] of has.entries()) expect(count).toBeLessThanOrEqual(had[step] as number)
      }),
      { numRuns: 500 },
    )
  })

  test('finds each case in which no answer was in time, and none besides', () => {
    fc.assert(
      fc.property(plans, records, asOf, (plan, all, on) => {
        const found = findings(plan, all, on).filter(isLate)
        for (const what of ANSWERS) {
          const { dueOn = '' } = plan.steps.find((step) => step.what === what) ?? {}
          const answers = all.filter((one) => one.what === what && one.on <= on)
          const cases = answers.map(({ case: id }, at) => id ?? `#${at}`)
          const late = [...new Set(cases)].filter((id) =>
            answers.every((one, at) => cases[at] !== id || one.on > dueOn),
          )
          expect(found.filter(({ rule }) => rule === `massWorkDay.${what}.late`)).toHaveLength(late.length)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('does not depend on the order of records', () => {
    const two = records.chain((one) => fc.tuple(fc.constant(one), shuffled(one)))
    fc.assert(
      fc.property(plans, two, asOf, (plan, [one, other], on) => {
        expect(checkOpenDay(plan, other, { asOf: on })).toStrictEqual(checkOpenDay(plan, one, { asOf: on }))
      }),
      { numRuns: 300 },
    )
  })
})
