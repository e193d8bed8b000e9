import { isLeft, right } from 'fp-ts/lib/Either.js'
import type { WorkingCalendar } from '../calendar/working-calendar.js'
import { NOT_A_DAY } from '../date/day.js'
import { computeDeadline } from '../deadline/compute-deadline.js'
import { readHappened, startOf } from '../deadline/start.js'
import type { TimeLimit } from '../deadline/time-limit.js'
import { isRecord, own } from '../plain.js'
import { versionInForce, versionsOf } from '../procedure/limit-in-force.js'
import type { LimitReference, Procedure } from '../procedure/procedure.js'
import type { Breach } from '../procedure/procedure-status.js'
import type { ProcedureBook } from '../procedure/read-tracking.js'
import { trackProcedure } from '../procedure/track-procedure.js'
import { type Result, refuse } from '../result.js'
import { misfit } from '../rule-error.js'
import { evaluateTargets } from '../target/evaluate-targets.js'
import type { TargetResult } from '../target/evaluation.js'
import type { Tally } from '../target/tally.js'
import { tallyCases } from '../target/tally-cases.js'
import type { Goal } from '../target/target-rules.js'
import type {
  DeadlineExample,
  DeadlineGiven,
  Example,
  ExpectedDeadline,
  ExpectedProcedure,
  ExpectedStage,
  ExpectedTarget,
  ProcedureExample,
  TargetExample,
} from './example.js'
import type { ExampleRules } from './example-rules.js'

/** What examples are run with. */
export interface Bench {
  readonly rules: ExampleRules
  /** The rulebook and all others in which limits are found. */
  readonly books: readonly ProcedureBook[]
  readonly calendar: WorkingCalendar
}

/** What a rule answers to what an example gives it, in the words of what is expected. */
export type ExampleAnswer = ExpectedDeadline | ExpectedTarget | ExpectedProcedure

/** Asks the rule that an example is of. */
export function answerExample(example: Example, bench: Bench): Result<ExampleAnswer> {
  if (example.kind === 'deadline') return answerDeadline(example, bench)
  return example.kind === 'target' ? answerTarget(example, bench) : answerProcedure(example, bench)
}

function answerDeadline({ limit: id, given }: DeadlineExample, bench: Bench): Result<ExpectedDeadline> {
  const { alsoBoundBy: names, ...request } = given
  const limit = bench.rules.limits[id] as TimeLimit
  const others = names === undefined ? right(undefined) : findLimits(names, limit, given.from, bench)
  if (isLeft(others)) return others
  const { calendar } = bench
  const deadline = computeDeadline({ ...request, limit, calendar, alsoBoundBy: others.right })
  if (isLeft(deadline)) return deadline
  const { dueOn, dueAt, certainty, bounds } = deadline.right
  return right({ dueOn, dueAt, certainty, binds: bounds?.[0]?.limit ?? limit.id })
}

/** The limits on the same act, each in the version in force when it starts. */
function findLimits(
  names: readonly LimitReference[],
  asked: TimeLimit,
  from: DeadlineGiven['from'],
  { rules, books }: Bench,
): Result<readonly TimeLimit[]> {
  const path = 'alsoBoundBy'
  if (!Array.isArray(names)) return refuse(misfit('InvalidArgument', path, names, '[{ family?, limit }, …]'))
  const found: TimeLimit[] = []
  for (const [index, name] of (names as readonly LimitReference[]).entries()) {
    const place = `${path}[${index}]`
    if (!isRecord(name)) return refuse(misfit('InvalidArgument', place, name, '{ family?, limit }'))
    const { family = rules.family, limit } = name
    const versions = versionsOf(books, { family, limit }, { family: `${place}.family`, limit: `${place}.limit` })
    if (isLeft(versions)) return versions
    const inForce = versionOn(versions.right, asked, from)
    if (isLeft(inForce)) return inForce
    found.push(inForce.right)
  }
  return right(found)
}

/** Where it cannot be told when the limit starts, any version will do: `computeDeadline` says what is missing. */
function versionOn(versions: readonly TimeLimit[], asked: TimeLimit, from: DeadlineGiven['from']): Result<TimeLimit> {
  const happened = readHappened(from)
  if (isLeft(happened)) return happened
  const startedOn = (version: TimeLimit) => startOf(version, happened.right, asked)?.day
  const started = versions.filter((version) => startedOn(version) !== undefined)
  return started.length === 0
    ? right(versions[0] as TimeLimit)
    : versionInForce(started, (version) => startedOn(version) ?? NOT_A_DAY)
}

function answerTarget({ target: id, given }: TargetExample, bench: Bench): Result<ExpectedTarget> {
  const target = bench.rules.targets[id]
  if (!isRecord(target) || !isRecord(target.goal)) {
    return refuse(misfit('InvalidRulebook', `rules.targets.${id}`, target, '{ id, label, goal, basis }'))
  }
  const rules = { ...bench.rules, targets: { [id]: target } }
  const tally = 'tally' in given ? right(given.tally) : tallyOf(target.goal, given, bench)
  if (isLeft(tally)) return tally
  const evaluation = evaluateTargets(rules, tally.right, given.facts)
  if (isLeft(evaluation)) return evaluation
  const { status, because, counted, of, shortfall, slack } = evaluation.right.targets[0] as TargetResult
  return right(known({ status, because, counted, of, shortfall, slack }))
}

/** Counts cases for the one figure that a goal is about. */
function tallyOf(
  goal: Goal,
  { cases, facts: _, ...options }: Extract<TargetExample['given'], { readonly cases: unknown }>,
  { rules, books, calendar }: Bench,
): Result<Tally> {
  const { indicators, counts } = rules
  const slice = {
    ...rules,
    indicators: 'indicator' in goal ? only(indicators, goal.indicator) : {},
    counts: 'count' in goal ? only(counts, goal.count) : {},
  }
  return tallyCases(slice, cases, { ...options, books, calendar })
}

function only<T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  const value = own(record, key)
  return value === undefined ? {} : { [key]: value }
}

function answerProcedure({ procedure: id, given }: ProcedureExample, bench: Bench): Result<ExpectedProcedure> {
  const { rules, books, calendar } = bench
  const procedure = rules.procedures[id] as Procedure
  const families = [rules.family, ...familiesOf(procedure)]
  const named = books.filter(({ family }) => families.includes(family))
  const status = trackProcedure({ ...given, books: named, procedure, calendar })
  if (isLeft(status)) return status
  const { stages, contacts, firstBreach } = status.right
  return right({
    stages: Object.fromEntries(
      stages.map(({ event, state, limits, projectedOn }): [string, ExpectedStage] => [
        event,
        known({ state, dueOn: limits[0]?.deadline.dueOn, projectedOn }),
      ]),
    ),
    contacts: Object.fromEntries(contacts.map(({ event, state }) => [event, state])),
    ...(firstBreach && { firstBreach: breachOf(firstBreach) }),
  })
}

/** The families whose limits a procedure names: other books have other words, which are not to be mixed up with theirs. */
function familiesOf(procedure: Procedure): readonly unknown[] {
  const stages = isRecord(procedure) ? recordsIn(procedure.stages) : []
  return stages.flatMap(({ limits }) => recordsIn(limits).map(({ family }) => family))
}

function recordsIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isRecord) : []
}

function breachOf({ stage, family, limit, dueOn }: Breach): NonNullable<ExpectedProcedure['firstBreach']> {
  return { stage, family, limit, dueOn }
}

type Known<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> }

/** What is there of some members: what is not is left out, so that it is plain JSON. */
function known<T extends object>(members: T): Known<T> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Known<T>
}
