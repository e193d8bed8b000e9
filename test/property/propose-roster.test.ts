import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkRoster, isWorkingDay, orThrow, proposeRoster, type RosterRule } from 'xinfang-rules'
import {
  ABSENCES,
  alike,
  asked,
  compare,
  countTurns,
  dayOf2024,
  dayRule,
  isThere,
  listOf,
  numbered,
  partsOf,
  people,
  person,
  scattered,
  setsOf,
  span,
  withoutPosts,
} from './roster-arbitraries.js'

describe('a proposed roster', () => {
  test('passes the check without a finding, and covers all that is owed', () => {
    let proposed = 0
    fc.assert(
      fc.property(asked, ({ rule, range, people: some }) => {
        const result = proposeRoster(rule, some, range)
        if (result._tag === 'Left') {
          expect(result.left._tag).toBe('NoRoster')
          return
        }
        proposed++
        const { findings, summary } = orThrow(checkRoster(rule, result.right, range))
        expect(findings).toEqual([])
        expect(summary.covered).toBe(summary.owed)
      }),
      { numRuns: 500 },
    )
    expect(proposed).toBeGreaterThan(100)
  })

  test('exists wherever each day, by itself, has the people for it', () => {
    fc.assert(
      fc.property(asked, ({ rule, range, people: some }) => {
        const whole = proposeRoster(rule, some, range)
        const parts = partsOf(rule, range).map((part) => proposeRoster(rule, some, part))
        const missing = parts.find(({ _tag }) => _tag === 'Left')
        expect(whole._tag).toBe(missing === undefined ? 'Right' : 'Left')
        if (missing !== undefined) expect(whole).toEqual(missing)
      }),
      { numRuns: 150 },
    )
  })

  test('exists for a day just where some set of people passes the check', () => {
    fc.assert(
      fc.property(dayRule, dayOf2024, people, (rule, on, some) => {
        const range = { from: on, to: on }
        const passes = (who: readonly string[]) =>
          orThrow(checkRoster(rule, { people: some, shifts: [{ period: on, who }] }, range)).findings.length === 0
        const isOwed = rule.cover === 'day' || isWorkingDay(on)
        const sets = setsOf(
          some.map(({ id }) => id),
          rule.atLeast,
        )
        expect(proposeRoster(rule, some, range)._tag).toBe(!isOwed || sets.some(passes) ? 'Right' : 'Left')
      }),
      { numRuns: 500 },
    )
  })

  test('gives those who stand alike, absences included, as many turns, give or take one', () => {
    const copied = fc.record({
      rule: fc
        .record({ rule: dayRule, atLeast: fc.integer({ min: 1, max: 4 }) })
        .map(({ rule: { atMost: _, ...rule }, atLeast }): RosterRule => ({ ...rule, atLeast })),
      range: span(120),
      people: fc.array(
        person(fc.oneof(fc.constantFrom(...ABSENCES), fc.array(span(20), { maxLength: 4 }), scattered)),
        {
          minLength: 3,
          maxLength: 8,
        },
      ),
      copies: fc.integer({ min: 2, max: 3 }),
    })
    let proposed = 0
    fc.assert(
      fc.property(copied, ({ rule, range, people: some, copies }) => {
        const all = numbered(Array.from({ length: copies }, () => some).flat())
        const result = proposeRoster(rule, all, range)
        if (result._tag === 'Left') return
        proposed++
        const { loads } = orThrow(checkRoster(rule, result.right, range)).summary
        const kinds = new Map<string, number[]>()
        for (const { id, posts = [], roles, away = [] } of all) {
          const kind = JSON.stringify([[...posts].sort(), roles, away])
          kinds.set(kind, [...(kinds.get(kind) ?? []), loads[id] as number])
        }
        for (const of of kinds.values()) expect(Math.max(...of) - Math.min(...of)).toBeLessThanOrEqual(1)
      }),
      { numRuns: 500 },
    )
    expect(proposed).toBeGreaterThan(100)
  })

  test('goes to who counts fewest turns, a day away as what those there took on average; of these the longest ago', () => {
    let proposed = 0
    fc.assert(
      fc.property(alike, ({ rule, range, people: some }) => {
        const result = proposeRoster(rule, some, range)
        if (result._tag === 'Left') return
        proposed++
        // In sixtieths: whatever up to six people share is a whole number of them.
        const standing = some.map((one, at) => ({ one, at, counted: 0, last: '' }))
        for (const { period, who } of result.right.shifts) {
          const there = standing
            .filter(({ one }) => isThere(one, period))
            .sort((a, b) => a.counted - b.counted || compare(a.last, b.last) || a.at - b.at)
          expect(listOf(who)).toEqual(there.slice(0, rule.atLeast).map(({ one }) => one.id))
          for (const [at, candidate] of there.entries()) {
            if (at >= rule.atLeast) break
            candidate.counted += 60
            candidate.last = period
          }
          for (const candidate of standing) {
            if (!there.includes(candidate)) candidate.counted += (60 * rule.atLeast) / there.length
          }
        }
      }),
      { numRuns: 500 },
    )
    expect(proposed).toBeGreaterThan(100)
  })

  // Let d be how far each of n people stands from their average, and k be `atLeast`. A day moves each of the k who take it
  // by 1 - k / |there|, the others there by -k / |there|, and those away not at all. Then any j people together are ahead by
  // no more than B(j) = j (n - j) / (k + 1), at first and after each day. For let J be j people, s of the takers in J, and e
  // of those there who did not take it outside J. Where s or e is 0, d(J) does not grow. Otherwise it grows by
  // s - k |J there| / |there|, most where only the s are there of J: by s e / (k + e), at most s e / (k + 1). And since before
  // the day none of the s stood above any of the e, for some x between them d(J) <= B(j - s) + s x and
  // d(J) <= B(j + e) - e x; so that d(J) <= (e B(j - s) + s B(j + e)) / (s + e) = B(j) - s e / (k + 1).
  // With j = 1 and j = n - 1, nobody is further from the average than (n - 1) / (k + 1).
  test('keeps people who may take the same turns near each other, counting for days away what those there took', () => {
    let proposed = 0
    fc.assert(
      fc.property(fc.oneof(alike, withoutPosts), ({ rule, range, people: some }) => {
        const result = proposeRoster(rule, some, range)
        if (result._tag === 'Left') return
        proposed++
        const able = some.filter(({ posts = [], roles }) => {
          const { who, others, posts: days = [] } = rule
          const fitting = [who, others, ...days.map(({ post }) => post)]
          return roles === undefined || [...posts, ...roles].some((role) => fitting.includes(role))
        })
        const counted = able.map((one) => countTurns(one, able, result.right))
        const apart = Math.max(...counted) - Math.min(...counted)
        if (able.length > 0) expect(apart).toBeLessThan((2 * (able.length - 1)) / (rule.atLeast + 1) + 1e-6)
      }),
      { numRuns: 500 },
    )
    expect(proposed).toBeGreaterThan(100)
  })
})
