import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  checkRoster,
  type DaySpan,
  dayInfo,
  isWorkingDay,
  orThrow,
  proposeRoster,
  type Roster,
  type RosterPerson,
  type RosterRule,
  type Shift,
} from 'xinfang-rules'
import { daysAfter } from './arbitraries.js'
import { shuffled } from './target-arbitraries.js'

const basis = { document: '试拟规定', source: 'assumption', evidence: 'inferred' } as const
const POSTS = ['secretary', 'head'] as const

const dayOf2024: fc.Arbitrary<string> = fc.integer({ min: 0, max: 365 }).map((day) => daysAfter('2024-01-01', day))
const span = (most: number): fc.Arbitrary<DaySpan> =>
  fc.tuple(dayOf2024, fc.nat({ max: most })).map(([from, length]) => ({ from, to: daysAfter(from, length) }))

const weekday = fc.constantFrom(1, 2, 3, 4, 5, 6, 7) as fc.Arbitrary<1 | 2 | 3 | 4 | 5 | 6 | 7>
const dayRule: fc.Arbitrary<RosterRule> = fc
  .record({
    cover: fc.constantFrom('day' as const, 'workingDay' as const),
    atLeast: fc.constantFrom(1, 1, 2, 3),
    more: fc.constantFrom(undefined, 0, 1),
    posts: fc.uniqueArray(fc.record({ weekday, post: fc.constantFrom(...POSTS) }), {
      selector: (post) => post.weekday,
      maxLength: 3,
    }),
    others: fc.constantFrom(undefined, 'other'),
    strength: fc.constantFrom('must' as const, 'should' as const),
  })
  .map(({ more, others, ...rule }) => ({
    id: 'turns',
    label: { zh: '值班', en: 'Turns' },
    who: 'leader',
    ...rule,
    ...(more !== undefined && { atMost: rule.atLeast + more }),
    ...(others !== undefined && { others }),
    basis,
  }))
const monthRule = dayRule.map(({ posts: _, ...rule }): RosterRule => ({ ...rule, cover: 'month' }))

const person = (away: fc.Arbitrary<readonly DaySpan[]>): fc.Arbitrary<Omit<RosterPerson, 'id'>> =>
  fc.record(
    {
      posts: fc.subarray([...POSTS]),
      roles: fc.constantFrom(['leader'], ['leader', 'other'], ['other'], ['secretary'], ['village']),
      away,
    },
    { requiredKeys: [], noNullPrototype: true },
  )
/** Who is away never, for long, or on two days of every week. */
const ABSENCES: readonly (readonly DaySpan[])[] = [
  [],
  [{ from: '2024-03-01', to: '2024-05-31' }],
  Array.from({ length: 53 }, (_, week) => ({
    from: daysAfter('2024-01-01', 7 * week),
    to: daysAfter('2024-01-02', 7 * week),
  })),
]
const numbered = (people: readonly Omit<RosterPerson, 'id'>[]): RosterPerson[] =>
  people.map((one, at) => ({ id: `L${at + 1}`, ...one }))
const people = fc.array(person(fc.array(span(60), { maxLength: 3 })), { maxLength: 8 }).map(numbered)

/** A rule with a range that it can be laid over, and people. */
const asked: fc.Arbitrary<{ rule: RosterRule; range: DaySpan; people: RosterPerson[] }> = fc.oneof(
  fc.record({ rule: dayRule, range: span(70), people }),
  fc.record({ rule: monthRule, range: fc.constant({ from: '2024-03-01', to: '2024-09-30' }), people }),
)

const ids = fc.constantFrom('L1', 'L2', 'L3', 'L4', 'U1', 'U2')
/** Shifts within a range, in any order, days off and repetitions included. */
function shiftsIn(rule: RosterRule, { from, to }: DaySpan): fc.Arbitrary<Shift[]> {
  const length = (Date.parse(to) - Date.parse(from)) / 86_400_000
  const period = fc
    .nat({ max: length })
    .map((day) => daysAfter(from, day))
    .map((on) => (rule.cover === 'month' ? on.slice(0, 7) : on))
  const who = fc.oneof(ids, fc.array(ids, { minLength: 1, maxLength: 4 }))
  return fc.array(fc.record({ period, who, places: fc.subarray(['v1', 'v2', 'v3']) }, { noNullPrototype: true }), {
    maxLength: 25,
  })
}
const held = asked.chain(({ rule, range, people: some }) =>
  shiftsIn(rule, range).map((shifts) => ({ rule, range, roster: { people: some, shifts } as Roster })),
)

/** Single days away, here and there. */
const scattered = fc.uniqueArray(dayOf2024, { maxLength: 120 }).map((days) => days.map((on) => ({ from: on, to: on })))

/** Any rule of days, for so many people a day, and people who are alike to it but for their absences. */
const alike = fc
  .record({
    rule: dayRule,
    atLeast: fc.integer({ min: 1, max: 3 }),
    range: span(120),
    one: fc.constantFrom({}, { posts: [...POSTS] }, { posts: [...POSTS], roles: ['leader', 'other'] }),
    absences: fc.array(fc.oneof(fc.constantFrom(...ABSENCES), scattered), { minLength: 3, maxLength: 6 }),
  })
  .map(({ rule: { atMost: _, ...rule }, atLeast, range, one, absences }) => ({
    rule: { ...rule, atLeast } as RosterRule,
    range,
    people: numbered(absences.map((away) => ({ ...one, away }))),
  }))
/** A rule without posts, and any people. */
const withoutPosts = fc
  .record({ rule: dayRule, range: span(120), people: fc.array(person(scattered), { maxLength: 10 }).map(numbered) })
  .map(({ rule: { posts: _, ...rule }, ...rest }) => ({ rule: rule as RosterRule, ...rest }))

const isThere = ({ away = [] }: RosterPerson, on: string): boolean =>
  !away.some(({ from, to }) => from <= on && on <= to)

const listOf = (who: Shift['who']): readonly string[] => (typeof who === 'string' ? [who] : who)

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

/** The turns of one person, and of each day away the average of those of the people who were there. */
function countTurns(one: RosterPerson, people: readonly RosterPerson[], { shifts }: Roster): number {
  return shifts.reduce((sum, { period, who }) => {
    if (isThere(one, period)) return sum + Number(listOf(who).includes(one.id))
    const there = people.filter((other) => isThere(other, period)).map(({ id }) => id)
    return sum + listOf(who).filter((id) => there.includes(id)).length / Math.max(1, there.length)
  }, 0)
}

const compare = (a: string, b: string): number => Number(a > b) - Number(a < b)

/** All sets of so many. */
function setsOf(list: readonly string[], size: number): string[][] {
  if (size === 0) return [[]]
  return list.flatMap((first, at) => setsOf(list.slice(at + 1), size - 1).map((rest) => [first, ...rest]))
}

/** A range, day by day or month by month. */
function partsOf(rule: RosterRule, { from, to }: DaySpan): DaySpan[] {
  const parts: DaySpan[] = []
  for (let on = from; on <= to; on = daysAfter(on, 1)) {
    const month = parts[parts.length - 1]
    if (rule.cover === 'month' && month?.from.slice(0, 7) === on.slice(0, 7)) parts.pop()
    parts.push({ from: rule.cover === 'month' ? `${on.slice(0, 7)}-01` : on, to: on })
  }
  return parts
}

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
