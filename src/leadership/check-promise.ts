import { isLeft, right } from 'fp-ts/lib/Either.js'
import { AN_ID, faultOfMembers } from '../check-data.js'
import { NOT_A_DAY, readDay, whyNotADay } from '../date/day.js'
import { computeDeadline } from '../deadline/compute-deadline.js'
import type { Deadline, DeadlineRequest } from '../deadline/deadline.js'
import type { TimeLimit } from '../deadline/time-limit.js'
import { isRecord, isText } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit } from '../rule-error.js'
import type { Checked, Citation, Finding, IsoDate } from '../terms.js'

/** A date that was promised to a petitioner, and the limits it has to keep. */
export interface PromiseRequest extends DeadlineRequest {
  /** Id of the matter, an opaque one. */
  readonly subject: string
  /** The last day that was promised. */
  readonly promisedOn: IsoDate
  /**
   * Where it is written that the promise has to keep the limit, e.g. the basis of the routing step.
   *
   * @defaultValue the basis of the limit that binds
   */
  readonly basis?: Citation | undefined
}

/** What a promise has to keep. Plain JSON. */
export interface PromiseSummary {
  readonly promisedOn: IsoDate
  /** The last day that may be promised. */
  readonly deadline: Deadline
}

/**
 * Checks a date that was promised to a petitioner (承诺时限) against the limits on the answer.
 *
 * A date after the last day is a breach, of the first limit that must be kept and is not; a warning where every limit that it
 * breaks only says what should be (原则上), or where the last day is a forecast and may yet turn out to be so late.
 *
 * @param request - what `computeDeadline` takes, with `alsoBoundBy` for several limits; the matter, and the date promised
 * @returns a finding if the date is too late, and the deadline; or `EventsOutOfOrder` for a date before the matter came in, or
 * the refusals of `computeDeadline`
 * @example
 * ```ts
 * import { checkPromise, orThrow } from 'xinfang-rules'
 * import { tongliang2022 } from 'xinfang-rules/rulebooks'
 *
 * const limit = tongliang2022.limits['own.answer']
 * const check = (promisedOn: string) =>
 *   orThrow(checkPromise({ subject: 'c1', limit, from: '2022-04-28', promisedOn }))
 * check('2022-05-11').findings // => []
 * const [finding] = check('2022-05-12').findings
 * finding?.message.en // => 'promised for 2022-05-12, later than 2022-05-11, the last day'
 * finding?.basis.clause // => '五(四)'
 * ```
 */
export function checkPromise(request: PromiseRequest): Result<Checked<PromiseSummary>> {
  if (!isRecord(request as unknown)) {
    return refuse(misfit('InvalidArgument', 'request', request, '{ subject, limit, from, promisedOn }'))
  }
  const stranger = faultOfMembers('InvalidArgument', { ...request }, REQUEST, (member) => member)
  if (stranger !== undefined) return refuse(stranger)
  const { subject, promisedOn, basis } = request
  if (!isText(subject)) return refuse(misfit('InvalidArgument', 'subject', subject, AN_ID))
  if (readDay(promisedOn) === NOT_A_DAY) return refuse(whyNotADay(promisedOn, 'promisedOn'))
  if (basis !== undefined && !(isRecord(basis as unknown) && isText(basis.document))) {
    return refuse(misfit('InvalidArgument', 'basis', basis, '{ document, clause, source, evidence }'))
  }
  const deadline = computeDeadline(request)
  if (isLeft(deadline)) return deadline
  const { startedOn, limit } = deadline.right
  if (limit.direction !== 'before' && promisedOn < startedOn) {
    return refuse({
      _tag: 'EventsOutOfOrder',
      path: 'promisedOn',
      earlier: { event: 'from', at: startedOn },
      later: { event: 'promisedOn', at: promisedOn },
    })
  }
  return right({ findings: findLate(request, deadline.right), summary: { promisedOn, deadline: deadline.right } })
}

const REQUEST: readonly string[] = [
  'subject',
  'promisedOn',
  'basis',
  'limit',
  'from',
  'fields',
  'alsoBoundBy',
  'calendar',
  'forecast',
  'officeHours',
  'closesAtOfficeEnd',
  'reading',
  'pauses',
  'extension',
] satisfies (keyof PromiseRequest)[]

/** Dates are compared as the texts they are, whose order is that of the days. */
function findLate(request: PromiseRequest, deadline: Deadline): Finding[] {
  const { subject, promisedOn, basis } = request
  const { dueOn, window } = deadline
  const earliest = window?.earliest ?? dueOn
  if (promisedOn <= earliest) return []
  const broken = brokenLimit(request, deadline)
  const zh = broken.certain ? '' : '（预测，尚未公布，可能变动）'
  const en = broken.certain ? '' : ' as far as can be forecast'
  return [
    {
      rule: `${broken.id}.promise`,
      severity: broken.certain && broken.mustBeKept ? 'breach' : 'warning',
      subject,
      on: promisedOn,
      message:
        promisedOn > dueOn
          ? {
              zh: `承诺 ${promisedOn}，晚于最后一日 ${broken.dueOn}${zh}`,
              en: `promised for ${promisedOn}, later than ${broken.dueOn}, the last day${en}`,
            }
          : {
              zh: `承诺 ${promisedOn}，最后一日预测为 ${dueOn}，也可能早至 ${earliest}`,
              en: `promised for ${promisedOn}: the last day is ${dueOn} by forecast, and may be as early as ${earliest}`,
            },
      basis: basis ?? broken.basis,
    },
  ]
}

interface BrokenLimit {
  readonly id: string
  readonly dueOn: IsoDate
  /** Whether the date is certainly after its last day. */
  readonly certain: boolean
  readonly mustBeKept: boolean
  readonly basis: Citation
}

/** The limit that a promise breaks: of several the first that must be kept and certainly is not, else the first. */
function brokenLimit(request: PromiseRequest, deadline: Deadline): BrokenLimit {
  const alone = [deadlineAlone(request), ...(request.alsoBoundBy ?? []).map((limit) => deadlineAlone(request, limit))]
  const broken = alone.flatMap((one) => (isLeft(one) ? [] : [brokenBy(request.promisedOn, one.right)]))
  const inOrder = broken.sort((a, b) => Number(a.dueOn > b.dueOn) - Number(a.dueOn < b.dueOn))
  return (
    inOrder.find(({ certain, mustBeKept }) => certain && mustBeKept) ??
    inOrder[0] ??
    brokenBy(request.promisedOn, deadline)
  )
}

function brokenBy(promisedOn: IsoDate, { limit, dueOn, window, basis }: Deadline): BrokenLimit {
  const certain = promisedOn > (window?.latest ?? dueOn)
  return { id: limit.id, dueOn, certain, mustBeKept: limit.strength !== 'should', basis }
}

/** The deadline of one of the limits by itself; reading, pauses and extension are those of the limit that is asked for. */
function deadlineAlone(request: PromiseRequest, also?: TimeLimit): Result<Deadline> {
  const { alsoBoundBy: _, ...asked } = request
  if (also === undefined) return computeDeadline(asked)
  const { from, fields, calendar, forecast, officeHours, closesAtOfficeEnd } = asked
  return computeDeadline({ limit: also, from, fields, calendar, forecast, officeHours, closesAtOfficeEnd })
}
