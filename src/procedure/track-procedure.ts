import { isLeft, right } from 'fp-ts/lib/Either.js'
import { type Moment, startOfDay, writeInstant, writeMoment } from '../date/moment.js'
import type { TimeSpan } from '../deadline/assess-deadline.js'
import { type Result, refuse } from '../result.js'
import type { Breach, ProcedureStatus, StageLimit, StageStatus } from './procedure-status.js'
import { readTracking, type Tracking, type TrackRequest } from './read-tracking.js'
import { faultOfStages } from './stage-order.js'
import { trackContacts } from './track-contacts.js'
import { trackStages } from './track-stage.js'

/**
 * Tells where a matter stands in its procedure (办理进度).
 *
 * Every limit of every stage is counted on its own, in the version in force on the day of the event that starts it, and
 * the earliest binds: a local rule never lengthens a statutory one. A limit is met by the earliest of the events that
 * it names itself and, only where the log has none of them, by the event of its stage. Where the event that starts it
 * has not happened but completes an earlier stage, it is projected from the last day on which that is to be expected:
 * the day by which it is due, or `asOf` if that is past; a stage that no limit binds is expected with the stage before
 * it. Nothing is projected past a stage whose limits are all those of other matters, or whose petitioner's limit has
 * passed. Limits of other matters, not in force, paused, without a start, in hours from or to a whole day, or with
 * expected dates that cannot be counted are left out of their stage, with the reason. A limit that the petitioner lets
 * pass is no breach.
 *
 * @param request - the rulebooks, the procedure, what happened, and the moment to tell of
 * @returns where each stage and contact stands, or why that cannot be told: `UnknownEvent`, `EventsOutOfOrder` where
 * the order is certainly wrong, `InvalidCase` for a field or value that no book has, `InvalidArgument` for a limit that no
 * book has, an event named twice or an option for a limit that the procedure has not or has twice, and all that `computeDeadline` and `assessDeadline` refuse. It never throws.
 * @see 信访工作条例 第二十二条至第三十六条
 * @example
 * ```ts
 * import { orThrow, trackProcedure } from 'xinfang-rules'
 * import { caomiao2023, national2022 } from 'xinfang-rules/rulebooks'
 *
 * const status = orThrow(
 *   trackProcedure({
 *     books: [caomiao2023, national2022],
 *     procedure: caomiao2023.procedures.general,
 *     events: [
 *       { event: 'received', at: '2024-02-07' },
 *       { event: 'accepted', at: '2024-02-21' },
 *     ],
 *     asOf: '2024-02-22',
 *   }),
 * )
 * status.stages.map(({ event, state }) => [event, state]) // => [['accepted', 'late'], ['opinionIssued', 'running']]
 * status.firstBreach?.dueOn // => '2024-02-20'
 * status.contacts[0]?.state // => 'missed'
 * ```
 */
export function trackProcedure(request: TrackRequest): Result<ProcedureStatus> {
  const tracking = readTracking(request)
  if (isLeft(tracking)) return tracking
  const fault = faultOfStages(tracking.right)
  if (fault !== undefined) return refuse(fault)
  const stages = trackStages(tracking.right)
  return isLeft(stages) ? stages : right(stateProcedure(tracking.right, stages.right))
}

type Draft = { -readonly [Key in keyof ProcedureStatus]: ProcedureStatus[Key] }

function stateProcedure(tracking: Tracking, stages: readonly StageStatus[]): ProcedureStatus {
  const { request, asOf, ignored, calendar } = tracking
  const { procedure } = request
  const status: Draft = {
    procedure,
    asOf: writeMoment(asOf),
    stages,
    contacts: trackContacts(procedure.contacts ?? [], tracking),
    ignored: [...ignored].map(([event, moment]) => ({ event, at: writeMoment(moment) })),
    calendar: calendar.id,
  }
  const firstBreach = firstBreachOf(stages)
  if (firstBreach !== undefined) status.firstBreach = firstBreach
  const [nextChangeAt] = changesOf(stages, [...ignored.values()])
  if (nextChangeAt !== undefined) status.nextChangeAt = nextChangeAt
  return status
}

/** Instants in Beijing time sort as the texts they are. */
function byText(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}

function firstBreachOf(stages: readonly StageStatus[]): Breach | undefined {
  const breaches = stages.flatMap(({ event, limits }) =>
    limits.filter(isBreach).map((limit) => stateBreach(event, limit)),
  )
  return breaches.sort((one, other) => byText(one.dueAt, other.dueAt))[0]
}

type Broken = StageLimit & { readonly lateBy: TimeSpan }

/** What an office did not keep, though it must. */
function isBreach(limit: StageLimit): limit is Broken {
  const { actor = 'office', strength = 'must' } = limit.deadline.limit
  return limit.lateBy !== undefined && actor === 'office' && strength === 'must'
}

function stateBreach(stage: string, { family, deadline, lateBy, certainty }: Broken): Breach {
  const { limit, dueOn, dueAt, basis, assumed } = deadline
  const breach = { stage, family, limit: limit.id, dueOn, dueAt, lateBy, certainty, basis }
  return assumed === undefined ? breach : { ...breach, assumed }
}

/** When limits run out and events that were ignored will have happened, earliest first. */
function changesOf(stages: readonly StageStatus[], ignored: readonly Moment[]): readonly string[] {
  const limits = stages.flatMap(({ limits }) => limits.flatMap(({ nextChangeAt = [] }) => nextChangeAt))
  return limits.concat(ignored.map(({ day, at = startOfDay(day) }) => writeInstant(at))).sort(byText)
}
