import { isLeft, right } from 'fp-ts/lib/Either.js'
import type { DaySpan } from '../calendar/day-span.js'
import { isLabel, own } from '../plain.js'
import { type Result, refuse } from '../result.js'
import type { RuleErrorFacts } from '../rule-error.js'
import { type ReadPerson, type Roster, type RosterPerson, readPeople, type Shift } from './roster.js'
import {
  isAway,
  isDue,
  isOther,
  mayTake,
  type OwedPeriod,
  planRoster,
  type RosterOptions,
  type RosterPlan,
} from './roster-plan.js'
import type { RosterRule } from './roster-rule.js'

/**
 * People who are alike to a rule: they may take the same turns, and can be there for the same ones. They take turns among
 * themselves, so that the loads of two of them never differ by more than one.
 */
interface Group {
  /** One of them, by whom it is seen which turns all of them may take. */
  readonly person: ReadPerson
  /** Whether the days that no post has are for them. */
  readonly other: boolean
  /** Whether some weekday is their own. */
  readonly holder: boolean
  /** Whether they can be there, period by period. */
  readonly there: readonly boolean[]
  /** How many they are. */
  size: number
  /** What each of these counts as having taken while they were away: a sum of shares, not a whole number. */
  excused: number
}

/** Somebody who may be put down, and how the turns stand. */
interface Candidate {
  readonly person: ReadPerson
  readonly group: Group
  /** Turns taken. */
  turns: number
  /** When the last turn was, by the place of its period in the range. */
  last: number
}

/**
 * Proposes a roster that keeps a rule (排班建议): `checkRoster` finds nothing wrong with it.
 *
 * Days go first to the post that they belong to and never to people who are away; then to whoever has the fewest turns.
 * Nobody makes up for an absence: whoever is away counts as having taken what those who were there, and are alike for that
 * day, took on average. Among people with the same posts and roles who can be there for the same days, loads differ by at
 * most one, however often they are away. The same input gives the same roster, and of people who stand alike the first
 * comes first.
 *
 * One day never hangs on another, so that there is a roster where each day has the people for it: one of those whose
 * turn it is, and `atLeast` in all.
 *
 * @param rule - one of a rulebook's `rosters`
 * @param people - who may take turns; every id is opaque
 * @param range - the days to fill, both included; whole months where the rule covers months. A rule has no days of effect
 * of its own: all of these are filled
 * @param options - the calendar, a forecast, a reading
 * @returns the roster, with a shift for each day or month that needs one; or `NoRoster` with the first for which there are
 * not the people, or `InvalidRoster`, `InvalidRulebook`, `InvalidArgument`, `InvalidMoment`, `InvalidDate`,
 * `DateOutOfRange`, `UnknownReading`, `CalendarNotPublished`
 * @example
 * ```ts
 * import { orThrow, proposeRoster } from 'xinfang-rules'
 *
 * const basis = { document: 'our own plan', source: 'assumption', evidence: 'inferred' } as const
 * const label = { zh: '接访', en: 'Reception' }
 * const posts = [{ weekday: 1, post: 'partySecretary' }] as const
 * const rule = { id: 'reception', label, who: 'leader', cover: 'workingDay', atLeast: 1, posts, basis } as const
 * const people = [{ id: 'L1', posts: ['partySecretary'] }, { id: 'L2' }, { id: 'L3' }]
 * const { shifts } = orThrow(proposeRoster(rule, people, { from: '2024-02-18', to: '2024-02-21' }))
 * shifts.map(({ period, who }) => `${period} ${who}`)
 * // => ['2024-02-18 L2', '2024-02-19 L1', '2024-02-20 L3', '2024-02-21 L2']
 * ```
 */
export function proposeRoster(
  rule: RosterRule,
  people: readonly RosterPerson[],
  range: DaySpan,
  options?: RosterOptions,
): Result<Roster> {
  const plan = planRoster(rule, range, options)
  if (isLeft(plan)) return plan
  const { rule: kept, owed, roles } = plan.right
  const read = readPeople(people, 'people', roles)
  if (isLeft(read)) return read
  const candidates = candidatesOf(read.right, plan.right)
  const alike = alikeByPost(new Set(candidates.map(({ group }) => group)), plan.right)
  const shifts: Shift[] = []
  for (const [at, period] of owed.entries()) {
    const present = candidates.filter(({ group }) => group.there[at])
    const chosen = choose(present, kept, period)
    if (chosen === undefined) return refuse(whyNone(present, plan.right, period))
    for (const candidate of chosen) {
      candidate.turns++
      candidate.last = at
    }
    for (const groups of alike.get(period.post) ?? []) excuse(groups, chosen, at)
    const [first, ...more] = chosen.map(({ person }) => person.id)
    shifts.push({ period: period.period, who: more.length === 0 ? (first as string) : [first as string, ...more] })
  }
  return right({ people: people.map(copyPerson), shifts })
}

/** The people in their order, each with those who are alike to the rule. */
function candidatesOf(people: readonly ReadPerson[], { rule, owed, tables }: RosterPlan): readonly Candidate[] {
  const posts = (rule.posts ?? []).map(({ post }) => post)
  const roles = [rule.who, rule.others, ...posts]
  const groups = new Map<string, Group>()
  return people.map((person) => {
    const there = owed.map(({ range }) => !isAway(person, range, tables))
    const holds = roles.map((role) => role !== undefined && person.holds.has(role))
    const kind = [person.stated, ...holds, ...there].map(Number).join('')
    const group = groups.get(kind) ?? {
      person,
      other: isOther(person, rule),
      holder: posts.some((post) => person.holds.has(post)),
      there,
      size: 0,
      excused: 0,
    }
    groups.set(kind, group)
    group.size++
    return { person, group, turns: 0, last: -1 }
  })
}

/** Of each post that has a day, and of the days that none has, the groups that are alike for such a day. */
function alikeByPost(
  groups: ReadonlySet<Group>,
  { rule, owed }: RosterPlan,
): ReadonlyMap<string | undefined, readonly (readonly Group[])[]> {
  const posts = new Set(owed.map(({ post }) => post))
  return new Map([...posts].map((post) => [post, alikeFor(groups, rule, post)]))
}

function alikeFor(groups: ReadonlySet<Group>, rule: RosterRule, post: string | undefined): readonly Group[][] {
  const kinds = new Map<string, Group[]>()
  for (const group of groups) {
    const kind = [group.other, mayTake(group.person, rule, post), isDue(group.person, rule, post)].join()
    const before = kinds.get(kind)
    if (before === undefined) kinds.set(kind, [group])
    else before.push(group)
  }
  return [...kinds.values()]
}

/** Counts for those of groups alike who are away what those of them who are there took on average. */
function excuse(alike: readonly Group[], chosen: readonly Candidate[], at: number): void {
  const there = new Set(alike.filter((group) => group.there[at]))
  const taken = chosen.filter(({ group }) => there.has(group)).length
  if (taken === 0) return
  const share = taken / [...there].reduce((count, { size }) => count + size, 0)
  for (const group of alike) if (!there.has(group)) group.excused += share
}

/** How many turns somebody counts as having taken. */
const turnsOf = ({ group, turns }: Candidate): number => group.excused + turns

/**
 * Turns that are closer than this are as many: three thirds, summed, may be a little off one. Sums over all days of a
 * calendar are off by far less.
 */
const NOISE = 1e-6

function byTurns(a: Candidate, b: Candidate): number {
  const more = turnsOf(a) - turnsOf(b)
  return Math.abs(more) < NOISE ? 0 : more
}

/** Who takes a period: one whose turn it is, then whoever is to be next. */
function choose(
  present: readonly Candidate[],
  rule: RosterRule,
  { post }: OwedPeriod,
): readonly Candidate[] | undefined {
  const able = present.filter(({ person }) => mayTake(person, rule, post))
  const [due] = foremost(
    able.filter(({ person }) => isDue(person, rule, post)),
    1,
  )
  if (due === undefined || able.length < rule.atLeast) return undefined
  const next = foremost(able, rule.atLeast).filter((candidate) => candidate !== due)
  return [due, ...next.slice(0, rule.atLeast - 1)]
}

/** The first so many by turn, in order: a whole list need not be put in order for a few. */
function foremost(candidates: readonly Candidate[], count: number): readonly Candidate[] {
  const first: Candidate[] = []
  for (const candidate of candidates) {
    let at = first.length
    while (at > 0 && byTurn(candidate, first[at - 1] as Candidate) < 0) at--
    if (at === count) continue
    first.splice(at, 0, candidate)
    if (first.length > count) first.pop()
  }
  return first
}

/**
 * Those for whom the other days are come first, and of these who has the fewest turns, then who has no weekday of their
 * own and whose last turn is longest ago; of those who stand alike, the first given.
 */
function byTurn(a: Candidate, b: Candidate): number {
  return (
    Number(b.group.other) - Number(a.group.other) ||
    byTurns(a, b) ||
    Number(a.group.holder) - Number(b.group.holder) ||
    a.last - b.last
  )
}

function whyNone(
  present: readonly Candidate[],
  { rule, roles }: RosterPlan,
  { period, post }: OwedPeriod,
): RuleErrorFacts {
  const able = present.filter(({ person }) => mayTake(person, rule, post))
  const role = able.some(({ person }) => isDue(person, rule, post)) ? undefined : (post ?? rule.others)
  const label = role === undefined ? undefined : own(roles ?? {}, role)
  return {
    _tag: 'NoRoster',
    path: 'people',
    rule: rule.id,
    period,
    needed: rule.atLeast,
    available: able.length,
    ...(role !== undefined && { role }),
    ...(isLabel(label) && { roleLabel: { zh: label.zh, en: label.en } }),
  }
}

/** The person as it was given, in lists of the roster's own. */
function copyPerson({ id, posts, roles, away }: RosterPerson): RosterPerson {
  return {
    id,
    ...(posts && { posts: [...posts] }),
    ...(roles && { roles: [...roles] }),
    ...(away && { away: away.map(({ from, to }) => ({ from, to })) }),
  }
}
