import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkRoster, type DaySpan, dayInfo, orThrow, type Roster, type RosterRule, type Shift } from 'xinfang-rules'
import { daysAfter } from './arbitraries.js'
import { dayRule, held, listOf, partsOf, shiftsIn, span } from './roster-arbitraries.js'
import { shuffled } from './target-arbitraries.js'

describe('checkRoster', () => {
  test('does not depend on the order of people and shifts, nor of those within one', () => {
    const two = held.chain(({ rule, range, roster }) =>
      fc.record({
        rule: fc.constant(rule),
        range: fc.constant(range),
        one: fc.constant(roster),
        other: fc.record({
          people: shuffled(roster.people),
          shifts: shuffled(roster.shifts).map((shifts) =>
            shifts.map((shift) => ({ ...shift, who: [...listOf(shift.who)].reverse() })),
          ),
        }),
      }),
    )
    fc.assert(
      fc.property(two, ({ rule, range, one, other }) => {
        const [first, second] = [checkRoster(rule, one, range), checkRoster(rule, other, range)]
        expect(second).toStrictEqual(first)
        expect(JSON.stringify(second)).toBe(JSON.stringify(first))
      }),
      { numRuns: 300 },
    )
  })

  /** What is found of a day that lacks people, or those whose day it is: one finding for each day. */
  const LACKS = ['uncovered', 'tooFew', 'post', 'others'].map((kind) => `turns.${kind}`)

  test('one more shift never adds a day that lacks people, nor a second finding on it', () => {
    const lacking = (rule: RosterRule, roster: Roster, range: DaySpan) =>
      orThrow(checkRoster(rule, roster, range))
        .findings.filter(({ rule: id }) => LACKS.includes(id))
        .map(({ on }) => on)
    const more = held.chain(({ rule, range, roster }) =>
      shiftsIn(rule, range).map((shifts) => ({ rule, range, roster, shifts })),
    )
    fc.assert(
      fc.property(more, ({ rule, range, roster, shifts }) => {
        const after = lacking(rule, { ...roster, shifts: [...roster.shifts, ...shifts] }, range)
        expect(new Set(after).size).toBe(after.length)
        expect(lacking(rule, roster, range)).toEqual(expect.arrayContaining(after))
      }),
      { numRuns: 300 },
    )
  })

  test('of two ranges that meet finds what it finds of the whole, but who is unknown, told once in each', () => {
    const cut = held.chain(({ rule, range, roster }) => {
      const parts = partsOf(rule, range)
      return fc.nat({ max: parts.length - 1 }).map((at) => ({ rule, range, roster, to: (parts[at] as DaySpan).to }))
    })
    fc.assert(
      fc.property(cut, ({ rule, range, roster, to }) => {
        fc.pre(to < range.to)
        const part = (days: DaySpan) => {
          const isIn = ({ period }: Shift) => period >= days.from.slice(0, period.length) && period <= days.to
          return orThrow(checkRoster(rule, { ...roster, shifts: roster.shifts.filter(isIn) }, days))
        }
        const whole = orThrow(checkRoster(rule, roster, range))
        const [before, after] = [part({ from: range.from, to }), part({ from: daysAfter(to, 1), to: range.to })]
        const known = ({ rule: id }: { rule: string }) => id !== 'turns.unknownPerson'
        expect([...before.findings, ...after.findings].filter(known)).toEqual(whole.findings.filter(known))
        for (const figure of ['owed', 'covered', 'tooFew', 'uncovered'] as const) {
          expect(before.summary[figure] + after.summary[figure]).toBe(whole.summary[figure])
        }
      }),
      { numRuns: 300 },
    )
  })

  test('counts as a slow look at every day does', () => {
    const days = fc
      .record({ rule: dayRule, range: span(40) })
      .chain(({ rule, range }) => shiftsIn(rule, range).map((shifts) => ({ rule, range, shifts })))
    fc.assert(
      fc.property(days, ({ rule, range, shifts }) => {
        const { findings, summary } = orThrow(checkRoster(rule, { people: [], shifts }, range))
        const expected = { owed: 0, covered: 0, tooFew: 0, uncovered: 0 }
        const wrong: string[] = []
        for (let on = range.from; on <= range.to; on = daysAfter(on, 1)) {
          const who = new Set(shifts.filter(({ period }) => period === on).flatMap(({ who: of }) => listOf(of)))
          if (rule.cover === 'workingDay' && !dayInfo(on).working) {
            if (who.size > 0) wrong.push(on)
            continue
          }
          expected.owed++
          if (who.size === 0) expected.uncovered++
          else if (who.size < rule.atLeast) expected.tooFew++
          else expected.covered++
        }
        expect(summary).toMatchObject(expected)
        expect(findings.filter(({ rule: id }) => id === 'turns.dayOff').map(({ on }) => on)).toEqual(wrong)
      }),
      { numRuns: 300 },
    )
  })
})
