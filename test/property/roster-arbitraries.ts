import fc from 'fast-check'
import type { DaySpan, Roster, RosterPerson, RosterRule, Shift } from 'xinfang-rules'
import { daysAfter } from './arbitraries.js'

const basis = { document: '试拟规定', source: 'assumption', evidence: 'inferred' } as const
const POSTS = ['secretary', 'head'] as const

export const dayOf2024: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 365 })
  .map((day) => daysAfter('2024-01-01', day))
export const span = (most: number): fc.Arbitrary<DaySpan> =>
  fc.tuple(dayOf2024, fc.nat({ max: most })).map(([from, length]) => ({ from, to: daysAfter(from, length) }))

const weekday = fc.constantFrom(1, 2, 3, 4, 5, 6, 7) as fc.Arbitrary<1 | 2 | 3 | 4 | 5 | 6 | 7>
export const dayRule: fc.Arbitrary<RosterRule> = fc
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

export const person = (away: fc.Arbitrary<readonly DaySpan[]>): fc.Arbitrary<Omit<RosterPerson, 'id'>> =>
  fc.record(
    {
      posts: fc.subarray([...POSTS]),
      roles: fc.constantFrom(['leader'], ['leader', 'other'], ['other'], ['secretary'], ['village']),
      away,
    },
    { requiredKeys: [], noNullPrototype: true },
  )
/** Who is away never, for long, or on two days of every week. */
export const ABSENCES: readonly (readonly DaySpan[])[] = [
  [],
  [{ from: '2024-03-01', to: '2024-05-31' }],
  Array.from({ length: 53 }, (_, week) => ({
    from: daysAfter('2024-01-01', 7 * week),
    to: daysAfter('2024-01-02', 7 * week),
  })),
]
export const numbered = (people: readonly Omit<RosterPerson, 'id'>[]): RosterPerson[] =>
  people.map((one, at) => ({ id: `L${at + 1}`, ...one }))
export const people = fc.array(person(fc.array(span(60), { maxLength: 3 })), { maxLength: 8 }).map(numbered)

/** A rule with a range that it can be laid over, and people. */
export const asked: fc.Arbitrary<{ rule: RosterRule; range: DaySpan; people: RosterPerson[] }> = fc.oneof(
  fc.record({ rule: dayRule, range: span(70), people }),
  fc.record({ rule: monthRule, range: fc.constant({ from: '2024-03-01', to: '2024-09-30' }), people }),
)

const ids = fc.constantFrom('L1', 'L2', 'L3', 'L4', 'U1', 'U2')
/** Shifts within a range, in any order, days off and repetitions included. */
export function shiftsIn(rule: RosterRule, { from, to }: DaySpan): fc.Arbitrary<Shift[]> {
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
export const held = asked.chain(({ rule, range, people: some }) =>
  shiftsIn(rule, range).map((shifts) => ({ rule, range, roster: { people: some, shifts } as Roster })),
)

/** Single days away, here and there. */
export const scattered = fc
  .uniqueArray(dayOf2024, { maxLength: 120 })
  .map((days) => days.map((on) => ({ from: on, to: on })))

/** Any rule of days, for so many people a day, and people who are alike to it but for their absences. */
export const alike = fc
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
export const withoutPosts = fc
  .record({ rule: dayRule, range: span(120), people: fc.array(person(scattered), { maxLength: 10 }).map(numbered) })
  .map(({ rule: { posts: _, ...rule }, ...rest }) => ({ rule: rule as RosterRule, ...rest }))

export const isThere = ({ away = [] }: RosterPerson, on: string): boolean =>
  !away.some(({ from, to }) => from <= on && on <= to)

export const listOf = (who: Shift['who']): readonly string[] => (typeof who === 'string' ? [who] : who)

/** The turns of one person, and of each day away the average of those of the people who were there. */
export function countTurns(one: RosterPerson, people: readonly RosterPerson[], { shifts }: Roster): number {
  return shifts.reduce((sum, { period, who }) => {
    if (isThere(one, period)) return sum + Number(listOf(who).includes(one.id))
    const there = people.filter((other) => isThere(other, period)).map(({ id }) => id)
    return sum + listOf(who).filter((id) => there.includes(id)).length / Math.max(1, there.length)
  }, 0)
}

export const compare = (a: string, b: string): number => Number(a > b) - Number(a < b)

/** All sets of so many. */
export function setsOf(list: readonly string[], size: number): string[][] {
  if (size === 0) return [[]]
  return list.flatMap((first, at) => setsOf(list.slice(at + 1), size - 1).map((rest) => [first, ...rest]))
}

/** A range, day by day or month by month. */
export function partsOf(rule: RosterRule, { from, to }: DaySpan): DaySpan[] {
  const parts: DaySpan[] = []
  for (let on = from; on <= to; on = daysAfter(on, 1)) {
    const month = parts[parts.length - 1]
    if (rule.cover === 'month' && month?.from.slice(0, 7) === on.slice(0, 7)) parts.pop()
    parts.push({ from: rule.cover === 'month' ? `${on.slice(0, 7)}-01` : on, to: on })
  }
  return parts
}
