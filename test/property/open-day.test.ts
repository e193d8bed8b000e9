import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  checkOpenDay,
  type Finding,
  type OpenDayCheckOptions,
  type OpenDayPlan,
  type OpenDayProgress,
  type OpenDayRecord,
  orThrow,
  planOpenDay,
} from 'xinfang-rules'
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
const { announcement, attendance, archive } = tongliang2022.checklists
const keys = [announcement, attendance, archive].flatMap(({ items }) => items.map(({ key }) => key))
const references = fc.subarray(['n1', 'n2'])
const evidence = fc.oneof(
  fc.dictionary(fc.constantFrom(...keys), references, { noNullPrototype: true }),
  fc.tuple(fc.subarray(keys), references).map(([some, each]) => Object.fromEntries(some.map((key) => [key, each]))),
)
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
type Cases = NonNullable<OpenDayCheckOptions['cases']>
/** Cases of some answers, all those among them of which there are records. */
const cases: fc.Arbitrary<Cases> = fc
  .tuple(fc.subarray(ANSWERS), shuffled(['c1', 'c2', 'c3', 'c4']))
  .map(([some, ids]) => Object.fromEntries(some.map((what) => [what, ids])))

const findings = (plan: OpenDayPlan, of: readonly OpenDayRecord[], on: string, named: Cases = {}): readonly Finding[] =>
  orThrow(checkOpenDay(plan, of, { asOf: on, cases: named })).findings
const steps = (plan: OpenDayPlan, of: readonly OpenDayRecord[], on: string): readonly OpenDayProgress[] =>
  orThrow(checkOpenDay(plan, of, { asOf: on })).summary.steps
const isLate = ({ rule }: Finding): boolean => rule.endsWith('.late')

describe('an open day checked', () => {
  test('one more record never adds a breach of at least: something not done, or not wholly', () => {
    fc.assert(
      fc.property(plans, records, record, asOf, cases, (plan, before, more, on, named) => {
        const lacking = (of: readonly OpenDayRecord[]) => {
          const breaches = findings(plan, of, on, named).filter((one) => one.severity === 'breach' && !isLate(one))
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

  test('one more record never adds to what a step lacks, nor to the cases without an answer', () => {
    fc.assert(
      fc.property(plans, records, record, asOf, cases, (plan, before, more, on, named) => {
        const check = (of: readonly OpenDayRecord[]) =>
          orThrow(checkOpenDay(plan, of, { asOf: on, cases: named })).summary.steps
        const had = check(before)
        for (const [index, { missing, cases: of }] of check([...before, more]).entries()) {
          const { missing: lacked = [], cases: were } = had[index] ?? {}
          expect(lacked).toEqual(expect.arrayContaining([...(missing ?? [])]))
          expect(of?.missing ?? 0).toBeLessThanOrEqual(were?.missing ?? 0)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('one more record never makes late, or later, what was done, unless it makes whole what was not', () => {
    fc.assert(
      fc.property(plans, records, record, asOf, (plan, before, more, on) => {
        const has = steps(plan, [...before, more], on)
        for (const [index, { what, state, doneOn, missing = [] }] of steps(plan, before, on).entries()) {
          const then = has[index]
          const completes = missing.length > 0 && then?.missing?.length === 0
          if (ANSWERS.includes(what) || doneOn === undefined || completes) continue
          if (state !== 'late') expect(then?.state).not.toBe('late')
          else if (then?.state === 'late') expect(`${then.doneOn}` <= doneOn).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('one more record never makes late, or later, an answer in a case that was given', () => {
    fc.assert(
      fc.property(plans, records, record, asOf, (plan, before, more, on) => {
        const answersOf = (id: string) => (one: OpenDayRecord) => ANSWERS.includes(one.what) && one.case === id
        for (const id of ['c1', 'c2', 'c3']) {
          const given = before.filter(answersOf(id))
          const had = steps(plan, given, on)
          const has = steps(plan, [...given, ...[more].filter(answersOf(id))], on)
          for (const [index, { state, doneOn }] of had.entries()) {
            if (doneOn === undefined) continue
            const then = has[index]
            if (state !== 'late') expect(then?.state).not.toBe('late')
            else if (then?.state === 'late') expect(`${then.doneOn}` <= doneOn).toBe(true)
          }
        }
      }),
      { numRuns: 500 },
    )
  })

  test('one more record that completes a step does not make it worse', () => {
    const graver = ['note', 'warning', 'breach']
    fc.assert(
      fc.property(plans, records, record, asOf, (plan, before, more, on) => {
        const all = [...before, more]
        const has = steps(plan, all, on)
        for (const [index, { what, doneOn, missing = [] }] of steps(plan, before, on).entries()) {
          if (doneOn === undefined || missing.length === 0 || has[index]?.missing?.length !== 0) continue
          const of = (some: readonly OpenDayRecord[]) =>
            findings(plan, some, on)
              .filter(({ rule }) => rule.startsWith(`massWorkDay.${what}`))
              .map(({ severity }) => graver.indexOf(severity))
          expect(of(all).length).toBeLessThanOrEqual(of(before).length)
          expect(Math.max(-1, ...of(all))).toBeLessThanOrEqual(Math.max(-1, ...of(before)))
        }
      }),
      { numRuns: 500 },
    )
  })

  test('what asks for something and is whole is late from its last day on, on the first day as of which it was whole', () => {
    fc.assert(
      fc.property(plans, records, asOf, (plan, all, on) => {
        for (const [index, { what, state, doneOn, missing }] of steps(plan, all, on).entries()) {
          if (doneOn === undefined || missing === undefined || missing.length > 0) continue
          const days = all.filter((one) => one.what === what && one.on <= on).map((one) => one.on)
          const whole = days.sort().find((one) => steps(plan, all, one)[index]?.missing?.length === 0)
          const { dueOn = '2100-12-31' } = plan.steps[index] ?? {}
          expect(state === 'late').toBe(`${whole}` > dueOn)
          if (state === 'late') expect(doneOn).toBe(whole)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('finds each named case without an answer once its last day is over, and none besides', () => {
    fc.assert(
      fc.property(plans, records, asOf, cases, (plan, all, on, named) => {
        const found = findings(plan, all, on, named)
        for (const [what, ids] of Object.entries(named)) {
          const { dueOn = '', label, assumed } = plan.steps.find((step) => step.what === what) ?? {}
          const answered = all.filter((one) => one.what === what && one.on <= on).map((one) => one.case)
          const missing = on < dueOn ? [] : ids.filter((id) => !answered.includes(id))
          const own = found.filter(({ rule }) => rule === `massWorkDay.${what}`)
          expect(own.map(({ message }) => message.zh.replace(`${label?.zh}：案件 `, '').slice(0, 2))).toEqual(missing)
          expect(own.every(({ severity }) => severity === (assumed === undefined ? 'breach' : 'warning'))).toBe(true)
        }
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
      fc.property(plans, two, asOf, cases, (plan, [one, other], on, named) => {
        const options = { asOf: on, cases: named }
        expect(checkOpenDay(plan, other, options)).toStrictEqual(checkOpenDay(plan, one, options))
      }),
      { numRuns: 300 },
    )
  })
})
