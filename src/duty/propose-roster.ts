import { isLeft, right } from 'fp-ts/lib/Either.js'
import type { DaySpan } from '../calendar/day-span.js'
import { type Result, refuse } from '../result.js'
import type { RuleErrorFacts } from '../rule-error.js'
import { type ReadPerson, type Roster, type RosterPerson, readPeople, type Shift } from './roster.js'
import { isAway, isDue, isOther, mayTake, type OwedPeriod, planRoster, type RosterOptions } from './roster-plan.js'
import type { RosterRule } from './roster-rule.js'

/** Somebody who may be put down, and how the turns stand. */
interface Candidate {
  readonly person: ReadPerson
  /** Whether the days that no post has are for this person. */
  readonly other: boolean
  /** Whether this person may take a day that no post has at all. */
  readonly able: boolean
  /** Whether some weekday is this person's own. */
  readonly holder: boolean
  /** Turns taken, and those that others took while this person was away. */
  turns: number
  /** When the last turn was, by the place of its period in the range. */
  last: number
  here: boolean
}

/**
 * Proposes a roster that keeps a rule (排班建议): `checkRoster` finds nothing wrong with it.
 *
 * Days go first to the post that they belong to and never to people who are away; then to whoever has the fewest turns.
 * Who comes back stands level with those who were there: nobody makes up for an absence. Among people with the same
 * posts and roles who are not away, loads differ by at most one. The same input gives the same roster, and of people
 * who stand alike the first comes first.
 *
 * One day never hangs on another, so that there is a roster where each day has the people for it: one of those whose
 * turn it is, and `atLeast` in all.
 *
 * @param rule - one of a rulebook's `rosters`
 * @param people - who may take turns; every id is opaque
 * @param range - the days to fill, both included; whole months where the rule covers months
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
  const read = readPeople(people, 'people')
  if (isLeft(read)) return read
  const { rule: kept, owed, tables } = plan.right
  const candidates = read.right.map((person) => candidateOf(person, kept))
  const shifts: Shift[] = []
  for (const period of owed) {
    const back = candidates.filter(({ here, person }) => !here && !isAway(person, period.range, tables))
    for (const candidate of back) welcome(candidate, candidates)
    for (const candidate of candidates) candidate.here = !isAway(candidate.person, period.range, tables)
    const present = candidates.filter(({ here }) => here)
    const chosen = choose(present, kept, period)
    if (chosen === undefined) return refuse(whyNone(present, kept, period))
    for (const candidate of chosen) {
      candidate.turns++
      candidate.last = shifts.length
    }
    const [first, ...more] = chosen.map(({ person }) => person.id)
    shifts.push({ period: period.period, who: more.length === 0 ? (first as string) : [first as string, ...more] })
  }
  return right({ people: people.map(copyPerson), shifts })
}

function candidateOf(person: ReadPerson, rule: RosterRule): Candidate {
  return {
    person,
    other: isOther(person, rule),
    able: mayTake(person, rule, undefined),
    holder: (rule.posts ?? []).some(({ post }) => person.holds.has(post)),
    turns: 0,
    last: -1,
    here: true,
  }
}

/** Puts somebody who comes back level with whoever took the fewest turns of those who take the same days. */
function welcome(back: Candidate, candidates: readonly Candidate[]): void {
  const turns = candidates
    .filter(({ here, other, able }) => here && other === back.other && able === back.able)
    .map((candidate) => candidate.turns)
  if (turns.length > 0)
    back.turns = Math.max(
      back.turns,
      turns.reduce((a, b) => Math.min(a, b)),
    )
}

/** Who takes a period: one whose turn it is, then whoever is to be next. */
function choose(
  present: readonly Candidate[],
  rule: RosterRule,
  { post }: OwedPeriod,
): readonly Candidate[] | undefined {
  const able = present.filter(({ person }) => mayTake(person, rule, post))
  const [due] = foremost(
    able.filter(({ person, other }) => (post === undefined ? other : person.holds.has(post))),
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
    Number(b.other) - Number(a.other) || a.turns - b.turns || Number(a.holder) - Number(b.holder) || a.last - b.last
  )
}

function whyNone(present: readonly Candidate[], rule: RosterRule, { period, post }: OwedPeriod): RuleErrorFacts {
  const able = present.filter(({ person }) => mayTake(person, rule, post))
  const role = able.some(({ person }) => isDue(person, rule, post)) ? undefined : (post ?? rule.others)
  return {
    _tag: 'NoRoster',
    path: 'people',
    rule: rule.id,
    period,
    needed: rule.atLeast,
    available: able.length,
    ...(role !== undefined && { role }),
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
