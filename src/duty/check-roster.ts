import { isLeft, right } from 'fp-ts/lib/Either.js'
import type { DaySpan } from '../calendar/day-span.js'
import { isRecord } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit } from '../rule-error.js'
import type { Checked } from '../terms.js'
import { faultOfOutside, type ReadPerson, type ReadShift, type Roster, readPeople, readShifts } from './roster.js'
import { compare, findingsOf } from './roster-findings.js'
import { isForecast, planRoster, type RosterOptions, type RosterPlan } from './roster-plan.js'
import type { RosterRule } from './roster-rule.js'

/** How far a roster reaches. Plain JSON; figures count days, or months where the rule covers months. */
export interface RosterSummary {
  /** What needs a shift; the sum of the three figures that follow. */
  readonly owed: number
  /** With as many people as the rule asks for, whoever they are. */
  readonly covered: number
  /** With somebody, but too few. */
  readonly tooFew: number
  /** With nobody. */
  readonly uncovered: number
  /** For how many each person is down, also on days off, and whoever is not among the people; by id, in their order. */
  readonly loads: Readonly<Record<string, number>>
  /** How many reach each place, by id, in their order. */
  readonly places: Readonly<Record<string, number>>
  /** Readings taken instead of the rule's own. */
  readonly reading?: readonly string[]
  /** `forecast` where the range has days that no notice arranges yet. */
  readonly certainty: 'official' | 'forecast'
  readonly calendar: string
}

/**
 * Holds a roster against its rule and the calendar (值班表检查).
 *
 * Looks for shifts on days off, days with nobody or with too few or too many people, days without the one whose turn
 * they are, people down twice for a day, or away, and people whom the roster does not list. Whoever is down counts as
 * covering the day: that one of them is away is a finding of its own. A person is away for a month who is away on every
 * working day of it.
 *
 * @param rule - one of a rulebook's `rosters`
 * @param roster - people and shifts; every id is opaque. A shift outside the range is refused
 * @param range - the days to look at, both included; whole months where the rule covers months. A rule has no days of
 * effect of its own: all of these are held to it
 * @param options - the calendar, a reading, and words for the roles; of `forecast` the default is `false`, as a finding
 * cannot say how certain it is
 * @returns findings by day, and how far the roster reaches; or `InvalidRoster`, `InvalidRulebook`, `InvalidArgument`,
 * `InvalidMoment`, `InvalidDate`, `DateOutOfRange`, `UnknownReading`, `CalendarNotPublished`
 * @example
 * ```ts
 * import { checkRoster, orThrow } from 'xinfang-rules'
 *
 * const basis = { document: 'our own plan', source: 'assumption', evidence: 'inferred' } as const
 * const label = { zh: '接访', en: 'Reception' }
 * const rule = { id: 'reception', label, who: 'leader', cover: 'workingDay', atLeast: 1, basis } as const
 * const roster = {
 *   people: [{ id: 'L1' }, { id: 'L2', away: [{ from: '2024-02-19', to: '2024-02-23' }] }],
 *   shifts: [
 *     { period: '2024-02-18', who: 'L1' }, // a Sunday worked in exchange
 *     { period: '2024-02-19', who: 'L2' },
 *   ],
 * }
 * const { findings, summary } = orThrow(checkRoster(rule, roster, { from: '2024-02-17', to: '2024-02-20' }))
 * findings.map(({ on, message }) => `${on} ${message.en}`)
 * // => ['2024-02-19 L2 is away (2024-02-19 to 2024-02-23)', '2024-02-20 nobody is down for it']
 * summary.uncovered // => 1
 * ```
 */
export function checkRoster(
  rule: RosterRule,
  roster: Roster,
  range: DaySpan,
  options?: RosterOptions,
): Result<Checked<RosterSummary>> {
  const read = readRoster(rule, roster, range, options)
  if (isLeft(read)) return read
  const { plan, shifts } = read.right
  const fault = faultOfOutside(shifts, plan.rule, plan.range, 'roster.shifts')
  return fault === undefined ? right(checkRead(read.right)) : refuse(fault)
}

/** A roster with its rule laid over a range, read. */
export interface ReadRoster {
  readonly plan: RosterPlan
  readonly people: readonly ReadPerson[]
  readonly shifts: readonly ReadShift[]
}

export function readRoster(
  rule: RosterRule,
  roster: Roster,
  range: DaySpan,
  options?: RosterOptions,
): Result<ReadRoster> {
  const plan = planRoster(rule, range, options)
  if (isLeft(plan)) return plan
  if (!isRecord(roster)) return refuse(misfit('InvalidRoster', 'roster', roster, '{ people, shifts }'))
  const people = readPeople(roster.people, 'roster.people', plan.right.roles)
  if (isLeft(people)) return people
  const shifts = readShifts(roster.shifts, plan.right.rule, 'roster.shifts')
  return isLeft(shifts) ? shifts : right({ plan: plan.right, people: people.right, shifts: shifts.right })
}

/** What is to be said of a roster whose shifts all lie within the range. */
export function checkRead({ plan, people, shifts }: ReadRoster): Checked<RosterSummary> {
  const byId = new Map(people.map((person) => [person.id, person]))
  const down = downFor(shifts)
  return {
    findings: findingsOf({ plan, people: byId, down }),
    summary: summarise(plan, people, shifts, down),
  }
}

/** Who is down for each day. */
export function downFor(shifts: readonly ReadShift[]): Map<number, string[]> {
  const down = new Map<number, string[]>()
  for (const { day, who } of shifts) {
    const before = down.get(day)
    if (before === undefined) down.set(day, [...who])
    else before.push(...who)
  }
  return down
}

function summarise(
  plan: RosterPlan,
  people: readonly ReadPerson[],
  shifts: readonly ReadShift[],
  down: ReadonlyMap<number, readonly string[]>,
): RosterSummary {
  const { rule, owed, reading, calendar } = plan
  const counts = owed.map(({ range }) => new Set(down.get(range.first)).size)
  const uncovered = counts.filter((count) => count === 0).length
  const covered = counts.filter((count) => count >= rule.atLeast).length
  const nobody = people.map(({ id }): readonly [string, number] => [id, -1])
  const loads = shifts.flatMap(({ day, who }) => who.map((id) => [id, day] as const))
  const places = shifts.flatMap(({ day, places: served }) => served.map((place) => [place, day] as const))
  return {
    owed: owed.length,
    covered,
    tooFew: owed.length - covered - uncovered,
    uncovered,
    loads: countDays([...nobody, ...loads]),
    places: countDays(places),
    ...(reading.length > 0 && { reading }),
    certainty: isForecast(plan) ? 'forecast' : 'official',
    calendar: calendar.id,
  }
}

/** On how many different days each id occurs; -1 is none. */
function countDays(pairs: readonly (readonly [string, number])[]): Record<string, number> {
  const days = new Map<string, Set<number>>()
  for (const [id, day] of pairs) {
    const before = days.get(id) ?? new Set<number>()
    days.set(id, day === -1 ? before : before.add(day))
  }
  return Object.fromEntries([...days].sort(([a], [b]) => compare(a, b)).map(([id, { size }]) => [id, size]))
}
